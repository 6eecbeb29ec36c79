/** What a case of the independent set on freedom of information states, and the frames of British and American systems around it. All names are made up. */
import type { PageKind } from '@sunboard/model';
import type { Shape } from './frame.js';

/** A page with what a careful person says of it. Whatever is left out is left open. */
export interface FoiCase extends Shape {
  readonly url: string;
  readonly packs: readonly ('us' | 'uk')[];
  /** Kinds that the page may be called. */
  readonly kinds?: readonly PageKind[];
  /** Day of publication; `null`: the page states none. */
  readonly day?: string | null;
  /** Day of the last change. */
  readonly updated?: string;
  /** Number of lines of the page's list, its first title and the day of that. */
  readonly lines?: readonly [count: number, title: string, day: string | null];
  /** Rules that must fail. All others of the packs must not, save for `open` ones. */
  readonly failed?: readonly string[];
  /** Rules of which either outcome can be defended. */
  readonly open?: readonly string[];
}

type Truth = Omit<FoiCase, 'name' | 'html' | 'packs'>;
type Frame = (title: string, main: string, more?: Around) => string;
interface Around {
  readonly head?: string;
  readonly trail?: readonly string[];
  readonly side?: string;
}

/** A page under the American rules. */
export const us = (name: string, truth: Truth, html: string): FoiCase => ({
  name: `us: ${name}`,
  html,
  packs: ['us'],
  ...truth,
});
/** A page under the British rules. */
export const uk = (name: string, truth: Truth, html: string): FoiCase => ({
  name: `uk: ${name}`,
  html,
  packs: ['uk'],
  ...truth,
});

/** Kinds of a text that is nothing else. */
export const TEXTS: readonly PageKind[] = ['article', 'document', 'notice', 'other'];
/** Kinds of a page that lists or leads to others. */
export const LISTS: readonly PageKind[] = ['column', 'catalogue', 'other'];
/** Address on a federal site. */
export const fed = (path: string) => `https://www.example-service.gov/${path}`;
/** Address on a council's site. */
export const council = (path: string) => `https://www.exampleshire.gov.uk/${path}`;

/** Links in a list. */
export const menu = (...names: readonly string[]) =>
  `<ul>${names.map(name => `<li><a href="/${name.toLowerCase().replace(/[^a-z]+/gu, '-')}">${name}</a></li>`).join('')}</ul>`;
const crumbs = (names: readonly string[]) =>
  names.map((name, at) => `<li><a href="/${at === 0 ? '' : `t${String(at)}`}">${name}</a></li>`).join('');
const page = (lang: string, title: string, head: string, body: string) =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width">${head}</head>${body}</html>`;

/** US Web Design System on Drupal: banner, extended header, side navigation, identifier. */
export const uswds: Frame = (title, main, { head = '', trail = ['Home', 'About'], side } = {}) =>
  page(
    'en',
    `${title} | Example Service`,
    head,
    `<body class="path-node page-node-type-page"><a class="usa-skipnav" href="#main-content">Skip to main content</a>
<section class="usa-banner" aria-label="Official website of the United States government"><header class="usa-banner__header"><p class="usa-banner__header-text">An official website of the United States government</p><button class="usa-banner__button">Here’s how you know</button></header><div class="usa-banner__content" hidden><p><strong>Official websites use .gov</strong><br>A .gov website belongs to an official government organization in the United States.</p></div></section>
<header class="usa-header usa-header--extended" role="banner"><div class="usa-navbar"><em class="usa-logo__text"><a href="/">Example Service</a></em></div><nav class="usa-nav" aria-label="Primary"><ul class="usa-nav__primary"><li><a href="/programs"><span>Programs</span></a></li><li><a href="/newsroom"><span>Newsroom</span></a></li><li><a href="/about"><span>About</span></a></li></ul><form class="usa-search usa-search--small" action="/search" role="search"><label class="usa-sr-only" for="q">Search</label><input class="usa-input" id="q" type="search" name="query"><button type="submit">Search</button></form></nav></header>
${trail.length === 0 ? '' : `<div class="usa-breadcrumb-wrap"><nav class="usa-breadcrumb" aria-label="Breadcrumbs"><ol class="usa-breadcrumb__list">${crumbs(trail)}<li class="usa-current"><span>${title}</span></li></ol></nav></div>`}
<main id="main-content" class="usa-layout-docs usa-section"><div class="grid-container"><div class="grid-row">${side === undefined ? '' : `<aside class="usa-layout-docs__sidenav"><nav aria-label="Secondary">${side}</nav></aside>`}<div class="usa-layout-docs__main usa-prose"><h1 class="page-title">${title}</h1>${main}</div></div></div></main>
<footer class="usa-footer"><div class="usa-identifier"><nav aria-label="Important links"><ul><li><a href="/about">About Example Service</a></li><li><a href="/accessibility">Accessibility support</a></li><li><a href="/foia">FOIA requests</a></li><li><a href="/no-fear">No FEAR Act data</a></li><li><a href="https://www.oversight.gov">Office of the Inspector General</a></li><li><a href="/privacy">Privacy policy</a></li></ul></nav></div></footer></body>`,
  );

