/** Live structures of columns, third part: lists that scripts write from records, variables or data in the page, and tables of many columns. */
import { art, column, link, N, P, PAGES, post, T, trs, W } from './feed-frame.js';
import {
  central,
  drawnByApp,
  grids,
  harbour,
  lined,
  ministry,
  portlets,
  provincial,
  southern,
} from './feed-sites.js';
import type { WholeCase } from './whole-frame.js';
import { cn, dots, md } from './wide-frame.js';

const ms = (day: string) => String(Date.parse(`${day}T02:00:00Z`));
/** Writes the records of a script of data into the box `into`. */
const recordsTo = (into: string, tag = 'record') =>
  `<script>(function(){var s=document.getElementById('ds').textContent,m,r=/<${tag}><!\\[CDATA\\[([\\s\\S]*?)\\]\\]><\\/${tag}>/g,h='';while((m=r.exec(s)))h+=m[1];document.getElementById('${into}').innerHTML=h;})();</script>`;
const store = (records: string) =>
  `<script type="text/xml" id='ds'><datastore><nextgroup></nextgroup><recordset>${records}</recordset></datastore></script>`;
const record = (inner: string) => `<record><![CDATA[${inner}]]></record>`;
const rows = (list: string) => `<script>var rows=[${list}];</script>`;
const fill = (into: string, draw: string, around = ['', '']) =>
  `<script>document.getElementById('${into}').innerHTML='${around[0] ?? ''}'+rows.map(function(x){return ${draw};}).join('')+'${around[1] ?? ''}';</script>`;
const asJson = ([t, d]: readonly [string, string], i: number) =>
  `{title:'${t}',url:'/detail/${String(i)}.html',time:'${d}',ms:${ms(d)}},`;

