/** Penalties and licences for everybody to see, budgets, notices and sources. */
import { at, gov, plain, TEXT, type RecordsCase } from './records-frame.js';

const text = (
  title: string,
  body: string,
  { day = '2026-03-02 09:15', trail = ['首页', '政务公开', '公示公告'], info = '' } = {},
) =>
  plain(
    title,
    `<h1>${title}</h1><div class="info">${info === '' ? `发布时间：${day}　来源：阳光区示例局` : info}</div><div class="con">${body}</div>`,
    { trail },
  );
const pairs = (lines: readonly (readonly [string, string])[], tag = 'th') =>
  `<table class="table-horizontal">${lines.map(([l, v]) => `<tr><${tag} class="bg-gray right" width="30%">${l}</${tag}><td>${v}</td></tr>`).join('')}</table>`;
const url = at('/zwgk/gsgg/202603/t20260302_1801.html');
const NOT_ROSTER = [
  'roster.*',
  'doc.meta',
  'doc.number',
  'doc.index',
  'pen.show',
  'expired.period',
  'org.fields',
];

const PENALTY = [
  ['行政相对人名称', '阳光区示例餐饮店'],
  ['统一社会信用代码', '00000000000000000X'],
  ['法定代表人', '王军'],
  ['行政处罚决定书文号', '阳市监罚〔2026〕12号'],
  ['违法行为类型', '未按规定公示许可证'],
  ['处罚依据', '《示例管理条例》第五条'],
  ['处罚类别', '罚款'],
  ['处罚内容', '罚款500元'],
  ['处罚决定日期', '2025-11-24'],
  ['公示截止期', '2026-11-24'],
  ['处罚机关', '阳光区示例局'],
] as const;
const SHOWN = `<p>一、实施机关：阳光区示例局。</p><p>二、处罚依据：《中华人民共和国行政处罚法》及示例管理条例。</p><p>三、处罚程序：立案、调查取证、告知、听取陈述申辩、决定、送达、执行。执法人员应当主动出示执法证件，全过程记录并归档保存，当事人应当在规定期限内履行处罚决定。</p>`;

