/** Instants in Coordinated Universal Time name the day that begins then where the page is made. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const TITLE = '关于开展示例工作检查的通知';
const TEXT =
  '<p>为进一步做好示例工作，经研究决定在全市范围内开展检查，现将有关事项通知如下，请各单位认真贯彻执行。</p>'.repeat(
    4,
  );
const url = 'https://www.example.gov.cn/zwgk/tz/1.html';
const page = (byline: string, { head = '', lang = 'zh-CN' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><title>${TITLE}</title>${head}</head><body><div class="main"><h1>${TITLE}</h1><div class="info">${byline}</div><div class="content">${TEXT}</div></div></body></html>`;
const MIDNIGHT = '2023-05-05T16:00:00.000Z';

describe('the day of an instant', () => {
  afterEach(closePages);

  for (const [where, html] of [
    [
      'a tag',
      page('来源：示例局', { head: `<meta property="article:published_time" content="${MIDNIGHT}">` }),
    ],
    [
      'structured data',
      page('来源：示例局', {
        head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"${MIDNIGHT}"}</script>`,
      }),
    ],
    ['a marked time', page('<time datetime="2023-05-05T16:00Z">5月6日</time>')],
    ['milliseconds', page('<time datetime="1683302400000">5月6日</time>')],
  ] as const)
    it(`is that of China in ${where} of a Chinese page`, async () => {
      expect((await factsOf(html, { url })).publishedOn).to.equal('2023-05-06');
    });

  it('is what is written at any other hour, where the letter often stands for nothing', async () => {
    const facts = await factsOf(page('<time datetime="2023-05-05T17:20:00Z">5月5日</time>'), { url });
    expect(facts.publishedOn).to.equal('2023-05-05');
  });

  it('is that of Germany on a German page, in winter and in summer', async () => {
    for (const [instant, day] of [
      ['2021-11-04T23:00Z', '2021-11-05'],
      ['2021-06-04T22:00:00+00:00', '2021-06-05'],
      ['2021-06-04T23:00:00Z', '2021-06-04'],
    ] as const) {
      const html = page(`<time datetime="${instant}">gestern</time>`, { lang: 'de' });
      expect((await factsOf(html, { url: 'https://www.example.de/1' })).publishedOn, instant).to.equal(day);
    }
  });

  it('is that of China in the lines of a list', async () => {
    const lines = Array.from(
      { length: 5 },
      (_, at) =>
        `<li><a href="/zwgk/tz/${String(at)}.html">关于做好第${String(at + 1)}批示例项目申报工作的通知</a><time datetime="2023-05-0${String(8 - at)}T16:00:00Z">5月${String(9 - at)}日</time></li>`,
    );
    const html = `<!doctype html><html lang="zh-CN"><head><title>通知公告</title></head><body><div class="main"><h1>通知公告</h1><ul>${lines.join('')}</ul></div></body></html>`;
    const [list] = (await factsOf(html, { url: 'https://www.example.gov.cn/zwgk/tz/' })).lists;
    expect(list?.items.map(({ date }) => date)).to.deep.equal([
      '2023-05-09',
      '2023-05-08',
      '2023-05-07',
      '2023-05-06',
      '2023-05-05',
    ]);
  });
});
