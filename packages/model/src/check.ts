/** Checks unknown data against a schema; takes the schema itself, so that a bundle carries only the entities it uses. */
import * as v from 'valibot';
import { evenRow } from './even-row.js';
import { labelsOf } from './field.js';
import { pick, type Locale } from './locale.js';
import { asObject, hasOwn } from './own.js';
import { fileProblem, shorten, toProblem, type Parsed, type Problem, type RecordPlace } from './problem.js';
import { isPlainlyGood } from './quick.js';
import { recordIn } from './record-in.js';
import { entriesIn, fieldsIn, type EntitySchema } from './shape.js';
import { renameKeys, tidy } from './tidy.js';

/** A record as a file carries it, with its place for messages. */
export interface RawRecord {
  readonly data: unknown;
  readonly place: RecordPlace;
}

const NONE: readonly Problem[] = [];

/** Checks one record. `value` is undefined when it has a problem; it may be `data` itself. */
export function checkRecord<T>(
  schema: EntitySchema<T>,
  data: unknown,
  locale: Locale,
  place: RecordPlace = {},
): Parsed<T | undefined> {
  if (isPlainlyGood(schema, data)) return { value: data, problems: NONE };
  const result = v.safeParse(schema, tidy(schema, data, locale));
  if (result.success) return { value: result.output, problems: [] };
  return { value: undefined, problems: result.issues.map(issue => toProblem(schema, issue, locale, place)) };
}

/**
 * Checks one record of a published list. A value that cannot be read is left out with a warning where the record may do
 * without it: the public must not lose a document to a mistyped date. `value` is undefined when the record cannot.
 */
export function checkRow<T>(
  schema: EntitySchema<T>,
  data: unknown,
  locale: Locale,
  place: RecordPlace = {},
): Parsed<T | undefined> {
  if (isPlainlyGood(schema, data)) return { value: data, problems: NONE };
  const even = evenRow(schema, data, locale);
  const checked = checkRecord(schema, even, locale, place);
  if (checked.value !== undefined) return checked;
  const rest = withoutFaulty(schema, tidy(schema, even, locale));
  const kept = rest && v.safeParse(schema, rest);
  if (!kept?.success) return checked;
  return {
    value: kept.output,
    problems: checked.problems.map(problem => ({ ...problem, severity: 'warning' })),
  };
}

/**
 * Checks a list: an array or `{ items: [...] }`. Each record is kept as far as {@link checkRow} does, each fault is
 * reported with its row.
 * Keys may be labels in either language; keys that mean nothing and values that must be unique but are not are warnings.
 */
export function checkRecords<T>(schema: EntitySchema<T>, data: unknown, locale: Locale): Parsed<T[]> {
  const [list, base] = listIn(data);
  if (!list)
    return { value: [], problems: [fileProblem('not_a_list', locale, {}, { value: shorten(data) })] };
  const strange = new Set<string>();
  const raw = list.map((entry, index) => ({
    data: renameKeys(schema, recordIn(schema, entry), key => strange.add(key)),
    place: { base: `${base}/${index}`, row: index + 1 },
  }));
  const checked = checkRaw(schema, raw, locale);
  return { value: checked.value, problems: [...unknownColumns(strange, locale), ...checked.problems] };
}

/** Checks records that were read from any kind of file. */
export function checkRaw<T>(schema: EntitySchema<T>, raw: readonly RawRecord[], locale: Locale): Parsed<T[]> {
  const value: T[] = [];
  const problems: Problem[] = [];
  const shared: Problem[] = [];
  const look = sharedValues(schema, locale);
  for (const record of raw) {
    const parsed = checkRow(schema, record.data, locale, record.place);
    for (const problem of parsed.problems) problems.push(problem);
    if (parsed.value === undefined) continue;
    value.push(parsed.value);
    for (const problem of look(parsed.value, record.place)) shared.push(problem);
  }
  for (const problem of shared) problems.push(problem);
  return { value, problems };
}

/** Warns of columns or keys that name no field: the data in them is not used. */
export function unknownColumns(names: Iterable<string>, locale: Locale): Problem[] {
  return [...names]
    .filter(name => !/^[$@_]/.test(name))
    .map(name =>
      fileProblem(
        'unknown_column',
        locale,
        { field: shorten(name) },
        { column: name, value: shorten(name), severity: 'warning' },
      ),
    );
}

/* Undefined where a faulty value cannot be spared. */
function withoutFaulty(schema: EntitySchema, data: unknown): object | undefined {
  const rest = { ...asObject(data) };
  const entries = entriesIn(schema);
  for (const { path } of v.safeParse(schema, data).issues ?? []) {
    const name = path?.[0]?.key;
    const entry = typeof name === 'string' && hasOwn(entries, name) ? entries[name] : undefined;
    if (typeof name !== 'string' || entry?.type !== 'optional' || labelsOf(entry)?.decides) return undefined;
    Reflect.deleteProperty(rest, name);
  }
  return rest;
}

function listIn(data: unknown): [readonly unknown[] | undefined, string] {
  if (Array.isArray(data)) return [data as unknown[], ''];
  const items = asObject(data)?.['items'];
  return Array.isArray(items) ? [items as unknown[], '/items'] : [undefined, ''];
}

/** Watches record after record for values that no two records of a file may share; answers the warnings of each. */
export function sharedValues(
  schema: object,
  locale: Locale,
): (record: unknown, place: RecordPlace) => readonly Problem[] {
  const fields = fieldsIn(schema)
    .filter(({ labels }) => labels.unique)
    .map(({ name, labels }) => ({ name, labels, first: new Map<string, RecordPlace>() }));
  return (record, place) =>
    fields.flatMap(({ name, labels, first }) => {
      const value = (record as Record<string, unknown>)[name];
      if (typeof value !== 'string') return [];
      const earlier = first.get(value);
      if (!earlier) first.set(value, place);
      return earlier ? [duplicateOf(name, value, earlier, place, locale, labels)] : [];
    });
}

function duplicateOf(
  name: string,
  value: string,
  first: RecordPlace,
  second: RecordPlace,
  locale: Locale,
  labels: { zh: string; en: string },
): Problem {
  const column = second.header?.(name) ?? pick(labels, locale);
  return fileProblem(
    'duplicate',
    locale,
    { field: column, first: String(first.row ?? ''), second: String(second.row ?? '') },
    {
      pointer: `${second.base ?? ''}/${name}`,
      column,
      value: shorten(value),
      severity: 'warning',
      ...(second.row !== undefined && { row: second.row }),
    },
  );
}
