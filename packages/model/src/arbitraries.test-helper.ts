/** Random valid records of an entity, made from its schema, for property tests. */
import fc from 'fast-check';
import * as v from 'valibot';
import { codesOf } from './field.js';
import { isNothing } from './nothing.js';
import { parseRecord, schemaOf, type EntityOf } from './parse.js';
import { plainText } from './plain-text.js';
import type { EntityName } from './schemas.js';
import { entriesIn, itemOf, kindOf } from './shape.js';

/** Entities whose records random values can make; forms have rules over several fields, and the profile has free keys. */
export const RANDOM_ENTITIES = [
  'DisclosureItem',
  'ServiceGuide',
  'ApprovalStep',
  'Leader',
  'Department',
  'LeadingGroup',
  'Channel',
] as const satisfies readonly EntityName[];

/** Records that the schema accepts, as it gives them out (trimmed, dates in ISO form). */
export function recordOf<E extends EntityName>(entity: E): fc.Arbitrary<EntityOf<E>> {
  return valueOf(schemaOf(entity) as v.GenericSchema)
    .map(value => parseRecord(entity, value, 'en').value)
    .filter((value): value is EntityOf<E> => value !== undefined);
}

/**
 * Texts that break careless writers: formulas, scripts, separators, brackets, quotes, line breaks, JSON. What reading takes
 * for markup of programs, or for a word for nothing, is no text of ours.
 */
const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.stringMatching(/^[=+\-@'",;；、|\t\n\r<>&〔〕［\][{}是否\u2028一-三]{1,12}$/),
    fc.constantFrom(
      '=1+1',
      "'=1",
      '</script><script>',
      '["a"]',
      '{"a":1}',
      '国办发〔2017〕47号',
      'a; b',
      'a | b',
      '是',
      '5',
      '__proto__',
    ),
  )
  .filter(text => plainText(text) === text && !isNothing(text));

function valueOf(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  const item = itemOf(schema);
  if (item) return fc.array(valueOf(item), { maxLength: 4 });
  const entries = entriesIn(schema);
  if (Object.keys(entries).length > 0) return objectOf(entries);
  const codes = codesOf(schema);
  if (codes) return fc.constantFrom(...Object.keys(codes));
  switch (kindOf(schema)) {
    case 'number':
      return fc.nat({ max: 400 });
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc
        .date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
        .map(date => date.toISOString().slice(0, 10));
    case 'url':
      return fc.oneof(
        fc.webUrl(),
        fc.constantFrom('a.pdf', './附件 1.docx', '/x?y=1|2', 'mailto:a@example.cn', 'tel:12345'),
      );
    default:
      return acceptedBy(schema, fc.oneof(words, fc.constantFrom('a@example.cn', '010-12345678')));
  }
}

function objectOf(entries: Readonly<Record<string, v.GenericSchema>>): fc.Arbitrary<unknown> {
  const required = Object.keys(entries).filter(key => entries[key]?.type !== 'optional');
  const model = Object.fromEntries(Object.entries(entries).map(([key, inner]) => [key, valueOf(inner)]));
  return fc.record(model, { requiredKeys: required, noNullPrototype: true });
}

function acceptedBy(schema: v.GenericSchema, values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return values.filter(value => v.is(schema, value));
}
