/** Columns of annual reports as any office may fill them: the years there are told, and those that are missing. */
import { expect } from '@open-wc/testing';
import { run } from '@sunboard/rules';
import { factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { holdPages } from './made-pages.js';
import { madeSeries } from './made-series.js';
import { differences } from './made-verdicts.js';

/*
 * Of 800, seven are not: a line in whose link 发布时间：… follows a title of a few characters; a last group of one line,
 * 2025年度 beside a large day; two where 2024年度 alone stands in the link of a card; three headed by the title
 * of the first line, in lists of two lines or of short titles.
 */
const PAGES = 175;
const AT_ONCE = 25;

describe('columns of annual reports made by chance', () => {
  holdPages('are judged as a reader would', { pages: PAGES, atOnce: AT_ONCE }, async seed => {
    const page = madeSeries(seed);
    const facts = await factsOf(page.html, { url: page.url });
    const { findings } = run(facts, { today: page.today, packs: ['cn'] });
    expect(differences(page, facts, findings), `${String(seed)}: ${JSON.stringify(page.made)}`).to.deep.equal(
      [],
    );
  });
});
