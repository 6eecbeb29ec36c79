/** Live structures that are neither text nor column: letters, messages, fronts whose lists scripts write, measurements. */
import { N, page, T } from './feed-frame.js';
import { drawnByApp, ministry, provincial, southern } from './feed-sites.js';
import { at, type WholeCase } from './whole-frame.js';
import { listTags, md, news, notices, policies, SITE } from './wide-frame.js';

const asked = ['咨询老年卡年审', '反映路灯不亮', '建议增开公交', '咨询学区划分', '反映占道经营'];
const front = (
  name: string,
  site: typeof ministry,
  main: string,
  rest: Partial<WholeCase> = {},
): WholeCase => ({
  name: `feed home: ${name}`,
  url: at('/'),
  kinds: ['home'],
  day: null,
  html: site({ title: SITE, main, tags: listTags('首页'), trail: [] }),
  open: ['web.annual', 'meta.*', 'ogi.*'],
  ...rest,
});
const box = (name: string, body: string) =>
  `<div class="xw_box"><div class="xw_tit"><h3><a href="/more/">${name}</a></h3><a class="more" href="/more/">更多&gt;&gt;</a></div><ul>${body}</ul></div>`;
const li = ([t, d]: readonly [string, string], i: number) =>
  `<li><a href="/h/${String(i)}.html">${t}</a><span>${md(d)}</span></li>`;
const report = '<p><a href="/nb.html">2025年度政府网站工作年度报表</a></p>';

/** The rest. */
export const FEED_REST: readonly WholeCase[] = [
  front(
    'a ministry: boxes with month and day',
    ministry,
    `${box('要闻', news(6).map(li).join(''))}${box('通知公告', notices(6).map(li).join(''))}${box('政策文件', policies(5).map(li).join(''))}${report}`,
  ),
  front(
    'a province: scripts write all boxes',
    provincial,
    `<div id='x1'></div><div id='x2'></div><script>function put(id,n,rows){document.getElementById(id).innerHTML='<h3>'+n+'</h3><ul>'+rows.map(function(r){return '<li><a href="/a">'+r[0]+'</a><span>'+r[1]+'</span></li>'}).join('')+'</ul>';}put('x1','工作动态',${JSON.stringify(N[1])});put('x2','通知公告',${JSON.stringify(T[1])});</script>${report}`,
    { failed: ['site.search'] },
  ),
  front(
    'a county: pictures that slide, tabs, quick ways',
    southern,
    `<div id="main-slide"><div class="changeDiv"><a href="/s/1.html"><img src="/1.jpg" alt="梨花节"></a></div></div><div class="tabContent_item">${box('部门动态', news(7).map(li).join(''))}</div><div class="tabContent_item" style="display:none">${box('通知公告', notices(7).map(li).join(''))}</div><div class="quick"><a href="/1">依申请公开</a><a href="/2">办事指南</a><a href="/3">县长信箱</a></div>${report}`,
  ),
  page(
    'letters: number, title, office, state, day',
    southern,
    ['interaction', 'column'],
    '县长信箱',
    `<a class="btn" href="/write">我要写信</a><table class="table1"><tbody><tr><th>编号</th><th>标题</th><th>受理单位</th><th>状态</th><th>办结时间</th></tr>${asked.map((t, i) => `<tr><td>20260${String(i)}</td><td title="${t}"><a href="/l/${String(i)}">${t}</a></td><td>县住建局</td><td>已办结</td><td>2026-03-0${String(5 - i)}</td></tr>`).join('')}</tbody></table>`,
    { open: ['inter.*', 'fresh.*'] },
  ),
  page(
    'messages: question and answer with days, one below the other',
    ministry,
    ['interaction'],
    '公众留言',
    `<a class="btn" href="/write">我要留言</a>${asked.map((t, i) => `<div id="complaint${String(i)}"><table><tr><td>留言人：<span objid="1">某先生</span></td><td>留言时间：<span objid="2">2026-03-0${String(i + 1)}</span></td></tr><tr><td colspan="2">留言内容：<span objid="3">${t}，请答复。</span></td></tr><tr><td>答复单位：<span objid="4">县政府办</span></td><td>答复时间：<span objid="5">2026-03-0${String(i + 2)}</span></td></tr><tr><td colspan="2">答复内容：<span objid="6">您好，已转有关单位办理。</span></td></tr></table></div>`).join('')}`,
    { open: ['inter.*', 'fresh.*'] },
  ),
  page(
    'messages: type in brackets, answer in dd',
    drawnByApp,
    ['interaction'],
    '常见留言',
    `<a href="/write">我要留言</a>${asked.map((t, i) => `<dl><dt><label>【咨询】</label><span>县政府办</span><span>某女士</span><span>2026-03-0${String(i + 1)} 10:20</span></dt><dd><p>${t}？</p></dd><dt><label>【回复】</label><span>县政府办</span><span>2026-03-0${String(i + 2)} 09:00</span></dt><dd><p>您好，请拨打0000-66778899咨询。</p></dd></dl>`).join('')}`,
    { open: ['inter.*', 'fresh.*'] },
  ),
  page(
    'letters of a market office drawn by data',
    southern,
    ['interaction'],
    '互动交流',
    `<div class="xj"><a href="/xj/write">我要写信</a><a href="/xj/find">信件查询</a></div><div id='xj'></div><script>document.getElementById('xj').innerHTML=${JSON.stringify(asked)}.map(function(t,i){return '<div class="item"><h3>'+t+'</h3><p>留言日期：2026-02-2'+i+'</p><div>'+t+'，请处理。</div><p>回复时间：2026-02-2'+(i+3)+'</p><div>您好，已核实办理。</div></div>'}).join('');</script>`,
    { open: ['inter.*', 'fresh.*'] },
  ),
  page(
    'air: index, level and a table of stations',
    southern,
    ['other', 'column'],
    '空气质量',
    `<div class="air"><span class="t-time">3月9日 8时</span><div class="val">42</div><div class="air-yb">优</div><table class="table"><tr><th>站点</th><th>指数</th><th>首要污染物</th></tr>${['城西', '城东', '杏林'].map((n, i) => `<tr><td>${n}</td><td>${String(40 + i)}</td><td>-</td></tr>`).join('')}</table></div>`,
    { open: ['column.*', 'list.*', 'fresh.*', 'meta.*'] },
  ),
];
