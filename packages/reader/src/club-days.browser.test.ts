/** Days on pages of clubs, towns and private writers: beside the title, in the sentence below the text, and days that are no byline. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const url = 'https://www.example.com/aktuelles/halle.html';
const TITLE = 'Neue Halle am Hafen eröffnet';
const TEXT =
  '<p>Die Halle steht am Hafen und bietet den Gruppen der Stadt Platz für den Winter. Viele Helfer haben daran gebaut.</p>'.repeat(
    5,
  );
const page = (body: string, { before = '', after = '' } = {}) =>
  `<!doctype html><html lang="de"><head><title>Amt - Bauen - ${TITLE}</title></head><body>${before}<div id="main"><div id="content">${body}</div>${after}</div></body></html>`;

describe('the day of a club page', () => {
  afterEach(closePages);

  it('stands in front of the title in the heading, below the heading of the office', async () => {
    const facts = await factsOf(
      page(
        `<h1 class="top"><span class="topline"><span class="date">27.01.2022</span></span>${TITLE}</h1>${TEXT}`,
        { before: '<h1 class="aural">Amt für Halden und Hallen</h1>' },
      ),
      { url },
    );
    expect(facts.heading).to.equal(TITLE);
    expect(facts.publishedOn).to.equal('2022-01-27');
  });

  it('stands in the sentence on the text itself, below links within the text and its tags', async () => {
    const facts = await factsOf(
      page(
        `<h1>${TITLE}</h1><div class="entry">${TEXT}<p>Mehr steht in der <a href="/2011/berichte-der-helfer">Sammlung der Berichte</a> und im Archiv der Stadt, das jeden Montag geöffnet hat.</p><p>Schlagworte: <a rel="tag" href="/tag/hafen">Hafenbecken</a></p><p><small>Dieser Beitrag wurde am Samstag, 3. Dezember 2011 um 10:15 Uhr veröffentlicht und unter <a href="/bauen">Bauen</a> gespeichert. Sie können Kommentare zu diesem Eintrag über den Feed verfolgen. Kommentare sind momentan deaktiviert, aber Sie können einen Verweis von Ihrer Seite hierher setzen, wenn Sie möchten, und uns davon erzählen.</small></p></div>`,
      ),
      { url },
    );
    expect(facts.publishedOn).to.equal('2011-12-03');
  });

  it('is not the last day of what a link beside the text offers', async () => {
    const facts = await factsOf(
      page(`<h1>${TITLE}</h1>${TEXT}`, {
        after:
          '<div id="supplement"><h2>Bereichsmenü</h2><ul><li><a href="/heizen">Heizen mit Holz (bis 31.12.2020)</a></li><li><a href="/boote">Boote</a></li></ul></div>',
      }),
      { url },
    );
    expect(facts.datedOn).to.equal(undefined);
  });

  const PROSE =
    'Die Halle steht am Hafen und bietet den Gruppen der Stadt Platz für den Winter. Viele Helfer haben daran gebaut und freuen sich auf das Fest am Sonntag, dem 21. November 2021, um 18 Uhr.';
  for (const line of [
    'Haldenruhe, (12.11.2021). ',
    'Haldenruhe (12.11.2021) – ',
    'Bad Halden, den 12. November 2021. ',
    'Frankenheim am Main, 12. November 2021 – ',
    '(Haldenruhe, 12.11.2021) ',
  ])
    it(`begins the first paragraph, behind the place: ${line}`, async () => {
      const facts = await factsOf(
        page(
          `<h1>${TITLE}</h1><h2>Ein Fest der Helfer</h2><div><strong>${line}${PROSE}</strong></div>${TEXT}`,
        ),
        { url },
      );
      expect(facts.publishedOn).to.equal('2021-11-12');
    });

  for (const line of [
    'Samstag, 12. November 2021 – ',
    'Seit Montag, 12. November 2021 – ',
    'Haldenruhe, 9. November 1989. ',
    'Die Halle am 12. November 2021. ',
  ])
    it(`is none where a story begins with it: ${line}`, async () => {
      const facts = await factsOf(page(`<h1>${TITLE}</h1><p>${line}${PROSE}</p>${TEXT}`), { url });
      expect(facts.publishedOn).to.equal(undefined);
    });

  const beside = (box: string) =>
    `<main><article><header><h1>${TITLE}</h1></header><div class="row"><div><aside>${box}</aside></div><div>${TEXT}</div></div></article></main>`;

  it('stands with the author in a box beside the text, whatever day the clock of the site shows', async () => {
    const facts = await factsOf(
      page(
        beside(
          '<section><strong>Jana Muster</strong></section><section><time datetime="2020-04-24T08:30:00+01:00">24. April 2020 <br> 08:30 Uhr</time></section><ul><li><a href="/senden">Mail</a></li></ul>',
        ),
        { before: '<header role="banner"><ul><li>Mittwoch, 08. Juli 2020</li></ul></header>' },
      ),
      { url },
    );
    expect(facts.publishedOn).to.equal('2020-04-24');
  });

  const stamped = (line: string) =>
    page(`<div class="line">${line}</div><h1>${TITLE}</h1>${TEXT}`).replace(
      '</title>',
      '</title><meta name="date" content="2020-02-12">',
    );

  for (const line of [
    '05.02.2020 <span>-&nbsp;Redaktion: Jana Muster (Presse)</span>',
    '5. Februar 2020 | Text: Jana Muster',
    '05.02.2020 · Autorin: Jana Muster',
  ])
    it(`stands above the title with who wrote it, whatever day the head names: ${line}`, async () => {
      expect((await factsOf(stamped(line), { url })).publishedOn).to.equal('2020-02-05');
    });

  for (const line of ['05.02.2020 - Wetter: sonnig', '05.02.2020'])
    it(`is that of the head where the line above the title may be a clock: ${line}`, async () => {
      expect((await factsOf(stamped(line), { url })).publishedOn).to.equal('2020-02-12');
    });

  for (const line of ['26 | 01 | 2022', '26 | 01 | 2022 | Schweiz', '26 / 01 / 2022', '26 · 01 · 2022'])
    it(`has spaces around what divides it: ${line}`, async () => {
      const facts = await factsOf(page(`<table><tr><td>${line}</td></tr></table><h1>${TITLE}</h1>${TEXT}`), {
        url,
      });
      expect(facts.publishedOn).to.equal('2022-01-26');
    });

  for (const line of ['Seite 26 | 01 | 20221', '3 | 26 | 01 | 2022', '26 | 01 / 2022', '42 | 26 | 2022'])
    it(`is not made of other numbers between bars: ${line}`, async () => {
      expect((await factsOf(page(`<h1>${TITLE}</h1><p>${line}</p>${TEXT}`), { url })).datedOn).to.equal(
        undefined,
      );
    });

  const subline = (name: string, day: string) =>
    `<table class="${name}"><tr><td>${day}</td><td>Hafen | Bauen | Film</td><td>Text & Fotos: Jana Muster</td><td><img alt="">0</td><td><img alt="">337</td></tr></table>`;
  const twice = (day: string, other = day) =>
    `<div class="subline">${subline('wide', day)}${subline('narrow', other)}</div><h1>${TITLE}</h1>${TEXT}`;
  const RELATED =
    '<h2>Das könnte Dich auch interessieren</h2><article><a href="/mai"><img alt=""><div><div>Hafen | Bauen</div><div>Was läuft im Mai</div><div>01.05.2020</div><div>1512</div></div></a></article>';

  it('stands in one line for wide screens and the same for narrow ones, above a link with a day of its own', async () => {
    const facts = await factsOf(page(twice('26.01.2022'), { after: RELATED }), { url });
    expect([facts.lists, facts.datedOn]).to.deep.equal([[], '2022-01-26']);
  });

  it('is not that of the only other text', async () => {
    const facts = await factsOf(page(`<h1>${TITLE}</h1>${TEXT}`, { after: RELATED }), { url });
    expect(facts.datedOn).to.equal(undefined);
  });

  it('is none of two lines that differ', async () => {
    const facts = await factsOf(page(twice('26.01.2022', '27.01.2022')), { url });
    expect([facts.lists.length, facts.datedOn]).to.deep.equal([1, undefined]);
  });

  const led = (path: string) =>
    factsOf(
      page(
        `<h1>${TITLE}</h1><h3>Am 8. November 2021 kommen alle in die Halle, deren Tor dann zum ersten Mal offen steht. Passend dazu wird ein Film gezeigt.</h3>${TEXT}`,
      ),
      { url: `https://www.example.com/aktuelles/${path}` },
    );

  for (const path of ['08112021-neue-halle', '08-11-2021-neue-halle.html'])
    it(`begins the title in the address, and the words tell it too: ${path}`, async () => {
      expect((await led(path)).datedOn).to.equal('2021-11-08');
    });

  for (const path of ['09112021-neue-halle', '08112021', 'x08112021-neue-halle', '11082021-neue-halle'])
    it(`is none where the words do not tell the same, or other figures stand there: ${path}`, async () => {
      expect((await led(path)).datedOn).to.equal(undefined);
    });

  for (const label of ['Veröffentlichung: ', 'Datum der Veröffentlichung: ', 'Veröffentlichungsdatum: '])
    it(`is told by a noun: ${label}`, async () => {
      const below = `<p>${label}<a href="/neu/">04.02.2022</a></p><p>Ort: Hafen</p>`;
      const facts = await factsOf(page(`<h1>${TITLE}</h1>${TEXT}${TEXT}${TEXT}${below}`), { url });
      expect(facts.publishedOn).to.equal('2022-02-04');
    });

  it('is not that of another text in a box beside it', async () => {
    const facts = await factsOf(
      page(
        beside(
          '<h3><a href="/aktuelles/turm.html">Turm bleibt zu</a></h3><time datetime="2020-04-24">24. April 2020</time>',
        ),
      ),
      { url },
    );
    expect(facts.publishedOn).to.equal(undefined);
  });
});
