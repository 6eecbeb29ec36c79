/** form.time: the request page states the time limits. */
import type { Rule, RuleExample } from '../rule.js';
import { formPage } from '../shared/example-form.js';
import { statements, STATEMENT_REASONS, STATEMENT_REMEDIES } from '../shared/statements.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'form.time',
  title: say('说明答复和补正期限', 'The time limits must be stated'),
  packs: ['cn'],
  kinds: ['requestForm'],
  severity: 'warning',
  basis: { ...OGI, article: '第三十条、第三十三条', confidence: 'P' },
  reasons: STATEMENT_REASONS,
  remedies: {
    ...STATEMENT_REMEDIES,
    default: say('请写明：{names}。', 'State: {names}.'),
  },
  check: facts =>
    statements(facts, [
      { label: say('20个工作日答复', 'answer within 20 working days'), words: /(?:20|二十)\s?个?工作日/ },
      {
        label: say('7个工作日补正告知', 'correction notice within 7 working days'),
        words: /(?:7|七)\s?个?工作日/,
      },
    ]),
};

export const examples = (): readonly RuleExample[] => [
  { name: 'both stated', outcome: 'passed', url: 'https://www.example.gov.cn/ysqgk/', html: formPage() },
  {
    name: 'old limit',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage({
      text: '<p>公民、法人或者其他组织可以向本机关申请获取相关政府信息，本机关自收到申请之日起15个工作日内予以答复。信访、投诉、举报请通过互动交流渠道提出，不在此办理。阅读有困难的，可致电取得帮助。申请表应当如实填写，一事一申请；提交后请记下查询码，凭查询码随时查看办理进度和答复。收集的个人信息仅用于办理本次申请，加密保存，不作他用。联系电话在页面下方，办公时间内有人接听。</p>',
    }),
  },
];
