/** list.dates: every item of a column shows its date; an undated one counts as not updated. */
import type { Rule, RuleExample } from '../rule.js';
import { columnPage, items } from '../shared/example-pages.js';
import { mainList } from '../shared/page.js';
import { P15 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const DOCUMENTS = ['news', 'notice', 'policy', 'interpretation'];

export const rule: Rule = {
  id: 'list.dates',
  title: say('列表条目标注日期', 'List items must show their date'),
  packs: ['cn'],
  kinds: ['column'],
  severity: 'error',
  basis: { ...P15, article: '未注明信息发布时间的视为不更新', confidence: 'S' },
  thresholds: { items: 10 },
  reasons: {
    dated: say('前 {count} 条均标有日期', 'The first {count} {count?item shows:items all show} a date'),
    undated: say(
      '前 {count} 条中有 {missing} 条没有日期',
      '{missing} of the first {count} items {missing?shows:show} no date',
    ),
    noDates: say(
      '列表没有日期；如本栏目发布的是文件、动态或公告，应逐条标注',
      'The list shows no dates; if it lists documents, news or notices, each needs one',
    ),
  },
  remedies: {
    default: say(
      '请在每条标题旁显示发布日期（YYYY-MM-DD）。',
      'Show the publication date (YYYY-MM-DD) beside every title.',
    ),
  },
  check: (facts, context) => {
    const list = mainList(facts, context);
    if (!list || list.items.length === 0) return [];
    const shown = list.items.slice(0, context.threshold('items'));
    const undated = shown.filter(item => item.date === undefined && (item.dateText ?? '') === '');
    const data = { count: shown.length, missing: undated.length };
    if (undated.length === 0) return [{ outcome: 'passed', reason: 'dated', data, where: [list.where] }];
    const documents = facts.columnType !== undefined && DOCUMENTS.includes(facts.columnType);
    if (undated.length === shown.length && !documents)
      return [{ outcome: 'cantTell', reason: 'noDates', where: [list.where] }];
    return [
      {
        outcome: 'failed',
        reason: 'undated',
        data,
        key: 'list',
        where: undated.map(item => item.where),
        expected: say('每条都有日期', 'a date on every item'),
        observed: say('{n} 条无日期', '{n} without a date', { n: undated.length }),
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'all dated',
    outcome: 'passed',
    reason: 'dated',
    url: 'https://www.example.gov.cn/tzgg/',
    html: columnPage('通知公告', items('2026-06-10', '2026-06-03', '2026-05-20', '2026-05-11')),
  },
  {
    name: 'one of five undated',
    outcome: 'failed',
    reason: 'undated',
    url: 'https://www.example.gov.cn/tzgg/',
    html: columnPage('通知公告', items('2026-06-10', '2026-06-03', '', '2026-05-20', '2026-05-11')),
  },
  {
    name: 'none of four dated',
    outcome: 'failed',
    reason: 'undated',
    url: 'https://www.example.gov.cn/tzgg/',
    html: columnPage('通知公告', items('', '', '', '')),
  },
  {
    name: 'undated list of unknown type',
    outcome: 'cantTell',
    reason: 'noDates',
    url: 'https://www.example.gov.cn/ztzl/',
    html: columnPage('专题专栏', items('', '', '', '')),
    profile: { columns: [{ match: '/ztzl/', type: 'other' }] },
  },
];
