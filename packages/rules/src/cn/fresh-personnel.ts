/** fresh.personnel: a column of personnel or planning shows something new within a year. */
import type { Rule, RuleExample } from '../rule.js';
import { columnPage, items } from '../shared/example-pages.js';
import { columnFreshness, FRESH_REASONS, FRESH_REMEDIES } from '../shared/freshness.js';
import { P15 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'fresh.personnel',
  title: say('人事、规划计划类栏目及时更新', 'Personnel and planning columns must be kept up to date'),
  packs: ['cn'],
  kinds: ['column'],
  severity: 'warning',
  basis: { ...P15, article: '人事、规划计划类信息', confidence: 'S' },
  thresholds: { maxAgeDays: 366 },
  reasons: FRESH_REASONS,
  remedies: FRESH_REMEDIES,
  check: columnFreshness(['personnel']),
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'newest item four months old',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/rsxx/',
    html: columnPage('人事信息', items('2026-02-10', '2025-12-03', '2025-11-20')),
    profile: { columns: [{ match: '/rsxx/', type: 'personnel' }] },
  },
  {
    name: 'newest item two years old',
    outcome: 'failed',
    reason: 'stale',
    url: 'https://www.example.gov.cn/rsxx/',
    html: columnPage('人事信息', items('2024-05-10', '2024-04-03', '2024-03-20')),
    profile: { columns: [{ match: '/rsxx/', type: 'personnel' }] },
  },
];
