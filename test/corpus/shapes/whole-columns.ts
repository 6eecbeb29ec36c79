/** Whole pages of columns: lists as ul, tables, cards, boxes of days, groups, with pictures and summaries, in many frames. */
import { at, columnTags, news, notices, policies, text, trsUrl, type WholeCase } from './whole-frame.js';
import { areas, ewb, html5, ministry, xxgk } from './whole-other-sites.js';
import { asp, dede, gd, trs, ucap, vsb, vue, wap, type Site } from './whole-sites.js';

type Draw = (line: readonly [string, string], i: number) => string;
type Rest = Pick<WholeCase, 'failed' | 'open' | 'lines' | 'more'> & { readonly type?: string };
/** A column in one of the frames. */
export function column(
  name: string,
  site: Site,
  [heading, lines]: readonly [string, readonly (readonly [string, string])[]],
  draw: Draw,
  around: (list: string) => string,
  { type, ...rest }: Rest = {},
): WholeCase {
  return {
    name: `column: ${name}`,
    url: at(`/${String(heading.length)}lm/${heading === '工作动态' ? 'gzdt' : 'lm'}/index.html`),
    kinds: site === xxgk ? ['column', 'ogi'] : ['column'],
    day: null,
    lines: lines,
    html: site({
      title: heading,
      tags: columnTags(heading, type ?? (heading === '通知公告' ? '通知公告' : heading)),
      trail: ['首页', /动态|要闻|新闻/.test(heading) ? '新闻中心' : '政府信息公开', heading],
      main: around(lines.map(draw).join('\n')),
    }),
    ...rest,
  };
}
export const NEWS = ['工作动态', news()] as const;
export const NOTICES = ['通知公告', notices()] as const;
export const POLICIES = ['政策文件', policies()] as const;
export const ul = (cls: string) => (list: string) => `<ul class="${cls}">${list}</ul>`;
const md = (day: string) => day.slice(5);

