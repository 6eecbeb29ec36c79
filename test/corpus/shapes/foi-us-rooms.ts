/** American reading rooms, and pages of FOIA reports, logs and contacts. All names are made up. */
import { fed, LISTS, server, tables, us, uswds } from './foi-frames.js';

/** Rules on which a careful person is not sure that they concern the reading room's own page. */
const ELSEWHERE = ['us.guide', 'us.report'];
const files = (...names: readonly string[]) =>
  names
    .map((name, at) => `<li><a href="/files/r${String(at)}.pdf">${name}</a> (PDF, ${String(at + 1)} MB)</li>`)
    .join('');

export const US_ROOMS = [
  us(
    'reading room of headings with files, all five',
    { url: fed('foia/library'), kinds: ['ogi'], open: ELSEWHERE },
    uswds(
      'FOIA Library',
      `<p>Records under 5 U.S.C. 552(a)(2).</p><h2 id="a">(A) Final Opinions and Orders</h2><ul>${files('Order in the matter of Example Mills', 'Decision on licence 14')}</ul><h2>(B) Statements of Policy and Interpretations</h2><ul>${files('Policy on refunds')}</ul><h2>(C) Administrative Staff Manuals</h2><ul>${files('Handbook of examiners')}</ul><h2>(D) Frequently Requested Records</h2><ul>${files('Travel of the Administrator, 2024', 'Calendar of the Administrator')}</ul><h2>(E) General Index</h2><ul>${files('Index of records in section D')}</ul>`,
      { trail: ['Home', 'FOIA'] },
    ),
  ),
  us(
    'reading room as a table of classes',
    { url: fed('foia/electronic-reading-room'), kinds: ['ogi'], open: ELSEWHERE },
    uswds(
      'Electronic FOIA Reading Room',
      `<table class="usa-table"><thead><tr><th>Category</th><th>Statute</th><th>Records</th></tr></thead><tbody><tr><td>Opinions and orders</td><td>(a)(2)(A)</td><td><a href="/adj">Adjudications</a></td></tr><tr><td>Policy statements</td><td>(a)(2)(B)</td><td><a href="/guidance">Guidance portal</a></td></tr><tr><td>Staff manuals</td><td>(a)(2)(C)</td><td><a href="/manuals">Directives</a></td></tr><tr><td>Records requested three or more times</td><td>(a)(2)(D)</td><td><a href="/freq">Frequently requested</a></td></tr><tr><td>Index</td><td>(a)(2)(E)</td><td><a href="/idx">Index of frequently requested records</a></td></tr></tbody></table>`,
    ),
  ),
  us(
    'reading room of an old server page without an index',
    {
      url: 'https://www.example-board.gov/foia/efoia.asp',
      kinds: ['ogi'],
      failed: ['us.readingRoom'],
      open: ELSEWHERE,
    },
    server(
      'E-FOIA Reading Room',
      `<h2>Final Opinions</h2><p><a class="exit"href="/dab/search.html" target="_blank">Search for decisions of the Appeals Panel</a></p><h2>Policy Statements</h2><p><a  class="exit"href="/policy.html" target="_blank" class="exit">Policy for records</a>&nbsp;</a> <br /></p><h2>Administrative Staff Manuals</h2><p><a class="exit" href="/manuals/">Administrative manuals</a>&nbsp;</p><h2>Frequently Requested Records</h2><p><a href="/cia.asp">Integrity agreements</a></p>`,
      { trail: ['Home', 'Freedom of Information Act (FOIA)'] },
    ),
  ),
  us(
    'reading room with opinions and frequent records only',
    { url: fed('foia/reading-room'), kinds: ['ogi'], failed: ['us.readingRoom'], open: ELSEWHERE },
    uswds(
      'FOIA Reading Room',
      `<p>This page holds records that the Freedom of Information Act asks us to publish.</p><h3>Final opinions</h3><ul>${files('Opinion 25-01', 'Opinion 25-02')}</ul><h3>Frequently requested records</h3><ul>${files('Purchase cards, fiscal year 2024')}</ul>`,
    ),
  ),
  us(
    'reading room in which two classes say that there are none',
    { url: fed('foia/library'), kinds: ['ogi'], open: ELSEWHERE },
    uswds(
      'FOIA Library',
      `<ol><li>Final opinions and orders rendered in the adjudication of cases<ul><li>No documents</li></ul></li><li>Statements of policy adopted by the agency<ul>${files('Enforcement policy')}</ul></li><li>Administrative staff manuals and instructions to staff<ul>${files('Investigations manual')}</ul></li><li>Records requested three or more times<ul>${files('Hotline statistics')}</ul></li><li>General index of the records under 4<ul><li>No documents</li></ul></li></ol>`,
    ),
  ),
  us(
    'reading room in tables with one list of all',
    { url: 'https://www.example-commission.gov/readrm.htm', kinds: ['ogi'], open: ELSEWHERE },
    tables(
      'Electronic Reading Room',
      `<font size="2">The FOIA asks for five kinds of records to be at hand:</font><ul><li><font size="2"><a href="orders.htm">Final Opinions &amp; Orders</a></font><li><font size="2"><a href="interp.htm">Interpretations and Policy Statements</a></font><li><font size="2"><a href="manual.htm">Staff Manuals</a></font><li><font size="2"><a href="freq.htm">Frequently Requested Documents</a></font><li><font size="2"><a href="index2.htm">Index to the Reading Room</a></font></ul>`,
    ),
  ),
  us(
    'annual reports by year',
    { url: fed('foia/reports'), kinds: [...LISTS, 'ogi', 'annualReport'], open: ELSEWHERE },
    uswds(
      'FOIA Annual Reports',
      `<ul class="usa-list">${[2025, 2024, 2023, 2022].map(year => `<li>Fiscal Year ${String(year)}: <a href="/r/${String(year)}.pdf">PDF</a> | <a href="/r/${String(year)}.xml">XML</a> | <a href="/r/${String(year)}.csv">Raw data</a></li>`).join('')}</ul>`,
    ),
  ),
  us(
    'report of the Chief FOIA Officer as a text',
    { url: fed('foia/cfo-report-2026'), kinds: ['article', 'document', 'annualReport', 'other'] },
    uswds(
      '2026 Chief FOIA Officer Report',
      `<p>Name and title of the agency’s Chief FOIA Officer: Alex Sample, General Counsel</p><h2>Section I: FOIA leadership and applying the presumption of openness</h2><p>Yes. Training was held in May for all program offices, and the leadership received monthly figures on the backlog.</p><h2>Section II: Ensuring fair and effective FOIA administration</h2><p>The agency posted its handbook anew and shortened the path for simple requests.</p><h2>Section III: Proactive disclosures</h2><p>Records that were asked for three times are posted within a week.</p>`,
    ),
  ),
  us(
    'logs of requests by month',
    { url: fed('foia/logs'), kinds: [...LISTS, 'ogi'], open: ['us.guide', 'us.report', 'us.readingRoom'] },
    uswds(
      'FOIA Request Logs',
      `<ul>${files('FOIA log, January 2026', 'FOIA log, December 2025', 'FOIA log, November 2025', 'FOIA log, October 2025')}</ul>`,
    ),
  ),
  us(
    'quarterly figures in a table',
    { url: fed('foia/quarterly'), open: ['us.guide', 'us.report', 'us.readingRoom'] },
    uswds(
      'FOIA Quarterly Report, Fiscal Year 2026',
      '<table class="usa-table usa-table--borderless"><caption>First quarter</caption><tr><th>Received</th><th>Processed</th><th>Backlogged</th></tr><tr><td>120</td><td>134</td><td>17</td></tr></table>',
    ),
  ),
  us(
    'contacts of service center and public liaison',
    { url: fed('foia/contact'), open: ['us.guide', 'us.report', 'us.readingRoom'] },
    server(
      'FOIA Contacts',
      '<blockquote><p><strong>FOIA Contact:</strong> send to:</p><p>Jane Sample</p><p>FOIA Officer</p><p></p><p>U.S. Example Board</p><p>(202) 555-0102 (Telephone)</p><hr /><p><strong>FOIA Requester Service Center:</strong> Phone: (202) 555-0103<p><strong>FOIA Public Liaison:</strong> Mark Sample, Phone: (202) 555-0104<p><strong>Website: </strong><a href="https://www.example-board.gov/foia/">FOIA page</a></p></blockquote>',
    ),
  ),
  us(
    'search of a reading room with results',
    { url: fed('foia/search?q=bridge'), open: ['us.guide', 'us.report', 'us.readingRoom'] },
    uswds(
      'Search the FOIA Library',
      `<form action="/foia/search" method="get"><label for="t">Words</label><input id="t" name="q" value="bridge"><label for="y">Year</label><select id="y" name="y"><option>Any</option><option>2025</option></select><button>Search</button></form><p>3 results for “bridge”</p><ol><li><a href="/d/1">Bridge inspections, part 1</a> Posted 02/11/2026</li><li><a href="/d/2">Bridge inspections, part 2</a> Posted 02/11/2026</li><li><a href="/d/3">Letter on the east bridge</a> Posted 10/02/2025</li></ol>`,
    ),
  ),
];
