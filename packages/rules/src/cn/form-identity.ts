/** form.identity: a request form asks for name, proof of identity and contact. */
import type { Rule, RuleExample } from '../rule.js';
import { formPage } from '../shared/example-form.js';
import { ogiPage } from '../shared/example-pages.js';
import { FORM_REASONS, eachForm, wantedFields } from '../shared/forms.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WANTED = [
  {
    label: say('姓名或名称', 'name'), // 信息名称, 文件名称 and 证件名称 are no applicant's.
    words: /姓名|(?<!信息的?|文件|证件)名称|申请人(?!类[型别])|name/,
  },
  {
    label: say('身份证明', 'proof of identity'),
    words:
      /身份证|证件|身份证明|统一社会信用代码|组织机构代码|credential|identity|id ?number|idnumber|id ?type/,
  },
  {
    label: say('联系方式', 'contact'),
    words: /电话|手机|邮箱|地址|联系方式|phone|mobile|e-?mail|address|contact/,
  },
];

export const rule: Rule = {
  id: 'form.identity',
  title: say('申请表有姓名、身份证明、联系方式', 'The request form must ask who applies'),
  packs: ['cn'],
  kinds: ['requestForm'],
  severity: 'error',
  basis: { ...OGI, article: '第二十九条第（一）项', confidence: 'P' },
  reasons: {
    present: say('申请人信息的字段齐全', 'The fields for the applicant are there'),
    missing: say('申请表没有这些字段：{names}', 'The form has no field for: {names}'),
    ...FORM_REASONS,
  },
  remedies: {
    default: say('请在申请表中增加：{names}。', 'Add to the form: {names}.'),
    noForm: say('请打开申请表后再检查。', 'Open the form and check again.'),
    unlabelled: say('请为每个字段加上 <label>。', 'Give every field a <label>.'),
  },
  check: facts => eachForm(facts, form => wantedFields(form, WANTED)),
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'all three',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage(),
  },
  {
    name: 'the name of the information for that of the applicant',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage({ fields: { 姓名或名称: undefined, 申请人类型: undefined, 信息名称: '<input>' } }),
  },
  {
    name: 'no proof of identity',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage({ fields: { 证件类型: undefined, 证件号码: undefined } }),
  },
  {
    name: 'form not on the page',
    outcome: 'cantTell',
    reason: 'noForm',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: ogiPage('依申请公开', '<p>请登录后填写政府信息公开申请表。</p>'),
    profile: { columns: [{ match: '/ysqgk/', kind: 'requestForm' }] },
  },
  {
    name: 'a choice of the office before the form',
    outcome: 'cantTell',
    reason: 'noForm',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: ogiPage(
      '依申请公开',
      '<p>请选择受理单位，再填写政府信息公开申请表。</p><input type="text" placeholder="请输入搜索内容"><select name="area"><option>阳光区</option></select><select name="dept"><option>区教育局</option></select><label><input type="radio" name="kind"> 公民</label><label><input type="radio" name="kind"> 法人</label><a href="/apply.html">我要申请</a>',
    ),
    profile: { columns: [{ match: '/ysqgk/', kind: 'requestForm' }] },
  },
];
