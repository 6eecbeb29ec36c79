/** Columns, articles and other pages in the markup of British and American public bodies; all names are made up. */
import type { PageKind } from '@sunboard/model';
import type { Shape } from './frame.js';

/** A page with its kind and, where it is a column, its lines. */
export interface AbroadShape extends Shape {
  readonly kinds: readonly PageKind[];
  readonly day?: string;
  readonly lines?: readonly (readonly [title: string, day: string])[];
}

const LINES: readonly (readonly [string, string])[] = [
  ['Exampleton Agency annual report and accounts 2022 to 2023', '2023-05-26'],
  ['New rules for example permits come into force', '2023-05-19'],
  ['Spending over £25,000: April 2023', '2023-05-12'],
  ['Minister opens the example centre', '2023-04-28'],
  ['Response to the consultation on example fees', '2023-04-11'],
  ['Transparency data: staff numbers', '2023-03-30'],
];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const uk = (day: string) =>
  `${String(Number(day.slice(8)))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
const us = (day: string) =>
  `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${String(Number(day.slice(8)))}, ${day.slice(0, 4)}`;
const short = (day: string) =>
  `${(MONTHS[Number(day.slice(5, 7)) - 1] ?? '').slice(0, 3)} ${String(Number(day.slice(8)))}, ${day.slice(0, 4)}`;
const figures = (day: string) => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`;
const each = (line: (title: string, day: string, at: number) => string) =>
  LINES.map(([title, day], at) => line(title, day, at)).join('\n');
const link = (title: string, at: number, more = '') =>
  `<a href="/news/item-${String(at)}"${more}>${title}</a>`;

const P =
  '<p>The agency has published its plan for the coming year. It sets out what people can expect from the service and how it will be paid for.</p>'.repeat(
    5,
  );

function html(country: 'uk' | 'us', title: string, main: string, head = ''): string {
  return `<!DOCTYPE html><html lang="${country === 'uk' ? 'en-GB' : 'en-US'}"><head><meta charset="utf-8"><title>${title} | Exampleton Agency</title>${head}</head><body>
<a class="skip" href="#main">Skip to main content</a><header role="banner"><nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/about">About us</a></li><li><a href="/news">News</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
<div class="breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/news">News and communications</a></li></ol></div>
<main id="main">${main}</main><footer><p>&copy; 2026 Exampleton Agency. Page generated March 9, 2026</p></footer></body></html>`;
}

const COLUMNS_UK: Readonly<Record<string, string>> = {
  finder: `<h1>News and communications</h1><p>6 results</p><ul class="gem-c-document-list">${each((t, d, n) => `<li class="gem-c-document-list__item"><div class="gem-c-document-list__item-title">${link(t, n)}</div><p>What the agency has done and what follows from it.</p><ul class="gem-c-document-list__item-metadata"><li>Organisation: Exampleton Agency</li><li>Published: <time datetime="${d}">${uk(d)}</time></li></ul></li>`)}</ul>`,
  'publications with type and day': `<h1>Publications</h1><ul>${each((t, d, n) => `<li>${link(t, n)}<ul><li>${uk(d)}</li><li>Transparency data</li></ul></li>`)}</ul>`,
  'council news cards': `<h1>News</h1>${each((t, d, n) => `<div class="card"><h2>${link(t, n)}</h2><p class="date">${uk(d)}</p><p>What the agency has done and what follows from it.</p></div>`)}`,
  'disclosure log table': `<h1>Disclosure log</h1><table><thead><tr><th>Reference</th><th>Subject</th><th>Date of response</th></tr></thead><tbody>${each((t, d, n) => `<tr><td>FOI 00${String(n)}</td><td>${link(t, n)}</td><td>${uk(d)}</td></tr>`)}</tbody></table>`,
};
const MEETINGS: AbroadShape = {
  name: 'us: meetings named by their days',
  html: html(
    'us',
    'Board meetings',
    `<h1>Board meetings</h1><ul>${each((_, d, n) => `<li><a href="/m/${String(n)}.pdf">Regular Board Meeting - ${us(d)}</a></li>`)}</ul>`,
  ),
  url: 'https://www.exampleton.gov/news/',
  kinds: ['column'],
  lines: LINES.map(([, d]) => [`Regular Board Meeting - ${us(d)}`, d] as const),
};
const COLUMNS_US: Readonly<Record<string, string>> = {
  'views of Drupal': `<h1>Press Releases</h1><div class="view-content">${each((t, d, n) => `<div class="views-row"><div class="views-field-created"><span class="field-content">${us(d)}</span></div><div class="views-field-title"><h3 class="field-content">${link(t, n)}</h3></div></div>`)}</div>`,
  'collection of the design system': `<h1>News Releases</h1><ul class="usa-collection">${each((t, d, n) => `<li class="usa-collection__item"><div class="usa-collection__body"><h3 class="usa-collection__heading">${link(t, n)}</h3><p class="usa-collection__description">What the agency has done and what follows from it.</p><ul class="usa-collection__meta"><li class="usa-collection__meta-item"><time datetime="${d}T06:00:00+01:00">${us(d)}</time></li></ul></div></li>`)}</ul>`,
  'bulleted links': `<h1>News Archive</h1><ul>${each((t, d, n) => `<li>${short(d)} - ${link(t, n)}</li>`)}</ul>`,
  'table of figures': `<h1>Reports</h1><table><tr><th>Date</th><th>Title</th></tr>${each((t, d, n) => `<tr><td>${figures(d)}</td><td>${link(t, n)}</td></tr>`)}</table>`,
  'posts of a blog': `<h1 class="page-title">Newsroom</h1>${each((t, d, n) => `<article id="post-${String(n)}" class="post-${String(n)} post type-post hentry"><h2 class="entry-title">${link(t, n, ' rel="bookmark"')}</h2><div class="entry-meta">Posted on <time class="entry-date published" datetime="${d}T10:00:00+00:00">${us(d)}</time> by <a href="/author/press">Press Office</a></div><div class="entry-summary"><p>What the agency has done and what follows from it. <a href="/news/item-${String(n)}">Read more</a></p></div></article>`)}<nav class="pagination"><a href="/news/page/2">Older posts</a></nav>`,
};

