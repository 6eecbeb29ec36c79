/** guide.fee: a guide says whether there is a fee, and by which basis and standard. */
import { fold } from '@sunboard/model';
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { findField } from '../shared/fields.js';
import { LIC } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'guide.fee',
  title: say('写明收费情况', 'Fees must be stated'),
  packs: ['cn'],
  kinds: ['guide'],
  severity: 'error',
  basis: { ...LIC, article: '第五十八条', confidence: 'P' },
  reasons: {
    free: say('写明不收费', 'Stated to be free'),
    stated: say('已写明收费标准和依据', 'Standard and basis of the fee are stated'),
    noBasis: say('收费，但没有写明收费依据', 'A fee is charged, but its basis is not stated'),
    missing: say('没有写明是否收费', 'It is not said whether there is a fee'),
    unsure: say('页面提到收费，但没有读到收费情况', 'Fees are mentioned, but what is said could not be read'),
  },
  remedies: {
    default: say(
      '请写明“不收费”，或写明收费依据和标准。',
      'State that it is free, or the basis and standard of the fee.',
    ),
  },
  check: facts => {
    const field = findField(facts, 'ServiceGuide', 'fees');
    const where = field.where ? [field.where] : [];
    const all = facts.pairs
      .filter(pair => pair.fields.includes('ServiceGuide.fees'))
      // 收费标准及依据 names both, whether or not both are told.
      .map(({ label, value }) => (label.includes('标准') ? value : `${label} ${value}`))
      .join('\n');
    const bare = fold(field.value ?? '').trim();
    if (
      /不收费|免费|不收取|无需(?:缴|交)费|无收费|不涉及收费|^(?:无|否|0元?)$/.test(fold(all)) ||
      /^(?:无|否|0元?|不收)$/.test(bare)
    )
      return [{ outcome: 'passed', reason: 'free', where }];
    if (field.state === 'present') {
      const amount = /\d{1,9}(?:\.\d{1,2})?\s?元/.test(all);
      const basis = /依据|根据|文件|〔|\[\d{4}\]|条例|办法|规定|通知|发改|财/.test(fold(all));
      if (amount && !basis)
        return [
          {
            outcome: 'failed',
            reason: 'noBasis',
            where,
            expected: say('收费依据和标准', 'basis and standard'),
            observed: (field.value ?? '').slice(0, 80),
          },
        ];
      return [{ outcome: 'passed', reason: 'stated', where }];
    }
    if (field.state === 'unsure' || /收费|费用|免费|工本费/.test(facts.text))
      return [{ outcome: 'cantTell', reason: 'unsure', where }];
    return [
      {
        outcome: 'failed',
        reason: 'missing',
        key: 'fees',
        where,
        expected: say('收费情况', 'a statement on fees'),
        observed: field.value ?? say('没有', 'none'),
        absent: true,
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'free',
    outcome: 'passed',
    reason: 'free',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(),
  },
  {
    name: 'fee with basis',
    outcome: 'passed',
    reason: 'stated',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 收费情况: '每证10元，依据《示例省行政事业性收费管理办法》。' }),
  },
  {
    name: 'fee in a pane behind a tab, called 收费信息',
    outcome: 'passed',
    reason: 'stated',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(
      { 收费情况: undefined },
      '<div style="display:none"><h2>收费信息</h2><p>登记费550元/件，依据示例价格规〔2016〕9号</p></div>',
    ),
  },
  {
    name: 'fee without basis, though the label speaks of one',
    outcome: 'failed',
    reason: 'noBasis',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 收费情况: undefined, 收费标准及依据: '50元/件' }),
  },
  {
    name: 'fee without basis',
    outcome: 'failed',
    reason: 'noBasis',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 收费情况: '每证收取10元。' }),
  },
  {
    name: 'not stated',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 收费情况: undefined }),
  },
];
