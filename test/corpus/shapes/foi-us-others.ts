/** Pages of American federal sites that are not about their duties of disclosure. All names are made up. */
import { fed, LISTS, menu, server, tables, TEXTS, us, uswds } from './foi-frames.js';

const P =
  '<p>The new center will serve visitors from all counties of the region. It was paid for with funds that Congress provided for the purpose, and it opens its doors to the public next week.</p>'.repeat(
    3,
  );
const NEWS: readonly (readonly [string, string, string])[] = [
  ['Example Service opens center in Sampleton', 'March 3, 2026', '2026-03-03'],
  ['Grants for rural libraries announced', 'February 24, 2026', '2026-02-24'],
  ['Statement on the winter storm', 'February 2, 2026', '2026-02-02'],
  ['Report to Congress released', 'January 15, 2026', '2026-01-15'],
];
const box = (
  name: string,
  label: string,
  control = `<input class="usa-input" id="${name}" name="${name}">`,
) => `<label class="usa-label" for="${name}">${label}</label>${control}`;

export const US_OTHERS = [
  us(
    'news release with its day in a line of its own',
    { url: fed('newsroom/center-opens'), kinds: TEXTS, day: '2026-03-03' },
    uswds(
      'Example Service opens center in Sampleton',
      `<p class="text-base">FOR IMMEDIATE RELEASE<br>March 3, 2026</p>${P}<p>###</p>`,
      {
        trail: ['Home', 'Newsroom'],
      },
    ),
  ),
  us(
    'news release on FOIA',
    { url: fed('newsroom/foia-award'), kinds: TEXTS, day: '2026-02-17' },
    uswds(
      'FOIA office earns award for its reading room',
      `<div class="field field--name-field-date"><time datetime="2026-02-17T12:00:00Z">Feb. 17, 2026</time></div><p>The agency’s Freedom of Information Act office was honored on Tuesday for its electronic reading room and for the time that it takes to answer requests.</p>${P}<p>To submit a FOIA request, visit <a href="/foia">our FOIA page</a>.</p>`,
      { trail: ['Home', 'Newsroom', 'Press releases'] },
    ),
  ),
  us(
    'newsroom of collection items',
    { url: fed('newsroom'), kinds: ['column'], lines: [4, NEWS[0]?.[0] ?? '', '2026-03-03'] },
    uswds(
      'Press Releases',
      `<ul class="usa-collection">${NEWS.map(([title, said, day], at) => `<li class="usa-collection__item"><div class="usa-collection__body"><h4 class="usa-collection__heading"><a class="usa-link" href="/newsroom/${String(at)}">${title}</a></h4><p class="usa-collection__description">What it means for the public.</p><ul class="usa-collection__meta" aria-label="More information"><li class="usa-collection__meta-item"><time datetime="${day}">${said}</time></li></ul></div></li>`).join('')}</ul>`,
    ),
  ),
  us(
    'blog post with author and short day',
    { url: fed('blog/five-tips'), kinds: TEXTS, day: '2026-01-28' },
    uswds(
      'Five tips for a safe kitchen',
      `<p class="byline">By Robin Sample | Jan 28, 2026</p>${P}<p>Tags: <a href="/t/home">home</a></p>`,
      {
        trail: ['Home', 'Blog'],
      },
    ),
  ),
  us(
    'notice of a grant with many days',
    { url: fed('grants/rural-2026'), kinds: [...TEXTS, 'guide'], day: '2026-02-02' },
    uswds(
      'Rural Libraries Grant 2026',
      `<table class="usa-table"><tr><th scope="row">Posted</th><td>02/02/2026</td></tr><tr><th scope="row">Applications due</th><td>04/30/2026, 11:59 p.m. ET</td></tr><tr><th scope="row">Award date</th><td>09/01/2026</td></tr></table>${P}`,
    ),
  ),
  us(
    'vacancy with opening and closing days',
    { url: fed('jobs/archivist'), open: [] },
    uswds(
      'Archivist, GS-1420-11',
      '<dl><dt>Open &amp; closing dates</dt><dd>03/02/2026 to 03/16/2026</dd><dt>Salary</dt><dd>$70,000 to $90,000</dd><dt>Location</dt><dd>Sampleton</dd></dl><h2>Duties</h2><p>You will care for records of the agency.</p><h2>Requirements</h2><p>You must be a citizen.</p>',
    ),
  ),
  us(
    'contact form',
    { url: fed('contact'), kinds: ['interaction', 'other'] },
    uswds(
      'Contact Us',
      `<p>We read every message.</p><form class="usa-form" method="post" action="/contact">${box('n', 'Your name')}${box('e', 'Your email')}${box('s', 'Subject')}${box('m', 'Message', '<textarea class="usa-textarea" id="m" name="m"></textarea>')}<button class="usa-button">Send message</button></form>`,
    ),
  ),
  us(
    'complaint form of an agency, identity asked',
    { url: fed('file-a-complaint'), kinds: ['interaction', 'other'] },
    uswds(
      'File a Complaint',
      `<form class="usa-form" method="post" action="/complaint">${box('n', 'Full name')}${box('e', 'Email')}${box('c', 'Company you complain about')}${box('a', 'Account number or last four digits of SSN')}${box('d', 'Describe what happened', '<textarea id="d" name="d" required></textarea>')}<button>Submit complaint</button></form><p>Privacy Act Statement: the information is collected under 5 U.S.C. 301. It may be disclosed under the Freedom of Information Act.</p>`,
    ),
  ),
  us(
    'Privacy Act statement',
    { url: fed('privacy-act-statement'), kinds: TEXTS, day: null },
    uswds(
      'Privacy Act Statement',
      '<p><strong>Authority:</strong> 5 U.S.C. 301.</p><p><strong>Purpose:</strong> To answer your question.</p><p><strong>Routine uses:</strong> See the system of records notice.</p><p><strong>Disclosure:</strong> Voluntary; without it we may not be able to answer.</p>',
    ),
  ),
  us(
    'system of records notices in a list',
    { url: fed('privacy/sorns'), kinds: LISTS },
    uswds(
      'System of Records Notices (SORNs)',
      `<p>Under the Privacy Act of 1974 we publish notices on our systems of records. To ask for records about yourself, see <a href="/privacy/requests">Privacy Act requests</a> or <a href="/foia">FOIA</a>.</p>${menu('EX-1 Payroll', 'EX-2 Visitors', 'EX-3 Correspondence', 'EX-4 Parking')}`,
    ),
  ),
  us(
    'site search without results',
    { url: fed('search?query=foia'), kinds: ['search', 'other'] },
    uswds(
      'Search results',
      '<form action="/search" method="get" role="search"><input type="search" name="query" value="foia reading room" aria-label="Search"><button>Search</button></form><p>Sorry, no results found for “foia reading room”. Try other words.</p>',
    ),
  ),
  us(
    'site search with FOIA among the results',
    { url: fed('search?query=foia'), kinds: ['search', 'column', 'other'] },
    uswds(
      'Search results for “foia”',
      '<div class="results"><div class="content-block-item result"><h4 class="title"><a href="/foia">Freedom of Information Act (FOIA)</a></h4><span class="url">www.example-service.gov/foia</span><p>How to ask for records…</p></div><div class="content-block-item result"><h4 class="title"><a href="/foia/guide">FOIA Reference Guide</a></h4><p>Guide…</p></div><div class="content-block-item result"><h4 class="title"><a href="/foia/2025.pdf">Annual FOIA Report 2025</a></h4><p>Report…</p></div></div>',
    ),
  ),
  us(
    'leaders of a board with portraits',
    { url: 'https://www.example-board.gov/about/members.asp', kinds: ['roster', 'organization', 'other'] },
    server(
      'Board Members',
      '<div class="bio"><img src="/i/a.jpg" alt="Portrait of Pat Sample"><h2>Pat Sample, Chair</h2><p>Sworn in on May 1, 2023. Term ends April 30, 2028.</p></div><div class="bio"><img src="/i/b.jpg" alt="Portrait of Lee Example"><h2>Lee Example, Vice Chair</h2><p>Sworn in on June 3, 2024.</p></div>',
    ),
  ),
  us(
    'decisions of a board, which are not its reading room',
    {
      url: 'https://www.example-board.gov/decisions.asp',
      kinds: ['column', 'other', 'catalogue'],
      lines: [4, 'Example Mills v. Sample Workers, 12 EB 4', '2026-02-19'],
    },
    server(
      'Recent Decisions',
      `<table class="decisions"><tr><th>Date</th><th>Decision</th></tr>${[
        ['02/19/2026', 'Example Mills v. Sample Workers, 12 EB 4'],
        ['02/12/2026', 'In re Sample Foods, 12 EB 3'],
        ['01/29/2026', 'Model Transit v. Example Drivers, 12 EB 2'],
        ['01/08/2026', 'In re Example Steel, 12 EB 1'],
      ]
        .map(
          ([day = '', name = ''], at) =>
            `<tr><td>${day}</td><td><a href="/d/${String(at)}.pdf">${name}</a></td></tr>`,
        )
        .join('')}</table>`,
    ),
  ),
  us(
    'home page of an agency',
    { url: 'https://www.example-service.gov/', kinds: ['home'] },
    uswds(
      'We keep the examples of the nation',
      `<section class="usa-hero"><a class="usa-button" href="/programs">See our programs</a></section><section><h2>Latest news</h2><ul>${NEWS.map(([title, said], at) => `<li><a href="/newsroom/${String(at)}">${title}</a> <span>${said}</span></li>`).join('')}</ul></section><section><h2>Popular</h2>${menu('Apply for a grant', 'Find an office', 'FOIA', 'Careers', 'Open data')}</section><section><h2>Events</h2><p>March 20, 2026: Open house</p></section>`,
      { trail: [] },
    ),
  ),
  us(
    'rules of a commission in tables, last changed day at the foot',
    {
      url: 'https://www.example-commission.gov/rules.htm',
      kinds: [...TEXTS, 'column', 'catalogue'],
      updated: '2025-11-06',
    },
    tables(
      'Rules of the Commission',
      `<ul><li><a href="r1.htm">Part 1: General</a><li><a href="r2.htm">Part 2: Hearings</a><li><a href="r3.htm">Part 9: Freedom of Information Act regulations</a></ul>${P}<hr><font size="-2">Last modified: 06-Nov-2025</font>`,
    ),
  ),
];