export const PUBLICATIONS: readonly RecordsCase[] = [
  {
    name: 'one decision on a penalty as a table',
    url,
    html: text('阳光区示例餐饮店行政处罚信息公示', pairs(PENALTY)),
    notFailed: NOT_ROSTER,
  },
  {
    name: 'one decision on a penalty, label cells without colon in four columns',
    url,
    html: text(
      '行政处罚决定书（阳市监罚〔2026〕12号）',
      `<table border="1">${[0, 2, 4, 6, 8]
        .map(
          i =>
            `<tr>${PENALTY.slice(i, i + 2)
              .map(
                ([l, v]) =>
                  `<td width="20%"><p><span>${l}</span></p></td><td width="30%"><p><span>${v}</span></p></td>`,
              )
              .join('')}</tr>`,
        )
        .join('')}</table>`,
    ),
    notFailed: [...NOT_ROSTER, 'date.lag20'],
  },
  {
    name: 'licences of a week, a row each, with legal representatives',
    url,
    html: text(
      '阳光区示例局行政许可信息双公示（2026年2月第4周）',
      `<table border="1"><tr><td>序号</td><td>行政相对人名称</td><td>法定代表人</td><td>行政许可决定文书号</td><td>许可类别</td><td>许可内容</td><td>许可决定日期</td><td>有效期至</td><td>许可机关</td></tr>${['王军', '陈静', '沈文', '赵立'].map((n, i) => `<tr><td>${String(i + 1)}</td><td>阳光区示例商店${String(i + 1)}</td><td>${n}</td><td>阳示许〔2026〕${String(i + 1)}号</td><td>普通</td><td>准予示例经营</td><td>2026-02-2${String(i)}</td><td>2025-02-2${String(i)}</td><td>阳光区示例局</td></tr>`).join('')}</table>`,
    ),
    notFailed: [...NOT_ROSTER, 'expired.validity', 'expired.notice'],
  },
  {
    name: 'column of penalties',
    url: at('/zwgk/xzcf/'),
    html: gov(
      '行政处罚',
      `<ul class="list">${['2026-03-02', '2026-02-24', '2026-02-11', '2026-01-30', '2026-01-12'].map((d, i) => `<li><a href="t${String(i)}.html">阳市监罚〔2026〕${String(12 - i)}号</a><span>${d}</span></li>`).join('')}</ul>`,
      { trail: ['首页', '政府信息公开', '行政处罚'] },
    ),
    notFailed: [...NOT_ROSTER, 'column.empty', 'list.dates'],
  },
  {
    name: 'basis and procedure of penalties, without a word on how to contest them',
    url: at('/zwgk/xzcf/yj/'),
    html: gov('行政处罚的依据、条件、程序', `<div class="con">${SHOWN}</div>`, {
      trail: ['首页', '政府信息公开', '行政处罚'],
    }),
    failed: ['pen.show'],
  },
  {
    name: 'basis and procedure of penalties, all there',
    url: at('/zwgk/xzcf/yj/'),
    html: gov(
      '行政处罚的依据、条件、程序',
      `<div class="con">${SHOWN}<p>四、救济渠道：当事人不服的，可以申请行政复议或者提起行政诉讼。</p></div>`,
      { trail: ['首页', '政府信息公开', '行政处罚'] },
    ),
    notFailed: ['pen.show'],
  },
  {
    name: 'budget published six weeks after approval',
    url,
    html: text(
      '阳光区示例局2026年部门预算',
      `<p>根据《阳光区财政局关于批复2026年部门预算的通知》（阳财预〔2026〕3号，2026年1月19日批复），现将我局2026年部门预算公开如下。</p><p>${TEXT}</p>`,
      { trail: ['首页', '政务公开', '财政预决算'] },
    ),
    failed: ['fin.20'],
  },
  {
    name: 'budget published two weeks after approval',
    url,
    html: text(
      '阳光区示例局2026年部门预算',
      `<p>区财政局于2026年2月16日批复我局2026年部门预算。</p><p>${TEXT}</p>`,
      { trail: ['首页', '政务公开', '财政预决算'] },
    ),
    notFailed: ['fin.20', 'doc.meta', 'expired.period'],
  },
  {
    name: 'report on carrying out a budget, approved by the congress',
    url,
    html: text(
      '关于阳光区2025年财政预算执行情况和2026年财政预算草案的报告',
      `<p>——2026年1月8日在阳光区第三届人民代表大会第五次会议上</p><p>${TEXT}经2025年2月10日批复的预算已全部下达。</p>`,
      { trail: ['首页', '政务公开', '财政预决算'] },
    ),
    notFailed: ['fin.20', 'date.lag20'],
  },
  {
    name: 'column of budgets by department',
    url: at('/zwgk/yjs/'),
    html: gov(
      '部门预算',
      `<ul class="list">${['示例局', '样例局', '示范局', '样板局', '示例镇'].map((n, i) => `<li><a href="y${String(i)}.html">阳光区${n}2026年部门预算公开</a><span>2026-02-1${String(9 - i)}</span></li>`).join('')}</ul>`,
      { trail: ['首页', '政务公开', '财政预决算', '部门预算'] },
    ),
    notFailed: ['fin.20', 'column.empty', 'doc.*'],
  },
  {
    name: 'public notice without a period, signed with a day',
    url,
    html: text(
      '关于拟命名阳光区示例单位的公示',
      `<p>经推荐评选，拟命名示例大厅等五个单位为示例单位，现予公示。如有异议，请以书面形式向区示例局反映，反映情况须客观真实，并署真实姓名和联系方式，以便调查核实。联系地址：阳光区示例路1号，联系电话：0000-12345678。${TEXT}</p><p style="text-align:right">阳光区示例局</p><p style="text-align:right">2026年3月2日</p>`,
    ),
    failed: ['expired.period'],
  },
  {
    name: 'public notice with its period as two days joined by a dash',
    url,
    html: text(
      '关于拟命名阳光区示例单位的公示',
      `<p>经推荐评选，拟命名示例大厅等五个单位为示例单位，现予以公示（2026年3月2日—6日）。如有异议，请以书面形式向区示例局反映，联系电话：0000-12345678。${TEXT}</p>`,
    ),
    notFailed: ['expired.period'],
  },
  {
    name: 'guide to petitions, all there',
    url: at('/hdjl/xfzn/'),
    html: gov(
      '信访指南',
      `<div class="con"><p>网上信访：登录国家信访局网上投诉平台提交。</p><p>来信地址：阳光区示例路1号区信访局，邮编000000。</p><p>咨询投诉电话：0000-12345678。</p><p>接待时间：工作日9:00—17:00，接待地点：区人民来访接待中心。</p><p>信访事项自收到之日起15日内告知是否受理，自受理之日起60日内办结，可凭查询码查询办理情况。</p></div>`,
      { trail: ['首页', '互动交流', '信访指南'] },
    ),
    notFailed: ['xf.publish', 'xf.time', 'org.fields'],
  },
  {
    name: 'source between brackets',
    url: at('/xwdt/202603/t20260302_1802.html'),
    html: text('阳光区开展示例活动', `<p>${TEXT}</p>`, {
      trail: ['首页', '新闻中心'],
      info: '【 2026-03-02 09:15 】【来源：阳光区融媒体中心】【字体：大 中 小】',
    }),
    notFailed: ['page.source', 'date.agree'],
  },
  {
    name: 'source in an element after its label, without a colon',
    url: at('/xwdt/202603/t20260302_1803.html'),
    html: text('阳光区开展示例活动', `<p>${TEXT}</p>`, {
      trail: ['首页', '新闻中心'],
      info: '<span class="t">时间</span><em>2026-03-02 09:15</em><span class="t">来源</span><em>阳光区融媒体中心</em><span class="t">浏览</span><em>12</em>',
    }),
    notFailed: ['page.source'],
  },
  {
    name: 'home page whose search has neither form nor label',
    url: at('/'),
    html: gov(
      '首页',
      `<div class="news">${['要闻', '公告', '政策', '解读'].map(c => `<div class="box"><h2>${c}</h2><ul>${['2026-03-08', '2026-03-07', '2026-03-05', '2026-03-03'].map((d, i) => `<li><a href="/${String(i)}.html">阳光区示例工作${c}之${String(i)}</a><span>${d}</span></li>`).join('')}</ul></div>`).join('')}</div>`,
      { trail: ['首页'] },
    ).replace(/<div class="position">.*?<\/div>/s, ''),
    notFailed: ['site.search', 'fresh.home', 'foot.icp', 'foot.icpLink'],
  },
];
