/** pii.hidden: no private data hides in comments, hidden parts, attributes or embedded data. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { leakReasons, leakVerdicts, LEAK_REMEDIES } from '../shared/privacy.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WHAT = say('藏在网页源码中的个人信息', 'private data hidden in the page’s source');

export const rule: Rule = {
  id: 'pii.hidden',
  title: say('源码中不得有个人信息', 'The source must hold no private data'),
  packs: ['privacy'],
  kinds: 'any',
  severity: 'error',
  basis: { ...OGI, article: '第十五条', confidence: 'P' },
  reasons: leakReasons(WHAT),
  remedies: LEAK_REMEDIES,
  check: facts =>
    leakVerdicts(
      facts,
      leak =>
        ['hidden', 'comment', 'attribute', 'json'].includes(leak.source) &&
        (leak.type === 'id18' ||
          leak.type === 'id15' ||
          leak.type === 'bankCard' ||
          (leak.type === 'mobile' && leak.nearName && !leak.official)),
    ),
};

export const examples = (): readonly RuleExample[] => [
  { name: 'nothing hidden', outcome: 'passed', html: articlePage() },
  {
    name: 'number in a comment',
    outcome: 'failed',
    reason: 'leak',
    html: articlePage({ body: '<p>公示名单如下。</p><!-- 甲一 身份证号 11010119900307002X -->' }),
  },
  {
    name: 'hidden column',
    outcome: 'failed',
    reason: 'leak',
    html: articlePage({
      title: '保障性住房分配公示',
      body: '<table><tr><th>姓名</th><th hidden>身份证号</th></tr><tr><td>甲一</td><td hidden>11010119900307002X</td></tr></table>',
    }),
  },
];
