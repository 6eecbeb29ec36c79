/** Whole pages of columns with one or two faults, and columns in which something only looks like a fault. */
import { at, columnTags, days, news, notices, policies, trsUrl, type WholeCase } from './whole-frame.js';
import { column, NEWS, NOTICES, ul } from './whole-columns.js';
import { areas, ewb, html5, ministry, xxgk } from './whole-other-sites.js';
import { asp, dede, gd, trs, ucap, vsb, wap } from './whole-sites.js';

type Pair = readonly [string, string];
const li = ([t, d]: Pair, i: number) => `<li><a href="${trsUrl(d, i)}">${t}</a><span>${d}</span></li>`;
const row = ([t, d]: Pair, i: number) =>
  `<tr><td>·<a href="show.asp?id=${String(i)}">${t}</a></td><td width="90">${d}</td></tr>`;
const mixed = (lines: readonly (readonly [string, string])[]) =>
  [3, 0, 5, 1, 7, 2, 6, 4].map(i => lines[i] as readonly [string, string]);

const CASES: readonly WholeCase[] = [
  column('news of two years ago', trs, ['工作动态', news(8, '2024-02-28')], li, ul('gl_list'), {
    failed: ['fresh.news'],
  }),
  column(
    'news of three weeks ago in old tables',
    asp,
    ['工作动态', news(8, '2026-02-12')],
    row,
    list => `<table width="100%">${list}</table>`,
    { failed: ['fresh.news'], open: ['meta.*'] },
  ),
  column('news of thirteen days ago is fresh', gd, ['工作动态', news(6, '2026-02-24')], li, ul('list')),
  column(
    'notices of eight months ago',
    vsb,
    ['通知公告', notices(8, '2025-07-03')],
    ([t, d], i) => `<li id="line_u8_${String(i)}"><a href="info/${String(i)}.htm">${t}</a><i>${d}</i></li>`,
    ul('list8'),
    { failed: ['fresh.notice'] },
  ),
  column(
    'notices of five months ago are fresh',
    ucap,
    ['通知公告', notices(8, '2025-10-20')],
    li,
    ul('list'),
  ),
  column(
    'documents of last spring',
    xxgk,
    ['政策文件', policies(6, '2025-04-02')],
    ([t, d], i) =>
      `<tr><td>${String(i + 1)}</td><td><a href="/z/${String(i)}.html">${t}</a></td><td>${d}</td></tr>`,
    list => `<table><tr><th>序号</th><th>标题</th><th>发布时间</th></tr>${list}</table>`,
    { failed: ['fresh.policy'] },
  ),
  column(
    'interpretations of a year ago',
    html5,
    ['政策解读', policies(6, '2025-03-01').map(([t, d]): Pair => [`《${t.slice(0, 14)}》解读`, d])],
    li,
    ul('jd'),
    { failed: ['fresh.interpret'] },
  ),
  column('news in no order', gd, ['工作动态', mixed(news())], li, ul('list'), { failed: ['list.order'] }),
  column(
    'one line out of order',
    trs,
    ['工作动态', [...news(8).slice(0, 3), news(8)[4] as Pair, news(8)[3] as Pair, ...news(8).slice(5)]],
    li,
    ul('list'),
  ),
  column(
    'no days at all in a news column',
    dede,
    NEWS,
    ([t], i) => `<li><a href="/a/${String(i)}.html">${t}</a></li>`,
    ul('c1'),
    { failed: ['list.dates'], lines: news().map(([t]): [string] => [t]), open: ['meta.*', 'fresh.news'] },
  ),
  column(
    'three of eight lines without a day',
    ministry,
    NOTICES,
    ([t, d], i) => `<li><a href="/t/${String(i)}.html">${t}</a>${i % 3 === 1 ? '' : `<em>${d}</em>`}</li>`,
    ul('l'),
    {
      failed: ['list.dates'],
      lines: notices().map(([t, d], i): readonly [string, string?] => (i % 3 === 1 ? [t] : [t, d])),
    },
  ),
  column(
    'a line of next year',
    trs,
    ['通知公告', [['关于征集区徽设计方案的公告', '2027-03-01'], ...notices(6)]],
    li,
    ul('l'),
    { failed: ['date.future'] },
  ),
  column(
    'a link to a private network and one to a file on a disk',
    areas,
    NOTICES,
    ([t, d], i) =>
      `<p><a href="${i === 2 ? 'http://192.168.1.20:8080/cms/preview/118.html' : i === 5 ? 'file:///D:/www/tz5.html' : `tz${String(i)}.shtml`}">${t}</a> ${d}</p>`,
    list => list,
    { failed: ['link.local'] },
  ),
  column(
    'links of an unfilled template',
    gd,
    NOTICES,
    ([t, d], i) =>
      `<li><a href="${i === 3 ? '{{item.url}}' : i === 6 ? '${url}' : `p${String(i)}.html`}">${t}</a><span>${d}</span></li>`,
    ul('l'),
    { failed: ['link.empty'] },
  ),
  column('ColumnType is a number', ucap, NEWS, li, ul('l'), { type: '2', failed: ['meta.columnType'] }),
  column(
    'an advertisement of a network in the side column',
    dede,
    NOTICES,
    ([t, d], i) => `<li><a href="/a/${String(i)}.html">${t}</a><em>${d}</em></li>`,
    list =>
      `<ul>${list}</ul><div class="ad"><script src="http://pagead2.googlesyndication.com/pagead/show_ads.js"></script><ins class="adsbygoogle" data-ad-client="ca-pub-0000000000000000"></ins><a href="http://cpro.baidu.com/cpro/ui/c.js?x=1"><img src="http://cpro.baidustatic.com/b.gif" alt="广告"></a></div>`,
    { failed: ['site.ads'], open: ['meta.*'] },
  ),
  column('the tags of a column are missing', trs, NOTICES, li, ul('l'), { failed: ['meta.column'] }),
  column(
    'a description twice with other words',
    wap,
    NEWS,
    ([t, d], i) => `<a class="li" href="${trsUrl(d, i)}"><p>${t}</p><span>${d}</span></a>`,
    list => `<div>${list}</div>`,
    { failed: ['meta.duplicate'] },
  ),
  column(
    'history of the district: old texts that need no update',
    html5,
    [
      '历史沿革',
      days(5, '2018-06-01', 40).map((d, i): Pair => [`示例区历史沿革（${'一二三四五'.charAt(i)}）`, d]),
    ],
    li,
    ul('l'),
    { type: '概况信息', open: ['fresh.other', 'list.order'] },
  ),
  column(
    'plans by year: newest of last March',
    ministry,
    [
      '规划计划',
      days(5, '2025-05-20', 300).map((d, i): Pair => [
        `示例区${String(2025 - i)}年度国有建设用地供应计划`,
        d,
      ]),
    ],
    li,
    ul('l'),
    { type: '规划计划' },
  ),
  column(
    'personnel: newest of two years ago',
    vsb,
    [
      '人事信息',
      days(5, '2024-01-20', 60).map((d, i): Pair => [
        `示例区事业单位公开招聘拟聘人员公示（第${String(9 - i)}批）`,
        d,
      ]),
    ],
    li,
    ul('l'),
    { failed: ['fresh.personnel'] },
  ),
  column(
    'a trading platform whose lines are of today',
    ewb,
    [
      '中标公告',
      days(6, '2026-03-09', 0).map((d, i): Pair => [`河湾镇道路养护工程第${String(i + 1)}标段中标公告`, d]),
    ],
    ([t, d], i) =>
      `<li class="ewb-list-node"><a href="/j/${String(i)}.html" class="ewb-list-name">${t}</a><span class="ewb-list-date">${d}</span></li>`,
    ul('ewb-list'),
    { type: '公告' },
  ),
  column(
    'the interpretation column of a ministry, all fresh',
    ministry,
    ['政策解读', policies().map(([t, d]): Pair => [`解读：${t.slice(8, 24)}`, d])],
    li,
    ul('l'),
  ),
  column(
    'documents whose newest line is 180 days old',
    gd,
    ['政策文件', policies(6, '2025-09-10')],
    li,
    ul('l'),
  ),
  {
    name: 'column: says that it has nothing',
    url: at('/zwgk/cgxx/index.html'),
    kinds: ['column'],
    day: null,
    failed: ['column.empty'],
    html: gd({
      title: '采购信息',
      tags: columnTags('采购信息', '信息公开目录'),
      main: '<div class="list"><h3>采购信息</h3><div class="nodata"><img src="/img/empty.png" alt=""><p>暂无相关内容</p></div></div>',
    }),
  },
  {
    name: 'column: under construction in an old frame',
    url: 'https://sw.example.gov.cn/list.asp?id=9',
    failed: ['column.empty'],
    open: ['meta.*'],
    html: asp({
      title: '招商项目',
      trail: ['网站首页', '招商项目'],
      main: '<p align="center"><font size="4" color="gray">栏目建设中，敬请期待……</font></p>',
    }),
  },
  {
    name: 'column: lines still to come from a script',
    url: at('/jyta/index.html'),
    kinds: ['column', 'other', 'ogi'],
    day: null,
    html: html5({
      title: '建议提案',
      tags: columnTags('建议提案', '建议提案'),
      main: '<h1>建议提案</h1><ul id="list"><li class="loading">正在加载，请稍候…</li></ul>',
    }),
  },
];

/** Whole pages of columns, with faults and with what looks like one. */
export const WHOLE_COLUMN_FAULTS: readonly WholeCase[] = CASES.map(each => {
  if (each.name.endsWith('the tags of a column are missing'))
    return { ...each, html: each.html.replace(/<meta name="Column\w+" content="[^"]*">\s*/gu, '') };
  if (each.name.endsWith('a description twice with other words'))
    return {
      ...each,
      html: each.html.replace(
        '</head>',
        '<meta name="ColumnDescription" content="区政府动态信息汇总"></head>',
      ),
    };
  return each;
});
