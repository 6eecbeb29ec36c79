/** Days on pages in English that do not say of which country: their order, their hour, and articles that only head and address date. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const url = 'https://news.example.com/a/b.html';
const TEXT =
  '<p>The bureau stays close to the figures of last year, and the office will tell of changes in time.</p>'.repeat(
    6,
  );
const page = (byline: string, { head = '', after = '' } = {}) =>
  `<!doctype html><html lang="en"><head><title>Census changes the map</title>${head}</head><body><div id="main"><h1>Census changes the map</h1>${byline}<div>${TEXT}</div>${after}</div></body></html>`;

describe('days in figures', () => {
  afterEach(closePages);

  it('are read as another day of the page shows that they are meant', async () => {
    const byline = '<p>Published: 05/04/2013</p>';
    const dayFirst = await factsOf(page(byline, { after: '<p>Last reviewed: 21/04/2013</p>' }), { url });
    expect(dayFirst.publishedOn).to.equal('2013-04-05');
    const monthFirst = await factsOf(page(byline, { after: '<p>Last reviewed: 05/21/2013</p>' }), { url });
    expect(monthFirst.publishedOn).to.equal('2013-05-04');
  });

  it('are read as in America where the days of the page contradict each other', async () => {
    const facts = await factsOf(
      page('<p>Published: 05/04/2013</p>', { after: '<p>Seen: 21/04/2013</p><p>Seen: 05/21/2013</p>' }),
      { url },
    );
    expect(facts.publishedOn).to.equal('2013-05-04');
  });

  it('are read by the country where that is known, whatever else the page shows', async () => {
    const facts = await factsOf(
      page('<p>Published: 05/04/2013</p>', { after: '<p>Last reviewed: 05/21/2013</p>' }),
      { url: 'https://www.example.gov.uk/news/b.html' },
    );
    expect(facts.publishedOn).to.equal('2013-04-05');
  });
});

describe('the day of an article', () => {
  afterEach(closePages);

  it('is not that of its last change because an hour with its zone stands before it', async () => {
    const head =
      '<meta property="article:published_time" content="2014-10-02T14:52:39"><meta property="article:modified_time" content="2014-10-03T08:42:27">';
    const facts = await factsOf(page('<span>8:42 a.m. EDT October 3, 2014</span>', { head }), { url });
    expect(facts.publishedOn).to.equal('2014-10-02');
  });

  const comments = `<div id="comments">${Array.from(
    { length: 8 },
    (_, at) =>
      `<div class="entry"><a href="/people/${String(at)}">Reader number ${String(at)} of the town</a> <span>9/${String(at + 11)}/2010</span><p>I have read it twice.</p></div>`,
  ).join('')}</div>`;

  it('is the one that is called so, even where tools and pictures stand between it and the heading', async () => {
    const tools = Array.from({ length: 20 }, (_, at) => `<div>Tool ${String(at)}</div>`).join('');
    const facts = await factsOf(page(`${tools}<p>First posted: 08-13-10 06:05 PM</p>`, { after: comments }), {
      url,
    });
    expect(facts.publishedOn).to.equal('2010-08-13');
    expect(facts.kind).to.equal('article');
  });

  it('is the one in head and address, where the page shows none of its own', async () => {
    const facts = await factsOf(
      page('', { head: '<meta name="date" content="2012-10-27">', after: comments }),
      { url: 'https://news.example.com/town/2012/10/27/news/1351332873_157836.html' },
    );
    expect(facts.publishedOn).to.equal('2012-10-27');
    expect(facts.kind).to.equal('article');
  });
});
