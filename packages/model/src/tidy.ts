/** Evens out what data files of different makers do differently, before the schema checks: blanks, localized keys, localized codes, numbers for days and texts. */
import type * as v from 'valibot';
import { codeIn } from './code-aliases.js';
import { codesOf } from './field.js';
import { dayInFile } from './file-day.js';
import { fieldsInFile } from './file-names.js';
import type { Locale } from './locale.js';
import { asObject, hasOwn } from './own.js';
import { entriesIn, itemOf, kindOf } from './shape.js';

/**
 * A copy of a record with only the schema's own keys, in which an optional field that is null or blank is left out
 * and a code's label (`废止`) is the code (`repealed`), an instant that programs write for a day (1772380800000) is that day, and
 * a whole number in the place of a text is its digits. What is not an object comes back as it is.
 */
export function tidy(schema: object, data: unknown, locale?: Locale): unknown {
  const source = asObject(data);
  if (!source) return data;
  const record: Record<string, unknown> = {};
  const entries = entriesIn(schema);
  for (const key of Object.keys(entries)) {
    const inner = entries[key];
    if (!inner || !hasOwn(source, key)) continue;
    const value = source[key];
    if (inner.type === 'optional' && isBlank(value)) continue;
    record[key] = tidyValue(inner, value, locale);
  }
  return record;
}

/** Renames keys that are labels (`标题`) to property names; keys that mean nothing are handed to `unknown`. */
export function renameKeys(schema: object, data: unknown, unknown: (key: string) => void): unknown {
  const source = asObject(data);
  if (!source) return data;
  const entries = entriesIn(schema);
  const keys = Object.keys(source);
  if (keys.every(key => hasOwn(entries, key))) return data;
  const record: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  fieldsInFile(schema, keys).forEach((meant, at) => {
    const key = keys[at] ?? '';
    if (!meant) unknown(key);
    else if (!meant.repeated) record[meant.field] = source[key];
  });
  return record;
}

function tidyValue(schema: v.GenericSchema, value: unknown, locale?: Locale): unknown {
  if (typeof value === 'string') {
    const codes = codesOf(schema);
    if (codes) return codeIn(codes, value) ?? value;
    return value;
  }
  if (typeof value === 'number' && Number.isSafeInteger(value)) return numberAs(kindOf(schema), value);
  if (typeof value !== 'object' || value === null) return value;
  const item = itemOf(schema);
  if (item)
    return Array.isArray(value) ? (value as unknown[]).map(entry => tidyValue(item, entry, locale)) : value;
  return Object.keys(entriesIn(schema)).length > 0 ? tidy(schema, value, locale) : value;
}

function numberAs(kind: ReturnType<typeof kindOf>, value: number): unknown {
  if (kind === 'date') return dayInFile(value) ?? value;
  return kind === 'text' ? String(value) : value;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
