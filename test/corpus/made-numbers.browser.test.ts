/** Private numbers are found however a page writes and hides them, numbers of offices and things are let be, and no private number is told whole. */
import { expect } from '@open-wc/testing';
import { differences } from './made-number-judge.js';
import { madeNumbers } from './made-numbers.js';
import { holdPages } from './made-pages.js';

const PAGES = 250;
const AT_ONCE = 25;

describe('numbers made by chance', () => {
  holdPages('are told apart', { pages: PAGES, atOnce: AT_ONCE }, async seed => {
    const page = madeNumbers(seed);
    expect(await differences(page), `${String(seed)} ${page.made.join(' | ')}`).to.deep.equal([]);
  });
});
