/** Articles, posts and pages in the markup of newsrooms, blogs and public bodies of other countries; all names are made up. */
import type { Shape } from './frame.js';

/** A page and the day it is dated: of publication, or of the last change where it states no other; null where it states none. */
export interface DatedShape extends Shape {
  readonly day: string | null;
}

export const FIVE_SEPTEMBER = '2016-09-05';
const P =
  '<p>The council of Exampleton has agreed on a plan for the coming year, and the first steps will follow after a short round of talks, according to the office.</p>'.repeat(
    4,
  );
const TITLE = 'Exampleton council agrees on a plan for its parks';
const RELATED = `<aside><h3>Related</h3><ul>${['12 August 2016', 'August 3, 2016', '2015-11-30'].map(day => `<li><a href="/x">Another story about the town and its parks</a> <span>${day}</span></li>`).join('')}</ul></aside>`;
const FOOT =
  '<footer><p>&copy; 1998-2026 Exampleton Gazette. All rights reserved. Printed on 1 January 2026</p></footer>';
const COMMENTS =
  '<section id="comments"><h2>2 comments</h2><article class="comment"><time datetime="2016-09-07T10:00:00Z">September 7, 2016</time><p>Well said.</p></article><article class="comment"><time datetime="2016-09-09">Sep 9, 2016</time><p>No.</p></article></section>';

interface Parts {
  readonly lang?: string;
  readonly head?: string;
  readonly byline?: string;
  readonly after?: string;
  readonly title?: string;
  readonly body?: string;
  readonly related?: boolean;
}

function html({
  lang = 'en',
  head = '',
  byline = '',
  after = '',
  title = TITLE,
  body = P,
  related = true,
}: Parts): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | Exampleton Gazette</title>${head}</head><body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/town">Town</a></li></ul></nav></header><main><article><h1>${title}</h1>${byline}${body}${after}</article>${related ? RELATED : ''}</main>${FOOT}</body></html>`;
}

export const shape = (
  name: string,
  parts: Parts,
  day: string | null = FIVE_SEPTEMBER,
  url = 'https://www.example.com/town/parks-plan',
): DatedShape => ({ name, html: html(parts), day, url });
export const byline = (text: string, lang = 'en', url?: string, day = FIVE_SEPTEMBER) =>
  shape(`“${text}” (${lang})`, { lang, byline: `<p class="byline">${text}</p>` }, day, url);
const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

/** Days in words, as bylines print them. */
const WRITTEN: readonly DatedShape[] = [
  byline('September 5, 2016'),
  byline('Sept. 5, 2016'),
  byline('Sep 5, 2016 at 10:12 am'),
  byline('5 September 2016'),
  byline('5th September 2016'),
  byline('By Jane Doe on September 5th, 2016'),
  byline('Posted on Monday, September 5, 2016 by admin'),
  byline('Mon 5 Sep 2016 07.00 BST'),
  byline('Published 12:03 EDT, 5 September 2016 | Updated 15:40 EDT, 6 September 2016'),
  byline('Published: Sept. 5, 2016 | Last updated: Sept. 8, 2016'),
  byline('Last updated Sept. 8, 2016, first published Sept. 5, 2016'),
  byline('Updated 9:08 AM ET, Mon September 5, 2016'),
  byline('09/05/2016', 'en-US'),
  byline('05/09/2016', 'en-GB', 'https://www.example.co.uk/parks'),
  byline('2016-09-05'),
  byline('2016.09.05'),
  byline('September 5 2016'),
  byline('SEPTEMBER 5, 2016'),
  byline('05-Sep-2016'),
  byline('5. September 2016', 'de'),
  byline('05.09.2016, 10:15 Uhr', 'de'),
  byline('05.09.16 10:15', 'de', 'https://www.example.de/a'),
  byline('Veröffentlicht am 5. September 2016', 'de'),
  byline('Montag, 5. September 2016 von Redaktion', 'de'),
  byline('Stand: 05.09.2016 18:21 Uhr', 'de'),
  byline('le 5 septembre 2016', 'fr'),
  byline('Publié le 5 septembre 2016 à 10h15', 'fr'),
  byline('Publié le 05/09/2016 à 10:15, mis à jour le 06/09/2016 à 08:00', 'fr'),
  byline('lundi 5 septembre 2016', 'fr'),
  byline('5 de septiembre de 2016', 'es'),
  byline('05/09/2016 - 10:15', 'es'),
  byline('5 settembre 2016', 'it'),
  byline('5 de setembro de 2016', 'pt'),
  byline('5 september 2016', 'nl'),
  byline('5 września 2016', 'pl'),
  byline('5. září 2016', 'cs'),
  byline('5 сентября 2016', 'ru'),
  byline('5 вересня 2016', 'uk'),
  byline('5 Eylül 2016', 'tr'),
  byline('5 september 2016 kl. 10.15', 'sv'),
  byline('5. september 2016', 'da'),
  byline('5. syyskuuta 2016', 'fi'),
  byline('2016. szeptember 5.', 'hu'),
  byline('5 septembrie 2016', 'ro'),
  byline('5 Σεπτεμβρίου 2016', 'el'),
  byline('5 September 2016', 'id'),
  byline('Thứ hai, 5/9/2016, 10:15 (GMT+7)', 'vi'),
  byline('2016年9月5日', 'ja'),
  byline('2016년 9월 5일', 'ko'),
  byline('2016/09/05 10:15', 'ja'),
];

