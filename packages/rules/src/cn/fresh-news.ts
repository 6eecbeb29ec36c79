/** fresh.news: a column of news shows something new within two weeks. */
import type { Rule, RuleExample } from '../rule.js';
import { columnPage, items } from '../shared/example-pages.js';
import { columnFreshness, FRESH_REASONS, FRESH_REMEDIES } from '../shared/freshness.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'fresh.news',
  title: say('动态、要闻类栏目及时更新', 'News columns must be kept up to date'),
  packs: ['cn'],
  kinds: ['column'],
  severity: 'error',
  basis: { ...I19, article: '单项否决4(1)', confidence: 'S' },
  thresholds: { maxAgeDays: 14 },
  reasons: FRESH_REASONS,
  remedies: FRESH_REMEDIES,
  check: columnFreshness(['news']),
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'newest item five days old',
    outcome: 'passed',
    reason: 'fresh',
    url: 'https://www.example.gov.cn/xwdt/',
    html: columnPage('工作动态', items('2026-06-10', '2026-06-03', '2026-05-20', '2026-05-11')),
  },
  {
    name: 'pinned old item above a new one',
    outcome: 'passed',
    reason: 'fresh',
    url: 'https://www.example.gov.cn/xwdt/',
    html: columnPage('工作动态', items('2025-01-10', '2026-06-13', '2026-06-03', '2026-05-20')),
  },
  {
    name: 'newest item 36 days old',
    outcome: 'failed',
    reason: 'stale',
    url: 'https://www.example.gov.cn/xwdt/',
    html: columnPage('工作动态', items('2026-05-10', '2026-05-03', '2026-04-20', '2026-04-11')),
  },
  {
    name: 'what was gathered on a topic of its day',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/ztzl/hdzt/',
    html: columnPage('活动专题', items('2024-05-10', '2024-05-03', '2024-04-20', '2024-04-11'), ''),
  },
  {
    name: 'conferences for the press, held now and then',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/xwfbh/',
    html: columnPage('新闻发布会', items('2026-05-10', '2026-05-03', '2026-04-20', '2026-04-11'), ''),
  },
  {
    name: 'no dates in the list',
    outcome: 'cantTell',
    reason: 'undated',
    url: 'https://www.example.gov.cn/xwdt/',
    html: columnPage('工作动态', items('', '', '', '')),
  },
];
