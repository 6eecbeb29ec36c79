/** Letters and their answers as any system may list them are judged by who waits, what is not told, and whom they give away. */
import { expect } from '@open-wc/testing';
import { factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { madeLetters } from './made-letters.js';
import { lettersWrong } from './made-letter-truth.js';
import { holdPages } from './made-pages.js';

const PAGES = 200;
const AT_ONCE = 25;

describe('letters on pages made by chance', () => {
  holdPages('are judged', { pages: PAGES, atOnce: AT_ONCE }, async seed => {
    const made = madeLetters(seed);
    const facts = await factsOf(made.html, { url: made.url });
    // What is no more than likely to be a page of letters, or of whose telephone nobody can tell, stays open.
    const wrong = lettersWrong(made, facts).filter(each => !each.startsWith('unsure'));
    expect(wrong, `${String(seed)} ${JSON.stringify(made.made)}`).to.deep.equal([]);
  });
});
