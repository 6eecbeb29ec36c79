/** Days of blogs: in a column beside the text, among the favourites of the blog, above its list; and of posts they quote. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const url = 'https://blog.example.com/neue-halle/';
const TITLE = 'Neue Halle am Hafen eröffnet';
const TEXT =
  '<p>Die Halle steht am Hafen und bietet den Gruppen der Stadt Platz für den Winter. Viele Helfer haben daran gebaut.</p>'.repeat(
    5,
  );
const page = (body: string, head = '') =>
  `<!doctype html><html lang="de"><head><title>${TITLE} - Hafenblog</title>${head}</head><body>${body}</body></html>`;
const ARTICLE = '<meta property="og:type" content="article">';

describe('the day of a post', () => {
  afterEach(closePages);

  const beside = (inside = '') =>
    `<article class="hentry"><div class="left"><div id="sidebar"><header class="entry-header"><a href="/kolumne/">KOLUMNE</a><h1>${TITLE}</h1><span class="byline"><time class="entry-date" datetime="2019-07-13T15:52:31+02:00" pubdate>Sa 13 Jul 2019</time></span>${inside}</header></div></div><div class="right"><div role="main">${TEXT}</div></div></article>`;

  it('stands under the title in the column beside its text, where the page is that of an article', async () => {
    expect((await factsOf(page(beside(), ARTICLE), { url })).publishedOn).to.equal('2019-07-13');
    expect((await factsOf(page(beside()), { url })).publishedOn).to.equal(undefined);
  });

  it('does not stand in a column that leads to other texts too', async () => {
    const others = [1, 2, 3, 4].map(at => `<a href="/p${String(at)}/">Beitrag ${String(at)}</a>`).join(' ');
    expect((await factsOf(page(beside(others), ARTICLE), { url })).publishedOn).to.equal(undefined);
  });

  const line = (path: string, title: string, day: string) =>
    `<div class="item"><div class="thumb"><a href="/${path}/"><img alt=""></a></div><div class="t"><h4><a href="/${path}/">${title}</a></h4></div><div class="widget-date">${day}</div></div>`;
  const favourites = (own: string) =>
    page(
      `<main><h2 class="title"><a href="${url}" rel="bookmark">${TITLE}</a></h2>${TEXT}</main><div class="sidebar"><div class="widget"><h3>Beliebt</h3>${line('boote', 'Alte Boote werden wieder gestrichen', '14/06/2019')}${own}${line('winter', 'Der Winter am Hafen war lang', '26/03/2019')}</div></div>`,
    );

  it('is told by the line of the favourites that leads to the page itself', async () => {
    const facts = await factsOf(favourites(line('neue-halle', TITLE, '08/08/2017')), { url });
    expect([facts.publishedOn, facts.datedOn]).to.deep.equal([undefined, '2017-08-08']);
  });

  it('is told by a line in the column that names the subjects of the page as well', async () => {
    const html = page(
      `<div class="post"><h1><a href="${url}" rel="bookmark">${TITLE}</a></h1>${TEXT}</div><div id="sidebar"><h2>Über diesen Artikel</h2><p class="news"><a href="${url}" rel="bookmark">${TITLE}</a> wurde am <span>19. Mai 2010</span> um 23:03 Uhr gepostet und unter <a href="/lesenswert/" rel="category tag">Lesenswert</a> abgelegt.</p></div>`,
    );
    expect((await factsOf(html, { url })).datedOn).to.equal('2010-05-19');
  });

  for (const [name, own] of [
    ['leads elsewhere', line('andere-halle', TITLE, '08/08/2017')],
    ['has another title', line('neue-halle', 'Zurück zum Beitrag', '08/08/2017')],
    ['is a comment on it', `<div class="recent-comments">${line('neue-halle', TITLE, '08/08/2017')}</div>`],
  ] as const)
    it(`is told by no line that ${name}`, async () => {
      expect((await factsOf(favourites(own), { url })).datedOn).to.equal(undefined);
    });
});

describe('a post that a text quotes', () => {
  afterEach(closePages);

  const quote = (day: string) =>
    `<blockquote><p lang="en">A boat from the harbour</p>&mdash; Jane Doe (@jane_doe) <a href="https://social.example.org/jane_doe/status/${day}">September ${day}, 2020</a></blockquote>`;

  it('is no line of a list: its day leads to it, behind the name of who wrote it', async () => {
    const html = page(
      `<main><h1>${TITLE}</h1>${TEXT}${quote('27')}${TEXT}${quote('28')}${quote('29')}</main>`,
    );
    const facts = await factsOf(html, { url });
    expect([facts.lists, facts.datedOn]).to.deep.equal([[], undefined]);
    expect(facts.kind).not.to.equal('column');
  });

  it('has a day of its own, below the title of the page too', async () => {
    const html = page(`<main><article><h1>${TITLE}</h1>${quote('27')}${TEXT}</article></main>`);
    const facts = await factsOf(html, { url });
    expect([facts.publishedOn, facts.datedOn]).to.deep.equal([undefined, undefined]);
  });
});

describe('the home page of a blog', () => {
  afterEach(closePages);

  const post = (at: number, day: string) =>
    `<div class="post"><h2><a href="/2017/0${String(at)}/">Ein Tag am Hafen, Folge ${String(at)}</a></h2><div><span class="date">August ${day}, 2017</span></div></div>`;
  const home = (lead: string) =>
    `<!doctype html><html lang="en"><head><title>The Harbour Blog</title></head><body><div id="head"><h2><a href="https://blog.example.com">The Harbour Blog</a></h2></div><div id="home">${lead}<div id="river">${post(1, '17')}${post(2, '16')}${post(3, '15')}${post(4, '7')}</div></div></body></html>`;
  const read = async (lead: string) =>
    (await factsOf(home(lead), { url: 'https://blog.example.com/' })).datedOn;

  it('is as old as the newest post, which may be shown apart above the others', async () => {
    expect(
      await read(
        '<div class="focus"><div class="top"><h2><a href="/2017/09/">A New Hall Opens at the Harbour</a></h2><p>Many have helped to build it.</p></div><div class="meta"><div><span class="date">August 30, 2017</span></div></div></div>',
      ),
    ).to.equal('2017-08-30');
  });

  it('is not as old as a day above its posts that is of none of them', async () => {
    expect(
      await read(
        '<p>The old hall is closed from September 4, 2017 for all who come to see the boats in it.</p>',
      ),
    ).to.equal('2017-08-17');
  });

  const entry = (at: number, day: string, text: string) =>
    `<div class="entry"><p>[<a href="/p${String(at)}/">${day}</a>]</p><h2><a href="/p${String(at)}/" rel="bookmark">Ein Tag am Hafen, Folge ${String(at)}</a></h2><div><p>${text}</p></div></div>`;

  it('has lines with their own days, whatever days their texts tell of', async () => {
    const html = `<!doctype html><html lang="de"><head><title>Hafenblog</title></head><body><div id="main"><h1>Neuigkeiten</h1>${entry(1, 'Samstag, 19. Juli 2014', 'Am 28. September 2014 wollen wir die neue Halle feiern.')}${entry(2, 'Donnerstag, 9. Mai 2013', 'Viel Freude!')}${entry(3, 'Freitag, 14. Dezember 2012', 'Die Boote sind da.')}</div></body></html>`;
    const facts = await factsOf(html, { url: 'https://blog.example.com/' });
    expect(facts.lists[0]?.items.map(({ title, date }) => [title, date])).to.deep.equal([
      ['Ein Tag am Hafen, Folge 1', '2014-07-19'],
      ['Ein Tag am Hafen, Folge 2', '2013-05-09'],
      ['Ein Tag am Hafen, Folge 3', '2012-12-14'],
    ]);
    expect(facts.datedOn).to.equal('2014-07-19');
  });
});
