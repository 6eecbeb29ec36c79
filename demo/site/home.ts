/** Home page, site map, search page and the English overview. */
import type { DisclosureItem } from '@sunboard/model';
import { html } from 'hono/html';
import { bureau } from '../data/bureau.js';
import { guides } from '../data/guides.js';
import { listTable } from './disclosure-documents.js';
import { datedList, type Page } from './layout.js';
import { news, notices } from './news.js';

/** The pages that belong to no column. */
export function generalPages(today: string, items: readonly DisclosureItem[]): Page[] {
  const year = Number(today.slice(0, 4)) - 1;
  return [
    {
      path: '/',
      title: '首页',
      column: { name: '首页', type: '首页', path: '/' },
      body: html`<h1 class="visually-hidden">${bureau.name}</h1>
        <div class="columns">
          <section>
            <h2><a href="/xwdt/">工作动态</a></h2>
            ${datedList(news(today).slice(0, 6))}
          </section>
          <section>
            <h2><a href="/tzgg/">通知公告</a></h2>
            ${datedList(notices(today).slice(0, 6))}
          </section>
          <section>
            <h2><a href="/zwgk/">政府信息公开</a></h2>
            ${datedList(items.slice(0, 6).map(item => ({ title: item.title, url: item.url ?? '', publishedOn: item.publishedOn ?? '' })))}
          </section>
          <section>
            <h2><a href="/bsfw/">办事服务</a></h2>
            ${datedList(
              guides(today)
                .slice(0, 6)
                .map(guide => ({
                  title: `${guide.name}办事指南`,
                  url: `/bsfw/${guide.slug}.html`,
                  publishedOn: guide.updatedOn ?? '',
                })),
            )}
          </section>
        </div>
        <p>
          <a href="/zwgk/nb/${year}.html">政府信息公开工作年度报告（${year}年）</a>
          <a href="/nb/${year}.html">政府网站工作年度报表（${year}年度）</a>
          <a href="/zwgk/ysq.html">依申请公开</a> <a href="/hdjl/">我要咨询投诉</a>
        </p>
        <p class="tour">
          体验：<a href="/tour.html">体验路线</a> <a href="/en/tour.html" lang="en">Tour</a>
          <a href="/before/">整改前的同一网站（含典型问题，供检查工具试用）</a>
        </p>`,
    },
    { path: `/nb/${year}.html`, title: `政府网站工作年度报表（${year}年度）`, body: websiteReport(year) },
    {
      path: '/ss.html',
      title: '站内检索',
      column: { name: '站内检索', type: '信息公开目录', path: '/ss.html' },
      body: html`<h1>站内检索</h1>
        <sun-disclosure-list src="/data/disclosure.json" url-state query-param="q"
          >${listTable(items)}</sun-disclosure-list
        >`,
    },
    {
      path: '/map.html',
      title: '网站地图',
      body: html`<h1>网站地图</h1>
        <ul>
          <li><a href="/">首页</a></li>
          <li><a href="/zwgk/">政府信息公开</a></li>
          <li><a href="/xwdt/">工作动态</a></li>
          <li><a href="/tzgg/">通知公告</a></li>
          <li><a href="/bsfw/">办事服务</a></li>
          <li><a href="/hdjl/">互动交流</a></li>
          <li><a href="/ss.html">站内检索</a></li>
        </ul>`,
    },
    english(items),
  ];
}

function websiteReport(year: number) {
  const rows: [string, string][] = [
    ['信息发布', '全年发布信息312条'],
    ['专栏专题', '新开设2个，维护3个'],
    ['解读回应', '解读材料28件'],
    ['办事服务', '可全程在线办理事项12项'],
    ['互动交流', '收到留言124条，办结124条'],
    ['安全防护', '安全检测12次'],
    ['移动新媒体', '政务新媒体1个'],
    ['创新发展', '无障碍浏览、多语种版本'],
  ];
  return html`<h1>政府网站工作年度报表（${year}年度）</h1>
    <table>
      <tbody>
        ${rows.map(
          ([label, value]) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${value}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function english(items: readonly DisclosureItem[]): Page {
  return {
    path: '/en/',
    title: 'Open government information',
    lang: 'en',
    column: { name: 'Open government information', type: '信息公开目录', path: '/en/' },
    body: html`<h1>Open government information</h1>
      <p>${bureau.nameEn}, ${bureau.addressEn}. Phone ${bureau.phone}. Open on ${bureau.hoursEn}.</p>
      <h2>Disclosure list</h2>
      <sun-disclosure-list src="/data/disclosure.json">${listTable(items)}</sun-disclosure-list>
      <h2>Leadership</h2>
      <sun-leadership-roster src="/data/leaders.json"></sun-leadership-roster>
      <h2>How a licence is decided</h2>
      <sun-approval-flow src="/data/guides/gczs.json"></sun-approval-flow>
      <h2>Request information</h2>
      <sun-request-form
        endpoint="/v1"
        suggestions="/data/disclosure.json"
        complaint-url="/hdjl/"
      ></sun-request-form>
      <h2>Complaints and reports</h2>
      <sun-complaint-channel
        endpoint="/v1"
        src="/data/channels.json"
        request-url="/zwgk/ysq.html"
      ></sun-complaint-channel>`,
  };
}
