/** What the American and British rules ask of which page, and what they take for an answer. */
import type { LinkFact, PageFacts } from '@sunboard/reader';
import { describe, expect, it } from 'vitest';
import { run } from '../engine/run.js';
import { at, factsWith } from '@sunboard/reader/testing';
import { foiRole } from './foi.js';

const linked = (...names: readonly string[]): LinkFact[] =>
  names.map(text => ({ text, href: '/x', area: 'content', handler: false, where: at('a', text) }));
const page = (heading: string, change: Partial<PageFacts> = {}) =>
  factsWith({ url: 'https://www.a.gov.uk/x', kind: 'ogi', heading, title: heading, lang: 'en', ...change });
const federal = (heading: string, names: readonly string[], change: Partial<PageFacts> = {}) =>
  page(heading, {
    url: 'https://www.a.gov/x',
    links: linked('No FEAR Act data', 'Contact', ...names),
    ...change,
  });
const outcome = (rule: string, facts: PageFacts) =>
  run(facts, { today: '2026-06-15', now: '', locale: 'en' }).findings.find(each => each.rule === rule)
    ?.outcome;

describe('what a page on freedom of information is', () => {
  it.each([
    ['Freedom of Information Act (FOIA)', 'home'],
    ['Freedom of information requests', 'home'],
    ['Accessing information', 'home'],
    ['FOIA Library', 'room'],
    ['FOIA Electronic Reading Room', 'room'],
    ['Freedom of Information Act (FOIA) Library', 'room'],
    ['Guide to information', 'scheme'],
    ['Publication scheme', 'scheme'],
    ['FOIA Logs', 'part'],
    ['FOI charges and fees', 'part'],
    ['Lists and registers', 'part'],
  ])('%s', (heading, role) => {
    expect(foiRole(page(heading))).toBe(role);
  });

  it('is the scheme where it goes through the classes, below the name of the act', () => {
    const text = [1, 2, 3, 5, 7].map(n => `Class ${String(n)} - something we publish`).join('\n');
    expect(foiRole(page('Freedom of Information', { text }))).toBe('scheme');
    expect(foiRole(page('Freedom of Information', { text: 'See class 1 and class 2.' }))).toBe('home');
  });
});

const LIST = [
  {
    items: Array.from({ length: 6 }, (_, n) => ({
      title: `x${String(n)}`,
      date: '2026-01-01',
      where: at('li'),
    })),
    main: true,
    empty: false,
    state: 'filled' as const,
    where: at('ul'),
  },
];

it('a list of answers under the same name is the log itself', () => {
  expect(foiRole(page('Freedom of information requests', { lists: LIST }))).toBe('part');
});

describe('the reading room', () => {
  const room = (names: readonly string[], change: Partial<PageFacts> = {}) =>
    outcome('us.readingRoom', federal('FOIA Library', names, change));
  const ALL = [
    'Final opinions',
    'Policy statements',
    'Staff manuals',
    'Frequently requested records',
    'Index',
  ];

  it('owes five classes, linked or named in lines of their own', () => {
    expect(room(ALL)).toBe('passed');
    expect(room(ALL.slice(1))).toBe('failed');
    expect(room(['Search'], { text: ALL.join('\n') })).toBe('passed');
    expect(
      room(['Search'], { text: `${ALL.join(' and ')} ${'are open to anybody who asks. '.repeat(4)}` }),
    ).toBe('failed');
  });

  it('does not hold what menus and feet of the site happen to name, unless they are its own menu', () => {
    const around = (...names: readonly string[]) =>
      linked(...names).map(link => ({ ...link, area: 'nav' as const }));
    const links = linked('No FEAR Act data', ...ALL.slice(2), 'Final opinions');
    expect(room([], { links: [...links, ...around('Policies', 'Executive Orders', 'A–Z Index')] })).toBe(
      'failed',
    );
    expect(room([], { links: [...linked('No FEAR Act data'), ...around(...ALL)] })).toBe('passed');
    expect(room([...ALL.filter(name => name !== 'Policy statements'), 'Office of Information Policy'])).toBe(
      'failed',
    );
  });

  it('may name its classes in the words of the law, which are long', () => {
    const text = [
      ...ALL.filter(name => name !== 'Staff manuals'),
      'Class 3 - Administrative staff manuals and instructions to staff that affect the public',
    ].join('\n');
    expect(room(['Search'], { text })).toBe('passed');
  });

  it('stays open where it is one list to filter', () => {
    expect(room(['Index'], { lists: LIST })).toBe('cantTell');
  });

  it('is not asked of the page where requests begin, nor the guide and report of the room', () => {
    expect(outcome('us.readingRoom', federal('FOIA', ['FOIA Library']))).toBe(undefined);
    expect(outcome('us.guide', federal('FOIA Library', ['x']))).toBe(undefined);
    expect(outcome('us.report', federal('FOIA Library', ['x']))).toBe(undefined);
  });
});

