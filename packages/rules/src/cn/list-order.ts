/** list.order: items stand newest first, pinned ones aside. */
import type { ListItemFact } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { columnPage, items, page, SITE_METAS } from '../shared/example-pages.js';
import { mainList } from '../shared/page.js';
import { PRACTICE } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'list.order',
  title: say('列表按时间倒序排列', 'Lists must run from newest to oldest'),
  packs: ['cn'],
  kinds: ['column'],
  severity: 'info',
  basis: { ...PRACTICE, article: '列表排序', confidence: 'M' },
  thresholds: { inversions: 1 },
  reasons: {
    ordered: say('条目按日期从新到旧排列', 'Items run from newest to oldest'),
    mixed: say(
      '有 {count} 处新的条目排在旧的之后',
      'In {count} {count?place:places} a newer item follows an older one',
    ),
    pinned: say(
      '前 {count} 条比下一条旧，其余从新到旧；可能是置顶而未标明，请核对',
      'The first {count} {count?item is:items are} older than the next, and the rest runs from newest to oldest; perhaps pinned without a mark, look by hand',
    ),
  },
  remedies: {
    default: say(
      '请按发布日期倒序排列；置顶的条目请标明“置顶”。',
      'Sort by publication date, newest first, and mark pinned items as such.',
    ),
  },
  check: (facts, context) => {
    const dated = (mainList(facts, context)?.items ?? []).filter(
      item => !item.pinned && item.date !== undefined,
    );
    if (dated.length < 3) return [];
    // A programme of days to come runs onwards, and leads nowhere.
    if (
      dated.every((item, at) => item.href === undefined && (item.date ?? '') >= (dated[at - 1]?.date ?? ''))
    )
      return [];
    const late = dated.filter(
      (item, index) => index > 0 && (item.date ?? '') > (dated[index - 1]?.date ?? ''),
    );
    if (late.length <= context.threshold('inversions')) return [{ outcome: 'passed', reason: 'ordered' }];
    const where = late.map(item => item.where);
    // Old lines that stand on top of an ordered list are kept there on purpose.
    const top = newestAt(dated);
    const newest = dated[top];
    if (top * MOST_ON_TOP <= dated.length && late.at(-1) === newest)
      return [{ outcome: 'cantTell', reason: 'pinned', data: { count: top }, where }];
    return [
      {
        outcome: 'failed',
        reason: 'mixed',
        data: { count: late.length },
        key: 'list',
        where,
        expected: say('从新到旧', 'newest first'),
        observed: late.map(item => item.date ?? '').join(', '),
      },
    ];
  },
};

/** Lines for one that may be kept on top. */
const MOST_ON_TOP = 4;

function newestAt(items: readonly ListItemFact[]): number {
  const days = items.map(({ date = '' }) => date);
  return days.indexOf(days.reduce((best, day) => (day > best ? day : best), ''));
}

export const examples = (): readonly RuleExample[] => [
  {
    name: 'a programme of lectures',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/tzgg/',
    html: page({
      metas: { ...SITE_METAS, ColumnName: '健康教育' },
      crumbs: '健康教育',
      body: `<h1>健康教育</h1><table><tr><th>时间</th><th>讲课内容</th><th>备注</th></tr>${['2026-04-16', '2026-04-23', '2026-04-30', '2026-05-07', '2026-05-14', '2026-06-11'].map(day => `<tr><td>${day}</td><td>体验式教育课堂（示例模块）</td><td>示例</td></tr>`).join('')}</table>`,
    }),
  },
  {
    name: 'newest first',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/tzgg/',
    html: columnPage('通知公告', items('2026-06-10', '2026-06-03', '2026-05-20', '2026-05-11')),
  },
  {
    name: 'three old items on top of an ordered list',
    outcome: 'cantTell',
    reason: 'pinned',
    url: 'https://www.example.gov.cn/tzgg/',
    html: columnPage(
      '通知公告',
      items(
        ...['2025-08-28', '2025-10-17', '2026-03-13'],
        ...['2026-06-11', '2026-06-10', '2026-06-08', '2026-06-04', '2026-06-04', '2026-05-28'],
        ...['2026-05-22', '2026-05-20', '2026-05-11'],
      ),
    ),
  },
  {
    name: 'mixed',
    outcome: 'failed',
    reason: 'mixed',
    url: 'https://www.example.gov.cn/tzgg/',
    html: columnPage(
      '通知公告',
      items('2026-05-10', '2026-06-03', '2026-05-20', '2026-06-11', '2026-01-02', '2026-03-02'),
    ),
  },
];
