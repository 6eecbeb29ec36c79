/** Days of pieces in the press: in a header of the page, in an opinion piece called a comment, beside what leads elsewhere. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const url = 'https://www.example.com/magazin/hafen/neue-halle.html';
const TITLE = 'Neue Halle am Hafen eröffnet';
const TEXT =
  '<p>Die Halle steht am Hafen und bietet den Gruppen der Stadt Platz für den Winter. Viele Helfer haben daran gebaut.</p>'.repeat(
    5,
  );
const page = (body: string, head = '') =>
  `<!doctype html><html lang="de"><head><title>${TITLE} - Hafenblatt</title>${head}</head><body>${body}</body></html>`;
const MENU = '<nav><ul><li><a href="/kultur">Kultur</a></li><li><a href="/hafen">Hafen</a></li></ul></nav>';
const ARTICLE = '<meta property="og:type" content="article">';

describe('the day of a piece', () => {
  afterEach(closePages);

  const HEADER = `<div id="top"><div id="top-inner">${MENU}<div class="text"><div class="date"> Hafen, 30.10.23 </div><h1><a href="${url}">${TITLE}</a></h1></div></div></div><main>${TEXT}</main>`;

  it('stands above the title in the header of the page, where the page is that of an article', async () => {
    expect((await factsOf(page(HEADER, ARTICLE), { url })).publishedOn).to.equal('2023-10-30');
  });

  it('is not what the clock in the header of another page shows', async () => {
    expect((await factsOf(page(HEADER), { url })).publishedOn).to.equal(undefined);
  });

  const opinion = () =>
    page(
      `<div class="Page_commentHeader"><article class="HeaderComment"><h1>${TITLE}</h1><div class="PublishDate HeaderComment_publishDate"><span>Dienstag,</span> <span> 29. Januar 2019</span></div></article></div><div>${TEXT}</div>`,
    );

  it('stands in an opinion piece whose boxes are named after the word comment', async () => {
    expect((await factsOf(opinion(), { url })).publishedOn).to.equal('2019-01-29');
  });

  it('is not that of a comment on it', async () => {
    const html = page(
      `<div class="has-comments"><h1>${TITLE}</h1>${TEXT.slice(0, 120)}<div class="comments"><p>Ute, 3. Mai 2020</p></div></div>`,
    );
    expect((await factsOf(html, { url })).publishedOn).to.equal(undefined);
  });

  it('stands in a side box of the article beside the long name of its author', async () => {
    const html = page(
      `<main><article itemscope itemtype="http://schema.org/Article"><header><h1 itemprop="name">${TITLE}</h1></header><aside><p>Von: <a href="/autor/1">Maximiliane Hafenmeister-Seefeld</a></p><p><time itemprop="datePublished" datetime="2023-10-18T11:45:00+02:00">18. Okt 2023</time></p></aside><div>${TEXT}</div></article></main>`,
    );
    expect((await factsOf(html, { url })).publishedOn).to.equal('2023-10-18');
  });

  it('is not that of a piece below, which a headline leads to', async () => {
    const html = page(
      `<main><h1>${TITLE}</h1>${TEXT}</main><section><article><header><time itemprop="dateCreated" datetime="2023-10-10T12:20:56+02:00">10. Okt 2023</time></header><h1><a href="/magazin/alt.html">Die alte Halle und ihre Geschichte</a></h1></article></section>`,
    );
    expect((await factsOf(html, { url })).publishedOn).to.equal(undefined);
  });

  const CARD = (after: string) =>
    `<div class="more"><div class="pic"><a href="/magazin/alt.html"><span>Bild</span></a></div><div class="words">${after}</div></div>`;
  const LINES = ['25.05.2020', '21.06.2019']
    .map(
      day =>
        `<li><a href="/magazin/${day}.html">Ein Tag am Hafen im ${day.slice(6)}er Sommer</a> <span>${day}</span></li>`,
    )
    .join('');
  const LINK = '<a class="more-title" href="/magazin/alt.html">Die alte Halle und ihre Geschichte</a>';
  for (const [name, words] of [
    ['below', `${LINK}<div class="when"><span>09.08.2020 um 10:52</span></div>`],
    ['above', `<div class="when">Hafen, 9.8.20</div><div class="t">${LINK}</div>`],
  ] as const)
    it(`is not told by the day ${name} the title of another piece in its box`, async () => {
      const html = page(
        `<main><h1>${TITLE}</h1><p>vor 26 Minuten</p>${TEXT}${CARD(words)}<h2>Mehr davon</h2><ul>${LINES}</ul></main>`,
      );
      expect((await factsOf(html, { url })).datedOn).to.equal(undefined);
    });

  it('is told by the lone day below the text, though a link leads back to the others', async () => {
    const html = page(
      `<main><h1>${TITLE}</h1>${TEXT}<div class="end"><p>Hafen, 9. August 2020</p><a href="/magazin/">Zurück zur Übersicht</a></div></main>`,
    );
    expect((await factsOf(html, { url })).datedOn).to.equal('2020-08-09');
  });

  it('stands in a part of its own of a long byline', async () => {
    const html = page(
      `<article><header><h1>${TITLE}</h1><div class="meta"><span class="entry-meta-date updated"><a href="/2020/10/">26. Oktober 2020</a></span> <span class="author">Ute Hafenmeister</span> <span><a href="/ton">Ton</a>, <a href="/orte">Nachrichten aus den Orten</a></span> <span>Kommentare deaktiviert für ${TITLE}</span></div></header>${TEXT}</article>`,
    );
    expect((await factsOf(html, { url })).publishedOn).to.equal('2020-10-26');
  });

  const above = (to: string, name: string) =>
    page(
      `<article><header><a class="meta" href="${to}">Thema des Tages am Hafen // <span class="${name}">02.11.2021</span></a><h1>${TITLE}</h1></header>${TEXT}</article>`,
    );

  it('stands in a part of its own of the link to the page itself', async () => {
    expect((await factsOf(above(url, 'meta__date'), { url })).publishedOn).to.equal('2021-11-02');
  });

  it('is not that of what a link leads to, nor a part of the title in it', async () => {
    expect((await factsOf(above('/alt.html', 'meta__date'), { url })).publishedOn).to.equal(undefined);
    expect((await factsOf(above(url, 'meta'), { url })).publishedOn).to.equal(undefined);
  });

  it('stands behind the words Erschienen am, after the day of the last change too', async () => {
    const facts = await factsOf(
      page(`<h1>${TITLE}</h1>${TEXT}<p>Letzte Änderung: 31.10.2023<br>Erschienen am: 01.11.2023</p>`),
      { url },
    );
    expect([facts.publishedOn, facts.updatedOn]).to.deep.equal(['2023-11-01', '2023-10-31']);
  });

  it('is rather the one below the title than that on which a book appeared', async () => {
    const html = page(
      `<article><h1>${TITLE}</h1><p>Veröffentlicht: 02.11.2021</p>${TEXT}<p>Erschienen am: 01.03.2019</p></article>`,
    );
    expect((await factsOf(html, { url })).publishedOn).to.equal('2021-11-02');
  });
});
