/** The quick look at single kinds of fields: it has to agree with the full check about each, in both directions. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { field } from './field.js';
import { code, date, text, url } from './primitives.js';
import { isPlainlyGood } from './quick.js';
import type { EntitySchema } from './shape.js';
import { tidy } from './tidy.js';

/** What the full check gives back for a record; undefined when it finds fault. */
function checked(schema: EntitySchema, data: unknown): unknown {
  const result = v.safeParse(schema, tidy(schema, data));
  return result.success ? result.output : undefined;
}

const one = (schema: v.GenericSchema): EntitySchema => v.object({ 值: schema });
const CODES = { open: { zh: '公开', en: 'Open' }, shut: { zh: '不公开', en: 'Closed' } };

/** Each kind of field with values that need no mending and values that the full check mends or refuses. */
const KINDS: readonly (readonly [
  kind: string,
  schema: () => v.GenericSchema,
  good: readonly unknown[],
  other: readonly unknown[],
])[] = [
  ['a text', () => v.string(), ['', '甲', ' 甲 '], [1, null, true, ['甲'], {}]],
  ['a trimmed text', () => v.pipe(v.string(), v.trim()), ['', '甲', '甲 乙'], [' 甲', '甲\n', '\u3000', 7]],
  ['a text that is not blank', () => text(), ['甲', '甲 乙'], ['', ' ', ' 甲']],
  ['a text of at most three characters', () => text(3), ['甲', '甲乙丙'], ['甲乙丙丁']],
  ['a number', () => v.number(), [0, -1.5, 3, Infinity], ['3', NaN, null, true]],
  ['a whole number', () => v.pipe(v.number(), v.integer()), [0, -7, 3], [1.5, Infinity]],
  ['a number from zero', () => v.pipe(v.number(), v.minValue(0)), [0, 0.5, 9], [-1, -0.1]],
  ['yes or no', () => v.boolean(), [true, false], ['true', 1, 0, null, '是']],
  ['a code', () => code(['open', 'shut'], CODES), ['open', 'shut'], ['公开', 'Open', '', 'other', 1]],
  ['a labelled field', () => field({ zh: '标题', en: 'Title' }, text()), ['甲'], ['', ' 甲', 1]],
  ['a list', () => v.array(text()), [[], ['甲'], ['甲', '乙']], ['甲', [''], ['甲', 1], { 0: '甲' }, null]],
  ['a short list', () => v.pipe(v.array(text()), v.maxLength(2)), [[], ['甲', '乙']], [['甲', '乙', '丙']]],
  ['an address', () => url(), ['/a', 'https://a.cn/', '附件.pdf'], ['javascript:x', '', ' /a', 'data:x']],
  [
    'an object',
    () => v.object({ name: text(), size: v.optional(v.number()) }),
    [{ name: '表' }, { name: '表', size: 1 }],
    [{}, { size: 1 }, { name: '' }, { name: '表', 大小: 1 }, [], null, '表', 5],
  ],
  [
    'a day',
    () => date(),
    ['1900-01-01', '2200-12-31', '2024-02-29', '2026-04-30', '2026-01-31', '2026-02-28'],
    [
      '1899-12-31',
      '2201-01-01',
      '2026-02-29',
      '2026-04-31',
      '2026-00-10',
      '2026-13-01',
      '2026-01-00',
      '2026-01-32',
      '2026-1-2',
      '2026年1月2日',
      ' 2026-01-02',
      '2026-01-02 ',
      '2026-01-02T00:00',
      20260102,
    ],
  ],
];

describe.each(KINDS)('%s', (_, schema, good, other) => {
  it.each(good.map(value => [value]))('is plainly good as %j, and stays as it is', value => {
    const whole = one(schema());
    expect(isPlainlyGood(whole, { 值: value })).toBe(true);
    expect(checked(whole, { 值: value })).toEqual({ 值: value });
  });

  it.each(other.map(value => [value]))('is left to the full check as %j, which does not keep it', value => {
    const whole = one(schema());
    expect(isPlainlyGood(whole, { 值: value })).toBe(false);
    expect(checked(whole, { 值: value })).not.toEqual({ 值: value });
  });
});

