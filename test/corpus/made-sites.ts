/**
 * Makes pages of a site by chance: home, disclosure, columns, searches, texts, each with head, menu, tags and foot as
 * systems write them. The same number makes the same page, and each page knows what kind it is and what rules must find.
 */
import type { PageKind } from '@sunboard/model';
import { chance, type Chance } from './made-chance.js';
import { codeBy, OWNERS, type Found } from './made-foot-marks.js';
import { footBy, type MadeFoot } from './made-foots.js';
import { columnFront, hubFront, partFront } from './made-front-columns.js';
import { articleFront, guideFront, searchFront } from './made-front-texts.js';
import { homeFront, portalFront, type Front } from './made-fronts.js';
import { tagsBy } from './made-home-tags.js';
import type { Naming } from './made-parts.js';

/** A page and what is true of it. */
export interface MadeSitePage {
  readonly html: string;
  readonly url: string;
  readonly kinds: readonly PageKind[];
  /** What rules must find; those not named must not fail. */
  readonly found: Readonly<Record<string, Found>>;
  readonly values: MadeFoot['values'];
  readonly made: Readonly<Record<string, string | number | boolean>>;
}

const HOST = 'www.example.gov.cn';
const OF_HOMES = ['fresh.home', 'foot.icpLink', 'site.search', 'ogi.name', 'web.annual'];
const FRONTS = [
  homeFront,
  homeFront,
  homeFront,
  homeFront,
  portalFront,
  portalFront,
  columnFront,
  columnFront,
  hubFront,
  partFront,
  searchFront,
  articleFront,
  guideFront,
];

/** The page of a number. */
export function madeSitePage(seed: number): MadeSitePage {
  const by = chance(seed);
  const naming: Naming = { names: by.one(['', 'neutral', 'telling'] as const) };
  const front = by.one(FRONTS)(naming, by);
  const isHome = front.kinds.includes('home');
  const owner = by.one(OWNERS);
  const site = by.one(['示例市人民政府门户网站', '示例市人民政府', '阳光区教育局', '示例省文化和旅游厅']);
  const code = codeBy(by);
  const foot = footBy(owner, code, by);
  const tags = tagsBy(
    {
      site,
      host: HOST,
      code,
      ...(front.type !== '' && { column: { name: front.name, type: front.type } }),
      ...(front.article && { article: front.article }),
    },
    by,
  );
  const head = headBy(site, front, by);
  const found: Record<string, Found> = {
    'link.external': 'open',
    ...front.found,
    ...head.found,
    ...foot.found,
  };
  for (const [rule, each] of Object.entries(tags.found)) if (found[rule] !== 'open') found[rule] = each;
  if (isHome && foot.made['body'] === 'wrong') found['ogi.name'] = 'open';
  // Below another site's address it may be a column, and is not judged as a home page.
  if (front.path.startsWith('/jyj'))
    for (const rule of [...OF_HOMES, 'meta.column']) if (found[rule] === 'failed') found[rule] = 'lacking';
  // The text names a telephone as well.
  if (found['foot.contact'] === 'failed' && front.type === '信息公开指南') found['foot.contact'] = 'open';
  if (!isHome) delete found['foot.icpLink'];
  if (!isHome && !front.kinds.includes('column')) delete found['meta.column'];
  found['date.format'] = 'open';
  const title = by.one([
    `${front.name}-${site}`,
    `${front.name}_${site}`,
    site,
    `${site}-${front.name}`,
    front.name,
  ]);
  const trail = front.trail.length === 0 || by.is(0.1) ? '' : trailOf(front.trail, by);
  const isNamed =
    trail !== '' ||
    title.includes(front.name) ||
    /<(?:h[12]>|div class="bt")/.test(front.html) ||
    (front.type !== '' && !tags.made.includes('none'));
  if (!isNamed) for (const rule of [...Object.keys(front.found), 'meta.column']) found[rule] = 'open';
  const html = `<!DOCTYPE html><html${by.one(['', ' lang="zh-CN"', ' lang="zh"'])}><head><meta charset="utf-8"><title>${isHome ? by.one([site, `首页-${site}`, `${site}网站首页`]) : title}</title>${tags.html}</head><body>${head.html}<div class="main w1200">${trail}${front.html}</div>${foot.html}</body></html>`;
  return {
    html,
    url: `${by.one(['https', 'https', 'http'])}://${HOST}${front.path}`,
    // Five ways in, and a list below: without a name anywhere it may be called either.
    kinds: isNamed || !front.kinds.includes('ogi') ? front.kinds : [...front.kinds, 'column', 'other'],
    found: { ...found, 'site.https': 'open' },
    values: foot.values,
    made: { ...front.made, names: naming.names, tags: tags.made, ...head.made, ...foot.made },
  };
}

