/** Pages on freedom of information and of the bodies that owe it, as British and American systems build them; all names are made up. */
import type { AbroadShape } from './abroad.js';

/** A page with its heading and its people, where these are what it is about. */
export interface FoiShape extends AbroadShape {
  readonly heading?: string;
  readonly people?: readonly string[];
}

const UK = 'https://www.exampleton.gov.uk/';
const US = 'https://www.exampleton.gov/';
const P =
  '<p>The service will open in the spring, and residents will be able to use it from any of our offices. We set out below how it is paid for and who runs it.</p>'.repeat(
    4,
  );
const LINES: readonly (readonly [title: string, day: string])[] = [
  ['Number of parking permits by ward', '2023-06-02'],
  ['Cost of agency staff in two years', '2023-05-12'],
  ['Empty homes and their owners', '2023-05-04'],
  ['Contracts for cleaning of offices', '2023-04-11'],
  ['Complaints about street lights', '2023-03-10'],
];
const british = (day: string) => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
const american = (day: string) => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`;
const each = (line: (title: string, day: string, at: number) => string) =>
  LINES.map(([title, day], at) => line(title, day, at)).join('\n');
const links = (...names: string[]) =>
  `<ul>${names.map((name, at) => `<li><a href="/l/${String(at)}">${name}</a></li>`).join('')}</ul>`;

function html(main: string, lang: string, trail: string): string {
  const title = /<h1[^>]*>([^<]*)/u.exec(main)?.[1] ?? '';
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | Exampleton</title></head><body><header role="banner"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header><nav class="breadcrumb" aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/x">${trail}</a></li></ol></nav><main>${main}</main><footer><p>&copy; 2026 Exampleton</p></footer></body></html>`;
}

const uk = (
  name: string,
  kinds: FoiShape['kinds'],
  main: string,
  more: Partial<FoiShape> = {},
): FoiShape => ({
  name: `uk: ${name}`,
  html: html(main, 'en-GB', name.startsWith('class ') ? 'Publication scheme' : 'Your council'),
  url: `${UK}information`,
  kinds,
  ...more,
});
const us = (
  name: string,
  kinds: FoiShape['kinds'],
  main: string,
  more: Partial<FoiShape> = {},
): FoiShape => ({
  name: `us: ${name}`,
  html: html(main, 'en', 'Information'),
  url: `${US}information`,
  kinds,
  ...more,
});

const field = (label: string, control = '<input name="x">') => `<p><label>${label} ${control}</label></p>`;
const form = (...fields: string[]) =>
  `<form method="post" action="/send">${fields.join('')}<button>Send</button></form>`;
const updated = (name: string, line: string) =>
  uk(`last change, ${name}`, ['other'], `<h1>Garden waste rules</h1>${line}${P}`);
const DAY = '<time datetime="2023-05-06">6 May 2023</time>';

const HOMES: readonly FoiShape[] = [
  uk(
    'where requests begin',
    ['ogi'],
    `<h1>Freedom of information</h1><p>You may ask for what we hold. Read our <a href="/ps">publication scheme</a> and our <a href="/log">disclosure log</a> first, or <a href="/ask">make a request</a>.</p>`,
  ),
  uk(
    'classes in a table',
    ['ogi'],
    `<h1>Publication scheme</h1><table><tr><th>Class</th><th>What it holds</th></tr>${['Who we are and what we do', 'What we spend and how we spend it', 'Lists and registers'].map(name => `<tr><td>${name}</td><td><a href="/c">The constitution and the structure of the council</a></td></tr>`).join('')}</table>`,
  ),
  uk(
    'class below the scheme',
    ['other', 'column'],
    `<h1>Lists and registers</h1>${links('Register of electors', 'Register of gifts', 'Register of assets', 'Register of licences')}`,
  ),
  us(
    'questions folded under the heading',
    ['ogi'],
    `<h1>Freedom of Information Act (FOIA)</h1><div class="usa-accordion"><h2 class="usa-accordion__heading"><button>How do I make a FOIA request?</button></h2><div>${P}</div></div>${links('FOIA guide', 'FOIA library', 'FOIA reports')}`,
    { heading: 'Freedom of Information Act (FOIA)' },
  ),
  us(
    'electronic reading room',
    ['ogi'],
    `<h1>FOIA Electronic Reading Room</h1>${links('Final opinions', 'Staff manuals', 'Index')}`,
  ),
  us('reference guide', ['ogiGuide'], `<h1>FOIA Reference Guide</h1>${P}`),
  uk(
    'accounts of a year',
    ['article', 'document'],
    `<h1>Annual report and accounts 2022 to 2023</h1><dl><dt>Published</dt><dd>6 May 2023</dd></dl>${P}`,
    { day: '2023-05-06' },
  ),
];

