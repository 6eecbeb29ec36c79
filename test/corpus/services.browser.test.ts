/** An independent set of pages on services: what a careful inspector says of each is compared with what the reader and the Chinese rules say. */
import { expect } from '@open-wc/testing';
import { RULES, run } from '@sunboard/rules';
import type { PageFacts } from '@sunboard/reader';
import { closePages, factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { itUnlessKnown } from './known-gaps.js';
import { isMeaningful } from '../../packages/rules/src/shared/meaningful.js';
import { DISCLOSURE } from './shapes/services-disclosure.js';
import type { GuideField, ServiceCase } from './shapes/services-frames.js';
import { FAULTS } from './shapes/services-guide-faults.js';
import { MORE_FAULTS } from './shapes/services-guide-licences.js';
import { GUIDE_LIKES } from './shapes/services-guide-likes.js';
import { GUIDE_LISTS } from './shapes/services-guide-lists.js';
import { KNOWN_BY } from './shapes/services-guide-parts.js';
import { GUIDE_TEXTS } from './shapes/services-guide-texts.js';
import { GUIDES } from './shapes/services-guides.js';
import { INTERACTION } from './shapes/services-interaction.js';
import { NEAR_MISSES } from './shapes/services-near-misses.js';
import { REPORT_LIKES } from './shapes/services-report-likes.js';
import { REPORTS } from './shapes/services-reports.js';
import { REQUESTS } from './shapes/services-requests.js';

const TODAY = '2026-03-09';
/** The rules that the set is about; on all others it says nothing. */
const CONCERNED = /^(?:guide|guide12|flow|report|ogi|cat|cat12|form|inter|art20|web)\./;
const concerned = (id: string) => CONCERNED.test(id) && id !== 'form.https';

const values = (facts: PageFacts, name: GuideField) =>
  facts.pairs.filter(({ fields }) => fields.includes(`ServiceGuide.${name}`)).map(({ value }) => value);

/** What the program says of a page that its inspector does not, and the other way round. */
async function differences({ html, url, kinds, stated, unstated, failed, open }: ServiceCase) {
  const facts = await factsOf(html, { url });
  const { findings } = run(facts, { today: TODAY, packs: ['cn'] });
  const told = findings.filter(({ rule, outcome }) => outcome === 'failed' && concerned(rule));
  const found = new Set(told.map(({ rule }) => rule));
  return [
    ...(kinds.includes(facts.kind) ? [] : [`kind: ${facts.kind} ${String(facts.kindConfidence)}`]),
    ...(stated ?? []).flatMap(name =>
      values(facts, name).some(value => value.includes(KNOWN_BY[name]))
        ? []
        : [`not read: ${name} (${values(facts, name).join(' | ').slice(0, 60)})`],
    ),
    ...(unstated ?? []).flatMap(name => {
      const value = values(facts, name).find(isMeaningful);
      return value === undefined ? [] : [`read: ${name} (${value.slice(0, 60)})`];
    }),
    ...(failed ?? [])
      .filter(id => !found.has(id))
      .map(id => {
        const other = findings.find(({ rule }) => rule === id);
        return `missed: ${id} (${facts.kind} ${String(facts.kindConfidence)}, ${other ? `${other.outcome} ${other.reason}` : 'silent'})`;
      }),
    ...told
      .filter(({ rule }) => !failed?.includes(rule) && !open?.includes(rule))
      .map(({ rule, message }) => `false: ${rule}: ${message.slice(0, 90)}`),
  ];
}

const GROUPS: Readonly<Record<string, readonly ServiceCase[]>> = {
  'complete guides': [...GUIDES, ...GUIDE_TEXTS],
  'guides with faults': [...FAULTS, ...MORE_FAULTS],
  'look-alikes of guides': [...GUIDE_LIKES, ...GUIDE_LISTS],
  'annual reports': REPORTS,
  'look-alikes of annual reports': REPORT_LIKES,
  'pages close to guides, reports and letters': NEAR_MISSES,
  'platforms, guides and catalogues of disclosure': DISCLOSURE,
  'requests for information': REQUESTS,
  'interaction and home pages': INTERACTION,
};

describe('pages on services', () => {
  afterEach(closePages);
  for (const [group, cases] of Object.entries(GROUPS))
    describe(group, () => {
      for (const shape of cases)
        itUnlessKnown(shape.name, async () => {
          expect((await differences(shape)).join('\n')).to.equal('');
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
