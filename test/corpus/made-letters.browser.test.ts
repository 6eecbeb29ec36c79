/** Letters and their answers as any system may list them are judged by who waits, what is not told, and whom they give away. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { madeLetters } from './made-letters.js';
import { lettersWrong } from './made-letter-truth.js';

const PAGES = 200;
const AT_ONCE = 25;

describe('letters on pages made by chance', () => {
  afterEach(closePages);
  for (let from = 1; from <= PAGES; from += AT_ONCE)
    it(`are judged: ${String(from)} to ${String(from + AT_ONCE - 1)}`, async () => {
      for (let seed = from; seed < from + AT_ONCE; seed++) {
        const made = madeLetters(seed);
        const facts = await factsOf(made.html, { url: made.url });
        // What is no more than likely to be a page of letters, or of whose telephone nobody can tell, stays open.
        const wrong = lettersWrong(made, facts).filter(each => !each.startsWith('unsure'));
        expect(wrong, `${String(seed)} ${JSON.stringify(made.made)}`).to.deep.equal([]);
        closePages();
      }
    });
});
