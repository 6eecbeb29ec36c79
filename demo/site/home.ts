/** The home page: search, what visitors come for, figures counted from the site's own data, and the newest of each column. */
import type { DisclosureItem } from '@sunboard/model';
import { html } from 'hono/html';
import { bureau } from '../data/bureau.js';
import { guides } from '../data/guides.js';
import { quickLinks } from './icons.js';
import { datedList, type Html, type Page } from './layout.js';
import { news, notices } from './news.js';

/** The page at the site's root. */
export function homePage(today: string, items: readonly DisclosureItem[]): Page {
  const year = Number(today.slice(0, 4)) - 1;
  return {
    path: '/',
    title: '首页',
    column: { name: '首页', type: '首页', path: '/' },
    wide: true,
    body: html`<section class="hero band">
        <h1>${bureau.name}</h1>
        <p>公开、便民、高效</p>
        <form role="search" action="/ss.html" method="get" aria-label="检索公开文件">
          <label class="visually-hidden" for="hero-q">检索公开文件</label>
          <input id="hero-q" name="q" type="search" placeholder="标题、文号、索引号、关键词" />
          <button>检索</button>
        </form>
      </section>
      <section class="band" aria-label="常用服务">
        ${quickLinks([
          ['list', '政府信息公开目录', '/zwgk/'],
          ['pen', '依申请公开', '/zwgk/ysq.html'],
          ['path', '办事指南', '/bsfw/'],
          ['voice', '咨询投诉', '/hdjl/'],
          ['people', '领导信息', '/zwgk/ld.html'],
          ['flag', '机构职能', '/zwgk/jg.html'],
          ['book', '公开指南', '/zwgk/zn.html'],
          ['chart', '公开年报', `/zwgk/nb/${String(year)}.html`],
        ])}
        <p class="tour">
          体验：<a href="/tour.html">体验路线</a> · <a href="/en/tour.html" lang="en">Tour</a> ·
          <a href="/before/">整改前的同一网站（含典型问题，供检查工具试用）</a>
        </p>
      </section>
      <section class="band lead">
        ${leadStory(today)}
        <div>
          <h2><a href="/xwdt/">工作动态</a></h2>
          ${datedList(news(today).slice(1, 7))}
        </div>
      </section>
      <div class="band columns">
        <section>
          <h2><a href="/tzgg/">通知公告</a></h2>
          ${datedList(notices(today).slice(0, 6))}
        </section>
        <section>
          <h2><a href="/zwgk/">政府信息公开</a></h2>
          ${datedList(items.slice(0, 6).map(item => ({ title: item.title, url: item.url ?? '', publishedOn: item.publishedOn ?? '' })))}
        </section>
      </div>
      ${figures(today, items)}
      <section class="band">
        <h2><a href="/bsfw/">办事服务</a></h2>
        <ul role="list" class="tiles">
          ${guides(today).map(guide => html`<li><a href="/bsfw/${guide.slug}.html">${guide.name}</a></li>`)}
        </ul>
        <p>
          <a href="/zwgk/nb/${year}.html">政府信息公开工作年度报告（${year}年）</a>
          <a href="/nb/${year}.html">政府网站工作年度报表（${year}年度）</a>
        </p>
      </section>`,
  };
}

function leadStory(today: string): Html {
  const [story] = news(today);
  if (!story) return html``;
  return html`<article>
    <a href="${story.url}"
      ><img src="/assets/hall.svg" alt="政务服务大厅窗口（示意图）" width="480" height="270" /><strong
        >${story.title}</strong
      ></a
    >
    <p>${story.text[0] ?? ''} <span class="date">${story.publishedOn}</span></p>
  </article>`;
}

function figures(today: string, items: readonly DisclosureItem[]): Html {
  const all = guides(today);
  const saved = all.reduce(
    (sum, { legalLimit = 0, promisedLimit = 0 }) => sum + legalLimit - promisedLimit,
    0,
  );
  const thisYear = items.filter(item => item.publishedOn?.startsWith(today.slice(0, 4)));
  const values = [
    ['主动公开文件', items.length, '件'],
    ['今年新公开', thisYear.length, '件'],
    ['办事指南', all.length, '项'],
    ['平均提速', Math.round(saved / all.length), '个工作日'],
  ] as const;
  return html`<section class="figures band" aria-label="公开与服务数据">
    <dl>
      ${values.map(
        ([label, value, unit]) =>
          html`<div>
            <dt>${label}</dt>
            <dd><b>${value}</b>${unit}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
