/** flow.refuse: the process says that a refusal gives reasons and the ways to contest it. */
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { isLicence, pagePlace, says } from '../shared/page.js';
import { LIC } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'flow.refuse',
  title: say('写明不予许可的理由告知和救济', 'A refusal must give reasons and remedies'),
  packs: ['cn'],
  kinds: ['guide'],
  severity: 'info',
  basis: { ...LIC, article: '第三十八条', confidence: 'P' },
  reasons: {
    stated: say('已写明行政复议、行政诉讼权利', 'Review and litigation are named'),
    missing: say(
      '行政许可指南没有写明不予许可时申请行政复议或者提起行政诉讼的权利',
      'The licence guide does not name review or litigation after a refusal',
    ),
    unsure: say(
      '没有读到救济渠道；不能确定本事项是否属于行政许可',
      'No remedies were read; it is not certain that this service is a licence',
    ),
  },
  remedies: {
    default: say(
      '请写明不予许可的书面说明理由，以及行政复议、行政诉讼的权利。',
      'State that a refusal gives reasons in writing and how to ask for review or sue.',
    ),
  },
  check: facts => {
    if (says(facts, /复议|诉讼/)) return [{ outcome: 'passed', reason: 'stated' }];
    const licence = isLicence(facts);
    const told = {
      key: 'refusal',
      where: [pagePlace(facts)],
      expected: say('行政复议、行政诉讼', 'review, litigation'),
      observed: say('没有', 'none'),
      absent: true,
    };
    return [
      licence
        ? { outcome: 'failed', reason: 'missing', ...told }
        : { outcome: 'cantTell', reason: 'unsure', ...told },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'stated',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 救济渠道: '对不予许可决定不服的，可以依法申请行政复议或者提起行政诉讼。' }),
  },
  {
    name: 'a licence without it',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 事项类型: '行政许可' }),
  },
];
