/** Second set of whole pages: pages without fault whose days, lists and words could be taken for something else. */
import { story } from './more-whole-articles.js';
import { list, T } from './more-whole-columns.js';
import {
  ENDS,
  items,
  listTags,
  news,
  notices,
  policies,
  prose,
  SITE,
  SITE_TAGS,
  slashed,
} from './more-whole-frame.js';
import { blog, hall, portlet, stats, touch, town, tree } from './more-whole-other-sites.js';
import { page } from './more-whole-services.js';
import { ant, court, ecms, grid, jcms, nest, phpcms, webplus, zdgk } from './more-whole-sites.js';
import { at, type WholeCase } from './whole-frame.js';

const md = (day: string) => day.slice(5);
const CALENDAR = `<div class="rl"><table><tr><th colspan="7">2026年3月</th></tr><tr>${['日', '一', '二', '三', '四', '五', '六'].map(d => `<th>${d}</th>`).join('')}</tr>${[1, 8, 15, 22].map(w => `<tr>${[0, 1, 2, 3, 4, 5, 6].map(d => `<td><a href="/rl/${String(w + d)}">${String(w + d)}</a></td>`).join('')}</tr>`).join('')}</table></div>`;
const TITLE = '县城北部排水管网改造一期完工通水';
const GUIDE = [
  ['设定依据', '《城市公共汽车和电车客运管理规定》第十条'],
  ['申请条件', '年满六十五周岁的本县户籍老年人。'],
  ['办理材料', '身份证（原件1份）、一寸照片（纸质2张）'],
  ['办理地点', '县行政服务中心一楼3号窗口'],
  ['办理时间', '周一至周五8:30—12:00，14:00—17:30'],
  ['办理流程', '提出申请，窗口受理并审核，当场发放。'],
  ['办结时限', '当场办结'],
  ['收费标准', '不收费'],
  ['咨询电话', '0000-87654340'],
  ['监督投诉电话', '0000-87654341'],
] as const;

