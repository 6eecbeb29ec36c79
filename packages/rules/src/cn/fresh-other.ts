/** fresh.other: any other column that should change has changed within a year. */
import type { Rule, RuleExample } from '../rule.js';
import { columnPage, items } from '../shared/example-pages.js';
import { columnFreshness, FRESH_REASONS, FRESH_REMEDIES } from '../shared/freshness.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'fresh.other',
  title: say('其他应更新栏目及时更新', 'Other columns must be kept up to date'),
  packs: ['cn'],
  kinds: ['column'],
  severity: 'warning',
  basis: { ...I19, article: '单项否决4(2)', confidence: 'M' },
  thresholds: { maxAgeDays: 366 },
  reasons: FRESH_REASONS,
  remedies: FRESH_REMEDIES,
  check: columnFreshness(['other']),
  note: 'The indicator (long not updated) was read; the year was not: it is a default.',
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'newest item four months old',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/ztzl/',
    html: columnPage('专题专栏', items('2026-02-10', '2025-12-03', '2025-11-20')),
    profile: { columns: [{ match: '/ztzl/', type: 'other' }] },
  },
  {
    name: 'newest item two years old',
    outcome: 'failed',
    reason: 'stale',
    url: 'https://www.example.gov.cn/ztzl/',
    html: columnPage('专题专栏', items('2024-05-10', '2024-04-03', '2024-03-20')),
    profile: { columns: [{ match: '/ztzl/', type: 'other' }] },
  },
];