describe('fields that may be missing', () => {
  it('may be missing, and only those', () => {
    const schema = () => v.object({ title: text(), summary: v.optional(text()) });
    expect(isPlainlyGood(schema(), { title: '甲' })).toBe(true);
    expect(isPlainlyGood(schema(), { title: '甲', summary: '乙' })).toBe(true);
    expect(isPlainlyGood(schema(), { summary: '乙' })).toBe(false);
  });

  it('are not plainly good when blank: the full check leaves them out', () => {
    for (const blank of ['', ' ', '\u3000', null, undefined]) {
      const schema = v.object({ note: v.optional(v.string()) });
      expect(isPlainlyGood(schema, { note: blank })).toBe(false);
      expect(checked(schema, { note: blank })).toEqual({});
    }
  });

  it('may be numbers, lists and answers of yes or no, which are never blank', () => {
    const schema = v.object({
      days: v.optional(v.number()),
      counted: v.optional(v.boolean()),
      names: v.optional(v.array(v.string())),
    });
    expect(isPlainlyGood(schema, { days: 0, counted: false, names: [] })).toBe(true);
  });

  it('are not plainly missing when the check would add what they are by default', () => {
    const link = v.object({ to: text(), branch: v.optional(code(['open', 'shut'], CODES), 'open') });
    expect(checked(link, { to: '2' })).toEqual({ to: '2', branch: 'open' });
    expect(isPlainlyGood(link, { to: '2' })).toBe(false);
    expect(isPlainlyGood(link, { to: '2', branch: 'shut' })).toBe(true);
  });

  it('keep the further checks that hang on them', () => {
    const even = v.check((value: number | undefined) => (value ?? 0) % 2 === 0, 'odd');
    const schema = () => v.object({ count: v.pipe(v.optional(v.number()), even) });
    expect(isPlainlyGood(schema(), { count: 2 })).toBe(true);
    expect(isPlainlyGood(schema(), { count: 3 })).toBe(false);
  });
});

describe('steps that the quick look does not know', () => {
  it.each<[string, v.GenericSchema]>([
    ['a mail address', v.pipe(v.string(), v.email())],
    ['a pattern', v.pipe(v.string(), v.regex(/^a/))],
    ['an unknown step behind known ones', v.pipe(v.string(), v.trim(), v.nonEmpty(), v.toLowerCase())],
    ['a choice of types', v.union([v.string(), v.number()])],
    ['free keys', v.record(v.string(), v.string())],
    ['a list of what it does not know', v.array(v.union([v.string()]))],
    ['an optional field that it does not know', v.optional(v.union([v.string()]))],
    ['a schema behind a schema', v.pipe(v.string(), v.string())],
  ])('make a schema with %s never quick', (_, strange) => {
    const data = [
      { title: '甲' },
      { title: '甲', 值: 'a' },
      { title: '甲', 值: {} },
      { title: '甲', 值: [] },
    ];
    for (const record of data)
      expect(isPlainlyGood(v.object({ title: text(), 值: strange }), record)).toBe(false);
  });

  it('are found in every position of a pipe', () => {
    for (const schema of [
      v.pipe(v.union([v.string()]), v.maxLength(3)),
      v.pipe(v.string(), v.email(), v.maxLength(30)),
      v.pipe(v.string(), v.maxLength(30), v.email()),
    ])
      expect(isPlainlyGood(one(schema), { 值: 'a@b.cn' })).toBe(false);
  });
});

describe('whole records', () => {
  it('have no key that the schema does not know, not even one that every object inherits', () => {
    const schema = one(v.string());
    for (const key of ['other', 'constructor', 'toString', '__proto__'])
      expect(isPlainlyGood(schema, JSON.parse(`{"值":"a",${JSON.stringify(key)}:"b"}`))).toBe(false);
    expect(isPlainlyGood(one(v.string()), Object.create({ 值: 'a' }) as unknown)).toBe(false);
  });

  it('may be checked as a whole behind their fields', () => {
    const whole = () =>
      v.pipe(
        v.object({ from: v.number(), to: v.number() }),
        v.check(({ from, to }) => from <= to, 'order'),
      );
    expect(isPlainlyGood(whole(), { from: 1, to: 2 })).toBe(true);
    expect(isPlainlyGood(whole(), { from: 2, to: 1 })).toBe(false);
    expect(isPlainlyGood(whole(), { from: 1, to: 2, by: 3 })).toBe(false);
  });

  it('are judged as the full check judges them, in both directions', () => {
    const schema = v.object(Object.fromEntries(KINDS.map(([kind, make]) => [kind, v.optional(make())])));
    const record = fc.record(
      Object.fromEntries(
        KINDS.map(([kind, , good, other]) => [kind, fc.constantFrom(...good, ...good, ...good, ...other)]),
      ),
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(record, data => {
        expect(isPlainlyGood<unknown>(schema, data)).toBe(isDeepStrictEqual(checked(schema, data), data));
      }),
      { numRuns: 600 },
    );
  });
});
