/** Second set of whole pages: full columns as further systems draw them, with decoys beside and around their lines. */
import { beside, listTags, news, notices, policies, prose, slashed, worded } from './more-whole-frame.js';
import { blog, first, hall, portlet, stats, touch, town, tree } from './more-whole-other-sites.js';
import { ant, court, ecms, grid, jcms, nest, phpcms, uni, webplus, zdgk } from './more-whole-sites.js';
import { columnCases } from './whole-cases.js';
import type { WholeCase } from './whole-frame.js';
import type { Site } from './whole-sites.js';

/** A column of the second set. */
export const list = columnCases({
  named: 'more column',
  path: heading => `/col/col${String(heading.length)}/index.html`,
  tags: listTags,
  kinds: columnKinds,
  isUntagged: site => site === first || site === ecms,
  news: '新闻动态',
});
/** What a column of the second set may be called in its frame. */
export function columnKinds(site: Site): ['column'] | ['column', 'ogi'] {
  return site === zdgk || site === tree ? ['column', 'ogi'] : ['column'];
}
export const N = ['部门动态', news()] as const;
export const T = ['通知公告', notices()] as const;
export const P = ['政策文件', policies()] as const;
const NEWS = { type: '工作动态' };
const md = (day: string) => day.slice(5);

/** Full columns of the second set. */
export const MORE_COLUMNS: readonly WholeCase[] = [
  list(
    'scroll box of the platform of disclosure, days in bold elements',
    zdgk,
    P,
    ([t, d], i) => `<li><a href="./t${String(i)}.html" title="${t}">${t}</a><b>${d}</b></li>`,
    l =>
      `<div class="title">政策文件</div><div class="scroll_main ScrollStyle"><div class="zfxxgk_zdgkc"><ul>${l}</ul></div><div class="page"><script>createPageHTML(7, 0, "index", "html");</script><a>1</a><a href="index_1.html">2</a><a href="index_1.html">下一页</a></div></div>`,
  ),
  list(
    'rows that a script has drawn in a container, with its toolbar of pages',
    jcms,
    N,
    ([t, d], i) =>
      `<table width="100%" style="border-bottom:dashed 1px #ccc"><tbody><tr><td width="16">·</td><td><a title="${t}" target="_blank" href="/art/2026/3/5/art_30_${String(i)}.html">${t}</a></td><td class="bt_time" width="90" align="center">${d}</td></tr></tbody></table>`,
    l =>
      `<div id="1229"><div class="default_pgContainer">${l}</div><div class="default_pgPanel"><div><table class="default_pgToolbar"><tr><td>每页&nbsp;<input class="default_pgPerPage" value="8">&nbsp;记录</td><td>总共&nbsp;<span class="default_pgTotalRecord">1206</span>&nbsp;记录</td><td><span class="default_pgStartRecord">1</span>&nbsp;-&nbsp;<span class="default_pgEndRecord">8</span></td><td>第&nbsp;<input class="default_pgCurrentPage" value="1">&nbsp;/&nbsp;<span class="default_pgTotalPage">151</span>&nbsp;页</td></tr></table></div></div></div>`,
    NEWS,
  ),
  list(
    'each line a nest of tables, day in a cell of its own row',
    nest,
    N,
    ([t, d], i) =>
      `<table width="90%" border="0"><tbody><tr><td height="22" align="left"><font class="newslist_style"><a href="/n/${String(i)}/index.html" onclick="void(0)" target="_blank" title="${t}" istitle="true">${t}</a></font><span class="hui12">${d}</span></td></tr></tbody></table>`,
    l =>
      `<div opentype="page">${l}</div><table><tbody><tr><td class="Normal">第1/40页 <a href="#">首页</a> <a href="index2.html">下一页</a></td></tr></tbody></table>`,
    NEWS,
  ),
  list(
    'days with clocks at the right before the title, rules between groups of five',
    phpcms,
    T,
    ([t, d], i) =>
      `<li><span class="rt">${d} 10:1${String(i)}:04</span>·<a href="/index.php?m=content&amp;c=index&amp;a=show&amp;catid=9&amp;id=${String(i)}" target="_blank">${t}</a></li>${i % 5 === 4 ? '<li class="bk20 hr"></li>' : ''}`,
    l =>
      `<ul class="list lh24 f14">${l}</ul><div id="pages" class="text-c"><a class="a1">88条</a> <a href="/9/" class="a1">上一页</a> <span>1</span> <a href="/9/2.html">2</a> <a href="/9/2.html" class="a1">下一页</a></div>`,
  ),
  list(
    'title, summary and keywords of each line in a table',
    ecms,
    N,
    ([t, d], i) =>
      `<li><a href="/gzdt/${String(i)}.html" title="${t}">${t}</a><span class="list_date">(${d})</span><p class="intro">${prose(1, '', '').slice(0, 50)}</p></li>`,
    l =>
      `<ul>${l}</ul><table class="list_page" width="100%"><tr><td>&nbsp;<a title="Total record">&nbsp;<b>62</b> </a>&nbsp;&nbsp;&nbsp;<b>1</b>&nbsp;<a href="index_2.html">2</a>&nbsp;<a href="index_2.html">下一页</a></td></tr></table>`,
  ),
  list(
    'cards with an avatar, description and actions',
    ant,
    N,
    ([t, d], i) =>
      `<li class="ant-list-item"><div class="ant-list-item-meta"><div class="ant-list-item-meta-avatar"><img src="/s/${String(i)}.png" alt=""></div><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title"><a href="/page/detail?id=${String(i)}">${t}</a></h4><div class="ant-list-item-meta-description">县融媒体中心</div></div></div><ul class="ant-list-item-action"><li>${d}</li><li>阅读 ${String(100 + i)}</li></ul></li>`,
    l =>
      `<div class="ant-tabs"><div role="tablist"><div role="tab" class="ant-tabs-tab">全部</div><div role="tab" class="ant-tabs-tab">部门</div></div></div><div class="ant-list"><div class="ant-spin-nested-loading"><div class="ant-spin-container"><ul class="ant-list-items">${l}</ul></div></div><div class="ant-list-pagination"><ul class="ant-pagination"><li class="ant-pagination-item ant-pagination-item-active"><a>1</a></li><li class="ant-pagination-item"><a>2</a></li></ul></div></div>`,
    NEWS,
  ),
  list(
    'lines of a mini programme without links',
    uni,
    T,
    ([t, d]) =>
      `<uni-view class="news-item"><uni-view class="news-title"><span>${t}</span></uni-view><uni-view class="news-time"><span>${d}</span></uni-view></uni-view>`,
    l => `<uni-view class="news-list">${l}</uni-view><uni-view class="load-more">没有更多了</uni-view>`,
    { open: ['link.*'], kinds: ['column', 'other'] },
  ),
  list(
    'court: dates in italics, points as pictures',
    court,
    ['法院新闻', news()],
    ([t, d], i) =>
      `<li><span class="left"><a href="/article/detail/2026/03/id/${String(i)}.shtml" title="${t}">${t}</a></span><span class="right">${d}</span></li>`,
    l =>
      `<div class="font14 dian_a"><ul>${l}</ul></div><div class="page"><ul><li><a class="last">1</a></li><li><a href="/2.shtml">2</a></li></ul></div>`,
    NEWS,
  ),
  list(
    'windows of a university system, fields in spans',
    webplus,
    ['教育动态', news()],
    ([t, d], i) =>
      `<li class="news n${String(i + 1)} clearfix"><span class="news_title"><a href="/2026/c${String(i)}/page.htm" target="_blank" title="${t}">${t}</a></span><span class="news_meta">${d}</span></li>`,
    l =>
      `<div class="col_news_con"><div class="col_news_list listcon"><div frag="窗口5" portletmode="simpleList"><div id="wp_news_w5"><ul class="news_list list2">${l}</ul></div><div id="wp_paging_w5"><ul class="wp_paging clearfix"><li class="pages_count"><span>每页&nbsp;<em class="per_count">14</em>&nbsp;记录&nbsp;</span><span>总共&nbsp;<em class="all_count">301</em>&nbsp;记录&nbsp;</span></li><li class="page_nav"><a class="next" href="list2.htm">下一页&gt;&gt;</a></li></ul></div></div></div></div>`,
    NEWS,
  ),
  list(
    'customs: a list with hidden words and days in brackets',
    portlet,
    ['海关要闻', news()],
    ([t, d], i) =>
      `<li><a href="/e/${String(i)}.html" title="${t}" target="_blank">${t}</a><span>[${d}]</span></li>`,
    l =>
      `<ul class="conList_ull">${l}</ul><div class="easysite-page-wrap"><a title="首页" tagname="[HOMEPAGE]">首页</a><a title="下页" tagname="/e/2.html">下页</a><span>1/22</span></div>`,
    NEWS,
  ),
  list(
    'two links of the same text in each line, one for telephones',
    stats,
    ['数据发布', news(8, '2026-02-26', 6)],
    ([t, d], i) =>
      `<li><a class="fl pc_1600" href="./t${String(i)}.html" target="_blank" title="${t}">${t}</a><a class="mobile" style="display:none" href="./t${String(i)}.html">${t}</a><span>${d}</span></li>`,
    l =>
      `<div class="list-content"><ul>${l}</ul></div><div class="list-pager"><div class="pagination_index">1 <a href="index_1.html">2</a></div></div>`,
    { type: '数据发布' },
  ),
  list(
    'halls of trade: region in brackets, state and day',
    hall,
    [
      '工程建设',
      news(8, '2026-03-06', 1).map(([, d], i) => [`临溪县第${String(i + 3)}标段道路改造施工招标公告`, d]),
    ],
    ([t, d], i) =>
      `<li class="wb-data-list"><div class="wb-data-infor"><a href="/jy/${String(i)}.html" title="${t}" target="_blank"><font color="green">[临溪县]</font>${t}</a></div><span class="wb-data-date">${d}</span></li>`,
    l =>
      `<div class="filters"><div class="f"><label>地区：</label><a class="on" href="?r=0">不限</a><a href="?r=1">临溪县</a></div><div class="f"><label>发布时间：</label><input type="text" name="from" placeholder="开始日期">-<input type="text" name="to" placeholder="结束日期"><a href="javascript:cx()">查询</a></div></div><ul class="wb-data-item">${l}</ul><div class="pager"><a class="cur">1</a><a href="2.html">2</a>共45页</div>`,
    { type: '公示公告', open: ['meta.columnType'], lines: undefined },
  ),
  list(
    'town: arrows before the titles, days with strokes',
    town,
    ['镇务动态', news()],
    ([t, d], i) =>
      `<p class="li"><span class="ar">»</span><a href="/st/${String(i)}.html">${t}</a><span class="dt">${slashed(d)}</span></p>`,
    l => `<div class="list-p">${l}</div><div class="pg">共 3 页 <a href="?p=2">2</a></div>`,
    NEWS,
  ),
  list(
    'touch: whole lines in links, day below the title with views',
    touch,
    T,
    ([t, d], i) =>
      `<li><a href="wap_${String(i)}.html"><p class="t">${t}</p><p class="i"><em>${d}</em><em>浏览 ${String(i + 12)}</em></p></a></li>`,
    l =>
      `<h2 class="wx-t">通知公告</h2><ul class="dlmf">${l}</ul><div class="wap-cwx-more-btn">加载更多</div>`,
  ),
  list(
    'tiles of list entries in a row each, with hidden tips',
    tree,
    P,
    ([t, d], i) =>
      `<div class="row"><li class="xh">${String(i + 1)}</li><li class="mc"><div><a href="/gk/${String(i)}.html">${t}</a></div></li><li class="sep"></li><li class="fbrq">${d}</li><li class="sep"></li><li class="wh">临政发〔2026〕${String(9 - i)}号</li></div><div class="tip-box"><table><tr><td><b>索 引 号:</b> 990000017/2026-0002${String(i)}</td><td><b>发文日期:</b>${d}</td></tr></table></div>`,
    l =>
      `<div class="headOfTable"><li class="xh">序号</li><li class="mc">名称</li><li class="fbrq">发文日期</li><li class="wh">文号</li></div><div id="documentContainer">${l}</div><div class="list_navigator">共 6 条</div>`,
  ),
  list(
    'posts of a weblog with excerpts and "read more"',
    blog,
    ['工作快讯', news(6)],
    ([t, d], i) =>
      `<article class="post type-post hentry"><header class="entry-header"><h2 class="entry-title"><a href="/?p=${String(i)}" rel="bookmark">${t}</a></h2><div class="entry-meta"><time class="entry-date" datetime="${d}T08:00:00+08:00">${worded(d)}</time></div></header><div class="entry-summary"><p>${prose(1, '', '').slice(0, 60)}… <a href="/?p=${String(i)}" class="more-link">继续阅读</a></p></div></article>`,
    l =>
      `<header class="page-header"><h1 class="page-title">分类：工作快讯</h1></header>${l}<nav class="navigation posts-navigation"><a href="/page/2">较早文章</a></nav>`,
    NEWS,
  ),
  list(
    'first web: lines with numbers and breaks, days in fonts',
    first,
    ['工作动态', news()],
    ([t, d], i) =>
      `<font size="2">${String(i + 1)}. <a href="dt${String(i)}.htm">${t}</a>　<font color="#808080">${d}</font></font><br>`,
    l =>
      `<p align="center"><b>工作动态</b></p><blockquote>${l}</blockquote><p align="center"><a href="dt_p2.htm">下一页</a></p>`,
    { url: 'https://gx.example.gov.cn/dt.htm' },
  ),
  list(
    'groups of a grid with badges',
    grid,
    T,
    ([t, d], i) =>
      `<a class="list-group-item" href="/gg/${String(i)}.html"><span class="badge">${d}</span>${t}</a>`,
    l =>
      `<div class="panel panel-primary"><div class="panel-heading"><h3 class="panel-title">通知公告</h3></div><div class="list-group">${l}</div></div><ul class="pagination"><li class="active"><a href="#">1</a></li><li><a href="/gg/p2.html">2</a></li></ul>`,
  ),
  list(
    'a time line: years as headings, day and month at the left',
    grid,
    ['大事记', news(8, '2026-01-20', 9)],
    ([t, d], i) =>
      `<div class="tl-item"><div class="tl-day">${md(d)}</div><div class="tl-body"><a href="/dsj/${String(i)}.html">${t}</a></div></div>`,
    l =>
      `<h2>大事记</h2><div class="timeline"><div class="tl-year">2026年</div>${l.replace(/(<div class="tl-item"><div class="tl-day">1\d-)/u, '<div class="tl-year">2025年</div>$1')}</div>`,
    { type: '概况信息', open: ['list.order', 'fresh.*'] },
  ),
  list(
    'a table with head: number, title, source, day',
    zdgk,
    T,
    ([t, d], i) =>
      `<tr><td>${String(i + 1)}</td><td class="text-left"><a href="/t/${String(i)}.html">${t}</a></td><td>县府办</td><td>${d}</td></tr>`,
    l =>
      `<table class="table" id="dataListSearch"><tbody><tr><th>序号</th><th>标题</th><th>来源</th><th>发布日期</th></tr>${l}</tbody></table><div class="fanye">1 <a href="index_1.html">2</a></div>`,
  ),
  list(
    'days boxed: month and year small, number big, to the right of summaries',
    town,
    T,
    ([t, d], i) =>
      `<dl class="n-item"><dd class="n-txt"><a class="tt" href="/t/${String(i)}.html">${t}</a><p>${prose(1, '', '').slice(0, 40)}…</p></dd><dt class="n-day"><strong>${d.slice(8)}</strong><small>${d.slice(0, 7).replace('-', '.')}</small></dt></dl>`,
    l => `<div class="n-list">${l}</div>`,
  ),
  list(
    'documents with their fields shown below each title',
    portlet,
    P,
    ([t, d], i) =>
      `<li><a href="/p/${String(i)}.html" title="${t}">${t}</a><span class="date">${d}</span><div class="nx-conmtab"><p><span class="tt">发文字号：</span><span class="value">临政发〔2026〕${String(9 - i)}号</span></p><p><span class="tt">发布机构：</span><span class="value">县府办</span></p></div></li>`,
    l => `<ul class="nx-list">${l}</ul><div class="paging"><em>1</em><a href="2.html">2</a></div>`,
  ),
  list(
    'a newest box at the right with later days than the column',
    grid,
    T,
    ([t, d], i) => `<li><a href="/g/${String(i)}.html">${t}</a><em>${d}</em></li>`,
    l => `<div class="lst"><h2>通知公告</h2><ul>${l}</ul></div>`,
    { side: beside('最新发布', news(6, '2026-03-09', 1)) },
  ),
];
