/** form.noFee: the request page promises neither fees nor waivers; requests are free. */
import type { Rule, RuleExample } from '../rule.js';
import { formPage } from '../shared/example-form.js';
import { charged } from '../shared/fees.js';
import { pagePlace, quote } from '../shared/page.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'form.noFee',
  title: say('不得有过时的收费或减免说明', 'Outdated fees or waivers must not be stated'),
  packs: ['cn'],
  kinds: ['requestForm', 'ogiGuide'],
  severity: 'warning',
  basis: { ...OGI, article: '第四十二条', confidence: 'P' },
  reasons: {
    clear: say('没有过时的收费或减免表述', 'No outdated words on fees or waivers'),
    old: say('含有已过时的收费或减免表述：{words}', 'Outdated words on fees or waivers: {words}'),
  },
  remedies: {
    default: say(
      '请改为“不收取费用”；仅在数量、频次明显超过合理范围时可收取信息处理费。',
      'Say that requests are free; only clearly excessive ones may cost a processing fee.',
    ),
  },
  check: facts => {
    const text = `${facts.text}\n${facts.forms.flatMap(form => form.fields.map(field => field.label)).join('\n')}`;
    const old =
      /减免(?:相关)?费用|免除收?费|申请减免|费用减免|收取检索|检索[、,，]复制[、,，]邮寄(?:等)?(?:成本)?费|成本费用?|工本费/;
    const words = quote(charged(text), old);
    if (words === '') return [{ outcome: 'passed', reason: 'clear' }];
    return [
      {
        outcome: 'failed',
        reason: 'old',
        data: { words },
        key: 'fee',
        where: [pagePlace(facts)],
        expected: say('不收取费用', 'free of charge'),
        observed: words,
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'free', outcome: 'passed', url: 'https://www.example.gov.cn/ysqgk/', html: formPage() },
  {
    name: 'waiver offered',
    outcome: 'failed',
    reason: 'old',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage({ fields: { 是否申请减免费用: '<input type="checkbox" name="waiver">' } }),
  },
  {
    name: 'waiver called otherwise',
    outcome: 'failed',
    reason: 'old',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage({
      fields: { 个人需申请免除收费的理由: '<input name="reason">' },
      text: '<p>本局暂不收费。</p>',
    }),
  },
];
