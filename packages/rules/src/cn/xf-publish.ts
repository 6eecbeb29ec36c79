/** xf.publish: a page on petitions names the online channel, address, phone, times of reception and how to follow a petition. */
import type { Rule, RuleExample } from '../rule.js';
import { ogiPage } from '../shared/example-pages.js';
import { statements, STATEMENT_REASONS, STATEMENT_REMEDIES } from '../shared/statements.js';
import { XF } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WANTED = [
  {
    label: say('网络信访渠道', 'online channel'),
    words: /网上信访|网络信访|网络渠道|网上投诉|国家信访局|https?:|www\.|在线提交|网址/,
  },
  { label: say('通信地址', 'postal address'), words: /地址/ },
  { label: say('咨询投诉电话', 'phone'), words: /电话|热线/ },
  {
    label: say('接待时间和地点', 'time and place of reception'),
    words: /接待(?:时间|地点|场所|日)|办公时间|工作时间|接访/,
  },
  { label: say('查询方式', 'how to follow it'), words: /查询/ },
];

export const rule: Rule = {
  id: 'xf.publish',
  title: say('公布信访渠道', 'The channels for petitions must be published'),
  packs: ['cn'],
  kinds: ['interaction', 'article', 'other'],
  severity: 'error',
  basis: { ...XF, article: '第十八条', confidence: 'P' },
  reasons: STATEMENT_REASONS,
  remedies: { ...STATEMENT_REMEDIES, default: say('请公布：{names}。', 'Publish: {names}.') },
  check: facts =>
    /信访(?:渠道|指南|须知|公开|接待|服务)$|^信访$/.test((facts.heading ?? '').trim())
      ? statements(facts, WANTED)
      : [],
};

const channel = (query: string) =>
  ogiPage(
    '信访渠道',
    `<p>网上信访：请登录本局网站互动交流栏目提交。通信地址：示例市阳光区示范路1号，邮政编码：000000。咨询投诉电话：010-00000001。信访接待时间：星期一至星期五9:00—17:00，接待地点：示例市阳光区示范路1号101室。${query}请如实写明姓名、住址、请求、事实和理由；信访事项受理后依照《信访工作条例》办理并书面答复，请妥善保存受理凭证，配合工作人员核实有关情况。</p>`,
    '咨询投诉',
  );

export const examples = (): readonly RuleExample[] => [
  {
    name: 'all five',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/hdjl/xf.html',
    html: channel('查询方式：凭查询码在网上查询办理进度。'),
    profile: { columns: [{ match: '/hdjl/', kind: 'interaction' }] },
  },
  {
    name: 'no way to follow it',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/hdjl/xf.html',
    html: channel(''),
    profile: { columns: [{ match: '/hdjl/', kind: 'interaction' }] },
  },
];
