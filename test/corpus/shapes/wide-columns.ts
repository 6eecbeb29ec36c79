/** Wide set of whole pages: full columns in further forms: two lines an entry, days cut in boxes, tables with several days, groups of years, panels behind tabs. */
import { cn, listTags, md, news, notices, policies, prose, strokes } from './wide-frame.js';
import {
  domino,
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
import { columnCases } from './whole-cases.js';
import type { WholeCase } from './whole-frame.js';

/** A column of the wide set. */
export const column = columnCases({
  named: 'wide column',
  path: heading => `/channels/${String(heading.length)}7.html`,
  tags: listTags,
  isUntagged: site => site === domino,
  news: '政务动态',
});
export const N = ['部门动态', news()] as const;
export const T = ['通知公告', notices()] as const;
export const P = ['政策文件', policies()] as const;
const W = { type: '工作动态' };
const paged = '<div class="pg"><span>首页</span><b>1</b><a href="p2.html">2</a><a href="p3.html">3</a></div>';
const post = (i: number) =>
  `<a id="ctl00_GridView1_ctl0${String(i + 2)}_HyperLink1" href="View.aspx?id=${String(900 - i)}">`;
const PAGER = `<tr class="pager"><td colspan="4"><table><tr><td><span>1</span></td>${[2, 3, 4].map(n => `<td><a href="javascript:__doPostBack('GridView1','Page$${String(n)}')">${String(n)}</a></td>`).join('')}</tr></table></td></tr>`;

/** Full columns of the wide set. */
export const WIDE_COLUMNS: readonly WholeCase[] = [
  column(
    'plain lines with a small picture before each',
    siteserver,
    N,
    ([t, d], i) =>
      `<li><img src="/sitefiles/dot.gif" alt=""><a href="/contents/9/${String(i)}.html" title="${t}">${t}</a><span>${d}</span></li>`,
    l => `<div class="list_tit">部门动态</div><ul class="news_list">${l}</ul>${paged}`,
    W,
  ),
  column(
    'two lines an entry: title, then source, views and day',
    siteserver,
    T,
    ([t, d], i) =>
      `<div class="row2"><a href="/contents/8/${String(i)}.html">${t}</a><p><span>来源：县府办</span><span>浏览：${String(i * 7 + 30)}</span><span>${d} 09:1${String(i)}</span></p></div>`,
    l => `<div class="rows">${l}</div>${paged}`,
  ),
  column(
    'showcase: day in brackets at the front',
    powereasy,
    N,
    ([t, d], i) =>
      `<li><span class="date">[${d}]</span><a href="/Item/${String(i)}.aspx" target="_blank">${t}</a></li>`,
    l =>
      `<div class="main_box"><h2>统计动态</h2><ul class="list">${l}</ul><div id="pe100_page_contentlist"><span class="disabled">上一页</span><span class="current">1</span><a href="/n/2">2</a>共 2 页 16 条</div></div>`,
    W,
  ),
  column(
    'rows of a grid of the server, paging by post back, no head',
    webforms,
    T,
    ([t, d], i) =>
      `<tr><td width="20">·</td><td>${post(i)}${t}</a></td><td width="90">${strokes(d)}</td></tr>`,
    l => `<table cellspacing="0" id="GridView1" width="96%">${l}${PAGER}</table>`,
  ),
  column(
    'rows of a grid of the server with a head and days of making and publishing',
    webforms,
    P,
    ([t, d], i) =>
      `<tr><td>${String(i + 1)}</td><td>${post(i)}${t}</a></td><td>2025-12-1${String(i)}</td><td>${d}</td></tr>`,
    l =>
      `<table id="GridView1" border="1"><tr><th>序号</th><th>名称</th><th>成文日期</th><th>发布日期</th></tr>${l}${PAGER}</table>`,
  ),
  column(
    'links that post back instead of leading to a page',
    webforms,
    T,
    ([t, d], i) =>
      `<tr><td><a id="rpt_ctl0${String(i)}_lbt" href="javascript:__doPostBack('rpt$ctl0${String(i)}$lbt','')">${t}</a></td><td>${d}</td></tr>`,
    l => `<table width="96%">${l}</table><div id="AspNetPager1">共8条记录 当前第1/1页</div>`,
    { open: ['link.empty'] },
  ),
  column(
    'a time line of a library: day as a heading, title below',
    layui,
    N,
    ([t, d], i) =>
      `<li class="layui-timeline-item"><i class="layui-icon layui-timeline-axis"></i><div class="layui-timeline-content layui-text"><h3 class="layui-timeline-title">${cn(d)}</h3><p><a href="/n/${String(i)}">${t}</a></p></div></li>`,
    l => `<ul class="layui-timeline">${l}</ul>`,
    W,
  ),
  column(
    'table of a library: state and day at the end',
    layui,
    T,
    ([t, d], i) =>
      `<tr><td>${String(i + 1)}</td><td><a href="/g/${String(i)}">${t}</a></td><td><span class="layui-badge">有效</span></td><td>${d}</td></tr>`,
    l =>
      `<table class="layui-table" lay-skin="line"><thead><tr><th>#</th><th>标题</th><th>状态</th><th>发布时间</th></tr></thead><tbody>${l}</tbody></table><div class="layui-box layui-laypage"><span class="layui-laypage-count">共 8 条</span><span class="layui-laypage-curr"><em></em><em>1</em></span></div>`,
  ),
  column(
    'cards with pictures: picture link, title link, summary, day',
    layui,
    N,
    ([t, d], i) =>
      `<div class="layui-col-md4"><div class="card-i"><a href="/n/${String(i)}"><img src="/p/${String(i)}.jpg" alt="${t}"></a><h4><a href="/n/${String(i)}">${t}</a></h4><p>${prose(1, '', '').slice(0, 36)}…</p><span>${d}</span></div></div>`,
    l => `<div class="layui-row">${l}</div>`,
    W,
  ),
  column(
    'a grid of a program: head in a table of its own, body in another',
    easyui,
    ['公示公告', notices(8, '2026-03-04', 3)],
    ([t, d], i) =>
      `<tr class="datagrid-row"><td><div class="datagrid-cell-rownumber">${String(i + 1)}</div></td><td field="title"><div class="datagrid-cell"><a href="/v?id=${String(i)}">${t}</a></div></td><td field="dept"><div class="datagrid-cell">县府办</div></td><td field="pub"><div class="datagrid-cell">${d}</div></td></tr>`,
    l =>
      `<div class="datagrid-view"><div class="datagrid-header"><table class="datagrid-htable"><tr><td></td><td><span>标题</span></td><td><span>发布单位</span></td><td><span>发布日期</span></td></tr></table></div><div class="datagrid-body"><table class="datagrid-btable">${l}</table></div></div><div class="pagination-info">显示1到8,共8记录</div>`,
    { type: '通知公告' },
  ),
  column(
    'a headline with summary, then lines with month and day',
    founder,
    N,
    ([t, d], i) =>
      i === 0
        ? `<div class="tou"><h2><a href="/c/${String(i)}.htm">${t}</a></h2><p>${prose(1, '', '').slice(0, 40)}…</p><span>${d}</span></div><ul>`
        : `<li><a href="/c/${String(i)}.htm">${t}</a> <em>${md(d)}</em></li>`,
    l => `<div class="lst">${l}</ul></div>`,
    W,
  ),
  column(
    'an agency: time and day in front, columns of two',
    founder,
    N,
    ([t, d], i) =>
      `<li><i>${d} 1${String(i)}:20</i><a href="/c/${String(i)}.htm" target="_blank">${t}</a></li>`,
    l => `<ul class="list_14">${l}</ul><div class="page_n"><a href="i2.htm">下一页</a></div>`,
    W,
  ),
  column(
    'blocks of a Java system: right day, marks of what is new',
    jeecms,
    T,
    ([t, d], i) =>
      `<li><span class="time">${d}</span><a class="a${String(i)}" href="/gg/${String(i)}.jhtml" title="${t}">${t}</a>${i < 2 ? '<img src="/r/new.gif" alt="新">' : ''}</li>`,
    l =>
      `<div class="l2"><ul class="l2l">${l}</ul></div><div class="pagebar">共8条记录 1/1页 首页 上一页 下一页 尾页 第<select><option>1</option></select>页</div>`,
  ),
  column(
    'a web part: heading of a group for each year',
    sharepoint,
    ['公告', notices(6, '2026-02-20', 25)],
    ([t, d], i) =>
      `${i === 0 || d.slice(0, 4) !== notices(6, '2026-02-20', 25)[i - 1]?.[1].slice(0, 4) ? `<div class="groupheader item medium">${d.slice(0, 4)}</div>` : ''}<div class="item link-item"><a href="/Pages/${String(i)}.aspx">${t}</a><div class="description">${md(d)}</div></div>`,
    l => `<div class="dfwp-column dfwp-list">${l}</div>`,
    { type: '通知公告' },
  ),
  column(
    'a list of an office server: columns with links to sort by',
    sharepoint,
    T,
    ([t, d], i) =>
      `<tr class="ms-itmhover"><td class="ms-vb-title"><a class="ms-listlink" href="DispForm.aspx?ID=${String(i)}">${t}</a></td><td class="ms-vb2"><nobr>${d} 09:30</nobr></td></tr>`,
    l =>
      `<table class="ms-listviewtable"><tr class="ms-viewheadertr"><th><a href="javascript:">标题</a></th><th><a href="javascript:">发布时间</a></th></tr>${l}</table>`,
  ),
  column(
    'a view of notes: bullets as pictures, day in its own font',
    domino,
    T,
    ([t, d], i) =>
      `<tr valign="top"><td><img src="/icons/ecblank.gif" alt=""></td><td><font size="2"><a href="/web/gg.nsf/0/${String(i)}?OpenDocument">${t}</a></font></td><td><font size="2">${d}</font></td></tr>`,
    l => `<table border="0" cellpadding="2">${l}</table><a href="?OpenView&Start=9">下一页</a>`,
  ),
  column(
    'big type: day under the title',
    elder,
    N,
    ([t, d], i) => `<a class="old-i" href="/old/n/${String(i)}.html"><h2>${t}</h2><p>${d}</p></a>`,
    l => `<div class="old-list">${l}</div>`,
    W,
  ),
];
