/** form.receipt: the request page says from when an online request counts, and that there is a query code. */
import type { Rule, RuleExample } from '../rule.js';
import { formPage } from '../shared/example-form.js';
import { statements, STATEMENT_REASONS, STATEMENT_REMEDIES } from '../shared/statements.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'form.receipt',
  title: say('说明收到日期和查询办法', 'It must be said when a request counts and how to follow it'),
  packs: ['cn'],
  kinds: ['requestForm'],
  severity: 'info',
  basis: { ...OGI, article: '第三十一条第（三）项', confidence: 'P' },
  reasons: STATEMENT_REASONS,
  remedies: {
    ...STATEMENT_REMEDIES,
    default: say('请写明：{names}。', 'State: {names}.'),
  },
  check: facts =>
    statements(facts, [
      {
        label: say('网上申请以双方确认之日为收到之日', 'an online request counts from confirmation'),
        words: /双方确认|确认之日/,
      },
      {
        label: say('查询码或查询方式', 'query code or how to follow the request'),
        words: /查询码|查询号|查询编号|受理编号|回执|进度查询|状态查询|结果查询|申请查询|密码/,
      },
    ]),
};

export const examples = (): readonly RuleExample[] => [
  { name: 'both stated', outcome: 'passed', url: 'https://www.example.gov.cn/ysqgk/', html: formPage() },
  {
    name: 'neither stated',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage({
      text: '<p>公民、法人或者其他组织可以向本机关申请获取相关政府信息，本机关自收到申请之日起20个工作日内予以答复，需要延长的最长延长20个工作日；内容不明确的，7个工作日内一次性告知补正。信访、投诉、举报请通过互动交流渠道提出，不在此办理。阅读有困难的，可致电取得帮助。申请表应当如实填写，一事一申请。收集的个人信息仅用于办理本次申请，加密保存，不作他用。</p>',
    }),
  },
];
