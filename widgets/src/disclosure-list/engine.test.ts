import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@sunboard/model';
import { orderBy } from './columns.js';
import { createEngine } from './engine.js';
import { buildIndex, search, searchable, wordsOf } from './search-index.js';
import type { Choice, Item } from './types.js';

const ALL: Choice = { q: '', facets: {}, from: '', to: '', sort: '-publishedOn', page: 1, size: 20 };
const ITEMS: Item[] = [
  {
    title: '行政处罚裁量基准',
    documentNumber: '阳政办〔2023〕12号',
    publishedOn: '2023-05-06',
    category: '法规',
    validity: 'inForce',
  },
  { title: '年度预算公开', publishedOn: '2024-02-01', category: '财政', summary: '裁量基准另见附件' },
  {
    title: '会议纪要',
    publishedOn: '2022-01-01',
    category: '法规',
    effectiveUntil: '2023-01-01',
    validity: 'inForce',
  },
  { title: '没有日期的文件' },
];
const engine = () => createEngine(ITEMS, '2026-01-01');
const titles = async (choice: Partial<Choice>) => {
  const { rows } = await engine().answer({ ...ALL, ...choice });
  return [...rows].map(row => ITEMS[row]?.title);
};

describe('the list engine', () => {
  it('shows the newest first and undated items last, without waiting for anything', () => {
    expect([...(engine().answerNow(ALL)?.rows ?? [])]).toEqual([1, 0, 2, 3]);
    expect([...(engine().answerNow({ ...ALL, sort: 'publishedOn' })?.rows ?? [])]).toEqual([2, 0, 1, 3]);
  });

  it('finds Chinese parts of words', async () => {
    expect(await titles({ q: '裁量' })).toEqual(['年度预算公开', '行政处罚裁量基准']);
  });

  it('finds a document number typed with any bracket and width', async () => {
    for (const q of [
      '阳政办〔2023〕12号',
      '阳政办[2023]12',
      '阳政办（２０２３）12',
      '阳政办(2023)12号',
      '［2023］12',
    ])
      expect(await titles({ q })).toEqual(['行政处罚裁量基准']);
  });

  it('wants every word of a query', async () => {
    expect(await titles({ q: '预算 裁量' })).toEqual(['年度预算公开']);
    expect(await titles({ q: '预算 处罚' })).toEqual([]);
  });

  it('puts hits in the title first when sorted by relevance', async () => {
    expect(await titles({ q: '裁量', sort: 'relevance' })).toEqual(['行政处罚裁量基准', '年度预算公开']);
  });

  it('narrows by facet and date, and counts each facet under the other choices', async () => {
    const { rows, counts } = await engine().answer({
      ...ALL,
      facets: { category: '法规' },
      from: '2023-01-01',
    });
    expect([...rows]).toEqual([0]);
    expect(counts?.category).toEqual([
      { value: '法规', count: 1 },
      { value: '财政', count: 1 },
    ]);
  });

  it('reads no text before somebody asks, and then once', async () => {
    let read = 0;
    const watched = ITEMS.map(item => ({
      ...item,
      get title() {
        read += 1;
        return item.title;
      },
    }));
    const list = createEngine(watched, '2026-01-01');
    list.answerNow(ALL);
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(read).toBe(0);
    await Promise.all([list.prepare(), list.prepare()]);
    const once = read;
    expect(once).toBeGreaterThan(0);
    await list.answer({ ...ALL, q: '裁量' });
    await list.prepare();
    expect(read).toBe(once);
    expect(list.answerNow({ ...ALL, q: '裁量' })?.rows.length).toBe(2);
  });

  it('packs the facets only when somebody looks at them', async () => {
    const list = engine();
    await list.prepare();
    const result = list.answerNow(ALL);
    expect(result?.counts).toBeUndefined();
    await list.prepareFacets();
    expect(result?.counts?.category).toEqual([
      { value: '法规', count: 2 },
      { value: '财政', count: 1 },
    ]);
  });

  it('changes no record of others, and none of its own to anything else', async () => {
    const items = ITEMS.map(item => ({ ...item, keywords: ['公开', '基准'] }));
    const own = structuredClone(items);
    await createEngine(own, '2026-01-01', true).prepare();
    expect(own).toEqual(items);
    items.forEach(item => {
      Object.freeze(item);
      Object.freeze(item.keywords);
    });
    await createEngine(items, '2026-01-01').prepare();
  });

  it('counts an item past its end as expired', async () => {
    expect(await titles({ facets: { validity: 'expired' } })).toEqual(['会议纪要']);
  });
});

describe('the search index', () => {
  it('finds exactly what a search in each item would find', () => {
    const word = fc.stringMatching(/^[甲乙丙aB〔〕12 ]{1,4}$/);
    fc.assert(
      fc.property(
        // More rows than are folded together, and marks that the index itself uses.
        fc.array(fc.stringMatching(/^[甲乙丙aB〔〕(12 \u0001\u0002\n]{1,12}$/), { maxLength: 120 }),
        word,
        (texts, query) => {
          const items = texts.map(title => ({ title }));
          const build = buildIndex(items);
          let step = build.next();
          while (!step.done) step = build.next();
          const words = wordsOf(query);
          const expected = items.map(item =>
            words.every(each => fold(searchable(item)).includes(each)) ? 1 : 0,
          );
          expect([...search(step.value, words)]).toEqual(expected);
        },
      ),
    );
  });

  it('orders like a stable sort', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20200101, max: 20200105 })), dates => {
        const stable = dates
          .map((date, row) => ({ date, row }))
          .sort((a, b) => b.date - a.date)
          .map(({ row }) => row);
        expect([...orderBy(Uint32Array.from(dates), true)]).toEqual(stable);
      }),
    );
  });
});
