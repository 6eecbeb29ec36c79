import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { RANDOM_ENTITIES, recordOf } from './arbitraries.test-helper.js';
import { mayHoldMarkup } from './plain-text.js';
import { isPlainlyGood } from './quick.js';
import { schemas, type EntityName } from './schemas.js';
import { tidy } from './tidy.js';

/** What the full check makes of a record; undefined when it finds fault. */
function checked(entity: EntityName, data: unknown): unknown {
  const schema = schemas[entity] as unknown as v.GenericSchema;
  const result = v.safeParse(schema, tidy(schema, data));
  return result.success ? result.output : undefined;
}

const strange = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    '',
    ' ',
    0,
    -1,
    1.5,
    NaN,
    true,
    [],
    {},
    '2026-02-30',
    '2024-02-29',
    '1899-01-01',
  ),
  fc.constantFrom(
    '废止',
    'repealed',
    'javascript:x',
    ' /a ',
    '/a',
    'data:x',
    'http://a',
    '20260102',
    '甲 ',
    '\u3000',
  ),
  fc.string(),
  fc.array(fc.string()),
);

describe('the quick look at records', () => {
  it.each(RANDOM_ENTITIES)('lets pass only what the full check of %s gives back unchanged', entity => {
    const names = Object.keys((schemas[entity] as unknown as { entries: object }).entries);
    const name = fc.constantFrom(...names, 'unknown', '__proto__', 'constructor');
    fc.assert(
      fc.property(recordOf(entity), name, strange, fc.boolean(), (record, key, value, isChanged) => {
        const data: unknown = isChanged ? JSON.parse(JSON.stringify({ ...record, [key]: value })) : record;
        if (isPlainlyGood<unknown>(schemas[entity], data)) expect(checked(entity, data)).toEqual(data);
      }),
      { numRuns: 400 },
    );
  });

  it('lets every good catalogue entry pass, or it would save nothing', () => {
    fc.assert(
      // What looks like markup is looked at, even if it is none.
      fc.property(recordOf('DisclosureItem'), item => {
        fc.pre(!mayHoldMarkup(JSON.stringify(item)));
        return isPlainlyGood(schemas.DisclosureItem, item);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [{}],
    [{ title: ' 甲' }],
    [{ title: '甲&amp;乙' }],
    [{ title: '<b>甲</b>' }],
    [{ title: '甲', documentNumber: '无' }],
    [{ title: '甲', url: '-' }],
    [{ title: '甲', 标题: '乙' }],
    [{ title: '甲', validity: '废止' }],
    [{ title: '甲', publishedOn: '2026-02-30' }],
    [{ title: '甲', publishedOn: '2026年3月9日' }],
    [{ title: '甲', url: 'javascript:x' }],
    [{ title: '甲', summary: '' }],
    [{ title: '甲', body: ' ' }],
    [{ title: '甲', attachments: [{ name: '表' }] }],
    [[]],
    [null],
    ['甲'],
  ])('leaves %j to the full check', data => {
    expect(isPlainlyGood(schemas.DisclosureItem, data)).toBe(false);
  });
});
