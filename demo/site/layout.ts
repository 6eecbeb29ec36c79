/** The frame of every page of the demonstration site: metas, header, breadcrumb, footer with the identity marks of a government site. */
import { html, raw } from 'hono/html';
import { bureau } from '../data/bureau.js';

/** Escaped HTML, as `hono/html` makes it. */
export type Html = ReturnType<typeof html>;

/** One static page. */
export interface Page {
  /** Path from the root of the site, ending in `/` or `.html`. */
  readonly path: string;
  readonly title: string;
  readonly lang?: 'zh-CN' | 'en';
  /** Column of the page: name, and the type of 网页设计规范's vocabulary. */
  readonly column?: { readonly name: string; readonly type: string; readonly path: string };
  /** The body's bands reach from edge to edge. */
  readonly wide?: boolean;
  /** Set on content pages. */
  readonly article?: { readonly publishedOn: string; readonly source: string };
  readonly body: Html;
}

const NAV_ZH = [
  ['/', '首页'],
  ['/zwgk/', '政府信息公开'],
  ['/xwdt/', '工作动态'],
  ['/tzgg/', '通知公告'],
  ['/bsfw/', '办事服务'],
  ['/hdjl/', '互动交流'],
  ['/en/', 'English'],
] as const;

/** The main links of the English pages: address and words. */
export const NAV_EN = [
  ['/en/', 'Home'],
  ['/en/documents.html', 'Documents'],
  ['/en/request.html', 'Request information'],
  ['/en/licence.html', 'Licences'],
  ['/en/leadership.html', 'Leadership'],
  ['/en/complaints.html', 'Complaints'],
  ['/', '中文'],
] as const;

