/** What stands around the content of made English pages: banners, menus, trails, side menus, notices and feet of the systems that American and British offices use. */
import type { Chance } from './made-chance.js';

/** A page to be framed. */
export interface Framed {
  readonly nation: 'us' | 'uk';
  readonly title: string;
  readonly content: string;
  readonly head?: string;
  /** Links beside the content, where its makers put them there. */
  readonly side?: string;
  /** Names of the pages above. */
  readonly above: readonly string[];
}

const SITES = { us: ['Example Service', 'U.S. Example Board'], uk: ['Exampleshire Council', 'Exampleshire'] };
const MENUS = {
  us: [
    'About',
    'Programs',
    'Newsroom',
    'Data &amp; Research',
    'Policy &amp; Guidance',
    'Forms',
    'Contact Us',
    'A–Z Index',
    'Laws and Regulations',
    'Executive Orders',
  ],
  uk: [
    'Bins and recycling',
    'Council tax',
    'Planning',
    'About us',
    'News',
    'A to Z',
    'Your council',
    'Our services',
    'Who we are',
    'Policies and plans',
    'Decision making',
  ],
};
const FEET = {
  us: [
    'Accessibility',
    'Privacy Policy',
    'FOIA',
    'No FEAR Act',
    'Site Index',
    'Vulnerability Disclosure Policy',
    'Website Policies',
    'USA.gov',
    'Office of Inspector General',
    'Budget &amp; Performance',
  ],
  uk: [
    'Accessibility statement',
    'Privacy',
    'Cookies',
    'Freedom of information',
    'Contact us',
    'A to Z of services',
    'Our priorities',
    'Website policies',
    'Terms and conditions',
    'How we use your information',
  ],
};

const slug = (name: string) => name.toLowerCase().replace(/&[a-z]+;|[^a-z0-9]+/gu, '-');
const link = (name: string, base = '') => `<a href="${base}/${slug(name)}">${name}</a>`;
const items = (names: readonly string[], base = '') =>
  names.map(name => `<li>${link(name, base)}</li>`).join('');

/** The whole page. */
export function englishFrame(page: Framed, by: Chance): string {
  const { nation, title, head = '' } = page;
  const site = by.one(SITES[nation]);
  const full = by.one([
    `${title} | ${site}`,
    `${title} - ${site}`,
    `${site} - ${title}`,
    title,
    `${title} :: ${site}`,
  ]);
  const menu = some(MENUS[nation], by);
  const main = mainOf(page, by);
  return `<!DOCTYPE html><html lang="${nation === 'us' ? by.one(['en', 'en-US']) : by.one(['en', 'en-GB'])}"><head><meta charset="utf-8"><title>${full}</title>${head}</head><body>${by.is(0.5) ? '<a class="skip-link" href="#main">Skip to main content</a>' : ''}${nation === 'us' ? bannerOf(by) : by.is(0.3) ? '<div class="cookie-banner"><h2>Cookies on this site</h2><p>We use some essential cookies to make this service work.</p><button>Accept</button> <a href="/cookies">View cookies</a></div>' : ''}${headOf(site, menu, by)}${main}${feedbackOf(by)}${footOf(nation, site, by)}</body></html>`;
}

/* Some of the names, in their order. */
function some(names: readonly string[], by: Chance): string[] {
  return names.filter(() => by.is(0.55));
}

function bannerOf(by: Chance): string {
  return by.one([
    '<section class="usa-banner" aria-label="Official website of the United States government"><p class="usa-banner__header-text">An official website of the United States government</p></section>',
    '<section class="usa-banner"><div class="usa-accordion"><header class="usa-banner__header"><div class="usa-banner__inner"><img class="usa-banner__header-flag" src="/us_flag.png" alt="U.S. flag"><p>An official website of the United States government</p><button aria-expanded="false" aria-controls="gb">Here’s how you know</button></div></header><div class="usa-banner__content" id="gb" hidden><p><strong>The .gov means it’s official.</strong></p></div></div></section>',
  ]);
}

