/** Columns as any office may keep them: their age is told from the days of their own lines, and what is closed has none. */
import { expect } from '@open-wc/testing';
import { run } from '@sunboard/rules';
import { factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { madeFresh } from './made-fresh.js';
import { holdPages } from './made-pages.js';
import { differences } from './made-verdicts.js';

/*
 * Of 600, some eleven are not: a whole day in a title is taken for the day of its line (…关于2024年1月15日停水的通知), two lists
 * of a column are read apart, and where nothing heads a list its first day is the page's.
 */
const PAGES = 175;
const AT_ONCE = 25;

describe('columns with an age made by chance', () => {
  holdPages('are judged as a reader would', { pages: PAGES, atOnce: AT_ONCE }, async seed => {
    const page = madeFresh(seed);
    const facts = await factsOf(page.html, { url: page.url });
    const { findings } = run(facts, { today: page.today, packs: ['cn'] });
    expect(differences(page, facts, findings), `${String(seed)}: ${JSON.stringify(page.made)}`).to.deep.equal(
      [],
    );
  });
});
