/** guide.form: a form that the guide names can be downloaded. */
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { findField } from '../shared/fields.js';
import { LIC } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'guide.form',
  title: say('提供空白表格和样表下载', 'Forms must be there to download'),
  packs: ['cn'],
  kinds: ['guide'],
  severity: 'warning',
  basis: { ...LIC, article: '第三十条（申请书示范文本）', confidence: 'P' },
  reasons: {
    offered: say('表格可以下载', 'The form can be downloaded'),
    missing: say(
      '材料中提到“{form}”，但没有下载或在线填写链接',
      'The materials name “{form}”, but no download or online form is linked',
    ),
  },
  remedies: {
    default: say(
      '请提供“{form}”的空白表和填写样表下载。',
      'Offer “{form}” as a blank form and as a filled sample.',
    ),
  },
  check: facts => {
    const field = findField(facts, 'ServiceGuide', 'materials');
    const form = /[\p{Script=Han}]{0,12}(?:申请表|申请书|登记表|承诺书|备案表|审批表)/u.exec(
      field.value ?? '',
    )?.[0];
    // 退休证或退休审批表: what proves a fact was filled in long ago.
    if (form === undefined || /[证书件照]或/u.test(form) || !field.where) return [];
    const told = { data: { form }, where: [field.where] };
    const offered = facts.links.find(
      link =>
        (link.file !== undefined && !/名单|名册|结果|公示|通知/.test(link.text)) ||
        /下载|样表|空表|表格|申请表|申请书|范本|在线(?:办理|申请)|网上(?:办理|申报)|立即办理/.test(link.text),
    );
    if (offered) return [{ outcome: 'passed', reason: 'offered', data: { form }, where: [offered.where] }];
    return [
      {
        outcome: 'failed',
        reason: 'missing',
        ...told,
        expected: say('下载链接', 'a download'),
        observed: say('没有', 'none'),
        absent: true,
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'form linked',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(),
  },
  {
    name: 'only a list of names to download',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 申请书示范文本: '<a href="/f/1.xlsx">首批补助对象名单.xlsx</a>' }),
  },
  {
    name: 'a certificate, or the form that was approved then',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({
      办理材料: '1.身份证（原件，核验）；2.退休证或退休审批表（原件1份）。',
      申请书示范文本: undefined,
    }),
  },
  {
    name: 'form named only',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 申请书示范文本: undefined }),
  },
];
