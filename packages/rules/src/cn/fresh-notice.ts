/** fresh.notice: a column of notices shows something new within six months. */
import type { Rule, RuleExample } from '../rule.js';
import { columnPage, items } from '../shared/example-pages.js';
import { columnFreshness, FRESH_REASONS, FRESH_REMEDIES } from '../shared/freshness.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'fresh.notice',
  title: say('通知公告栏目及时更新', 'Notice columns must be kept up to date'),
  packs: ['cn'],
  kinds: ['column'],
  severity: 'error',
  basis: { ...I19, article: '单项否决4(1)', confidence: 'S' },
  // Six calendar months have at most 184 days.
  thresholds: { maxAgeDays: 184 },
  reasons: FRESH_REASONS,
  remedies: FRESH_REMEDIES,
  check: columnFreshness(['notice']),
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'newest item two months old',
    outcome: 'passed',
    reason: 'fresh',
    url: 'https://www.example.gov.cn/tzgg/',
    html: columnPage('通知公告', items('2026-04-10', '2026-03-03', '2026-02-20', '2026-02-11')),
  },
  {
    name: 'newest item ten months old',
    outcome: 'failed',
    reason: 'stale',
    url: 'https://www.example.gov.cn/tzgg/',
    html: columnPage('通知公告', items('2025-08-10', '2025-07-03', '2025-06-20', '2025-06-11')),
  },
  {
    name: 'the column of a year',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/tzgg/2024/',
    html: columnPage('2024年通知公告', items('2024-08-10', '2024-07-03', '2024-06-20', '2024-06-11'), ''),
  },
  {
    name: 'a year below the column of notices, though tags call it by that',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/tzgg/2024/',
    html: columnPage('2024年', items('2024-08-10', '2024-07-03', '2024-06-20', '2024-06-11'), '通知公告'),
  },
  {
    name: 'no dates in the list',
    outcome: 'cantTell',
    reason: 'undated',
    url: 'https://www.example.gov.cn/tzgg/',
    html: columnPage('通知公告', items('', '', '', '')),
  },
];
