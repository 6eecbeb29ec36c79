/** Records as real sites publish them (leaders, organs, footers, documents, penalties, budgets): what is read of them and what the rules find. */
import { expect } from '@open-wc/testing';
import { readPage, type FooterFact, type PageFacts } from '@sunboard/reader';
import { run } from '@sunboard/rules';
import { closePages } from '../../packages/reader/src/page-fixture.test-helper.js';
import { itUnlessKnown } from './known-gaps.js';
import { loaded, named } from './loaded.js';
import { DOCUMENTS, NO_DOCUMENTS } from './shapes/records-documents.js';
import { FOOTERS } from './shapes/records-footers.js';
import type { RecordsCase, TrueFooter } from './shapes/records-frame.js';
import { LEADERS } from './shapes/records-leaders.js';
import { MORE_LEADERS } from './shapes/records-more-leaders.js';
import { NO_LEADERS } from './shapes/records-no-leaders.js';
import { ORGANS } from './shapes/records-organs.js';
import { FAULTY_FOOTERS, OTHER_FOOTERS } from './shapes/records-other-footers.js';
import { PUBLICATIONS } from './shapes/records-publications.js';

const TODAY = '2026-03-09';
const bare = (text = '') => text.replace(/[\s\u3000\u00a0]/gu, '');

/** People whom the page names, as `name, post, +duties -photo`: what the case leaves open is left out. */
function peopleWrong({ people }: PageFacts, truth: NonNullable<RecordsCase['people']>): string[] {
  const read = new Map(people.map(person => [bare(person.name), person]));
  const wrong = truth.flatMap(({ name, post, ...has }) => {
    const found = read.get(bare(name));
    if (!found) return [`not read: ${name} (${post})`];
    const parts = (['duties', 'resume', 'photo'] as const).filter(
      part => has[part] !== undefined && has[part] !== (found[part] !== undefined),
    );
    return [
      ...(bare(found.post) === bare(post) ? [] : [`post of ${name}: ${found.post ?? 'none'}, not ${post}`]),
      ...parts.map(
        part =>
          `${part} of ${name}: ${has[part] === true ? 'not read' : `read “${JSON.stringify(found[part]).slice(0, 40)}”`}`,
      ),
    ];
  });
  const known = new Set(truth.map(({ name }) => bare(name)));
  const others = people.filter(({ name }) => !known.has(bare(name)));
  return [...wrong, ...others.map(({ name = '?', post = '?' }) => `nobody: ${name} (${post})`)];
}

function pairsWrong({ pairs }: PageFacts, truth: Readonly<Record<string, string>>): string[] {
  return Object.entries(truth).flatMap(([field, value]) => {
    const values = pairs.filter(pair => pair.fields.some(each => each === field)).map(pair => pair.value);
    return values.some(each => bare(each) === bare(value))
      ? []
      : [`${field}: ${values.length > 0 ? values.join(' / ') : 'not read'}, not ${value}`];
  });
}

function footerWrong(read: FooterFact, truth: TrueFooter): string[] {
  return (Object.keys(truth) as (keyof TrueFooter)[]).flatMap(mark => {
    const wanted = truth[mark];
    const fact = read[mark];
    const value = fact && 'value' in fact ? fact.value : null;
    const isRight =
      typeof wanted === 'boolean'
        ? wanted === (fact !== undefined)
        : bare(wanted ?? '') === bare(value ?? '');
    return isRight ? [] : [`${mark}: ${value ?? String(fact !== undefined)}, not ${String(wanted)}`];
  });
}

function rulesWrong(facts: PageFacts, { failed, notFailed }: RecordsCase): string[] {
  const { findings } = run(facts, { today: TODAY, packs: ['cn'], locale: 'en' });
  const of = (rule: string) => findings.filter(finding => finding.rule === rule);
  return [
    ...named(failed).flatMap(rule =>
      of(rule).some(({ outcome }) => outcome === 'failed')
        ? []
        : [
            `${rule} missed: ${
              of(rule)
                .map(({ outcome, message }) => `${outcome}: ${message}`)
                .join('; ') || 'does not apply'
            }`,
          ],
    ),
    ...named(notFailed).flatMap(rule =>
      of(rule)
        .filter(({ outcome }) => outcome === 'failed')
        .map(({ message }) => `${rule} false: ${message}`),
    ),
  ];
}

const GROUPS: Readonly<Record<string, readonly RecordsCase[]>> = {
  leaders: [...LEADERS, ...MORE_LEADERS],
  'people who are no leaders': NO_LEADERS,
  'organs and their like': ORGANS,
  footers: FOOTERS,
  'footers that lack something': FAULTY_FOOTERS,
  'footers that owe less or are not seen': OTHER_FOOTERS,
  documents: DOCUMENTS,
  'texts that are no documents': NO_DOCUMENTS,
  'penalties, budgets, notices': PUBLICATIONS,
};

for (const [group, cases] of Object.entries(GROUPS)) {
  describe(group, () => {
    afterEach(closePages);
    for (const each of cases) {
      itUnlessKnown(each.name, async () => {
        const facts = await readPage(await loaded(each.html), { url: each.url });
        const wrong = [
          ...(each.people ? peopleWrong(facts, each.people) : []),
          ...(each.pairs ? pairsWrong(facts, each.pairs) : []),
          ...(each.footer ? footerWrong(facts.footer, each.footer) : []),
          ...rulesWrong(facts, each),
        ];
        expect(wrong, `${facts.kind} ${String(facts.kindConfidence)}\n${wrong.join('\n')}\n`).to.deep.equal(
          [],
        );
      });
    }
  });
}
