/** ogi.four: the open-government column has its four parts. */
import type { Rule, RuleExample } from '../rule.js';
import { ogiPage } from '../shared/example-pages.js';
import { missingLinks, LINK_REASONS } from '../shared/links.js';
import { F61 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WANTED = [
  { label: say('政府信息公开指南', 'guide (政府信息公开指南)'), words: /公开指南|^指南$/ },
  { label: say('政府信息公开制度', 'rules (政府信息公开制度)'), words: /公开制度|制度规定|^制度$|公开规定/ },
  {
    label: say('法定主动公开内容', 'statutory content (法定主动公开内容)'),
    words: /法定主动公开|主动公开(?:内容|目录|信息)|公开目录|公开内容/,
  },
  { label: say('政府信息公开年报', 'annual reports (政府信息公开年报)'), words: /年报|年度报告/ },
];

export const rule: Rule = {
  id: 'ogi.four',
  title: say('政府信息公开专栏四个板块齐全', 'The disclosure column must have its four parts'),
  packs: ['cn'],
  kinds: ['ogi'],
  severity: 'error',
  basis: { ...F61, article: '专栏内容', confidence: 'S' },
  reasons: LINK_REASONS,
  remedies: {
    default: say('请在专栏中设置：{names}。', 'Set up in the column: {names}.'),
    noLinks: say('请等页面加载完成后再检查。', 'Check again when the page has loaded.'),
  },
  check: facts => missingLinks(facts, WANTED, { lines: true }),
};

const column = (...names: string[]) =>
  ogiPage(
    '政府信息公开',
    `<ul>${names.map(name => `<li><a href="/zwgk/${encodeURIComponent(name)}/">${name}</a></li>`).join('')}</ul>`,
  );

export const examples = (): readonly RuleExample[] => [
  {
    name: 'four parts',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zwgk/',
    html: column(
      '政府信息公开指南',
      '政府信息公开制度',
      '法定主动公开内容',
      '政府信息公开年报',
      '依申请公开',
    ),
    profile: { columns: [{ match: '/zwgk/', kind: 'ogi' }] },
  },
  {
    name: 'names in two lines',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zwgk/',
    html: column(
      '政府信息公开<br>指南',
      '政府信息公开<br>制度',
      '政府信息公开<br>目录',
      '政府信息公开<br>年报',
      '依申请公开',
    ),
    profile: { columns: [{ match: '/zwgk/', kind: 'ogi' }] },
  },
  {
    name: 'no rules and no reports',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/zwgk/',
    html: column('政府信息公开指南', '法定主动公开内容', '依申请公开'),
    profile: { columns: [{ match: '/zwgk/', kind: 'ogi' }] },
  },
];