const column = (country: 'uk' | 'us', pages: Readonly<Record<string, string>>): AbroadShape[] =>
  Object.entries(pages).map(([name, main]) => ({
    name: `${country}: ${name}`,
    html: html(country, /<h1[^>]*>([^<]*)/u.exec(main)?.[1] ?? '', main),
    url: `https://www.exampleton.gov${country === 'uk' ? '.uk' : ''}/news/`,
    kinds: ['column'],
    lines: LINES,
  }));

const article = (
  name: string,
  country: 'uk' | 'us',
  main: string,
  head = '',
  kinds: readonly PageKind[] = ['article', 'document'],
): AbroadShape => ({
  name: `${country}: ${name}`,
  html: html(country, 'Exampleton Agency publishes its plan', main, head),
  url: `https://www.exampleton.gov${country === 'uk' ? '.uk' : ''}/news/agency-plan`,
  kinds,
  day: '2023-05-06',
});
const h = '<h1>Exampleton Agency publishes its plan</h1>';

/** All of them. */
export const ABROAD: readonly AbroadShape[] = [
  ...column('uk', COLUMNS_UK),
  ...column('us', COLUMNS_US),
  MEETINGS,
  article(
    'metadata list',
    'uk',
    `${h}<p>From:</p><dl class="gem-c-metadata"><dt>From:</dt><dd><a href="/o">Exampleton Agency</a></dd><dt>Published</dt><dd>6 May 2023</dd><dt>Last updated</dt><dd>9 June 2023 — <a href="#history">See all updates</a></dd></dl>${P}`,
  ),
  article(
    'history below',
    'uk',
    `${h}${P}<div class="published-dates"><p>Published 6 May 2023<br>Last updated 9 June 2023 <a href="#h">+ show all updates</a></p><ol><li><time datetime="2023-06-09">9 June 2023</time> Corrected a table.</li><li><time datetime="2023-05-06">6 May 2023</time> First published.</li></ol></div>`,
  ),
  article('council page', 'uk', `${h}<p>Saturday, 6th May, 2023</p>${P}`),
  article('release line', 'us', `<p><strong>FOR IMMEDIATE RELEASE</strong></p><p>May 6, 2023</p>${h}${P}`),
  article(
    'dateline',
    'us',
    `${h}<p class="release-date">Release Date: 05/06/2023</p><p>EXAMPLETON, May 5, 2023 – The agency said so.</p>${P}`,
  ),
  article(
    'two columns of facts',
    'us',
    `${h}<div class="field"><div class="field__label">Date</div><div class="field__item"><time datetime="2023-05-06T12:00:00Z">May 6, 2023</time></div></div><div class="field"><div class="field__label">Contact</div><div class="field__item">Press Office</div></div>${P}`,
  ),
  article(
    'last reviewed and published',
    'us',
    `${h}<p>Published May 6, 2023. Last reviewed or updated: 09-Jun-2023</p>${P}`,
  ),
];
