/** Days on pages of British and American bodies: which is that of publication, which of the last change, and which is neither; and lists with their days. All names are made up. */
import {
  city,
  council,
  fed,
  govuk,
  jadu,
  lgd,
  LISTS,
  menu,
  parish,
  server,
  tables,
  TEXTS,
  trust,
  uk,
  us,
  uswds,
} from './foi-frames.js';

const P =
  '<p>The scheme pays for small works on halls and parks. Groups may ask for up to a tenth of the cost, and a panel looks at the bids twice a year.</p>'.repeat(
    4,
  );
const nhs = trust('Exampleshire Hospitals NHS Foundation Trust');
const LINES = [
  ['Winter plan agreed', '2026-03-04'],
  ['New scanner arrives', '2026-02-12'],
  ['Board papers for February', '2026-02-05'],
  ['Car park closed', '2026-01-09'],
] as const;
const part = (day: string, from: number, to: number) => day.slice(from, to);
const british = (day: string) => `${part(day, 8, 10)}/${part(day, 5, 7)}/${part(day, 0, 4)}`;
const american = (day: string) => `${part(day, 5, 7)}/${part(day, 8, 10)}/${part(day, 0, 4)}`;
const dots = (day: string) => `${part(day, 8, 10)}.${part(day, 5, 7)}.${part(day, 2, 4)}`;
const each = (line: (title: string, day: string, at: number) => string) =>
  LINES.map(([title, day], at) => line(title, day, at)).join('\n');
const FIRST = [4, 'Winter plan agreed', '2026-03-04'] as const;