function headOf(site: string, menu: readonly string[], by: Chance): string {
  const search = by.is(0.5)
    ? '<form action="/search" role="search"><label for="q">Search</label><input id="q" type="search" name="q"><button>Go</button></form>'
    : '';
  return by.one([
    `<header class="site-header"><a href="/" class="logo">${site}</a>${search}<nav aria-label="Main"><ul>${items(menu)}</ul></nav></header>`,
    `<div id="header"><a href="/"><img src="/logo.png" alt="${site}"></a>${search}</div><div id="nav"><ul>${items(menu)}</ul></div>`,
    `<header role="banner"><a href="/">${site}</a></header><nav class="main-menu"><ul>${items(menu)}</ul></nav>${search}`,
    `<div class="top"><p class="site-title"><a href="/">${site}</a></p><div class="menu">${menu.map(name => link(name)).join(' | ')}</div></div>`,
  ]);
}

function trailOf(above: readonly string[], title: string, by: Chance): string {
  const last = by.is(0.6) ? title : '';
  const steps = ['Home', ...above];
  const names = steps.map((name, at) => (at === 0 ? '<a href="/">Home</a>' : link(name)));
  return by.one([
    '',
    `<nav class="breadcrumb" aria-label="Breadcrumb"><ol>${names.map(name => `<li>${name}</li>`).join('')}${last === '' ? '' : `<li aria-current="page">${last}</li>`}</ol></nav>`,
    `<div class="breadcrumbs">${[...names, ...(last === '' ? [] : [last])].join(' &gt; ')}</div>`,
    `<p class="crumbs">You are here: ${[...names, ...(last === '' ? [] : [last])].join(' / ')}</p>`,
  ]);
}

function mainOf({ title, content, side = '', above }: Framed, by: Chance): string {
  const trail = trailOf(above, title, by);
  const heading = by.one([
    `<h1>${title}</h1>`,
    `<h1 class="page-title">${title}</h1>`,
    `<div class="page-header"><h1>${title}</h1></div>`,
    `<h1 class="govuk-heading-xl">${title}</h1>`,
    `<div class="title-block"><h1><span>${title}</span></h1></div>`,
  ]);
  const menu =
    side === ''
      ? ''
      : by.one([
          `<aside class="sidebar">${side}</aside>`,
          `<nav class="side-nav">${side}</nav>`,
          `<div class="left-column">${side}</div>`,
        ]);
  return by.one([
    `${trail}<main id="main">${heading}<div class="body">${content}</div>${menu}</main>`,
    `<div id="page"><div id="content">${trail}${heading}${content}</div>${menu}</div>`,
    `${trail}<div class="row">${menu}<main class="col" role="main"><article>${heading}<div class="field field--name-body">${content}</div></article></main></div>`,
    `<main>${trail}${heading}<div class="entry-content">${content}</div></main>${menu}`,
    `<div class="container">${trail}<table width="100%"><tr>${menu === '' ? '' : `<td valign="top">${menu}</td>`}<td valign="top">${heading}${content}</td></tr></table></div>`,
  ]);
}

function feedbackOf(by: Chance): string {
  return by.one([
    '',
    '',
    '<div class="feedback"><h2>Was this page helpful?</h2><form method="post" action="/feedback"><label><input type="radio" name="useful" value="1"> Yes</label><label><input type="radio" name="useful" value="0"> No</label><button>Send</button></form></div>',
    '<ul class="share"><li><a href="https://www.facebook.com/share">Facebook</a></li><li><a href="https://www.linkedin.com/share">LinkedIn</a></li></ul>',
  ]);
}

function footOf(nation: 'us' | 'uk', site: string, by: Chance): string {
  const feet = some(FEET[nation], by);
  return by.one([
    `<footer><ul>${items(feet)}</ul><p>© 2026 ${site}</p></footer>`,
    `<div id="footer">${feet.map(name => link(name)).join(' | ')}<br>${site}, 1 Example Road</div>`,
    `<footer role="contentinfo"><h2>About this site</h2><ul>${items(feet)}</ul></footer>`,
    `<div class="footer-wrapper"><nav aria-label="Footer"><ul>${items(feet)}</ul></nav><p>${site}</p></div>`,
  ]);
}
