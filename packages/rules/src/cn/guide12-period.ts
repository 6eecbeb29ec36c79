/** guide12.period: the guide states the time limits for answers, extension and correction. */
import type { Rule, RuleExample } from '../rule.js';
import { ogiGuidePage } from '../shared/example-pages.js';
import { statementsInProse, STATEMENT_REASONS, STATEMENT_REMEDIES } from '../shared/statements.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'guide12.period',
  title: say('公开指南写明办理期限', 'The guide must state the time limits'),
  packs: ['cn'],
  kinds: ['ogiGuide'],
  severity: 'warning',
  basis: { ...OGI, article: '第三十条、第三十三条', confidence: 'P' },
  reasons: STATEMENT_REASONS,
  remedies: {
    ...STATEMENT_REMEDIES,
    default: say('请在指南中写明：{names}。', 'State in the guide: {names}.'),
  },
  check: facts =>
    statementsInProse(facts, [
      {
        label: say('20个工作日答复', 'answer within 20 working days'),
        words: /(?:20|二十)(?:个|\[含\]|\s){0,3}工作日/,
        // How soon information is published of itself (article 26), and by how much the answer may be put off.
        unless: /形成|变更|产生|延|^\s?最长不/,
      },
      { label: say('可以延长', 'extension'), words: /延长|延期/ },
      {
        label: say('7个工作日补正告知', 'correction notice within 7 working days'),
        words: /[7七]\s?个?\s?工作日/,
      },
    ]),
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'all stated',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: ogiGuidePage(
      '自收到申请之日起20个工作日内答复；需要延长的，最长延长20个工作日；申请内容不明确的，7个工作日内一次性告知补正。',
    ),
  },
  {
    name: 'not stated',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: ogiGuidePage('收到申请后，本机关依法及时答复。'),
  },
  {
    name: 'put off in another word',
    outcome: 'passed',
    html: ogiGuidePage(
      '自收到申请之日起20个工作日内答复；因故不能按期答复的，可以延期20个工作日；申请内容不明确的，7个工作日内一次性告知补正。',
    ),
  },
  {
    name: '20 days only to publish, and to put off the answer',
    outcome: 'failed',
    reason: 'missing',
    html: ogiGuidePage(
      '自信息形成之日起20个工作日内公开。需要延长答复期限的，最长不超过20个工作日；申请内容不明确的，7个工作日内一次性告知补正。',
    ),
  },
];
