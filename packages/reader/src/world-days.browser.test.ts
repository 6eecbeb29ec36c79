/** Days on news pages of the world: months in letters of their own, and days that only scripts tell. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const url = 'https://news.example.com/a/b.html';
const page = (byline: string, { head = '', lang = '' } = {}) =>
  `<!doctype html><html${lang && ` lang="${lang}"`}><head><title>Second ferry line opens</title>${head}</head><body><div id="main"><h1>Second ferry line opens</h1>${byline}<div>${'<p>The council weighed costs against comfort, and the first boat carried children.</p>'.repeat(6)}</div></div></body></html>`;

describe('a month', () => {
  afterEach(closePages);

  for (const [name, byline] of [
    ['Arabic', '<div>الأربعاء، 07 أكتوبر 2020 - 12:09 م</div>'],
    ['Arabic without its hamza', '<div>الأربعاء، 07 اكتوبر 2020</div>'],
    ['Arabic in both of its names', '<div>تم نشره الأربعاء 7 تشرين الأوّل / أكتوبر 2020 09:22 مساءً</div>'],
    ['Arabic of the Levant', '<div>7 أيلول 2020</div>'],
    ['Hebrew', '<div>7 באוקטובר 2020</div>'],
    ['Persian', '<div>7 اکتبر 2020</div>'],
    ['Bengali', '<div>7 অক্টোবর 2020</div>'],
    ['Hindi', '<div>07 अक्टूबर 2020, 10:15</div>'],
  ] as const)
    it(`is read in ${name}, though the page does not say its language`, async () => {
      const facts = await factsOf(page(byline), { url });
      expect(facts.publishedOn).to.equal(name.endsWith('Levant') ? '2020-09-07' : '2020-10-07');
    });

  it('is read in a declaration, before the day on which the site was made', async () => {
    const head =
      '<meta property="article:published_time" content="الأربعاء، 07 أكتوبر 2020 - 12:09 م"><meta name="creation_date" content="10-Nov-2000">';
    expect((await factsOf(page('', { head }), { url })).publishedOn).to.equal('2020-10-07');
  });
});

describe('a day in the data of a script', () => {
  afterEach(closePages);

  for (const day of ['2020-06-07T18:06:00+03:00', 'Sun, 07 Jun 2020 18:06:00 +0300'])
    it(`dates the page where nothing else does: ${day}`, async () => {
      const head = `<script>var page = { type: "article", publication_date: "${day}" };</script>`;
      const facts = await factsOf(page('<p>today, 18:06</p>', { head }), { url });
      expect(facts.publishedOn).to.equal(undefined);
      expect(facts.datedOn).to.equal('2020-06-07');
    });
});

describe('a byline', () => {
  afterEach(closePages);

  for (const head of ['<meta name="language" content="ro">', '<meta property="og:locale" content="ro_RO">'])
    it(`is read in the language that the page's metas name, where its template calls it English: ${head}`, async () => {
      const byline = '<div><a href="/b/unica">Unica</a>, 20 septembrie 2020 16:20</div>';
      expect((await factsOf(page(byline, { head, lang: 'en' }), { url })).publishedOn).to.equal('2020-09-20');
    });

  it('may be laid out as a menu', async () => {
    const byline =
      '<ul class="nav meta"><li><a href="/time/2020-10-13">13 Oct 2020 18:29</a></li><li>1479</li></ul>';
    expect((await factsOf(page(byline, { lang: 'en' }), { url })).publishedOn).to.equal('2020-10-13');
  });

  it('is no line of a list where its day leads to the page itself', async () => {
    const title = '水辺町で第二の渡し船が運航を始める(2020/7/11-12､18隻)';
    const facts = await factsOf(
      `<!doctype html><html lang="ja"><head><title>${title} - 水辺の最新情報</title></head><body><div id="main"><h1><a href="/">水辺の最新情報</a></h1><div class="entry"><h3><a href="${url}">${title}</a></h3><div><a href="${url}">2020年07月12日</a> | <a href="/c/8">水辺の出来事</a></div><div>${'市議会は費用と乗客の便利さを比べた。'.repeat(8)}<br>2020年7月11日(土)に開催された渡し船大会では、技術者は桟橋を新しくした。<br>【第二】2020/7/11-水辺3R</div></div></div></body></html>`,
      { url },
    );
    expect(facts.lists).to.deep.equal([]);
    expect(facts.publishedOn ?? facts.datedOn).to.equal('2020-07-12');
  });
});

describe('the day of an article', () => {
  afterEach(closePages);

  it('is not that of a post quoted in its text', async () => {
    const quoted =
      '<blockquote class="media"><p>A post by a reader on <time datetime="2020-04-21T23:47:18Z">Apr 21, 2020</time></p></blockquote>';
    const head = '<meta property="article:published_time" content="2020-10-07T16:06:50Z">';
    expect((await factsOf(page(quoted, { head }), { url })).publishedOn).to.equal('2020-10-07');
  });

  it('stands in a part that is named its footer, below the heading', async () => {
    const head = '<meta name="date" content="2020-10-02T15:38:44Z">';
    const html = page(
      '<div class="footer"><p><time itemprop="datePublished" datetime="2020-10-07">7 October 2020</time></p></div>',
      { head, lang: 'en-GB' },
    ).replace('id="main"', 'class="article"');
    expect((await factsOf(html, { url })).publishedOn).to.equal('2020-10-07');
  });

  it('may have a year of two figures between dots, by itself', async () => {
    const read = async (text: string) =>
      (await factsOf(page(`<span>${text}</span>`, { lang: 'en' }), { url })).publishedOn;
    expect(await read('07.10.20')).to.equal('2020-10-07');
    expect(await read('Version 07.10.20')).to.equal(undefined);
    expect(await read('07-10-20')).to.equal(undefined);
  });

  for (const [line, lang] of [
    ['( Alba Verde, 7 ottobre 20 )', 'it'],
    ['Neuhalden, 7. Oktober 20', 'de'],
    ['Sainte-Oie, le 7 octobre 20', 'fr'],
    ['[7-okt-20]', 'nl'],
  ] as const)
    it(`may have one behind the name of a month and of a place: ${line}`, async () => {
      expect((await factsOf(page(`<em>${line}</em>`, { lang }), { url })).publishedOn).to.equal('2020-10-07');
    });

  for (const line of ['closed from Alba, 7 ottobre 20', 'Alba, 7 ottobre 20 barche', 'Alba, 7 barche 20'])
    it(`has none within other words: ${line}`, async () => {
      expect((await factsOf(page(`<em>${line}</em>`, { lang: 'it' }), { url })).datedOn).to.equal(undefined);
    });
});
