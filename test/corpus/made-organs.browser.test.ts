/** Pages on an office as any editor may write them are judged by what they state, however it is called. */
import { expect } from '@open-wc/testing';
import { factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { madeOrgan } from './made-organs.js';
import { organWrong } from './made-organ-truth.js';
import { holdPages } from './made-pages.js';

const PAGES = 200;
const AT_ONCE = 25;

describe('offices on pages made by chance', () => {
  holdPages('are judged', { pages: PAGES, atOnce: AT_ONCE }, async seed => {
    const made = madeOrgan(seed);
    const facts = await factsOf(made.html, { url: made.url });
    // Where neither heading nor trail names the page its kind is a guess, and the rule stays open; in one line 对外办公时间 is called 办公时间.
    const wrong = organWrong(made, facts).filter(each => !/^(?:unsure|fact)/u.test(each));
    expect(wrong, `${String(seed)} ${JSON.stringify(made.made)}`).to.deep.equal([]);
  });
});
