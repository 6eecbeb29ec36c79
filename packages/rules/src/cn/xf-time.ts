/** xf.time: a page on petitions says within what time they are accepted and handled. */
import type { Rule, RuleExample } from '../rule.js';
import { ogiPage } from '../shared/example-pages.js';
import { statements, STATEMENT_REASONS, STATEMENT_REMEDIES } from '../shared/statements.js';
import { XF } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WANTED = [
  {
    label: say('15日内告知是否受理', 'told within 15 days whether it is accepted'),
    words: /(?:15|十五)个?(?:工作)?日/,
  },
  { label: say('60日内办结', 'handled within 60 days'), words: /(?:60|六十)个?(?:工作)?日/ },
];

export const rule: Rule = {
  id: 'xf.time',
  title: say('写明信访办理期限', 'The time limits for petitions must be stated'),
  packs: ['cn'],
  kinds: ['interaction', 'article', 'other'],
  severity: 'info',
  basis: { ...XF, article: '第二十二条、第三十四条', confidence: 'P' },
  reasons: STATEMENT_REASONS,
  remedies: { ...STATEMENT_REMEDIES, default: say('请写明：{names}。', 'State: {names}.') },
  check: facts =>
    /信访(?:渠道|指南|须知|公开|接待|服务)$|^信访$/.test((facts.heading ?? '').trim())
      ? statements(facts, WANTED)
      : [],
};

const channel = (words: string) =>
  ogiPage(
    '信访指南',
    `<p>网上信访：请登录本局网站互动交流栏目提交。通信地址：示例市阳光区示范路1号，邮政编码：000000。咨询投诉电话：010-00000001。信访接待时间：星期一至星期五9:00—17:00。${words}请如实写明姓名、住址、请求、事实和理由；信访事项受理后依照《信访工作条例》办理并书面答复，请妥善保存受理凭证，配合工作人员核实有关情况。</p>`,
    '咨询投诉',
  );
const site = {
  url: 'https://www.example.gov.cn/hdjl/xf.html',
  profile: { columns: [{ match: '/hdjl/', kind: 'interaction' as const }] },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'both stated',
    outcome: 'passed',
    html: channel('收到之日起15日内书面告知是否受理，受理之日起60日内办结。'),
    ...site,
  },
  { name: 'neither stated', outcome: 'failed', reason: 'missing', html: channel(''), ...site },
];
