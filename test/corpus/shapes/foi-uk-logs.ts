/** Disclosure logs, answers to requests, and other lists of British bodies with their days. All names are made up. */
import { council, govuk, jadu, lgd, LISTS, parish, TEXTS, trust, uk } from './foi-frames.js';

const ANSWERS: readonly (readonly [ref: string, title: string, day: string])[] = [
  ['FOI 26/0412', 'Pothole claims since 2022', '2026-03-05'],
  ['FOI 26/0398', 'Cost of agency social workers', '2026-03-02'],
  ['FOI 26/0377', 'Empty homes by ward', '2026-02-11'],
  ['EIR 26/0021', 'Trees felled on Sample Lane', '2026-02-09'],
  ['FOI 26/0301', 'School transport contracts', '2026-01-12'],
];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const slashes = (day: string) => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
const words = (day: string) =>
  `${String(Number(day.slice(8)))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
const each = (line: (ref: string, title: string, day: string, at: number) => string) =>
  ANSWERS.map(([ref, title, day], at) => line(ref, title, day, at)).join('\n');
const nhs = trust('Exampleshire Hospitals NHS Foundation Trust');
const police = trust('Exampleshire Constabulary');
const university = trust('University of Exampleton');
const FIRST = [5, 'Pothole claims since 2022', '2026-03-05'] as const;

export const UK_LOGS = [
  uk(
    'log as a table with British figures',
    { url: council('foi/disclosure-log'), kinds: LISTS, lines: FIRST, open: ['uk.log'] },
    lgd(
      'FOI disclosure log',
      `<table class="table"><thead><tr><th>Reference</th><th>Subject</th><th>Date of response</th></tr></thead><tbody>${each((ref, title, day, at) => `<tr><td>${ref}</td><td><a href="/foi/log/${String(at)}">${title}</a></td><td>${slashes(day)}</td></tr>`)}</tbody></table>`,
    ),
  ),
  uk(
    'log as articles with days in words',
    { url: 'https://www.exampleshirehospitals.nhs.uk/foi/log', kinds: LISTS, lines: FIRST, open: ['uk.log'] },
    nhs(
      'Freedom of Information disclosure log',
      each(
        (ref, title, day, at) =>
          `<article class="c-listing"><h3><a href="/foi/log/${String(at)}">${title}</a></h3><p class="meta">Reference: ${ref}<br>Published: ${words(day)}</p></article>`,
      ),
    ),
  ),
  uk(
    'log of a police force with filters above it',
    {
      url: 'https://www.exampleshire.police.uk/foi-ai/af/accessing-information/published-items/',
      kinds: [...LISTS, 'search'],
      lines: FIRST,
      open: ['uk.log'],
    },
    police(
      'Published items',
      `<form method="get"><label>Keyword <input name="q"></label><label>From <input type="date" name="f"></label><label>To <input type="date" name="t"></label><button>Filter</button></form><p>Showing results 1 to 5 of 5</p><ul class="c_filter-results">${each((ref, title, day, at) => `<li><a href="/foi/${String(at)}"><h3>${title}</h3></a><p class="c_caption">Freedom of Information · ${words(day).replace(/([A-Z][a-z]{2})[a-z]* /u, '$1 ')}</p><p>${ref}: what was asked and what we hold.</p></li>`)}</ul>`,
    ),
  ),
  uk(
    'log of a university by headings of months, no days',
    {
      url: 'https://www.exampleton.ac.uk/foi/log',
      kinds: LISTS,
      lines: [5, 'Pothole claims since 2022', null],
      open: ['uk.log'],
    },
    university(
      'Disclosure log',
      `<h2>2026</h2><ul>${each((ref, title, _day, at) => `<li><a href="/log/${String(at)}.pdf">${title}</a> (${ref}, PDF)</li>`)}</ul>`,
    ),
  ),
  uk(
    'log of GOV.UK documents with public timestamps',
    {
      url: 'https://www.gov.uk/government/collections/foi-releases',
      kinds: LISTS,
      lines: [5, 'FOI release: Pothole claims since 2022', '2026-03-05'],
      open: ['uk.log'],
    },
    govuk(
      'FOI responses published by the Example Agency',
      `<div class="gem-c-document-list"><ul class="gem-c-document-list__list">${each((_ref, title, day, at) => `<li class="gem-c-document-list__item"><div class="gem-c-document-list__item-title"><a class="govuk-link" href="/government/publications/p${String(at)}">FOI release: ${title}</a></div><ul class="gem-c-document-list__item-metadata"><li class="gem-c-document-list__attribute"><time datetime="${day}T09:30:00Z">${words(day)}</time></li><li class="gem-c-document-list__attribute">FOI release</li></ul></li>`)}</ul></div>`,
    ),
  ),
  uk(
    'one answer on GOV.UK',
    {
      url: 'https://www.gov.uk/government/publications/foi-potholes',
      kinds: TEXTS,
      day: '2026-03-05',
      updated: '2026-03-06',
    },
    govuk(
      'FOI release: Pothole claims since 2022',
      `<div class="gem-c-metadata" data-module="metadata"><dl><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition"><a href="/government/organisations/example-agency">Example Agency</a></dd><dt class="gem-c-metadata__term">Published</dt><dd class="gem-c-metadata__definition">5 March 2026</dd><dt class="gem-c-metadata__term">Last updated</dt><dd class="gem-c-metadata__definition">6 March 2026 — <a href="#history">See all updates</a></dd></dl></div><section class="gem-c-attachment"><h3><a href="/media/foi.pdf">Response</a></h3><p>PDF, 80 KB, 3 pages</p></section><h2>Details</h2><p>This is the answer to request FOI 26/0412 of 2 February 2026, sent on 4 March 2026.</p>`,
    ),
  ),
  uk(
    'one answer of a council: request, response, dates in a list',
    { url: council('foi/log/412'), kinds: TEXTS, open: ['uk.log'] },
    lgd(
      'FOI 26/0412: Pothole claims',
      '<dl><dt>Date received</dt><dd>05/02/2026</dd><dt>Date of response</dt><dd>05/03/2026</dd></dl><h2>Request</h2><p>How many claims for damage by potholes has the council received since 2022?</p><h2>Response</h2><p>Under the Freedom of Information Act 2000 we can tell you that there were 312 claims. Some details are withheld under section 40(2), as they are personal data. The exemption is absolute, and no public interest test is needed.</p>',
    ),
  ),
  uk(
    'one answer of a trust as a letter',
    {
      url: 'https://www.exampleshirehospitals.nhs.uk/foi/log/2',
      kinds: TEXTS,
      day: '2026-02-20',
      open: ['uk.log'],
    },
    nhs(
      'Agency staff costs',
      '<p class="published">Published on: 20/02/2026</p><p>Dear requester,</p><p>Thank you for your request under the Freedom of Information Act of 22 January 2026.</p><p>Q1. What did the Trust spend on agency staff?</p><p>A1. £3.1 million in the last year.</p><p>If you are not content you may ask for an internal review within 40 working days.</p>',
    ),
  ),
  uk(
    'log in a table of years, only files by month',
    { url: 'https://www.sampleham.gov.uk/article/4412/Disclosure-log', kinds: LISTS, open: ['uk.log'] },
    jadu(
      'Disclosure log',
      '<p>Answers by month:</p><table><tr><td><a href="/m/1">January 2026</a></td><td><a href="/m/2">February 2026</a></td></tr><tr><td><a href="/m/11">November 2025</a></td><td><a href="/m/12">December 2025</a></td></tr></table>',
    ),
  ),
  uk(
    'log with nothing in it yet',
    { url: 'https://littlesampling.example/disclosure-log/', kinds: LISTS, open: ['uk.log'] },
    parish('Disclosure Log', '<p>There are no disclosures to show at the moment.</p>'),
  ),
  uk(
    'statistics of requests by quarter',
    {
      url: council('foi/performance'),
      kinds: ['article', 'other', 'document', 'column', 'ogi', 'annualReport'],
      open: ['uk.log'],
    },
    lgd(
      'FOI performance',
      '<table><caption>Requests answered in time</caption><tr><th>Quarter</th><th>Received</th><th>In 20 working days</th></tr><tr><td>Q3 2025/26</td><td>301</td><td>92%</td></tr><tr><td>Q2 2025/26</td><td>288</td><td>90%</td></tr></table>',
    ),
  ),
  uk(
    'register of contracts',
    { url: council('contracts'), kinds: LISTS },
    lgd(
      'Contracts register',
      '<table><tr><th>Contract</th><th>Supplier</th><th>Start</th><th>End</th></tr><tr><td>Cleaning</td><td>Sample Cleaners Ltd</td><td>01/04/2024</td><td>31/03/2027</td></tr><tr><td>Grit</td><td>Example Salt Ltd</td><td>01/10/2025</td><td>30/09/2026</td></tr><tr><td>Lifts</td><td>Model Lifts plc</td><td>01/01/2026</td><td>31/12/2028</td></tr></table>',
    ),
  ),
  uk(
    'spending over £500 by month',
    { url: council('spending'), kinds: LISTS },
    lgd(
      'Spending over £500',
      `<ul>${['January 2026', 'December 2025', 'November 2025'].map((name, at) => `<li><a href="/s/${String(at)}.csv">Payments over £500: ${name}</a> (CSV)</li>`).join('')}</ul>`,
      { trail: ['Home', 'What we spend and how we spend it'] },
    ),
  ),
];
