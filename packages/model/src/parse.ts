/** Checks unknown data against a schema and says, in the reader's language, where each problem is and what mends it. */
import * as v from 'valibot';
import { problemText } from './problem-text.js';
import { labelsOf, type Locale } from './field.js';
import { schemas, type EntityName } from './schemas.js';
import { entriesOf } from './vocabulary.js';

/** One fault in data, located and with its remedy. */
export interface Problem {
  /** JSON pointer (RFC 6901) from the root of the data, e.g. `/3/publishedOn`. */
  readonly pointer: string;
  /** Number of the record, from 1, as a person counts rows below the header; absent for a single object. */
  readonly row?: number;
  /** Column header or property name. */
  readonly column?: string;
  /** Stable reason code, independent of the wording. */
  readonly code: string;
  /** The value found, shortened to 80 characters. */
  readonly value: string;
  /** What is wrong, in the chosen language. */
  readonly message: string;
  /** What to do about it, in the chosen language. */
  readonly remedy: string;
}

/** The good part of the data and all that is wrong with the rest. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

type Output<E extends EntityName> = v.InferOutput<(typeof schemas)[E]>;

/** Checks one record. `value` is undefined when it has a problem. */
export function parseRecord<E extends EntityName>(entity: E, data: unknown, locale: Locale, base = '', row?: number): Parsed<Output<E> | undefined> {
  const result = v.safeParse(schemas[entity] as v.GenericSchema<unknown, Output<E>>, data);
  if (result.success) return { value: result.output, problems: [] };
  return { value: undefined, problems: result.issues.map(issue => toProblem(entity, issue, locale, base, row)) };
}

/** Checks a list; good records are kept, each bad one is reported with its row. Accepts an array or `{ items: [...] }`. */
export function parseRecords<E extends EntityName>(entity: E, data: unknown, locale: Locale): Parsed<Output<E>[]> {
  const [list, base] = listIn(data);
  if (!list) return { value: [], problems: [notAList(data, locale)] };
  const value: Output<E>[] = [];
  const problems: Problem[] = [];
  list.forEach((entry, index) => {
    const parsed = parseRecord(entity, entry, locale, `${base}/${index}`, index + 1);
    if (parsed.value !== undefined) value.push(parsed.value);
    problems.push(...parsed.problems);
  });
  return { value, problems };
}

/** Parses JSON text; a fault is reported with line and column. */
export function parseJson(source: string, locale: Locale): Parsed<unknown> {
  try {
    return { value: JSON.parse(source.replace(/^\uFEFF/, '')) as unknown, problems: [] };
  } catch (error) {
    const at = /position (\d{1,12})/.exec((error as Error).message)?.[1];
    const place = at === undefined ? '' : lineAndColumn(source, Number(at));
    return { value: undefined, problems: [{ pointer: '', code: 'json', value: place, ...problemText('json', locale, { place }) }] };
  }
}

function listIn(data: unknown): [unknown[] | undefined, string] {
  if (Array.isArray(data)) return [data as unknown[], ''];
  const items: unknown = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)['items'] : undefined;
  return Array.isArray(items) ? [items as unknown[], '/items'] : [undefined, ''];
}

function notAList(data: unknown, locale: Locale): Problem {
  return { pointer: '', code: 'not_a_list', value: shorten(data), ...problemText('not_a_list', locale, {}) };
}

function toProblem(entity: EntityName, issue: v.BaseIssue<unknown>, locale: Locale, base: string, row: number | undefined): Problem {
  const keys = (issue.path ?? []).map(item => String(item.key));
  const column = columnName(entity, keys, locale);
  const reason = reasonOf(issue);
  const requirement = 'requirement' in issue ? issue.requirement : undefined;
  return {
    pointer: base + keys.map(key => `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`).join(''),
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
    code: reason,
    value: shorten(issue.input),
    ...problemText(reason, locale, { field: column ?? '', limit: limitOf(requirement), options: optionsOf(issue) }),
  };
}

/** Own reasons are written as the check's message; valibot's own are named by the kind of check. */
function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'partial_check' || (issue.type === 'check' && /^[a-z_]{3,40}$/.test(issue.message))) return issue.message;
  if (issue.kind === 'schema' && issue.input === undefined) return 'required';
  if (issue.type === 'non_empty') return 'required';
  return issue.type;
}

function columnName(entity: EntityName, keys: readonly string[], locale: Locale): string | undefined {
  let entries: Readonly<Record<string, v.GenericSchema>> | undefined = entriesOf(entity);
  let name: string | undefined;
  for (const key of keys) {
    const schema: v.GenericSchema | undefined = entries?.[key];
    if (!schema) continue;
    const labels = labelsOf(schema);
    name = labels ? (locale === 'zh-CN' ? labels.zh : labels.en) : key;
    entries = innerEntries(schema);
  }
  return name ?? keys.at(-1);
}

function innerEntries(schema: v.GenericSchema): Readonly<Record<string, v.GenericSchema>> | undefined {
  const inner = 'wrapped' in schema ? (schema as unknown as { wrapped: v.GenericSchema }).wrapped : schema;
  return (inner as unknown as { entries?: Record<string, v.GenericSchema> }).entries;
}

function limitOf(requirement: unknown): string {
  return typeof requirement === 'number' ? String(requirement) : '';
}

function optionsOf(issue: v.BaseIssue<unknown>): string {
  return issue.type === 'picklist' && issue.expected ? issue.expected.replace(/[()"]/g, '').split(' | ').join(', ') : '';
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value) ?? '';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function lineAndColumn(source: string, position: number): string {
  const before = source.slice(0, position).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
