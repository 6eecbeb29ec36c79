/** Lines, letters and layout tables as live sites have them: numbers and labels within links, cards without days, a menu beside a text. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const TITLES = ['示例区供水管网改造完成', '示例区旧电梯更新进展顺利', '示例区新增公交线路三条'];
const DAYS = ['2021-05-06', '2021-04-30', '2021-04-12'];
const lines = (draw: (title: string, day: string, at: number) => string) =>
  TITLES.map((title, at) => draw(title, DAYS[at] ?? '', at)).join('');
const titlesOf = async (html: string) => {
  const { lists } = await factsOf(`<p>当前位置：首页 &gt; 工作动态</p>${html}`);
  return lists.flatMap(({ items }) => items.map(({ title }) => title));
};

describe('lines of live sites', () => {
  afterEach(closePages);

  it('begin behind their number', async () => {
    const html = `<ul>${lines((t, d, i) => `<li><a href="/${String(i)}.html"><i>${String(i + 1)}</i> ${t} <em>${d}</em></a></li>`)}</ul>`;
    expect(await titlesOf(html)).to.deep.equal(TITLES);
  });

  it('keep years and figures that are no numbers of theirs', async () => {
    const html = `<ul>${lines((t, d, i) => `<li><a href="/${String(i)}.html">2021 ${t}</a> <em>${d}</em></li>`)}</ul>`;
    expect(await titlesOf(html)).to.deep.equal(TITLES.map(title => `2021 ${title}`));
  });

  it('have days before their month where one could be no month, and the year in the address', async () => {
    const days = ['28/02', '17/02', '05/02'];
    const { lists } = await factsOf(
      `<ul>${lines((t, _, i) => `<li><a href="/202602/${String(i)}.html">${t}</a><em>${days[i] ?? ''}</em></li>`)}</ul>`,
    );
    expect(lists[0]?.items.map(({ date }) => date)).to.deep.equal(['2026-02-28', '2026-02-17', '2026-02-05']);
  });

  it('end before the label of their day', async () => {
    const html = `<ul>${lines((t, d, i) => `<li><a href="/${String(i)}.html"><div>${t}</div><div>发布时间：${d.replace(/-/g, '.')}</div></a></li>`)}</ul>`;
    expect(await titlesOf(html)).to.deep.equal(TITLES);
  });

  it('may be links around a picture and a name, without a day', async () => {
    const html = `<div>${lines((t, _, i) => `<a href="/${String(i)}.html"><img src="/${String(i)}.jpg" alt=""><p>${t}</p></a>`)}</div>`;
    expect(await titlesOf(html)).to.deep.equal(TITLES);
  });

  it('stand deep in the boxes of their cards', async () => {
    const html = `<div>${lines((t, d, i) => `<div class="box"><div class="top"></div><div class="mid"><dl><dt><a href="/${String(i)}.html"><img src="/${String(i)}.jpg" alt="${t}"></a></dt><dd><h1><a href="/${String(i)}.html"><em>[${d}]</em>${t}</a></h1><p><a href="/${String(i)}.html">工程自去年动工以来进展顺利，沿线居民反映良好……【查看更多】</a></p></dd></dl></div></div>`)}</div>`;
    expect(await titlesOf(html)).to.deep.equal(TITLES);
  });

  it('have no day where the first title of each tab tells one', async () => {
    const others = [...TITLES, '示例区启动节水宣传周', '示例区表彰先进集体', '示例区公布许可事项清单'];
    const tab = (at: number) =>
      `<ul>${[`办理电子钥匙须知（2009年4月${String(at + 1)}日起）`, ...others].map(title => `<li><a href="#">${title}</a></li>`).join('')}</ul>`;
    const { lists } = await factsOf(`<div><div>${[0, 1, 2].map(tab).join('')}</div></div>`, {
      url: 'http://www.example.gov.cn/bsdt.html',
    });
    expect(lists.flatMap(({ items }) => items.flatMap(({ date }) => date ?? []))).to.deep.equal([]);
  });

  it('are called by the first of two links to one text, before its longer beginning', async () => {
    const html = `<ul>${lines((t, d, i) => `<li><a href="/${String(i)}.html"><img src="/${String(i)}.jpg" alt=""></a><div><a href="/${String(i)}.html">${t}</a><a href="/${String(i)}.html">工程自去年动工以来进展顺利，沿线居民反映良好，具体情况如下……</a><p><span>${d.slice(0, 7)}</span><span>-</span><span>${d.slice(8)}</span></p></div></li>`)}</ul>`;
    expect(await titlesOf(html)).to.deep.equal(TITLES);
  });

  it('are told in full beside a title that is cut behind the name of its column', async () => {
    const html = `<ul>${lines((t, d, i) => `<li><span>${d}</span><a href="/${String(i)}.html" title="${t}"><span>[工作动态]-</span>${t.slice(0, 8)}...</a></li>`)}</ul>`;
    expect(await titlesOf(html)).to.deep.equal(TITLES);
  });

  it('have month and day above a year that stands beside no other line', async () => {
    const html = `<ul>${lines((t, d, i) => `<li><div class="day"><span>${d.slice(5)}</span>${d.slice(0, 4)}</div><a href="/${String(i)}.html">${t}</a></li>`)}</ul>`;
    const { lists } = await factsOf(html);
    expect(lists[0]?.items.map(({ date }) => date)).to.deep.equal(DAYS);
  });

  it('of the column stand below the trail, and longer lists that open from the menu above it', async () => {
    const menu = [1, 2, 3, 4, 5, 6, 7, 8].map(tab =>
      lines(
        (t, d, i) => `<li><span>${d.slice(5)}</span><a href="/${String(tab)}${String(i)}.html">${t}</a></li>`,
      ),
    );
    const html = `<div class="nav"><ul><li><a href="/zwgk/">政务公开</a><div><h3>工作动态</h3><ul>${menu.join('</ul><ul>')}</ul></div></li></ul></div><div class="path">当前位置：<a href="/">首页</a> &gt; <a href="./">工作动态</a></div><h3>工作动态</h3><ul class="list">${lines((t, d, i) => `<li><span>${d}</span><a href="/${String(i)}.html">${t}</a></li>`)}</ul>`;
    const { lists } = await factsOf(html, { url: 'http://www.example.gov.cn/gzdt/' });
    expect(
      lists.filter(list => list.main).flatMap(({ items }) => items.map(({ date }) => date)),
    ).to.deep.equal(DAYS);
  });

  it('are no remarks so deep, which lead to themselves', async () => {
    const url = 'http://www.example.com/blog/1/';
    const html = `<ol>${lines((t, d, i) => `<li class="remark"><article><footer><div><cite>Jane Doe</cite> <a href="${url}#remark-${String(i)}"><time datetime="${d}">Do ${d} / 08:59</time></a></div></footer><p>${t}，沿线居民反映良好。</p></article></li>`)}</ol>`;
    const { lists } = await factsOf(html, { url });
    expect(lists.flatMap(({ items }) => items.flatMap(({ date }) => date ?? []))).to.deep.equal([]);
  });

  it('without links are called by the box that its class says is the title, beside a box with their day', async () => {
    const cards = (title: (words: string) => string) =>
      lines(
        (t, d) =>
          `<div class="card"><div class="left"><div>${String(Number(d.slice(8)))}</div><div>${d.slice(0, 7).replace('-0', '.')}</div></div><div class="right"><div class="card-title">${title(t)}</div><div class="summary">工程自去年动工以来进展顺利，沿线居民反映良好，年底前可望完工。</div></div></div>`,
      );
    expect(await titlesOf(`<div>${cards(t => t)}</div>`)).to.deep.equal(TITLES);
    // The link of one names no other.
    const some = cards(t => (t === TITLES[0] ? `<a href="/0.html">${t}</a>` : t));
    expect(await titlesOf(`<div>${some}${cards(t => t)}</div>`)).to.deep.equal([...TITLES, ...TITLES]);
  });

  it('are no sentence that begins with a day', async () => {
    const html = `<table>${lines((t, d) => `<tr><td rowspan="2"><b>${d.slice(8)}</b><br><i>${d.slice(0, 7)}</i></td><td>${t}</td></tr><tr><td>2020年7月20日，示例区召开会议，公布上一年度各街道供水管网的改造情况，并部署下一阶段的工作...</td></tr>`)}</table>`;
    expect(await titlesOf(html)).to.deep.equal(TITLES);
  });

  it('are no lessons of a timetable', async () => {
    const html = (who: string) =>
      `<table><tr><td colspan="3">地点：示例中心五楼会议室</td></tr><tr><th>时间</th><th>内容</th><th>${who}</th></tr>${lines((t, d) => `<tr><td>${d}</td><td>${t}</td><td>张三</td></tr>`)}</table>`;
    expect(await titlesOf(html('讲课人员'))).to.deep.equal([]);
    expect(await titlesOf(html('来源'))).to.deep.equal(TITLES);
  });

  it('are no rows of persons, which lead on by a name or a button', async () => {
    const html = (name: string, cell: (at: number) => string) =>
      `<table><tr><td>序号</td><td>${name}</td><td>执业机构</td><td>发证日期</td></tr>${lines((t, d, i) => `<tr><td>${String(i + 1)}</td><td>${cell(i)}</td><td>${t}</td><td>${d}</td></tr>`)}</table>`;
    const named = (at: number) => `<a href="/${String(at)}.html">张某${'甲乙丙'.charAt(at)}</a>`;
    expect(await titlesOf(html('姓名', named))).to.deep.equal([]);
    expect(await titlesOf(html('姓 名', () => '张某某'))).to.deep.equal([]);
    expect(await titlesOf(html('来源', () => '张某某'))).to.deep.equal(TITLES);
    // A letter is from a person, and has a name of its own.
    expect(await titlesOf(html('姓名</td><td>信件标题', at => `张某某</td><td>${named(at)}`))).to.have.length(
      3,
    );
  });

  it('leave out the mark before what their link calls the title', async () => {
    const html = (title: (words: string) => string) =>
      `<ul>${lines((t, d, i) => `<li><a href="/${String(i)}.html"><span class="label">接访排期</span> <span class="tit">${title(t)}</span> <span class="time">${d} 15:30:00</span></a></li>`)}</ul>`;
    expect(await titlesOf(html(t => t))).to.deep.equal(TITLES);
    // What is marked within the title is part of it.
    const parts = await titlesOf(html(t => `${t.slice(0, 7)}<em>${t.slice(7, 9)}</em>${t.slice(9)}`));
    expect(parts.map((t, at) => t.endsWith(TITLES[at] ?? ''))).to.deep.equal([true, true, true]);
  });

  it('that all lead on by one short word are called by another cell, and are none without', async () => {
    const html = (cell: (title: string) => string) =>
      `<table><tr><th>期号</th><th>内容</th><th>开奖日期</th><th>公告</th></tr>${lines((t, d, i) => `<tr><td>202118${String(i)}</td><td>${cell(t)}</td><td>${d} 00:00:00</td><td><a href="?num=${String(i)}">公告</a></td></tr>`)}</table>`;
    expect(await titlesOf(html(t => t))).to.deep.equal(TITLES);
    expect(await titlesOf(html(() => '8'))).to.deep.equal([]);
  });

  it('are not links side by side without pictures', async () => {
    expect(
      await titlesOf(`<div>${lines((t, _, i) => `<a href="/${String(i)}.html">${t}</a>`)}</div>`),
    ).to.deep.equal([]);
  });
});

describe('a table that lays out the page', () => {
  afterEach(closePages);

  const menu = ['领导活动', '工作动态', '通知公告', '政策法规', '政策解读', '人事信息']
    .map(name => `<tr><td><a href="/${name}">${name}</a></td></tr>`)
    .join('');

  it('makes no line of a text beside the menu', async () => {
    const facts = await factsOf(
      `<table><tr><td><table>${menu}</table></td><td><p><b>${TITLES[0] ?? ''}</b></p><p>日期：2021-05-06　来源：示例局</p><p>管网改造工程自去年动工以来，已更换旧管三十千米，漏损明显下降。</p></td></tr></table>`,
    );
    expect(facts.lists.filter(({ main }) => main)).to.deep.equal([]);
    expect(facts.publishedOn).to.equal('2021-05-06');
  });
});

describe('a row with a title, its papers and a day', () => {
  afterEach(closePages);

  it('is a line all the same', async () => {
    const html = `<table>${lines((t, d, i) => `<tr><td><a href="/${String(i)}.html">${t}</a> <a href="/a.doc">附件1</a> <a href="/b.doc">附件2</a> <a href="/c.html">解读</a></td><td>${d}</td></tr>`)}</table>`;
    expect(await titlesOf(html)).to.deep.equal(TITLES);
  });
});

describe('letters', () => {
  afterEach(closePages);

  it('are known by the labels of letter and answer in cells', async () => {
    const facts = await factsOf(
      '<table><tr><td>来信时间</td><td>2021-05-06</td></tr><tr><td>来信内容</td><td>路灯不亮</td></tr><tr><td>答复单位</td><td>示例局</td></tr><tr><td>答复内容</td><td>已修复。</td></tr></table>',
    );
    expect(facts.kind).to.equal('interaction');
    expect(facts.pairs.map(({ label }) => label)).to.include('答复单位');
  });

  it('are known by the marks of question and answer before office and day', async () => {
    const facts = await factsOf(
      '<dl><dt>【咨询】某女士 2021-05-06</dt><dd>路灯何时修好？</dd><dt>【回复】示例局 2021-05-07</dt><dd>已修复。</dd></dl>',
    );
    expect(facts.kind).to.equal('interaction');
  });
});
