/** Pages on an organ and what it says of itself, and pages that only look so. */
import { asp, at, gov, plain, spa, TEXT, type RecordsCase } from './records-frame.js';

const url = at('/zwgk/jgzn/');
const ORG = { trail: ['首页', '政府信息公开', '机构职能'] };
const DUTIES =
  '贯彻执行国家和省、市有关示例工作的法律、法规和政策；拟订全区示例事业发展规划并组织实施；承担示例行业安全生产监督管理责任；完成区委、区政府交办的其他任务。';
const PARTS = '办公室、示例科、法规科、行政审批科';
const fails = ['org.fields'];
const labelled = (lines: readonly (readonly [string, string])[], one: (l: string, v: string) => string) =>
  lines.map(([l, v]) => one(l, v)).join('');
const SIX = [
  ['机构名称', '阳光区示例局'],
  ['办公地址', '阳光区示例路1号'],
  ['办公时间', '工作日上午9:00—12:00，下午1:30—5:30'],
  ['联系电话', '0000-12345678'],
  ['负责人', '周海波'],
  ['主要职责', DUTIES],
  ['内设机构', PARTS],
] as const;

export const ORGANS: readonly RecordsCase[] = [
  {
    name: 'table of labels and values, all there',
    url,
    html: gov(
      '机构职能',
      `<table class="jg">${labelled(SIX, (l, v) => `<tr><th>${l}</th><td>${v}</td></tr>`)}</table>`,
      ORG,
    ),
    pairs: {
      'Department.address': '阳光区示例路1号',
      'Department.hours': '工作日上午9:00—12:00，下午1:30—5:30',
    },
    notFailed: fails,
  },
  {
    name: 'definition list, all there',
    url,
    html: plain(
      '机构概况',
      `<h1>机构概况</h1><dl>${labelled(SIX, (l, v) => `<dt>${l}：</dt><dd>${v}</dd>`)}</dl>`,
      ORG,
    ),
    pairs: { 'Department.address': '阳光区示例路1号' },
    notFailed: fails,
  },
  {
    name: 'running text with the address at its end, all there',
    url,
    html: gov(
      '机构职能',
      `<div class="TRS_Editor"><p><strong>一、主要职责</strong></p><p>${DUTIES}</p><p><strong>二、内设机构</strong></p><p>${PARTS}。</p><p><strong>三、领导班子</strong></p><p>周海波　党组书记、局长</p><p>地址：阳光区示例路1号</p><p>办公时间：工作日9:00—17:00</p><p>电话：0000-12345678</p></div>`,
      ORG,
    ),
    notFailed: fails,
  },
  {
    name: 'no office hours anywhere',
    url,
    html: gov(
      '机构职能',
      `<table class="jg">${labelled(
        SIX.filter(([l]) => l !== '办公时间'),
        (l, v) => `<tr><th>${l}</th><td>${v}</td></tr>`,
      )}</table>`,
      ORG,
    ),
    failed: fails,
  },
  {
    name: 'the head is not named, though a text on the work of the director is there',
    url,
    html: gov(
      '机构职能',
      `<div class="con"><p>一、主要职责：${DUTIES}负责组织局长办公会议，督办领导批示件。</p><p>二、内设机构：${PARTS}。</p><p>地址：阳光区示例路1号</p><p>办公时间：工作日9:00—17:00</p><p>联系电话：0000-12345678</p></div>`,
      ORG,
    ),
    failed: fails,
  },
  {
    name: 'labels spread with full-width spaces, all there',
    url,
    html: asp(
      '单位简介',
      `<p>　　阳光区示例局是区政府工作部门，主要职责是：${DUTIES}</p><p>内设机构：${PARTS}。</p><p>负 责 人：周海波</p><p>地　　址：阳光区示例路1号</p><p>电　　话：81234567</p><p>办公时间：工作日9:00—17:00</p>`,
    ),
    notFailed: fails,
  },
  {
    name: 'telephone with a remark before the colon, hours without a label, all there',
    url,
    html: gov(
      '机构职能',
      `<div class="con"><p>【主要职责】${DUTIES}</p><p>【内设机构】${PARTS}。</p><p>【负责人】周海波（局长）</p><p>【地址】阳光区示例路1号</p><p>【电话（传真）】81234567</p><p>周一至周五上午9:00—12:00，下午1:30—5:30（法定节假日除外）</p></div>`,
      ORG,
    ),
    notFailed: fails,
  },
  {
    name: 'a town whose head is a 乡长',
    url: at('/slx/jgzn/'),
    html: gov(
      '机构职能',
      `<div class="con"><p>示范乡人民政府机构职能：执行本级人民代表大会的决议；管理本行政区域内的经济、教育、科学、文化、卫生事业。</p><p>内设机构：党政综合办公室、经济发展办公室、社会事务办公室。</p><p>乡长：李思远</p><p>办公地址：示范乡示例街2号</p><p>办公时间：工作日8:30—17:30</p><p>联系电话：0000-1234567</p></div>`,
      { trail: ['首页', '示范乡', '机构职能'] },
    ),
    notFailed: fails,
  },
  {
    name: 'a team whose head is a 支队长',
    url: at('/zfzd/jgzn/'),
    html: gov(
      '机构职能',
      `<table>${labelled(
        [
          ['单位名称', '阳光区示例综合行政执法支队'],
          ['支队长', '王军'],
          ['职能', DUTIES],
          ['下设', '一大队、二大队、三大队'],
          ['单位地址', '阳光区示例路3号'],
          ['值班电话', '0000-1234567'],
          ['上班时间', '工作日9:00—17:00'],
        ],
        (l, v) => `<tr><td class="l">${l}</td><td>${v}</td></tr>`,
      )}</table>`,
      ORG,
    ),
    notFailed: fails,
  },
  {
    name: 'drawn by a framework: no office hours and no head',
    url: at('/#/jgzn'),
    html: spa(
      '机构职能',
      `<div class="tab-content"><h2>单位简介</h2><div class="basic-info"><p><svg class="icon"></svg>地址：阳光区示例路1号</p><p><svg class="icon"></svg>联系电话：0000-12345678</p><p><svg class="icon"></svg>邮编：000000</p></div><div class="section-card"><h3>主要职责</h3><ul class="responsibility-list"><li>1. 负责示例规划、建设和管理工作。</li><li>2. 负责编制示例行业年度计划并组织实施。</li><li>3. 负责示例设施的维护、保洁、巡查等日常管理，保障设施完好。</li><li>4. 负责示例行业安全生产、应急处置和质量监督工作，依法查处违反示例管理法规的行为。</li><li>5. 负责示例科技、信息化和对外交流合作，指导行业协会开展工作。</li><li>6. 负责示例资金的安排使用和监督管理，组织实施重点示例项目。</li><li>7. 承办区委、区政府交办的其他事项。</li></ul></div></div><div class="tab-content" style="display:none"><h2>内设机构</h2><div class="structure-grid"><div class="structure-card"><span>综合科</span></div><div class="structure-card"><span>示例科</span></div></div></div>`,
    ),
    failed: fails,
  },
  {
    name: 'sections and what they do, on a page of its own beside those on duties, address and leaders',
    url: at('/zwgk/nsjg/'),
    html: gov(
      '内设机构',
      `<div class="tabs"><a href="/zwgk/jgzn/">机构职能</a><a class="on" href="/zwgk/nsjg/">内设机构</a><a href="/zwgk/ldxx/">领导信息</a><a href="/zwgk/lxfs/">联系方式</a></div><div class="con"><p><strong>（一）办公室。</strong>负责文电、会务、机要、档案、信访、保密等机关日常运转工作。</p><p><strong>（二）示例科。</strong>承担示例管理工作，拟订示例行业管理制度并监督执行。</p><p><strong>（三）法规科。</strong>承担规范性文件的合法性审核、行政复议和行政应诉工作。</p></div>`,
      { trail: ['首页', '政府信息公开', '机构信息', '内设机构'] },
    ),
    notFailed: fails,
  },
  {
    name: 'duties on a page of their own, address and hours on the tab beside it',
    url,
    html: gov(
      '主要职责',
      `<ul class="jg_tab"><li class="on"><a href="/zwgk/jgzn/zyzz/">主要职责</a></li><li><a href="/zwgk/jgzn/bgdz/">办公地址及时间</a></li><li><a href="/zwgk/jgzn/lxfs/">联系方式</a></li><li><a href="/zwgk/jgzn/fzr/">负责人</a></li><li><a href="/zwgk/jgzn/nsjg/">内设机构</a></li></ul><div class="con"><p>${DUTIES}</p><p>${TEXT}</p></div>`,
      { trail: ['首页', '政府信息公开', '机构职能', '主要职责'] },
    ),
    notFailed: fails,
  },
  {
    name: 'a card that is a picture',
    url,
    html: gov(
      '机构职能',
      '<p align="center"><img src="/images/jgzn.jpg" width="800" alt="机构职能"></p>',
      ORG,
    ),
    notFailed: fails,
  },
  {
    name: 'how the district lies and lives',
    url: at('/zjyg/yggk/'),
    html: gov(
      '阳光概况',
      `<div class="con"><p>　　阳光区位于示例市东部，总面积500平方公里，辖6个街道、4个镇，常住人口60万人。</p><p>　　阳光区历史悠久，物产丰富，交通便利，先后获得示例称号。${TEXT}</p></div>`,
      {
        trail: ['首页', '走进阳光', '概况信息'],
        head: '<meta name="ColumnName" content="概况信息"><meta name="ColumnType" content="概况信息">',
      },
    ),
    notFailed: [...fails, 'roster.*'],
  },
  {
    name: 'a notice on how a department is set up',
    url: at('/zwgk/zcwj/202511/t20251120_15001.html'),
    html: plain(
      '关于印发阳光区示例局职能配置、内设机构和人员编制规定的通知',
      `<h1>关于印发阳光区示例局职能配置、内设机构和人员编制规定的通知</h1><div class="info">时间：2025-11-20 10:00 来源：区委编办</div><div class="TRS_Editor"><p>第一条 阳光区示例局是区政府工作部门。</p><p>第二条 主要职责：${DUTIES}</p><p>第三条 内设机构：${PARTS}。</p></div>`,
      { trail: ['首页', '政府信息公开', '机构职能'] },
    ),
    notFailed: fails,
  },
  {
    name: 'how to reach the departments, as a table',
    url: at('/zwgk/jgsz/'),
    html: gov(
      '政府部门',
      `<table class="bm"><tr><th>部门</th><th>地址</th><th>电话</th><th>网址</th></tr>${['示例局', '样例局', '示范局', '样板局'].map((n, i) => `<tr><td><a href="/bm${String(i)}/">${n}</a></td><td>示例路${String(i + 1)}号</td><td>0000-1234000${String(i)}</td><td>www.example.gov.cn/bm${String(i)}</td></tr>`).join('')}</table><p>各部门办公时间以其公布为准；如有变动，请以现场公告为准，敬请谅解。</p>`,
      { trail: ['首页', '政务公开', '机构设置', '政府部门'] },
    ),
    notFailed: [...fails, 'roster.*'],
  },
  {
    name: 'how to reach the makers of the site',
    url: at('/lxwm/'),
    html: gov(
      '联系我们',
      `<div class="con"><p>阳光区人民政府网站由阳光区人民政府办公室主办，阳光区示例服务中心承办。</p><p>联系电话：0000-12345678（仅受理网站建设维护相关事宜）</p><p>电子邮箱：web@example.gov.cn</p><p>${TEXT}</p></div>`,
      { trail: ['首页', '联系我们'] },
    ),
    notFailed: fails,
  },
];
