/** Notices with an end as any office may write them: the end is read where there is one, and no other day is taken for it. */
import { expect } from '@open-wc/testing';
import { run } from '@sunboard/rules';
import { factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { madeNotice } from './made-notices.js';
import { holdPages } from './made-pages.js';
import { differences } from './made-verdicts.js';

const PAGES = 200;
const AT_ONCE = 25;

describe('notices with an end made by chance', () => {
  holdPages('are judged as a reader would', { pages: PAGES, atOnce: AT_ONCE }, async seed => {
    const page = madeNotice(seed);
    const facts = await factsOf(page.html, { url: page.url });
    const { findings } = run(facts, { today: page.today, packs: ['cn'] });
    expect(differences(page, facts, findings), `${String(seed)}: ${JSON.stringify(page.made)}`).to.deep.equal(
      [],
    );
  });
});