export const DAYS = [
  uk(
    'published 03/04/2025 is the third of April',
    { url: council('news/hall-works'), kinds: TEXTS, day: '2025-04-03' },
    jadu('Works on halls', `<p class="date">Published: 03/04/2025</p>${P}`),
  ),
  us(
    'posted 03/04/2025 is the fourth of March',
    { url: fed('news/hall-works'), kinds: TEXTS, day: '2025-03-04' },
    uswds('Works on halls', `<p>Posted: 03/04/2025</p>${P}`, { trail: ['Home', 'News'] }),
  ),
  us(
    'Mar. 3, 2026 beside the author',
    { url: fed('blog/works'), kinds: TEXTS, day: '2026-03-03' },
    uswds(
      'What the works taught us',
      `<div class="meta">Mar. 3, 2026 &nbsp;|&nbsp; Posted by Terry Sample</div>${P}`,
      { trail: ['Home', 'Blog'] },
    ),
  ),
  us(
    'Last updated at the foot, no day of publication',
    { url: fed('programs/halls'), day: null, updated: '2026-02-18' },
    uswds('Halls program', `${P}<div class="last-updated">Page last updated: February 18, 2026</div>`, {
      trail: ['Home', 'Programs'],
    }),
  ),
  us(
    'Created and Updated in one line',
    { url: fed('programs/parks'), updated: '2026-01-07' },
    uswds('Parks program', `${P}<p class="font-sans-2xs">Created May 1, 2019, Updated January 7, 2026</p>`, {
      trail: ['Home', 'Programs'],
    }),
  ),
  us(
    'content reviewed and copyright only',
    { url: 'https://www.example-board.gov/halls.asp', day: null },
    server(
      'Aid for halls',
      `${P}<p><em>Content last reviewed on June 12, 2024</em></p><p>Copyright 2026</p>`,
    ),
  ),
  us(
    'dateline of a wire in capitals',
    { url: 'https://www.example-commission.gov/pr0212.htm', kinds: TEXTS, day: '2026-02-12' },
    tables(
      'Commission Names Panel',
      `<font size="2"><b>For release: February 12, 2026</b><br><br>WASHINGTON – The Commission named a panel today. ${P}</font>`,
    ),
  ),
  us(
    'day of a hearing is not that of publication',
    { url: fed('notices/hearing'), kinds: TEXTS, day: '2026-02-20' },
    uswds(
      'Notice of public hearing',
      `<p>Date posted: 2/20/2026</p><p><strong>Hearing date:</strong> April 9, 2026, 10:00 a.m.</p><p><strong>Comments due:</strong> 4/2/2026</p>${P}`,
      { trail: ['Home', 'Notices'] },
    ),
  ),
  us(
    'effective day of a policy',
    { url: fed('policy/12-3'), kinds: [...TEXTS, 'guide'], day: null },
    uswds(
      'Directive 12-3: Records',
      `<table class="usa-table"><tr><th>Effective date</th><td>10/01/2024</td></tr><tr><th>Review by</th><td>10/01/2027</td></tr><tr><th>Owner</th><td>Office of Records</td></tr></table>${P}`,
    ),
  ),
  us(
    'city event with its day',
    { url: 'https://www.cityofexampleton.example/Calendar.aspx?EID=77', day: null },
    city(
      'Spring cleaning',
      `<div class="specificDetail"><div class="specificDetailHeader">Date:</div><div class="specificDetailItem">April 18, 2026</div></div><div class="specificDetail"><div class="specificDetailHeader">Time:</div><div class="specificDetailItem">9:00 AM - 1:00 PM</div></div>${P}`,
    ),
  ),
  uk(
    'published and last updated of a publication page',
    { url: council('plans/halls'), day: '2023-04-16', updated: '2026-02-20' },
    lgd(
      'Halls plan',
      `<div class="publication-dates"><div><span>Published: </span>16 April 2023</div><div><span>Last updated: </span>20 February 2026</div></div>${P}`,
    ),
  ),
  uk(
    'reviewed and due for review',
    { url: council('help/halls'), day: null },
    lgd(
      'Help for halls',
      `${P}<p class="review">Last reviewed: 6 January 2026<br>Next review due: 6 January 2027</p>`,
    ),
  ),
  uk(
    'updated in a byline of a council’s page',
    { url: council('richton/foi-help'), day: null, updated: '2023-08-18' },
    jadu('Grants for halls', `${P}<p>Up to: <a href="/grants">Grants</a></p><p>Updated: 18 August 2023</p>`),
  ),
  uk(
    'GOV.UK history in full at the foot',
    { url: 'https://www.gov.uk/guidance/halls', day: '2021-06-01', updated: '2026-01-30' },
    govuk(
      'Funding for halls',
      `${P}<div class="gem-c-published-dates" id="history"><h2>Updates to this page</h2>Published 1 June 2021<br>Last updated 30 January 2026 <ol><li><time class="gem-c-published-dates__change-date" datetime="2026-01-30T09:30:00Z">30 January 2026</time><p>Changed the closing day.</p></li><li><time class="gem-c-published-dates__change-date" datetime="2021-06-01T09:30:00Z">1 June 2021</time><p>First published.</p></li></ol></div>`,
    ),
  ),
  uk(
    'only a minutes’ meeting day',
    { url: 'https://littlesampling.example/minutes-january/', day: null },
    parish(
      'Minutes of the meeting of the Council',
      `<p>Held in the village hall on Monday 12 January 2026 at 7.30pm</p><ol><li>Apologies: none.</li><li>Minutes of 8 December 2025 were signed.</li><li>The Council agreed a precept of £12,000.</li></ol><p>The next meeting is on 9 February 2026.</p>`,
    ),
  ),
  uk(
    'job with closing and interview days',
    { url: 'https://www.exampleshirehospitals.nhs.uk/jobs/17', day: null },
    nhs(
      'Ward clerk, Band 3',
      `<dl><dt>Closing date</dt><dd>20/03/2026</dd><dt>Interview date</dt><dd>02/04/2026</dd><dt>Salary</dt><dd>£24,000</dd></dl>${P}`,
    ),
  ),
  uk(
    'list with British figures and dots',
    { url: 'https://www.exampleshirehospitals.nhs.uk/news', kinds: ['column'], lines: FIRST },
    nhs(
      'News',
      `<div class="c-news">${each((title, day, at) => `<div class="c-news__item"><span class="c-date">${dots(day)}</span> <a href="/n/${String(at)}">${title}</a></div>`)}</div>`,
    ),
  ),
  uk(
    'list in which the day stands before the title in the link',
    { url: council('notices'), kinds: LISTS, lines: FIRST },
    lgd(
      'Public notices',
      `<ul>${each((title, day, at) => `<li><a href="/n/${String(at)}"><time datetime="${day}">${british(day)}</time> <span>${title}</span></a></li>`)}</ul>`,
    ),
  ),
  us(
    'list with American figures in a table',
    { url: 'https://www.example-board.gov/news.asp', kinds: ['column'], lines: FIRST },
    server(
      'News',
      `<table width="100%">${each((title, day, at) => `<tr><td valign="top" width="90">${american(day)}</td><td><a href="n${String(at)}.asp">${title}</a><br>A word on it.</td></tr>`)}</table>`,
    ),
  ),
  us(
    'list as paragraphs with the day after a dash',
    { url: 'https://www.example-commission.gov/news.htm', kinds: LISTS, lines: FIRST },
    tables(
      'News Releases',
      each(
        (title, day, at) =>
          `<p><font face="Arial" size="2"><a href="n${String(at)}.htm">${title}</a> - ${american(day)}</font>`,
      ),
    ),
  ),
  uk(
    'events list: days to come',
    { url: council('events'), kinds: LISTS },
    lgd(
      'Events',
      `<ul>${['Fri 20 Mar 2026', 'Sat 28 Mar 2026', 'Thu 2 Apr 2026'].map((day, at) => `<li><h3><a href="/e/${String(at)}">Walk ${String(at + 1)} in the park</a></h3><p>${day}, 10am</p></li>`).join('')}</ul>`,
    ),
  ),
  uk(
    'service page with tiles and a banner of news',
    { url: council('parks'), day: null, kinds: ['column', 'other', 'guide', 'catalogue'] },
    lgd(
      'Parks',
      `<p class="lgd-alert">Sample Park is closed until 20 March 2026.</p>${menu('Find a park', 'Book a pitch', 'Report a problem', 'Allotments')}`,
    ),
  ),
];
