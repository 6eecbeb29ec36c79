/** Request forms as any system may build them are read, label by label, and judged by what they ask and say. */
import { expect } from '@open-wc/testing';
import { factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { madeForm } from './made-forms.js';
import { formWrong } from './made-form-truth.js';
import { holdPages } from './made-pages.js';

const PAGES = 200;
const AT_ONCE = 25;

describe('request forms made by chance', () => {
  holdPages('are read and judged', { pages: PAGES, atOnce: AT_ONCE }, async seed => {
    const made = madeForm(seed);
    const facts = await factsOf(made.html, { url: made.url });
    // Short forms on pages that neither heading nor trail names may be of another kind: the rules stay open or silent.
    const wrong = formWrong(made, facts).filter(each => !each.startsWith('unsure'));
    expect(wrong, `${String(seed)} ${JSON.stringify(made.made)}`).to.deep.equal([]);
  });
});
