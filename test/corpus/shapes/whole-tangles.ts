/** Whole pages whose parts get in each other's way: days of sites and counters, lists within texts, records kept for a script, days inside anchors, two days a line. */
import {
  articleTags,
  at,
  breaks,
  columnTags,
  news,
  notices,
  policies,
  sideList,
  text,
  trsUrl,
  wordText,
  type WholeCase,
} from './whole-frame.js';
import { column, NEWS, NOTICES } from './whole-columns.js';
import { areas, ewb, html5, ministry, xxgk } from './whole-other-sites.js';
import { asp, dede, gd, trs, ucap, vsb, vue, wap, type Site } from './whole-sites.js';

type Rest = Partial<Pick<WholeCase, 'kinds' | 'failed' | 'open' | 'day' | 'url'>> & {
  readonly bare?: boolean;
};
/** A news page whose middle is given; tags agree with it unless it is bare. */
function article(
  name: string,
  site: Site,
  title: string,
  main: string,
  { bare = false, open = [], ...rest }: Rest = {},
): WholeCase {
  return {
    name: `tangle: ${name}`,
    url: at('/show/8812.html'),
    kinds: ['article'],
    day: '2026-03-03',
    title,
    html: site({ title, main, ...(bare ? {} : { tags: articleTags(title, '2026-03-03', '区水利局') }) }),
    open: [...open, ...(bare ? ['meta.*'] : [])],
    ...rest,
  };
}
const T = '区水利局开展汛前检查';