const FORMS: readonly FoiShape[] = [
  us(
    'form for records',
    ['requestForm'],
    `<h1>Write to the records office</h1>${form(field('Name'), field('Email'), field('Mailing address'), field('Request description', '<textarea name="request_description"></textarea>'), field('Fee that you are willing to pay'))}`,
  ),
  uk(
    'form for one’s own data',
    ['other'],
    `<h1>Subject access request</h1>${form(field('Name'), field('Date of birth'), field('Address'), field('Email'), field('What information do you want?', '<textarea name="what"></textarea>'))}`,
  ),
];

const LISTS: readonly FoiShape[] = [
  uk(
    'log with days of receipt and response',
    ['column'],
    `<h1>Disclosure log</h1><table><thead><tr><th>Reference</th><th>Request</th><th>Date received</th><th>Date of response</th></tr></thead><tbody>${each((title, day, at) => `<tr><td>FOI ${String(100 + at)}</td><td><a href="/f/${String(at)}">${title}</a></td><td>0${String(at + 1)}/01/2023</td><td>${british(day)}</td></tr>`)}</tbody></table>`,
    { lines: LINES },
  ),
  us(
    'log with days of receipt and closing',
    ['column'],
    `<h1>FOIA Log</h1><table><thead><tr><th>Number</th><th>Description</th><th>Received Date</th><th>Closed Date</th></tr></thead><tbody>${each((title, day, at) => `<tr><td>2023-0${String(at)}</td><td>${title}</td><td>01/0${String(at + 1)}/2023</td><td>${american(day)}</td></tr>`)}</tbody></table>`,
    { lines: LINES },
  ),
  us(
    'collection with a calendar leaf',
    ['column'],
    `<h1>Newsroom</h1><ul class="usa-collection">${each((title, day, at) => `<li class="usa-collection__item"><div class="usa-collection__calendar-date"><time datetime="${day}T06:00:00-04:00"><span>${['Jun', 'May', 'May', 'Apr', 'Mar'][at] ?? ''}</span><span>${String(Number(day.slice(8)))}</span></time></div><div class="usa-collection__body"><h3><a href="/n/${String(at)}">${title}</a></h3></div></li>`)}</ul>`,
    { lines: LINES },
  ),
  uk(
    'papers named by their days',
    ['other', 'column'],
    `<h1>Board meetings and papers</h1><ul>${each((title, day, at) => `<li><a href="/b/${String(at)}.pdf">${title} – ${british(day)} (PDF, 3MB)</a></li>`)}</ul>`,
    { lines: LINES.map(([title, day]) => [`${title} – ${british(day)} (PDF, 3MB)`, day]) },
  ),
  uk(
    'log whose links are numbers',
    ['column'],
    `<h1>Disclosure log</h1><table><tr><th>Number</th><th>Request</th><th>Date</th></tr>${each((title, day, at) => `<tr><td><a href="/f/${String(at)}">FOI-2023-0${String(at)}</a></td><td>${title}</td><td>${british(day)}</td></tr>`)}</table>`,
    { lines: LINES },
  ),
  uk(
    'log whose links are files',
    ['column'],
    `<h1>Disclosure log</h1><table><tr><th>Date</th><th>Request</th><th>Answer</th></tr>${each((title, day, at) => `<tr><td>${british(day)}</td><td>${title}</td><td><a href="/f/${String(at)}.pdf">Document [PDF 1MB]</a></td></tr>`)}</table>`,
    { lines: LINES },
  ),
  uk(
    'requests of a portal',
    ['column'],
    `<h1>Exampleton Council</h1>${each((title, day, at) => `<div class="request_listing"><div><span class="head"><a href="/request/${String(at)}">${title}</a></span><div class="requester">Response by <a href="/body/e">Exampleton Council</a> to <a href="/user/j">Jane Doe</a> on <time datetime="${day}">${british(day)}</time>.</div></div><span>Please find it attached.</span></div>`)}`,
    { lines: LINES },
  ),
  uk(
    'outcomes under names',
    ['column', 'other'],
    `<h1>Outcomes</h1><ul>${each((title, day) => `<li><h3>${title}</h3><p>Date: ${british(day)}</p><p>The panel heard the case in public and found that it was proved in all its parts.</p></li>`)}</ul>`,
    { lines: LINES },
  ),
  uk(
    'page of a person with what was announced',
    ['column', 'other', 'article'],
    `<h1>Jane Doe</h1><ol><li><a href="#life">Biography</a></li><li><a href="#roles">Current roles</a></li></ol><h2 id="life">Biography</h2><p>Jane Doe was appointed Minister for Examples on 25 October 2022.</p><h2 id="roles">Minister</h2><ul>${each((title, day, at) => `<li><a href="/n/${String(at)}">${title}</a> <span>${british(day)}</span></li>`)}</ul>`,
    { lines: LINES },
  ),
  {
    ...uk('trail of the design system', ['ogi'], '<h1>Publication scheme</h1><p>What we publish.</p>'),
    html: '<!DOCTYPE html><html lang="en"><head><title>Publication scheme</title></head><body><div class="govuk-breadcrumbs"><ol><li><a href="/">Home page of all</a></li><li><a href="/o">Organisations</a></li><li><a href="/o/e">Exampleton Agency</a></li></ol></div><main><h1>Publication scheme</h1><p>What we publish.</p></main></body></html>',
    lines: [],
  },
];

