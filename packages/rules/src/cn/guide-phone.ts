/** guide.phone: phone numbers for questions and for supervision are whole. */
import { fold } from '@sunboard/model';
import type { Rule, RuleExample, Verdict } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { isMeaningful } from '../shared/meaningful.js';
import { say } from '../shared/wording.js';

const NUMBER =
  /(?<!\d)(?:(?:0|\+?86[-\s]?0?)\d{2,3}\s?[-—–\]]?\s?\d{7,8}|400[-\s]?\d{3,4}[-\s]?\d{3,4}|1[3-9]\d{9}|12345|12\d{3}|96\d{3,4}|110|119|120)(?!\d)/;
const BARE = /(?<!\d)\d{7,8}(?!\d)/;

export const rule: Rule = {
  id: 'guide.phone',
  title: say('咨询和监督电话写明区号', 'Phone numbers must carry their area code'),
  packs: ['cn'],
  kinds: ['guide'],
  severity: 'warning',
  basis: {
    source: say('办事指南编制通行要求', 'Common field table of service guides'),
    article: '咨询电话、监督投诉电话',
    confidence: 'S',
  },
  reasons: {
    whole: say('电话号码完整', 'Phone numbers are complete'),
    noArea: say('“{label}”的号码 {value} 没有区号', 'The number {value} of “{label}” has no area code'),
    noNumber: say('“{label}”没有写出电话号码（{value}）', '“{label}” gives no phone number ({value})'),
    masked: say('“{label}”的号码被隐去，无法核对', 'The number of “{label}” is masked and cannot be checked'),
  },
  remedies: {
    default: say('请写成“区号-号码”，如 010-00000000。', 'Write area code and number, such as 010-00000000.'),
  },
  check: facts => {
    const phones = facts.pairs.filter(
      pair =>
        pair.fields.some(
          field => field === 'ServiceGuide.phone' || field === 'ServiceGuide.supervisionPhone',
        ) && isMeaningful(pair.value),
    );
    if (phones.length === 0) return [];
    const verdicts = phones.map((pair): Verdict => {
      const told = {
        data: { label: pair.label, value: pair.value.slice(0, 40) },
        where: [pair.where],
        key: pair.label,
      };
      const expected = say('区号-号码', 'area code and number');
      const value = fold(pair.value);
      if (NUMBER.test(value)) return { outcome: 'passed', reason: 'whole', ...told };
      if (pair.value.includes('*')) return { outcome: 'cantTell', reason: 'masked', ...told };
      return {
        outcome: 'failed',
        reason: BARE.test(value) ? 'noArea' : 'noNumber',
        ...told,
        expected,
        observed: pair.value.slice(0, 40),
      };
    });
    const open = verdicts.filter(({ outcome }) => outcome !== 'passed');
    return open.length > 0 ? open : verdicts.slice(0, 1);
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'with area code',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(),
  },
  {
    name: 'in wide figures, and with the code of the country',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 联系电话: '（０１０）０００００００１', 监督投诉电话: '+86-10-00000002' }),
  },
  {
    name: 'without area code',
    outcome: 'failed',
    reason: 'noArea',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 联系电话: '65000001' }),
  },
];