/** Whole pages with tangles. */
export const WHOLE_TANGLES: readonly WholeCase[] = [
  article(
    'the site says when it was last updated, the counter since when it counts',
    asp,
    T,
    `<table width="100%"><tr><td align="right"><font color="red">本站最近更新：2026-03-09</font>　自2005年1月1日起您是第 128812 位访客</td></tr><tr><td align="center"><h3>${T}</h3></td></tr><tr><td align="center">日期：2026-03-03 11:20　来源：区水利局　人气：33</td></tr><tr><td>${breaks(3)}</td></tr></table>`,
    { bare: true },
  ),
  article(
    'a moving band of news with days above the text',
    trs,
    T,
    `<marquee>${news(4, '2026-03-09', 1)
      .map(([t, d]) => `<a href="/x.html">${t}（${d}）</a>`)
      .join(
        '　',
      )}</marquee><h2 align="center">${T}</h2><div align="center">发布日期：2026-03-03 09:26 【来源：区水利局】</div>${text(3)}`,
    { bare: true },
  ),
  article(
    'label and day in two elements, the source without a label',
    html5,
    T,
    `<article><h1>${T}</h1><ul class="meta"><li class="l">发布时间</li><li>2026-03-03 09:26</li><li class="l">来源</li><li>区水利局</li></ul>${text(3)}</article>`,
  ),
  article(
    'a list of earlier reports within the text',
    gd,
    T,
    `<h3>${T}</h3><p>2026-03-03 09:26　来源：区水利局</p><div class="article-content">${text(2)}<ul>${news(
      5,
      '2025-12-30',
    )
      .map(([t, d], i) => `<li><a href="/x/${String(i)}.html">${t}</a>　${d}</li>`)
      .join('')}</ul>${text(1)}</div>`,
  ),
  article(
    'a timetable as the only content',
    ministry,
    '示例区2026年春季流动图书车日程',
    `<h1>示例区2026年春季流动图书车日程</h1><p>发布时间：2026-03-03 09:26　来源：区水利局</p><table border="1"><tr><th>日期</th><th>地点</th></tr>${['2026-03-10', '2026-03-12', '2026-03-17', '2026-03-19'].map(d => `<tr><td>${d}</td><td>河湾镇广场</td></tr>`).join('')}</table>`,
    { kinds: ['article', 'notice'] },
  ),
  article(
    'print, remarks and a form below',
    vsb,
    T,
    `<h1>${T}</h1><p>时间：2026-03-03 09:26:00 来源：区水利局 审核：张某某</p><div id="vsb_content">${wordText(3)}</div><div class="pl"><h4>网友评论</h4><p>网友 2026-03-05 12:00：支持</p><form action="/pl/save" method="post"><textarea name="c"></textarea><input type="submit" value="发表"></form></div>`,
  ),
  article(
    'title cut in two lines, a first line above it',
    ucap,
    '严守底线筑牢防线示例区多措并举备汛',
    `<p class="yinti">汛前工作系列报道之三</p><h1>严守底线筑牢防线<br>示例区多措并举备汛</h1><p class="futi">——走进水利一线</p><div class="pages-date">2026-03-03 09:26　来源：区水利局</div><div class="pages_content">${text(3)}</div>`,
  ),
  article(
    'no heading element: the title bold in a paragraph of Word',
    trs,
    T,
    `<div class="TRS_Editor"><p class="MsoNormal" align="center"><b><span style="font-size:22pt;font-family:方正小标宋">${T}</span></b></p><p align="center"><span>（2026年3月3日）</span></p>${wordText(3)}</div><div>来源：区水利局　发布时间：2026-03-03 09:26</div>`,
  ),
  article(
    'the text in a box that a script opened, with its twin for print',
    vue,
    T,
    `<div class="el-dialog"><div class="el-dialog__header"><span class="el-dialog__title">${T}</span></div><div class="el-dialog__body"><p>发布时间：2026-03-03 09:26　来源：区水利局</p>${text(3)}</div></div>`,
  ),
  article(
    'a day in the window before a footer of other days',
    wap,
    T,
    `<h2>${T}</h2><p class="s">区水利局 · 2026年03月03日 09:26</p>${text(2)}<p class="tip">来源：区水利局　编辑：王编辑　审核：李编辑</p><div class="near"><a href="/m/1.html">上一篇：水库除险加固（2026-03-02）</a><a href="/m/2.html">下一篇：节水宣传（2026-03-04）</a></div>`,
    { failed: ['date.format'] },
  ),
  article(
    'side lists above the text in the source',
    dede,
    T,
    `${sideList('最新公告', notices(5, '2026-03-08', 1))}<div class="viewbox"><div class="title"><h2>${T}</h2></div><div class="info"><small>时间:</small>2026-03-03 09:26<small>来源:</small>区水利局</div><div class="content">${text(3)}</div></div>`,
    { bare: true },
  ),
  article(
    'the day two days before that of the tag',
    gd,
    T,
    `<h3>${T}</h3><p>发布日期：2026-03-01 09:26　来源：区水利局</p>${text(3)}`,
    { day: '2026-03-01', failed: ['date.agree'] },
  ),
  article(
    'no source anywhere on the page',
    html5,
    T,
    `<article><h1>${T}</h1><p>发布时间：2026-03-03 09:26</p>${text(3)}</article>`,
    { failed: ['page.source'] },
  ),
  article(
    'a source that is left empty',
    trs,
    T,
    `<div class="tit">${T}</div><div class="inf">发布时间：2026-03-03 09:26　来源：　　作者：　　浏览次数：12</div>${text(3)}`,
    { failed: ['page.source'] },
  ),
  column(
    'records kept for a script beside the drawn lines',
    trs,
    NEWS,
    ([t, d], i) =>
      `<li><a href="/art/2026/3/art_1_${String(i)}.html" title="${t}">${t}</a><span class="bt-right">${d}</span></li>`,
    list =>
      `<div id="226" class="default_pgContainer"><ul>${list}</ul></div><script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/p.jsp"></a>]]></nextgroup><recordset>${news(
        3,
      )
        .map(
          ([t]) => `<record><![CDATA[<li><a href="/a.html">${t}</a><span>2019-01-01</span></li>]]></record>`,
        )
        .join(
          '',
        )}</recordset></datastore></script><div class="default_pgBtn"><span>共 412 条记录</span><span>第 1 / 52 页</span></div>`,
  ),
  column(
    'day inside the anchor, before the title',
    gd,
    NEWS,
    ([t, d], i) => `<li><a href="/n/${String(i)}.html"><span class="d">${d}</span>${t}</a></li>`,
    list => `<ul class="nl">${list}</ul>`,
  ),
  column(
    'day inside the anchor at the end, as part of one text',
    areas,
    NOTICES,
    ([t, d], i) => `<p>·<a href="n${String(i)}.shtml">${t} ${d}</a></p>`,
    list => list,
  ),
  column(
    'title and day in dt and dd',
    html5,
    NEWS,
    ([t, d], i) => `<dt><a href="/n/${String(i)}/">${t}</a></dt><dd>${d}</dd>`,
    list => `<h1>工作动态</h1><dl>${list}</dl>`,
  ),
  column(
    'a table for each line in its own cell',
    asp,
    NOTICES,
    ([t, d], i) =>
      `<tr><td><table width="100%"><tr><td width="12"><img src="images/arr.gif"></td><td><a href="show.asp?id=${String(i)}">${t}</a></td><td width="80"><font color="gray">${d.replace(/-/g, '.')}</font></td></tr></table></td></tr>`,
    list => `<table width="100%">${list}</table>`,
    { open: ['meta.*'] },
  ),
  column(
    'titles that begin with a year',
    ministry,
    ['工作动态', news(6).map(([t, d]): [string, string] => [`2026年${t}`, d])],
    ([t, d], i) => `<li><a href="/n/${String(i)}.html">${t}</a><em>${d}</em></li>`,
    list => `<ul>${list}</ul>`,
  ),
  column(
    'period of a call and day of publication in each line',
    ucap,
    NOTICES,
    ([t, d], i) =>
      `<li><a href="/t/${String(i)}.html">${t}</a><p>征集期限：${d} 至 2026-06-30</p><span>发布时间：${d}</span></li>`,
    list => `<ul class="zj">${list}</ul>`,
  ),
  column(
    'column number and office in cells, day not last',
    xxgk,
    ['政策文件', policies()],
    ([t, d], i) =>
      `<tr><td>${String(i + 1)}</td><td>${d}</td><td><a href="/z/${String(i)}.html">${t}</a></td><td>区政府办公室</td><td><a href="/z/${String(i)}.docx">下载</a></td></tr>`,
    list =>
      `<table><tr><th>序号</th><th>发布日期</th><th>文件名称</th><th>发布机构</th><th>操作</th></tr>${list}</table>`,
  ),
  column(
    'the first line as a band with a picture, hot list below the lines',
    ewb,
    NOTICES,
    ([t, d], i) => `<div class="rw"><a href="/r/${String(i)}.html">${t}</a><i>${d}</i></div>`,
    list =>
      `<div>${list}</div><div class="hot"><h4>热门点击</h4>${news(3, '2025-05-01')
        .map(([t, d]) => `<p><a href="/h.html">${t}</a> ${d}</p>`)
        .join('')}</div>`,
  ),
  {
    name: 'tangle: a column whose side list is newer than its own lines',
    url: at('/tpxw/index.html'),
    kinds: ['column'],
    day: null,
    lines: news(6, '2025-11-03'),
    failed: ['fresh.news'],
    html: ucap({
      title: '部门动态',
      tags: columnTags('部门动态', '工作动态'),
      trail: ['首页', '新闻中心', '部门动态'],
      main: `<ul class="list">${news(6, '2025-11-03')
        .map(([t, d], i) => `<li><a href="${trsUrl(d, i)}">${t}</a><span>${d}</span></li>`)
        .join('')}</ul>`,
    }),
  },
];
