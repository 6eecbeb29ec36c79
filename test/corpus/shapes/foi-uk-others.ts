/** Pages of British bodies that are not about freedom of information. All names are made up. */
import { council, govuk, jadu, lgd, LISTS, menu, parish, TEXTS, trust, uk } from './foi-frames.js';

const P =
  '<p>The new library opens its doors to readers on Saturday. It has a room for children, a café and a garden, and it stays open until eight on Thursdays.</p>'.repeat(
    3,
  );
const field = (label: string, control = '<input name="x">') => `<p><label>${label} ${control}</label></p>`;
const AREA = '<textarea name="m" required></textarea>';
const nhs = trust('Exampleshire Hospitals NHS Foundation Trust');
const NEWS: readonly (readonly [string, string, string])[] = [
  ['Library opens on Saturday', '3rd March 2026', '2026-03-03'],
  ['Budget agreed for next year', '26th February 2026', '2026-02-26'],
  ['Bin rounds change at Easter', '19th February 2026', '2026-02-19'],
  ['Young mayor elected', '1st February 2026', '2026-02-01'],
];

export const UK_OTHERS = [
  uk(
    'contact form',
    { url: council('contact'), kinds: ['interaction', 'other'] },
    lgd(
      'Contact us',
      `<form method="post" action="/contact">${field('Your name')}${field('Email')}${field('Your message', AREA)}<button>Send</button></form>`,
    ),
  ),
  uk(
    'complaint form',
    { url: council('complaints/form'), kinds: ['interaction', 'other'] },
    lgd(
      'Make a complaint',
      `<p>We answer complaints at stage one within 10 working days.</p><form method="post" action="/complaints">${field('Name')}${field('Address', '<textarea name="a"></textarea>')}${field('What went wrong?', AREA)}${field('What would you like us to do?', AREA)}<button>Submit complaint</button></form>`,
    ),
  ),
  uk(
    'comment form under a planning application',
    {
      url: 'https://planning.exampleshire.gov.uk/online-applications/applicationDetails.do?activeTab=makeComment&keyVal=ABC',
    },
    lgd(
      '26/00123/FUL: two houses on Mill Lane',
      `<ul class="tabs"><li><a href="?t=summary">Details</a></li><li><span>Comments</span></li><li><a href="?t=documents">Documents</a></li></ul><form method="post" action="/comment">${field('Title', '<select name="t"><option>Mr</option><option>Ms</option></select>')}${field('Your name*')}${field('Email')}${field('Your address*', '<textarea name="a" required></textarea>')}${field('Stance', '<select name="s"><option>Object</option><option>Support</option></select>')}${field('Reason for comment', '<select name="r" required><option>Noise</option></select>')}${field('Your comment*', AREA)}<button>Submit</button></form><p>Comments are open to the public under the Freedom of Information Act.</p>`,
    ),
  ),
  uk(
    'summary of a planning application',
    {
      url: 'https://planning.exampleshire.gov.uk/online-applications/applicationDetails.do?activeTab=summary&keyVal=ABC',
    },
    lgd(
      '26/00123/FUL | Erection of two houses',
      '<table id="simpleDetailsTable"><tr><th scope="row">Reference</th><td>26/00123/FUL</td></tr><tr><th scope="row">Application Received</th><td>Mon 02 Feb 2026</td></tr><tr><th scope="row">Application Validated</th><td>Wed 04 Feb 2026</td></tr><tr><th scope="row">Status</th><td>Awaiting decision</td></tr></table>',
    ),
  ),
  uk(
    'privacy notice that names rights and freedom of information',
    { url: council('privacy'), kinds: TEXTS },
    lgd(
      'Privacy notice',
      '<p>We are the controller of the data that you give us. Your rights are those of the UK GDPR. You may make a subject access request. Information may be released under the Freedom of Information Act 2000.</p><h2>Who we are</h2><p>Exampleshire Council.</p><h2>How we use your data</h2><p>To run services.</p><h2>Complaints</h2><p>To the Information Commissioner’s Office.</p>',
    ),
  ),
  uk(
    'cookies page with a table and a form of choices',
    { url: council('cookies'), kinds: TEXTS, day: null },
    lgd(
      'Cookies',
      '<table><tr><th>Name</th><th>Purpose</th><th>Expires</th></tr><tr><td>_ga</td><td>Counts visits</td><td>2 years</td></tr><tr><td>sess</td><td>Keeps you logged in</td><td>At the end</td></tr></table><form method="post" action="/cookies"><label><input type="checkbox" name="c"> Allow counting</label><button>Save</button></form>',
    ),
  ),
  uk(
    'calendar of meetings by month',
    {
      url: 'https://democracy.exampleshire.gov.uk/mgCalendarMonthView.aspx?M=3&Y=2026',
      open: ['uk.seven', 'uk.log'],
    },
    lgd(
      'Calendar of meetings: March 2026',
      '<table class="mgCalendar"><tr><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th></tr><tr><td>2</td><td>3 <p><a href="/ieListDocuments.aspx?MId=1">10:00 Cabinet</a></p></td><td>4</td><td>5 <p><a href="/ieListDocuments.aspx?MId=2">18:30 Planning</a></p></td><td>6</td></tr></table>',
    ),
  ),
  uk(
    'meetings of a committee by day',
    { url: 'https://democracy.exampleshire.gov.uk/ieListMeetings.aspx?CId=12', kinds: LISTS },
    lgd(
      'Browse meetings - Cabinet',
      `<h2 class="mgSectionTitle">Upcoming and previous meetings</h2><ul class="mgBulletList">${['7 Apr 2026', '3 Mar 2026', '3 Feb 2026', '6 Jan 2026'].map((day, at) => `<li><a class="mgMeetingDate" href="ieListDocuments.aspx?CId=12&amp;MId=${String(at)}">${day} 10.00 am</a>${at === 0 ? '' : ' - Agenda and minutes'}</li>`).join('')}</ul>`,
    ),
  ),
  uk(
    'councillors of a ward',
    {
      url: 'https://democracy.exampleshire.gov.uk/mgMemberIndex.aspx',
      kinds: ['roster', 'organization', 'column', 'other'],
    },
    lgd(
      'Your Councillors',
      `<ul class="mgThumbsList">${['Alex Sample', 'Robin Example', 'Kim Model'].map((name, at) => `<li><a href="mgUserInfo.aspx?UID=${String(at)}"><img src="/p/${String(at)}.jpg" alt="">Councillor ${name}</a><p>Mill Ward</p><p>Independent</p></li>`).join('')}</ul>`,
    ),
  ),
  uk(
    'news with ordinals',
    { url: council('news'), kinds: ['column'], lines: [4, 'Library opens on Saturday', '2026-03-03'] },
    jadu(
      'Latest news',
      `<ul class="list list--news">${NEWS.map(([title, said], at) => `<li class="list__item"><h2><a href="/news/${String(at)}">${title}</a></h2><p class="date">${said}</p><p>What it means for you.</p></li>`).join('')}</ul>`,
    ),
  ),
  uk(
    'news item with a day of the week',
    { url: council('news/library'), kinds: TEXTS, day: '2026-03-03' },
    jadu('Library opens on Saturday', `<p class="date">Published: Tuesday, 3rd March 2026</p>${P}`, {
      side: `<h2>Related</h2>${menu('Opening hours', 'Join')}`,
    }),
  ),
  uk(
    'news item of a parish by its author line',
    { url: 'https://littlesampling.example/2026/02/14/hall/', kinds: TEXTS, day: '2026-02-14' },
    parish(
      'Village hall reopens',
      `<p class="entry-meta"><span class="posted-on">Posted on <a href="/2026/02/14/hall/" rel="bookmark"><time class="entry-date published" datetime="2026-02-14T09:10:00+00:00">14th February 2026</time></a></span> <span class="byline">by <a href="/author/clerk">Clerk</a></span></p>${P}`,
    ),
  ),
  uk(
    'news on an FOI ruling',
    { url: 'https://www.gov.uk/government/news/foi-ruling', kinds: TEXTS, day: '2026-01-21' },
    govuk(
      'Tribunal rules on a freedom of information request',
      `<div class="gem-c-metadata"><dl><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition">Example Agency</dd><dt class="gem-c-metadata__term">Published</dt><dd class="gem-c-metadata__definition">21 January 2026</dd></dl></div><div class="govspeak"><p>The tribunal held that the disclosure log of the agency was sufficient.</p>${P}</div>`,
    ),
  ),
  uk(
    'consultation with opening and closing days',
    { url: 'https://www.gov.uk/government/consultations/fees', kinds: TEXTS, day: '2026-02-02' },
    govuk(
      'Consultation on example fees',
      `<div class="gem-c-metadata"><dl><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition">Example Agency</dd><dt class="gem-c-metadata__term">Published</dt><dd class="gem-c-metadata__definition">2 February 2026</dd></dl></div><section class="gem-c-notice"><h2>This consultation closes at 11:59pm on 27 April 2026</h2></section>${P}`,
    ),
  ),
  uk(
    'about a trust, headings near those of the classes',
    { url: 'https://www.exampleshirehospitals.nhs.uk/about' },
    nhs(
      'About us',
      `<h2>Who we are</h2><p>We run three hospitals.</p><h2>What we do</h2><p>We care.</p><h2>Our priorities</h2><p>Safety first.</p><h2>Our services</h2>${menu('Maternity', 'Surgery', 'Therapies')}<h2>How we make decisions</h2><p>The board meets in public.</p>`,
    ),
  ),
  uk(
    'access to health records with a form to print',
    { url: 'https://www.exampleshirehospitals.nhs.uk/patients/health-records' },
    nhs(
      'Access to health records',
      '<p>To see your records, fill in the <a href="/f/sar.pdf">application form</a> and send it with proof of who you are. We answer within one month.</p><p>Relatives of those who have died may ask under the Access to Health Records Act 1990.</p>',
    ),
  ),
];
