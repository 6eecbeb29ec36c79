/** uk.seven: the publication scheme links its seven classes. */
import type { Rule, RuleExample } from '../rule.js';
import { page } from '../shared/example-pages.js';
import { foiRole } from '../shared/foi.js';
import { missingLinks, LINK_REASONS } from '../shared/links.js';
import { FOIA_UK } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WANTED = [
  { label: say('机构与职能', 'who we are and what we do'), words: /who we are/ },
  { label: say('支出', 'what we spend and how we spend it'), words: /(?:what|how) we spend/ },
  { label: say('优先事项与进展', 'what our priorities are and how we are doing'), words: /priorities/ },
  {
    label: say('决策过程', 'how we make decisions'),
    words: /make decisions|decisions? (?:are made|making)|decision-making/,
  },
  {
    label: say('政策与程序', 'our policies and procedures'),
    words: /policies(?:,| and| &) (?:procedures|protocols)|our policies/,
  },
  { label: say('清单与登记册', 'lists and registers'), words: /lists? (?:and|&) registers?/ },
  {
    label: say('提供的服务', 'the services we offer'),
    words: /services (?:that )?(?:we|the|are) |services (?:offered|provided)|our services/,
  },
];

export const rule: Rule = {
  id: 'uk.seven',
  title: say('公开方案七类齐全', 'The publication scheme must have its seven classes'),
  packs: ['uk'],
  kinds: ['ogi'],
  severity: 'warning',
  binds: 'foia2000Bodies',
  basis: { ...FOIA_UK, article: 's. 19', confidence: 'S' },
  reasons: LINK_REASONS,
  remedies: {
    default: say('请链接：{names}。', 'Link: {names}.'),
    noLinks: say('请等页面加载完成后再检查。', 'Check again when the page has loaded.'),
  },
  check: facts =>
    foiRole(facts) === 'scheme' ? missingLinks(facts, WANTED, { lines: true, everyday: true }) : [],
};

const NAMES = [
  'Who we are and what we do',
  'What we spend and how we spend it',
  'What our priorities are and how we are doing',
  'How we make decisions',
  'Our policies and procedures',
  'Lists and registers',
  'The services we offer',
];
const scheme = (names: readonly string[]) =>
  page({
    lang: 'en-GB',
    title: 'Publication scheme - Example Council',
    metas: {},
    footer: '<p>Example Council (fictional)</p>',
    body: `<h1>Publication scheme</h1><ul>${names.map((name, index) => `<li><a href="/scheme/${index}">${name}</a></li>`).join('')}</ul>`,
  });

export const examples = (): readonly RuleExample[] => [
  {
    name: 'seven classes',
    outcome: 'passed',
    url: 'https://www.example.gov.uk/scheme/',
    html: scheme(NAMES),
    profile: { columns: [{ match: '/scheme/', kind: 'ogi' }] },
  },
  {
    name: 'five classes',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.uk/scheme/',
    html: scheme(NAMES.slice(0, 5)),
    profile: { columns: [{ match: '/scheme/', kind: 'ogi' }] },
  },
];
