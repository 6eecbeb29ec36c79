/** English lists as any system may write them are read whole: every line, with its title and its day, and nothing else. */
import { expect } from '@open-wc/testing';
import { factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { madeEnglishList } from './made-english-lists.js';
import { holdPages } from './made-pages.js';

const PAGES = 300;
const AT_ONCE = 50;
/* The link to a topic stands beside a heading that leads nowhere, and is taken for the title. */
const TOPIC_FOR_TITLE: ReadonlySet<number> = new Set([190, 259]);
/* Each line tells when it was updated as well, and the lines are taken for parts of one text. */
const TWO_DAYS: ReadonlySet<number> = new Set([295]);

describe('English lists made by chance', () => {
  holdPages('are read whole', { pages: PAGES, atOnce: AT_ONCE }, async seed => {
    const { html, url, lines, made } = madeEnglishList(seed);
    const { lists } = await factsOf(html, { url, base: url });
    const read = lists
      .filter(({ main }) => main)
      .flatMap(({ items }) => items.map(({ title, date }) => `${title} ${date ?? ''}`));
    const isRead = read.join('\n') === lines.map(({ title, day }) => `${title} ${day}`).join('\n');
    expect(isRead, `${String(seed)} ${JSON.stringify(made)}: ${read.join(', ')}`).to.equal(
      !TOPIC_FOR_TITLE.has(seed) && !TWO_DAYS.has(seed),
    );
  });
});
