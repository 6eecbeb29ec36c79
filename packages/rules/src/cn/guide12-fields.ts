/** guide12.fields: the guide to open government says what article 12 asks for. */
import type { Rule, RuleExample } from '../rule.js';
import { FRAME_WITHOUT_NAMES, ogiPage } from '../shared/example-pages.js';
import { statementsInProse, STATEMENT_REASONS, STATEMENT_REMEDIES } from '../shared/statements.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WANTED = [
  { label: say('信息分类', 'classes of information'), words: /分类|类别|公开(?:范围|内容)/ },
  { label: say('编排体系', 'arrangement'), words: /编排|体系|目录/ },
  { label: say('获取方式', 'ways to obtain it'), words: /获取方式|获取|查阅|公开形式|公开方式/ },
  { label: say('工作机构名称', 'name of the office'), words: /机构名称|工作机构|受理机构|承办机构|受理单位/ },
  { label: say('办公地址', 'address'), words: /地址|地点/ },
  { label: say('办公时间', 'office hours'), words: /(?:办公|工作|受理|上班|咨询|接待)时间/ },
  { label: say('联系电话', 'phone'), words: /电话/ },
  { label: say('传真号码', 'fax'), words: /传真/ },
  {
    label: say('互联网联系方式', 'e-mail or web address'),
    words: /邮箱|e-?mail|@|网址|互联网联系|在线申请|网上申请|www\./,
  },
];

export const rule: Rule = {
  id: 'guide12.fields',
  title: say('公开指南内容齐全', 'The open-government guide must be complete'),
  packs: ['cn'],
  kinds: ['ogiGuide'],
  severity: 'error',
  basis: { ...OGI, article: '第十二条', confidence: 'P' },
  reasons: STATEMENT_REASONS,
  remedies: {
    ...STATEMENT_REMEDIES,
    default: say('请在指南中写明：{names}。', 'State in the guide: {names}.'),
  },
  check: facts => statementsInProse(facts, WANTED),
};

const text = (fax: string) =>
  `<p>一、政府信息的分类和编排体系。本机关主动公开的信息分为机构职能、政策文件、规划计划、财政信息、行政许可等类别，按索引号编排目录。</p><p>二、获取方式。公民、法人和其他组织可以在本机关网站、政务服务大厅查阅。</p><p>三、工作机构。机构名称：示例市阳光区政务服务局办公室；办公地址：示例市阳光区示范路1号；办公时间：星期一至星期五9:00—17:30；联系电话：010-00000001；${fax}电子邮箱：office@example.gov.cn。</p><p>四、依申请公开。自收到申请之日起20个工作日内答复，需要延长的最长延长20个工作日；补正告知期限为7个工作日。</p><p>五、监督和救济。可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。</p><p>本指南依据国务院令第711号修订。</p>`;

export const examples = (): readonly RuleExample[] => [
  {
    name: 'all nine',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: ogiPage('政府信息公开指南', text('传真号码：010-00000003；'), '信息公开指南'),
  },
  {
    name: 'scope for classes, and hours for questions',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: ogiPage(
      '政府信息公开指南',
      text('传真号码：010-00000003；')
        .replace('分类和', '公开范围和')
        .replace('等类别，', '，')
        .replace('办公时间：', '咨询时间：'),
      '信息公开指南',
    ),
  },
  {
    name: 'no fax',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: ogiPage('政府信息公开指南', text(''), '信息公开指南'),
  },
  {
    name: 'guide as an attachment',
    outcome: 'cantTell',
    reason: 'thin',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: ogiPage(
      '政府信息公开指南',
      '<p><a href="/files/zn.pdf">政府信息公开指南.pdf</a></p>',
      '信息公开指南',
    ),
  },
  {
    name: 'guide as an attachment, in a frame without names',
    outcome: 'cantTell',
    reason: 'thin',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: `<div><h1>政府信息公开指南</h1><p><a href="/files/zn.pdf">政府信息公开指南.pdf</a></p></div>${FRAME_WITHOUT_NAMES}`,
    profile: { columns: [{ match: '/zn.html', kind: 'ogiGuide' }] },
  },
  {
    name: 'a list of the offices and no text',
    outcome: 'cantTell',
    reason: 'thin',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: ogiPage(
      '政府信息公开指南',
      `<ul>${Array.from({ length: 20 }, (_, at) => `<li><a href="/zn/${String(at)}/">示例市阳光区第${String(at + 1)}街道办事处</a></li>`).join('')}</ul>`,
      '信息公开指南',
    ),
  },
];