const DAYS: readonly FoiShape[] = [
  updated('in a line', `<p>Last updated: ${DAY}</p>`),
  updated('in a list', `<dl><dt>Last updated</dt><dd>${DAY}</dd></dl>`),
  updated('in fields', `<div><div class="field__label">Last modified</div><div>${DAY}</div></div>`),
  updated('below a heading of its own', `<div><h3>Content current as of:</h3><p>${DAY}</p></div>`),
  updated('and the next one', `<p>Next review due: ${DAY}</p>`),
  updated('without markup', '<p>Last updated: 6 May 2023</p>'),
  uk(
    'day of a meeting',
    ['other', 'document'],
    `<h1>Agenda</h1><h3>Planning Committee<br>Thursday, 6th July, 2023 7.00 pm</h3><p>Venue: Town Hall</p>${P}`,
  ),
  uk(
    'days of parts',
    ['other', 'column'],
    `<h1>Disclosure log 2023</h1>${each((title, day) => `<div><h2>${title}</h2><p>Date of response: ${british(day)}</p><h3>Request</h3><p>Please tell me how many there are.</p></div>`)}`,
  ),
  uk('closing day first', ['other'], `<h1>Fees for permits</h1><p>Closing date: ${DAY}</p>${P}`),
  uk('year of two figures', ['article'], `<h1>A ward opens</h1><p class="date">06 May 23</p>${P}`, {
    day: '2023-05-06',
  }),
];

const person = (name: string, post: string) =>
  `<li class="usa-card"><div class="usa-card__container"><div class="usa-card__header"><h2 class="usa-card__heading"><a href="/p">${name}</a></h2></div><div class="usa-card__body"><p>${post}</p></div></div></li>`;
const PEOPLE: readonly FoiShape[] = [
  us(
    'cards of leaders',
    ['roster'],
    `<h1>Leadership</h1><ul class="usa-card-group">${person('Jane Q. Doe', 'Director')}${person('Maria de la Cruz', 'General Counsel')}${person('Pat Smith-Jones', 'Chief Information Officer')}</ul>`,
    { people: ['Jane Q. Doe', 'Maria de la Cruz', 'Pat Smith-Jones'] },
  ),
  uk(
    'board under its pictures',
    ['roster', 'other'],
    `<h1>Board</h1>${[
      ['Dr Jane Doe', 'Chair'],
      ['John Sample CBE', 'Chief Executive'],
      ['Sam O’Neill', 'Head of Legal'],
    ]
      .map(
        ([name, post]) =>
          `<figure><img src="a.jpg" alt=""><figcaption><strong>${name ?? ''}</strong><br>${post ?? ''}</figcaption></figure>`,
      )
      .join('')}`,
    { people: ['Jane Doe', 'John Sample', 'Sam O’Neill'] },
  ),
  us(
    'headings that are no names',
    ['other', 'home', 'column'],
    `<h1>Welcome</h1><h2>City Council</h2><p>Mayor and Council Members</p><h2>Upcoming Events</h2><p>Talk with the Chief</p>${P}`,
    { people: [] },
  ),
];

/** All of them. */
export const FOI: readonly FoiShape[] = [...HOMES, ...FORMS, ...LISTS, ...DAYS, ...PEOPLE];
