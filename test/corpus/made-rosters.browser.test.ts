/** Leaders as any system or editor may show them are read with all that is told of them, and no other fault is found than the one put in. */
import { expect } from '@open-wc/testing';
import { factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { madeRoster } from './made-rosters.js';
import { rosterWrong } from './made-roster-truth.js';
import { holdPages } from './made-pages.js';

const PAGES = 200;
const AT_ONCE = 25;

describe('leaders on pages made by chance', () => {
  holdPages('are read, and judged', { pages: PAGES, atOnce: AT_ONCE }, async seed => {
    const made = madeRoster(seed);
    const facts = await factsOf(made.html, { url: made.url });
    // Of a page of one leader that no heading names, the kind is a guess, and the rules stay open.
    const wrong = rosterWrong(made, facts).filter(
      each => made.made.shape !== 'one' || !each.startsWith('unsure'),
    );
    expect(wrong, `${String(seed)} ${JSON.stringify(made.made)}`).to.deep.equal([]);
  });
});
