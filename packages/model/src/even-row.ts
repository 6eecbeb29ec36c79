/** Evens out the values of a published record, which programs and worksheets write in their own ways; what people type into forms is left as it is. */
import type * as v from 'valibot';
import { booleanIn, cellValue, numberIn } from './cell-value.js';
import { labelsOf, unwrap } from './field.js';
import { dayInFile } from './file-day.js';
import { fieldInFile } from './file-names.js';
import type { Locale } from './locale.js';
import { asObject, hasOwn } from './own.js';
import { plainText } from './plain-text.js';
import { isNothing } from './nothing.js';
import { entriesIn, itemOf, kindOf } from './shape.js';

/** Keys under which programs hand out the text, day or address of a value that is more to them: `{ "rendered": "…" }`. */
const INNER = [
  'rendered',
  'value',
  '#text',
  '#cdata',
  '__cdata',
  '_',
  '$t',
  'title',
  'label',
  'text',
  'name',
];
const INNER_OF_ADDRESS = ['url', 'href', 'link', 'uri', ...INNER];
const INNER_OF_DAY = ['date', 'time', ...INNER];

/**
 * A copy of a record in which texts hold no markup, days are days of the calendar, numbers are numbers, lists are lists, and
 * words for nothing (`无`, `-`, `NULL`) are nothing. What cannot be evened out stays for the schema to refuse with its place.
 */
export function evenRow(schema: object, data: unknown, locale?: Locale): unknown {
  const source = asObject(data);
  if (!source) return data;
  const entries = entriesIn(schema);
  const record: Record<string, unknown> = {};
  for (const key of Object.keys(source)) {
    const inner = hasOwn(entries, key) ? entries[key] : undefined;
    const value = inner ? evened(inner, source[key], locale) : source[key];
    if (value !== undefined) record[key] = value;
  }
  return record;
}

function evened(schema: v.GenericSchema, given: unknown, locale?: Locale): unknown {
  const kind = kindOf(schema);
  if (kind === 'list') return listOf(schema, given, locale);
  if (kind === 'object') return objectOf(schema, given, locale);
  const value = singleOf(given, kind);
  if (typeof value === 'string' && isNothing(value) && mayBeNothing(schema)) return undefined;
  if (kind === 'date') return dayInFile(value, locale) ?? value;
  if (typeof value === 'string') {
    if (kind === 'number') return numberIn(value) ?? value;
    if (kind === 'boolean') return booleanIn(value) ?? value;
    return isPlain(schema) ? plainText(value) : value;
  }
  if (typeof value !== 'number') return value;
  if (kind === 'boolean') return booleanIn(String(value)) ?? value;
  return kind === 'code' ? String(value) : value;
}

/** One value of what is wrapped in a list or an object; several texts are one. */
function singleOf(given: unknown, kind: ReturnType<typeof kindOf>): unknown {
  if (Array.isArray(given)) {
    const all = (given as unknown[]).map(one => singleOf(one, kind));
    if (kind === 'date' && all.length >= 3 && all.every(one => typeof one === 'number'))
      return all.slice(0, 3).join('-');
    if (all.length < 2) return all[0];
    return kind === 'text' && all.every(one => typeof one === 'string') ? all.join('、') : given;
  }
  const source = asObject(given);
  if (!source) return given;
  const keys = kind === 'url' ? INNER_OF_ADDRESS : kind === 'date' ? INNER_OF_DAY : INNER;
  const found = keys.find(key => hasOwn(source, key) && ['string', 'number'].includes(typeof source[key]));
  return found === undefined ? given : source[found];
}

function listOf(schema: v.GenericSchema, given: unknown, locale?: Locale): unknown {
  const item = itemOf(schema);
  if (given === null || given === undefined || !item) return given;
  if (typeof given === 'string') {
    if (isNothing(given)) return undefined;
    return listOf(schema, cellValue(schema, plainText(given)), locale);
  }
  if (!Array.isArray(given)) return asObject(given) ? [evened(item, given, locale)] : given;
  const all = (given as unknown[]).filter(one => one !== null && one !== '');
  return all.map(one => evened(item, one, locale));
}

function objectOf(schema: v.GenericSchema, given: unknown, locale?: Locale): unknown {
  if (typeof given === 'string') return isNothing(given) ? undefined : cellValue(schema, given);
  const source = asObject(given);
  if (!source) return given;
  const entries = entriesIn(schema);
  const named: Record<string, unknown> = {};
  for (const key of Object.keys(source)) {
    const name = hasOwn(entries, key) ? key : fieldInFile(schema, key);
    if (name !== undefined && (name === key || !(hasOwn(source, name) || hasOwn(named, name))))
      named[name] = source[key];
  }
  return evenRow(schema, named, locale);
}

function mayBeNothing(schema: v.GenericSchema): boolean {
  return schema.type === 'optional' && labelsOf(schema)?.decides !== true;
}

/* Texts that are trimmed are plain ones; a body is markup, and keeps it. */
function isPlain(schema: v.GenericSchema): boolean {
  return hasTrim(unwrap(schema));
}

function hasTrim(schema: object): boolean {
  const steps = (schema as { pipe?: readonly object[] }).pipe ?? [];
  return steps.some(
    step => (step as { type?: string }).type === 'trim' || (step !== schema && hasTrim(step)),
  );
}
