/** Records pages of American states, counties and cities, whose laws are their own: the federal rules leave them alone. All names are made up. */
import { city, menu, tables, TEXTS, us, uswds } from './foi-frames.js';

const at = (path: string) => `https://www.cityofexampleton.example/${path}`;
const row = (label: string, control: string) =>
  `<div class="row fbWrap"><label>${label} ${control}</label></div>`;

export const US_STATES = [
  us(
    'city under the Michigan act, which is called FOIA as well',
    { url: at('213/FOIA-Requests') },
    city(
      'FOIA Requests',
      `<p>Michigan’s Freedom of Information Act, Public Act 442 of 1976, opens public records of the City. The City answers within five business days and may take ten more.</p><ul><li><a href="/DocumentCenter/View/1">FOIA Procedures &amp; Guidelines</a></li><li><a href="/DocumentCenter/View/2">Written Public Summary</a></li><li><a href="/DocumentCenter/View/3">Detailed Cost Itemization</a></li><li><a href="/FormCenter/Clerk-3/FOIA-45">FOIA request form</a></li></ul>`,
    ),
  ),
  us(
    'form of that city',
    { url: at('FormCenter/Clerk-3/FOIA-45'), kinds: ['requestForm'] },
    city(
      'FOIA Request Form',
      `<p>Under MCL 15.231 et seq. you will have our answer within five business days.</p><form method="post" action="/FormCenter/submit">${row('Name*', '<input name="n" required>')}${row('Address*', '<input name="a" required>')}${row('Email', '<input name="e" type="email">')}${row('Records requested*', '<textarea name="d" required></textarea>')}<input type="submit" value="Submit"></form>`,
    ),
  ),
  us(
    'county under the Illinois act with its officers',
    { url: at('foia') },
    city(
      'Freedom of Information Act',
      `<p>Illinois Freedom of Information Act (5 ILCS 140). Requests are answered in five business days; commercial requests in 21.</p><h2>FOIA Officers</h2><table><tr><th>Office</th><th>Officer</th></tr><tr><td>Clerk</td><td>Kim Sample</td></tr><tr><td>Sheriff</td><td>Jo Example</td></tr></table><p>The Public Access Counselor hears reviews.</p>`,
      { trail: ['Home', 'Exampleton County, Illinois'] },
    ),
  ),
  us(
    'state agency under the Virginia act, rights and duties',
    { url: 'https://www.example.virginia.gov/foia', kinds: ['ogiGuide', 'ogi', 'article', 'other'] },
    uswds(
      'Rights &amp; Responsibilities under the Virginia Freedom of Information Act',
      '<p>The Virginia Freedom of Information Act (FOIA), § 2.2-3700 et seq. of the Code of Virginia, guarantees citizens of the Commonwealth access to public records.</p><h2>Your FOIA rights</h2><p>You may ask to inspect or receive copies of records.</p><h2>Making a request</h2><p>Ask by mail, fax, e-mail, in person or by phone.</p><h2>Our duties</h2><p>We must answer within five working days.</p>',
      { trail: ['Home'] },
    ),
  ),
  us(
    'public records of a Florida county, chapter 119',
    { url: at('public-records') },
    city(
      'Public Records Requests',
      '<p>Chapter 119, Florida Statutes, makes records of the County open. There is no fixed time limit; we answer promptly.</p><p><a href="https://exampleton.nextrequest.example/">Open the request portal</a></p>',
    ),
  ),
  us(
    'portal of requests with their state, a list',
    { url: 'https://exampleton.nextrequest.example/requests' },
    city(
      'All requests',
      `<div class="requests">${['26-104', '26-103', '26-102', '26-101'].map(no => `<div class="row"><span class="status">Open</span> <a href="/requests/${no}">${no}</a> <span>Records of permits for 5 Oak Street</span> <span>Clerk</span></div>`).join('')}</div>`,
    ),
  ),
  us(
    'Right-to-Know of a Pennsylvania township in tables',
    { url: at('rtk.htm') },
    tables(
      'Right-To-Know Law Requests',
      '<p>Under Act 3 of 2008 the Township answers within five business days.</p><p>Open Records Officer: Sam Example</p><p><a href="rtkform.pdf">Standard request form</a> | <a href="appeal.htm">Appeal to the Office of Open Records</a></p>',
    ),
  ),
  us(
    'Open Public Records Act form of New Jersey which asks for a purpose box',
    { url: at('opra') },
    city(
      'OPRA Request',
      `<p>Government Records Request under N.J.S.A. 47:1A-1. Seven business days.</p><form method="post" action="/opra">${row('Name', '<input name="n">')}${row('E-mail', '<input name="e">')}${row('Is this for a commercial purpose?', '<select name="p"><option>No</option><option>Yes</option></select>')}${row('Record request', '<textarea name="r"></textarea>')}<button>Send</button></form>`,
    ),
  ),
  us(
    'news flash of a city',
    { url: at('CivicAlerts.aspx?AID=412'), kinds: TEXTS, day: '2026-03-04' },
    city(
      'Main Street closed for repairs',
      '<div class="newsFlashItem"><p>Posted on: March 4, 2026</p><div class="item fr-view"><p>Main Street will be closed between First and Third from March 16 until the end of the month while a water main is renewed. Detours will be marked.</p><p>Businesses stay open, and the parking garage can be reached from Second Avenue.</p></div></div>',
      { side: menu('News', 'Notify me', 'Calendar') },
    ),
  ),
  us(
    'agendas of a city in a table by meeting',
    { url: at('AgendaCenter'), kinds: ['column', 'other', 'catalogue'] },
    city(
      'Agenda Center',
      `<h2>City Council</h2><table summary="List of Agendas"><tr><th>Date</th><th>Agenda</th><th>Minutes</th></tr>${['Mar 2, 2026', 'Feb 16, 2026', 'Feb 2, 2026', 'Jan 19, 2026'].map((day, n) => `<tr class="catAgendaRow"><td><h3><strong>${day}</strong> — Posted ${day}</h3><p><a href="/AgendaCenter/ViewFile/Agenda/${String(n)}">Regular meeting</a></p></td><td><a href="/a/${String(n)}">Agenda</a></td><td><a href="/m/${String(n)}">Minutes</a></td></tr>`).join('')}</table>`,
    ),
  ),
];
