/** An independent set of British and American pages, most of them near freedom of information: what a careful person says of each is compared with what the reader and the rules of the two countries say. */
import { expect } from '@open-wc/testing';
import { RULES, run } from '@sunboard/rules';
import type { PageFacts } from '@sunboard/reader';
import { closePages, factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { itUnlessKnown } from './known-gaps.js';
import { DAYS } from './shapes/foi-dates.js';
import type { FoiCase } from './shapes/foi-frames.js';
import { NATIONS } from './shapes/foi-nations.js';
import { UK_FORMS } from './shapes/foi-uk-forms.js';
import { UK_LOGS } from './shapes/foi-uk-logs.js';
import { UK_OTHERS } from './shapes/foi-uk-others.js';
import { UK_SCHEMES } from './shapes/foi-uk-schemes.js';
import { US_FORMS } from './shapes/foi-us-forms.js';
import { US_HOMES } from './shapes/foi-us-homes.js';
import { US_OTHERS } from './shapes/foi-us-others.js';
import { US_ROOMS } from './shapes/foi-us-rooms.js';
import { US_STATES } from './shapes/foi-us-states.js';

const TODAY = '2026-03-09';

const GROUPS: Readonly<Record<string, readonly FoiCase[]>> = {
  'homes of American FOIA offices': US_HOMES,
  'American reading rooms and reports': US_ROOMS,
  'American forms and guides': US_FORMS,
  'American pages on other things': US_OTHERS,
  'American states and cities': US_STATES,
  'British publication schemes': UK_SCHEMES,
  'British forms and guides': UK_FORMS,
  'British disclosure logs and answers': UK_LOGS,
  'British pages on other things': UK_OTHERS,
  'Scotland, Northern Ireland and Wales': NATIONS,
  'days and lists': DAYS,
};

/** Kind, days and lines that the reader gives otherwise. */
function misread(facts: PageFacts, { kinds, day, updated, lines }: FoiCase): string[] {
  const items = facts.lists.filter(({ main }) => main).flatMap(list => list.items);
  const read = JSON.stringify([items.length, items[0]?.title ?? '', items[0]?.date ?? null]);
  return [
    ...(kinds === undefined || kinds.includes(facts.kind)
      ? []
      : [`kind: ${facts.kind} ${String(facts.kindConfidence)} (${facts.kindEvidence.join('; ')})`]),
    ...(day === undefined || (facts.publishedOn ?? null) === day
      ? []
      : [`published: ${String(facts.publishedOn)}, not ${String(day)}`]),
    ...(updated === undefined || facts.updatedOn === updated
      ? []
      : [`updated: ${String(facts.updatedOn)}, not ${updated}`]),
    ...(lines === undefined || read === JSON.stringify(lines) ? [] : [`lines: ${read}`]),
  ];
}

/** Faults that the rules miss or make up. */
function misjudged(facts: PageFacts, { packs, failed = [], open = [] }: FoiCase): string[] {
  const { findings } = run(facts, { today: TODAY, packs: [...packs], locale: 'en' });
  const told = findings.filter(({ outcome }) => outcome === 'failed');
  return [
    ...failed
      .filter(id => !told.some(({ rule }) => rule === id))
      .map(id => {
        const other = findings.find(({ rule }) => rule === id);
        return `missed: ${id} (${facts.kind} ${String(facts.kindConfidence)}, ${other ? `${other.outcome}: ${other.message}` : 'silent'})`;
      }),
    ...told
      .filter(({ rule }) => !failed.includes(rule) && !open.includes(rule))
      .map(({ rule, message }) => `false: ${rule}: ${message}`),
  ];
}

describe('pages of freedom of information', () => {
  afterEach(closePages);
  for (const [group, cases] of Object.entries(GROUPS))
    describe(group, () => {
      for (const shape of cases)
        itUnlessKnown(shape.name, async () => {
          const facts = await factsOf(shape.html, { url: shape.url, base: shape.url });
          expect([...misread(facts, shape), ...misjudged(facts, shape)].join('\n')).to.equal('');
        });
    });

  it('name rules that exist', () => {
    const known = new Set(RULES.map(({ id }) => id));
    const named = Object.values(GROUPS)
      .flat()
      .flatMap(({ failed = [], open = [] }) => [...failed, ...open]);
    expect(named.filter(id => !known.has(id))).to.deep.equal([]);
  });
});
