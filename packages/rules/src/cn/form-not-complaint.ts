/** form.notComplaint: the request page says that complaints are not handled here, and where they are. */
import type { Rule, RuleExample } from '../rule.js';
import { formPage } from '../shared/example-form.js';
import { statements, STATEMENT_REASONS, STATEMENT_REMEDIES } from '../shared/statements.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'form.notComplaint',
  title: say('说明信访、投诉、举报的去处', 'It must be said where complaints belong'),
  packs: ['cn'],
  kinds: ['requestForm'],
  severity: 'warning',
  basis: { ...OGI, article: '第三十九条', confidence: 'P' },
  reasons: STATEMENT_REASONS,
  remedies: {
    ...STATEMENT_REMEDIES,
    default: say(
      '请说明信访、投诉、举报不按政府信息公开申请处理，并给出渠道链接。',
      'Say that petitions, complaints and reports are not handled as requests, and link to their channel.',
    ),
  },
  check: facts =>
    statements(facts, [
      {
        label: say('信访、投诉、举报的渠道', 'channel for petitions, complaints and reports'),
        words: /信访|投诉|举报/,
      },
    ]),
};

export const examples = (): readonly RuleExample[] => [
  { name: 'said with a link', outcome: 'passed', url: 'https://www.example.gov.cn/ysqgk/', html: formPage() },
  {
    name: 'not said',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage({
      text: '<p>公民、法人或者其他组织可以向本机关申请获取相关政府信息。请如实填写下列各项，提交前核对无误。收到申请之日起20个工作日内予以答复，需要延长的最长延长20个工作日；内容不明确的，7个工作日内一次性告知补正。阅读有困难的，可致电取得帮助。本机关依申请提供政府信息不收取费用，申请数量、频次明显超过合理范围的除外。收集的个人信息仅用于办理申请，加密保存。请在提交后记下查询码，凭查询码随时查看办理进度和答复。</p>',
    }),
  },
];
