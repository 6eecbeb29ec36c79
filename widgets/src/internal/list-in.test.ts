import { describe, expect, it } from 'vitest';
import { isPartial, listIn } from './list-in.js';
import { checkInSlices } from './slices.js';

const record = { title: '关于示例的通知', publishedOn: '2026-03-02' };

describe('the list of an interface’s answer', () => {
  it.each([
    [{ items: [record] }, '/items'],
    [{ code: 200, data: { total: 1, rows: [record] } }, '/data/rows'],
    [{ status: 'ok', result: { list: [record] } }, '/result/list'],
    [{ content: [record], totalElements: 1, totalPages: 1 }, '/content'],
    [{ msg: '', page: { list: [record], totalCount: 1 } }, '/page/list'],
    [{ draw: 1, recordsTotal: 1, data: [record] }, '/data'],
    [{ Table: [record] }, '/Table'],
    [{ d: { results: [record] } }, '/d/results'],
    [{ channel: { title: '示例局', link: {}, item: [record] } }, '/channel/item'],
    [{ response: { errors: [{}], docs: [record] } }, '/response/docs'],
  ])('is found in %j', (answer, base) => {
    expect(listIn(answer)).toMatchObject({ list: [record], base });
  });

  it('is none where no usual name holds one and it is not the only one', () => {
    for (const answer of [
      null,
      5,
      {},
      { other: [] },
      { other: ['a'] },
      { one: [record], other: [record] },
      { title: '示例', attachments: [record] },
      { a: { b: { c: { d: [record] } } } },
    ])
      expect(listIn(answer)).toBeUndefined();
  });

  it('tells how many records there are in all, wherever that is said', () => {
    const total = (answer: unknown) => listIn(answer)?.total;
    expect(total({ total: 300, data: { rows: [record] } })).toBe(300);
    expect(total({ data: { totalCount: 300, rows: [record] } })).toBe(300);
    expect(total({ data: [record], total: '300' })).toBe(300);
    expect(total({ count: 300, next: '/?page=2', results: [record] })).toBe(300);
    expect(total({ response: { numFound: 300, docs: [record] } })).toBe(300);
    expect(total({ data: [record], total: '许多', total_price: 300 })).toBeUndefined();
    expect(isPartial({ list: [record], base: '', total: 1 }, 1)).toBe(false);
  });

  it('is reported as one page of several, and shown', async () => {
    const answer = { content: [record, { title: '' }], totalElements: 300 };
    const { value, problems } = await checkInSlices(answer, 'DisclosureItem', 'zh-CN');
    expect(value).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'one_page',
      severity: 'warning',
      pointer: '/content',
      message: '接口称共有 300 条，只返回了 2 条',
    });
    const all = await checkInSlices({ ...answer, totalElements: 2 }, 'DisclosureItem', 'zh-CN');
    expect(all.problems.map(({ code }) => code)).not.toContain('one_page');
  });
});
