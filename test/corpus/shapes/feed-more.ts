/** Live structures, last part: what was left of columns and texts of bureaus, examinations, permits, museums, a platform of disclosure. */
import { column, link, N, note, P, PAGES, post, T, trs, W, WHEN, written } from './feed-frame.js';
import {
  central,
  drawnByApp,
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
import { cn, dots, prose } from './wide-frame.js';

const X = '老旧电梯更新惠及两千户居民';
const FORM = { failed: ['date.format'] };

/** Columns and texts. */
export const FEED_MORE: readonly WholeCase[] = [
  column(
    'teachers: the day in a span before the link, cut by dots, title whole in its attribute',
    harbour,
    T,
    ([t, d], i) => `<li><span>${d}</span><a href="${trs(d, i)}" title="${t}">${t.slice(0, 12)}…</a></li>`,
    l => `<div class="content"><ul>${l}</ul></div>`,
  ),
  column(
    'medicines: brackets around the day behind a link that fills the line',
    ministry,
    T,
    ([t, d], i) => `<li><a href="${trs(d, i)}" target="_blank">${t}</a> <span>(${d})</span></li>`,
    l => `<div class="list"><ul>${l}</ul></div><div id="pagination">${PAGES.script}</div>`,
  ),
  column(
    'justice: right data box after the title box',
    ministry,
    N,
    ([t, d], i) =>
      `<li><div class="leftTitle"><a href="${trs(d, i)}">${t}</a></div><div class="rightData">${d}</div></li>`,
    l => `<div class="list_title">工作动态</div><ul class="newsMsgList_zzy">${l}</ul>`,
    W,
  ),
  column(
    'a northern province: inner list, name of the office in front in brackets',
    provincial,
    T,
    ([t, d], i) =>
      `<li><em>[县人社局]</em><a href="${trs(d, i)}">${t}</a><span class="time">${d}</span></li>`,
    l => `<div class="exam-main"><ul class="list-items-box-inner">${l}</ul></div>`,
  ),
  column(
    'a port’s talents: number, dot, link, day',
    provincial,
    T,
    ([t, d], i) => `<li><i>${String(i + 1)}.</i><a href="${trs(d, i)}">${t}</a><span>${d}</span></li>`,
    l => `<ul class="listUlBox01">${l}</ul>`,
  ),
  column(
    'bureau: label spans of a server list, days in brackets',
    lined,
    N,
    ([t, d], i) =>
      `<tr><td><a href="show.aspx?id=${String(i)}">${t}</a></td><td><span style="color:#999">[${d}]</span></td></tr>`,
    l =>
      `<span id="lblListInfo"><table width="100%">${l}</table></span><span id="lblPage">共96条 第1/12页 <a href="?p=2">下页</a></span>`,
  ),
  column(
    'bureau: the link itself is the entry, title left and day right in it',
    southern,
    N,
    ([t, d], i) =>
      `<a href="${post(d, i)}" class="item"><div class="pull-left">${t}</div><div class="pull-right">${d}</div></a>`,
    l => `<div class="xw">${l}</div>`,
    W,
  ),
  column(
    'bureau: bold date heading, several blocks of summary',
    southern,
    N,
    ([t, d], i) =>
      `<div class="com-news"><h4>${d}</h4><div><a href="${post(d, i)}">${t}</a><p>${prose(1, '', '').slice(0, 50)}…</p></div></div>`,
    l => `<div class="com-news-box">${l}</div>`,
    W,
  ),
  column(
    'platform of disclosure: name, number, published; made by a script',
    southern,
    P,
    ([t, d], i) => `["${t}","槐府〔2026〕${String(i + 1)}号","${d}"],`,
    l =>
      `<table class="table-content"><thead><tr><th class="first">名称</th><th>文号</th><th>发布日期</th></tr></thead><tbody></tbody></table><script>document.querySelector('tbody').innerHTML=[${l}].map(function(r,i){return '<tr><td class="first"><a href="/gkmlpt/content/1/'+i+'.html">'+r[0]+'</a></td><td>'+r[1]+'</td><td>'+r[2]+'</td></tr>'}).join('')</script>`,
    { kinds: ['column', 'catalogue', 'ogi'] },
  ),
  column(
    'a regulator’s disclosure: hidden details of each line beside it',
    ministry,
    P,
    ([t, d], i) =>
      `<tr><td>${String(i + 1)}</td><td><a href="${trs(d, i)}">${t}</a><div class="hide"><p>索引号：bm56000001/2026-0000${String(i)}</p><p>发布日期：${d}</p></div></td><td>${d}</td></tr>`,
    l => `<table class="list_table"><tr><td>序号</td><td>名称</td><td>发文日期</td></tr>${l}</table>`,
  ),
  column(
    'civil service examinations: links that ask by script, day in the next cell',
    grids,
    T,
    ([t, d], i) =>
      `<tr><td><a href="javascript:void(0)" onclick="queryDetail('1','${String(i)}')">${t}</a></td><td>${d}</td></tr>`,
    l =>
      `<div class="ibox"><div class="ibox-title"><h5>通知公告</h5></div><div class="ibox-content"><table class="table">${l}</table></div></div>`,
    { open: ['link.empty'] },
  ),
  column(
    'team lists: link holds title, and the day in brackets with a blank',
    grids,
    T,
    ([t, d], i) => `<li><a href="./t${String(i)}.html">${t} <span>( ${d} )</span></a></li>`,
    l => `<div class="public_list_team"><ul>${l}</ul></div>`,
  ),
  column(
    'results of a search of the central portal: label and day with dots, source in front',
    central,
    P,
    ([t, d], i) =>
      `<div class="dys_middle_result_content_item"><a href="${post(d, i)}"><h5>${t}</h5><p>${prose(1, '', '').slice(0, 40)}…</p></a><p><span>发布时间：${dots(d)}</span><span>成文时间：2025.12.01</span></p></div>`,
    l => `<div class="dys_middle_result">${l}</div>`,
    { kinds: ['column', 'search'] },
  ),
  column(
    'an app: cards of policies with labels for both days',
    drawnByApp,
    P,
    ([t, d], i) =>
      `<div class="zc-card"><h3><a href="/p/${String(i)}">${t}</a></h3><div><span>发布时间：${d}</span><span>有效期至：2030-12-31</span></div></div>`,
    l => `<div class="zc-list">${l}</div>`,
  ),
  column(
    'fund: lines by br with no-break blanks and the day first',
    panes,
    T,
    ([t, d], i) => `${d}&nbsp;&nbsp;<a href="/i${String(i)}.htm">${t}</a><br>`,
    l => `<div class="DNNContainer">${l}</div>`,
  ),
  column(
    'bank: a table an entry, the day in the row below the title',
    portlets,
    N,
    ([t, d], i) =>
      `<table width="100%"><tr><td>${link(`/${String(i)}/index.html`, t)}</td></tr><tr><td class="hui12" align="right">${cn(d)}</td></tr></table>`,
    l => l,
    W,
  ),
  written(
    'more: title in a header box, day and source in a table of one row',
    portlets,
    X,
    `<table width="90%" align="center"><tr><td class="dabiaoti" align="center">${X}</td></tr><tr><td><table><tr><td>时间：</td><td>${WHEN}</td><td>来源：</td><td>县住建局</td></tr></table></td></tr><tr><td>${prose(3)}</td></tr></table>`,
    { bare: true, kinds: ['article'] },
  ),
  written(
    'more: 发布人 and 发布时间 in the foot, 阅读 in front',
    southern,
    X,
    `<h2 class="subject_tit">${X}</h2><div class="txt">${prose(4)}</div><div class="foot">阅读：12　发布人：办公室　来源：县住建局　发布时间：${WHEN}</div>`,
  ),
  written(
    'more: opinion wanted: state, days of begin and end, day above',
    southern,
    '关于征求城市管理意见的公告',
    `<div class="opinion_result"><center><p>关于征求城市管理意见的公告</p><p>发布时间：${WHEN}　来源：县城管局</p></center><table><tr><td>开始时间：</td><td>2026-03-03</td><td>结束时间：</td><td>2026-04-02</td></tr><tr><td>状态：</td><td>进行中</td></tr></table>${prose(2)}</div>`,
    { ...note, kinds: [...note.kinds, 'interaction'], open: [...note.open, 'inter.*'] },
  ),
  written(
    'more: a show in the museum: period and place in labelled rows, no day of the page',
    harbour,
    '槐溪剪纸展',
    `<h1>槐溪剪纸展</h1><div class="activity-detail-time"><ul><li><span class="detail-time-lf">展览时间</span><span class="detail-time-rig">2026年3月1日-2026年5月1日</span></li><li><span class="detail-time-lf">展览地点</span><span class="detail-time-rig">县博物馆一楼</span></li></ul></div>${prose(3)}`,
    { day: null, kinds: ['article', 'other', 'notice'], open: ['date.*', 'page.source', 'meta.*', 'doc.*'] },
  ),
  written(
    'more: blanks within the label, full-width colon, clock with dots left out',
    provincial,
    X,
    `<h1>${X}</h1><p>发 布 时 间：${cn('2026-03-03')}　　信 息 来 源：县住建局</p><div>${prose(3)}</div>`,
    FORM,
  ),
  written(
    'more: clock in English order behind a comma, icon and views',
    grids,
    X,
    `<h1>${X}</h1><p><i class="fa fa-clock"></i> 2026-03-03, 08:55 <i class="fa fa-eye"></i> 35 来源：县住建局</p><div>${prose(4)}</div>`,
    { open: ['date.format'] },
  ),
  written(
    'more: number of the day in brackets at the end of the source line',
    ministry,
    X,
    `<h1>${X}</h1><p class="source">文章来源：县住建局　〔${WHEN}〕　<a href="#">打印</a></p><div>${prose(4)}</div>`,
  ),
  written(
    'more: title twice, first cut in the trail, day in a list of definitions',
    harbour,
    X,
    `<h1>${X}</h1><dl class="xx"><dt>信息来源</dt><dd>县住建局</dd><dt>发布时间</dt><dd>${WHEN}</dd><dt>访问次数</dt><dd>3</dd></dl><div>${prose(3)}</div>`,
    { trail: ['首页', '新闻发布', '老旧电梯更新…'] },
  ),
];
