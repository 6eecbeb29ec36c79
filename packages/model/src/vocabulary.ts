/** The one vocabulary of labels, by entity name: which field a heading, table header or CSV column means. */
import type * as v from 'valibot';
import { schemas, type EntityName } from './schemas.js';
import { entriesIn, fieldIn, fieldsIn, type SchemaField } from './shape.js';

/** A labelled field of an entity. */
export interface FieldEntry extends SchemaField {
  readonly entity: EntityName;
}

const cache = new Map<EntityName, readonly FieldEntry[]>();

/** The labelled fields of an entity, in the order of the schema. */
export function fieldsOf(entity: EntityName): readonly FieldEntry[] {
  let known = cache.get(entity);
  if (!known) {
    known = fieldsIn(schemas[entity]).map(field => ({ entity, ...field }));
    cache.set(entity, known);
  }
  return known;
}

/**
 * The field that a label names, or undefined. Official labels win over aliases, and earlier fields over later ones.
 * Property names themselves (`indexNumber`) and snake or kebab forms are understood too, and the official labels of every
 * added language that has arrived (see `loadLanguage`).
 */
export function fieldForLabel(entity: EntityName, label: string): string | undefined {
  return fieldIn(schemas[entity], label);
}

/** Entries of an object schema, looking through pipes. */
export function entriesOf(entity: EntityName): Readonly<Record<string, v.GenericSchema>> {
  return entriesIn(schemas[entity]);
}
