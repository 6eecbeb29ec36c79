/** fresh.interpret: a column of policy interpretations shows something new within six months. */
import type { Rule, RuleExample } from '../rule.js';
import { columnPage, items } from '../shared/example-pages.js';
import { columnFreshness, FRESH_REASONS, FRESH_REMEDIES } from '../shared/freshness.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'fresh.interpret',
  title: say('政策解读栏目及时更新', 'Interpretation columns must be kept up to date'),
  packs: ['cn'],
  kinds: ['column'],
  severity: 'warning',
  basis: { ...I19, article: '发布解读', confidence: 'M' },
  thresholds: { maxAgeDays: 184 },
  reasons: FRESH_REASONS,
  remedies: FRESH_REMEDIES,
  check: columnFreshness(['interpretation']),
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'newest item two months old',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zcjd/',
    html: columnPage('政策解读', items('2026-04-10', '2026-03-03', '2026-02-20', '2026-02-11')),
  },
  {
    name: 'newest item ten months old',
    outcome: 'failed',
    reason: 'stale',
    url: 'https://www.example.gov.cn/zcjd/',
    html: columnPage('政策解读', items('2025-08-10', '2025-07-03', '2025-06-20', '2025-06-11')),
  },
  {
    name: 'policies told in pictures',
    outcome: 'failed',
    reason: 'stale',
    url: 'https://www.example.gov.cn/tszc/',
    html: columnPage('图说政策', items('2025-08-10', '2025-07-03', '2025-06-20', '2025-06-11'), ''),
  },
];
