/** inter.fields: a published message shows content and time, who answered, when and what. */
import type { PageFacts } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { pairs, ogiPage } from '../shared/example-pages.js';
import { statements, STATEMENT_REASONS, STATEMENT_REMEDIES } from '../shared/statements.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WANTED = [
  { label: say('留言内容', 'message'), words: /留言内容|信件内容|来信内容|咨询内容|问题描述|内容/ },
  {
    label: say('留言时间', 'time of the message'),
    words: /留言时间|来信时间|提交时间|咨询时间|写信时间|来信日期|留言日期|提问时间/,
  },
  {
    label: say('回复单位', 'who answered'),
    words: /回复单位|答复单位|办理单位|承办单位|回复部门|答复部门|处理单位|受理单位|答复机构/,
  },
  {
    label: say('回复时间', 'time of the answer'),
    words: /回复时间|答复时间|办结时间|回复日期|答复日期|办理时间|处理(?:时间|日期)/,
  },
  {
    label: say('回复内容', 'answer'),
    words: /回复内容|答复内容|处理结果|办理结果|答复意见|回复意见|答复情况|(?:^|\n)(?:回复|答复|回应):/,
  },
];

export const rule: Rule = {
  id: 'inter.fields',
  title: say('公开的留言要素齐全', 'Published messages must be complete'),
  packs: ['cn'],
  kinds: ['interaction', 'article'],
  severity: 'warning',
  basis: { ...I19, article: '互动交流·留言公开', confidence: 'S' },
  reasons: STATEMENT_REASONS,
  remedies: { ...STATEMENT_REMEDIES, default: say('请公开：{names}。', 'Publish: {names}.') },
  check: facts =>
    // Labels of a message: news and rules on the mail box use the words as well.
    isLabelled(facts, /(?:留言|信件|来信|咨询|提问)(?:内容|时间|日期|标题|编号|主题|人)|问题描述/) &&
    isLabelled(facts, /回复|答复|回应|(?:处理|办理)(?:结果|单位|意见)/) &&
    facts.forms.every(({ purpose }) => purpose !== 'complaint')
      ? statements(facts, WANTED)
      : [],
};

function isLabelled({ pairs, headings, tables }: PageFacts, words: RegExp): boolean {
  return [
    ...pairs.map(({ label }) => label),
    ...headings.map(({ text }) => text),
    ...tables.flatMap(({ headers }) => headers),
  ].some(label => label.length <= 12 && words.test(label));
}

const message = (unit: string) =>
  ogiPage(
    '留言详情',
    pairs({
      留言标题: '咨询政务服务大厅延时服务',
      留言时间: '2026-06-01',
      留言内容:
        '请问政务服务大厅周六上午是否提供延时服务？办理营业执照变更需要提前预约吗？希望能在网上看到各窗口的排队情况，谢谢。',
      ...(unit === '' ? {} : { 回复单位: unit }),
      回复时间: '2026-06-03',
      回复内容:
        '您好，政务服务大厅每周六9:00至12:00提供延时服务，可以现场取号，也可以在网上预约。各窗口的排队情况可以在本局网站“大厅导航”栏目查看，感谢您的关注和支持。',
    }),
    '咨询投诉',
  );

export const examples = (): readonly RuleExample[] => [
  {
    name: 'complete',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/hdjl/1.html',
    html: message('审批服务科'),
    profile: { columns: [{ match: '/hdjl/', kind: 'interaction' }] },
  },
  {
    name: 'the answer labelled by one word',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/hdjl/1.html',
    html: message('').replace('回复内容', '回复'),
    profile: { columns: [{ match: '/hdjl/', kind: 'interaction' }] },
  },
  {
    name: 'the answer dated as that of a case',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/hdjl/1.html',
    html: message('审批服务科').replace('回复时间', '处理时间'),
    profile: { columns: [{ match: '/hdjl/', kind: 'interaction' }] },
  },
  {
    name: 'nobody named',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/hdjl/1.html',
    html: message(''),
    profile: { columns: [{ match: '/hdjl/', kind: 'interaction' }] },
  },
];
