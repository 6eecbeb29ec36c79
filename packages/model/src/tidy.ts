/** Evens out what data files of different makers do differently, before the schema checks: blanks, localized keys, localized codes. */
import type * as v from 'valibot';
import { codeIn } from './code-aliases.js';
import { codesOf } from './field.js';
import { asObject, hasOwn } from './own.js';
import { entriesIn, fieldIn, itemOf } from './shape.js';

/**
 * A copy of a record with only the schema's own keys, in which an optional field that is null or blank is left out
 * and a code's label (`废止`) is the code (`repealed`). What is not an object comes back as it is.
 */
export function tidy(schema: object, data: unknown): unknown {
  const source = asObject(data);
  if (!source) return data;
  const record: Record<string, unknown> = {};
  const entries = entriesIn(schema);
  for (const key of Object.keys(entries)) {
    const inner = entries[key];
    if (!inner || !hasOwn(source, key)) continue;
    const value = source[key];
    if (inner.type === 'optional' && isBlank(value)) continue;
    record[key] = tidyValue(inner, value);
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
  for (const key of keys) {
    const name = fieldIn(schema, key);
    if (name === undefined) unknown(key);
    // A property under its own name wins over the same field under a label.
    else if (name === key || !(hasOwn(source, name) || name in record)) record[name] = source[key];
  }
  return record;
}

function tidyValue(schema: v.GenericSchema, value: unknown): unknown {
  if (typeof value === 'string') {
    const codes = codesOf(schema);
    return codes ? (codeIn(codes, value) ?? value) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const item = itemOf(schema);
  if (item) return Array.isArray(value) ? (value as unknown[]).map(entry => tidyValue(item, entry)) : value;
  return Object.keys(entriesIn(schema)).length > 0 ? tidy(schema, value) : value;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
