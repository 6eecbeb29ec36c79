/** Leaders as any system or editor may show them are read with all that is told of them, and no other fault is found than the one put in. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { madeRoster } from './made-rosters.js';
import { rosterWrong } from './made-roster-truth.js';

const PAGES = 200;
const AT_ONCE = 25;

describe('leaders on pages made by chance', () => {
  afterEach(closePages);
  for (let from = 1; from <= PAGES; from += AT_ONCE)
    it(`are read, and judged: ${String(from)} to ${String(from + AT_ONCE - 1)}`, async () => {
      for (let seed = from; seed < from + AT_ONCE; seed++) {
        const made = madeRoster(seed);
        const facts = await factsOf(made.html, { url: made.url });
        // Of a page of one leader that no heading names, the kind is a guess, and the rules stay open.
        const wrong = rosterWrong(made, facts).filter(
          each => made.made.shape !== 'one' || !each.startsWith('unsure'),
        );
        expect(wrong, `${String(seed)} ${JSON.stringify(made.made)}`).to.deep.equal([]);
        closePages();
      }
    });
});
