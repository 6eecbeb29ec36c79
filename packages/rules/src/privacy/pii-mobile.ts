/** pii.mobile: no private mobile number stands beside a person's name. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { leakReasons, leakVerdicts, LEAK_REMEDIES, isVisible } from '../shared/privacy.js';
import { PIPL } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WHAT = say('个人手机号码', 'private mobile numbers');

export const rule: Rule = {
  id: 'pii.mobile',
  title: say('不得公开个人手机号码', 'Private mobile numbers must not be published'),
  packs: ['privacy'],
  kinds: 'any',
  severity: 'error',
  basis: { ...PIPL, article: '第二十五条', confidence: 'P' },
  reasons: leakReasons(WHAT),
  remedies: LEAK_REMEDIES,
  check: facts =>
    leakVerdicts(facts, leak => leak.type === 'mobile' && isVisible(leak) && leak.nearName && !leak.official),
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'contact of the office',
    outcome: 'passed',
    html: articlePage({ body: '<p>咨询电话：13800000000。欢迎来电咨询有关政策和办理事宜。</p>' }),
  },
  {
    name: 'numbers beside names',
    outcome: 'failed',
    reason: 'leak',
    html: articlePage({
      title: '补贴发放名单公示',
      body: '<table><tr><th>姓名</th><th>手机号码</th><th>金额</th></tr><tr><td>王小明</td><td>13800000001</td><td>500</td></tr><tr><td>李小红</td><td>13900000002</td><td>500</td></tr></table>',
    }),
  },
];
