/** Wide set of whole pages, second part: lists in uncommon elements, days inside links, lines without links, and more ways to hold nothing. */
import { column, N, T } from './wide-columns.js';
import { cn, listTags, news, notices, policies } from './wide-frame.js';
import { hotline, laws } from './wide-other-sites.js';
import {
  easyui,
  elder,
  founder,
  jeecms,
  layui,
  powereasy,
  sharepoint,
  siteserver,
  webforms,
} from './wide-sites.js';
import { emptyCases } from './whole-cases.js';
import type { WholeCase } from './whole-frame.js';

const W = { type: '工作动态' };
const NOTICES = notices(8);
const empty = emptyCases({
  named: 'wide empty: hard',
  path: heading => `/channels/${String(heading.length)}5.html`,
  tags: listTags,
});
/** Whether such a column counts as empty is for a person to say. */
const unsure = {
  failed: [],
  open: ['column.empty', 'art20.cover', 'cat12.fields', 'list.*', 'fresh.*', 'meta.*'],
};

/** Columns that are hard to read. */
export const WIDE_HARD_COLUMNS: readonly WholeCase[] = [
  column(
    'hard: day and title as a pair of a definition list',
    siteserver,
    T,
    ([t, d], i) => `<dt>${d}</dt><dd><a href="/t/${String(i)}.html">${t}</a></dd>`,
    l => `<dl class="dl">${l}</dl>`,
  ),
  column(
    'hard: title first, day second, in a definition list',
    jeecms,
    N,
    ([t, d], i) => `<dd><a href="/t/${String(i)}.jhtml">${t}</a></dd><dt>${d}</dt>`,
    l => `<dl>${l}</dl>`,
    W,
  ),
  column(
    'hard: day inside the link after the title',
    founder,
    N,
    ([t, d], i) => `<li><a href="/c/${String(i)}.htm"><span>${t}</span><em>${d}</em></a></li>`,
    l => `<ul class="list_14">${l}</ul>`,
    W,
  ),
  column(
    'hard: day in brackets at the end of the words of the link',
    powereasy,
    T,
    ([t, d], i) => `<p><a href="/Item/${String(i)}.aspx">${t}（${d}）</a></p>`,
    l => `<div>${l}</div>`,
  ),
  column(
    'hard: two lines beside each other in a row of a table',
    webforms,
    T,
    ([t, d], i) =>
      `${i % 2 === 0 ? '<tr>' : ''}<td><a href="View.aspx?id=${String(i)}">${t}</a></td><td>${d}</td>${i % 2 === 1 ? '</tr>' : ''}`,
    l => `<table width="96%">${l}</table>`,
  ),
  column(
    'hard: numbers before the titles, a link to the file after them',
    laws,
    ['政策文件', policies()],
    ([t, d], i) =>
      `<li>${String(i + 1)}、<a href="/fl/${String(i)}.html">${t}</a> <a href="/fl/${String(i)}.pdf">[PDF]</a> <i>${d}</i></li>`,
    l => `<ul>${l}</ul>`,
  ),
  column(
    'hard: column of the line as a link before the title',
    siteserver,
    N,
    ([t, d], i) =>
      `<li>[<a href="/ch/${String(i % 2)}/">${i % 2 ? '乡镇' : '部门'}</a>] <a href="/n/${String(i)}.html">${t}</a><span>${d}</span></li>`,
    l => `<ul>${l}</ul>`,
    W,
  ),
  column(
    'hard: years as entries that hold lists of their own',
    sharepoint,
    ['公告', notices(6, '2026-02-10', 30)],
    ([t, d], i) => {
      const before = notices(6, '2026-02-10', 30)[i - 1]?.[1].slice(0, 4);
      return `${d.slice(0, 4) === before ? '' : `${before ? '</ul></li>' : ''}<li class="year"><b>${d.slice(0, 4)}</b><ul>`}<li><a href="/p/${String(i)}.aspx">${t}</a><span>${d}</span></li>`;
    },
    l => `<ul class="years">${l}</ul></li></ul>`,
    { type: '通知公告' },
  ),
  column(
    'hard: several lines to a day, the day as a heading with its year',
    layui,
    ['政务动态', news(8).map(([t], i): [string, string] => [t, `2026-03-0${String(6 - Math.floor(i / 3))}`])],
    ([t, d], i) =>
      `${i % 3 === 0 ? `${i ? '</ul>' : ''}<h3>${cn(d)}</h3><ul>` : ''}<li><a href="/n/${String(i)}">${t}</a></li>`,
    l => `<div class="byday">${l}</ul></div>`,
    { ...W, open: ['list.dates', 'fresh.*', 'art20.cover', 'cat12.fields'] },
  ),
  column(
    'hard: lines without a link, which a script opens',
    easyui,
    ['公示公告', NOTICES],
    ([t, d], i) =>
      `<tr class="datagrid-row" onclick="show(${String(i)})" style="cursor:pointer"><td>${String(i + 1)}</td><td>${t}</td><td>${d}</td></tr>`,
    l => `<table class="datagrid-btable"><tr><th>序号</th><th>标题</th><th>发布日期</th></tr>${l}</table>`,
    { type: '通知公告' },
  ),
  column(
    'hard: files to take away, with sizes and days',
    siteserver,
    [
      '表格下载',
      ['取水许可申请书', '水土保持方案表', '河道占用申请表', '节水评价表', '用水计划表'].map(
        (t, i): [string, string] => [t, `2026-02-1${String(8 - i)}`],
      ),
    ],
    ([t, d], i) =>
      `<li><a href="/f/${String(i)}.doc">${t}</a><span>${String(30 + i)}KB</span><span>${d}</span></li>`,
    l => `<ul>${l}</ul>`,
    { open: ['meta.columnType', 'fresh.*', 'art20.cover', 'cat12.fields'], type: '表格下载' },
  ),
  column(
    'hard: lines written by a script',
    powereasy,
    T,
    ([t, d], i) => `<li><a href="/t/${String(i)}.html">${t}</a><span>${d}</span></li>`,
    l =>
      `<ul></ul><script>document.currentScript.previousElementSibling.innerHTML=${JSON.stringify(l).replace(/<\//gu, '<\\/')}</script>`,
  ),
  column(
    'hard: day with the year below, day and month above, title between two links',
    elder,
    N,
    ([t, d], i) =>
      `<div class="r"><a href="/n/${String(i)}.html"><span class="d"><b>${d.slice(5)}</b><i>${d.slice(0, 4)}</i></span></a><a href="/n/${String(i)}.html">${t}</a></div>`,
    l => `<div class="rs">${l}</div>`,
    W,
  ),
  empty(
    'an office says that it had none this year',
    siteserver,
    '行政处罚',
    '<div class="con"><p>2025年度，本单位无行政处罚信息。</p></div>',
    {
      ...unsure,
      kinds: ['column', 'article', 'other'],
      lines: undefined,
    },
  ),
  empty('nothing found, ask again', jeecms, '政府采购', '<div class="l2"><p>没有检索到相关内容</p></div>'),
  empty(
    'the column is being built',
    powereasy,
    '数据开放',
    '<div class="main_box"><p>本栏目正在建设中……</p></div>',
  ),
  empty('no such information', founder, '救灾', '<div class="lst"><ul><li>无相关信息</li></ul></div>'),
  empty('the column’s contents are empty', layui, '慈善', '<p class="tip">该栏目内容为空！</p>'),
  empty('not yet published', sharepoint, '重大项目', '<p>暂未发布相关信息</p>'),
  empty(
    'no notices of this kind, thanks',
    elder,
    '听证',
    '<div class="old-list"><p>暂无此类信息，感谢您的关注！</p></div>',
  ),
  empty(
    'pages 1/1 of 0',
    webforms,
    '统计分析',
    '<table id="GridView1"></table><div id="AspNetPager1">共 0 条记录　第 1/1 页　首页 上一页 下一页 尾页</div>',
  ),
  empty(
    'words in a cell across all columns',
    easyui,
    '公示公告',
    '<table><thead><tr><th>标题</th><th>日期</th></tr></thead><tbody><tr><td colspan="2" align="center">暂无记录</td></tr></tbody></table>',
  ),
  empty(
    'the list lies in a frame',
    siteserver,
    '通知公告',
    '<iframe src="about:blank" width="700" height="600" title="列表"></iframe>',
    {
      ...unsure,
      lines: undefined,
    },
  ),
  empty(
    'a list as data that no script has drawn',
    siteserver,
    '工作动态',
    `<div id="1021"><script type="text/xml"><datastore><totalrecord>2</totalrecord><recordset><record><![CDATA[<li><a href="/art/1.html">县城供水改造</a><span>2026-03-05</span></li>]]></record></recordset></datastore></script></div>`,
    {
      ...unsure,
      kinds: ['column', 'other'],
      lines: undefined,
    },
  ),
  empty(
    'boxes of the columns below, each with lines',
    jeecms,
    '重点领域',
    ['财政资金', '公共资源', '社会救助']
      .map(
        (n, j) =>
          `<div class="bx"><h3><a href="/z/${String(j)}">${n}</a></h3><ul>${notices(
            3,
            `2026-02-1${String(j)}`,
          )
            .map(([t, d], i) => `<li><a href="/z/${String(j)}/${String(i)}">${t}</a><span>${d}</span></li>`)
            .join('')}</ul></div>`,
      )
      .join(''),
    {
      lines: undefined,
      failed: [],
      kinds: ['column', 'ogi', 'home'],
    },
  ),
  empty(
    'one of three boxes holds nothing',
    hotline,
    '回应关切',
    ['热点回应', '新闻发布会', '辟谣']
      .map(
        (n, j) =>
          `<div class="bx"><h3>${n}</h3>${
            j === 1
              ? '<p>暂无内容</p>'
              : `<ul>${notices(3, `2026-02-1${String(j)}`)
                  .map(
                    ([t, d], i) =>
                      `<li><a href="/z/${String(j)}/${String(i)}">${t}</a><span>${d}</span></li>`,
                  )
                  .join('')}</ul>`
          }</div>`,
      )
      .join(''),
    {
      failed: [],
      lines: undefined,
      kinds: ['column', 'ogi', 'interaction'],
    },
  ),
];
