/** Lists as any system may write them are read whole: every line, with its title and its day, and nothing else. */
import { expect } from '@open-wc/testing';
import { factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { madePage } from './made-lists.js';
import { holdPages } from './made-pages.js';

const PAGES = 400;
const AT_ONCE = 25;

describe('lists made by chance', () => {
  holdPages('are read whole', { pages: PAGES, atOnce: AT_ONCE }, async seed => {
    const { html, lines, made } = madePage(seed);
    const { lists } = await factsOf(html, { url: 'http://www.example.org.cn/x/index.htm' });
    const read = lists
      .filter(({ main }) => main)
      .flatMap(({ items }) =>
        items.map(({ title, date, dateText = '' }) => [plain(title), date ?? dateText]),
      );
    const meant = lines.map(({ title, day }) => [
      plain(title),
      made['dayForm'] === 'no year' ? day.slice(5) : day,
    ]);
    expect(read, `${String(seed)} ${JSON.stringify(made)}`).to.deep.equal(meant);
  });
});

/* Marks of kind and place in brackets may count as part of a title, or not. */
function plain(title: string): string {
  return title.replace(/\[.{2}\]|\s/gu, '');
}
