/** Looks into a schema: its fields, what kind of value each holds, and the schema at a path. */
import type * as v from 'valibot';
import { codesOf, labelsOf, unwrap, type FieldLabels } from './field.js';
import { hasOwn } from './own.js';
import { isSafeUrl } from './safe-url.js';
import { sourceLabel } from './source-label.js';
import { foldLabel } from './text.js';

/** A schema of an object, possibly with checks behind it. */
export type EntitySchema<T = unknown> = v.GenericSchema<unknown, T> | v.GenericSchema<never, T>;

/** A labelled field of a schema. */
export interface SchemaField {
  /** Name of the property, e.g. `indexNumber`. */
  readonly name: string;
  readonly labels: FieldLabels;
  readonly schema: v.GenericSchema;
  readonly required: boolean;
}

/** The kinds of value that files have to be read into. */
export type ValueKind = 'text' | 'number' | 'boolean' | 'code' | 'date' | 'url' | 'list' | 'object';

const fields = new WeakMap<object, readonly SchemaField[]>();
/** Apart from the fields: whoever shows records asks for these, and only who reads tables and pages for their labels. */
const names = new WeakMap<object, ReadonlyMap<string, string>>();

/** Entries of an object schema, looking through `optional` and pipes; empty for every other schema. */
export function entriesIn(schema: object): Readonly<Record<string, v.GenericSchema>> {
  return (
    (unwrap(schema as v.GenericSchema) as unknown as { entries?: Record<string, v.GenericSchema> }).entries ??
    {}
  );
}

/** The labelled fields of a schema, in its order. */
export function fieldsIn(schema: object): readonly SchemaField[] {
  return kept(fields, schema, listFields);
}

/** The field of a schema that a label names, or undefined; see `fieldForLabel` for the rules. */
export function fieldIn(schema: object, label: string): string | undefined {
  if (hasOwn(entriesIn(schema), label)) return label;
  const known = kept(names, schema, namesByLabel);
  const folded = foldLabel(label);
  return known.get(folded) ?? known.get(sourceLabel(folded) ?? '');
}

/** Schema of the items of a list; undefined when the schema is no list. */
export function itemOf(schema: v.GenericSchema): v.GenericSchema | undefined {
  return (unwrap(schema) as unknown as { item?: v.GenericSchema }).item;
}

/** The schema at a path of keys and list positions; undefined when the path leaves the schema. */
export function schemaAt(schema: object, keys: readonly string[]): v.GenericSchema | undefined {
  let current: v.GenericSchema | undefined = schema as v.GenericSchema;
  for (const key of keys) {
    if (!current) return undefined;
    const entries = entriesIn(current);
    current = hasOwn(entries, key) ? entries[key] : itemOf(current);
  }
  return current;
}

/** What kind of value a schema takes. */
export function kindOf(schema: v.GenericSchema): ValueKind {
  const inner = unwrap(schema) as v.GenericSchema & { pipe?: readonly { type: string }[] };
  if (codesOf(inner)) return 'code';
  if (inner.type === 'array') return 'list';
  if (inner.type === 'object') return 'object';
  if (inner.type === 'number' || inner.type === 'boolean') return inner.type;
  if (hasStep(inner, step => step.type === 'raw_transform')) return 'date';
  return hasStep(inner, step => step.requirement === isSafeUrl) ? 'url' : 'text';
}

/** The most characters that a text may have, or entries that a list may; undefined where nothing limits it. */
export function maxLengthOf(schema: v.GenericSchema): number | undefined {
  const most = stepIn(unwrap(schema), step => step.type === 'max_length')?.requirement;
  return typeof most === 'number' ? most : undefined;
}

interface Step {
  readonly type: string;
  readonly requirement?: unknown;
  readonly pipe?: readonly Step[];
}

function hasStep(schema: object, wanted: (step: Step) => boolean): boolean {
  return stepIn(schema, wanted) !== undefined;
}

function stepIn(schema: object, wanted: (step: Step) => boolean): Step | undefined {
  const steps = (schema as { pipe?: readonly Step[] }).pipe ?? [];
  for (const step of steps) {
    const found = wanted(step) ? step : step === schema ? undefined : stepIn(step, wanted);
    if (found) return found;
  }
  return undefined;
}

function kept<T>(known: WeakMap<object, T>, schema: object, make: (schema: object) => T): T {
  let value = known.get(schema);
  if (value === undefined) {
    value = make(schema);
    known.set(schema, value);
  }
  return value;
}

function listFields(schema: object): SchemaField[] {
  return Object.entries(entriesIn(schema)).flatMap(([name, inner]) => {
    const labels = labelsOf(inner);
    return labels ? [{ name, labels, schema: inner, required: inner.type !== 'optional' }] : [];
  });
}

function namesByLabel(schema: object): Map<string, string> {
  const all = fieldsIn(schema);
  const map = new Map<string, string>();
  const add = (label: string, name: string) => {
    const key = foldLabel(label);
    if (key !== '' && !map.has(key)) map.set(key, name);
  };
  for (const { name } of all) add(name, name);
  for (const { name, labels } of all)
    [labels.zh, labels.en].forEach(label => {
      add(label, name);
    });
  for (const { name, labels } of all)
    labels.aliases?.forEach(label => {
      add(label, name);
    });
  return map;
}