/** Whole pages of columns. */
export const WHOLE_COLUMNS: readonly WholeCase[] = [
  column(
    'ul, day in a span',
    trs,
    NEWS,
    ([t, d], i) =>
      `<li><a href="${trsUrl(d, i)}" target="_blank" title="${t}">${t}</a><span>${d}</span></li>`,
    list =>
      `<div class="gl_tit"><h3>工作动态</h3><a class="rss" href="/rss/1.xml">RSS</a></div><ul class="gl_list">${list}</ul><div class="page"><script>createPageHTML=0;</script><span>首页</span><span>上一页</span><a class="cur" href="index.html">1</a><a href="index_1.html">2</a><a href="index_1.html">下一页</a><a href="index_46.html">尾页</a></div>`,
  ),
  column(
    'a row of a table each, dots, day in square brackets after the title',
    asp,
    NEWS,
    ([t, d], i) =>
      `<tr><td width="3%"><img src="images/dot.gif"></td><td height="28"><a href="show.asp?id=${String(900 - i)}">${t}</a> <font color="#999999">[${d}]</font></td></tr><tr><td colspan="2" height="1" background="images/line.gif"></td></tr>`,
    list =>
      `<table width="98%" align="center" border="0">${list}</table><table width="100%"><tr><td align="center"><form action="list.asp">首页 上一页 <a href="list.asp?p=2">下一页</a> <a href="list.asp?p=31">尾页</a> 页次：1/31页 共 368 条 20条/页 转到 <select name="p"><option>1</option><option>2</option></select></form></td></tr></table>`,
    { open: ['meta.*'] },
  ),
  column(
    'a table in a site builder, times cells apart',
    vsb,
    NOTICES,
    ([t, d], i) =>
      `<tr height="20" id="line_u9_${String(i)}"><td width="1%" nowrap><span class="leaderfont9">·</span></td><td valign="center"><a class="c9" href="../info/1046/${String(700 - i)}.htm" target="_blank" title="${t}">${t.slice(0, 14)}...</a></td><td width="1%" nowrap><span class="timestyle9">${d.replace(/-/g, '/')}&nbsp;</span></td></tr>`,
    list =>
      `<script language="javascript" src="/system/resource/js/centerCutImg.js"></script><table class="winstyle9" width="100%" cellspacing="0" cellpadding="0">${list}<tr><td colspan="3" align="center"><div class="pages">共86条&nbsp;&nbsp;1/11&nbsp;<span>首页</span><span>上页</span><a href="tzgg/10.htm">下页</a><a href="tzgg/1.htm">尾页</a></div></td></tr></table>`,
  ),
  column(
    'day above the title in a box: number big, month small',
    gd,
    NEWS,
    ([t, d], i) =>
      `<li class="item"><div class="time"><b>${d.slice(8)}</b><i>${d.slice(0, 7)}</i></div><div class="txt"><a href="/zx/content/post_${String(43 + i)}.html">${t}</a><p>${text(1, '').slice(0, 60)}</p></div></li>`,
    list =>
      `<ul class="news-box">${list}</ul><div class="page"><a class="first">首页</a><a class="now">1</a><a href="index_2.html">2</a><a class="last" href="index_9.html">末页</a></div>`,
  ),
  column(
    'cards with a picture, summary and a day with an icon',
    ucap,
    NEWS,
    ([t, d], i) =>
      `<div class="card"><a class="pic" href="art_${String(i)}.html"><img src="/p/${String(i)}.jpg" alt=""></a><div class="card-b"><h4><a href="art_${String(i)}.html">${t}</a></h4><p class="zy">${text(1, '').slice(0, 50)}……<a href="art_${String(i)}.html">[详细]</a></p><span class="sj"><i class="fa fa-clock-o"></i>${d}</span></div></div>`,
    list =>
      `<div class="card-list">${list}</div><div class="pagination_index"><span class="page_n">1</span><a href="index_2.html">2</a><span>共12页</span></div>`,
  ),
  column(
    'two columns of lines, cut titles whole in the attribute',
    ministry,
    NOTICES,
    ([t, d], i) =>
      `${i === 4 ? '</ul><ul class="r">' : ''}<li><a href="/tz/${String(i)}.html" title="${t}">${t.slice(0, 12)}…</a><em>${d}</em></li>`,
    list => `<div class="two"><ul class="l">${list}</ul></div>`,
  ),
  column(
    'grouped by month, days as MM-DD',
    html5,
    NEWS,
    ([t, d], i) =>
      `${i === 0 ? '<h3>2026年3月</h3><ul>' : i === 3 ? '</ul><h3>2026年2月</h3><ul>' : ''}<li><span class="md">${md(d)}</span> <a href="/news/${String(i)}/">${t}</a></li>`,
    list =>
      `<h1>工作动态</h1>${list}</ul><nav class="pagination"><a href="/news/page/2/">更早的文章</a></nav>`,
  ),
  column(
    'day as MM-DD only, year in the address',
    wap,
    NEWS,
    ([t, d], i) =>
      `<a class="m-li" href="${trsUrl(d, i)}"><div class="m-li-t">${t}</div><div class="m-li-d"><span>${md(d)}</span><span>阅读 ${String(90 + i)}</span></div></a>`,
    list => `<div class="m-list">${list}</div><div class="more" onclick="load()">点击加载更多</div>`,
  ),
  column(
    'day in square brackets before the title',
    dede,
    NOTICES,
    ([t, d], i) =>
      `<li><span class="date">[${d}]</span> <a href="/a/t${String(i)}.html" class="title">${t}</a></li>`,
    list =>
      `<ul class="d1 ico3">${list}</ul><div class="dede_pages"><ul class="pagelist"><li>首页</li><li class="thisclass">1</li><li><a href="list_2_2.html">2</a></li><li><a href="list_2_9.html">末页</a></li><li><span class="pageinfo">共 <strong>9</strong>页<strong>88</strong>条</span></li></ul></div>`,
    { open: ['meta.*'] },
  ),
  column(
    'pinned items above, marked',
    gd,
    [
      '通知公告',
      [['关于网站域名变更的公告', '2024-05-06'], ['政务服务网使用指引', '2025-01-10'], ...notices(6)],
    ],
    ([t, d], i) =>
      `<li class="${i < 2 ? 'istop' : ''}">${i < 2 ? '<em class="top">置顶</em>' : ''}<a href="/tz/${String(i)}.html">${t}</a><span class="time">${d}</span></li>`,
    ul('infoList'),
  ),
  column(
    'pictures that say new, bold and coloured titles',
    asp,
    NOTICES,
    ([t, d], i) =>
      `<tr><td>◇ <a href="show.asp?id=${String(i)}"><b><font color="${i % 2 ? '#000000' : '#FF0000'}">${t}</font></b></a>${i < 2 ? '&nbsp;<img src="images/new.gif" alt="new">' : ''}</td><td align="right" width="90">${d}</td></tr>`,
    list => `<table width="100%">${list}</table>`,
    { open: ['meta.*'] },
  ),
  column(
    'several links in a line: document, interpretation, picture',
    ministry,
    ['政策文件', policies()],
    ([t, d], i) =>
      `<li><a class="t" href="/zc/${String(i)}.html">${t}</a><span class="jd"><a href="/jd/${String(i)}.html">解读</a> <a href="/tj/${String(i)}.html">图解</a> <a href="/zc/${String(i)}.pdf">下载</a></span><span class="d">${d}</span></li>`,
    ul('zclist'),
  ),
  column(
    'lines of other sites',
    trs,
    ['上级要闻', news(7, '2026-03-08', 1)],
    ([t, d], i) =>
      `<li><i>·</i><a href="https://www.example-${i % 2 ? 'sheng' : 'shi'}.gov.cn/yw/${String(i)}.html" target="_blank">${t}</a><span>（${d}）</span></li>`,
    ul('list_ul'),
    { type: '工作动态' },
  ),
  column(
    'documents in a table with numbers and index',
    xxgk,
    ['规范性文件', policies()],
    ([t, d], i) =>
      `<tr><td>${String(i + 1)}</td><td><a href="/xxgk/zc/${String(i)}.html">${t}</a><div class="tip hide"><p>索引号：990000017/2026-0000${String(i)}</p><p>发布机构：区政府办公室</p></div></td><td>示政发〔2026〕${String(9 - i)}号</td><td>${d}</td></tr>`,
    list =>
      `<table class="xxgk-list" width="100%"><thead><tr><th>序号</th><th>标题</th><th>文号</th><th>发布日期</th></tr></thead><tbody>${list}</tbody></table><div class="fy">共 6 条 1/1 页</div>`,
    { type: '政策文件' },
  ),
  column(
    'rows without a head, office in brackets before the title',
    ewb,
    [
      '政府采购',
      news(8, '2026-03-09', 1).map(([t, d], i): [string, string] => [
        `[示例区]${t}采购项目公开招标公告（${String(i)}）`,
        d,
      ]),
    ],
    ([t, d], i) =>
      `<li class="ewb-list-node clearfix"><a href="/jyxx/${String(i)}.html" title="${t.slice(5)}" target="_blank" class="ewb-list-name"><span class="xq">[示例区]</span>${t.slice(5)}</a><span class="ewb-list-date">${d}</span></li>`,
    list =>
      `<div class="ewb-tt">政府采购</div><ul class="ewb-list">${list}</ul><div class="ewb-page"><ul class="m-pagination-page"><li class="ewb-page-li current">1</li><li><a href="2.html">2</a></li></ul><span id="index">1/45</span></div>`,
    { type: '公示公告', open: ['meta.columnType'] },
  ),
  column(
    'drawn by a framework: rows of divs, tags before the titles',
    vue,
    POLICIES,
    ([t, d], i) =>
      `<div data-v-77 class="list-row el-row"><div class="el-col el-col-20"><span class="el-tag el-tag--small">政策</span><a data-v-77 href="#/d/${String(i)}" class="list-row__title">${t}</a></div><div class="el-col el-col-4 list-row__date">${d}</div></div>`,
    list =>
      `<div class="list-wrap"><!---->${list}</div><div class="el-pagination is-background"><span class="el-pagination__total">共 6 条</span><ul class="el-pager"><li class="is-active number">1</li></ul></div>`,
  ),
  column(
    'areas: centred lines parted by breaks',
    areas,
    NOTICES,
    ([t, d], i) => `　★ <a href="/tz${String(i)}.shtml">${t}</a>　(${d})<br>`,
    list => `<div align="left">${list}</div><p>[1] <a href="2.shtml">[2]</a> <a href="3.shtml">[3]</a></p>`,
  ),
  column(
    'day on its own line below, source and views beside it',
    ucap,
    NEWS,
    ([t, d], i) =>
      `<li><h4><a href="/n/${String(i)}.html">${t}</a></h4><div class="i"><span>来源：区融媒体中心</span><span>时间：${d} 08:30</span><span>浏览：${String(300 - i)}</span></div></li>`,
    ul('infos'),
  ),
  column(
    'a headline with a picture above the lines',
    trs,
    NEWS,
    ([t, d], i) =>
      i === 0
        ? `<div class="headline"><a href="${trsUrl(d, i)}"><img src="/p/h.jpg" alt=""></a><h2><a href="${trsUrl(d, i)}">${t}</a></h2><p>${text(1, '').slice(0, 40)}</p><span>${d}</span></div><ul class="l">`
        : `<li><a href="${trsUrl(d, i)}">${t}</a><span>${d}</span></li>`,
    list => `${list}</ul>`,
    { lines: news().slice(1), more: true },
  ),
  column(
    'sub-columns in a left tree, tabs above',
    html5,
    NOTICES,
    ([t, d], i) =>
      `<li><a href="/tz/${String(i)}/">${t}</a> <time datetime="${d}">${d.replace('-', '年').replace('-', '月')}日</time></li>`,
    list =>
      `<h1>通知公告</h1><div role="tablist" class="tabs"><a role="tab" href="/tz/">全部</a><a role="tab" href="/tz/a/">公告</a><a role="tab" href="/tz/b/">公示</a></div><ul class="entries">${list}</ul>`,
  ),
  column(
    'a page of old leads in paragraphs',
    dede,
    NEWS,
    ([t, d], i) =>
      `<p><span style="float:right">${d}</span>${String(i + 1)}、<a href="/a/${String(i)}.html">${t}</a></p>`,
    list => `<div class="listbox">${list}</div>`,
    { open: ['meta.*'] },
  ),
  column(
    'three boxes of sub-columns with their own lines',
    trs,
    ['新闻中心', news(9)],
    ([t, d], i) =>
      `${i % 3 === 0 ? `${i ? '</ul></div>' : ''}<div class="box"><h3><a href="/x${String(i)}/">${['今日示例', '部门动态', '镇街动态'][i / 3] ?? ''}</a><a class="more" href="/x${String(i)}/">更多&gt;&gt;</a></h3><ul>` : ''}<li><a href="/x/${String(i)}.html">${t}</a><span>${md(d)}</span></li>`,
    list => `${list}</ul></div>`,
    { lines: undefined, type: '工作动态', open: ['list.order'] },
  ),
].map(each =>
  each.name.endsWith('with their own lines') ? { ...each, kinds: ['column', 'home'] as const } : each,
);