describe('the annual report', () => {
  const report = (names: readonly string[], change: Partial<PageFacts> = {}) =>
    outcome('us.report', federal('FOIA', names, change));

  it('is that of the last fiscal year, however its year is written', () => {
    for (const name of ['Annual FOIA Report 2025', 'FY25 Annual FOIA Report', 'Annual reports 2008–2025'])
      expect(report([name])).toBe('passed');
    expect(report(['FOIA Annual Report FY-25'])).toBe('passed');
    expect(report(['Annual FOIA Report FY 2019 (posted 2026)'])).toBe('failed');
    expect(report(['Chief FOIA Officer Annual Report 2026'])).toBe('failed');
  });

  it('stays open where reports have a page or a section of their own', () => {
    expect(report(['FOIA Reports'])).toBe('cantTell');
    expect(
      report(['2025', '2024'], { headings: [{ level: 2, text: 'Annual reports', where: at('h2') }] }),
    ).toBe('cantTell');
    expect(report(['FOIA Guide'])).toBe('failed');
  });
});

describe('what a line names beside a link that only says View', () => {
  const text = (...lines: readonly string[]) => ({ text: lines.join('\n') });

  it('is there: the annual report, by its year, also below a heading', () => {
    const report = (change: Partial<PageFacts>) => outcome('us.report', federal('FOIA', ['View'], change));
    expect(report(text('FY 2025 Annual FOIA Report', 'View'))).toBe('passed');
    expect(report(text('FY 2021 Annual FOIA Report', 'View'))).toBe('failed');
    expect(report(text('We send an annual FOIA report for 2025 to Congress.'))).toBe('failed');
    expect(report(text('FOIA Reports'))).toBe('cantTell');
    const headings = [
      { level: 2, text: 'Annual FOIA Reports', where: at('h2') },
      { level: 2, text: 'Logs', where: at('h2') },
    ];
    const below = (year: string) =>
      report({ headings, ...text('Annual FOIA Reports', `Fiscal Year ${year} (PDF)`, 'Logs', '2025') });
    expect(below('2025')).toBe('passed');
    expect(below('2022')).toBe('failed');
  });

  it('is there: the log', () => {
    const log = (...lines: readonly string[]) =>
      outcome('uk.log', page('FOI', { links: linked('a', 'View', 'c'), ...text(...lines) }));
    expect(log('Disclosure log', 'View')).toBe('passed');
    expect(log('Charges', 'View')).toBe('failed');
  });
});

it('a menu of the whole site does not keep its reports of any kind from being missed', () => {
  const links = linked('No FEAR Act data', 'Contact', 'x').concat(
    linked('Reports').map(link => ({ ...link, area: 'nav' })),
  );
  expect(outcome('us.report', federal('FOIA', [], { links }))).toBe('failed');
});

it('a guide goes by many names', () => {
  for (const name of ['How to obtain records under FOIA', 'Reference material', 'FOIA Request Instructions'])
    expect(outcome('us.guide', federal('FOIA', [name])), name).toBe('passed');
});

describe('bodies that other acts bind', () => {
  it('are not judged: states, cities, Scotland', () => {
    const city = page('FOIA', { url: 'https://www.cityofa.gov/foia', links: linked('a', 'b', 'c') });
    expect(outcome('us.guide', city)).toBe(undefined);
    const scottish = page('Publication scheme', {
      url: 'https://www.a.gov.scot/x',
      links: linked('a', 'b', 'c'),
    });
    expect(outcome('uk.seven', scottish)).toBe(undefined);
    expect(outcome('uk.seven', { ...scottish, url: 'https://www.a.gov.uk/x' })).toBe('failed');
  });

  it('stay open where nothing tells a federal agency', () => {
    const agency = page('FOIA', { url: 'https://www.a.gov/foia', links: linked('a', 'b', 'c') });
    expect(outcome('us.guide', agency)).toBe('cantTell');
    expect(outcome('us.guide', { ...agency, text: 'under 5 U.S.C. 552' })).toBe('failed');
  });
});

