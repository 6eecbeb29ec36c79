/** Days that the system behind a page writes: a wiki, a keeper of versions, the folder of a picture, the number of comments beside a day. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const url = 'https://www.example.org/a/b.html';
const TEXT = '<p>The council weighed costs against comfort, and the first boat carried children.</p>';
const page = (byline: string, { head = '', below = '' } = {}) =>
  `<!doctype html><html lang="en"><head><title>Second ferry line opens</title>${head}</head><body><div id="main"><h1>Second ferry line opens</h1>${byline}<div>${TEXT.repeat(6)}</div>${below}</div></body></html>`;

describe('the day of a page', () => {
  afterEach(closePages);

  for (const keyword of [
    '$Date: 2016/11/18 06:31:41 $',
    'Updated: $Date: 2016/11/18 06:31:41 $',
    '$Id: ferry.html,v 1.3 2016/11/18 06:31:41 jane Exp $',
  ])
    it(`is that of the last change where a keeper of versions wrote it: ${keyword}`, async () => {
      const facts = await factsOf(page('', { below: `<p>${keyword}</p>` }), { url });
      expect(facts.dates.map(({ role, value }) => `${role} ${value}`)).to.deep.equal(['updated 2016-11-18']);
      expect(facts.datedOn).to.equal('2016-11-18');
    });

  for (const edition of ['Version 3, 29 June 2007', 'Version 2.1 (29 June 2007)'])
    it(`is not that of the work it shows: ${edition}`, async () => {
      const below = '<p>Updated: 18 November 2016</p>';
      const facts = await factsOf(page(`<p>${edition}</p>`, { below }), { url });
      expect(facts.publishedOn).to.equal(undefined);
      expect(facts.datedOn).to.equal('2016-11-18');
    });

  const wiki = (generator: string) =>
    `<meta name="generator" content="${generator}"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","name":"Ferry","datePublished":"2005-07-26T10:12:00Z","dateModified":"2020-04-07T08:00:00Z"}</script>`;

  it('is that of its last change in a wiki, where nobody publishes', async () => {
    const facts = await factsOf(page('', { head: wiki('MediaWiki 1.31.0') }), { url });
    expect(facts.publishedOn).to.equal(undefined);
    expect(facts.datedOn).to.equal('2020-04-07');
  });

  it('is that on which it was published where another system says so', async () => {
    const facts = await factsOf(page('', { head: wiki('WordPress 5.4') }), { url });
    expect(facts.publishedOn).to.equal('2005-07-26');
  });

  const picture = (day: string) =>
    `<meta property="og:image" content="https://www.example.org/files/${day}/ferry.png">`;

  it('is that of the folder of its picture where nothing else tells it', async () => {
    const facts = await factsOf(page('', { head: picture('2016/05/04') }), { url });
    expect(facts.publishedOn).to.equal(undefined);
    expect(facts.datedOn).to.equal('2016-05-04');
  });

  for (const [name, head, address] of [
    ['a picture of the home page', picture('2016/05/04'), 'https://www.example.org/'],
    ['a picture in the folder of a month', picture('2016/05'), url],
    [
      'two pictures of different days',
      picture('2016/05/04') + picture('2016/05/09').replace('og:', 'twitter:'),
      url,
    ],
  ] as const)
    it(`is not told by ${name}`, async () => {
      expect((await factsOf(page('', { head }), { url: address })).datedOn).to.equal(undefined);
    });

  const yearless = (shown: string, name: string) =>
    page(`<p>${shown}</p>`).replace('<body>', `<body id="${name}">`).replace('lang="en"', 'lang="ja"');

  for (const [shown, name, address] of [
    ['[09月05日 10時12分]', 'news20160905_k10', url],
    ['9月5日 10:12', 'news20160905', url],
    ['09-05 10:12', 'page', 'https://www.example.org/a/t20160905_12.html'],
  ] as const)
    it(`has its year from a name or the address where it is shown without one: ${shown}, ${name}`, async () => {
      const facts = await factsOf(yearless(shown, name), { url: address });
      expect(facts.publishedOn).to.equal(undefined);
      expect(facts.datedOn).to.equal('2016-09-05');
    });

  for (const [shown, name] of [
    ['9月6日 10:12', 'news20160905'],
    ['09-05', 'news20160905'],
    ['9月5日 10:12', 'news1201609051'],
  ] as const)
    it(`has no year where name and words do not agree: ${shown}, ${name}`, async () => {
      expect((await factsOf(yearless(shown, name), { url })).datedOn).to.equal(undefined);
    });

  it('is labelled by the cell before it, though the weekday stands first', async () => {
    const fields = '<dl><dt>Published</dt><dd>Monday, 7 September 2020</dd></dl>';
    const facts = await factsOf(page('', { below: fields }), { url });
    expect(facts.dates.map(({ role, label }) => [role, label])).to.deep.equal([['published', 'Published']]);
  });
});

describe('a line that says where a text is from', () => {
  afterEach(closePages);
  const line = '<div class="s"><span><a href="/b/x">Courier</a></span>, 20 September 2020 16:20</div>';
  const row = (hour: string, title: string) =>
    `<div class="row"><div>${hour}</div><div><div><a href="/b/${hour}">${title}</a></div><div>${TEXT}</div></div></div>`;
  const older = `<h3>Other news</h3><div><div class="row"><div>18 September 2020</div></div>${row('21:10', 'The bridge at the mill is mended at last')}${row('19:40', 'Pupils stay at home on the second of November')}</div>`;

  it('and the minute is no line of the list of older news below', async () => {
    const facts = await factsOf(page(line, { below: older }), { url });
    expect(facts.publishedOn).to.equal('2020-09-20');
  });

  it('begins a list where others like it follow', async () => {
    const rest = ['19', '18', '17'].map(day => line.replace('20 Sep', `${day} Sep`)).join('');
    const facts = await factsOf(`<div><h2>News</h2>${line}${rest}</div>`, { url });
    expect(facts.publishedOn).to.equal(undefined);
    expect(facts.lists[0]?.items.length).to.equal(4);
  });
});

describe('a list of posts', () => {
  afterEach(closePages);

  it('has their days, though the number of comments stands behind them', async () => {
    const post = (day: string, at: number) =>
      `<article><h2><a href="/p/${String(at)}">The forest story number ${String(at)}</a></h2><p>Posted by Jane Roe | ${day} | ${String(at)} comments</p></article>`;
    const posts = ['28 April 2017', '20 April 2017', '3 March 2017', '1 March 2017'].map(post).join('');
    const facts = await factsOf(page('', { below: posts }), { url });
    expect(facts.lists.find(({ main }) => main)?.items.map(({ date }) => date)).to.deep.equal([
      '2017-04-28',
      '2017-04-20',
      '2017-03-03',
      '2017-03-01',
    ]);
  });
});

describe('a link beside a day', () => {
  afterEach(closePages);

  const facts =
    '<ul><li><b>Date</b> 23.05.2011</li><li><b>Print</b> PRINT</li><li>Link: p.example.org/x</li></ul>';
  const tools = (link: string) => `<div>${facts.replace('PRINT', link)}</div>`;

  it('is no line of a list with it where it prints the page', async () => {
    const print = tools('<a href="javascript:window.print()">Print this page</a>');
    const read = await factsOf(page('', { below: `${print}<div class="side">${print}</div>` }), { url });
    expect([read.publishedOn, read.lists]).to.deep.equal(['2011-05-23', []]);
  });

  const post = (rel: string) =>
    page(
      `<div class="post-date"><time datetime="2022-02-03T10:28:25+01:00">3 February 2022</time></div><div class="terms"><a href="/general/"${rel}>General</a></div><div class="post-content"><p>On 11 and 12 March 2022 two more boats follow. Last day to tell us: 25 February 2022.</p><p>See <a href="https://boats.example.org/">www.example.org/boats</a></p></div>`,
    );

  it('is no line of a list with it where it is marked as a subject of the text', async () => {
    const read = await factsOf(post(' rel="category tag"'), { url });
    expect([read.publishedOn, read.lists]).to.deep.equal(['2022-02-03', []]);
  });
});
