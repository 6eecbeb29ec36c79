/** fresh.policy: a column of policy documents shows something new within six months. */
import type { Rule, RuleExample } from '../rule.js';
import { columnPage, items } from '../shared/example-pages.js';
import { columnFreshness, FRESH_REASONS, FRESH_REMEDIES } from '../shared/freshness.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'fresh.policy',
  title: say('政策文件栏目及时更新', 'Policy columns must be kept up to date'),
  packs: ['cn'],
  kinds: ['column'],
  severity: 'error',
  basis: { ...I19, article: '单项否决4(1)', confidence: 'S' },
  // Six calendar months have at most 184 days.
  thresholds: { maxAgeDays: 184 },
  reasons: FRESH_REASONS,
  remedies: FRESH_REMEDIES,
  check: columnFreshness(['policy']),
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'newest item two months old',
    outcome: 'passed',
    reason: 'fresh',
    url: 'https://www.example.gov.cn/zcwj/',
    html: columnPage('政策文件', items('2026-04-10', '2026-03-03', '2026-02-20', '2026-02-11')),
  },
  {
    name: 'newest item ten months old',
    outcome: 'failed',
    reason: 'stale',
    url: 'https://www.example.gov.cn/zcwj/',
    html: columnPage('政策文件', items('2025-08-10', '2025-07-03', '2025-06-20', '2025-06-11')),
  },
  {
    name: 'what was repealed',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/fzwj/',
    html: columnPage('废止失效文件', items('2025-08-10', '2025-07-03', '2025-06-20', '2025-06-11'), ''),
  },
  {
    // Nobody makes new laws every half year.
    name: 'a column of laws',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/flfg/',
    html: columnPage('法律法规', items('2025-08-10', '2025-07-03', '2025-06-20', '2025-06-11'), ''),
  },
];
