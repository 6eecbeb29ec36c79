/** pii.id18: no full 18-digit identity number is published. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { leakReasons, leakVerdicts, LEAK_REMEDIES, isVisible } from '../shared/privacy.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WHAT = say('完整的18位身份证号码', 'full 18-digit identity numbers');

export const rule: Rule = {
  id: 'pii.id18',
  title: say('不得公开完整身份证号码（18位）', 'Full identity numbers (18 digits) must not be published'),
  packs: ['privacy'],
  kinds: 'any',
  severity: 'error',
  basis: { ...OGI, article: '第十五条；《个人信息保护法》第二十八条', confidence: 'P' },
  reasons: leakReasons(WHAT),
  remedies: LEAK_REMEDIES,
  check: facts => leakVerdicts(facts, leak => leak.type === 'id18' && isVisible(leak)),
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'masked number',
    outcome: 'passed',
    html: articlePage({
      title: '保障性住房分配公示',
      body: '<table><tr><th>姓名</th><th>身份证号</th></tr><tr><td>甲一</td><td>110101********002X</td></tr></table>',
    }),
  },
  {
    name: 'credit code of an organisation',
    outcome: 'passed',
    html: articlePage({
      title: '企业名单公示',
      body: '<table><tr><th>企业</th><th>统一社会信用代码</th></tr><tr><td>示例有限公司</td><td>11441700007280420Y</td></tr></table>',
    }),
  },
  {
    name: 'full number in a table',
    outcome: 'failed',
    reason: 'leak',
    html: articlePage({
      title: '保障性住房分配公示',
      body: '<table><tr><th>姓名</th><th>身份证号</th></tr><tr><td>甲一</td><td>11010119900307002X</td></tr></table>',
    }),
  },
];