/** Pages in which a reader could be caught. */
export const MORE_SNARES: readonly WholeCase[] = [
  list(
    'empty elements part the lines, days with strokes',
    portlet,
    T,
    ([t, d], i) =>
      `<li><a href="./t${String(i)}.html" target="_blank" title="${t}">${t}</a><span>${slashed(d)}</span></li>${i % 4 === 3 ? '<li class="empty"></li>' : ''}`,
    l => `<ul class="u-list">${l}</ul>`,
  ),
  list(
    'a kind in a box and a day with dots before the title',
    ant,
    T,
    ([t, d], i) =>
      `<div class="row_x1"><span class="tag_k">公告</span><span class="d_2">${d.replace(/-/g, '.')}</span><a href="/d/${String(i)}">${t}</a></div>`,
    l => `<div class="rows_x">${l}</div>`,
  ),
  list(
    'two days a line: of notice and of the end of bids, the last in the future',
    hall,
    ['招标公告', notices(8, '2026-03-06', 1)],
    ([t, d], i) =>
      `<tr><td>${String(i + 1)}</td><td><a href="/z/${String(i)}.html">${t}</a></td><td>${d}</td><td>2026-03-2${String(i)}</td></tr>`,
    l =>
      `<table class="tb"><tr><th>序号</th><th>公告标题</th><th>发布时间</th><th>投标截止时间</th></tr>${l}</table>`,
    { type: '通知公告' },
  ),
  list(
    'titles that name months and days of their own',
    stats,
    [
      '价格监测',
      notices(6, '2026-03-02', 7).map(([, d], i) => [
        `2026年${String(3 - Math.floor(i / 4))}月${String(((i * 7) % 27) + 1)}日主副食品价格监测情况`,
        d,
      ]),
    ],
    ([t, d], i) => `<li><a href="/j/${String(i)}.html">${t}</a><span>${d}</span></li>`,
    l => `<div class="list-content"><ul>${l}</ul></div>`,
    { type: '数据发布' },
  ),
  list(
    'a calendar at the side',
    jcms,
    ['部门动态', news()],
    ([t, d], i) => `<li><a href="/n/${String(i)}.html">${t}</a><span>${d}</span></li>`,
    l => `<h3>部门动态</h3><ul>${l}</ul>`,
    { type: '工作动态', side: CALENDAR },
  ),
  list(
    'years as choices above, the days of this year without it',
    zdgk,
    ['通知公告', notices(6, '2026-03-01', 9)],
    ([t, d], i) => `<li><a href="/t/${String(i)}.html">${t}</a><b>${md(d)}</b></li>`,
    l =>
      `<div class="years"><a class="on" href="?y=2026">2026</a><a href="?y=2025">2025</a><a href="?y=2024">2024</a></div><div class="zfxxgk_zdgkc"><ul>${l}</ul></div>`,
    { lines: undefined },
  ),
  list(
    'cards that name day of making and day of publishing',
    portlet,
    ['政策文件', policies(6, '2026-02-20', 15)],
    ([t, d], i) =>
      `<div class="zc-card"><h4><a href="/zc/${String(i)}.html">${t}</a></h4><p><span>发文字号：临政发〔2025〕${String(20 - i)}号</span><span>成文日期：2025-11-0${String(i + 1)}</span><span>发布日期：${d}</span></p></div>`,
    l => `<div class="zc-list">${l}</div>`,
  ),
  list(
    'films with lengths, counts and days',
    touch,
    ['视频新闻', news(6)],
    ([t, d], i) =>
      `<div class="v-i"><a href="/v/${String(i)}"><img src="/v/${String(i)}.jpg" alt=""><i>03:2${String(i)}</i><p>${t}</p></a><div><span>播放 ${String(1200 + i)}</span><span>${d}</span></div></div>`,
    l => `<div class="v-l">${l}</div>`,
    { type: '工作动态' },
  ),
  list(
    'the mark of what is new counts days, the day stands at the end',
    court,
    ['法院新闻', news()],
    ([t, d], i) =>
      `<li>${i < 2 ? '<sup>新</sup>' : ''}<a href="/a/${String(i)}.shtml">${t}</a>（图）<span>${d} 16:3${String(i)}</span></li>`,
    l => `<ul>${l}</ul>`,
    { type: '工作动态' },
  ),
  list(
    'a form of the search with days above the lines',
    tree,
    ['政策文件', policies()],
    ([t, d], i) =>
      `<tr><td><a href="/p/${String(i)}">${t}</a></td><td>临政发〔2026〕${String(9 - i)}号</td><td>${d}</td></tr>`,
    l =>
      `<form class="gj"><label>发布日期</label><input type="text" name="b" value="2020-01-01"> 至 <input type="text" name="e" value="2026-03-09"><label>文号</label><input name="w"><button>查询</button></form><table><tr><th>标题</th><th>文号</th><th>发布日期</th></tr>${l}</table><p>共 6 条</p>`,
  ),
  story(
    'the head line is below the text',
    grid,
    TITLE,
    `<h2 class="text-center">${TITLE}</h2><div class="body">${prose(4)}</div><div class="art-foot"><span>来源：县住建局</span>　<span>发布日期：2026-03-04 10:21</span>　<span>编辑：编辑戊</span></div>`,
  ),
  story(
    'a schedule of days to come in a table',
    webplus,
    '2026年春季招聘会安排',
    `<h1 class="arti_title">2026年春季招聘会安排</h1><p class="arti_metas"><span>发布时间：2026-03-04 10:21</span><span>来源：县人社局</span></p><div class="entry"><p>现将招聘会安排公布如下。</p><table border="1"><tr><th>场次</th><th>时间</th><th>地点</th></tr><tr><td>首场</td><td>2026年3月14日</td><td>体育馆</td></tr><tr><td>第二场</td><td>2026年3月28日</td><td>松塘镇</td></tr><tr><td>第三场</td><td>2026年4月11日</td><td>溪口镇</td></tr></table></div>`,
    { kinds: ['article', 'notice'] },
  ),
  story(
    'a history in years and days',
    blog,
    '溪口渡槽的前世今生',
    `<article><h1 class="entry-title">溪口渡槽的前世今生</h1><div class="entry-meta">发布时间：2026-03-04 10:21　来源：县水利局</div><div class="entry-content"><p>1971年10月1日，渡槽开工。1974年5月20日，渡槽通水。</p><p>2019年4月3日，渡槽被公布为县级文物保护单位；2025年12月30日，加固工程通过验收。</p>${prose(2)}</div></article>`,
  ),
  story(
    'a print version with another clock, not shown',
    jcms,
    TITLE,
    `<div class="print-head" style="display:none">打印时间：2026-03-09 08:00:00</div><h2>${TITLE}</h2><p>发布日期：2026-03-04 10:21　信息来源：县住建局</p>${prose(3)}`,
  ),
  story(
    'the day in words with the weekday',
    phpcms,
    TITLE,
    `<div id="Article"><h1>${TITLE}</h1><p class="i">发布时间：2026年03月04日 10:21 星期三　来源：县住建局</p>${prose(3)}</div>`,
    { failed: ['date.format'] },
  ),
  story(
    'a correction with the day of the first version in brackets',
    stats,
    '关于更正2025年人口数据的说明',
    `<div class="detail-title"><h1>关于更正2025年人口数据的说明</h1><p>发布时间：2026-03-04 10:21　来源：县统计局</p></div><p>我局2026年2月10日发布的《2025年人口主要数据》（发布日期：2026年2月10日）有误，现更正如下。</p>${prose(2)}`,
    { kinds: ['article', 'notice', 'document'] },
  ),
  story(
    'comments with days under the text',
    blog,
    TITLE,
    `<article><h1 class="entry-title">${TITLE}</h1><div class="entry-meta">发布时间：2026-03-04 10:21　来源：县住建局</div><div class="entry-content">${prose(3)}</div></article><section class="cmts"><h3>网友留言</h3>${['好', '辛苦了', '点赞'].map((c, i) => `<div class="c"><b>网友${String(i)}</b><em>2026-03-0${String(5 + i)} 12:00</em><p>${c}</p></div>`).join('')}</section>`,
    { open: ['inter.*'] },
  ),
  page(
    'guide: parts behind tabs of which one is shown',
    ecms,
    ['guide'],
    '老年人优待证办事指南',
    `<h1>老年人优待证办事指南</h1><div class="tabs">${GUIDE.map(([l]) => `<a href="javascript:;" onclick="t()">${l}</a>`).join('')}</div>${GUIDE.map(([l, v], i) => `<div class="tab-pane"${i === 0 ? '' : ' style="display:none"'}><h3>${l}</h3><p>${v}</p></div>`).join('')}`,
    { open: ['flow.*', 'guide.law30', 'guide.basisLive', 'guide.form'] },
  ),
  page(
    'guide: a table of four cells a row with joined cells',
    nest,
    ['guide'],
    '老年人优待证办理',
    `<h2>老年人优待证办事指南</h2><table border="1"><tr><td colspan="4">老年人优待证办理</td></tr>${[0, 2, 4, 6, 8].map(i => `<tr><td>${GUIDE[i]?.[0] ?? ''}</td><td>${GUIDE[i]?.[1] ?? ''}</td><td>${GUIDE[i + 1]?.[0] ?? ''}</td><td>${GUIDE[i + 1]?.[1] ?? ''}</td></tr>`).join('')}</table>`,
    { open: ['flow.*', 'guide.law30', 'guide.basisLive', 'guide.form'] },
  ),
  page(
    'leaders: details in boxes that open, hidden',
    town,
    ['roster'],
    '领导信息',
    `<h2>领导信息</h2>${['柳青山|镇长|主持镇政府全面工作。', '阮溪水|副镇长|分管农业、水利。']
      .map(each => each.split('|'))
      .map(
        ([n = '', p = '', w = ''], i) =>
          `<div class="ld"><img src="/l/${String(i)}.jpg" alt="${n}"><p class="n">${n}</p><p class="p">${p}</p><div class="pop" style="display:none"><p>工作分工：${w}</p><p>个人简历：${n}，汉族，1980年1月生，大学学历。</p></div></div>`,
      )
      .join('')}`,
    { tags: listTags('领导信息', '负责人信息') },
  ),
  page(
    'mail: letters of this week that wait',
    phpcms,
    ['interaction', 'column'],
    '咨询投诉',
    `<a href="/w">我要写信</a><table><tr><th>标题</th><th>来信时间</th><th>状态</th></tr>${notices(
      5,
      '2026-03-07',
      1,
    )
      .map(
        ([t, d], i) =>
          `<tr><td><a href="/x/${String(i)}">咨询：${t}</a></td><td>${d}</td><td>${i < 2 ? '办理中' : '已回复'}</td></tr>`,
      )
      .join('')}</table>`,
    { tags: listTags('咨询投诉'), open: ['inter.fields', 'inter.stats'] },
  ),
  {
    name: 'more home: a full home page with an empty box for warnings and times ago',
    url: at('/'),
    kinds: ['home'],
    day: null,
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${SITE}</title>${listTags('首页')}</head><body><div class="t"><img src="/l.png" alt="${SITE}"><form action="/s"><input name="q"><input type="submit" value="搜索"></form></div><ul class="nv">${items(['首页', '要闻', '政府信息公开', '办事'])}</ul><div class="warn"><h3>预警信息</h3><p>暂无预警信息</p></div><div class="a"><h3>要闻</h3><ul>${news(
      6,
    )
      .map(
        ([t, d], i) =>
          `<li><a href="/n/${String(i)}">${t}</a><span>${i < 2 ? `${String(i + 2)}小时前` : md(d)}</span></li>`,
      )
      .join('')}</ul></div><div class="b"><h3>公告</h3><ul>${notices(6)
      .map(([t, d], i) => `<li><a href="/g/${String(i)}">${t}</a><span>${d}</span></li>`)
      .join('')}</ul></div><a href="/nb/2025.html">2025年度政府网站工作年度报表</a>${ENDS.dl}</body></html>`,
  },
  {
    name: 'more column: lines drawn, the words for nothing still in a template and a hidden box',
    url: at('/gg/index.html'),
    kinds: ['column'],
    day: null,
    lines: notices(),
    html: portlet({
      title: '通知公告',
      tags: listTags('通知公告'),
      trail: ['首页', '通知公告'],
      main: `<template><p>暂无数据</p></template><div id="none" style="display:none">暂无数据</div><ul id="list">${notices()
        .map(([t, d], i) => `<li><a href="/g/${String(i)}">${t}</a><span>${d}</span></li>`)
        .join('')}</ul>`,
    }),
  },
  {
    name: 'more column: figures of the year in a table without links',
    url: at('/sj/2025.html'),
    kinds: ['other', 'article', 'column'],
    day: null,
    open: ['meta.*', 'list.*', 'column.empty', 'page.source', 'date.*'],
    html: stats({
      title: '2025年主要指标',
      tags: SITE_TAGS,
      main: `<h1>2025年主要指标</h1><table border="1"><tr><th>指标</th><th>单位</th><th>数值</th></tr>${['地区生产总值', '财政收入', '常住人口'].map((n, i) => `<tr><td>${n}</td><td>亿元</td><td>${String(i * 31 + 12)}</td></tr>`).join('')}</table>`,
    }),
  },
];
