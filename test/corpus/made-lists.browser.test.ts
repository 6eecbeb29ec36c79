/** Lists as any system may write them are read whole: every line, with its title and its day, and nothing else. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { madePage } from './made-lists.js';

const PAGES = 400;
const AT_ONCE = 25;

describe('lists made by chance', () => {
  afterEach(closePages);
  for (let from = 1; from <= PAGES; from += AT_ONCE)
    it(`are read whole: ${String(from)} to ${String(from + AT_ONCE - 1)}`, async () => {
      for (let seed = from; seed < from + AT_ONCE; seed++) {
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
        closePages();
      }
    });
});

/* Marks of kind and place in brackets may count as part of a title, or not. */
function plain(title: string): string {
  return title.replace(/\[.{2}\]|\s/gu, '');
}
