/**
 * Makes pages on freedom of information that link things, each put together by chance out of what American and British
 * systems do: the page where requests begin, the reading room, the publication scheme. The same number makes the same
 * page, and each page knows which of the things that the law wants it leaves out.
 */
import type { PageKind } from '@sunboard/model';
import { chance, type Chance } from './made-chance.js';
import { englishFrame } from './made-english-frame.js';
import { dressBy, laidOut, LAYOUTS, type Dress, type Layout } from './made-english-links.js';
import { LOG, SEVEN, UK, UK_OTHERS } from './made-uk-words.js';
import { GUIDE, REPORT, ROOM, US, US_OTHERS, type Named } from './made-us-words.js';

/** A page with what a reader of it would say. */
export interface MadeFoi {
  readonly html: string;
  readonly url: string;
  readonly pack: 'us' | 'uk';
  readonly kinds: readonly PageKind[];
  /** Rules that must fail; all others of the pack must not. */
  readonly failed: readonly string[];
  /** Rules that must pass. */
  readonly passed: readonly string[];
  /** Of the rules that must fail, those that may leave the page to people. */
  readonly open?: readonly string[];
  /** How it was put together, to be read when it fails. */
  readonly made: Readonly<Record<string, unknown>>;
}

/** The day on which the pages are judged. */
export const FOI_TODAY = '2026-03-09';

const ROLES = ['us home', 'us room', 'uk home', 'uk scheme'] as const;

/* What every page is made of. */
interface Choice {
  readonly role: (typeof ROLES)[number];
  readonly layout: Layout;
  readonly dress: Dress;
}

/** The page of a number. */
export function madeFoi(seed: number): MadeFoi {
  const by = chance(seed);
  const role = by.one(ROLES);
  const layout = by.one(LAYOUTS);
  const dress = dressBy(by);
  // Only schemes number what they hold as classes.
  const choice = { role, layout, dress: dress === 'Class' && role !== 'uk scheme' ? '' : dress } as const;
  switch (role) {
    case 'us home':
      return usHome(choice, by);
    case 'us room':
      return classes(choice, ROOM, by.one(US.room), by);
    case 'uk home':
      return ukHome(choice, by);
    case 'uk scheme':
      return classes(choice, SEVEN, by.one(UK.scheme), by);
  }
}

/* Where requests begin at an agency: it owes a guide and the annual report. */
function usHome(choice: Choice, by: Chance): MadeFoi {
  const title = by.one(US.home);
  const guide = by.is(0.7);
  const report = by.one([
    'this year',
    'this year',
    'old',
    'none',
    'link to all',
    'years below',
    'old years below',
  ] as const);
  const names = [...some(US_OTHERS, by), ...(guide ? [by.one(GUIDE)] : []), ...reportsOf(report, by)];
  const { content, side } = laidOut(shuffled(names, by), choice.layout, choice.dress, by);
  const text = `${by.one(US_ABOUT)}${content}${yearsBelow(report, by)}${by.one(CONTACT)}`;
  const above = by.one([[], ['About'], ['About', 'Offices']]);
  const hasReport = report === 'this year' || report === 'years below';
  return {
    html: englishFrame({ nation: 'us', title, content: text, side, above }, by),
    url: `https://www.example-service.gov/${by.one(['foia', 'about/foia/', 'foia/index.html'])}`,
    pack: 'us',
    kinds: ['ogi'],
    failed: [...(guide ? [] : ['us.guide']), ...(hasReport || report === 'link to all' ? [] : ['us.report'])],
    passed: [...(guide ? ['us.guide'] : []), ...(hasReport ? ['us.report'] : [])],
    made: { ...choice, title, guide, report },
  };
}

/* Where requests begin at a British body: it owes the log. */
function ukHome(choice: Choice, by: Chance): MadeFoi {
  const title = by.one(UK.home);
  const log = by.is(0.65);
  const names = [...some(UK_OTHERS, by), ...(log ? [by.one(LOG)] : [])];
  const { content, side } = laidOut(shuffled(names, by), choice.layout, choice.dress, by);
  const how = by.is(0.5)
    ? '<h2>Making a request</h2><p>Put your request in writing, with your name and an address for the answer. We answer within 20 working days.</p>'
    : '';
  const above = by.one([[], ['Your council'], ['About us', 'Information']]);
  return {
    html: englishFrame(
      { nation: 'uk', title, content: `${by.one(UK_ABOUT)}${content}${how}`, side, above },
      by,
    ),
    url: `https://www.exampleshire.${by.one(['gov.uk/foi', 'gov.uk/freedom-of-information/', 'nhs.uk/about-us/foi'])}`,
    pack: 'uk',
    kinds: ['ogi'],
    failed: log ? [] : ['uk.log'],
    passed: log ? ['uk.log'] : [],
    made: { ...choice, title, names: names.join(' | ') },
  };
}

