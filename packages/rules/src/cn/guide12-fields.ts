/** guide12.fields: the guide to open government says what article 12 asks for. */
import type { Rule, RuleExample } from '../rule.js';
import { FRAME_WITHOUT_NAMES, ogiPage } from '../shared/example-pages.js';
import {
  statementsInProse,
  STATEMENT_REASONS,
  STATEMENT_REMEDIES,
  type Statement,
} from '../shared/statements.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const NUMBER = /\d[\d*\s()[\]—–-]{5,20}\d|\d{5}|同上/;
const WANTED: readonly Statement[] = [
  {
    label: say('信息分类', 'classes of information'),
    words:
      /分类|[各几]类|(?<!按(?:照)?(?:信息)?)类别|(?<!申请|属于主动)公开的?(?:范围|内容)|(?:下列|以下|如下)(?:政府)?信息|公开的(?:政府)?信息(?:主要)?(?:有|包括|分为)/,
  },
  { label: say('编排体系', 'arrangement'), words: /编排|体系|目录|索引/ },
  {
    label: say('获取方式', 'ways to obtain it'),
    words:
      /(?:获取|公开|查阅|查询|发布)(?:方式(?!等)|形式|途径|渠道|载体|地点)|公报|公[告开示]栏|查阅[室点]|发布会|(?:门户|政府|机关|本局)网站|新闻?媒体/,
  },
  {
    label: say('工作机构名称', 'name of the office'),
    words: /(?:办公室|[科处股室])[^。,;\n]{0,8}(?:负责|承担|受理|承办)/,
    told: {
      label: /(?:机构|(?:受理|承办|负责|责任|工作|公开)(?:单位|部门))(?:名称)?/g,
      value: /[\u4e00-\u9fff]{2}(?:办公?室?|[科处股局厅委部组室馆所站队院府]|中心|窗口)(?=[\s,;。、:[\]]|$)/,
    },
  },
  {
    label: say('办公地址', 'address'),
    words: /[\u4e00-\u9fff](?:路|街|大道|巷)[^\n,。;]{0,6}\d{1,5}号/,
    told: { label: /地址|地点|位于/g, value: /[路街道巷弄号楼层室镇乡村院区栋座]|大厦|中心|广场/ },
  },
  {
    label: say('办公时间', 'office hours'),
    words: /(?:周|星期)一至|[上下]午\s?\d{1,2}[:时点]/,
    told: {
      label: /(?:办公|工作|受理|上班|咨询|接待|服务|开放)[^\n,。;:]{0,4}时间/g,
      value: /\d{1,2}[:时点]|[周期][一1]|工作日|[上全]天|上午/,
    },
  },
  {
    label: say('联系电话', 'phone'),
    words: /(?!)/,
    told: { label: /(?<!监督|投诉|举报|传真)(?:电话|热线)(?:号码?)?/g, value: NUMBER },
  },
  {
    label: say('传真号码', 'fax'),
    words: /(?!)/,
    told: { label: /传真(?:电话|号码?)?|fax/g, value: NUMBER },
  },
  {
    label: say('互联网联系方式', 'e-mail or web address'),
    words: /[\w.-][@#][\w-]+\.|www\.|https?:|在线(?:申请|提交|填写)|网上(?:申请|提交)/,
    told: {
      label: /邮箱|信箱|邮件|e-?mail|互联网|网址|网站/g,
      value: /[@#]|\.cn|\.com/,
    },
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
  {
    name: 'as offices write their labels, the classes listed',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: ogiPage(
      '政府信息公开指南',
      text('传　　真：010-00000003；')
        .replace(
          '分为机构职能、政策文件、规划计划、财政信息、行政许可等类别，',
          '包括下列信息：机构职能、政策文件；',
        )
        .replace('信息的分类和', '信息的')
        .replace('机构名称', '受理部门'),
      '信息公开指南',
    ),
  },
  {
    name: 'offices in the rows of a table',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: ogiPage(
      '政府信息公开指南',
      text('').replace(
        /机构名称：[^<]*/,
        '本机关有两个受理点。</p><table><tr><td>受理机构</td><td>地址</td><td>受理时间</td><td>电话</td><td>传真</td><td>邮箱</td></tr><tr><td>示例局办公室</td><td>示例市阳光区示范路1号</td><td>工作日9:00—17:00</td><td>010-00000001</td><td>010-00000003</td><td>office@example.gov.cn</td></tr></table><p>',
      ),
      '信息公开指南',
    ),
  },
  {
    name: 'fax only as a way to hand in a request',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: ogiPage(
      '政府信息公开指南',
      text('').replace('自收到申请', '申请人可以通过信函、传真等方式提出申请。自收到申请'),
      '信息公开指南',
    ),
  },
  {
    name: 'a telephone that is yet to be told, and one to complain at',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: ogiPage(
      '政府信息公开指南',
      text('传真号码：010-00000003；')
        .replace('联系电话：010-00000001', '联系电话：待定')
        .replace('投诉、举报', '投诉、举报，监督电话：010-00000009'),
      '信息公开指南',
    ),
  },
];