/* The note below it says that the bureau is fictional. */
const ENGLISH_NAME = bureau.nameEn.replace(/ \(.*/u, '');

/** A full document. */
export async function document(page: Page): Promise<string> {
  const lang = page.lang ?? 'zh-CN';
  const whole = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title} - ${lang === 'en' ? bureau.nameEn : bureau.name}</title>
        <meta name="SiteName" content="${bureau.name}" />
        <meta name="SiteDomain" content="${bureau.domain}" />
        <meta name="SiteIDCode" content="${bureau.siteCode}" />
        ${columnMetas(page)}${articleMetas(page)}
        <link rel="stylesheet" href="/assets/site.css" />
        <script type="module" src="/cdn/sunboard.js"></script>
      </head>
      <body>
        <a class="skip" href="#main">${lang === 'en' ? 'Skip to content' : '跳到正文'}</a>
        <header class="top">
          <p class="site-name">
            <a href="${lang === 'en' ? '/en/' : '/'}"
              ><img
                src="/assets/emblem.svg"
                alt=""
                width="40"
                height="40"
              />${lang === 'en' ? ENGLISH_NAME : bureau.name}</a
            >
          </p>
          <p class="note">
            ${lang === 'en' ? 'Demonstration: this office and all its data are fictional.' : '演示网站：机构、人员和数据均为虚构。'}
          </p>
          ${page.path === '/' ? '' : searchForm(lang)}
          <nav aria-label="${lang === 'en' ? 'Main' : '主导航'}">
            <ul>
              ${(lang === 'en' ? NAV_EN : NAV_ZH).map(([href, text]) => html`<li><a href="${href}" ${raw(languageOf(text, lang))}${raw(currentMark(href, page))}>${text}</a></li>`)}
            </ul>
          </nav>
        </header>
        ${breadcrumb(page)}
        <main id="main" ${raw(page.wide ? 'class="wide"' : '')}>${page.body}</main>
        ${footer(lang)}
      </body>
    </html> `;
  return (await whole).toString();
}

/* The home page has a search of its own. */
function searchForm(lang: string): Html {
  return html`<form class="search" role="search" action="/ss.html" method="get">
    <label for="q">${lang === 'en' ? 'Search' : '站内检索'}</label>
    <input id="q" name="q" type="search" />
    <button>${lang === 'en' ? 'Search' : '检索'}</button>
  </form>`;
}

/** What a link to a page in another language says of it, to screen readers too: attributes, or nothing. */
export function languageOf(text: string, lang: string): string {
  const own = /[一-龥]/u.test(text) ? 'zh-CN' : 'en';
  return own === lang ? '' : ` lang="${own}" hreflang="${own}"`;
}

function columnMetas({ column, article, path }: Page): Html {
  if (!column) return html``;
  if (article && path !== column.path)
    return html`<meta name="ColumnName" content="${column.name}" />
      <meta name="ColumnType" content="${column.type}" /> `;
  return html`<meta name="ColumnName" content="${column.name}" />
    <meta
      name="ColumnDescription"
      content="${bureau.name}${column.name}栏目，公布${column.name}方面的信息。"
    />
    <meta name="ColumnKeywords" content="${column.name},${bureau.short}" />
    <meta name="ColumnType" content="${column.type}" /> `;
}

function articleMetas({ article, title }: Page): Html {
  if (!article) return html``;
  return html`<meta name="ArticleTitle" content="${title}" />
    <meta name="PubDate" content="${article.publishedOn} 09:00" />
    <meta name="ContentSource" content="${article.source}" />
    <meta name="Keywords" content="${title}" />
    <meta name="Author" content="政务公开科" />
    <meta name="Description" content="${title}" />
    <meta name="Image" content="/assets/emblem.svg" />
    <meta name="Url" content="https://${bureau.domain}/" /> `;
}

/* The page itself, or the section that it lies in. */
function currentMark(href: string, { path }: Page): string {
  if (href === path) return ' aria-current="page"';
  return !['/', '/en/'].includes(href) && href.endsWith('/') && path.startsWith(href)
    ? ' aria-current="true"'
    : '';
}

const DISCLOSURE = { name: '政府信息公开', path: '/zwgk/' } as const;

function breadcrumb({ column, title, path, lang }: Page): Html {
  if (['/', '/en/'].includes(path)) return html``;
  const [say, home, root] = lang === 'en' ? ['You are here: ', 'Home', '/en/'] : ['当前位置：', '首页', '/'];
  const above = [{ name: home, path: root }, ...columnsAbove(column, path)];
  return html`<nav class="crumbs" aria-label="${lang === 'en' ? 'Breadcrumb' : '当前位置'}">
    ${say}${above.map(step => html`<a href="${step.path}">${step.name}</a> &gt; `)}<span aria-current="page"
      >${path === column?.path ? column.name : title}</span
    >
  </nav>`;
}

/* Some columns of the disclosure section are parts of its list and have no page of their own. */
function columnsAbove(column: Page['column'], path: string): readonly { name: string; path: string }[] {
  if (!column) return [];
  const own = path === column.path ? [] : [column];
  if (!path.startsWith(DISCLOSURE.path) || column.name === DISCLOSURE.name) return own;
  return [
    DISCLOSURE,
    ...own.map(({ name, path: at }) => ({ name, path: at === DISCLOSURE.path ? '/zwgk/#list' : at })),
  ];
}

function footer(lang: string): Html {
  const policeDigits = /\d{14}/.exec(bureau.police)?.[0] ?? '';
  return html`<footer class="bottom">
    ${
      lang === 'en'
        ? html`<div>
            <p>Published by: ${ENGLISH_NAME}</p>
            <p>Phone: ${bureau.phone}</p>
            <p>Address: ${bureau.addressEn}</p>
            <p>E-mail: ${bureau.email}</p>
          </div>`
        : html``
    }
    <div lang="zh-CN">
      <p>主办单位：${bureau.name}</p>
      <p>联系电话：${bureau.phone}</p>
      <p>地址：${bureau.address}</p>
      <p>电子邮箱：${bureau.email}</p>
    </div>
    <div lang="zh-CN">
      <p>网站标识码：${bureau.siteCode}</p>
      <p><a href="https://beian.miit.gov.cn/">${bureau.icp}</a></p>
      <p>
        <a href="https://beian.mps.gov.cn/#/query/webSearch?code=${policeDigits}">${bureau.police}</a>
      </p>
      <p>
        <a href="/map.html">网站地图</a
        >${lang === 'en' ? html` · <a href="/">中文</a>` : html` · <a href="/en/" lang="en" hreflang="en">English</a>`}
      </p>
    </div>
    <p class="marks">
      <a href="https://bszs.conac.cn/sitename?method=show&amp;id=00000000000000000000000000000000"
        ><img src="/assets/conac/red.png" alt="党政机关" width="40" height="48"
      /></a>
      <a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=${bureau.siteCode}"
        ><img src="/assets/jiucuo.png" alt="政府网站找错" width="114" height="48"
      /></a>
    </p>
  </footer>`;
}

/** A dated list as an old CMS writes it. */
export function datedList(
  items: readonly { readonly title: string; readonly url: string; readonly publishedOn: string }[],
): Html {
  return html`<ul role="list" class="list">
    ${items.map(item => html`<li><a href="${item.url}">${item.title}</a> <span class="date">${item.publishedOn}</span></li>`)}
  </ul>`;
}

/** A content page's head: title, date and source in the form that 网页设计规范 asks for. */
export function articleHead(title: string, publishedOn: string, source: string): Html {
  return html`<h1>${title}</h1>
    <p class="meta">发布时间：${publishedOn} 09:00 来源：${source}</p>`;
}