describe('the scheme and the log', () => {
  const SEVEN = [
    'Who we are and what we do',
    'How we spend our money',
    'What are our priorities and how are we doing?',
    'Decision making',
    'Policies & procedures',
    'Lists & registers',
    'Services provided by the council',
  ];

  it('are known by the words that councils use', () => {
    expect(outcome('uk.seven', page('Publication scheme', { links: linked(...SEVEN) }))).toBe('passed');
    expect(outcome('uk.seven', page('Publication scheme', { links: linked(...SEVEN.slice(0, 6)) }))).toBe(
      'failed',
    );
    for (const name of [
      'Disclosure log',
      'Published FOI responses',
      'Requests we have answered',
      'FOI releases',
      'Freedom of information disclosures',
      'Log of FOI requests',
    ])
      expect(outcome('uk.log', page('Freedom of information', { links: linked('a', 'b', name) }))).toBe(
        'passed',
      );
    expect(outcome('uk.log', page('Freedom of information', { links: linked('a', 'b', 'c') }))).toBe(
      'failed',
    );
    expect(outcome('uk.log', page('Publication scheme', { links: linked('a', 'b', 'c') }))).toBe(undefined);
  });
});

describe('request forms and time limits', () => {
  const field = (label: string, type = 'text') => ({
    name: '',
    label,
    type,
    required: false,
    where: at('input'),
  });
  const form = (...fields: ReturnType<typeof field>[]): Partial<PageFacts> => ({
    kind: 'requestForm',
    forms: [{ method: 'post', action: '', fields, submits: true, purpose: 'request', where: at('form') }],
  });

  it('take a large field for the description, and one step for no whole form', () => {
    const [name, email] = [field('Full name'), field('Email')];
    expect(outcome('uk.form', page('Ask', form(name, email, field('Your question', 'textarea'))))).toBe(
      'passed',
    );
    expect(outcome('uk.form', page('Ask', form(name, email, field('Phone'))))).toBe('failed');
    expect(outcome('uk.form', page('Ask', form(name)))).toBe('cantTell');
  });

  it('take no address for the description, nor a field for what its label says not to write', () => {
    const [name, email] = [field('Full name'), field('Email')];
    const needed = (label: string) => ({ ...field(label, 'textarea'), required: true });
    const uk = (...fields: ReturnType<typeof field>[]) => outcome('uk.form', page('Ask', form(...fields)));
    expect(uk(name, email, field('Postal address', 'textarea'))).toBe('failed');
    expect(uk(name, email, needed('Describe it (you need not give a reason for this)'))).toBe('passed');
    expect(uk(name, email, needed('Describe it'), needed('What will you use it for?'))).toBe('failed');
    expect(uk(name, email, field('Phone'), field('Purpose', 'textarea'))).toBe('failed');
    expect(
      outcome('us.form', {
        ...federal('Ask', []),
        ...form(name, email, needed('Describe the records (do not include your Social Security number)')),
      }),
    ).toBe('passed');
  });

  it('know the limit in the words that bodies use', () => {
    const says = (rule: string, text: string) => {
      const facts = page('Ask', {
        kind: 'requestForm',
        text: `${text} ${'We pass it on to the office. '.repeat(8)}`,
      });
      return outcome(rule, rule === 'us.time' ? { ...facts, url: 'https://www.a.mil/x' } : facts);
    };
    for (const limit of [
      '20 working days',
      'twenty (20) working days',
      '20 school days',
      'the 20-working-day limit',
      '20 days (excluding weekends and bank holidays)',
    ])
      expect(says('uk.time', `We answer within ${limit}.`)).toBe('passed');
    for (const limit of [
      '20 business days',
      '20 (twenty) work days',
      '20 days (excluding Saturdays)',
      'twenty days, excluding weekends',
      '20 days, not including weekends',
      'the 20-working day timetable',
    ])
      expect(says('us.time', `We answer within ${limit}, or extend this.`)).toBe('passed');
    for (const more of ['an additional ten working days', 'up to 10 more working days'])
      expect(says('us.time', `We answer within 20 working days; we may take ${more}.`)).toBe('passed');
    expect(says('uk.time', 'We answer within 120 working days.')).toBe('failed');
    expect(says('us.time', 'We answer within 10 days, or extend this.')).toBe('failed');
  });
});
