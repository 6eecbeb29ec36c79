/** JSON text as it comes from anywhere: faults with their place, hostile files, and the way back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf } from './arbitraries.test-helper.js';
import { parseJson, toJson } from './json.js';
import { parseRecords } from './parse.js';

const items = (data: unknown) => parseRecords('DisclosureItem', data, 'zh-CN');

describe('JSON text', () => {
  it('names line and column of a fault', () => {
    expect(parseJson('{\n  "a": 1,\n  b: 2\n}', 'en').problems).toMatchObject([
      { code: 'json', value: '3:3' },
    ]);
    expect(parseJson('[1, 2', 'en').problems).toMatchObject([{ code: 'json', value: '1:6' }]);
  });

  it('names the place of a fault in JSON, also where the browser does not', () => {
    const place = (source: string) => parseJson(source, 'zh-CN').problems[0]?.value;
    expect(place('[{"a":1},]')).toBe('1:10');
    expect(place('// 数据\n[{"a":1}]')).toBe('1:1');
    expect(place('[\n  {"a": undefined}\n]')).toBe('2:9');
    expect(place(`[\n${'  {"标题": "示例"},\n'.repeat(3000)}]`)).toBe('3002:1');
    expect(place('[{"a":"end"},]')).toBe('1:14');
    expect(place('[{"a":1}')).toBe('1:9');
    expect(place('[{"a":1 "b":2}]')).toBe('1:9');
  });

  it('tells a web page, an empty file and a binary file from bad JSON', () => {
    expect(parseJson('<!doctype html><title>404</title>', 'zh-CN').problems).toMatchObject([
      { code: 'html_instead' },
    ]);
    expect(parseJson('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">', 'zh-CN').problems).toMatchObject([
      { code: 'html_instead' },
    ]);
    expect(parseJson('  \n', 'zh-CN').problems).toMatchObject([{ code: 'empty_file' }]);
    expect(parseJson('PK\u0003\u0004', 'zh-CN').problems).toMatchObject([{ code: 'binary' }]);
  });

  it('is read past a byte order mark', () => {
    expect(parseJson('\uFEFF[1]', 'en')).toEqual({ value: [1], problems: [] });
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.array(recordOf('DisclosureItem'), { maxLength: 3 }), records => {
        const read = parseRecords('DisclosureItem', parseJson(toJson(records), 'en').value, 'en');
        expect(read.value).toEqual(records);
      }),
    );
  });
});

describe('hostile JSON', () => {
  it('cannot reach a prototype', () => {
    const { value } = parseJson(
      '[{"title":"甲","__proto__":{"audience":"internal","polluted":1},"constructor":{"prototype":{"polluted":1}}}]',
      'en',
    );
    const parsed = items(value);
    expect(parsed.value).toEqual([{ title: '甲' }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(parsed.value[0]?.audience).toBeUndefined();
  });

  it('is refused when it is 3,000 levels deep', () => {
    const deep = `${'['.repeat(3000)}${']'.repeat(3000)}`;
    expect(parseJson(deep, 'zh-CN')).toMatchObject({ value: undefined, problems: [{ code: 'too_deep' }] });
    let nested: unknown = 'x';
    for (let depth = 0; depth < 3000; depth += 1) nested = { items: [nested], attachments: [nested] };
    expect(items([nested]).problems.length).toBeGreaterThan(0);
  });

  it('is checked in full when it has 100,000 items', () => {
    const list = Array.from({ length: 100_000 }, (_, index) => ({
      title: `通知${index}`,
      indexNumber: `SL-${index}`,
      publishedOn: '2026-03-09',
      validity: index === 99_999 ? 'x' : 'inForce',
    }));
    const { value, problems } = items({ items: list });
    expect(value).toHaveLength(100_000);
    expect(problems).toMatchObject([{ code: 'picklist', row: 100_000, pointer: '/items/99999/validity' }]);
  });

  it('keeps count of 100,000 bad items without failing', () => {
    expect(items(Array.from({ length: 100_000 }, () => ({}))).problems).toHaveLength(100_000);
  });
});
