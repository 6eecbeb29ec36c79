/** Lines of lists as British and American systems write them: headings that lead nowhere above a way on, labelled days, paragraphs. All names are made up. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const DAYS = [
  'Sunday, January 4, 2026',
  'Tuesday, December 30, 2025',
  'Saturday, December 27, 2025',
  'Friday, December 19, 2025',
  'Monday, December 15, 2025',
];
const TITLES = [
  'Pothole claims',
  'Grants for rural libraries',
  'New hall opens',
  'Road closures',
  'Board meeting',
];
const lines = async (inside: string) => {
  const { lists } = await factsOf(
    `<!doctype html><html lang="en-US"><head><title>News | Example Service</title></head><body><main><h1>News</h1>${inside}</main></body></html>`,
    { url: 'https://www.example-service.gov/news' },
  );
  return lists
    .filter(({ main }) => main)
    .flatMap(({ items }) => items.map(({ title, date }) => [title, date]));
};
const each = (write: (title: string, day: string, at: number) => string) =>
  TITLES.map((title, at) => write(title, DAYS[at] as string, at)).join('');
const MEANT = ['2026-01-04', '2025-12-30', '2025-12-27', '2025-12-19', '2025-12-15'].map((day, at) => [
  TITLES[at],
  day,
]);

describe('lines of an English list', () => {
  afterEach(closePages);

  it('are called by the heading of their card, wherever the way on stands', async () => {
    for (const more of ['Read more', 'Continue reading', 'View'])
      expect(
        await lines(
          each(
            (title, day, at) =>
              `<div class="item"><h3>${title}</h3><a href="/n/${String(at)}">${more}</a><p>${day}</p></div>`,
          ),
        ),
        more,
      ).to.deep.equal(MEANT);
  });

  it('have the day that a long label names, beside two links', async () => {
    expect(
      await lines(
        `<ul>${each((title, day, at) => `<li><span>Published on ${day}</span><a href="/n/${String(at)}">${title}</a> <a href="/n/${String(at)}">View</a></li>`)}</ul>`,
      ),
    ).to.deep.equal(MEANT);
  });

  it('are no paragraphs above and below theirs, which lead to a feed and to older lines', async () => {
    expect(
      await lines(
        `<p><a href="/rss.xml">Subscribe to updates</a></p>${each((title, day, at) => `<p><strong>${day}</strong> - <a href="/n/${String(at)}">${title}</a></p>`)}<p><a href="?page=2">Older posts</a></p>`,
      ),
    ).to.deep.equal(MEANT);
  });

  it('have British days at a British address, though the system says that it speaks American', async () => {
    const dayAt = async (url: string) =>
      (
        await factsOf(
          '<!doctype html><html lang="en-US"><head><title>New hall</title></head><body><h1>New hall</h1><p>Posted on 05/02/2026</p><p>The hall is open to everybody.</p></body></html>',
          { url },
        )
      ).publishedOn;
    expect(await dayAt('https://www.sampling-pc.gov.uk/hall')).to.equal('2026-02-05');
    expect(await dayAt('https://www.example.org/hall')).to.equal('2026-05-02');
  });

  it('are not made of the facts in the foot of a text and of a link before them', async () => {
    const { lists } = await factsOf(
      '<div><a href="/authors/7">An author</a>: A book.<br>170 pages<p><a href="/books/3">More reviews of this book</a></p><p>Last changed: 31 October 2023 - 14:49:39<br>First published on: 1 November 2023<br>Readings: 61<br>With the author and the review</p><p><a href="/open">Open reviews</a> for subscribers</p><p>The next issue appears on 6 November 2023.</p></div>',
    );
    expect(lists.flatMap(({ items }) => items.filter(({ date }) => date))).to.deep.equal([]);
  });
});
