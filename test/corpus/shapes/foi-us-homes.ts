/** Home pages of American FOIA offices, whole and with something wanting. All names are made up. */
import { fed, menu, server, tables, us, uswds } from './foi-frames.js';

const CONTACT =
  '<h2>Contact</h2><p>FOIA Requester Service Center: 202-555-0100<br>FOIA Public Liaison: Dana Sample, 202-555-0101, <a href="mailto:foia@example-service.gov">foia@example-service.gov</a></p>';
const ABOUT =
  '<p class="usa-intro">The Freedom of Information Act (FOIA), 5 U.S.C. § 552, gives any person a right to ask for records of this agency, save where one of nine exemptions protects them.</p>';
const card = (href: string, name: string, text: string) =>
  `<li class="usa-card tablet:grid-col-6"><div class="usa-card__container"><div class="usa-card__header"><h2 class="usa-card__heading">${name}</h2></div><div class="usa-card__body"><p>${text}</p></div><div class="usa-card__footer"><a href="${href}" class="usa-button">${name}</a></div></div></li>`;
const HOME = ['ogi'] as const;

export const US_HOMES = [
  us(
    'home of the office, cards to library, guide, reports',
    { url: fed('foia'), kinds: HOME, day: null },
    uswds(
      'Freedom of Information Act (FOIA)',
      `${ABOUT}<ul class="usa-card-group">${card('/foia/request', 'Make a request', 'Send it online or by mail.')}${card('/foia/library', 'FOIA Library', 'Final opinions and orders, statements of policy, staff manuals, frequently requested records and their index.')}${card('/foia/reference-guide', 'FOIA Reference Guide', 'How to ask, what it costs, how to appeal.')}${card('/foia/reports', 'Annual FOIA reports', 'Reports by fiscal year up to 2025.')}</ul>${CONTACT}`,
    ),
  ),
  us(
    'home with all five classes as links in the text',
    { url: fed('about/foia'), kinds: HOME },
    uswds(
      'FOIA',
      `${ABOUT}<h2>Electronic Reading Room</h2><ul class="usa-list"><li><a href="/foia/opinions">Final opinions and orders</a></li><li><a href="/foia/policy">Statements of policy and interpretations</a></li><li><a href="/foia/manuals">Administrative staff manuals and instructions</a></li><li><a href="/foia/frequent">Frequently requested records</a></li><li><a href="/foia/index">Index of records</a></li></ul><h2>Guides and reports</h2><p><a href="/foia/handbook.pdf">FOIA handbook (PDF, 410 KB)</a><br><a href="/foia/annual-report-fy-2025.pdf">Annual FOIA Report, Fiscal Year 2025</a></p>${CONTACT}`,
    ),
  ),
  us(
    'home with everything in the side menu only',
    { url: fed('foia'), kinds: HOME },
    uswds(
      'Freedom of Information Act',
      `${ABOUT}<p>Before you write to us, look whether what you seek has been released already.</p>${CONTACT}`,
      {
        side: '<ul class="usa-sidenav"><li class="usa-sidenav__item"><a href="/foia" class="usa-current">Freedom of Information Act</a><ul class="usa-sidenav__sublist"><li><a href="/foia/submit">Submit a request</a></li><li><a href="/foia/reading-room">Electronic Reading Room</a></li><li><a href="/foia/guide">FOIA Reference Guide</a></li><li><a href="/foia/annual-reports">Annual Reports</a></li><li><a href="/foia/chief-foia-officer-reports">Chief FOIA Officer Reports</a></li></ul></li></ul>',
      },
    ),
  ),
  us(
    'home in an accordion whose panels are closed',
    { url: fed('agency/foia'), kinds: HOME },
    uswds(
      'FOIA Program',
      `${ABOUT}<div class="usa-accordion usa-accordion--bordered">${(
        [
          [
            'Read the guide',
            '<p><a href="/sites/default/files/foia_reference_guide.pdf">FOIA Reference Guide</a></p>',
          ],
          [
            'Reading room',
            '<p>See our <a href="/foia-library">FOIA Library</a> for opinions, policies, manuals, frequently requested records and the index.</p>',
          ],
          [
            'Reports',
            '<ul><li><a href="/sites/default/files/fy25-annual.pdf">FY 2025 Annual FOIA Report</a></li><li><a href="/sites/default/files/fy24-annual.pdf">FY 2024 Annual FOIA Report</a></li></ul>',
          ],
        ] as const
      )
        .map(
          ([name, body], at) =>
            `<h4 class="usa-accordion__heading"><button class="usa-accordion__button" aria-expanded="false" aria-controls="a${String(at)}">${name}</button></h4><div id="a${String(at)}" class="usa-accordion__content usa-prose" hidden>${body}</div>`,
        )
        .join('')}</div>${CONTACT}`,
    ),
  ),
  us(
    'home of a board, server page, headings and links',
    { url: 'https://www.example-board.gov/foia/index.asp', kinds: HOME },
    server(
      'Freedom of Information Act (FOIA)',
      `<p>Requests under the FOIA are answered by the Office of the Executive Secretary.</p><h2><a href="efoia.asp">E-FOIA Reading Room</a></h2><p>Opinions, policies, manuals and records often asked for.</p><h2><a href="guide.asp">FOIA Handbook</a></h2><h2><a href="reports.asp">FOIA Annual Reports</a></h2><p><a  class="exit"href="https://www.foia.gov" target="_blank">FOIA.gov</a>&nbsp;</p>`,
    ),
  ),
  us(
    'home in tables and font tags, links one a line',
    { url: 'https://www.example-commission.gov/foia.htm', kinds: HOME },
    tables(
      'Freedom of Information Act',
      `<font face="Arial" size="2">The Commission makes its records available under 5 U.S.C. 552.<br><br><b>What do you want to do?</b><br>&nbsp;&nbsp;- <a href="foiaguide.htm">Read the FOIA Reference Guide</a><br>&nbsp;&nbsp;- <a href="readrm.htm">Visit the Electronic Reading Room</a><br>&nbsp;&nbsp;- <a href="annual.htm">See the Annual FOIA Report to the Attorney General (2025, 2024, 2023)</a><br>&nbsp;&nbsp;- <a href="foiareq.htm">Send a request</a></font>`,
    ),
  ),
  us(
    'home whose latest annual report is of fiscal year 2023',
    { url: fed('foia'), kinds: HOME, failed: ['us.report'] },
    uswds(
      'Freedom of Information Act (FOIA)',
      `${ABOUT}${menu('FOIA Library', 'FOIA Reference Guide', 'Submit a FOIA request')}<h2>Annual FOIA Reports</h2><ul><li><a href="/f/foia-annual-report-fy2023.pdf">Fiscal Year 2023 (PDF)</a></li><li><a href="/f/foia-annual-report-fy2022.pdf">Fiscal Year 2022 (PDF)</a></li><li><a href="/f/foia-annual-report-fy2021.pdf">Fiscal Year 2021 (PDF)</a></li></ul>${CONTACT}`,
    ),
  ),
  us(
    'home without any guide',
    { url: fed('foia'), kinds: HOME, failed: ['us.guide'] },
    uswds(
      'FOIA Office',
      `${ABOUT}<h2>Records already released</h2><p>Visit the <a href="/foia/library">FOIA Library</a>. It holds final opinions and orders, statements of policy, staff manuals, frequently requested records and the index.</p><h2>Reports</h2><p><a href="/foia/fy2025.pdf">Annual FOIA Report for fiscal year 2025</a></p>${CONTACT}`,
    ),
  ),
  us(
    'home without a report, without a guide, reading room present',
    { url: fed('offices/foia'), kinds: HOME, failed: ['us.guide', 'us.report'] },
    uswds(
      'Freedom of Information Act',
      `${ABOUT}<h2>Electronic reading room</h2><dl><dt><a href="/er/orders">Final opinions and orders</a></dt><dd>Made in the adjudication of cases</dd><dt><a href="/er/policy">Policy statements and interpretations</a></dt><dd>Not in the Federal Register</dd><dt><a href="/er/manuals">Staff manuals and instructions</a></dt><dd>That affect the public</dd><dt><a href="/er/frequent">Frequently requested records</a></dt><dd>Released and asked for three times or more</dd><dt><a href="/er/index">General index</a></dt><dd>Of records often asked for</dd></dl>${CONTACT}`,
    ),
  ),
  us(
    'home with neither reading room nor reports, half a guide',
    {
      url: fed('foia'),
      kinds: ['ogi', 'ogiGuide'],
      open: ['us.guide', 'us.readingRoom', 'us.report', 'us.time'],
    },
    uswds(
      'Freedom of Information Act (FOIA)',
      `${ABOUT}<h2>How to make a request</h2><p>Send a letter or an e-mail that describes the records so that we can find them.</p><h2>Fees</h2><p>There may be fees for search and copies.</p><h2>Appeals</h2><p>You may appeal within 90 days.</p>${CONTACT}`,
    ),
  ),
  us(
    'home of a component, points to the department for all else',
    { url: fed('bureaus/statistics/foia'), open: ['us.guide', 'us.report', 'us.readingRoom'] },
    uswds(
      'Bureau of Example Statistics: FOIA',
      `<p>Requests for records of the Bureau go through the <a href="/foia">Department’s FOIA office</a>, which keeps the FOIA Library, the reference guide and the annual reports for all components.</p><p>The Bureau has its own <a href="/bureaus/statistics/foia/contact">FOIA contact</a>.</p>`,
      { trail: ['Home', 'Bureaus', 'Statistics'] },
    ),
  ),
  us(
    'home with quarterly reports, proactive disclosures and a log',
    { url: fed('foia'), kinds: HOME },
    uswds(
      'FOIA and Privacy Act',
      `${ABOUT}<div class="grid-row grid-gap"><div class="tablet:grid-col"><h2 class="font-heading-lg">Public reading room</h2><p><a href="/foia/proactive">Proactive disclosures</a> · <a href="/foia/reading-room">FOIA reading room</a> · <a href="/foia/logs">FOIA logs</a></p></div><div class="tablet:grid-col"><h2 class="font-heading-lg">Reports</h2><p><a href="/foia/annual">Annual FOIA reports</a> · <a href="/foia/quarterly">Quarterly reports</a> · <a href="/foia/cfo">Chief FOIA Officer reports</a></p></div><div class="tablet:grid-col"><h2 class="font-heading-lg">Help</h2><p><a href="/foia/guide">Guide for requesters</a> · <a href="/foia/regulations">Our FOIA regulations, 99 CFR part 9</a></p></div></div>${CONTACT}`,
    ),
  ),
];
