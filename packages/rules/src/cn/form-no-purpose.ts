/** form.noPurpose: a request form does not require a purpose; the needs test went in 2019. */
import type { Rule, RuleExample } from '../rule.js';
import { formPage } from '../shared/example-form.js';
import { fieldOf, FORM_REASONS, eachForm } from '../shared/forms.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WORDS = /用途|特殊需要|自身(?:生产|需要)|使用目的|申请理由|purpose|reason for/;

export const rule: Rule = {
  id: 'form.noPurpose',
  title: say('不得要求填写用途', 'No purpose may be required'),
  packs: ['cn'],
  kinds: ['requestForm'],
  severity: 'error',
  basis: { ...OGI, article: '第二十九条', confidence: 'P' },
  reasons: {
    absent: say('申请表不要求填写用途', 'The form requires no purpose'),
    required: say(
      '“{label}”为必填；2019年修订后的条例不再要求说明用途',
      '“{label}” is required; since 2019 the Regulations ask for no purpose',
    ),
    ...FORM_REASONS,
  },
  remedies: {
    default: say('请删去该字段，或改为选填。', 'Remove the field or make it optional.'),
    noForm: say('请打开申请表后再检查。', 'Open the form and check again.'),
  },
  check: facts =>
    eachForm(facts, form => {
      const field = fieldOf(form, WORDS);
      if (!field?.required)
        return { outcome: 'passed', reason: 'absent', where: [field?.where ?? form.where] };
      return {
        outcome: 'failed',
        reason: 'required',
        data: { label: field.label || field.name },
        where: [field.where],
        expected: say('选填或没有', 'optional or absent'),
        observed: say('必填', 'required'),
      };
    }),
};

export const examples = (): readonly RuleExample[] => [
  { name: 'no such field', outcome: 'passed', url: 'https://www.example.gov.cn/ysqgk/', html: formPage() },
  {
    name: 'optional purpose',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage({ fields: { 所需信息的用途: '<input name="purpose">' } }),
  },
  {
    name: 'required purpose',
    outcome: 'failed',
    reason: 'required',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage({ fields: { 所需信息的用途: '<input name="purpose" required>' } }),
  },
];
