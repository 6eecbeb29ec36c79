/** form.privacy: a form that asks for identity numbers says what for and how they are kept, and never sends them by mail or address. */
import type { Rule, RuleExample } from '../rule.js';
import { formPage } from '../shared/example-form.js';
import { fieldOf } from '../shared/forms.js';
import { linkTo } from '../shared/links.js';
import { PIPL } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'form.privacy',
  title: say('收集证件信息时有告知', 'A notice must stand beside identity fields'),
  packs: ['cn', 'privacy'],
  kinds: ['requestForm', 'interaction'],
  severity: 'warning',
  basis: { ...PIPL, article: '第十七条（告知内容）', confidence: 'M' },
  reasons: {
    told: say('页面有个人信息处理的告知', 'The page has a notice on personal data'),
    mail: say('表单通过电子邮件链接提交证件信息', 'The form sends identity data by a mail link'),
    missing: say(
      '表单收集证件信息，但页面没有个人信息处理的告知',
      'The form asks for identity data without a notice on its use',
    ),
  },
  remedies: {
    default: say(
      '请在证件字段旁说明处理目的、保存方式和显示时的遮盖。',
      'Say beside the identity fields what the data is for, how it is kept and that it is masked.',
    ),
  },
  check: facts =>
    facts.forms
      .filter(form => fieldOf(form, /身份证|证件编?号|id ?number|idnumber|idcard/) !== undefined)
      .map(form => {
        const where = [form.where];
        if (/^mailto:/i.test(form.action))
          return {
            outcome: 'failed',
            reason: 'mail',
            severity: 'error',
            where,
            expected: 'https:',
            observed: 'mailto:',
          };
        if (/个人信息|隐私|保密|privacy/i.test(facts.text) || linkTo(facts, /隐私|个人信息|privacy/))
          return { outcome: 'passed', reason: 'told', where };
        return {
          outcome: 'failed',
          reason: 'missing',
          where,
          expected: say('告知文字', 'a notice'),
          observed: say('没有', 'none'),
          absent: true,
        };
      }),
};

export const examples = (): readonly RuleExample[] => [
  { name: 'notice present', outcome: 'passed', url: 'https://www.example.gov.cn/ysqgk/', html: formPage() },
  {
    name: 'no notice',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage({ text: '<p>请如实填写下列各项。</p>' }),
  },
];
