/** The clock of a site is the day of no line: the links beside it lead to other editions. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const bar = (clock: string) =>
  `<div class="topwrap"><table><tr><td><a href="https://www.example.gov.cn/">示例省政府门户网</a> | <a href="/big5/">繁體</a> | <a href="/en/">English</a></td><td> </td><td>${clock}</td></tr></table></div>`;
const article = `<h2>示例市开展服务企业活动</h2><ul><li>2020年09月15日 09时32分</li><li>来源：示例市</li></ul><p>${'为示例企业排忧解难，各单位走访了示例园区。'.repeat(12)}</p>`;
const daysOf = async (body: string) =>
  (await factsOf(body)).lists.flatMap(({ items }) => items.flatMap(({ date }) => date ?? []));

describe('the clock of a site', () => {
  afterEach(closePages);

  it('is no day of the links beside it, in one header or in those of two editions', async () => {
    const clock = '2026年11月30日 星期一';
    expect(await daysOf(bar(clock) + article)).to.deep.equal([]);
    expect(await daysOf(bar(clock) + bar(clock) + article)).to.deep.equal([]);
  });

  it('differs from lines that name the day of the week', async () => {
    const rows = ['2026年11月30日 星期一', '2026年11月27日 星期五', '2026年11月26日 星期四'].map(
      (day, at) =>
        `<tr><td><a href="${String(at)}.html">示例区接待日安排第${String(at)}号</a></td><td>${day}</td></tr>`,
    );
    expect(await daysOf(`<table>${rows.join('')}</table>`)).to.have.length(3);
  });
});
