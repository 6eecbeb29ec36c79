/** Columns in further markup: catalogues of rows and cells without tables, pages drawn by client frameworks, days without a year, newsrooms abroad. */
import { page, SIDE, TRAIL, type Shape } from './frame.js';
import { LINES } from './lists.js';

type Line = (title: string, day: string, at: number) => string;
const each = (line: Line) => LINES.map(([title, day], at) => line(title, day, at)).join('\n');
const link = (title: string, at: number, more = '') =>
  `<a href="./20${String(at)}/t_${String(at)}.html"${more}>${title}</a>`;
/* Content systems put the day into the address: /202305/t20230526_7.html */
const dayLink = (title: string, day: string, at: number) =>
  `<a href="./${day.slice(0, 7).replace('-', '')}/t${day.replaceAll('-', '')}_${String(at)}.html">${title}</a>`;
const folderLink = (title: string, day: string, at: number) =>
  `<a href="/art/${day.split('-').map(Number).join('/')}/art_12_${String(at)}.html">${title}</a>`;
const cn = (day: string) => {
  const [y, m, d] = day.split('-').map(Number);
  return `${String(y)}年${String(m)}月${String(d)}日`;
};

const MIDDLES: Readonly<Record<string, string>> = {
  'catalogue of rows without a table': `<div class="zfxxgk_list"><div class="row head"><li class="xh">序号</li><li class="mc">标 题</li><li class="fbrq">发布日期</li></div>${each((t, d, n) => `<div class="row"><li class="xh">${String(n + 1)}</li><li class="mc"><div><a href="t${String(n)}.html">${t}</a></div><div class="wcNode" style="display:none"><table><tr><td>索引号</td><td>000014349/2023-0011${String(n)}</td></tr><tr><td>名称</td><td>${t}</td></tr><tr><td>成文日期</td><td>2022-12-1${String(n)}</td></tr><tr><td>发布日期</td><td>${cn(d)}</td></tr></table></div></li><li class="fbrq">${cn(d)}</li></div>`)}</div>`,
  'catalogue of boxes with two days': `<div class="tb"><div class="tr"><div class="td">索引号</div><div class="td">文件名称</div><div class="td">成文日期</div><div class="td">发布日期</div></div>${each((t, d, n) => `<div class="tr"><div class="td">000014349/2023-0011${String(n)}</div><div class="td">${link(t, n)}</div><div class="td">2022-12-1${String(n)}</div><div class="td">${d}</div></div>`)}</div>`,
  'catalogue of list lines with two days': `<ul class="gk">${each((t, d, n) => `<li>${link(t, n)}<p><span>成文日期：2022-12-1${String(n)}</span><span>发布日期：${d}</span></p></li>`)}</ul>`,
  'framework boxes without links': `<div id="app"><div class="news-list">${each((t, d) => `<div class="news-item"><div class="news-title">${t}</div><div class="news-date">${d}</div></div>`)}</div></div>`,
  'framework boxes, day first, without links': `<div class="el-card">${each((t, d) => `<div class="item"><span class="time">${d}</span><span class="txt">${t}</span></div>`)}</div>`,
  'framework table without links': `<div class="el-table"><table><thead><tr><th><div class="cell">标题</div></th><th><div class="cell">发布时间</div></th></tr></thead><tbody>${each((t, d) => `<tr><td><div class="cell"><span>${t}</span></div></td><td><div class="cell">${d} 10:00:00</div></td></tr>`)}</tbody></table></div>`,
  'attribute that repeats title and day': `<ul>${each((t, d, n) => `<li><a href="t${String(n)}.html" title="标题：${t}&#10;发布时间：${d}">${t}</a><span>${d}</span></li>`)}</ul>`,
  'month and day, year in the address': `<ul>${each((t, d, n) => `<li><span>${d.slice(5)}</span>${dayLink(t, d, n)}</li>`)}</ul>`,
  'month and day in brackets, year in the folders': `<ul>${each((t, d, n) => `<li>${folderLink(t, d, n)}<em>[${d.slice(5)}]</em></li>`)}</ul>`,
  'month and day inside the link': `<ul>${each((t, d, n) => `<li>${dayLink(`<span>${t}</span><i>${d.slice(5).replace('-', '/')}</i>`, d, n)}</li>`)}</ul>`,
  'month and day below the year': `<h4>2023年</h4><ul>${each((t, d, n) => `<li>${link(t, n)}<span>${d.slice(5)}</span></li>`)}</ul>`,
  'large day above the month, year in the address': `<ul>${each((t, d, n) => `<li><div class="rq"><b>${d.slice(8)}</b><span>${String(Number(d.slice(5, 7)))}月</span></div>${dayLink(t, d, n)}</li>`)}</ul>`,
  'day and month side by side': `<ul>${each((t, d, n) => `<li><p class="rq"><b>${d.slice(8)}</b>/<span>${d.slice(0, 7)}</span></p><div><h4>${link(t, n)}</h4><p>示例摘要文字，说明有关工作安排。</p></div></li>`)}</ul>`,
  'day of the week': `<ul>${each((t, d, n) => `<li>${link(t, n)}<span>${d} 星期五</span></li>`)}</ul>`,
  'two-digit years': `<ul>${each((t, d, n) => `<li>${link(t, n)}<span>${d.slice(2)}</span></li>`)}</ul>`,
  'two-digit years in brackets': `<ul>${each((t, d, n) => `<li>${link(t, n)}<span>[${d.slice(2).replaceAll('-', '.')}]</span></li>`)}</ul>`,
  'day and source in one line below': `<ul>${each((t, d, n) => `<li><div class="tit">${link(t, n)}</div><div class="info">来源：阳光区示例局 ｜ ${d} ｜ 阅读量：12</div></li>`)}</ul>`,
  'interpretation beside the title': `<ul>${each((t, d, n) => `<li>${link(t, n)} <a href="j${String(n)}.html">[图解]</a> <a href="k${String(n)}.html">[文字解读]</a><span>${d}</span></li>`)}</ul>`,
  'download beside the title': `<table>${each((t, d, n) => `<tr><td>${link(t, n)}</td><td>${d}</td><td><a href="f${String(n)}.pdf">下载</a></td></tr>`)}</table>`,
  'numbers in front': `<ol>${each((t, d, n) => `<li><i>${String(n + 1)}</i>${link(t, n)}<span>${d}</span></li>`)}</ol>`,
  'posts of a blog': each(
    (t, d, n) =>
      `<article class="post"><header><h2 class="entry-title">${link(t, n, ' rel="bookmark"')}</h2><div class="entry-meta"><time class="entry-date" datetime="${d}T08:00:00+08:00">${cn(d)}</time> 作者 <a href="/author/a">管理员</a> <a href="/c/tz">通知公告</a></div></header><p>示例摘要文字，说明有关工作安排，更多内容请见全文。</p><a href="t${String(n)}.html">继续阅读</a></article>`,
  ),
  'downloads of a bulletin': `<ul class="e2">${each((t, d, n) => `<li><a href="/pl/t.html" class="preview"><img src="x.gif" alt=""></a><b>[<a href="/zwgk/tzgg/">通知公告</a>]</b> ${link(t, n, ' class="title"')} <span class="info"><small>日期：</small>${d} <small>点击：</small>101 </span><p class="intro">示例摘要文字...</p></li>`)}</ul>`,
  'tables with a line of dots': `<table><tbody>${each((t, d, n) => `<tr><td width="3%">·</td><td>${link(t, n)}</td><td nowrap>${d.replaceAll('-', '/')}</td></tr><tr><td colspan="3" background="dot.gif"></td></tr>`)}</tbody></table>`,
  'links of two lines': `<ul>${each((t, d, n) => `<li><a href="t${String(n)}.html" class="clearfix"><div class="fl">${t}</div><div class="fr">${d}</div></a></li>`)}</ul>`,
  'labels in front of all': `<ul>${each((t, d, n) => `<li><label>标题：</label>${link(t, n)}<label>发布时间：</label><span>${d}</span></li>`)}</ul>`,
  'days above each title': `<div class="tl">${each((t, d, n) => `<h5>${cn(d)}</h5><p>${link(t, n)}</p>`)}</div>`,
  'days in the next row': `<table>${each((t, d, n) => `<tr><td>${link(t, n)}</td></tr><tr><td>发布时间：${d}　发布机构：示例局</td></tr>`)}</table>`,
  'day of today above the lines': `<div>今天是2026年3月9日　星期一</div><ul>${each((t, d, n) => `<li>${link(t, n)}<span>${d}</span></li>`)}</ul>`,
  'papers of a document below its line': `<ul>${each((t, d, n) => `<li>${link(t, n)}<span>${d}</span><ul><li><a href="j${String(n)}.html">【图解】${t}一图读懂</a></li></ul></li>`)}</ul>`,
  'whole addresses below the titles': `<ul>${each((t, d, n) => `<li>${link(t, n)}<p><a href="t${String(n)}.html">http://www.example.gov.cn/zwgk/tzgg/t${String(n)}.html</a></p><span>${d}</span></li>`)}</ul>`,
  'title in an attribute of the line': `<ul>${each((t, d, n) => `<li title="${t}">${link(t.length > 8 ? `${t.slice(0, 8)}…` : t, n)}<span>${d}</span></li>`)}</ul>`,
  'day after a cut title in one link': `<ul>${each((t, d, n) => `<li>${link(`<span>${t.length > 8 ? `${t.slice(0, 8)}...` : t}</span><span>${d}</span>`, n, ` title="${t}"`)}</li>`)}</ul>`,
  'rows without links, issuer beside the title': `<table><thead><tr><td>标题</td><td>发布单位</td><td>发布时间</td></tr></thead><tbody>${each((t, d, n) => `<tr onclick="location.href='t${String(n)}.html'"><td>${t}</td><td>阳光区人民政府办公室</td><td>${d}</td></tr>`)}</tbody></table>`,
  'links around boxes that name the title': each(
    (t, d, n) =>
      `<a href="t${String(n)}.html"><div class="con"><div class="con_title">${t}</div><div><span>阳光区人民政府办公室</span><span>${d}</span></div></div></a>`,
  ),
  'two days and interpretations below the title': `<ul>${each((t, d, n) => `<li><div>${link(t, n)}</div><div><span>发文字号：示发〔2023〕${String(n)}号</span><span>成文日期：2022-12-1${String(n)}</span><span>发布日期：${d}</span><a href="j${String(n)}.html">部门解读</a><a href="k${String(n)}.html">图文解读</a></div></li>`)}</ul>`,
  'numbers that look like days': `<table><tr><th>编号</th><th>信件标题</th><th>来信时间</th><th>办理状态</th></tr>${each((t, d, n) => `<tr><td>2022112${String(n)}</td><td>${link(t, n)}</td><td>${d}</td><td>已办结</td></tr>`)}</table>`,
  'summaries that name a day': each(
    (t, d, n) =>
      `<div class="media"><a href="t${String(n)}.html"><img src="x.jpg" alt=""></a><div class="media-body"><h4>${link(t, n)}</h4><p>为做好示例工作，2022年6月1日起开展专项行动。</p><p><small>${d} 15:0${String(n)}　来源：示例中心</small></p></div></div>`,
  ),
  'forms below the titles': `<ul>${each((t, d, n) => `<li><p>${link(t, n)}</p><p><a href="f${String(n)}.doc">附件1：申报表.doc</a></p><p>${d}</p></li>`)}</ul>`,
  'framed cards without links': `<div class="row">${each((t, d) => `<div class="card"><div class="card-body"><div class="t">${t}</div><div class="m"><span>示例局</span><span>${d}</span></div></div></div>`)}</div>`,
  'months as headings, days below': ['05', '04', '03', '02']
    .map(
      month =>
        `<div class="m"><h4>2023年${String(Number(month))}月</h4><ul>${LINES.map(([t, d], n) => (d.slice(5, 7) === month ? `<li>${link(t, n)}<span>${d.slice(5)}</span></li>` : '')).join('')}</ul></div>`,
    )
    .join(''),
};

