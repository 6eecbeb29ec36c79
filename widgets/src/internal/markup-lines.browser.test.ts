/** Lists as old systems write them: tables without a header, boxes, links with line breaks between them. */
import { expect } from '@open-wc/testing';
import type { DisclosureItem } from '@sunboard/model';
import { readMarkup } from './markup-source.js';

const read = (inner: string): readonly Partial<DisclosureItem>[] => {
  const host = document.createElement('div');
  host.innerHTML = inner;
  return readMarkup<DisclosureItem>(host, 'DisclosureItem', 'zh-CN').value;
};
const link = (n: number) => `<a href="/a/${n}.html">关于示例事项第${n}号的通知</a>`;
const rows = (row: (n: number) => string) => [1, 2, 3].map(row).join('');
const THREE = [1, 2, 3].map(n => ({
  title: `关于示例事项第${n}号的通知`,
  url: `/a/${n}.html`,
  publishedOn: `2026-03-0${n}`,
}));

const WRITTEN = {
  'a table without a header': `<table>${rows(n => `<tr><td><img src="/dot.gif"></td><td>${link(n)}</td><td>[2026-03-0${n}]</td></tr>`)}</table>`,
  'tables in the cell of a table, with lines between the rows': `<table><tr><td><table>${rows(n => `<tr><td>·</td><td>${link(n)}</td><td>2026/3/${n}</td></tr><tr><td colspan="3"></td></tr>`)}</table></td></tr></table>`,
  boxes: `<div>${rows(n => `<div>${link(n)}<span>2026-03-0${n}</span></div>`)}</div>`,
  'boxes beside page numbers in a list': `<div>${rows(n => `<div>${link(n)}<span>2026-03-0${n}</span></div>`)}</div><ul><li><a href="?p=1">1</a></li><li><a href="?p=2">2</a></li></ul>`,
  'links with line breaks between them': `<div>${rows(n => `${link(n)}<span>2026-03-0${n}</span><br>`)}</div>`,
  'days before their links': `<div>${rows(n => `<span>2026-03-0${n}</span>${link(n)}<br>`)}</div>`,
  'a picture and a title that lead to one text': rows(
    n =>
      `<div><a href="/a/${n}.html"><img src="/${n}.jpg" alt=""></a><div>${link(n)}<i>2026年3月${n}日</i></div></div>`,
  ),
};

describe('reading lines by their links', () => {
  for (const [name, inner] of Object.entries(WRITTEN))
    it(name, () => {
      expect(read(inner)).to.deep.equal(THREE);
    });

  it('a day without a year is read where the address tells the year', () => {
    const line = (address: string) => `<ul><li><a href="${address}">示例公告</a><em>03-02</em></li></ul>`;
    expect(read(line('./202603/t20260302_77.html'))[0]?.publishedOn).to.equal('2026-03-02');
    expect(read(line('/art/2026/3/2/art_77.html'))[0]?.publishedOn).to.equal('2026-03-02');
    expect(read(line('./202603/t20260303_77.html'))[0]).not.to.have.property('publishedOn');
    expect(read(line('/a/77.html'))[0]).not.to.have.property('publishedOn');
  });

  it('titles of one address are lines of their own', () => {
    const all = read(rows(n => `<p><a href="#">关于示例事项第${n}号的通知</a> 2026-03-0${n}</p>`));
    expect(all.map(({ title }) => title)).to.deep.equal(THREE.map(({ title }) => title));
  });

  it('short titles that begin like the way to one are titles', () => {
    const titles = ['阅读推广活动', '下载专区公告', '返回式卫星发射', '更多'];
    const all = read(
      `<ul>${titles.map((title, n) => `<li><a href="/${n}">${title}</a>${n < 3 ? ' 2026-03-02' : ''}</li>`).join('')}</ul>`,
    );
    expect(all.map(({ title }) => title)).to.deep.equal(titles.slice(0, 3));
  });

  it('a sentence with a link is no list', () => {
    expect(read('<p>历史文件见<a href="/old/">旧版公开目录</a>。</p>')).to.deep.equal([]);
  });

  it('the whole title is taken from the attribute, and what a click does is not', () => {
    const titled = (title: string) =>
      read(`<ul><li><a href="/a" title="${title}">关于示例事项…</a> 2026-03-02</li></ul>`)[0]?.title;
    expect(titled('关于示例事项第1号的通知')).to.equal('关于示例事项第1号的通知');
    expect(titled('在新窗口打开')).to.equal('关于示例事项…');
  });
});
