/** Articles as any system may write them are told from lists, and dated on the day on which they say they were published. */
import { expect } from '@open-wc/testing';
import { factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { madeArticle } from './made-articles.js';
import { holdPages } from './made-pages.js';

const PAGES = 300;
const AT_ONCE = 25;
/* Neither the title of these pages, which names the site alone, nor an element says what their heading is. */
const WITHOUT_HEADING: ReadonlySet<number> = new Set([52, 77, 138, 255]);
const NO_TEXT: ReadonlySet<string> = new Set(['home', 'column', 'search', 'other']);

describe('articles made by chance', () => {
  holdPages('have their day', { pages: PAGES, atOnce: AT_ONCE }, async seed => {
    const { html, day, made } = madeArticle(seed);
    const { kind, publishedOn } = await factsOf(html, {
      url: 'http://www.example.org.cn/info/1001/5000.htm',
    });
    const isRead = publishedOn === day && !NO_TEXT.has(kind);
    expect(
      isRead,
      `${String(seed)} of ${day} is a ${kind} of ${publishedOn ?? 'no day'}: ${JSON.stringify(made)}`,
    ).to.equal(!WITHOUT_HEADING.has(seed));
  });
});
