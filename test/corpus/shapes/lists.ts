/** Columns in the markup of the content systems that public bodies use; all show the same eight lines. */
import { page, SIDE, TRAIL, type Shape } from './frame.js';

/** The lines that every column shows: title and day. */
export const LINES: readonly (readonly [title: string, day: string])[] = [
  ['关于公布示例事项年度计划的通知', '2023-05-26'],
  ['示例局召开年中工作推进会', '2023-05-19'],
  ['阳光区2023年第一批示例补助资金拟安排名单公示', '2023-05-12'],
  ['示例服务中心节日期间对外服务时间安排', '2023-04-28'],
  ['关于征求《示例管理办法（草案）》意见的公告', '2023-04-11'],
  ['阳光区示例局2022年度部门决算', '2023-03-30'],
  ['停水通知', '2023-03-15'],
  ['关于印发示例工作要点（2023—2025年）的通知', '2023-02-07'],
];

type Line = (title: string, day: string, at: number) => string;
const each = (line: Line) => LINES.map(([title, day], at) => line(title, day, at)).join('\n');
const link = (title: string, at: number, more = '') =>
  `<a href="./20${String(at)}/t_${String(at)}.html"${more}>${title}</a>`;
const [Y, M, D] = [
  (day: string) => day.slice(0, 4),
  (day: string) => day.slice(5, 7),
  (day: string) => day.slice(8),
];

