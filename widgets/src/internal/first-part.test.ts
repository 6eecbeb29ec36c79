import { describe, expect, it } from 'vitest';
import { disclosureItem } from '@sunboard/model';
import { firstRecords } from './first-part.js';

const items = Array.from({ length: 400 }, (_, index) => ({
  title: `第 ${index + 1} 件，${'关于有关事项的通知'.repeat(8)}`,
  publishedOn: '2026-03-09',
}));
const beginning = (data: unknown, bytes: number) =>
  new TextEncoder().encode(JSON.stringify(data)).subarray(0, bytes);

describe('the first records of a file that is still on its way', () => {
  it('are those that have come whole, in order', () => {
    for (const data of [items, { total: 400, data: { list: items } }]) {
      const first = firstRecords(beginning(data, 60_000), disclosureItem);
      expect(first.length).toBeGreaterThan(50);
      expect(first).toEqual(items.slice(0, first.length));
    }
  });

  it('are no more than are asked for', () => {
    expect(firstRecords(beginning(items, 60_000), disclosureItem, 7)).toEqual(items.slice(0, 7));
  });

  it('are none where one needs mending, where nothing is whole yet, and in files of another kind', () => {
    const mended = items.map((item, index) =>
      index === 3 ? { ...item, publishedOn: '2026年3月9日' } : item,
    );
    expect(firstRecords(beginning(mended, 60_000), disclosureItem)).toEqual([]);
    expect(firstRecords(beginning(items, 200), disclosureItem)).toEqual([]);
    expect(firstRecords(new TextEncoder().encode('标题,发布日期\n甲,2026-03-09\n'), disclosureItem)).toEqual(
      [],
    );
    expect(firstRecords(beginning(items, 60_000).fill(0xff, 40, 60), disclosureItem)).toEqual([]);
  });
});
