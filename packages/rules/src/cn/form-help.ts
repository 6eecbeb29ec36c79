/** form.help: people with reading, sight or hearing difficulty are offered help. */
import type { Rule, RuleExample } from '../rule.js';
import { formPage } from '../shared/example-form.js';
import { statements, STATEMENT_REASONS, STATEMENT_REMEDIES } from '../shared/statements.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'form.help',
  title: say(
    '为阅读、视听困难者提供帮助',
    'Help must be offered to people with reading, sight or hearing difficulty',
  ),
  packs: ['cn'],
  kinds: ['requestForm'],
  severity: 'info',
  basis: { ...OGI, article: '第四十三条', confidence: 'P' },
  reasons: STATEMENT_REASONS,
  remedies: {
    ...STATEMENT_REMEDIES,
    default: say(
      '请说明可获得帮助的方式，如电话或窗口。',
      'Say how to get help, such as by phone or at the counter.',
    ),
  },
  check: facts =>
    statements(facts, [
      {
        label: say(
          '对阅读困难或视听障碍者的帮助',
          'help for people with reading, sight or hearing difficulty',
        ),
        words: /阅读(?:有)?困难|视听障碍|视力|听力|残障|残疾人|无障碍|代为填写|口头提出|accessib/,
      },
    ]),
};

export const examples = (): readonly RuleExample[] => [
  { name: 'help offered', outcome: 'passed', url: 'https://www.example.gov.cn/ysqgk/', html: formPage() },
  {
    name: 'not mentioned',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage({
      text: '<p>公民、法人或者其他组织可以向本机关申请获取相关政府信息，本机关自收到申请之日起20个工作日内予以答复，需要延长的最长延长20个工作日；内容不明确的，7个工作日内一次性告知补正。信访、投诉、举报请通过互动交流渠道提出，不在此办理。申请表应当如实填写，一事一申请；提交后请记下查询码，凭查询码随时查看办理进度和答复。收集的个人信息仅用于办理本次申请，加密保存，不作他用。</p>',
    }),
  },
];
