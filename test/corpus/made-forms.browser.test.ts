/** Request forms as any system may build them are read, label by label, and judged by what they ask and say. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { madeForm } from './made-forms.js';
import { formWrong } from './made-form-truth.js';

const PAGES = 200;
const AT_ONCE = 25;

describe('request forms made by chance', () => {
  afterEach(closePages);
  for (let from = 1; from <= PAGES; from += AT_ONCE)
    it(`are read and judged: ${String(from)} to ${String(from + AT_ONCE - 1)}`, async () => {
      for (let seed = from; seed < from + AT_ONCE; seed++) {
        const made = madeForm(seed);
        const facts = await factsOf(made.html, { url: made.url });
        // Short forms on pages that neither heading nor trail names may be of another kind: the rules stay open or silent.
        const wrong = formWrong(made, facts).filter(each => !each.startsWith('unsure'));
        expect(wrong, `${String(seed)} ${JSON.stringify(made.made)}`).to.deep.equal([]);
        closePages();
      }
    });
});
