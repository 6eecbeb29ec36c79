/** The quick reading gives exactly what the whole check would give, or nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisclosureItem } from '@sunboard/model';
import { readJson } from '../internal/script-source.js';
import { codeLabel, fieldLabel, readData } from './quick-reading.js';

const signal = new AbortController().signal;
const quick = (data: unknown) => readData(data, { signal });

describe('the quick reading of a list', () => {
  it('reads a list of good records, also as text and inside the envelope of an interface', async () => {
    const items: DisclosureItem[] = [
      { title: '甲', indexNumber: 'A-1', publishedOn: '2026-01-02' },
      { title: '乙', indexNumber: 'A-2', validity: 'repealed' },
    ];
    for (const data of [items, { data: { list: items } }, JSON.stringify(items)])
      expect((await quick(data)).records).toEqual(items);
  });

  it.each([
    ['a date that has to be read', [{ title: '甲', publishedOn: '2026年1月2日' }]],
    ['a value that has to be trimmed', [{ title: ' 甲' }]],
    ['a missing title', [{ indexNumber: 'A-1' }]],
    ['an unknown field', [{ title: '甲', colour: 'red' }]],
    [
      'an index number that occurs twice',
      [
        { title: '甲', indexNumber: 'A-1' },
        { title: '乙', indexNumber: 'A-1' },
      ],
    ],
    ['an empty list', []],
    ['no list', { title: '甲' }],
    ['text that is no JSON', '[{"title":"甲"'],
  ])('leaves to the whole part: %s', async (_, data) => {
    expect(await quick(data)).toEqual({});
  });

  it('never gives anything but what the whole check gives without a problem', async () => {
    const text = fc.constantFrom('甲', ' 乙 ', '', 'A-1', '2026-01-02', '2026-02-30', '有效', 'inForce');
    const item = fc.record(
      {
        title: text,
        indexNumber: text,
        publishedOn: text,
        validity: text,
        url: text,
        keywords: fc.array(text),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 6 }), async items => {
        const { records } = await quick(items);
        if (!records) return;
        const whole = await readJson<DisclosureItem>(items, 'DisclosureItem', 'en');
        expect(whole).toEqual({ value: records, problems: [] });
      }),
    );
  });

  it('names fields and codes in both languages', () => {
    expect(fieldLabel('indexNumber', 'zh-CN')).toBe('索引号');
    expect(fieldLabel('indexNumber', 'en')).toBe('Index number');
    expect(fieldLabel('unheard', 'en')).toBe('unheard');
    expect(codeLabel('validity', 'repealed', 'zh-CN')).toBe('已废止');
    expect(codeLabel('disclosure', 'other', 'en')).toBe('other');
  });
});
