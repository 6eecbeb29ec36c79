/** pii.address: no home address down to the door stands beside a name. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { leakReasons, leakVerdicts, LEAK_REMEDIES, isVisible } from '../shared/privacy.js';
import { say } from '../shared/wording.js';

const WHAT = say('详细到门牌的个人住址', 'home addresses down to the door');

export const rule: Rule = {
  id: 'pii.address',
  title: say('不得公开个人详细住址', 'Home addresses must not be published'),
  packs: ['privacy'],
  kinds: ['article', 'notice', 'document'],
  severity: 'warning',
  basis: {
    source: say('公开报道的泄露案例', 'Reported cases of leaks'),
    article: '家庭住址',
    confidence: 'S',
  },
  reasons: leakReasons(WHAT),
  remedies: LEAK_REMEDIES,
  check: facts =>
    leakVerdicts(
      facts,
      leak => leak.type === 'address' && isVisible(leak) && leak.nearName && !leak.official,
    ),
};

export const examples = (): readonly RuleExample[] => [
  { name: 'no address', outcome: 'passed', html: articlePage() },
  {
    name: 'addresses beside names',
    outcome: 'failed',
    reason: 'leak',
    html: articlePage({
      title: '低保对象公示',
      body: '<table><tr><th>姓名</th><th>家庭住址</th></tr><tr><td>王小明</td><td>阳光区示范路8号院3号楼2单元501室</td></tr><tr><td>李小红</td><td>阳光区示范路8号院5号楼1单元302室</td></tr></table>',
    }),
  },
];
