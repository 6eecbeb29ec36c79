/** Figures, logs, notices and forms as agencies, counties and the police of other countries have them; all names are made up. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const URL_ = 'https://www.example.org/about/records/';
const read = (body: string, title = 'Records', head = '') =>
  factsOf(
    `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
    { url: URL_, base: URL_ },
  );
const linesOf = async (body: string) =>
  (await read(body)).lists
    .filter(list => list.main)
    .flatMap(({ items }) => items.map(({ title, date = 'no day' }) => `${date} ${title}`));

describe('figures of a day', () => {
  afterEach(closePages);

  const figures = (words: string) =>
    `<main><h1>Water levels and readings</h1><h4>${words}</h4><table><tr><th>River</th><th>Metres</th></tr><tr><td>Upper Sample</td><td>2.1</td></tr><tr><td>Lower Sample</td><td>3.4</td></tr></table></main>`;
  const issued = '<meta name="dcterms.issued" content="2024-04-22T08:59:51+10:00">';
  for (const words of [
    'As at 6 pm, 2 May 2024',
    'As of noon on Thursday, 2 May 2024',
    'Readings (as at 2 May 2024)',
  ])
    it(`are not the day of the page: ${words}`, async () => {
      expect((await read(figures(words))).publishedOn).to.equal(undefined);
      expect((await read(figures(words), 'Water levels', issued)).publishedOn).to.equal('2024-04-22');
    });

  it('leave alone a day that stands by itself', async () => {
    expect((await read(figures('2 May 2024'))).publishedOn).to.equal('2024-05-02');
  });
});
