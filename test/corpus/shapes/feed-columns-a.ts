/** Live structures of columns, first part: static pages of ministries and cities, the day in a box, a cell, an icon or bare beside the title. */
import { art, column, hashed, link, N, numbered, P, PAGES, post, short, T, trs, W } from './feed-frame.js';
import {
  central,
  grids,
  harbour,
  lined,
  ministry,
  panes,
  portlets,
  provincial,
  southern,
} from './feed-sites.js';
import type { WholeCase } from './whole-frame.js';
import { strokes } from './wide-frame.js';

/** Columns of static pages. */
export const FEED_COLUMNS_A: readonly WholeCase[] = [
  column(
    'mine safety: cells of a table, the day in the cell of the link',
    ministry,
    N,
    ([t, d], i) =>
      `<tr><td class="list_td"><img src="/images/dot.gif" alt=""> ${link(trs(d, i), t)} <span class="list_time">[${d}]</span></td></tr>`,
    l =>
      `<div class="center_display_right"><table width="100%"><tbody>${l}</tbody></table></div>${PAGES.script}`,
    W,
  ),
  column(
    'examinations: list_14, the day in brackets in i, blank entries as lines',
    ministry,
    T,
    ([t, d], i) =>
      `<li><i>[${d}]</i>${link(`/notice/${String(i)}.html`, t)}</li>${i % 5 === 4 ? '<li class="line"></li>' : ''}`,
    l =>
      `<ul class="list_14 p1_2 clearfix">${l}</ul><div class="page_n clearfix"><a class="common_current_page">1</a><a href="notice2.html">2</a></div>`,
  ),
  column(
    'central bank: fonts and a grey day in one cell of nested tables',
    portlets,
    N,
    ([t, d], i) =>
      `<table width="100%"><tbody><tr><td height="22" align="left"><font class="newslist_style"><a href="${numbered(d, i)}" onclick="void(0)" target="_blank" title="${t}" istitle="true">${t}</a></font><span class="hui12">${d}</span></td></tr></tbody></table>`,
    l =>
      `<table width="100%"><tr><td opentype="page"><div id="r_con">${l}</div></td></tr></table>${PAGES.cells}`,
    W,
  ),
  column(
    'a city district: the day in i within the link',
    southern,
    T,
    ([t, d], i) => `<li><a href="${post(d, i)}" title="${t}">${t}<i>${d}</i></a></li>`,
    l => `<div class="lists"><ul>${l}</ul></div><div class="pages">${PAGES.counted}</div>`,
  ),
  column(
    'farming: pictures, title in a block of its own, day below',
    ministry,
    N,
    ([t, d], i) =>
      `<li class="fl"><a href="${trs(d, i)}" class="block"><img src="./W0202${String(i)}.jpg" width="180" height="120"></a><a href="${trs(d, i)}" class="block w_fill ellipsis adc ahc" title="${t}">${t}</a><span class="block tc">${d}</span></li>`,
    l =>
      `<div class="pub-media2"><div class="pub-media2-head">图片新闻</div><ul class="tupian_list clearfix">${l}</ul></div>`,
    W,
  ),
  column(
    'farming: ztlb lines, day floated right',
    ministry,
    N,
    ([t, d], i) => `<li class="ztlb"><span class="fr">${d}</span>${link(trs(d, i), t)}</li>`,
    l =>
      `<div class="pub-media1"><div class="pub-media1-head"><span class="pub-media1-head-title">农业动态</span></div><ul id="div">${l}</ul></div>${PAGES.script}`,
    W,
  ),
  column(
    'farming: list of disclosure with number and department',
    ministry,
    P,
    ([t, d], i) =>
      `<li class="commonlist_li">${link(trs(d, i), t)}<span class="fr">${d}</span><div class="hide"><p>索引号：07B0${String(i)}</p><p>信息所属单位：法规科</p></div></li>`,
    l => `<div class="commonlist"><ul>${l}</ul></div>`,
    { type: '政策文件', open: ['art20.cover', 'cat12.fields'] },
  ),
  column(
    'a high-tech zone: container to the right, span',
    provincial,
    T,
    ([t, d], i) => `<li><i class="dot"></i>${link(trs(d, i), t)}<span>${d}</span></li>`,
    l =>
      `<div class="list01-content-containerRight"><div class="containerRight-tit">通知公告</div><ul>${l}</ul>${PAGES.script}</div>`,
  ),
  column(
    'emergency: table of disclosure, number and day in cells',
    ministry,
    P,
    ([t, d], i) =>
      `<tr><td class="xh">${String(i + 1)}</td><td class="mc">${link(trs(d, i), t)}</td><td class="fbsj">${d}</td></tr>`,
    l =>
      `<div class="scy_main_V2_list"><table><tr><th>序号</th><th>标题</th><th>发布时间</th></tr>${l}</table></div>`,
  ),
  column(
    'central library: h4 around link and day, lines between',
    central,
    P,
    ([t, d], i) =>
      `<li><h4><a href="${post(d, i)}" target="_blank">${t}</a><span class="date"> ${d} </span></h4></li>${i % 3 === 2 ? '<li class="line"></li>' : ''}`,
    l => `<div class="news_box"><div class="list list_1 list_2"><ul>${l}</ul></div></div>`,
  ),
  column(
    'central ministry channel: subtitle boxes and h4',
    central,
    P,
    ([t, d], i) =>
      i < 2
        ? `<div class="subtitle"><a href="${post(d, i)}" title="${t}">${t}</a><span class="date">${d}</span></div>`
        : `<div class="item"><h4><a href="${post(d, i)}">${t}</a></h4><span class="date">${d}</span></div>`,
    l => `<div class="news_box">${l}</div>`,
  ),
  column(
    'cyberspace: day before the heading link',
    ministry,
    N,
    ([t, d], i) =>
      `<li class="clearfix"><h5 class="fl"><a href="//www.example.gov.cn/2026-0${String(i)}/c_17${String(i)}.htm">${t}</a></h5><div class="times fr">${d}</div></li>`,
    l =>
      `<div id="loadingInfoPage"><ul>${l}</ul></div><div class="loadmore"><a href="javascript:;">点击加载更多</a></div>`,
    W,
  ),
  column(
    'science fund: span with the link, span with day in brackets',
    panes,
    T,
    ([t, d], i) =>
      `<div class="ContentList"><span class="fl"><a id="0_${String(i)}" href="/publish/portal0/tab442/info9${String(i)}.htm">${t}</a></span><span class="fr">[${d}]</span></div>`,
    l => `<div class="DNNContainer">${l}</div><div class="clear"></div>${PAGES.cells}`,
  ),
  column(
    'a deep cell: arrow, font with link, font with strokes',
    lined,
    N,
    ([t, d], i) =>
      `<tr><td><table width="100%"><tbody><tr><td width="4%"><img src="/images/arrow.gif"></td><td width="96%"><font><a href="/2026/${String(i)}.htm" target="_blank">${t}</a></font> <font size="2px">${strokes(d)}</font></td></tr></tbody></table></td></tr>`,
    l => `<table id="List" width="100%"><tbody>${l}</tbody></table>`,
  ),
  column(
    'city of seas: the year in two figures',
    southern,
    T,
    ([t, d], i) => `<li><a href="${post(d, i)}">${t}</a><span>${short(d)}</span></li>`,
    l => `<div class="listcontent_right"><div class="tit_r">通知公告</div><ul>${l}</ul></div>`,
  ),
  column(
    'bank research: clearfix entries, day floated by class fr',
    portlets,
    T,
    ([t, d], i) =>
      `<li class="clearfix"><a href="${numbered(d, i)}" class="fl">${t}</a><span class="fr">${d}</span></li>`,
    l => `<ul class="txtbox_2">${l}</ul>`,
  ),
  column(
    'finance office: li inside cells, no day in the lines',
    provincial,
    ['厅内动态', N[1].map(([t]) => [t, ''] as const)],
    ([t], i) =>
      `<tr><td><li><a href="../../xwdt/2026/${String(i)}.html" title="${t}">${t}</a></li></td></tr>`,
    l => `<table class="tab">${l}</table>`,
    {
      ...W,
      lines: N[1].map(([t]) => [t] as const),
      failed: ['list.dates'],
    },
  ),
  column(
    'securities: ul of id list, class data for the day',
    ministry,
    T,
    ([t, d], i) =>
      `<li><a href="/csrc/c100028/c${String(74_000 + i)}/content.shtml">${t}</a><span class="data">${d}</span></li>`,
    l =>
      `<div class="main_content"><ul id="list">${l}</ul></div><div class="pageContent">${PAGES.counted}</div>`,
  ),
  column(
    'commerce: lines of hairs between, day with clock in brackets',
    ministry,
    N,
    ([t, d], i) =>
      `<li>${link(art(d, i), t)} <span>[${d} 10:2${String(i)}:15]</span></li>${i % 4 === 3 ? '<li class="listline"></li>' : ''}`,
    l => `<ul class="txtList_01">${l}</ul>`,
    W,
  ),
  column(
    'health of a capital: boxes of a line, date box',
    harbour,
    T,
    ([t, d], i) =>
      `<div class="weinei_left_con_line"><div class="weinei_left_con_line_text">${link(trs(d, i), t)}</div><div class="weinei_left_con_line_date">${d}</div></div>`,
    l =>
      `<div class="weinei_left"><div class="weinei_left_tit">通知公告</div><div class="weinei_left_con">${l}</div></div>`,
  ),
  column(
    'harbour city: list-date, time in class time, link cut by style only',
    harbour,
    N,
    ([t, d], i) => `<li><a href="${hashed(d, i)}" title="${t}">${t}</a><span class="time">${d}</span></li>`,
    l =>
      `<ul class="uli16 nowrapli list-date">${l}</ul><div class="pagination-container" id="page"><a href="index_2.html">2</a></div>`,
    W,
  ),
  column(
    'discipline: day in class more behind the link',
    grids,
    N,
    ([t, d], i) =>
      `<li class="fixed"><a href="./202603/t2026_${String(i)}.html" target="_blank">${t}</a><span class="more">${d}</span></li>`,
    l =>
      `<div class="other_Location">首页 &gt; 要闻</div><div class="list_news_dl2 fixed"><ul>${l}</ul></div>`,
    W,
  ),
  column(
    'planning: strokes, dashed lines as empty entries',
    ministry,
    T,
    ([t, d], i) =>
      `<li><a href="${trs(d, i)}" target="_blank" title="${t}">${t}</a><span>${strokes(d)}</span></li>${i % 5 === 4 ? '<li class="empty"></li>' : ''}`,
    l => `<div class="list"><ul class="u-list">${l}</ul></div><div class="page-box">${PAGES.script}</div>`,
  ),
  column(
    'a northern scientist office: day before the link',
    provincial,
    N,
    ([t, d], i) => `<li><span>${d}</span><a href="${art(d, i)}" title="${t}">${t}</a></li>`,
    l => `<h3 class="catnm">工作动态</h3><ul class="textlist">${l}</ul>`,
    W,
  ),
  column(
    'foreign affairs: day in brackets as bare text behind the link',
    ministry,
    N,
    ([t, d], i) => `<li><a href="${trs(d, i)}" target="_blank">${t}</a>(${d})</li>`,
    l => `<div class="newsBd"><ul class="list1">${l}</ul></div>`,
    W,
  ),
  column(
    'domain names: nothing but bare text for the day',
    grids,
    N,
    ([t, d], i) => `<li><a href="/n4/2026/c${String(i)}.html">${t}</a>\n${d}\n</li>`,
    l => `<div class="p_news-box"><ul>${l}</ul></div>`,
    W,
  ),
];
