/** Whole pages of articles whose day stands in many places: below the text, in a table, in Chinese numerals, in the address, in a tag only; and pages that state none. */
import { articleTags, at, breaks, news, sideList, text, wordText, type WholeCase } from './whole-frame.js';
import { areas, html5, ministry, paper, weixin } from './whole-other-sites.js';
import { asp, dede, gd, trs, ucap, vsb, vue, wap } from './whole-sites.js';

const TITLE = '示例区志愿服务队整治河道垃圾';
const URL = at('/news/show/11823');
const all = { url: URL, title: TITLE, kinds: ['article'] } as const;

/** Whole pages of articles that state their day in many ways. */
export const WHOLE_DAYS: readonly WholeCase[] = [
  {
    name: 'day: below the text, day only',
    ...all,
    day: '2026-02-26',
    failed: ['date.format'],
    open: ['meta.*'],
    html: asp({
      title: TITLE,
      main: `<div align="center"><strong><font size="4">${TITLE}</font></strong></div><hr size="1"><div style="font-size:14px">${breaks(3)}</div><div align="right">（来源：商务局办公室　发布日期：2026-02-26）</div>`,
    }),
  },
  {
    name: 'day: in the head line with clock and views, no label',
    ...all,
    day: '2026-02-26',
    html: gd({
      title: TITLE,
      tags: articleTags(TITLE, '2026-02-26'),
      main: `<div class="hd"><h3>${TITLE}</h3><p class="p1">2026-02-26 09:26:41 | 阅读 1823 次 | 来源: 示例区融媒体中心</p></div><div class="bd">${text(3)}</div>`,
    }),
  },
  {
    name: 'day: in a table of facts above the text of a news page',
    ...all,
    day: '2026-02-26',
    html: trs({
      title: TITLE,
      tags: articleTags(TITLE, '2026-02-26'),
      main: `<h2 class="h2tit">${TITLE}</h2><table class="infotab" border="1" width="100%"><tr><td>来源</td><td>示例区融媒体中心</td><td>作者</td><td>通讯员</td></tr><tr><td>发布时间</td><td>2026-02-26 09:26</td><td>点击数</td><td>77</td></tr></table><div class="TRS_Editor">${text(3)}</div>`,
    }),
  },
  {
    name: 'day: only in the signature, in Chinese numerals',
    ...all,
    title: '致全区家长的一封信',
    url: at('/gsgg/8812.html'),
    kinds: ['article', 'notice', 'document'],
    open: ['meta.*', 'page.source'],
    html: areas({
      title: '致全区家长的一封信',
      main: `<h1>致全区家长的一封信</h1><p>亲爱的家长朋友：</p>${text(3)}<p style="text-align:right">示例区教育局</p><p style="text-align:right">二○二六年二月二十六日</p>`,
    }),
  },
  {
    name: 'day: only in the address',
    rests: 'address',
    ...all,
    url: at('/xwzx/202602/t20260226_117001.html'),
    failed: ['page.source'],
    open: ['meta.*'],
    html: ministry({
      title: TITLE,
      trail: ['首页', '要闻'],
      main: `<h1>${TITLE}</h1><div class="con">${text(4)}</div>`,
    }),
  },
  {
    name: 'day: only in the tag',
    rests: 'tags',
    ...all,
    day: '2026-02-26',
    html: html5({
      title: TITLE,
      tags: articleTags(TITLE, '2026-02-26'),
      main: `<article><h1>${TITLE}</h1><p>来源：示例区融媒体中心</p>${text(3)}</article>`,
    }),
  },
  {
    name: 'day: none at all, a clock in the header and days in side lists',
    ...all,
    day: null,
    failed: ['page.source'],
    open: ['meta.*'],
    html: trs({
      title: TITLE,
      side: sideList('最新发布', news(5, '2026-03-09', 1)),
      main: `<h1>${TITLE}</h1><div class="TRS_Editor">${text(3)}</div>`,
    }),
  },
  {
    name: 'day: of the last update and of publication side by side',
    ...all,
    day: '2026-02-26',
    html: ucap({
      title: TITLE,
      tags: articleTags(TITLE, '2026-02-26'),
      main: `<h1>${TITLE}</h1><div class="pages-date">更新时间：2026-03-01 10:00　发布时间：2026-02-26 09:26　来源：示例区融媒体中心</div><div class="pages_content">${text(3)}</div>`,
    }),
  },
  {
    name: 'day: in Chinese writing after the source in brackets',
    ...all,
    day: '2026-02-26',
    failed: ['date.format'],
    html: vsb({
      title: TITLE,
      tags: articleTags(TITLE, '2026-02-26', '区河长办'),
      main: `<form name="_newscontent_fromname"><h3 class="c">${TITLE}</h3><div class="c">[ 2026年2月26日 ]　　[ 来源：区河长办 ]　　[ 浏览次数：<span id="d1">12</span> ]</div><div id="vsb_content_2">${wordText(3)}</div></form>`,
    }),
  },
  {
    name: 'day: year and month above a big number of the day',
    ...all,
    day: '2026-02-26',
    failed: ['date.format'],
    html: html5({
      title: TITLE,
      tags: articleTags(TITLE, '2026-02-26'),
      main: `<article class="post"><div class="post-date"><span class="d">26</span><span class="ym">2026-02</span></div><h1>${TITLE}</h1><p class="post-src">来源：示例区融媒体中心</p>${text(3)}</article>`,
    }),
  },
  {
    name: 'day: slashes and seconds, label in an element of its own',
    ...all,
    day: '2026-02-26',
    failed: ['date.format'],
    open: ['meta.*'],
    html: vue({
      title: TITLE,
      trail: ['首页', '新闻', '详情'],
      main: `<h2 class="detail-title">${TITLE}</h2><ul class="detail-bar"><li><label>发布于</label><span>2026/2/26 9:26:08</span></li><li><label>来源：</label><span>区水利局</span></li></ul><div class="w-e-text">${text(3)}</div>`,
    }),
  },
  {
    name: 'day: reprint of older news, both days named',
    ...all,
    day: '2026-02-26',
    html: dede({
      title: TITLE,
      tags: articleTags(TITLE, '2026-02-26', '示例日报'),
      main: `<div class="title"><h2>${TITLE}</h2></div><div class="info">发布时间：2026-02-26 09:26　来源：示例日报（2026年2月24日第3版）</div><div class="content">${text(3)}<p>（原载2026年2月24日《示例日报》）</p></div>`,
    }),
  },
  {
    name: 'day: of an article in a newspaper, on its page',
    ...all,
    url: at('/paper/html/2026-02/26/content_8812.htm'),
    day: '2026-02-26',
    open: ['meta.*', 'date.format', 'page.source'],
    html: paper({
      title: `示例区报-${TITLE}`,
      main: `<div class="left"><p class="bm">第03版：民生</p><img src="/paper/2026-02/26/03.jpg" usemap="#pg" alt="03版"><ul class="mulu"><li><a href="content_8812.htm">${TITLE}</a></li><li><a href="content_8813.htm">春茶上市</a></li></ul></div><div class="right"><div class="date">2026年02月26日　星期四</div><h1>${TITLE}</h1><h2>——河长制工作侧记</h2><p class="zz">本报记者　某某</p><founder-content>${text(3)}</founder-content><a href="content_8813.htm">下一篇</a></div>`,
    }),
  },
  {
    name: 'day: months in words for an official account, source only in the tag',
    ...all,
    url: at('/wx/117'),
    day: '2026-02-26',
    failed: ['date.format', 'page.source'],
    html: weixin({
      title: TITLE,
      tags: articleTags(TITLE, '2026-02-26'),
      main: `<h1 class="rich_media_title">${TITLE}</h1><div class="meta"><em id="publish_time">2026年2月26日</em></div><div id="js_content">${text(3)}</div>`,
    }),
  },
  {
    name: 'day: on a touch site without the year, year in the tag',
    rests: 'tags',
    ...all,
    day: '2026-02-26',
    open: ['date.format'],
    html: wap({
      title: TITLE,
      tags: articleTags(TITLE, '2026-02-26'),
      main: `<div class="art"><h2>${TITLE}</h2><p><span>02-26 09:26</span><span>来源：示例区融媒体中心</span></p>${text(3)}</div>`,
    }),
  },
  {
    name: 'day: after the author at the end of the text in brackets, an event years ago in the first line',
    ...all,
    day: '2026-02-26',
    failed: ['date.format'],
    html: trs({
      title: TITLE,
      tags: articleTags(TITLE, '2026-02-26'),
      main: `<h1>${TITLE}</h1><div class="TRS_Editor"><p>2019年7月1日，河湾志愿服务队成立。</p>${text(3)}</div><div class="sign"><span>来源：示例区融媒体中心</span><span>发布日期：2026年02月26日</span></div>`,
    }),
  },
  {
    name: 'day: with full-width digits and a dash between label and day',
    ...all,
    day: '2026-02-26',
    failed: ['date.format'],
    open: ['meta.*'],
    html: asp({
      title: TITLE,
      main: `<p align="center" class="bt">${TITLE}</p><p align="center">发布日期—２０２６－０２－２６　来源：商务局</p><p>${breaks(3)}</p>`,
    }),
  },
];
