/** flow.correct: the process says that missing material is named once, within five working days. */
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { findField } from '../shared/fields.js';
import { readSteps } from '../shared/flow.js';
import { isLicence, says } from '../shared/page.js';
import { LIC } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'flow.correct',
  title: say('流程写明一次性补正告知', 'The process must state the one-off correction notice'),
  packs: ['cn'],
  kinds: ['guide'],
  severity: 'warning',
  basis: { ...LIC, article: '第三十二条第（四）项', confidence: 'P' },
  reasons: {
    stated: say('已写明补正告知', 'The correction notice is stated'),
    missing: say(
      '行政许可流程没有写明材料不齐时五日内一次告知补正',
      'The licence process does not say that missing material is named once, within five days',
    ),
    unsure: say(
      '没有读到补正告知；不能确定本事项是否属于行政许可',
      'No correction notice was read; it is not certain that this service is a licence',
    ),
  },
  remedies: {
    default: say(
      '请写明：材料不齐全或者不符合法定形式的，当场或者五个工作日内一次告知需要补正的全部内容。',
      'State that incomplete material is named in full, once, on the spot or within five working days.',
    ),
  },
  check: facts => {
    const field = findField(facts, 'ServiceGuide', 'process');
    if (field.state !== 'present' && !readSteps(facts)) return [];
    if (says(facts, /补正|一次性?告知|补齐/)) return [{ outcome: 'passed', reason: 'stated' }];
    const licence = isLicence(facts);
    const told = {
      key: 'correction',
      where: field.where ? [field.where] : [],
      expected: say('补正告知', 'a correction notice'),
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
  { name: 'stated', outcome: 'passed', url: 'https://www.example.gov.cn/bszn/t1.html', html: guidePage() },
  {
    name: 'a licence without it',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 事项类型: '行政许可', 办理流程: '申请、受理、审查、决定、送达五个环节。' }),
  },
  {
    name: 'not known to be a licence',
    outcome: 'cantTell',
    reason: 'unsure',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 办理流程: '申请、受理、审查、决定、送达五个环节。' }),
  },
];
