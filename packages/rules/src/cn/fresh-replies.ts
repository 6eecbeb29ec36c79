/** fresh.replies: answers to citizens are published at least every two months. */
import type { Rule, RuleExample } from '../rule.js';
import { columnPage, items } from '../shared/example-pages.js';
import { columnFreshness, FRESH_REASONS, FRESH_REMEDIES } from '../shared/freshness.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'fresh.replies',
  title: say('留言答复公开及时更新', 'Published answers must be kept up to date'),
  packs: ['cn'],
  kinds: ['column', 'interaction'],
  severity: 'warning',
  basis: { ...I19, article: '互动交流·留言公开', confidence: 'S' },
  // Two calendar months have at most 62 days.
  thresholds: { maxAgeDays: 62 },
  reasons: FRESH_REASONS,
  remedies: FRESH_REMEDIES,
  check: columnFreshness(['replies']),
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'newest answer one month old',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/lygk/',
    html: columnPage('留言公开', items('2026-05-20', '2026-05-10', '2026-04-10')),
    profile: { columns: [{ match: '/lygk/', type: 'replies' }] },
  },
  {
    name: 'newest answer four months old',
    outcome: 'failed',
    reason: 'stale',
    url: 'https://www.example.gov.cn/lygk/',
    html: columnPage('留言公开', items('2026-02-10', '2026-01-10', '2025-12-10')),
    profile: { columns: [{ match: '/lygk/', type: 'replies' }] },
  },
];
