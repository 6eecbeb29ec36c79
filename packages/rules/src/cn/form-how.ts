/** form.how: a request form asks in which way the information is to be given. */
import type { Rule, RuleExample } from '../rule.js';
import { formPage } from '../shared/example-form.js';
import { fieldOf, FORM_REASONS, eachForm } from '../shared/forms.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WORDS =
  /获取(?:政府)?信息|获取方式|提供(?:政府)?(?:信息)?的?(?:方式|形式)|形式要求|获得信息|取得方式|介质|载体|方式.{0,4}途径|领取|delivery|format|how ?(?:to)? ?receive/;

export const rule: Rule = {
  id: 'form.how',
  title: say('申请表有获取信息的方式', 'The request form must ask how the information is to be given'),
  packs: ['cn'],
  kinds: ['requestForm'],
  severity: 'error',
  basis: { ...OGI, article: '第二十九条第（三）项', confidence: 'P' },
  reasons: {
    present: say('有获取方式的字段', 'There is a field for the way of delivery'),
    missing: say(
      '申请表没有获取信息的方式、途径字段',
      'The form has no field for the way in which the information is to be given',
    ),
    ...FORM_REASONS,
  },
  remedies: {
    default: say(
      '请增加“获取信息的方式、途径”（如邮寄、电子邮件、自行领取）。',
      'Add a field for the way of delivery (post, e-mail, collection).',
    ),
    noForm: say('请打开申请表后再检查。', 'Open the form and check again.'),
  },
  check: facts =>
    eachForm(facts, form => {
      const field = fieldOf(form, WORDS);
      if (field) return { outcome: 'passed', reason: 'present', where: [field.where] };
      return {
        outcome: 'failed',
        reason: 'missing',
        where: [form.where],
        expected: say('获取方式字段', 'a field for it'),
        observed: say('没有', 'none'),
        absent: true,
      };
    }),
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'delivery field',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage(),
  },
  {
    name: 'no such field',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage({ fields: { 获取信息的方式: undefined } }),
  },
];
