/** Judges whole pages against the truth that a case states: kind, day, title and lines, and no fault found that is none. */
import { expect } from '@open-wc/testing';
import { readPage, type PageFacts } from '@sunboard/reader';
import { RULES, run } from '@sunboard/rules';
import { closePages } from '../../packages/reader/src/page-fixture.test-helper.js';
import { itUnlessKnown } from './known-gaps.js';
import { loaded, named } from './loaded.js';
import { anonymous, untagged, untitled } from './shapes/whole-bare.js';
import type { Line, WholeCase } from './shapes/whole-frame.js';

const TODAY = '2026-03-09';
const bare = (text = '') => text.replace(/[\s\u3000\u00a0]/gu, '');

/** Each line as title and day; the first few that differ are told. */
function linesWrong({ lists }: PageFacts, truth: readonly Line[], more = false): string[] {
  const read = lists
    .filter(list => list.main)
    .flatMap(({ items }) => items)
    .map(({ title, date = 'no day' }) => `${bare(title)} ${date}`);
  const wanted = truth.map(([title, day = 'no day']) => `${bare(title)} ${day}`);
  const missing = wanted.filter(line => !read.includes(line));
  const extra = more ? [] : read.filter(line => !wanted.includes(line));
  return [
    ...(missing.length > 0
      ? [`${String(missing.length)} of ${String(wanted.length)} lines not read, as ${missing[0] ?? ''}`]
      : []),
    ...(extra.length > 0 ? [`${String(extra.length)} lines read that are none, as ${extra[0] ?? ''}`] : []),
  ];
}

function rulesWrong(facts: PageFacts, { failed, open, ownLaw }: WholeCase): string[] {
  const { findings } = run(facts, { today: TODAY, locale: 'en', ...(!ownLaw && { packs: ['cn'] }) });
  const told = findings.filter(({ outcome }) => outcome === 'failed');
  const free = new Set([...named(failed), ...named(open)]);
  return [
    ...named(failed)
      .filter(id => !told.some(({ rule }) => rule === id))
      .map(id => {
        const other = findings.find(({ rule }) => rule === id);
        return `missed: ${id} (${other ? `${other.outcome} ${other.message.slice(0, 90)}` : 'silent'})`;
      }),
    ...told
      .filter(({ rule }) => !free.has(rule))
      .map(({ rule, message }) => `false: ${rule}: ${message.slice(0, 120)}`),
  ];
}

function wrong(facts: PageFacts, truth: WholeCase): string[] {
  const { kinds, day, title, lines } = truth;
  return [
    ...(kinds && !kinds.includes(facts.kind)
      ? [`kind: ${facts.kind} ${String(facts.kindConfidence)}, not ${kinds.join(' or ')}`]
      : []),
    ...(day !== undefined && (facts.publishedOn ?? null) !== day
      ? [`day: ${facts.publishedOn ?? 'none'}, not ${day ?? 'any'}`]
      : []),
    ...(title !== undefined && bare(facts.heading) !== bare(title)
      ? [`title: ${facts.heading ?? 'none'}, not ${title}`]
      : []),
    ...(lines ? linesWrong(facts, lines, truth.more) : []),
    ...rulesWrong(facts, truth),
  ];
}

/** Tests of all pages in their groups, then without tags, without names, and without a title. */
export function describeWholePages(
  title: string,
  groups: Readonly<Record<string, readonly WholeCase[]>>,
): void {
  const all = Object.values(groups).flat();
  const withTwins = {
    ...groups,
    'without tags': untagged(all),
    'without tags and names': anonymous(all),
    'under the title of the site alone': untitled(all),
  };
  describe(title, () => {
    afterEach(closePages);
    for (const [group, cases] of Object.entries(withTwins))
      describe(group, () => {
        for (const each of cases)
          itUnlessKnown(each.name, async () => {
            const facts = await readPage(await loaded(each.html), { url: each.url, base: each.url });
            const told = `${facts.kind} ${String(facts.kindConfidence)} ${facts.kindEvidence.join(', ')}`;
            expect(wrong(facts, each).join('\n'), told).to.equal('');
          });
      });

    it('name rules that exist', () => {
      const known = new Set(RULES.map(({ id }) => id));
      const ids = all.flatMap(({ failed = [], open = [] }) => named([...failed, ...open]));
      expect([...new Set(ids)].filter(id => !known.has(id))).to.deep.equal([]);
    });

    it('have names of their own', () => {
      const names = all.map(({ name }) => name);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).to.deep.equal([]);
    });
  });
}
