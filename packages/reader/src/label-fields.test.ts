/** Labels of a page mean the same through the reader's table as through the model itself. */
import { entriesOf, fieldForLabel, fieldsOf, schemas, type EntityName } from '@sunboard/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOfLabel } from './label-fields.js';
import { UNPUBLISHED } from './label-table.js';

const ENTITIES = (Object.keys(schemas) as EntityName[]).filter(name => !UNPUBLISHED.includes(name));
const asked = (label: string) =>
  ENTITIES.flatMap(entity => {
    const field = fieldForLabel(entity, label);
    return field === undefined ? [] : [`${entity}.${field}`];
  });
const LABELS = ENTITIES.flatMap(entity => [
  ...Object.keys(entriesOf(entity)),
  ...fieldsOf(entity).flatMap(({ name, labels }) => [name, labels.zh, labels.en, ...(labels.aliases ?? [])]),
]);

/* What a label is made of may tell an element of a guide besides. */
const known = (label: string) => {
  const wanted = asked(label);
  return fieldsOfLabel(label).filter(field => wanted.includes(field) || !field.startsWith('ServiceGuide.'));
};

describe('the fields that a label names', () => {
  it('are those of the model for every label and every name that it knows', () => {
    expect(LABELS.length).toBeGreaterThan(300);
    for (const label of LABELS) expect(known(label), label).toEqual(asked(label));
  });

  it('are the same however the label is written', () => {
    const written = fc.tuple(
      fc.constantFrom(...LABELS),
      fc.constantFrom('', '：', ' :', '*', '（必填）', '\u3000'),
    );
    fc.assert(
      fc.property(written, ([label, end]) => {
        expect(known(label + end)).toEqual(asked(label + end));
      }),
    );
  });

  it('are none for words that are no labels, names of an object’s own parts among them', () => {
    for (const word of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '没有这个字段'])
      expect(fieldsOfLabel(word)).toEqual([]);
  });
});
