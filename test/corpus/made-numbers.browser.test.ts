/** Private numbers are found however a page writes and hides them, numbers of offices and things are let be, and no private number is told whole. */
import { expect } from '@open-wc/testing';
import { closePages } from '../../packages/reader/src/page-fixture.test-helper.js';
import { differences } from './made-number-judge.js';
import { madeNumbers } from './made-numbers.js';

const PAGES = 250;
const AT_ONCE = 25;

describe('numbers made by chance', () => {
  afterEach(closePages);
  for (let from = 1; from <= PAGES; from += AT_ONCE)
    it(`are told apart: ${String(from)} to ${String(from + AT_ONCE - 1)}`, async () => {
      for (let seed = from; seed < from + AT_ONCE; seed++) {
        const page = madeNumbers(seed);
        expect(await differences(page), `${String(seed)} ${page.made.join(' | ')}`).to.deep.equal([]);
        closePages();
      }
    });
});
