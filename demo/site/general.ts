/** Pages that belong to no column: the website's annual figures, search, site map. */
import type { DisclosureItem } from '@sunboard/model';
import { html, raw } from 'hono/html';
import { guides } from '../data/guides.js';
import { listTable } from './disclosure-documents.js';
import { languageOf, NAV_EN, type Html, type Page } from './layout.js';

/** What is answered, with status 404, for an address at which there is nothing. */
export const NOT_FOUND = '/404.html';

/** The pages that belong to no column. */
export function generalPages(today: string, items: readonly DisclosureItem[]): Page[] {
  const year = Number(today.slice(0, 4)) - 1;
  return [
    { path: `/nb/${year}.html`, title: `政府网站工作年度报表（${year}年度）`, body: websiteReport(year) },
    {
      path: '/ss.html',
      title: '站内检索',
      column: { name: '站内检索', type: '信息公开目录', path: '/ss.html' },
      body: html`<h1>站内检索</h1>
        <sun-disclosure-list heading-level="2" src="/data/disclosure.json" url-state query-param="q"
          >${listTable(items)}</sun-disclosure-list
        >`,
    },
    { path: '/map.html', title: '网站地图', body: siteMap(today, year) },
    { path: NOT_FOUND, title: '没有这个页面', body: notFound() },
  ];
}

/* An address does not tell the reader's language, so both stand on the page; the search box is in the header above. */
function notFound(): Html {
  return html`<h1>没有这个页面</h1>
    <p>地址可能有误，页面也可能已经移动或者撤下。可以用上面的站内检索查找，或者从这里继续：</p>
    <ul>
      <li><a href="/">首页</a></li>
      <li><a href="/zwgk/">政府信息公开</a></li>
      <li><a href="/bsfw/">办事服务</a></li>
      <li><a href="/map.html">网站地图</a></li>
      <li><a href="/hdjl/">找不到需要的内容？告诉我们</a></li>
    </ul>
    <div lang="en">
      <h2>Page not found</h2>
      <p>The address may be wrong, or the page was moved or taken down.</p>
      <p><a href="/en/">English home page</a></p>
    </div>`;
}

function siteMap(today: string, year: number): Html {
  const branch = (href: string, text: string, below: readonly (readonly [string, string])[] = []) =>
    html`<li>
      <a href="${href}" ${raw(languageOf(text, 'zh-CN'))}>${text}</a>${
        below.length > 0
          ? html`<ul>
              ${below.map(([to, name]) => html`<li><a href="${to}" ${raw(languageOf(name, 'zh-CN'))}>${name}</a></li>`)}
            </ul>`
          : html``
      }
    </li>`;
  return html`<h1>网站地图</h1>
    <ul>
      ${branch('/', '首页')}
      ${branch('/zwgk/', '政府信息公开', [
        ['/zwgk/zn.html', '政府信息公开指南'],
        ['/zwgk/zd.html', '政府信息公开制度'],
        ['/zwgk/#list', '法定主动公开内容'],
        ['/zwgk/nb/', '政府信息公开年报'],
        ['/zwgk/ysq.html', '依申请公开'],
        ['/zwgk/jg.html', '机构职能'],
        ['/zwgk/ld.html', '领导信息'],
      ])}
      ${branch('/xwdt/', '工作动态')} ${branch('/tzgg/', '通知公告')}
      ${branch(
        '/bsfw/',
        '办事服务',
        guides(today).map(guide => [`/bsfw/${guide.slug}.html`, guide.name] as const),
      )}
      ${branch('/hdjl/', '互动交流')} ${branch('/ss.html', '站内检索')}
      ${branch(`/nb/${year}.html`, '政府网站工作年度报表')} ${branch('/tour.html', '体验路线')}
      ${branch(
        '/en/',
        'English',
        NAV_EN.filter(([href]) => href.startsWith('/en/') && href !== '/en/'),
      )}
    </ul>`;
}

function websiteReport(year: number): Html {
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
