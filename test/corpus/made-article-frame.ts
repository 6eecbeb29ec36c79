/** What stands around a made article: the head, the menu, columns with other texts and their days, and the foot. */
import type { ArticleChoice } from './made-article-choice.js';
import type { Chance } from './made-chance.js';
import { dayBefore, titleBy } from './made-parts.js';
import { COLUMNS } from './made-words.js';

/** The page of an article that was published on a day. */
export function articleFrame(
  title: string,
  day: string,
  article: string,
  choice: ArticleChoice,
  by: Chance,
  column = choice.english ? 'News' : by.one(COLUMNS),
): string {
  const { english } = choice;
  const site = english ? 'Example Council' : '示例市示例单位';
  const names = english
    ? ['Services', 'About us', 'News', 'Contact']
    : ['机构设置', '工作动态', '通知公告', '政策文件', '下载中心'];
  const menu = [english ? 'Home' : '首页', ...names].map(
    (name, at) => `<li><a href="/${String(at)}/">${name}</a></li>`,
  );
  const today = {
    '': '',
    today: '<div class="date">今天是2025年12月3日 星期三</div>',
    weather: '<div class="weather">2025-12-03　晴　3℃~9℃</div>',
    hour: '<div class="time">2025年12月3日 10:20:31 星期三</div>',
  }[choice.clock];
  const trail = choice.trail
    ? english
      ? `<div class="pos"><a href="/">Home</a> &gt; <a href="/x/">${column}</a></div>`
      : `<div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/x/">${column}</a> &gt; 正文</div>`
    : '';
  const side = sideOf(column, names, choice, by);
  const content = `<div class="content">${article}${nextOf(choice, by)}${relatedOf(choice, by)}</div>`;
  const inMain = choice.side === 'menu' ? `${side}${content}` : `${content}${side}`;
  return `<!DOCTYPE html><html lang="${english ? 'en' : 'zh-CN'}"><head><meta charset="utf-8">${headOf(title, site, day, choice)}</head><body><div class="top"><a href="/">${site}</a>${today}</div><div class="nav"><ul>${menu.join('')}</ul></div><div class="main">${trail}${inMain}</div>${footOf(site, choice)}</body></html>`;
}

function headOf(
  title: string,
  site: string,
  day: string,
  { pageTitle, meta, modified }: ArticleChoice,
): string {
  const name = { alone: title, 'with site': `${title}-${site}`, site }[pageTitle];
  const metas = {
    '': '',
    PubDate: `<meta name="PubDate" content="${day} 09:30">`,
    'PubDate of another day': `<meta name="PubDate" content="${dayBefore(12, day)} 09:30">`,
    og: `<meta property="og:title" content="${title}"><meta property="article:published_time" content="${day}T09:30:00+08:00">`,
    ArticleTitle: `<meta name="ArticleTitle" content="${title}"><meta name="SiteName" content="${site}">`,
  }[meta];
  const later = `${dayBefore(-6, day)}T10:00:00+08:00`;
  const changed = {
    '': '',
    meta: `<meta property="article:modified_time" content="${later}">`,
    'JSON-LD': `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}","dateModified":"${later}"}</script>`,
  }[modified];
  return `<title>${name}</title>${metas}${changed}`;
}

function other(at: number, { english }: ArticleChoice, by: Chance): string {
  const title = titleBy(by, english);
  return `<a href="/info/1002/${String(by.upTo(9)) + String(4000 - at)}.htm">${title}</a>`;
}

function lines(count: number, withDays: boolean, choice: ArticleChoice, by: Chance): string {
  const each = Array.from(
    { length: count },
    (_, at) => `<li>${other(at, choice, by)}${withDays ? `<span>${dayBefore(at * 2 - 4)}</span>` : ''}</li>`,
  );
  return `<ul>${each.join('')}</ul>`;
}

function sideOf(column: string, names: readonly string[], choice: ArticleChoice, by: Chance): string {
  const { english } = choice;
  switch (choice.side) {
    case '':
      return '';
    case 'menu':
      return `<div class="left"><h3>${column}</h3><ul>${names.map((name, at) => `<li><a href="/${String(at)}/index.htm">${name}</a></li>`).join('')}</ul></div>`;
    case 'hot':
      return `<div class="right"><h3>${english ? 'Most read' : '热门文章'}</h3>${lines(5, false, choice, by)}</div>`;
    case 'latest with days':
      return `<div class="right"><h3>${english ? 'Latest' : '最新更新'}</h3>${lines(5, true, choice, by)}</div>`;
  }
}

function nextOf(choice: ArticleChoice, by: Chance): string {
  if (choice.next === '') return '';
  const day = (days: number) => (choice.next === 'with days' ? `<span>${dayBefore(days)}</span>` : '');
  const [before, after] = choice.english ? ['Previous: ', 'Next: '] : ['上一篇：', '下一篇：'];
  return `<div class="page"><p>${before}${other(1, choice, by)}${day(9)}</p><p>${after}${other(2, choice, by)}${day(3)}</p></div>`;
}

function relatedOf(choice: ArticleChoice, by: Chance): string {
  if (choice.related === '') return '';
  return `<div class="xg"><h3>${choice.english ? 'Related' : '相关阅读'}</h3>${lines(4, choice.related === 'with days', choice, by)}</div>`;
}

function footOf(site: string, { foot, english }: ArticleChoice): string {
  const says = {
    '': '',
    year: english ? `<p>Copyright © 2026 ${site}</p>` : `<p>Copyright © 2019-2026 ${site} 版权所有</p>`,
    since: english
      ? '<p>Serving residents since 1 May 2009</p>'
      : '<p>自2010年1月1日起您是第10000位访问者</p>',
    'site updated': english ? '<p>Site last updated: 1 December 2025</p>' : '<p>网站最后更新：2025-12-01</p>',
  }[foot];
  const address = english
    ? `${site}, 1 Example Road`
    : `主办：${site}　地址：示例市示范路1号　电话：0000-12345678`;
  return `<div class="foot"><p>${address}</p>${says}</div>`;
}
