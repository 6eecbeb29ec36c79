/** Live structures of columns, second part: provinces, counties of the southern platform, embassies, days in boxes and within links. */
import { art, column, hashed, N, P, PAGES, post, T, trs, W } from './feed-frame.js';
import {
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
import { cn, dots, md, prose, strokes } from './wide-frame.js';

/** Columns of provinces and counties. */
export const FEED_COLUMNS_B: readonly WholeCase[] = [
  column(
    'a wide river city: h4 with span before the link',
    southern,
    T,
    ([t, d], i) =>
      `<div class="zcwj_li"><h4><span class="time">${d}</span><a href="${art(d, i)}" title="${t}">${t}</a></h4><p class="author">县司法局</p></div>`,
    l => `<div class="pageList">${l}</div>`,
  ),
  column(
    'a mountain city: tabs, the hidden one holds other lines',
    provincial,
    T,
    ([t, d], i) => `<li><a href="${trs(d, i)}" title="${t}">${t}</a><span>${d}</span></li>`,
    l =>
      `<div class="page-list"><ul class="tab-tit"><li class="on">最新</li><li>历史</li></ul><ul class="tab-item">${l}</ul><ul class="tab-item hide" style="display:none"><li><a href="./old.html">2019年公告</a><span>2019-03-02</span></li></ul></div>`,
  ),
  column(
    'social insurance: class that begins with rsb, span',
    ministry,
    T,
    ([t, d], i) =>
      `<li><a href="${trs(d, i)}">${t}</a><span class="organGeneralNewListTxtConTime">${d}</span></li>`,
    l => `<div class="rsb_jfjf_cont01"><ul>${l}</ul></div>`,
  ),
  column(
    'state assets: brackets, entries of style as lines between',
    ministry,
    N,
    ([t, d], i) =>
      `<li><a href="${art(d, i)}" title="${t}" target="_blank">${t}</a><span>[${d}]</span></li>${i % 4 === 3 ? '<li style="height:20px"></li>' : ''}`,
    l => `<div class="zsy_content"><div class="zsy_conlist"><ul>${l}</ul></div></div>`,
    W,
  ),
  column(
    'treasury: liBox, span before a link with its title only cut by dots',
    ministry,
    P,
    ([t, d], i) => `<li><span>${d}</span><a href="${trs(d, i)}" title="${t}">${t.slice(0, 14)}...</a></li>`,
    l => `<div class="mainboxerji"><div class="zzName">国库科</div><ul class="liBox">${l}</ul></div>`,
  ),
  column(
    'a capital of lakes: article list, class time',
    southern,
    N,
    ([t, d], i) => `<li><a href="${trs(d, i)}" title="${t}">${t}</a><span class="time">${d}</span></li>`,
    l => `<h2>工作动态</h2><ul class="articleList">${l}</ul>`,
    W,
  ),
  column(
    'a plateau province: right side, floats',
    provincial,
    T,
    ([t, d], i) =>
      `<li><a href="${trs(d, i)}" title="${t}" target="_blank">${t}</a><span class="fr">${d}</span></li>`,
    l =>
      `<div class="RightSide"><div class="tit"><a>首页</a><a>公开</a><a>通知公告</a></div><div class="RightSide_con"><ul>${l}</ul></div></div>`,
  ),
  column(
    'a city of rails: items as links, title and day in spans of them',
    grids,
    T,
    ([t, d], i) =>
      `<a class="wb-data-item" href="/001/${String(i)}.html" title="${t}"><span class="wb-data-infor">${t}</span><span class="wb-data-date">${d}</span></a>`,
    l => `<div class="module-items">${l}</div>`,
  ),
  column(
    'a southern capital: main title, news list, span',
    southern,
    N,
    ([t, d], i) => `<li><a href="${post(d, i)}" title="${t}">${t}</a><span class="time">${d}</span></li>`,
    l => `<div class="main_title">工作动态</div><ul class="news_list">${l}</ul>`,
    W,
  ),
  column(
    'forests: items of pictures, no day but in the address',
    ministry,
    ['国家公园', N[1]],
    ([t, d], i) =>
      `<a class="items" href="/c/1001/${d.replace(/-/g, '')}/${String(100 + i)}.html"><img src="/u/${String(i)}.jpg" alt=""><p class="name">${t}</p></a>`,
    l => `<div class="weizhi">当前位置：首页 &gt; 国家公园</div><div class="tuwen">${l}</div>`,
    { type: '专题', lines: N[1].map(([t]) => [t] as const), open: ['list.dates', 'meta.columnType'] },
  ),
  column(
    'consultative conference: txtBox, class time',
    ministry,
    N,
    ([t, d], i) =>
      `<li><span class="time">${d}</span><a href="/zxww/2026/03/0${String(i)}/ARTI${String(i)}.shtml">${t}</a></li>`,
    l => `<div class="con" id="txtBox"><ul>${l}</ul></div>`,
    W,
  ),
  column(
    'a port city: title and day of own classes, brackets',
    provincial,
    T,
    ([t, d], i) =>
      `<li class="news_line"><a class="news_titel" href="${art(d, i)}" target="_blank">${t}</a><span class="news_date">[${d}]</span></li>`,
    l => `<div class="titel bgcolor01">通知公告</div><ul>${l}</ul>`,
  ),
  column(
    'a port city: the day in a p behind the title within the link',
    provincial,
    T,
    ([t, d], i) => `<li><a href="${art(d, i)}" target="_blank"><span>${t}</span><p>[${d}]</p></a></li>`,
    l =>
      `<div class="List-topic"><span class="text-tag">通知公告</span></div><div class="List-list"><ul>${l}</ul></div>`,
  ),
  column(
    'veterans: link holds all, number in front, day behind',
    grids,
    T,
    ([t, d], i) =>
      `<li class="list-group-item"><a href="/v/${String(i)}"><i>${String(i + 1)}</i> ${t} <em>${d}</em></a></li>`,
    l => `<h3>通知公告</h3><ul id="tzgg_list">${l}</ul>`,
  ),
  column(
    'test center: boxes of five lines each',
    grids,
    N,
    ([t, d], i) =>
      `${i % 4 === 0 ? `${i === 0 ? '' : '</ul></div>'}<div class="list-every"><ul>` : ''}<li><a href="/n/${String(i)}.html">${t}</a><span>${d}</span></li>`,
    l => `<div class="listbox">${l}</ul></div></div>`,
    W,
  ),
  column(
    'press: brackets in span, right column named by numbers',
    ministry,
    T,
    ([t, d], i) => `<li><a href="/nppa/contents/279/${String(i)}.shtml">${t}</a><span>[${d}]</span></li>`,
    l => `<div class="m2nRt">通知公告</div><div class="m2nRcon"><ul>${l}</ul></div>`,
  ),
  column(
    'grain: lists, pairs of spans around the link',
    ministry,
    N,
    ([t, d], i) =>
      `<li class="clear"><span class="pub-list-dot">·</span><a href="/c1/2026/${String(i)}.shtml">${t}</a><span>${d}</span></li>`,
    l => `<ul class="lists diylist">${l}</ul>`,
    W,
  ),
  column(
    'housing: class date on the entry, date-info in it',
    ministry,
    P,
    ([t, d], i) =>
      `<li class="date clearfix"><a href="${art(d, i)}" title="${t}">${t}</a><span class="date-info">${d}</span></li>`,
    l => `<div class="common-list-right"><ul>${l}</ul></div>`,
  ),
  column(
    'an exam office: the first entry is the head, columns by class, strokes',
    southern,
    T,
    ([t, d], i) =>
      `<li><span class="num">${String(i + 1)}</span><div class="list_name"><a href="${post(d, i)}">${t}</a></div><span class="time">${strokes(d)}</span></li>`,
    l =>
      `<div class="zx_rm_tit"><span>通知公告</span></div><div class="zx_ml_list"><ul><li class="top"><span>序号</span><div class="list_name">标题</div><span>发布日期</span></li>${l}</ul></div>`,
  ),
  column(
    'nuclear safety: link before, span of its own class with day',
    ministry,
    T,
    ([t, d], i) =>
      `<li><a class="cjcx_biaob" href="${trs(d, i)}">${t}</a><span class="time cjcx_time">${d}</span></li>`,
    l => `<div class="main_rt_list"><ul id="div">${l}</ul></div>`,
  ),
  column(
    'space flight: link holds title and a line of words with hour and minute',
    ministry,
    ['飞行任务', N[1]],
    ([t, d], i) =>
      `<li><a href="./t${String(i)}.html"><div class="title">任务名称：${t}</div><div class="infoR">${cn(d)}10时2${String(i)}分</div><div class="info"><p>${prose(1, '', '').slice(0, 30)}</p></div></a></li>`,
    l => `<ul id="list">${l}</ul>`,
    {
      ...W,
      lines: N[1].map(([t, d]) => [`任务名称：${t}`, d] as const),
      open: ['meta.columnType'],
    },
  ),
  column(
    'social science: bare brackets with clock behind the link',
    ministry,
    T,
    ([t, d], i) =>
      `<tr><td><a href="/n1/2026/0${String(i)}/c4-${String(i)}.html">${t}</a> <i>[${d} 10:1${String(i)}]</i></td></tr>`,
    l => `<table class="tc"><tbody>${l}</tbody></table>`,
  ),
  column(
    'a southern county: link, views and time as siblings',
    southern,
    T,
    ([t, d], i) =>
      `<li class="clearfix"><a href="https://www.example.gov.cn${post(d, i)}">${t}</a><span class="views">阅读 ${String(i * 3 + 8)}</span><span class="time">${d}</span></li>`,
    l => `<ul class="list-box">${l}</ul>`,
  ),
  column(
    'a new area: art list, box of day and month before the title',
    southern,
    N,
    ([t, d], i) =>
      `<li><a href="${post(d, i)}"><div class="date"><b>${d.slice(8)}</b><span>${d.slice(0, 7)}</span></div><div class="tit">${t}</div></a></li>`,
    l => `<ul class="art-list">${l}</ul>`,
    W,
  ),
  column(
    'embassy: item link, day in brackets in a sibling',
    ministry,
    N,
    ([t, d], i) =>
      `<li class="news-item"><a class="item-link" href="./202603/t${String(i)}.htm">${t}</a><span class="item-date">(${d})</span></li>`,
    l => `<div class="news-wrapper"><ul class="news-list">${l}</ul></div>`,
    W,
  ),
  column(
    'embassy of old times: cells of title and day, month first no year in none',
    lined,
    N,
    ([t, d], i) =>
      `<tr><td class="dot">·</td><td class="title"><a href="./t${String(i)}.htm">${t}</a></td><td class="date">(${strokes(d)})</td></tr>`,
    l => `<table id="docMore" width="100%"><tbody>${l}</tbody></table>`,
  ),
  column(
    'embassy: cards, the day behind a clock icon with dots',
    ministry,
    N,
    ([t, d], i) =>
      `<ul class="news-card"><li class="card-img"><a href="./${String(i)}.htm"><img src="./p${String(i)}.jpg" alt=""></a></li><li class="card-title"><a href="./${String(i)}.htm">${t}</a></li><li class="card-date"><i class="icon-clock"></i>${dots(d)}</li></ul>`,
    l => `<div class="cards">${l}</div>`,
    W,
  ),
  column(
    'education: month and day alone, behind the link',
    ministry,
    N,
    ([t, d], i) => `<li><a href="${trs(d, i)}" title="${t}">${t}</a><span>${md(d)}</span></li>`,
    l => `<div id="wcmpagehtml"><ul>${l}</ul></div>`,
    W,
  ),
  column(
    'education of a capital: day span before the link in columns',
    harbour,
    T,
    ([t, d], i) =>
      `<div class="row li"><div class="col-md col"><a href="./202603/t${String(i)}.html">${t}</a><span>${d}</span></div></div>`,
    l => `<div class="announce_list">${l}</div>`,
  ),
  column(
    'an app: rows with bindings, links without address',
    drawnByApp,
    T,
    ([t, d], i) =>
      `<div class="panel-row ng-scope" ng-repeat="x in rows"><span class="title ng-binding"><a ng-href="detail?id=${String(i)}" href="detail?id=${String(i)}" class="ng-binding">${t}</a></span><span class="date ng-binding">${d}</span></div>`,
    l =>
      `<div class="panel-list">${l}</div><div class="pagination ng-isolate-scope"><a>首页</a><a>1</a><a>2</a><a>末页</a></div>`,
  ),
  column(
    'customs: list of numbered class, file of a notice among texts',
    portlets,
    P,
    ([t, d], i) =>
      `<li><a href="/customs/302249/${String(i)}/index.html" title="${t}">${t}</a><span>${d}</span></li>`,
    l =>
      `<div class="pubCon"><ul class="conList_ul">${l}</ul></div><div class="easysite-page-wrap">${PAGES.counted}</div>`,
  ),
  column(
    'harbour district: rows of cards with department and views',
    harbour,
    N,
    ([t, d], i) =>
      `<li><div class="layui-row"><div class="layui-col-md9"><a href="${hashed(d, i)}" title="${t}">${t}</a></div><div class="layui-col-md3"><span>${d}</span></div></div></li>`,
    l => `<div id="sec_right"><ul>${l}</ul></div>`,
    W,
  ),
  column(
    'fund: a list of files, title with weight in brackets',
    panes,
    P,
    ([t, d], i) => `<li><a href="/f/${String(i)}.htm">${t}</a> <span>${d}</span> <em>(120KB)</em></li>`,
    l => `<ul class="dp_lia">${l}</ul>`,
  ),
];
