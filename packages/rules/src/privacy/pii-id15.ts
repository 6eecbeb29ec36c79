/** pii.id15: no 15-digit identity number of the old form is published. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { leakReasons, leakVerdicts, LEAK_REMEDIES, isVisible } from '../shared/privacy.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WHAT = say('15位旧式身份证号码', 'old 15-digit identity numbers');

export const rule: Rule = {
  id: 'pii.id15',
  title: say('不得公开旧式身份证号码（15位）', 'Old identity numbers (15 digits) must not be published'),
  packs: ['privacy'],
  kinds: 'any',
  severity: 'warning',
  basis: { ...OGI, article: '第十五条；《个人信息保护法》第二十八条', confidence: 'P' },
  reasons: leakReasons(WHAT),
  remedies: LEAK_REMEDIES,
  check: facts => leakVerdicts(facts, leak => leak.type === 'id15' && isVisible(leak)),
};

export const examples = (): readonly RuleExample[] => [
  { name: 'no such number', outcome: 'passed', html: articlePage() },
  {
    name: 'old number after its label',
    outcome: 'failed',
    reason: 'leak',
    html: articlePage({
      title: '低保对象公示',
      body: '<p>姓名：甲一，身份证号码：110101600307002，住阳光区。</p>',
    }),
  },
];