/** Server pages of about 2008: two columns of boxes, includes, a menu right. */
export const server: Frame = (title, main, { head = '', trail = ['Home'], side = '' } = {}) =>
  page(
    'en-us',
    `${title} - U.S. Example Board`,
    `<meta name="keywords" content="${title}">${head}`,
    `<body><div id="topNav"><a href="/"><img src="/images/seal.gif" alt="Seal of the U.S. Example Board"></a><ul><li><a href="/cases">Cases</a></li><li><a href="/news">News</a></li><li><a href="/foia">FOIA</a></li><li><a href="/contact">Contact</a></li></ul></div>
<div id="bodyContainer"><div id="mainBody"><div id="leftSideInterior"><div id="breadcrumbs"><ul>${crumbs(trail)}<li>${title}</li></ul></div><div id="leftContentInterior"><h1>${title}</h1>${main}</div><!-- leftContentInterior ends --></div><div id="rightSide">${side}<div class="clearPadding"></div></div></div></div>
<div id="footerContainer"><a href="/privacy">Privacy</a> | <a href="/foia">FOIA</a> | <a href="/sitemap">Site Map</a><br>U.S. Example Board, 100 Sample Street NW, Washington, DC</div></body>`,
  );

/** Tables and font tags. */
export const tables: Frame = (title, main, { head = '' } = {}) =>
  `<html><head><title>${title}</title>${head}</head><body bgcolor="#FFFFFF"><table width="760" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td colspan="2"><img src="banner.jpg" width="760" height="90" alt="Example Commission"></td></tr>
<tr><td width="150" valign="top" bgcolor="#003366"><font color="#FFFFFF" size="-1"><a href="index.htm"><font color="#FFFFFF">Home</font></a><br><a href="rules.htm"><font color="#FFFFFF">Rules</font></a><br><a href="contact.htm"><font color="#FFFFFF">Contact</font></a></font></td><td valign="top"><table width="100%" cellpadding="8"><tr><td><p align="center"><font face="Arial" size="5"><b>${title}</b></font></p>
${main}
</td></tr></table></td></tr><tr><td colspan="2" align="center"><font size="-2">Example Commission &nbsp;|&nbsp; <a href="privacy.htm">Privacy</a></font></td></tr></table></body></html>`;

/** A city or state on a vendor's system: mega menu, quick links, widgets. */
export const city: Frame = (
  title,
  main,
  { head = '', trail = ['Home', 'Government', 'Clerk'], side = '' } = {},
) =>
  page(
    'en',
    `${title} • Exampleton, Michigan`,
    head,
    `<body class="wide"><div id="bannerContainer1"><a href="/">City of Exampleton</a></div><nav id="megaMenu"><ol><li><a href="/27/Government">Government</a></li><li><a href="/31/Community">Community</a></li><li><a href="/9/How-Do-I">How Do I…</a></li></ol></nav>
<ol class="breadCrumbs">${crumbs(trail)}<li>${title}</li></ol><div id="secondaryNav">${side}</div><div id="contentContainer"><h1 id="versionHeadLine">${title}</h1><div class="fr-view"><div class="editorWidget">${main}</div></div></div>
<div id="quickLinks"><h3>Quick Links</h3>${menu('Pay a bill', 'FOIA requests', 'Agendas')}</div><footer><p>City of Exampleton, 1 Main Street, Exampleton, MI</p></footer></body>`,
  );

/** GOV.UK publishing components. */
export const govuk: Frame = (title, main, { head = '', trail = ['Home', 'Government'], side = '' } = {}) =>
  page(
    'en',
    `${title} - GOV.UK`,
    head,
    `<body class="gem-c-layout-for-public govuk-template__body"><header class="gem-c-layout-super-navigation-header" role="banner"><a href="https://www.gov.uk">GOV.UK</a><nav aria-label="Menu"><ul><li><a href="/browse">Topics</a></li><li><a href="/government">Government activity</a></li></ul></nav></header>
<div id="wrapper" class="govuk-width-container"><div class="gem-c-breadcrumbs govuk-breadcrumbs"><ol class="govuk-breadcrumbs__list">${crumbs(trail)}</ol></div><main role="main" id="content" class="detailed-guide" lang="en"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><div class="gem-c-heading"><h1 class="gem-c-heading__text govuk-heading-l">${title}</h1></div></div></div>${main}</main>${side}</div>
<footer class="gem-c-layout-footer govuk-footer" role="contentinfo"><ul><li><a href="/help">Help</a></li><li><a href="/help/privacy-notice">Privacy</a></li><li><a href="/help/cookies">Cookies</a></li></ul><span>All content is available under the Open Government Licence v3.0</span></footer></body>`,
  );