/* A reading room or a scheme with its classes, of which some may be gone. */
function classes(choice: Choice, of: Readonly<Record<string, Named>>, title: string, by: Chance): MadeFoi {
  const nation = choice.role === 'us room' ? 'us' : 'uk';
  const rule = nation === 'us' ? 'us.readingRoom' : 'uk.seven';
  const gone = by.is(0.6) ? [] : [by.one(Object.keys(of)), by.one(Object.keys(of))];
  const names = Object.entries(of).flatMap(([key, words]) => (gone.includes(key) ? [] : [by.one(words)]));
  const { content, side } = laidOut(names, choice.layout, choice.dress, by);
  // A log of requests holds what was asked for again and again.
  const others = nation === 'us' ? US_OTHERS.filter(name => name !== 'FOIA Logs') : UK_OTHERS;
  const more = by.is(0.4)
    ? `<h2>${by.one(['Related pages', 'See also', 'Other information'])}</h2><ul>${some(others, by)
        .map(name => `<li><a href="/x">${name}</a></li>`)
        .join('')}</ul>`
    : '';
  const about = by.one(nation === 'us' ? US_ROOM_ABOUT : UK_SCHEME_ABOUT);
  const above = by.one(nation === 'us' ? [['FOIA'], []] : [['Freedom of information'], ['Your council'], []]);
  return {
    html: englishFrame({ nation, title, content: `${about}${content}${more}`, side, above }, by),
    url:
      nation === 'us'
        ? 'https://www.example-service.gov/foia/library'
        : 'https://www.exampleshire.gov.uk/foi/publication-scheme',
    pack: nation,
    kinds: ['ogi'],
    failed: gone.length > 0 ? [rule] : [],
    passed: gone.length > 0 ? [] : [rule],
    made: { ...choice, title, gone: gone.join(), names: names.join(' | ') },
  };
}

function some(names: readonly string[], by: Chance): readonly string[] {
  const chosen = names.filter(() => by.is(0.35));
  return chosen.length >= 3 ? chosen : names.slice(0, 4);
}

function shuffled(names: readonly string[], by: Chance): string[] {
  return names
    .map(name => [by.upTo(9999), name] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, name]) => name);
}

function reportsOf(report: string, by: Chance): string[] {
  const write = by.one(REPORT);
  switch (report) {
    case 'this year':
      return (by.is(0.5) ? ['2025', '2024', '2023'] : ['2025']).map(write);
    case 'old':
      return (by.is(0.5) ? ['2023', '2022'] : ['2022']).map(write);
    case 'link to all':
      return [
        by.one(['Annual FOIA Reports', 'FOIA Annual Reports', 'FOIA Reports', 'Annual Reports', 'Reports']),
      ];
    default:
      return [];
  }
}

/* Reports that are named by their year alone, below a heading for all of them. */
function yearsBelow(report: string, by: Chance): string {
  if (!report.endsWith('below')) return '';
  const write = by.one([
    (year: string) => year,
    (year: string) => `FY ${year}`,
    (year: string) => `Fiscal Year ${year} (PDF)`,
  ]);
  const years = report === 'years below' ? ['2025', '2024', '2023'] : ['2023', '2022'];
  return `<h2>${by.one(['Annual FOIA Reports', 'FOIA Annual Reports'])}</h2><ul>${years.map(year => `<li><a href="/r/${year}.pdf">${write(year)}</a></li>`).join('')}</ul>`;
}

const US_ABOUT = [
  '<p>The Freedom of Information Act (FOIA), 5 U.S.C. § 552, gives any person a right to ask for records of this agency, save where one of nine exemptions protects them.</p>',
  '<p>Since 1967 the public has had a right to see records of any federal agency under 5 U.S.C. 552.</p><p>Much is open already; look before you ask.</p>',
];
const CONTACT = [
  '',
  '<h2>Contact</h2><p>FOIA Requester Service Center: 202-555-0100<br>FOIA Public Liaison: Dana Sample, 202-555-0101</p>',
  '<p>Send requests to the FOIA Officer, 100 Sample Street NW, Washington, DC.</p>',
];
const UK_ABOUT = [
  '<p>The Freedom of Information Act 2000 gives everybody a right to ask for information that we hold.</p>',
  '<p>You have a right to see recorded information of public authorities. Some of it is open already.</p>',
  '',
];
const US_ROOM_ABOUT = [
  '<p>These records are open under 5 U.S.C. 552(a)(2).</p>',
  '<p>Subsection (a)(2) of the Act, 5 U.S.C. § 552(a)(2), asks agencies to make some kinds of records open to the public without a request.</p>',
  '',
];
const UK_SCHEME_ABOUT = [
  '<p>Under section 19 of the Freedom of Information Act 2000 we have adopted the model publication scheme of the Information Commissioner.</p>',
  '<p>The scheme tells which classes of information we publish as a matter of routine.</p>',
  '',
];
