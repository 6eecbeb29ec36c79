/** guide12.remedy: the guide names the ways to complain, to ask for review and to sue. */
import type { Rule, RuleExample } from '../rule.js';
import { ogiGuidePage } from '../shared/example-pages.js';
import { statementsInProse, STATEMENT_REASONS, STATEMENT_REMEDIES } from '../shared/statements.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'guide12.remedy',
  title: say('公开指南写明监督和救济渠道', 'The guide must name the remedies'),
  packs: ['cn'],
  kinds: ['ogiGuide'],
  severity: 'warning',
  basis: { ...OGI, article: '第四十七条、第五十一条', confidence: 'P' },
  reasons: STATEMENT_REASONS,
  remedies: {
    ...STATEMENT_REMEDIES,
    default: say('请在指南中写明：{names}。', 'State in the guide: {names}.'),
  },
  check: facts =>
    statementsInProse(facts, [
      {
        label: say('投诉、举报', 'complaint'),
        words: /投诉|举报/,
        // Requests that are petitions in truth are turned away: 以申请的形式进行信访、投诉、举报等活动的.
        unless: /名义|形式进行|属于|信访[、和]|[、和]信访/,
      },
      { label: say('行政复议', 'administrative review'), words: /复议/ },
      { label: say('行政诉讼', 'litigation'), words: /诉讼|起诉/ },
    ]),
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'all named',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: ogiGuidePage('可以向上一级行政机关投诉、举报，也可以依法申请行政复议或者提起行政诉讼。'),
  },
  {
    name: 'no litigation',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: ogiGuidePage('可以向上一级行政机关投诉、举报。'),
  },
  {
    name: 'complaints named only as what is no request',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: ogiGuidePage(
      '以政府信息公开申请的形式进行信访、投诉、举报等活动的，不作为申请处理。可以依法申请行政复议或者提起行政诉讼。',
    ),
  },
  {
    name: 'to a court, in another word',
    outcome: 'passed',
    html: ogiGuidePage('可以向上一级行政机关投诉、举报，也可以依法申请行政复议或者向人民法院起诉。'),
  },
  {
    name: 'what is no request, said otherwise',
    outcome: 'failed',
    reason: 'missing',
    html: ogiGuidePage(
      '对以政府信息公开名义进行咨询、投诉、举报的，应当告知其通过相应渠道提出。可以依法申请行政复议或者提起行政诉讼。',
    ),
  },
  {
    name: 'named in a menu beside the text',
    outcome: 'failed',
    reason: 'missing',
    html: ogiGuidePage(
      '可以依法申请行政复议或者提起行政诉讼。</p><ul><li><a href="/zn/">指南</a></li><li><a href="/tsjb/">投诉举报</a></li></ul><p>',
    ),
  },
];