/** LocalGov Drupal. */
export const lgd: Frame = (
  title,
  main,
  { head = '', trail = ['Home', 'Council and democracy'], side = '' } = {},
) =>
  page(
    'en-GB',
    `${title} | Exampleshire Council`,
    head,
    `<body class="localgov-base"><div class="lgd-header"><a class="lgd-header__logo" href="/">Exampleshire Council</a><ul class="menu menu--main"><li><a href="/bins">Bins and recycling</a></li><li><a href="/tax">Council tax</a></li><li><a href="/planning">Planning</a></li></ul><form action="/search" class="lgd-search"><input type="search" name="s" aria-label="Search"><button>Search</button></form></div>
<nav class="breadcrumb lgd-breadcrumbs" role="navigation"><ol>${crumbs(trail)}<li>${title}</li></ol></nav><div class="lgd-page-title-block"><h1 class="lgd-page-title-block__title">${title}</h1></div>
<div class="lgd-row"><main class="lgd-region lgd-region--content region region-content"><article class="node">${main}</article></main><aside class="lgd-region lgd-region--sidebar-second">${side}</aside></div><div class="feedback"><h2>Is this page useful?</h2><form method="post" action="/feedback"><label><input type="radio" name="useful" value="1"> Yes</label><label><input type="radio" name="useful" value="0"> No</label><label for="fc">Comments</label><textarea id="fc" name="comment"></textarea><button>Send feedback</button></form></div>
<div class="lgd-footer"><ul><li><a href="/privacy">Privacy</a></li><li><a href="/cookies">Cookies</a></li><li><a href="/foi">Freedom of Information</a></li></ul><p>© Exampleshire Council 2026</p></div></body>`,
  );

/** A council's pages of the Jadu family: numbered addresses, a column of related pages. */
export const jadu: Frame = (title, main, { head = '', trail = ['Home', 'Your council'], side = '' } = {}) =>
  page(
    'en',
    `${title} - Sampleham Borough Council`,
    head,
    `<body><div id="site-wrapper"><header class="site-header"><a href="/" class="logo">Sampleham Borough Council</a><p><a href="/site/scripts/az_list.php">A to Z</a> <a href="/myaccount">My account</a></p></header><ol class="breadcrumbs list--inline">${crumbs(trail)}</ol><div class="container"><div class="content"><h1 class="page-heading">${title}</h1><div class="editor">${main}</div></div><div class="supplements">${side}</div></div><footer class="footer"><p><a href="/info/20001/accessibility">Accessibility</a> <a href="/foi">Freedom of information</a></p></footer></div></body>`,
  );

/** WordPress as parish councils and small bodies have it. */
export const parish: Frame = (title, main, { head = '', side = '' } = {}) =>
  page(
    'en-GB',
    `${title} – Little Sampling Parish Council`,
    `<meta name="generator" content="WordPress 6.4">${head}`,
    `<body class="page-template-default page"><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">Little Sampling Parish Council</a></p><nav class="main-navigation"><ul class="menu">${crumbs(['Home', 'Councillors', 'Meetings', 'Finance', 'Contact'])}</ul></nav></header><div id="content"><main id="main" class="site-main"><article class="page type-page hentry"><header class="entry-header"><h1 class="entry-title">${title}</h1></header><div class="entry-content">${main}</div></article></main><aside id="secondary" class="widget-area">${side}</aside></div><footer class="site-footer"><p>Clerk: clerk@littlesampling.example</p></footer></div></body>`,
  );

/** NHS trusts, police forces, universities: hero, section menu, cookie bar. */
export const trust =
  (body: string): Frame =>
  (title, main, { head = '', trail = ['Home', 'About us'], side = '' } = {}) =>
    page(
      'en-GB',
      `${title} :: ${body}`,
      head,
      `<body><div id="cookie-bar"><p>We use cookies to make this site work. <a href="/cookies">Change settings</a></p><button>Accept all</button></div><header class="nhsuk-header"><a href="/">${body}</a></header><div class="l-hero"><div class="c-breadcrumb"><ul>${crumbs(trail)}</ul></div><h1>${title}</h1></div><div class="l-main"><div class="l-sidebar">${side}</div><div class="l-content c-rte">${main}</div></div><footer><ul><li><a href="/accessibility">Accessibility</a></li><li><a href="/freedom-of-information">Freedom of Information</a></li></ul><p>Copyright ${body} 2026</p></footer></body>`,
    );
