/** us.readingRoom: the FOIA library links the records that must be open without a request. */
import { fold } from '@sunboard/model';
import type { Rule, RuleExample } from '../rule.js';
import { FOIA_LIBRARY, foiaPage } from '../shared/example-foia.js';
import { foiRole, isDatedList } from '../shared/foi.js';
import { missingLinks, LINK_REASONS, type WantedLink } from '../shared/links.js';
import { FOIA_US } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WANTED: readonly (WantedLink & { readonly told?: RegExp })[] = [
  {
    label: say('最终裁决和命令', 'final opinions and orders'),
    words: /opinions?\b|orders?\b|decisions?\b|adjudicat/,
  },
  {
    label: say('政策声明和解释', 'statements of policy and interpretations'),
    words: /(?<!(?:information|privacy|disclosure) )polic(?:y|ies)|interpretation|guidance/,
  },
  {
    label: say('影响公众的工作手册', 'staff manuals and instructions'),
    words: /manuals?|instructions?|handbooks?/,
  },
  {
    label: say('经常被申请的记录', 'frequently requested records'),
    words:
      /frequently[- ]requested|(?:released|disclosed) (?:records|documents)|(?:records|documents) (?:released|disclosed|requested)|requested (?:three|3) or more|foia? (?:releases|responses|logs?)/,
    // The words of the law, too long for the name of a class.
    told: /(?:three|3) or more requests|subsequent requests/,
  },
  { label: say('索引', 'index'), words: /\bindex(?:es)?\b/ },
];

export const rule: Rule = {
  id: 'us.readingRoom',
  title: say('阅览室链接齐全', 'The reading room must be complete'),
  packs: ['us'],
  kinds: ['ogi'],
  severity: 'warning',
  binds: 'federalAgencies',
  basis: { ...FOIA_US, article: '(a)(2)', confidence: 'P' },
  reasons: {
    ...LINK_REASONS,
    listed: say(
      '阅览室是一份可筛选的文件清单，无法判断各类是否齐全',
      'The reading room is one list of documents to filter; whether every class is in it cannot be told',
    ),
  },
  remedies: {
    default: say('请在阅览室链接：{names}。', 'Link in the reading room: {names}.'),
    listed: say('请人工查看各类文件是否都在清单中。', 'Look by hand whether every class is in the list.'),
    noLinks: say('请等页面加载完成后再检查。', 'Check again when the page has loaded.'),
  },
  check: facts => {
    if (foiRole(facts) !== 'room') return [];
    const text = fold(facts.text);
    const wanted = WANTED.filter(({ told }) => !told?.test(text));
    const verdicts = missingLinks(facts, wanted, { lines: true, everyday: true });
    // A library that is one long list to filter keeps its classes in a field of choice, which is not read.
    return isDatedList(facts)
      ? verdicts.map(verdict =>
          verdict.outcome === 'failed' ? { outcome: 'cantTell', reason: 'listed' } : verdict,
        )
      : verdicts;
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'five classes',
    outcome: 'passed',
    url: 'https://www.example.gov/foia/library',
    html: foiaPage(
      FOIA_LIBRARY,
      'Final opinions and orders',
      'Statements of policy',
      'Staff manuals',
      'Frequently requested records',
      'Index of records',
    ),
    profile: { columns: [{ match: '/foia/', kind: 'ogi' }] },
  },
  {
    name: 'requested again and again, in the words of the law',
    outcome: 'passed',
    url: 'https://www.example.gov/foia/library',
    html: foiaPage(
      FOIA_LIBRARY,
      'Final opinions and orders',
      'Statements of policy',
      'Staff manuals',
      'Index of records',
    ).replace(
      '</ul>',
      '</ul><p>Records disclosed in response to a request that have been the subject of three or more requests, or that the agency has determined are likely to become the subject of subsequent requests.</p>',
    ),
    profile: { columns: [{ match: '/foia/', kind: 'ogi' }] },
  },
  {
    name: 'no manuals and no index',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov/foia/library',
    html: foiaPage(
      FOIA_LIBRARY,
      'Final opinions and orders',
      'Statements of policy',
      'Frequently requested records',
      'How to ask',
    ),
    profile: { columns: [{ match: '/foia/', kind: 'ogi' }] },
  },
];