const MIDDLES: Readonly<Record<string, string>> = {
  'span after the link': `<ul class="list">${each((t, d, n) => `<li>${link(t, n)}<span>${d}</span></li>`)}</ul>`,
  'span before the link': `<ul>${each((t, d, n) => `<li><span>${d}</span>${link(t, n)}</li>`)}</ul>`,
  'brackets in the link': `<ul>${each((t, d, n) => `<li>${link(`${t} [${d}]`, n)}</li>`)}</ul>`,
  'span in the link': `<ul>${each((t, d, n) => `<li>${link(`<p>${t}</p><span>${d}</span>`, n)}</li>`)}</ul>`,
  'span in front in the link': `<ul>${each((t, d, n) => `<li>${link(`<i>${d}</i><em>${t}</em>`, n)}</li>`)}</ul>`,
  'bullets and classes of columns': `<ul>${each((t, d, n) => `<li>·<a href="/zwgk/tzgg/">[通知公告]</a> ${link(t, n)}<span>${d}</span></li>`)}</ul>`,
  'rows with number': `<table><tr><th>序号</th><th>标题</th><th>发布日期</th></tr>${each((t, d, n) => `<tr><td>${String(n + 1)}</td><td>${link(t, n)}</td><td>${d}</td></tr>`)}</table>`,
  'rows of a layout table': `<table>${each((t, d, n) => `<tr><td width="12"><img src="dot.gif" alt=""></td><td>${link(t, n)}</td><td align="right">(${d})</td></tr><tr><td colspan="3" height="1"></td></tr>`)}</table>`,
  'a table for each line': each(
    (t, d, n) => `<table width="100%"><tr><td>${link(t, n)}</td><td>${d}</td></tr></table>`,
  ),
  'nested table rows': `<table><tr><td><table>${each((t, d, n) => `<tr id="line${String(n)}"><td>${link(t, n)}</td><td><span>${d}</span>&nbsp;</td></tr>`)}</table></td></tr></table>`,
  'term and description': `<dl>${each((t, d, n) => `<dt>${link(t, n)}</dt><dd>${d}</dd>`)}</dl>`,
  'a definition list for each line': each(
    (t, d, n) => `<dl><dt>${link(t, n)}</dt><dd>发布时间：${d}</dd></dl>`,
  ),
  boxes: `<div class="lst">${each((t, d, n) => `<div class="it"><div class="t">${link(t, n)}</div><div class="d">${d}</div></div>`)}</div>`,
  paragraphs: each((t, d, n) => `<p>${link(t, n)}　${d}</p>`),
  'links and breaks': `<div>${each((t, d, n) => `${link(t, n)} ${d}<br>`)}</div>`,
  'links alone, day inside': `<div>${each((t, d, n) => link(`<span>${t}</span><span>${d}</span>`, n))}</div>`,
  'cards with summary': `<ul>${each((t, d, n) => `<li><h3>${link(t, n)}</h3><p>示例摘要文字，说明有关工作安排。</p><p>来源：示例局　时间：${d}　浏览：12</p></li>`)}</ul>`,
  'cards with picture': `<ul>${each((t, d, n) => `<li>${link('<img src="x.jpg" alt="图">', n)}<div>${link(t, n)}<span>${d}</span><a href="t${String(n)}.html">[详情]</a></div></li>`)}</ul>`,
  'day above month': `<ul>${each((t, d, n) => `<li><div class="rq"><b>${D(d)}</b><span>${Y(d)}-${M(d)}</span></div>${link(t, n)}</li>`)}</ul>`,
  'month and day above year': `<ul>${each((t, d, n) => `<li><div class="rq"><b>${M(d)}-${D(d)}</b><span>${Y(d)}</span></div>${link(t, n)}</li>`)}</ul>`,
  'year above month and day': `<ul>${each((t, d, n) => `<li>${link(`<p><em>${Y(d)}</em><i>${M(d)}/${D(d)}</i></p><h4>${t}</h4>`, n)}</li>`)}</ul>`,
  'day, month, year in three boxes': `<ul>${each((t, d, n) => `<li><div class="rq"><b>${D(d)}</b><i>${M(d)}月</i><u>${Y(d)}年</u></div>${link(t, n)}</li>`)}</ul>`,
  'day above month with slash': `<ul>${each((t, d, n) => `<li>${link(`<div><p>${D(d)}</p><span>${Y(d)}/${M(d)}</span></div><div><h5>${t}</h5><p>示例摘要文字，说明有关工作安排。</p></div>`, n)}</li>`)}</ul>`,
  'title in an attribute': `<ul>${each((t, d, n) => `<li>${link(`${t.slice(0, 8)}${t.length > 8 ? '…' : ''}`, n, ` title="${t}"`)}<span>${d}</span></li>`)}</ul>`,
  'groups of five with rules between': `<ul>${each((t, d, n) => `<li>${link(t, n)}<span>${d}</span></li>${n === 4 ? '</ul><hr><ul>' : ''}`)}</ul>`,
  'document numbers beside': `<table><thead><tr><th>名称</th><th>文号</th><th>成文日期</th><th>发布日期</th></tr></thead><tbody>${each((t, d, n) => `<tr><td>${link(t, n)}</td><td>示发〔2023〕${String(n + 1)}号</td><td>2022-12-${String(10 + n)}</td><td>${d}</td></tr>`)}</tbody></table>`,
  'fields of each document in a pop-up': `<ul>${each((t, d, n) => `<li>${link(t, n)}<span>${d}</span><div class="tip" style="display:none"><p>索引号：000014349/2023-0011${String(n)}</p><p>发文机关：示例局</p><p>发布日期：${d}</p></div></li>`)}</ul>`,
  'doubles for phones': `<ul class="pc">${each((t, d, n) => `<li>${link(t, n)}<span>${d}</span></li>`)}</ul><ul class="wap" style="display:none">${each((t, d, n) => `<li>${link(t, n)}<span>${d}</span></li>`)}</ul>`,
  'handlers instead of addresses': `<ul>${each((t, d, n) => `<li><a href="javascript:void(0)" onclick="open('${String(n)}')">${t}</a><span>${d}</span></li>`)}</ul>`,
  'empty decoys in front': `<ul></ul><ul class="tab"></ul><div class="list"></div><ul>${each((t, d, n) => `<li>${link(t, n)}<span>${d}</span></li>`)}</ul>`,
  'written by script': `<div id="l"></div><script>document.getElementById('l').innerHTML=${JSON.stringify(each((t, d, n) => `<li>${link(t, n)}<span>${d}</span></li>`))}</script>`,
  'seconds after the day': `<ul>${each((t, d, n) => `<li>${link(t, n)}<span>${d} 09:0${String(n)}:00</span></li>`)}</ul>`,
  'broken links in links': `<ul>${each((t, d, n) => `<li><a href="#"><a href="t${String(n)}.html">${t}</a></a><span>${d}</span></li>`)}</ul>`,
  'new marks': `<ul>${each((t, d, n) => `<li>${link(t, n)}${n < 2 ? '<img src="new.gif" alt="new">' : ''}<span class="time">${d}</span></li>`)}</ul>`,
};

const PAGER =
  '<div class="fy"><span>共8条</span> <a href="index.html">首页</a> <a href="index.html">上页</a> <a href="index_1.html">下页</a> <a href="index_1.html">尾页</a> 第1/1页</div>';

/** All columns. */
export const COLUMNS: readonly Shape[] = Object.entries(MIDDLES).map(([name, middle]) => ({
  name,
  html: page(
    `${TRAIL}<div class="left"><h2>政务公开</h2><ul><li><a href="/zwgk/tzgg/">通知公告</a></li><li><a href="/zwgk/zcwj/">政策文件</a></li><li><a href="/zwgk/zcjd/">政策解读</a></li></ul></div><div class="main"><h2>通知公告</h2>${middle}${PAGER}</div>${SIDE}`,
    { title: '通知公告-阳光区示例局' },
  ),
  url: 'http://www.example.gov.cn/zwgk/tzgg/',
}));
