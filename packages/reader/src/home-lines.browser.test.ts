/** Lines as home pages and results of searches have them: in boxes called after their distance, beside a kept copy, below a large first line, and rows of figures that are none. */
import { expect } from '@open-wc/testing';
import { days, rows, titles } from './list-fixture.test-helper.js';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const told = async (html: string) => {
  const { lists } = await factsOf(html);
  return lists.flatMap(({ items }) => items.map(({ title, date }) => `${title} ${date ?? ''}`));
};
const expected = titles.map((title, at) => `${title} ${days[at] ?? ''}`);

describe('lines of home pages', () => {
  afterEach(closePages);

  it('are content in a box whose class tells that room is above it, where the menu stands higher still', async () => {
    const box = `<div class="clearfix mtop"><div class="left"><ul>${rows((t, d, i) => `<li><a href="/${String(i)}.html">${t}</a><span>${d}</span></li>`)}</ul></div></div><p>${'示例区政务服务。'.repeat(60)}</p>`;
    const menu = '首页 公开 服务 互动 数据 专题 指南 目录 年报 信箱 访谈 征集 查询'
      .split(' ')
      .map(name => `<li><a href="/${name}/">${name}</a></li>`);
    const linked = async (html: string) => (await factsOf(html)).lists[0]?.items[0]?.href;
    expect(await linked(`<ul>${menu.join('')}</ul>${box}`)).to.equal('/0.html');
    expect(await linked(box)).to.equal(undefined);
  });

  it('are called by what stands before their day where the link says but how to read on', async () => {
    const card = (t: string, d: string) =>
      `<li><div><p>${t}<span>${d}</span></p><p>为做好有关工作，示例区有关部门按照安排部署，组织人员学习，开展检查，并对发现的问题督促整改到位</p><a href="">阅读更多+</a></div></li>`;
    expect(await told(`<ul>${rows(card)}</ul>`)).to.deep.equal(expected);
  });

  it('of a search are called by their title, and not by the kept copy beside their day', async () => {
    const result = (word: string) => (t: string, d: string, i: number) =>
      `<li><div><a href="/${String(i)}.html"><span>${t}</span></a></div><div>示例区有关部门开展工作……</div><p><span>www.example.gov.cn/${String(i)}.html</span> - <span>12.0K</span> - <span>${d}</span> - <a href="/copy?n=${String(i)}">${word}</a></p></li>`;
    for (const word of ['页库存档', '頁庫存檔', '网页快照', 'Cached copy'])
      expect(await told(`<ol>${rows(result(word))}</ol>`), word).to.deep.equal(expected);
  });

  it('on a Chinese page have day and month in the order that other days of the page show', async () => {
    const written = ['28/02/2021', '06/05/2021', '08/04/2021', '12/03/2021', '01/02/2021'];
    const html = rows(
      (t, _, i) => `<li><a href="/${String(i)}.html">${t}</a><span>${written[i] ?? ''}</span></li>`,
    );
    expect((await told(`<ul>${html}</ul>`)).map(line => line.slice(-10))).to.deep.equal([
      '2021-02-28',
      '2021-05-06',
      '2021-04-08',
      '2021-03-12',
      '2021-02-01',
    ]);
  });

  it('are no rows of figures, whatever day they are of', async () => {
    const row = (t: string, d: string, i: number) =>
      `<tr><td>${t.slice(2, 8)}</td><td>12${String(i)}.51</td><td>1,02${String(i)}.3</td><td>0.049</td><td>${d}</td></tr>`;
    const table = `<table><tr><th>示例名称</th><th>买入价</th><th>卖出价</th><th>折算价</th><th>发布日期</th></tr>${rows(row)}</table>`;
    expect(await told(`<h2>示例牌价</h2>${table}`)).to.deep.equal([]);
  });
});
