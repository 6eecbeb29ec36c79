/** Lines and cards that no link names, and titles that are cut. */
import { expect } from '@open-wc/testing';
import { days, main, rows, titles } from './list-fixture.test-helper.js';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const SUMMARY =
  '示例区政务服务大厅近日对窗口进行了调整，办事群众可以在一楼取号，并在等候区等待叫号，工作人员将引导办理。';
const read = (body: string) =>
  factsOf(`<!doctype html><html lang="zh-CN"><body><h1>资讯</h1>${body}</body></html>`);
const linesOf = async (body: string) =>
  main((await read(body)).lists)?.items.map(({ title, date }) => `${date ?? '-'} ${title}`);
const whole = titles.map((title, at) => `${days[at] ?? ''} ${title}`);

describe('what a line without a link is about', () => {
  afterEach(closePages);

  it('is the term above the day and a summary', async () => {
    const card = (title: string, day: string) =>
      `<div class="result"><div><img src="a.jpg"></div><div><dl><dt>${title}</dt><dd>${day.replaceAll('-', '/')}</dd><dd><p>${SUMMARY}</p></dd></dl></div></div>`;
    expect(await linesOf(rows(card))).to.deep.equal(whole);
  });

  it('is the first line of a list element with a day in boxes and a summary', async () => {
    const line = (title: string, day: string) =>
      `<li><div><span>${day.slice(5).replace('-', '/')}</span><span>${day.slice(0, 4)}</span></div><div><p>${title}</p><p>${SUMMARY}</p></div></li>`;
    expect(await linesOf(`<ul>${rows(line)}</ul>`)).to.deep.equal(whole);
  });

  it('is the first line of a box whose day stands above the month of a year of two figures', async () => {
    const box = (title: string, day: string) =>
      `<div class="date"><div class="left"><div>${day.slice(8)}</div><div>${day.slice(2, 7)}</div></div><div class="left"><div>${title}</div><div>${SUMMARY}</div></div><div><input type="button" value="查看详情"></div></div><div class="clear"></div>`;
    expect(await linesOf(rows(box))).to.deep.equal(whole);
  });

  it('is no office in front of its title', async () => {
    const line = (title: string, day: string) =>
      `<li><p>示例市办公室</p><p>示例市人民政府${title}</p><i>${day}</i></li>`;
    expect(await linesOf(`<ul>${rows(line)}</ul>`)).to.deep.equal(
      titles.map((title, at) => `${days[at] ?? ''} 示例市人民政府${title}`),
    );
  });
});

describe('a title that is cut without dots', () => {
  afterEach(closePages);

  it('is told in full beside it', async () => {
    const line = (title: string, day: string) =>
      `<li><a href="a.htm" title="示例市人民政府${title}">\n示例市人民政府${title.slice(0, 5)}</a><span>${day}</span></li>`;
    expect(await linesOf(`<ul>${rows(line)}</ul>`)).to.deep.equal(
      titles.map((title, at) => `${days[at] ?? ''} 示例市人民政府${title}`),
    );
  });

  it('is whole where what is beside it says how to open it', async () => {
    const line = (title: string, day: string) =>
      `<li><a href="a.htm" title="示例市人民政府${title} （新窗口打开）">示例市人民政府${title}</a><span>${day}</span></li>`;
    expect(await linesOf(`<ul>${rows(line)}</ul>`)).to.deep.equal(
      titles.map((title, at) => `${days[at] ?? ''} 示例市人民政府${title}`),
    );
  });
});

describe('a day near the heading', () => {
  afterEach(closePages);

  it('dates no page that begins the name of another text', async () => {
    const { publishedOn } = await factsOf(
      `<!doctype html><html lang="zh-CN"><title>示例局</title><body><div><p>示例市 晴</p><marquee><a href="a.htm">2015年6月15日森林火险预警任务</a></marquee></div><h2>机构简介</h2><p>示例局是主管示例工作的部门，依据示例方案设立，承担示例工作的规划、监督和服务，联系方式见下。示例局设办公室、规划处、法规处和服务处，各处室按分工办理有关事项。</p></body></html>`,
    );
    expect(publishedOn).to.equal(undefined);
  });

  it('is that of the talk where the guests are named below', async () => {
    const { publishedOn } = await factsOf(
      `<!doctype html><html lang="zh-CN"><title>示例局</title><body><h2>网上直播</h2><dl><dd>时间：2014年7月1日上午9时</dd><dd>嘉宾：示例甲、示例乙</dd><dd>标题：示例省关爱保护工作</dd></dl></body></html>`,
    );
    expect(publishedOn).to.equal(undefined);
  });
});
