/** Content lists are read in the shapes that sites use; menus are none. */
import { expect } from '@open-wc/testing';
import { days, main, rows, titles } from './list-fixture.test-helper.js';
import { closePages, factsOf } from './page-fixture.test-helper.js';

describe('lists', () => {
  afterEach(closePages);

  const shapes: readonly (readonly [string, string])[] = [
    [
      'date after the link',
      `<ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}</a><span>${d}</span></li>`)}</ul>`,
    ],
    [
      'date before the link',
      `<ul>${rows((t, d, n) => `<li><span>${d}</span><a href="${n}.html">${t}</a></li>`)}</ul>`,
    ],
    [
      'date in the link',
      `<ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}<em>[${d}]</em></a></li>`)}</ul>`,
    ],
    [
      'table rows',
      `<table><tr><th>序号</th><th>标题</th><th>发布时间</th></tr>${rows((t, d, n) => `<tr><td>${n}</td><td><a href="${n}.html">${t}</a></td><td>${d}</td></tr>`)}</table>`,
    ],
    [
      'cells named after the room above them',
      `<table><tr><td class="top20"><table>${rows((t, d, n) => `<tr><td class="top20_text">${d} | </td><td><a href="${n}.html">${t}</a></td></tr>`)}</table></td></tr></table>`,
    ],
    [
      'dt and dd in turn',
      `<dl>${rows((t, d, n) => `<dt><a href="${n}.html">${t}</a></dt><dd>${d.replace('-', '年').replace('-', '月')}日</dd>`)}</dl>`,
    ],
    [
      'a term, and the way to its text with the day below, in a row for each',
      `<table>${rows((t, d, n) => `<tr><td><div class="one"><dl><dt><b>·</b><a href="${n}.html">${t}</a></dt><dd><a href="${n}.html">查阅全文</a><i>发表于：</i>${d.replaceAll('-', '/')}</dd></dl></div></td></tr>`)}</table>`,
    ],
    ['lines with br', `<div>${rows((t, d, n) => `<a href="${n}.html">${t}</a> (${d})<br>`)}</div>`],
    [
      'cards with label and more',
      `<div>${rows((t, d, n) => `<div class="card"><h3><a href="${n}.html">${t}</a></h3><p>这里是摘要文字。</p><p><span>发布时间：${d}</span> <a href="${n}.html">查看详情</a></p></div>`)}</div>`,
    ],
    [
      'day above month',
      `<ul>${rows((t, d, n) => `<li><div class="d"><b>${d.slice(8)}</b><i>${d.slice(0, 7)}</i></div><a href="${n}.html">${t}</a></li>`)}</ul>`,
    ],
    [
      'date said five times',
      `<ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}</a>${`<span>${d}</span>`.repeat(5)}</li>`)}</ul>`,
    ],
    [
      'nested broken links',
      `<ul>${rows((t, d, n) => `<li><a href="#"><a href="${n}.html">${t}</a></a><span>${d}</span></li>`)}</ul>`,
    ],
    [
      'a picture, the line and its summary, in a term for each',
      `<div>${rows((t, d, n) => `<dl><dt><img src="${n}.jpg"></dt><dd><span><a href="${n}.html">${t}</a><em>${d} 11:44</em></span><p>这里是摘要文字。</p></dd></dl>`)}</div>`,
    ],
    [
      'the summary below the line, in a cell for each',
      `<table>${rows((t, d, n) => `<tr><td><b><a href="${n}.html">${t}</a> ${d}</b><p>这里是摘要文字。</p></td></tr>`)}</table>`,
    ],
    [
      'posts of a blog that each have a name',
      `<div>${rows((t, d, n) => `<article id="post-${n}"><header><h2><a href="${n}.html">${t}</a></h2>${d}</header><p>这里是摘要文字。</p></article>`)}</div>`,
    ],
    [
      'the summary below the line, the first and the last called so',
      `<ul>${rows((t, d, n) => `<li class="${['first', '', 'third', '', 'last'][n] ?? ''}"><div><a href="${n}.html">${t}</a> ${d}</div><p>这里是摘要文字。</p></li>`)}</ul>`,
    ],
    [
      'boxes that are to enter when the reader comes to them',
      `<div>${rows((t, d, n) => `${n === 0 ? '<ul class="wow">' : n === 3 ? '</ul><ul class="wow" style="visibility: hidden; animation-delay: 1s; animation-name: none;">' : ''}<li><a href="${n}.html">${t}</a><span>${d}</span></li>`)}</ul></div>`,
    ],
    [
      'groups of three',
      `<div><ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}</a><span>${d}</span></li>${n === 2 ? '</ul><ul>' : ''}`)}</ul></div>`,
    ],
  ];
  for (const [name, html] of shapes) {
    it(`are read with ${name}`, async () => {
      const facts = await factsOf(
        `<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li></ul></div><div class="main">${html}<div class="page">共5条 1/1页</div></div>`,
      );
      const list = main(facts.lists);
      expect(list?.items.map(item => [item.title, item.date])).to.deep.equal(
        titles.map((title, at) => [title, days[at]]),
      );
      expect(list).to.include({ state: 'filled', empty: false, total: 5, pages: 1 });
      expect(facts.kind).to.equal('column');
    });
  }

  for (const [name, html] of shapes)
    it(`keep the line whose day was left out, with ${name}`, async () => {
      const [, lost = ''] = days;
      const [year = '', month = '', day = ''] = lost.split('-');
      const forms = [
        `<b>${day}</b><i>${year}-${month}</i>`,
        `[${lost}]`,
        lost,
        lost.replaceAll('-', '/'),
        `${year}年${month}月${day}日`,
      ];
      const list = main((await factsOf(forms.reduce((page, form) => page.replaceAll(form, ''), html))).lists);
      expect(list?.items.map(item => [item.title, item.date])).to.deep.equal(
        titles.map((title, at) => [title, at === 1 ? undefined : days[at]]),
      );
    });

  it('may have two lines in a row, each in a cell', async () => {
    const cells = rows(
      (t, d, n) =>
        `${n % 2 === 0 ? '<tr>' : ''}<td><a href="${n}.html">${t}</a> ${d}</td>${n % 2 === 1 ? '</tr>' : ''}`,
    );
    const list = main((await factsOf(`<table>${cells}</table>`)).lists);
    expect(list?.items.map(item => [item.title, item.date])).to.deep.equal(
      titles.map((title, at) => [title, days[at]]),
    );
  });

  it('may say the same in every line, as systems with nothing but examples in them do', async () => {
    const line = `<li><div><span>${titles[0] ?? ''}</span></div><div><span>来信人</span><span>2018-01-02</span></div></li>`;
    const list = main((await factsOf(`<ul>${line.repeat(3)}</ul>`)).lists);
    expect(list?.items.map(item => item.date)).to.deep.equal(['2018-01-02', '2018-01-02', '2018-01-02']);
  });

  it('keep years that rise from line to line', async () => {
    const named = [2021, 2022, 2023].map(year => `${String(year)} 年示例报告`);
    const html = named.map((name, at) => `<li><a href="${at}.html">${name}</a><span>${days[at]}</span></li>`);
    const list = main((await factsOf(`<ul>${html.join('')}</ul>`)).lists);
    expect(list?.items.map(item => item.title)).to.deep.equal(named);
  });

  it('take the whole title where the shown one is cut', async () => {
    const facts = await factsOf(
      `<ul>${rows((t, d, n) => `<li><a href="${n}.html" title="${t}全文">${t.slice(0, 6)}...</a><span>${d}</span></li>`)}</ul>`,
    );
    expect(main(facts.lists)?.items[0]?.title).to.equal(`${titles[0] ?? ''}全文`);
  });

  it('take the title out of all that the link tells of the document', async () => {
    const facts = await factsOf(
      `<ul>${rows((t, d, n) => `<li><a href="${n}.html" title="文章标题：${t}全文&#10;作　者：某某&#10;更新时间：2020-1-1 10:00:00">${t.slice(0, 6)}…</a><span>${d}</span></li>`)}</ul>`,
    );
    expect(main(facts.lists)?.items[0]?.title).to.equal(`${titles[0] ?? ''}全文`);
  });

  it('leave days that are part of a name to it', async () => {
    const named = (words: string) =>
      `<ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}（2020年1月${n + 1}日${words}）</a><span>[${d.slice(5)}]</span></li>`)}</ul>`;
    for (const words of ['-2月3日', '起实行']) {
      const facts = await factsOf(named(words));
      expect(main(facts.lists)?.items.map(item => [item.title, item.date])).to.deep.equal(
        titles.map((title, at) => [`${title}（2020年1月${at + 1}日${words}）`, undefined]),
      );
    }
  });

  it('of a search have summaries that name days', async () => {
    const facts = await factsOf(
      `<h1>站内搜索</h1>${rows((t, d, n) => `<div class="r"><h3><a href="${n}.html">${t}</a></h3><p>……各地<em>工作</em>安排，2020年12月31日前完成……</p><div>http://www.example.gov.cn/${n}.html <span>发布时间：${d}</span> <a href="#">快照</a></div></div>`)}`,
    );
    expect(facts.lists[0]?.items.map(item => [item.title, item.date])).to.deep.equal(
      titles.map((title, at) => [title, days[at]]),
    );
  });

  it('have their day in boxes where a summary names the days of a meeting', async () => {
    const facts = await factsOf(
      `<ul>${rows((t, d, n) => `<li><a href="${n}.html"><div><h2>${d.slice(8)}</h2><p>${d.slice(0, 7)}</p></div><div><h2>${t}</h2><p>会期安排，出访时间2021.11.1-2021.11.5</p></div></a></li>`)}</ul>`,
    );
    expect(main(facts.lists)?.items.map(item => [item.title, item.date])).to.deep.equal(
      titles.map((title, at) => [title, days[at]]),
    );
  });

  it('have the first day of the time in which one may act', async () => {
    const facts = await factsOf(
      `<h1>民意征集</h1><ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}公开征求意见的通知</a><em>征集时间：${d}至2021-12-10</em></li>`)}</ul>`,
    );
    expect(main(facts.lists)?.items.map(item => item.date)).to.deep.equal(days);
  });

  it('of pictures may say what they show in few words, where further pages follow', async () => {
    const words = [
      '雨雪天坚守岗位',
      '护学岗上的微笑',
      '警营开放日',
      '集中检验日活动',
      '夜间整治',
      '送教下乡',
    ];
    const page = (pager: string) =>
      factsOf(
        `<h1>图片新闻</h1><ul>${words.map((text, at) => `<li><a href="/p/${String(at)}.html"><span><img src="${String(at)}.jpg" alt=""></span><span>${text}</span></a></li>`).join('')}</ul>${pager}`,
      );
    const facts = await page('<div><a>上一页</a><a>1</a><a>2</a><a>下一页</a></div>');
    expect(facts.lists[0]?.items.map(({ title }) => title)).to.deep.equal(words);
    expect(facts.kind).to.equal('column');
    expect((await page('')).lists).to.deep.equal([]);
  });

  it('are no rows of records, whose cells all lead to the same', async () => {
    const cells = (name: string, at: number, address: string) =>
      [name, `5100000000${at}`, '社会团体', '示例市民政局登记管理科', '运行正常']
        .map(words => `<td><a href="${address}">${words}</a></td>`)
        .join('');
    const table = (address: (at: number) => string) =>
      factsOf(
        `<h1>示例名录</h1><table>${titles.map((_, at) => `<tr>${cells(`示例市第${at}市场行业管理协会`, at, address(at))}</tr>`).join('')}</table>`,
      );
    for (const address of ['/org/', "javascript:pop('"])
      expect((await table(at => `${address}${at}`)).lists, address).to.deep.equal([]);
  });

  it('without days end before the link to more of them', async () => {
    const facts = await factsOf(
      `<div><h3>工作动态</h3><ul>${rows((t, _, n) => `<li><a href="${n}.html">${t}</a></li>`)}<div class="more"><a href="l.html">更多&gt;&gt;</a></div></ul></div>`,
    );
    expect(facts.lists.map(({ items }) => items.map(item => item.title))).to.deep.equal([titles]);
  });

  it('make a column below a first line drawn large, whose day stands in a heading of its own', async () => {
    const { kind, heading, lists } = await factsOf(
      `<table><tr><td><img src="data:,"></td><td><a href="#" class="newsTitle">${titles[0] ?? ''}</a><h5>发布日期：<span>2021-05-06</span></h5><p>${'示例区今年的检查工作已于日前全面展开，各街道按照要求认真自查。'.repeat(3)}</p></td></tr></table><table>${rows((t, d, n) => `<tr><td><a href="/${n}.html">${t}</a></td><td>${d}</td></tr>`)}</table>`,
    );
    expect(heading ?? '').to.not.include('日期');
    expect(kind).to.equal('column');
    expect(main(lists)?.items.length).to.equal(titles.length);
  });

  it('make a column below a first line drawn large, whose heading is a link', async () => {
    const facts = await factsOf(
      `<div><h2><a href="a.html">关于示例头条新闻的报道</a></h2><p>摘要文字若干。</p><span>2021-05-09</span></div><ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}</a><span>${d}</span></li>`)}</ul>`,
    );
    expect(facts.kind).to.equal('column');
    expect(main(facts.lists)?.items.map(item => item.title)).to.deep.equal(titles);
  });

  it('keep lines that lack a date', async () => {
    const facts = await factsOf(
      `<ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}</a>${n === 1 ? '' : `<span>${d}</span>`}</li>`)}</ul>`,
    );
    expect(main(facts.lists)?.items.map(item => item.date)).to.deep.equal([
      days[0],
      undefined,
      ...days.slice(2),
    ]);
  });

  for (const address of ['#', 'javascript:;'])
    it(`are lines of their own where scripts open them all, behind ${address}`, async () => {
      const facts = await factsOf(
        `<div>${rows((t, d, n) => (n > 2 ? '' : `<a href="${address}" onclick="open(${String(n)})">${t}</a> ${d}<br>`))}</div>`,
      );
      expect(main(facts.lists)?.items.map(({ date }) => date)).to.deep.equal(days.slice(0, 3));
    });

  it('are found where a script wrote them', async () => {
    const facts = await factsOf(
      `<ul id="l"></ul><script>for (let n = 1; n < 7; n++) document.write('<p><a href="' + n + '.html">由脚本写出的第' + n + '条信息</a> 2021-05-0' + n + '</p>')</script>`,
    );
    expect(facts.lists.filter(list => list.empty)).to.deep.equal([]);
    expect(main(facts.lists)?.items.length).to.equal(6);
  });

  it('are not found in menus and footers', async () => {
    const facts = await factsOf(
      `<nav><ul>${rows((t, _, n) => `<li><a href="${n}">${t}</a></li>`)}</ul></nav><footer><ul>${rows((t, d, n) => `<li><a href="${n}">${t}</a>${d}</li>`)}</ul></footer><p>正文内容。</p>`,
    );
    expect(main(facts.lists)).to.equal(undefined);
  });
});
