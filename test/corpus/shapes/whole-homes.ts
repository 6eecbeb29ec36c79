/** Whole home pages of counties and departments: sliders, tabs, boxes with lists, entries of services, links of friends. */
import {
  at,
  columnTags,
  entries,
  FEET,
  news,
  notices,
  policies,
  SITE,
  SITE_TAGS,
  trsUrl,
  type Line,
  type WholeCase,
} from './whole-frame.js';
import { asp, dede, ucap } from './whole-sites.js';

const TAGS = columnTags('首页', '首页');
const box = (name: string, lines: readonly Line[], more = '/m/') =>
  `<div class="box"><div class="tit"><h2><a href="${more}">${name}</a></h2><a class="more" href="${more}">更多</a></div><ul>${lines.map(([t, d = ''], i) => `<li><a href="${trsUrl(d, i)}" title="${t}">${t}</a><span>${d.slice(5)}</span></li>`).join('')}</ul></div>`;
const SLIDER = `<div class="focus"><ul class="pic">${news(4, '2026-03-07', 1)
  .map(
    ([t], i) =>
      `<li><a href="/xw/f${String(i)}.html"><img src="/f/${String(i)}.jpg" alt="${t}"></a><p>${t}</p></li>`,
  )
  .join('')}</ul><ol><li>1</li><li>2</li><li>3</li><li>4</li></ol></div>`;
const HEAD = `<div class="header"><div class="w"><span>2026年3月9日 星期一 多云 8~15℃</span><a href="/login">登录</a></div><h1><a href="/"><img src="/logo.png" alt="${SITE}"></a></h1><form action="/so"><input type="text" name="q" placeholder="请输入关键词"><button>搜索</button></form></div><div class="nav"><ul>${entries(['首页', '走进示例', '新闻', '政府信息公开', '政务服务', '互动交流'])}</ul></div>`;
const SERVICE = `<div class="fw"><h2>政务服务</h2><ul class="icons">${entries(['社会保障', '医疗卫生', '户籍办理', '婚姻登记', '企业开办', '不动产'], 'fw')}</ul></div>`;
const MAIL = `<div class="hd"><h2>互动交流</h2><ul>${entries(['区长信箱', '意见征集', '在线访谈', '我要咨询'], 'hd')}</ul></div>`;
const REPORT = '<a href="/wznb/2025.html">政府网站工作年度报表（2025年度）</a>';
const page = (body: string, { tags, head, foot }: Partial<Record<'tags' | 'head' | 'foot', string>> = {}) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${SITE}</title>${tags ?? TAGS}</head><body>${head ?? HEAD}<div class="w">${body}</div>${foot ?? FEET.rows}</body></html>`;
const home = (name: string, html: string, rest: Partial<WholeCase> = {}): WholeCase => ({
  name: `home: ${name}`,
  url: at('/'),
  kinds: ['home'],
  day: null,
  html,
  ...rest,
});

/** Whole home pages. */
export const WHOLE_HOMES: readonly WholeCase[] = [
  home(
    'a county: headline, slider, three boxes, services, mail',
    page(
      `<div class="tt"><a href="/xw/1.html">区政府召开第六十二次常务会议</a></div>${SLIDER}${box('要闻动态', news())}${box('通知公告', notices())}${box('政策文件', policies())}${SERVICE}${MAIL}<div class="zt"><a href="/zt/1/"><img src="/zt/1.jpg" alt="优化营商环境专题"></a></div>${REPORT}`,
    ),
  ),
  home(
    'a county: tabs of lists of which one is shown',
    page(
      `${SLIDER}<div class="tab"><div class="tab-hd"><a href="/a/">今日示例</a><a href="/b/">部门动态</a><a href="/c/">镇街动态</a></div><div class="tab-bd">${box('今日示例', news(6))}<div style="display:none">${box('部门动态', news(6, '2026-03-05'))}</div></div></div>${box('公示公告', notices(6))}${SERVICE}${REPORT}`,
      { foot: FEET.semantic },
    ),
  ),
  home(
    'a department in old tables',
    asp({
      title: '首页',
      trail: ['网站首页'],
      main: `<table width="100%"><tr><td>${box('工作动态', news(6))}</td><td>${box('通知公告', notices(6))}</td></tr><tr><td>${box('政策法规', policies(5))}</td><td>${box('商贸信息', news(5, '2026-03-04'))}</td></tr></table>${REPORT}`,
    }),
    { url: 'https://sw.example.gov.cn/', kinds: ['home'], open: ['meta.*', 'ogi.name'] },
  ),
  home(
    'a department of a small system, lists with pictures',
    dede({
      title: '首页',
      trail: ['主页'],
      main: `${SLIDER}${box('农业要闻', news(6))}${box('公告', notices(5))}${box('三农政策', policies(5))}${REPORT}`,
    }),
    { url: 'https://nyj.example.gov.cn/', open: ['meta.*', 'ogi.name'] },
  ),
  home(
    'a portal of cards with whole days',
    page(
      `<section class="hero">${SLIDER}</section><section class="cards">${news(6)
        .map(([t, d], i) => `<article><a href="/n/${String(i)}"><h3>${t}</h3></a><time>${d}</time></article>`)
        .join('')}</section><section>${box('公告', notices(6))}</section>${SERVICE}${REPORT}`,
      { foot: FEET.semantic },
    ),
  ),
  home(
    'not updated since January',
    page(
      `${SLIDER}${box('要闻动态', news(8, '2026-01-16'))}${box('通知公告', notices(8, '2026-01-05'))}${SERVICE}${MAIL}${REPORT}`,
    ),
    { failed: ['fresh.home'] },
  ),
  home(
    'newest line of twelve days ago',
    page(
      `${SLIDER}${box('要闻动态', news(8, '2026-02-25'))}${box('通知公告', notices(8, '2026-02-20'))}${SERVICE}${REPORT}`,
    ),
  ),
  home(
    'no search, column of disclosure under another name',
    page(`${SLIDER}${box('要闻动态', news())}${box('通知公告', notices())}${SERVICE}${REPORT}`, {
      head: `<div class="header"><a href="/"><img src="/logo.png" alt="${SITE}"></a></div><div class="nav"><ul>${entries(['首页', '走进示例', '新闻', '政务公开', '政务服务', '互动交流'])}</ul></div>`,
    }),
    { failed: ['site.search', 'ogi.name'] },
  ),
  home(
    'annual sheet of the website of 2022',
    page(
      `${SLIDER}${box('要闻动态', news())}${box('通知公告', notices())}${SERVICE}<a href="/wznb/2022.html">2022年度政府网站工作年度报表</a>`,
    ),
    { failed: ['web.annual'] },
  ),
  home(
    'no tags of a column',
    page(`${SLIDER}${box('要闻动态', news())}${box('通知公告', notices())}${SERVICE}${REPORT}`, {
      tags: SITE_TAGS,
    }),
    { failed: ['meta.column'] },
  ),
  home(
    'only ways in: four pictures and no list',
    page(
      `<div class="entry">${['新闻中心', '政府信息公开', '政务服务', '互动交流'].map((name, i) => `<a href="/e${String(i)}/"><img src="/e${String(i)}.png" alt="${name}"><span>${name}</span></a>`).join('')}</div>${REPORT}`,
    ),
    { kinds: ['home', 'other'] },
  ),
  home(
    'a touch home with panels',
    ucap({
      title: '首页',
      tags: TAGS,
      trail: ['首页'],
      side: '',
      main: `${SLIDER}${box('要闻', news(5))}${box('公告', notices(5))}${box('政策', policies(5))}${REPORT}`,
    }),
  ),
];
