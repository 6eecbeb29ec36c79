/** form.what: a request form asks for the information by title, number or description, and requires one of them. */
import type { Rule, RuleExample } from '../rule.js';
import { formPage } from '../shared/example-form.js';
import { fieldOf, FORM_REASONS, eachForm } from '../shared/forms.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WORDS =
  /所需|信息(?:名称|内容|描述|的名称)|文号|特征|内容描述|需要的(?:政府)?信息|申请内容|description|what|document ?number|feature/;

/* 所需信息的用途, 所需信息的指定提供方式: of the information, and not which. */
const OTHERS = /用途|目的|理由|方式|形式|载体|途径/;

export const rule: Rule = {
  id: 'form.what',
  title: say('申请表有所需信息的描述', 'The request form must ask which information is wanted'),
  packs: ['cn'],
  kinds: ['requestForm'],
  severity: 'error',
  basis: { ...OGI, article: '第二十九条第（二）项', confidence: 'P' },
  reasons: {
    present: say('有描述所需信息的字段', 'There is a field for the information wanted'),
    missing: say(
      '申请表没有描述所需信息的字段（名称、文号或特征性描述）',
      'The form has no field for title, number or description of the information',
    ),
    ...FORM_REASONS,
  },
  remedies: {
    default: say(
      '请增加“所需信息的名称、文号或者其他特征性描述”字段。',
      'Add a field for title, number or another description of the information.',
    ),
    noForm: say('请打开申请表后再检查。', 'Open the form and check again.'),
  },
  check: facts =>
    eachForm(facts, form => {
      const field =
        fieldOf(form, WORDS, OTHERS) ??
        form.fields.find(({ type, label }) => type === 'textarea' && !OTHERS.test(label));
      if (field) return { outcome: 'passed', reason: 'present', where: [field.where] };
      return {
        outcome: 'failed',
        reason: 'missing',
        where: [form.where],
        expected: say('描述字段', 'a field for it'),
        observed: say('没有', 'none'),
        absent: true,
      };
    }),
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'description field',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage(),
  },
  {
    name: 'what the information is for and how it is given, but not which',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage({
      fields: {
        '所需信息的名称、文号或者其他特征性描述': undefined,
        所需信息的用途: '<textarea name="purpose"></textarea>',
        获取信息的方式: undefined,
        所需信息的指定提供方式: '<select name="way"><option>邮寄</option></select>',
      },
    }),
  },
  {
    name: 'no such field',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage({
      fields: { '所需信息的名称、文号或者其他特征性描述': undefined },
    }),
  },
];
