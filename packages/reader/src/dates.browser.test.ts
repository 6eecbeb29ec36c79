/** Dates are read with their roles, and the publication date is the one that the page shows for itself. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const BODY =
  '<p>根据工作安排，现将示例市阳光区今年的工作情况报告如下，请各单位结合实际认真贯彻落实，并及时反馈意见。</p>'.repeat(
    3,
  );
const article = (byline: string, head = '') =>
  `<!doctype html><html lang="zh-CN"><head><title>关于示例工作安排的通知</title>${head}</head><body><h1>关于示例工作安排的通知</h1>${byline}<div class="content">${BODY}</div></body></html>`;

describe('publication date', () => {
  afterEach(closePages);

  const bylines: readonly (readonly [string, string])[] = [
    [
      'in one line with source and clicks',
      '<p>来源：示例办公室 发布时间：2020-11-23 14:50:32 阅读次数：5</p>',
    ],
    [
      'behind a counter that a script writes, called the time of the last change',
      '<p>作者：示例　来源：示例办公室　点击数：<script type="text/plain">hits()</script>528　更新时间：2020-11-23</p>',
    ],
    ['glued to the words around it', '<p>【信息发布时间：2020-11-23阅读次数：<span></span>】</p>'],
    ['without any label', '<small>2020-11-23&nbsp;13:28</small>'],
    ['split over inline tags', '<p>发布日期：<b>2020</b>-<b>11</b>-<b>23</b></p>'],
    ['in fullwidth digits', '<p>日期：２０２０年１１月２３日</p>'],
    ['in Chinese numerals', '<p>发布日期：二〇二〇年十一月二十三日</p>'],
    [
      'with its label in another cell',
      '<table><tr><td>发布日期</td><td>2020-11-23</td><td>来源</td><td>示例办公室</td></tr></table>',
    ],
    ['as a definition', '<dl><dt>发布日期</dt><dd>2020年11月23日</dd></dl>'],
    [
      'in a time element',
      '<p>By the office, <time datetime="2020-11-23T10:00:00+08:00">three years ago</time></p>',
    ],
    ['in English', '<p>Published: 23 November 2020</p>'],
  ];
  for (const [name, byline] of bylines) {
    it(`is found ${name}`, async () => {
      const facts = await factsOf(article(byline));
      expect(facts.publishedOn).to.equal('2020-11-23');
      expect(facts.heading).to.equal('关于示例工作安排的通知');
    });
  }

  it('names the line above it as the heading where the document only names the site', async () => {
    const facts = await factsOf(
      `<!doctype html><html lang="zh-CN"><head><title>示例市阳光区人民政府</title></head><body><table><tr><td><b>示例区召开农业工作会议</b></td></tr><tr><td>作者：示例 来源：电视台 点击数：<script type="text/plain">hits()</script>528 更新时间：2008-4-10</td></tr><tr><td>${BODY}</td></tr></table></body></html>`,
    );
    expect(facts.heading).to.equal('示例区召开农业工作会议');
    expect(facts.publishedOn).to.equal('2008-04-10');
  });

  for (const count of [3, 6])
    it(`is that below the title, though a box of ${String(count)} news names the text before it`, async () => {
      const line = (title: string, day: string) =>
        `<tr><td><a href="${day}.html">${title}</a></td><td>[${day}]</td></tr>`;
      const others = Array.from({ length: count }, (_, at) =>
        line(`关于办理${String(at + 1)}类示例手续的公告`, `2021-03-0${String(at + 1)}`),
      ).join('');
      const facts = await factsOf(
        `<!doctype html><html lang="zh-CN"><head><title>关于示例工作安排的通知-示例中心</title></head><body><table><tr><td><table><tr><td>最新动态</td></tr></table><table>${others}${line('关于示例工作安排的通知', '2020-11-23')}${others}</table></td><td><table><tr><td>关于示例工作安排的通知</td></tr><tr><td>2020-11-23 16:27 <span>审核人：</span></td></tr><tr><td>${BODY}</td></tr></table></td></tr></table></body></html>`,
      );
      expect([facts.kind, facts.publishedOn]).to.deep.equal(['article', '2020-11-23']);
    });

  it('comes from what is shown, and the disagreement is kept', async () => {
    const facts = await factsOf(
      article('<p>发布时间：2020-11-23</p>', '<meta name="PubDate" content="2013-05-01 08:00">'),
    );
    expect(facts.publishedOn).to.equal('2020-11-23');
    expect(facts.dates.some(date => date.evidence === 'meta' && date.value === '2013-05-01')).to.equal(true);
  });

  it('comes from the declaration where nothing is shown', async () => {
    const facts = await factsOf(article('', '<meta name="pubdate" content="2020——11——23 21:37">'));
    expect(facts.publishedOn).to.equal('2020-11-23');
  });

  it('is not the copyright year, the clock, the signature or a day in the text', async () => {
    const facts = await factsOf(
      `<div class="header">今天是2026年1月1日 星期四</div><h1>示例工作简介</h1>${BODY}<p>会议于2019年3月4日召开，与会人员进行了讨论并形成一致意见。</p><div class="footer">版权所有 © 2018-01-01</div>`,
    );
    expect(facts.publishedOn).to.equal(undefined);
  });

  const english = (byline: string, text = '') =>
    `<!doctype html><html lang="en"><head><title>Census changes the map</title></head><body><div id="main"><h1>Census changes the map</h1>${byline}<div><p>${'The estimates of the bureau stay close to those of last year, and the office will tell of changes. '.repeat(4)}${text}</p></div></div></body></html>`;

  for (const [name, byline] of [
    [
      'behind the linked name of an author',
      '<div>By <a href="/staff/a">Example Author</a> Monday, Nov. 23, 2020</div>',
    ],
    ['with two figures for the year, before an hour', '<div>By EXAMPLE AUTHOR | 11/23/20 7:15 AM EST</div>'],
    ['with dashes and two figures for the year', '<div>First Posted: 11-23-20 05:18 PM</div>'],
  ] as const)
    it(`is found ${name}`, async () => {
      const facts = await factsOf(english(byline), { url: 'https://news.example.com/a/b.html' });
      expect(facts.publishedOn).to.equal('2020-11-23');
      expect(facts.kind).to.equal('article');
    });

  for (const dateline of [
    'DUBLIN, Nov. 23, 2020 — ',
    'ST. LOUIS, Mo., November 23, 2020 -- ',
    'Nov. 23, 2020 -- ',
  ])
    it(`is that with which the text begins: ${dateline}`, async () => {
      const told = `${dateline}The bureau said in 2019 that it would tell of changes.`;
      const facts = await factsOf(
        `<html lang="en"><body><div id="main"><h1>Census changes the map</h1><p>${told}</p><p>${'The estimates stay close to those of last year, and the office will tell of changes. '.repeat(6)}</p></div></body></html>`,
        { url: 'https://news.example.com/a/b.html' },
      );
      expect(facts.publishedOn).to.equal('2020-11-23');
    });

  it('is not the day on which something in the text was released', async () => {
    const told =
      'A company picked up the series for a release on July 7, 2009, and sold it in many countries.';
    const facts = await factsOf(english('', told), { url: 'https://news.example.com/a/b.html' });
    expect(facts.publishedOn).to.equal(undefined);
  });

  it('is not the day on which a short text was signed', async () => {
    const facts = await factsOf(
      '<!doctype html><html lang="zh-CN"><head><title>停水通知</title></head><body><h2>停水通知</h2><p>因管道检修，定于本周末停水，请做好储水准备。</p><p>特此通知。</p><p>阳光市示例局</p><p>2020年11月20日</p></body></html>',
    );
    expect(facts.publishedOn).to.equal(undefined);
    expect(facts.dates.map(date => date.role)).to.deep.equal(['generated']);
    expect(facts.kind).to.equal('article');
  });

  it('is not the time at which the system wrote its file', async () => {
    const facts = await factsOf(
      '<!doctype html><html lang="zh-CN"><head><title>高远</title><meta name="HtmlGenerateTime" content="2020-11-29 15:39:10"></head><body><h1>高远</h1><p>副区长，负责示例新区全面工作。</p></body></html>',
    );
    expect(facts.publishedOn).to.equal(undefined);
    expect(facts.datedOn).to.equal(undefined);
  });

  it('is not a date from the address that the page contradicts', async () => {
    const facts = await factsOf(article('<p>发布时间：2020-11-23</p>'), {
      url: 'http://www.example.gov.cn/2015/01/02/1.html',
    });
    expect(facts.publishedOn).to.equal('2020-11-23');
  });

  for (const [period, last] of [
    ['2020年10月9日、10日', '2020-10-10'],
    ['2020年10月9日至12日', '2020-10-12'],
    ['2020年10月9日9:00—11月2日17:00', '2020-11-02'],
    ['2020年12月28日（周一）至1月4日', '2021-01-04'],
    ['2020年10月9日上午9:00至2020年10月12日17:00', '2020-10-12'],
    ['2020-10-09 ~ 2020-10-12', '2020-10-12'],
  ] as const)
    it(`of a period closes on its last day: ${period}`, async () => {
      const facts = await factsOf(article(`<p>报名时间：${period}，逾期不予受理。</p>`));
      const closing = facts.dates.filter(({ role }) => role === 'deadline').map(({ value }) => value);
      expect(closing.sort().at(-1)).to.equal(last);
    });

  it('closes what takes papers, and not what tells whom it is about', async () => {
    const facts = await factsOf(
      article(
        '<p>对象：2008年12月31日前登记注册的各类企业。</p><p>企业年检材料报送时间为2009年3月1日至6月30日，由窗口统一接收。</p>',
      ),
    );
    const closing = facts.dates.filter(({ role }) => role === 'deadline').map(({ value }) => value);
    expect(closing.sort()).to.deep.equal(['2009-03-01', '2009-06-30']);
    const open = await factsOf(article('<p>请于2020年11月16日前将登记注册的材料送到本局的窗口。</p>'));
    expect(open.dates.find(({ role }) => role === 'deadline')?.value).to.equal('2020-11-16');
  });

  it('is no last day of what was counted', async () => {
    const facts = await factsOf(article('<p>本报告所列数据统计期限自2023年1月1日起到2023年12月31日止。</p>'));
    expect(facts.dates.filter(({ role }) => role === 'deadline')).to.deep.equal([]);
    const open = await factsOf(article('<p>现公开征求意见，自2023年1月1日起到2023年12月31日止。</p>'));
    expect(open.dates.filter(({ role }) => role === 'deadline').map(({ value }) => value)).to.include(
      '2023-12-31',
    );
  });

  it('stands beside dates of other roles', async () => {
    const facts = await factsOf(
      article(
        '<p>成文日期：2020年11月1日</p><p>发布日期：2020年11月23日</p><p>更新时间：2021-01-05</p><p>截止日期：2021-02-01</p>',
      ),
    );
    const byRole = Object.fromEntries(facts.dates.map(date => [date.role, date.value]));
    expect(byRole).to.include({
      generated: '2020-11-01',
      published: '2020-11-23',
      updated: '2021-01-05',
      deadline: '2021-02-01',
    });
    expect(facts.updatedOn).to.equal('2021-01-05');
  });
});