function trailOf(trail: readonly string[], by: Chance): string {
  const sign = by.one([' &gt; ', '&gt;&gt;', ' / ', ' » ', '<i> &gt; </i>']);
  const steps = ['首页', ...trail].map((name, at) =>
    by.is(0.8) ? `<a href="${at === 0 ? '/' : `/c${String(at)}/`}">${name}</a>` : name,
  );
  return `<div class="${by.one(['pos', 'crumb', 'dqwz', 'x2'])}">${by.one(['当前位置：', '您现在的位置：', '您的位置: ', ''])}${steps.join(sign)}</div>`;
}

function headBy(
  site: string,
  front: Front,
  by: Chance,
): { html: string; found: Record<string, Found>; made: Record<string, string> } {
  const isHome = front.kinds.includes('home');
  const ogi = by.one(['words', 'words', 'words', 'longer', 'picture', 'title', 'other', 'none'] as const);
  const entry = {
    words: '<li><a href="/zwgk/">政府信息公开</a></li>',
    longer: '<li><a href="/zwgk/"><span>政府信息公开专栏</span></a></li>',
    picture: '<li><a href="/zwgk/"><img src="/images/zfxxgk.png" alt="政府信息公开"></a></li>',
    title: '<li><a href="/zwgk/" title="政府信息公开"><i class="i1"></i></a></li>',
    other: `<li><a href="/zwgk/">${by.one(['信息公开', '政务公开', '公开'])}</a></li>`,
    none: '',
  }[ogi];
  const search = by.one(['form', 'form', 'loose', 'link', 'picture', 'none'] as const);
  const box = {
    form:
      `<form action="/so" method="get"><input type="text" name="${by.one(['q', 'kw', 'searchword'])}" placeholder="${by.one(['请输入关键词', '请输入您要搜索的内容', ''])}"><${by.one(['button', 'button', 'input type="submit" value="搜索"'])}>`.replace(
        '<button>',
        '<button>搜索</button>',
      ) + '</form>',
    loose: `<div class="search"><input id="keyword" value="请输入关键字"><a href="javascript:;" onclick="so()">搜索</a></div>`,
    link: '<a href="/so/">高级搜索</a>',
    picture:
      '<form action="/so"><input name="keywords"><input type="image" src="/images/so.png" alt="搜索"></form>',
    none: '',
  }[search];
  const names = by.one([
    ['首页', '机构概况', '新闻中心', '办事服务', '互动交流'],
    ['网站首页', '走进示例', '要闻动态', '政务服务', '政民互动', '数据发布'],
    ['首页', '组织机构', '工作动态', '政策法规', '网上办事', '公众参与'],
  ]);
  const menu = [
    ...names.map(
      (name, at) =>
        `<li><a href="${at === 0 ? (front.path.startsWith('/jyj') ? front.path : '/') : `/n${String(at)}/`}">${name}</a>${by.is(0.1) ? `<ul><li><a href="/n${String(at)}/1/">${name}一</a></li></ul>` : ''}</li>`,
    ),
    entry,
  ].join('');
  const logo = by.one([
    `<a href="/"><img src="/images/logo.png" alt="${site}"></a>`,
    `<a href="/"><img src="/images/logo.png"></a>`,
    `<h1><a href="/">${site}</a></h1>`,
    `<div class="logo">${site}</div>`,
  ]);
  const top = by.one([
    '',
    '',
    '<div class="top"><a href="/wza/">无障碍</a><a href="/zlb/">长者版</a><a href="/mail/">邮箱</a></div>',
    '<div class="top"><span>2025年12月1日 星期一</span><a href="javascript:;" onclick="setHome()">设为首页</a></div>',
    '<div class="top"><a href="/en/">English</a> | <a href="/big5/">繁體</a></div>',
  ]);
  const found: Record<string, Found> = {};
  if (isHome) {
    found['ogi.name'] = ogi === 'other' || ogi === 'none' ? 'open' : 'passed';
    found['site.search'] = search === 'none' ? 'failed' : 'passed';
  }
  const whole = `${top}${logo}${box}`;
  return {
    html: by.one([
      `<div class="header">${whole}</div><div class="nav"><ul>${menu}</ul></div>`,
      `<div class="hd">${whole}<ul class="menu">${menu}</ul></div>`,
      `<header>${whole}<nav><ul>${menu}</ul></nav></header>`,
      `<div>${whole}</div><div><ul>${menu}</ul></div>`,
      `<table width="1000"><tr><td>${whole}</td></tr><tr><td><ul>${menu}</ul></td></tr></table>`,
    ]),
    found,
    made: { ogi, search },
  };
}
