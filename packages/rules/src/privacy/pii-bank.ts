/** pii.bank: no bank card number is published. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { leakReasons, leakVerdicts, LEAK_REMEDIES, isVisible } from '../shared/privacy.js';
import { PIPL } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WHAT = say('银行卡号', 'bank card numbers');

export const rule: Rule = {
  id: 'pii.bank',
  title: say('不得公开银行卡号', 'Bank card numbers must not be published'),
  packs: ['privacy'],
  kinds: 'any',
  severity: 'error',
  basis: { ...PIPL, article: '第二十八条', confidence: 'P' },
  reasons: leakReasons(WHAT),
  remedies: LEAK_REMEDIES,
  check: facts => leakVerdicts(facts, leak => leak.type === 'bankCard' && isVisible(leak) && !leak.official),
};

export const examples = (): readonly RuleExample[] => [
  { name: 'no card', outcome: 'passed', html: articlePage() },
  {
    name: 'card number in a list',
    outcome: 'failed',
    reason: 'leak',
    html: articlePage({
      title: '补贴发放名单公示',
      body: '<table><tr><th>姓名</th><th>一卡通账号</th><th>金额</th></tr><tr><td>王小明</td><td>6222020200001234567</td><td>500</td></tr><tr><td>李小红</td><td>6222021001116245702</td><td>500</td></tr></table>',
    }),
  },
];