const PAGER =
  '<div class="page"><a>上一页</a><a class="on">1</a><a href="index_2.html">2</a><a href="index_2.html">下一页</a></div>';

/** Titles that begin with a day, of which some are short and some long, before the day of each line. */
export const DAY_TITLES: readonly (readonly [title: string, day: string])[] = LINES.map(
  ([title, day], at) => [`2023年2月${String(at + 1)}日${at % 2 === 0 ? '停水公告' : title}`, day],
);

/** A column of such titles. */
export const OF_DAY_TITLES: Shape = {
  name: 'titles that begin with a day',
  html: page(
    `${TRAIL}<div class="main"><h2>通知公告</h2><ul>${DAY_TITLES.map(([t, d], n) => `<li>${link(t, n)}<span>${d}</span></li>`).join('')}</ul>${PAGER}</div>`,
    { title: '通知公告-阳光区示例局' },
  ),
  url: 'http://www.example.gov.cn/zwgk/tzgg/',
};

/** All columns; each shows the lines of `lists.ts`. */
export const MORE_COLUMNS: readonly Shape[] = Object.entries(MIDDLES).map(([name, middle]) => ({
  name,
  html: page(
    `${TRAIL}<div class="left"><h2>政务公开</h2><ul><li><a href="/zwgk/tzgg/">通知公告</a></li><li><a href="/zwgk/zcwj/">政策文件</a></li></ul></div><div class="main"><h2>通知公告</h2>${middle}${PAGER}</div>${SIDE}`,
    { title: '通知公告-阳光区示例局' },
  ),
  url: 'http://www.example.gov.cn/zwgk/tzgg/',
}));
