/** The page's own day, its attachments and its side boxes are no lines; days of cards, periods, programs and firewalls are no day of the page. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const BODY = `<p>${'根据工作安排，现将示例市阳光区今年的有关事项通知如下，请各单位结合实际认真贯彻落实。'.repeat(3)}</p>`;
const TRAIL = '<div>当前位置：<a href="/">首页</a> &gt; <a href="/tz/">通知公告</a></div>';
const notice = (byline: string, text: string) =>
  `<!doctype html><html lang="zh-CN"><head><title>关于示例招聘的公告</title></head><body><div>${TRAIL}<h1>关于示例招聘的公告</h1>${byline}<div>${BODY}${text}</div></div></body></html>`;
const SIGNED = '<p>附件：<a href="/a.xlsx">岗位一览表.xlsx</a></p><p>阳光市示例局</p><p>2021年3月2日</p>';

describe('the day of a page', () => {
  afterEach(closePages);

  for (const [name, byline] of [
    ['that is labelled', '<p>发布时间：2021-03-04 09:26 来源：示例局</p>'],
    [
      'in the tags of an old system',
      '<div><small>时间:</small>2021-03-04 10:42<small>来源:</small>示例局</div>',
    ],
    [
      'beside what prints and closes the page',
      '<p>【信息发布时间：2021-03-04阅读次数：5】【<a href="javascript:;">我要打印</a>】【<a href="javascript:;">关闭</a>】</p><p>培训时间：2021年3月12日</p>',
    ],
    ['without a label', '<p>2021-03-04 来源：示例局</p>'],
  ] as const)
    it(`${name} makes no list with an attachment and the signature`, async () => {
      const facts = await factsOf(notice(byline, SIGNED));
      expect(facts.publishedOn).to.equal('2021-03-04');
      expect(facts.lists).to.deep.equal([]);
      expect(facts.kind).to.equal('article');
    });

  it('below the text, beside buttons, makes no list with them, an attachment and the signature', async () => {
    const below =
      '<div>发布日期：2021-03-04 来源：示例局 <span><a href="javascript:;" id="pdf">下载</a></span> <a href="javascript:;" onclick="keep()">收藏</a></div>';
    const facts = await factsOf(notice('', `${SIGNED}</div>${below}<div>`));
    expect(facts.lists).to.deep.equal([]);
    expect(facts.dates.find(({ label }) => label === '发布日期')?.evidence).to.equal('label');
    expect(facts.publishedOn).to.equal('2021-03-04');
  });

  it('has a label of its own, whatever button stands before it without a space', async () => {
    for (const label of ['发布时间：', '时间：']) {
      const byline = `<div><span><a href="javascript:print()">打印</a></span><span>${label}2021-03-04</span></div>`;
      const facts = await factsOf(notice(byline, '').replace(/<title>.*<\/title>/u, '<title>示例局</title>'));
      const day = facts.dates.find(({ value }) => value === '2021-03-04');
      expect([facts.publishedOn, day?.role, day?.evidence]).to.deep.equal([
        '2021-03-04',
        'published',
        'label',
      ]);
    }
  });

  for (const [name, head] of [
    ['in a box below it', '<div>关于示例招聘的公告</div><div><b>04</b><span>2021-03</span></div>'],
    ['in a box above it', '<div><b>04</b><span>2021-03</span></div><div>关于示例招聘的公告</div>'],
  ] as const)
    it(`tells a heading that nothing else tells, ${name}`, async () => {
      const facts = await factsOf(
        `<!doctype html><html lang="zh-CN"><head><title>示例局</title></head><body>${TRAIL}${head}${BODY}</body></html>`,
      );
      expect([facts.heading, facts.publishedOn]).to.deep.equal(['关于示例招聘的公告', '2021-03-04']);
    });

  it('counts beside a list of what is new, of which one line is called as the page is', async () => {
    const lines = ['关于示例招聘的公告', '示例区召开会议', '示例局开放日', '示例街停水', '示例桥通车'].map(
      (title, at) =>
        `<li><a href="/new/${String(at)}.html">${title}</a><span>2021-04-0${String(at + 1)}</span></li>`,
    );
    const facts = await factsOf(
      `<!doctype html><html lang="zh-CN"><head><title>关于示例招聘的公告</title></head><body>${TRAIL}<div>关于示例招聘的公告</div><p>来源：示例局</p><p>发布于 2021-03-04</p>${BODY}<div><h3>最新更新</h3><ul>${lines.join('')}</ul></div></body></html>`,
    );
    expect([facts.kind, facts.publishedOn]).to.deep.equal(['article', '2021-03-04']);
  });

  it('is not the one where computers begin to count', async () => {
    const facts = await factsOf(notice('<p>发布时间：1970-01-01 08:00</p>', ''));
    expect([facts.publishedOn, facts.datedOn]).to.deep.equal([undefined, undefined]);
    expect(facts.dates.map(({ role, value }) => `${role} ${value}`)).to.deep.equal(['published 1970-01-01']);
    expect(facts.kind).to.equal('article');
  });

  it('makes no list with the day of a comment', async () => {
    const below =
      '<ul><li>上一篇：<a href="/1.html">示例区召开工作会议</a></li><li>下一篇：<a href="/3.html">示例窗口调整时间</a></li></ul><dl><dt>最新评论</dt><dd><p>办得好 <small>2021-03-05 08:11</small></p></dd></dl>';
    const facts = await factsOf(notice('<p>时间：2021-03-04</p>', below));
    expect(facts.publishedOn).to.equal('2021-03-04');
    expect(facts.kind).to.equal('article');
  });

  it('is not that of the first line of a list whose lines were all published on one day', async () => {
    const lines = ['供水管网', '旧电梯更新', '公交线路', '社区食堂'].map(
      name =>
        `<li><a href="#">示例区${name}工程进展顺利</a><p><span>发布时间：2021-03-04</span> <span>信息来源：网络</span></p><p>工程自去年动工以来进展顺利。</p></li>`,
    );
    const { lists } = await factsOf(
      `<div>${TRAIL}<h2>工作动态</h2><a href="javascript:history.go(-1)">返回</a><ul>${lines.join('')}</ul></div>`,
    );
    expect(lists.map(({ heading }) => heading)).to.deep.equal(['工作动态']);
    expect(lists.flatMap(({ items }) => items.map(({ date }) => date))).to.deep.equal(
      lines.map(() => '2021-03-04'),
    );
  });

  it('is not that of the first of many cards, which say so too', async () => {
    const cards = ['2021-03-04', '2021-03-03', '2021-02-01', '2021-01-05']
      .map((day, at) => `<div class="c"><h3>示例事项公告第${String(at)}号</h3><p>发布时间：${day}</p></div>`)
      .join('');
    const facts = await factsOf(`<div>${TRAIL}${cards}</div>`);
    expect(facts.publishedOn).to.equal(undefined);
    expect(facts.lists[0]?.items.map(({ date }) => date)).to.deep.equal([
      '2021-03-04',
      '2021-03-03',
      '2021-02-01',
      '2021-01-05',
    ]);
  });

  for (const [name, line] of [
    ['a period, which a name begins', '<p>调查时间：2021年3月1日至2021年3月31日</p>'],
    ['a period of hours called one of time', '<p>时间：2021-03-01 09:00至2021-03-12 16:00</p>'],
    ['a period called one of publication', '<p>发布时间：2021/3/1-2021/3/12</p>'],
    ['a period alone', '<p>2021年3月1日 — 2021年3月31日</p>'],
    ['the version of a program', '<p>安卓版 V3.2.1　更新于2021-03-01</p>'],
    ['what a firewall says', '<p>您的访问被阻断。</p><p>请求ID是：0a1b2c 时间：2021-03-01 10:11:12</p>'],
  ] as const)
    it(`is not that of ${name}`, async () => {
      expect((await factsOf(notice(line, ''))).publishedOn).to.equal(undefined);
    });

  it('is not the first day of a period whose last has no year of its own', async () => {
    const { datedOn } = await factsOf(
      '<div><p>本报告中所列数据统计期限为2021年1月1日至12月31日。</p></div><p>现将有关情况报告如下，请予审阅。</p>',
    );
    expect(datedOn).to.equal(undefined);
  });

  for (const [name, line] of [
    ['of the last change, where no version stands beside it', '<p>更新于2021-03-01</p>'],
    ['beside words on a refusal', '<p>拒绝浪费 时间：2021-03-01</p>'],
    ['beside a number of a request', '<p>Request ID: 21/0043 Published: 2021-03-01</p>'],
  ] as const)
    it(`is that ${name}`, async () => {
      expect((await factsOf(notice(line, ''))).publishedOn).to.equal('2021-03-01');
    });

  for (const [name, line] of [
    ['of an event with its hours', '<p>Date:</p><p>April 18, 2021</p><p>Time:</p><p>9:00 AM - 1:00 PM</p>'],
    ['of earlier minutes', '<ol><li>Minutes of 8 December 2020 were signed.</li></ol>'],
    ['of an oath', '<p>Sworn in on May 1, 2020. Term ends April 30, 2025.</p>'],
    [
      'of force, nor a line of a list',
      '<table><tr><th>Effective date</th><td>10/01/2020</td></tr><tr><th>Review by</th><td>10/01/2023</td></tr></table>',
    ],
  ] as const)
    it(`is not that ${name}`, async () => {
      const facts = await factsOf(
        `<!doctype html><html lang="en"><head><title>Example page</title></head><body><main><h1>Example page of records</h1>${line}<p>${'The scheme pays for small works on halls. '.repeat(9)}</p></main></body></html>`,
        { url: 'https://www.example.gov/a/b' },
      );
      expect(facts.publishedOn).to.equal(undefined);
      expect(facts.lists).to.deep.equal([]);
    });

  it('does not close the term for opinions, whose last day does', async () => {
    const text = '<p>一、征求意见时间：2021年3月4日至2021年4月3日。</p>';
    const facts = await factsOf(notice('<p>发布时间：2021-03-04</p>', text));
    const closing = facts.dates.filter(({ role }) => role === 'deadline').map(({ value }) => value);
    expect(closing.at(-1)).to.equal('2021-04-03');
  });
});

describe('a column', () => {
  afterEach(closePages);
  const TITLES = [
    '关于示例年度计划的通知',
    '示例区召开年度工作会议',
    '示例服务大厅值班安排',
    '示例项目的公示情况说明',
    '示例窗口服务时间的调整',
    '示例区新增口袋公园三处',
  ];
  const lines = TITLES.map((title, at) => `<li><a href="${String(at)}.html">${title}</a></li>`).join('');
  const box = (name: string) =>
    `<dl><dt>${name}</dt><dd><ul>${['油菜花海', '河湾晨雾'].map((title, at) => `<li><a href="p${String(at)}.html">${title}</a><span>2021-03-0${String(at + 1)}</span></li>`).join('')}</ul></dd></dl>`;
  const url = 'https://www.example.gov.cn/tz/index.html';

  for (const [name, main] of [
    ['推荐图文', TITLES[0]],
    ['热点内容', TITLES[0]],
    // Columns of their own: no names of boxes, or the name of the page itself.
    ['热点回应', '油菜花海'],
    ['通知公告', '油菜花海'],
  ] as const)
    it(`has lines of its own beside ${name}`, async () => {
      const facts = await factsOf(`<div>${TRAIL}<ul>${lines}</ul></div>${box(name)}`, { url });
      expect(facts.lists.find(list => list.main)?.items[0]?.title).to.equal(main);
    });

  it('is not called by the last line of a menu that is folded away', async () => {
    const { lists } = await factsOf(
      `<div>${TRAIL}</div><h2>发展规划</h2><ul style="display:none"><li><a href="/a/">统计数据</a></li><li><a href="/b/">公示公告</a></li></ul><ul>${lines.replaceAll('</a>', '</a><span>2021-03-04</span>')}</ul>`,
      { url },
    );
    expect(lists.find(list => list.main)?.heading).to.equal('发展规划');
  });

  it('is no document by what its cards say', async () => {
    const cards = TITLES.map(
      (title, at) =>
        `<div><h4><a href="${String(at)}.html">${title}</a></h4><p><span>发文字号：示政发〔2021〕${String(at)}号</span> <span>成文日期：2021-02-0${String(at + 1)}</span> <span>发布日期：2021-02-1${String(at + 1)}</span></p></div>`,
    ).join('');
    const facts = await factsOf(`<div>${TRAIL}<div>${cards}</div></div>`, { url });
    expect(facts.kind).to.equal('column');
    expect(facts.lists.find(list => list.main)?.items.map(({ date }) => date)).to.deep.equal([
      '2021-02-11',
      '2021-02-12',
      '2021-02-13',
      '2021-02-14',
      '2021-02-15',
      '2021-02-16',
    ]);
  });

  it('of films has titles without their lengths', async () => {
    const films = TITLES.map(
      (title, at) =>
        `<a href="${String(at)}.html"><div><img src="data:," alt=""><i>03:2${String(at)}</i></div><p>${title}</p><span>2021-03-0${String(at + 1)}</span></a>`,
    ).join('');
    const facts = await factsOf(`<div>${TRAIL}<div>${films}</div></div>`, { url });
    expect(facts.lists.find(list => list.main)?.items.map(({ title }) => title)).to.deep.equal(TITLES);
  });
});

describe('a heading', () => {
  afterEach(closePages);

  it('leaves out what is not shown', async () => {
    const { heading } = await factsOf(
      `<h1>关于<b>示例</b>工作的第1次通报<span style="display:none">1</span></h1><p>2021-03-04</p>${BODY}`,
    );
    expect(heading).to.equal('关于示例工作的第1次通报');
  });

  for (const title of [
    '示例局关于<em>2021年3月6日</em>停水的通知',
    '示例集团公司<b>2021-03-06</b>停电通告',
    '示例局召开会议传达<b>2021年</b>工作要点',
  ])
    it(`keeps the day that it is about: ${title}`, async () => {
      const { heading } = await factsOf(`<h1>${title}</h1><p>2021-03-04</p>${BODY}`);
      expect(heading).to.equal(title.replace(/<[^>]+>/g, ''));
    });

  it('leaves the line that says when it was published to the day', async () => {
    const { heading, publishedOn } = await factsOf(
      `<h1>示例局召开工作会议<br><small>2021-03-04 10:21 来源：示例局</small></h1>${BODY}`,
    );
    expect([heading, publishedOn]).to.deep.equal(['示例局召开工作会议', '2021-03-04']);
  });

  it('is no line of a list that begins with its own day, nor the clock of the site, above a short line', async () => {
    const row = (title: string) =>
      `<li><span>2021-05-06</span><a href="/${String(title.length)}.html">${title}</a></li>`;
    const short = row('示例区召开会议');
    const long = row('示例区供水管网改造工程进展顺利，年底前可望全部完工，沿线居民反映良好');
    expect((await factsOf(`<ul>${long}${short}${long}</ul>`)).heading).to.equal(undefined);
    const clock = '<div><span>现在时间：</span><span id="clock">日期</span></div>';
    expect((await factsOf(`${clock}<ul>${short}${long}</ul>`)).heading).to.equal(undefined);
  });
});
