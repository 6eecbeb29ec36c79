/** list.order: items stand newest first, pinned ones aside. */
import type { Rule, RuleExample } from '../rule.js';
import { columnPage, items } from '../shared/example-pages.js';
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
    const late = dated.filter(
      (item, index) => index > 0 && (item.date ?? '') > (dated[index - 1]?.date ?? ''),
    );
    if (late.length <= context.threshold('inversions')) return [{ outcome: 'passed', reason: 'ordered' }];
    return [
      {
        outcome: 'failed',
        reason: 'mixed',
        data: { count: late.length },
        key: 'list',
        where: late.map(item => item.where),
        expected: say('从新到旧', 'newest first'),
        observed: late.map(item => item.date ?? '').join(', '),
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'newest first',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/tzgg/',
    html: columnPage('通知公告', items('2026-06-10', '2026-06-03', '2026-05-20', '2026-05-11')),
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
