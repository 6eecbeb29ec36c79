/** A list is called as the page calls it: never by its own first line, by a trail, or by the next tab. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const TITLES = ['关于示例工作检查的通知', '示例区召开年度工作会议', '示例大厅节假日值班安排'];
const DAYS = ['2021-05-06', '2021-04-30', '2021-04-12'];
const lines = (line: (title: string, day: string) => string) =>
  `<ul class="news">${TITLES.map((title, at) => line(title, DAYS[at] ?? '')).join('')}</ul>`;
const plain = lines((title, day) => `<li><a href="/${day}.html">${title}</a><span>${day}</span></li>`);
const called = async (body: string) => (await factsOf(body)).lists.map(({ heading }) => heading);

describe('the heading of a list', () => {
  afterEach(closePages);

  it('is the line above it, without what leads on', async () => {
    expect(await called(`<div><b>通知公告</b><a href="/tzgg/">更多</a></div>${plain}`)).to.deep.equal([
      '通知公告',
    ]);
    expect(await called(`<div><a href="/tzgg/">通知公告&gt;&gt;</a></div>${plain}`)).to.deep.equal([
      '通知公告',
    ]);
  });

  it('is no label of a form above it, but for the form that holds the whole page', async () => {
    const sort = '<label>排序：</label><select><option>默认</option><option>按时间</option></select>';
    expect(await called(`<p>通知公告</p><form>${sort}</form>${plain}`)).to.deep.equal(['通知公告']);
    expect(await called(`<form><p>通知公告</p>${plain}</form>`)).to.deep.equal(['通知公告']);
  });

  it('is not the button of a search', async () => {
    const search = '<div><input placeholder="请输入关键字"><button>搜 索</button></div>';
    expect(await called(`<p>通知公告</p>${search}${plain}`)).to.deep.equal(['通知公告']);
  });

  it('is the last name of the trail', async () => {
    const trail = '<div>当前位置：<a href="/">首页</a> &gt; <a href="/zw/">政务公开</a> -&gt; 通知公告</div>';
    expect(await called(trail + plain)).to.deep.equal(['通知公告']);
  });

  it('is not the headline of its first card', async () => {
    const cards = lines(
      (title, day) =>
        `<li><a href="/${day}.html"><div><h3>${title}</h3><div><span>${day}</span></div></div></a></li>`,
    );
    expect(await called(`<h2>通知公告</h2>${cards}`)).to.deep.equal(['通知公告']);
  });

  it('is not the head of a column, but a cell over the table or beside what leads on', async () => {
    const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
    const rows = TITLES.map((title, at) =>
      row(`<a href="/${String(at)}">${title}</a>`, '示例局', DAYS[at] ?? ''),
    ).join('');
    const table = (head: string) =>
      called(`<h2>通知公告</h2><table><thead>${head}</thead><tbody>${rows}</tbody></table>`);
    expect(await table(row('标题', '发布机构', '来源'))).to.deep.equal(['通知公告']);
    expect(await table('<tr><th>标题</th><th colspan="2">发布机构</th></tr>')).to.deep.equal(['通知公告']);
    expect(await table('<tr><th colspan="3">示例要闻</th></tr>')).to.deep.equal(['示例要闻']);
    expect(await table(row('示例要闻', '<a href="/more">更多</a>'))).to.deep.equal(['示例要闻']);
    const frame = `<table>${row(' ', '示例要闻', ' ')}${row(' ', `<table>${rows}</table>`, ' ')}</table>`;
    expect(await called(`<h2>通知公告</h2>${frame}`)).to.deep.equal(['示例要闻']);
  });

  it('is the chosen tab, and no other', async () => {
    const tabs = (chosen: string) =>
      `<div><ul><li class="${chosen}"><a href="/a/">出让公告</a></li><li class="line"><a href="/b/">结果公示</a></li></ul><a href="/a/">更多</a></div>`;
    expect(await called(tabs('news_list_act') + plain)).to.deep.equal(['出让公告']);
    expect(await called(`<div>示例栏目</div>${tabs('nolink')}${plain}`)).to.deep.equal([undefined]);
  });

  it('is not a line of the menu beside it', async () => {
    const menu = '<ul><li><a href="/a/">矿业权管理</a></li><li><a href="/b/">探矿权预警</a></li></ul>';
    expect(await called(menu + plain)).to.deep.equal([undefined]);
  });

  it('is no name of the page either where it is the headline of a line', async () => {
    const cards = lines(
      (title, day) => `<li><a href="/${day}.html"><h1>${title}的公示</h1><p><span>${day}</span></p></a></li>`,
    );
    const trail = '<div>当前位置：<a href="/">首页</a> &gt; <a href="./">出让公告</a></div>';
    const { heading, kind } = await factsOf(
      `<!doctype html><html><head><title>示例厅-出让公告</title></head><body>${trail}${cards}</body></html>`,
      { url: 'https://www.example.gov.cn/crgg/' },
    );
    expect([heading, kind]).to.deep.equal([undefined, 'column']);
  });
});
