/** fresh.stats: statistics of services are renewed every three months. */
import type { Rule, RuleExample } from '../rule.js';
import { columnPage, items } from '../shared/example-pages.js';
import { columnFreshness, FRESH_REASONS, FRESH_REMEDIES } from '../shared/freshness.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'fresh.stats',
  title: say('办事统计数据及时更新', 'Service statistics must be kept up to date'),
  packs: ['cn'],
  kinds: ['column'],
  severity: 'warning',
  basis: { ...I19, article: '办事服务·办事统计', confidence: 'S' },
  // Three calendar months have at most 92 days.
  thresholds: { maxAgeDays: 92 },
  reasons: FRESH_REASONS,
  remedies: FRESH_REMEDIES,
  // Figures on services handled; statistics of the economy or of schools follow their own calendar.
  check: (facts, context) =>
    /办事|办件|办理|受理|审批|服务|许可|service/i.test(
      // The first step is the home page, whose name may have “service” in it.
      [facts.columnName ?? '', facts.heading ?? '', ...facts.breadcrumb.slice(1)].join(' '),
    )
      ? columnFreshness(['statistics'])(facts, context)
      : [],
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'newest figures one month old',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bstj/',
    html: columnPage('办事统计', items('2026-05-10', '2026-04-10', '2026-03-10')),
    profile: { columns: [{ match: '/bstj/', type: 'statistics' }] },
  },
  {
    name: 'newest figures half a year old',
    outcome: 'failed',
    reason: 'stale',
    url: 'https://www.example.gov.cn/bstj/',
    html: columnPage('办事统计', items('2025-12-10', '2025-11-10', '2025-10-10')),
    profile: { columns: [{ match: '/bstj/', type: 'statistics' }] },
  },
  {
    name: 'statistics of another kind on a site whose name speaks of services',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/tjxx/',
    html: columnPage('统计信息', items('2025-12-10', '2025-11-10', '2025-10-10')).replaceAll(
      '>首页<',
      '>阳光区教育服务平台<',
    ),
    profile: { columns: [{ match: '/tjxx/', type: 'statistics' }] },
  },
];