const T = '2016-09-05T10:12:00+02:00';

/** Days in markup. */
const MARKED: readonly DatedShape[] = [
  shape('JSON-LD alone', {
    head: ld({ '@type': 'NewsArticle', datePublished: T, dateModified: '2016-09-08' }),
  }),
  shape('JSON-LD in a graph', {
    head: ld({
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        { '@type': 'WebPage', datePublished: '2012-01-01' },
        { '@type': 'Article', datePublished: T },
      ],
    }),
  }),
  shape('JSON-LD with line breaks in a string', {
    head: `<script type="application/ld+json">{"@type":"NewsArticle","description":"two\nlines","datePublished":"${T}"}</script>`,
  }),
  shape('JSON-LD in a comment and CDATA', {
    head: `<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","datePublished":"${T}"}\n//]]></script>`,
  }),
  shape('JSON-LD written in English words', {
    head: ld({ '@type': 'NewsArticle', datePublished: 'September 5, 2016' }),
  }),
  shape('article:published_time', {
    head: `<meta property="article:published_time" content="${T}"><meta property="article:modified_time" content="2017-01-01T00:00:00Z">`,
  }),
  ...[
    'date',
    'DC.date',
    'DC.date.issued',
    'dcterms.created',
    'dc.created',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'sailthru.date',
    'parsely-pub-date',
    'citation_date',
    'citation_publication_date',
    'datePublished',
    'article.published',
    'OriginalPublicationDate',
    'article_date_original',
    'cXenseParse:recs:publishtime',
    'rnews:datePublished',
    'og:article:published_time',
    'last-modified',
    'release_date',
    'bt:pubDate',
    'timestamp',
  ].map(name => shape(`meta ${name}`, { head: `<meta name="${name}" content="2016-09-05">` })),
  shape('meta itemprop', { byline: `<meta itemprop="datePublished" content="${T}">` }),
  shape('time with words', { byline: `<p>By Jane Doe <time datetime="${T}">two years ago</time></p>` }),
  shape('time with pubdate', { byline: `<time pubdate datetime="${T}">long ago</time>` }),
  shape('time without datetime', { byline: '<time>September 5, 2016</time>' }),
  shape('abbr of a blog', {
    after: `<abbr class="published" title="${T}" itemprop="datePublished">10:12</abbr>`,
  }),
  shape('data attribute of seconds', {
    byline: '<span class="date" data-timestamp="1473063120">moments ago</span>',
  }),
  shape('data attribute of a day', {
    byline: `<span class="published" data-datetime="${T}">moments ago</span>`,
  }),
  shape('address of the page', {}, FIVE_SEPTEMBER, 'https://www.example.com/2016/09/05/parks-plan/'),
  shape(
    'address with month in letters',
    {},
    FIVE_SEPTEMBER,
    'https://www.example.com/town/2016/sep/05/parks-plan',
  ),
  shape('compact day in the address', {}, FIVE_SEPTEMBER, 'https://www.example.com/town/20160905/parks-plan'),
  shape('canonical address', {
    head: '<link rel="canonical" href="https://www.example.com/2016/09/05/parks-plan/">',
  }),
  shape('above the heading', { body: P }, null),
  shape('marked and shown alike', {
    head: ld({ '@type': 'Article', datePublished: T }),
    byline: '<p>Sept. 5, 2016</p>',
  }),
  shape('first published in markup, last changed on show', {
    head:
      ld({ '@type': 'NewsArticle', datePublished: T, dateModified: '2017-02-03' }) +
      `<meta property="article:published_time" content="${T}">`,
    byline: '<p>Updated February 3, 2017</p>',
  }),
  shape('first published in markup, a bare later day on show', {
    head:
      ld({ '@type': 'NewsArticle', datePublished: T, dateModified: '2017-02-03' }) +
      `<meta property="article:published_time" content="${T}">`,
    byline: '<p>February 3, 2017</p>',
  }),
  shape('markup of the site, not of the article', {
    head:
      ld({ '@type': 'Organization', foundingDate: '1998-01-01' }) +
      ld({ '@type': 'Event', startDate: '2016-10-01', datePublished: '2010-01-01' }),
    byline: '<p>Posted September 5, 2016</p>',
  }),
  shape('comments below', { byline: '<p>September 5, 2016</p>', after: COMMENTS }),
  shape('post of a blog, day in the footer of the post', {
    after: '<div class="post-footer">Posted by Jane on September 5, 2016 in Town</div>' + COMMENTS,
  }),
  shape('entry-date', {
    byline:
      '<span class="posted-on">Posted on <a href="/x" rel="bookmark"><time class="entry-date published" datetime="2016-09-05T08:00:00+00:00">September 5, 2016</time><time class="updated" datetime="2019-02-03T08:00:00+00:00">February 3, 2019</time></a></span>',
  }),
  shape('an event later on', {
    byline: '<p>Posted September 5, 2016</p>',
    body: `<p>The fair will take place on October 12, 2016 at the town hall.</p>${P}`,
  }),
  shape('a day in the first sentence', {
    head: `<meta property="article:published_time" content="${T}">`,
    body: `<p>On 1 March 2014 the council began its work on parks, which it hopes to end soon.</p>${P}`,
  }),
  shape('day of today above', {
    byline: `<p>Posted September 5, 2016</p>`,
    body: `<div class="today">Today is Tuesday, March 3, 2026</div>${P}`,
  }),
];

const stated = (name: string, lastLine: string, day: string | null = FIVE_SEPTEMBER, lang = 'en') =>
  shape(name, { lang, after: lastLine, related: false }, day);

/** Pages that state the day of their last change. */
const CHANGED: readonly DatedShape[] = [
  stated('page last reviewed', '<p>Page last reviewed: September 5, 2016</p>'),
  stated('last updated below', '<p>Last updated: 05 September 2016</p>'),
  stated(
    'wiki',
    '<ul id="footer-info"><li id="footer-info-lastmod"> This page was last edited on 5 September 2016, at 10:00 (UTC).</li></ul>',
  ),
  stated('terms of service', '<p>Effective date: September 5, 2016</p>'),
  stated('no day at all', '', null),
  stated('years only', '<p>Founded in 1998, renewed in 2012.</p>', null),
];

/** All of them. */
export const WORLD: readonly DatedShape[] = [
  ...WRITTEN,
  ...MARKED.filter(each => each.name !== 'above the heading'),
  ...CHANGED,
];
