/** Private data on pages of public bodies: what a careful inspector finds is compared with what is read and what the rules say, and no number may be told whole. */
import { expect } from '@open-wc/testing';
import type { PageFacts, PrivacyType } from '@sunboard/reader';
import { RULES, run, type Finding } from '@sunboard/rules';
import { closePages, factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { itUnlessKnown } from './known-gaps.js';
import { CONTACTS } from './shapes/privacy-contacts.js';
import { PERSONAL, type PrivacyCase } from './shapes/privacy-frame.js';
import { HIDDEN } from './shapes/privacy-hidden.js';
import { LINES } from './shapes/privacy-lines.js';
import { LISTS } from './shapes/privacy-lists.js';
import { ATTACHMENTS, MARKS } from './shapes/privacy-marks.js';
import { MASKED } from './shapes/privacy-masked.js';
import { MORE_LISTS } from './shapes/privacy-more-lists.js';
import { MORE_PUBLIC } from './shapes/privacy-more-public.js';
import { NUMBERS } from './shapes/privacy-numbers.js';
import { PEOPLE } from './shapes/privacy-people.js';
import { PLACES } from './shapes/privacy-places.js';
import { PUBLIC } from './shapes/privacy-public.js';
import { QUERIES } from './shapes/privacy-queries.js';
import { SPLIT } from './shapes/privacy-split.js';

const TODAY = '2026-03-09';
const CONCERNED = /^(?:pii\.(?!attachContent)|secret\.)/u;

/** Numbers of persons that stand whole in what is told, however they are written there. */
function toldWhole(told: unknown): string[] {
  const text = JSON.stringify(told)
    .normalize('NFKC')
    .replace(/\\[nrt]|[\s\u00ad\u200b\ufeff–—-]/gu, '');
  return PERSONAL.filter(number => text.includes(number));
}

function rulesWrong(findings: readonly Finding[], facts: PageFacts, truth: PrivacyCase): string[] {
  const { failed = [], either = [], open = [], flagged = [], unflagged = [] } = truth;
  const of = (id: string) => findings.filter(({ rule }) => rule === id);
  const outcomes = (id: string) =>
    of(id)
      .map(({ outcome, reason }) => `${outcome} ${reason}`)
      .join(', ') || 'silent';
  const hasFailed = (id: string) => of(id).some(({ outcome }) => outcome === 'failed');
  const isFlagged = (id: string) =>
    of(id).some(({ outcome }) => outcome === 'failed' || outcome === 'cantTell');
  const kind = `${facts.kind} ${String(facts.kindConfidence)}`;
  return [
    ...failed.filter(id => !hasFailed(id)).map(id => `missed: ${id} (${kind}, ${outcomes(id)})`),
    ...(either.length > 0 && !either.some(hasFailed)
      ? [`missed: ${either.map(id => `${id} (${outcomes(id)})`).join(' or ')} (${kind})`]
      : []),
    ...flagged.filter(id => !isFlagged(id)).map(id => `not asked: ${id} (${kind}, ${outcomes(id)})`),
    ...unflagged.filter(isFlagged).map(id => `asked in vain: ${id} (${outcomes(id)})`),
    ...findings
      .filter(({ rule, outcome }) => outcome === 'failed' && CONCERNED.test(rule))
      .filter(({ rule }) => ![failed, either, open, flagged].some(ids => ids.includes(rule)))
      .map(
        ({ rule, message, where }) =>
          `false: ${rule}: ${message} ${where.map(({ text }) => text).join(' | ')}`,
      ),
  ];
}

function factsWrong({ privacy }: PageFacts, { holds = {}, from, visible }: PrivacyCase): string[] {
  return (Object.keys(holds) as PrivacyType[]).flatMap(type => {
    const pieces = privacy.filter(piece => piece.type === type);
    const told = pieces.map(piece => `${piece.masked} (${piece.source})`).join(', ');
    const seen = type === 'idMasked' && visible !== undefined ? pieces.map(piece => piece.visibleDigits) : [];
    return [
      ...(pieces.length === holds[type]
        ? []
        : [`${type}: ${String(pieces.length)}, not ${String(holds[type])}: ${told}`]),
      ...(from === undefined || pieces.every(({ source }) => source === from)
        ? []
        : [`${type}: not all from ${from}: ${told}`]),
      ...seen
        .filter(digits => digits !== visible)
        .map(digits => `digits to be seen: ${String(digits)}, not ${String(visible)}`),
    ];
  });
}

/** What a rule counts. */
const COUNTED: readonly (readonly [string, PrivacyType])[] = [
  ['pii.id18', 'id18'],
  ['pii.id15', 'id15'],
  ['pii.idWeak', 'idMasked'],
  ['pii.mobile', 'mobile'],
  ['pii.bank', 'bankCard'],
  ['pii.address', 'address'],
  ['secret.mark', 'secretMark'],
];

/** A rule that finds a fault shows every place of it. */
function placesWrong(findings: readonly Finding[], { failed = [], holds = {} }: PrivacyCase): string[] {
  return COUNTED.flatMap(([rule, type]) => {
    const places = findings
      .filter(finding => finding.rule === rule && finding.outcome === 'failed')
      .flatMap(({ where }) => where);
    if (!failed.includes(rule) || places.length === 0 || places.length === (holds[type] ?? places.length))
      return [];
    return [`${rule} shows ${String(places.length)} places, not ${String(holds[type])}`];
  });
}

async function differences(truth: PrivacyCase): Promise<string[]> {
  const facts = await factsOf(truth.html, { url: truth.url });
  const { findings } = run(facts, { today: TODAY, packs: ['cn', 'privacy'] });
  return [
    ...rulesWrong(findings, facts, truth),
    ...placesWrong(findings, truth),
    ...factsWrong(facts, truth),
    ...toldWhole(findings).map(number => `told whole by a finding: ${number}`),
    ...toldWhole(facts).map(number => `told whole by the facts: ${number}`),
  ];
}

const GROUPS: Readonly<Record<string, readonly PrivacyCase[]>> = {
  'lists with whole numbers': [...LISTS, ...LINES],
  'lists of homes, health, children and weak masks': MORE_LISTS,
  'people as they are called and laid out': PEOPLE,
  'numbers torn apart, letters, decisions': SPLIT,
  'what the eye does not see': HIDDEN,
  'forms and addresses': QUERIES,
  'marks of secrecy and talk of secrets': MARKS,
  'attachments by name': ATTACHMENTS,
  'numbers of no person': [...MASKED, ...NUMBERS],
  'contacts for the public': [...CONTACTS, ...PLACES],
  'what may be said': [...PUBLIC, ...MORE_PUBLIC],
};

describe('private data', () => {
  afterEach(closePages);
  for (const [group, cases] of Object.entries(GROUPS))
    describe(group, () => {
      for (const each of cases)
        itUnlessKnown(each.name, async () => {
          expect((await differences(each)).join('\n')).to.equal('');
        });
    });

  it('names rules that exist, and each case once', () => {
    const known = new Set(RULES.map(({ id }) => id));
    const cases = Object.values(GROUPS).flat();
    const named = cases.flatMap(({ failed = [], either = [], open = [], flagged = [], unflagged = [] }) =>
      [failed, either, open, flagged, unflagged].flat(),
    );
    expect(named.filter(id => !known.has(id))).to.deep.equal([]);
    expect(new Set(cases.map(({ name }) => name)).size).to.equal(cases.length);
  });
});