/** Columns that scripts write, and tables. */
export const FEED_COLUMNS_C: readonly WholeCase[] = [
  column(
    'health: records of rows, cells by width',
    provincial,
    T,
    ([t, d], i) =>
      record(
        `<table width="100%"><tr><td width="20">·</td><td width="620"><a href="${art(d, i)}" title="${t}">${t}</a></td><td width="100">${d}</td></tr></table>`,
      ),
    l => `<div id='14418' class="jpage"></div>${store(l)}${recordsTo('14418')}`,
  ),
  column(
    'a river province: records of entries with bare days',
    provincial,
    N,
    ([t, d], i) => record(`<li><a href="${art(d, i)}" title="${t}">${t}</a> ${d}</li>`),
    l => `<ul id='u5'></ul>${store(l)}${recordsTo('u5')}<div class="pg">1 2 3</div>`,
    W,
  ),
  column(
    'a lake city: records, b with day in brackets',
    provincial,
    T,
    ([t, d], i) => record(`<li class="clearfix"><a href="${art(d, i)}">${t}</a><b>[${d}]</b></li>`),
    l => `<div class="zc_list"><ul id='u7'></ul></div>${store(l)}${recordsTo('u7')}`,
  ),
  column(
    'broadcasting: records of links and i with dots',
    provincial,
    N,
    ([t, d], i) => record(`<li><a href="${art(d, i)}">${t}</a><i>${dots(d)}</i></li>`),
    l => `<ul id='u8'></ul>${store(l)}${recordsTo('u8')}`,
    W,
  ),
  column(
    'industry: a script of the builder fills page-content, day in fr',
    ministry,
    T,
    ([t, d], i) => asJson([t, d], i),
    l =>
      `<div class="page-content" id='pc'></div>${rows(l)}${fill('pc', `'<li class="cf"><a class="fl" title="'+x.title+'" href="'+x.url+'">'+x.title+'</a><span class="fr">'+x.time+'</span></li>'`, ['<ul>', '</ul>'])}`,
  ),
  column(
    'industry: days from milliseconds',
    ministry,
    P,
    ([t, d], i) => asJson([t, d], i),
    l =>
      `<ul id='pc2' class="lists"></ul>${rows(l)}${fill('pc2', `'<li><a href="'+x.url+'">'+x.title+'</a><em>'+new Date(x.ms).toISOString().slice(0,10)+'</em></li>'`)}`,
  ),
  column(
    'science of a capital: arrays of headers, years, months and days, written while loading',
    harbour,
    T,
    ([t, d], i) =>
      `urls[${String(i)}]='${trs(d, i)}';headers[${String(i)}]="<a title='${t}'>${t}</a>";year[${String(i)}]='${d.slice(0, 4)}';month[${String(i)}]='${d.slice(5, 7)}';day[${String(i)}]='${d.slice(8)}';`,
    l =>
      `<ul class="list_zcfg"><script>var urls=[],headers=[],year=[],month=[],day=[];${l}for(var i=0;i<urls.length;i++){document.write('<li><a href="'+urls[i]+'">'+headers[i].replace(/<[^>]*>/g,'')+'</a><span>'+year[i]+'-'+month[i]+'-'+day[i]+'</span></li>');}</script></ul>`,
  ),
  column(
    'energy: data of a source drawn into showData0, class times',
    ministry,
    N,
    ([t, d], i) => asJson([t, d], i),
    l =>
      `<ul id='showData0' class="list" data="datasource:6f1b"></ul>${rows(l)}${fill('showData0', `'<li><a href="'+x.url+'" target="_blank">'+x.title+'</a><span class="times">'+x.time+' 09:30:00</span></li>'`)}<div class="pager">加载更多</div>`,
    W,
  ),
  column(
    'purchases: a table drawn from data, code and type in cells',
    drawnByApp,
    ['采购公告', T[1]],
    ([t, d], i) => asJson([t, d], i),
    l =>
      `<table class="el-table"><thead><tr><th>公告标题</th><th>采购方式</th><th>发布时间</th></tr></thead><tbody id='tb'></tbody></table>${rows(l)}${fill('tb', `'<tr><td><a href="'+x.url+'">'+x.title+'</a></td><td>公开招标</td><td>'+x.time+' 10:00:00</td></tr>'`)}`,
    { type: '通知公告' },
  ),
  column(
    'an app of a regulator: list by data, title and date classes',
    drawnByApp,
    T,
    ([t, d], i) => asJson([t, d], i),
    l =>
      `<div id='ap'></div>${rows(l)}${fill('ap', `'<div class="list-rows"><div class="row-l"><a href="'+x.url+'">'+x.title+'</a></div><div class="row-r">'+x.time+'</div></div>'`)}`,
  ),
  column(
    'warnings: level and place in front, clock, all in data',
    southern,
    ['预警信息', N[1]],
    ([t, d], i) => asJson([t, d], i),
    l =>
      `<ul id='yj'></ul>${rows(l)}${fill('yj', `'<li><img src="/i/blue.png" alt=""><a href="'+x.url+'">'+x.title+'</a><span>'+x.time+' 17:20</span></li>'`)}`,
    { type: '工作动态' },
  ),
  column(
    'central search of documents: five cells, day made and day published',
    central,
    P,
    ([t, d], i) =>
      `<tr><td>${String(i + 1)}</td><td class="info"><a href="${post(d, i)}">${t}</a></td><td>槐政发〔2026〕${String(i + 2)}号</td><td>2025年12月1${String(i)}日</td><td>${cn(d)}</td></tr>`,
    l =>
      `<div class="dataBox"><table class="dataList"><tbody><tr><th>序号</th><th>标题</th><th>发文字号</th><th>成文日期</th><th>发布日期</th></tr>${l}</tbody></table></div>`,
    { kinds: ['column', 'catalogue', 'search'] },
  ),
  column(
    'a garden city: rows of a document base, number between title and day',
    provincial,
    P,
    ([t, d], i) =>
      `<tr class="tr_main_value_odd"><td>014150319/2026-0${String(i + 10)}</td><td align="left"><a href="/s/${String(i)}.shtml" title="${t}">${t}</a></td><td align="center">${d}</td></tr>`,
    l =>
      `<table class="tb_main"><tr class="tr_main_title"><td>索引号</td><td>信息名称</td><td>发布日期</td></tr>${l}</table>`,
  ),
  column(
    'planning disclosure: result of a directory, paper number at the end of the name',
    ministry,
    P,
    ([t, d], i) =>
      `<tr><td>${String(i + 1)}</td><td><a class="xxgk_list1" href="${trs(d, i)}">${t}</a></td><td>槐发改〔2026〕${String(i + 3)}号</td><td>${d.replace(/-/g, '/')}</td></tr>`,
    l =>
      `<div class="zwgktoptitle">政策文件</div><div class="zwxxkg-result"><table><tr><th>序号</th><th>文件名称</th><th>文号</th><th>发布日期</th></tr>${l}</table></div>`,
  ),
  column(
    'island industry: a table an entry, label before the day, office in front',
    southern,
    T,
    ([t, d], i) =>
      `<div class="list_div"><table width="100%"><tr><td colspan="2" class="list-right_title"><a href="${post(d, i)}">${t}</a></td></tr><tr><td align="left">发布时间：${d}</td><td align="right"><span class="column-name">县工信局</span></td></tr></table></div>`,
    l => `<div class="list-right">${l}</div>`,
  ),
  column(
    'plants and animals: entries with a day labelled, dots',
    ministry,
    T,
    ([t, d], i) =>
      `<li><a class="content" href="${trs(d, i)}" title="${t}"><div class="tit">${t}</div><div class="pubTime">发布时间：${dots(d)}</div></a></li>`,
    l => `<div class="ztst_list_contBox"><div class="ztst_list_contBox_inner"><ul>${l}</ul></div></div>`,
  ),
  column(
    'a bamboo city: four boxes a line: number, title, office, day',
    southern,
    N,
    ([t, d], i) =>
      `<div class="sl"><div><div>${String(i + 1)}</div><div><a href="/t?i=${String(i)}" title="${t}">${t}</a></div><div>县府办</div><div>${d}</div></div></div>`,
    l => `<div class="sl_tit"><div>序号</div><div>标题</div><div>来源</div><div>时间</div></div>${l}`,
    W,
  ),
  column(
    'fishery: link with title and day in spans of its own',
    ministry,
    N,
    ([t, d], i) =>
      `<li><a href="${trs(d, i)}" title="${t}"><span class="sj_gztzle">${t}</span><span class="sj_gztzri">${d}</span></a></li>`,
    l => `<ul id="div" class="sj_gztz">${l}</ul>`,
    W,
  ),
  column(
    'traffic: badge behind the title within the link',
    grids,
    N,
    ([t, d], i) =>
      `<a href="${trs(d, i)}" class="list-group-item" title="${t}"><span>${t}</span><span class="badge">${d}</span></a>`,
    l =>
      `<div class="tab-content"><div class="tab-pane active" id="t1"><div class="list-group">${l}</div></div><div class="tab-pane hide" id="t2"></div></div>`,
    W,
  ),
  column(
    'a southern port: each entry a list of its own',
    southern,
    N,
    ([t, d], i) =>
      `<ul class="ul_art_row"><li class="li_art_title"><a href="${post(d, i)}">${t}</a></li><li class="li_art_date">${d}</li></ul>`,
    l => `<div class="artList">${l}</div>`,
    W,
  ),
  column(
    'statistics: one link for wide and one for narrow screens',
    ministry,
    T,
    ([t, d], i) =>
      `<li><div class="list-content-li"><a class="fl pc_1600" href="${trs(d, i)}" title="${t}">${t}</a><a class="hide pchide mhide" style="display:none" href="${trs(d, i)}" title="${t}">${t}</a><span>${d}</span></div></li>`,
    l => `<div class="list-content"><ul>${l}</ul></div>`,
  ),
  column(
    'pictures of policies: title below, no day at all',
    central,
    ['图解政策', P[1]],
    ([t, d], i) =>
      `<div class="tplgd"><a href="${post(d, i)}"><img src="/i/${String(i)}.jpg" alt=""></a><p><a href="${post(d, i)}">${t}</a></p></div>`,
    l => `<div class="tplist">${l}</div>`,
    { type: '政策解读', lines: P[1].map(([t]) => [t] as const), failed: ['list.dates'], open: ['fresh.*'] },
  ),
  column(
    'search of a province: title, words, source and time in a line',
    grids,
    ['政策文件', P[1]],
    ([t, d], i) =>
      `<div class="comprehensiveItem"><div class="titleWrapper"><a href="${art(d, i)}">${t}</a></div><div class="newsDescribe"><a href="${art(d, i)}">本文件规定了管理的范围与方式…</a></div><div class="sourceTime"><span>来源:县府办</span><span>时间:${d}</span></div></div>`,
    l => `<div class="comprehensive">${l}</div>`,
    { kinds: ['column', 'search'], open: ['meta.*'] },
  ),
  column(
    'emergency radio: a first story with summary, then lines with clock',
    southern,
    N,
    ([t, d], i) =>
      `<div class="list clearfix"><a href="/2026/${String(i)}.shtml">${t}</a><span>${d} 0${String(i)}:15</span></div>`,
    l =>
      `<div class="tabs"><a class="select">国内新闻</a><a>国际新闻</a></div>${l}<div class="moreContent">更多</div>`,
    W,
  ),
  column(
    'a county hall of the first web: cells by number, day in square brackets in the same cell',
    lined,
    N,
    ([t, d], i) =>
      `<tr><td width="14"><img src="/global/dot.gif"></td><td><a class="hei" href="/show.aspx?id=${String(i)}">${t}</a></td><td class="hui">[${md(d)}]</td></tr>`,
    l => `<div id="main21l_main_dk"><table width="100%"><tbody>${l}</tbody></table></div>${PAGES.cells}`,
  ),
  column(
    'a county hall: links parted by br, days in brackets',
    lined,
    T,
    ([t, d], i) =>
      `·<a class="hei" href="/show.aspx?id=${String(i)}">${t}</a> <font color="#999999">(${d})</font><br>`,
    l => `<div id="main21l_main_dkc">${l}</div>`,
  ),
  column(
    'disclosure: list of dd in dl, year in front of the day box',
    ministry,
    P,
    ([t, d], i) => `<dd><a href="${trs(d, i)}">${t}</a><span>${d}</span></dd>`,
    l => `<div id="ogi-list"><dl><dt>名称<span>发布日期</span></dt>${l}</dl></div>`,
  ),
  column(
    'environment: two lists, one for narrow screens that is hidden',
    ministry,
    N,
    ([t, d], i) => `<li><span>${d}</span><a class="cjcx_biaob" href="${trs(d, i)}">${t}</a></li>`,
    l =>
      `<div class="bd"><ul class="mobile_none">${l}</ul><ul class="mobile_clear hide" style="display:none">${l}</ul></div>`,
    W,
  ),
  column(
    'a bank branch: rows of link and day with a hidden form between',
    portlets,
    T,
    ([t, d], i) =>
      `<tr><td height="26" class="hei12jj">${link(`/b/${String(i)}/index.html`, t)}</td><td class="hui12" width="80">${d}</td></tr><tr><td colspan="2" height="1" background="/images/xx.gif"></td></tr>`,
    l =>
      `<form name="article" method="get"><input type="hidden" name="cur" value="1"></form><table width="90%">${l}</table>`,
  ),
];
