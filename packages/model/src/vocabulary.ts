/** The one vocabulary of labels: finds which field of an entity a heading, table header or CSV column means. */
import type * as v from 'valibot';
import { labelsOf, type FieldLabels } from './field.js';
import { schemas, type EntityName } from './schemas.js';
import { foldLabel } from './text.js';

/** A labelled field of an entity. */
export interface FieldEntry {
  readonly entity: EntityName;
  /** Name of the property, e.g. `indexNumber`. */
  readonly name: string;
  readonly labels: FieldLabels;
  readonly schema: v.GenericSchema;
  readonly required: boolean;
}

const cache = new Map<EntityName, { fields: readonly FieldEntry[]; byLabel: ReadonlyMap<string, string> }>();

/** The labelled fields of an entity, in the order of the schema. */
export function fieldsOf(entity: EntityName): readonly FieldEntry[] {
  return index(entity).fields;
}

/**
 * The field that a label names, or undefined. Official labels win over aliases, and earlier fields over later ones.
 * Property names themselves (`indexNumber`) and snake or kebab forms are understood too.
 */
export function fieldForLabel(entity: EntityName, label: string): string | undefined {
  return index(entity).byLabel.get(foldLabel(label));
}

/** Entries of an object schema, looking through pipes. */
export function entriesOf(entity: EntityName): Readonly<Record<string, v.GenericSchema>> {
  return (schemas[entity] as unknown as { entries: Record<string, v.GenericSchema> }).entries;
}

function index(entity: EntityName) {
  let known = cache.get(entity);
  if (!known) {
    const fields = listFields(entity);
    known = { fields, byLabel: labelMap(fields) };
    cache.set(entity, known);
  }
  return known;
}

function listFields(entity: EntityName): FieldEntry[] {
  return Object.entries(entriesOf(entity)).flatMap(([name, schema]) => {
    const labels = labelsOf(schema);
    return labels ? [{ entity, name, labels, schema, required: schema.type !== 'optional' }] : [];
  });
}

function labelMap(fields: readonly FieldEntry[]): Map<string, string> {
  const map = new Map<string, string>();
  const add = (label: string, name: string) => {
    const key = foldLabel(label);
    if (key !== '' && !map.has(key)) map.set(key, name);
  };
  for (const { name } of fields) add(name, name);
  for (const { name, labels } of fields) [labels.zh, labels.en].forEach(label => { add(label, name); });
  for (const { name, labels } of fields) labels.aliases?.forEach(label => { add(label, name); });
  return map;
}
