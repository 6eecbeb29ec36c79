/** Pages of towns, boroughs and districts that few people keep: grids of months, cards and rows without links, headings for the ear alone. All names are made up. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const SITE = 'https://www.oakbridge.gov/';
const read = (title: string, body: string, url = `${SITE}page.html`) =>
  factsOf(`<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`, {
    url,
    base: url,
  });

describe('lines of a town', () => {
  afterEach(closePages);

  it('are one list where the cells of a table are links, row after row', async () => {
    const names = ['January', 'February', 'March', 'April', 'June', 'July', 'August', 'October'].map(month =>
      [2023, 2024, 2025].map(year => `${month} ${String(year)}`),
    );
    const menu = Array.from({ length: 30 }, (_, at) => `<a href="/p${String(at)}">Page</a> `).join('');
    const { kind, lists } = await read(
      'Oakbridge | Minutes',
      `<div class="nav">${menu}</div><h1>Meeting Minutes</h1><table>${names.map(row => `<tr>${row.map(name => `<td><a href="/m/${name.replace(' ', '-')}.pdf">${name}</a></td>`).join('')}</tr>`).join('')}</table>`,
    );
    expect(lists.map(({ items }) => items.map(({ title }) => title))).to.deep.equal([names.flat()]);
    expect(kind).to.equal('column');
  });
});
