/** Evens out what data files of different makers do differently, before the schema checks: blanks, localized keys, localized codes, numbers for days and texts. */
import type * as v from 'valibot';
import { codeIn } from './code-aliases.js';
import { codesOf } from './field.js';
import { isChinese, type Locale } from './locale.js';
import { asObject, hasOwn } from './own.js';
import { entriesIn, fieldIn, itemOf, kindOf } from './shape.js';

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
  for (const key of keys) {
    const name = fieldIn(schema, key);
    if (name === undefined) unknown(key);
    // A property under its own name wins over the same field under a label.
    else if (name === key || !(hasOwn(source, name) || name in record)) record[name] = source[key];
  }
  return record;
}

function tidyValue(schema: v.GenericSchema, value: unknown, locale?: Locale): unknown {
  if (typeof value === 'string') {
    const codes = codesOf(schema);
    if (codes) return codeIn(codes, value) ?? value;
    return isMidnightInChina(value, locale) && kindOf(schema) === 'date'
      ? dayOfInstant(Date.parse(value))
      : value;
  }
  if (typeof value === 'number' && Number.isSafeInteger(value)) return numberAs(kindOf(schema), value);
  if (typeof value !== 'object' || value === null) return value;
  const item = itemOf(schema);
  if (item)
    return Array.isArray(value) ? (value as unknown[]).map(entry => tidyValue(item, entry, locale)) : value;
  return Object.keys(entriesIn(schema)).length > 0 ? tidy(schema, value, locale) : value;
}

/* 2026-03-01T16:00:00.000Z: how a script in China writes 2 March. Elsewhere it is the afternoon of the first. */
function isMidnightInChina(value: string, locale: Locale | undefined): boolean {
  return (
    locale !== undefined &&
    isChinese(locale) &&
    /^\d{4}-\d{2}-\d{2}T16:00(?::00(?:\.0{1,9})?)?(?:Z|\+00:?00)$/.test(value)
  );
}

function numberAs(kind: ReturnType<typeof kindOf>, value: number): unknown {
  // 20260302 is written without signs.
  if (kind === 'date') return dayOfInstant(value) ?? (/^\d{8}$/.test(String(value)) ? String(value) : value);
  return kind === 'text' ? String(value) : value;
}

/* Milliseconds or seconds since 1970, of the years 1990 to 2099. In China's time a midnight of any zone west of it is the same day. */
function dayOfInstant(value: number): string | undefined {
  const ms = value > 4_102_444_800 ? value : value * 1000;
  if (ms < 631_152_000_000 || ms >= 4_102_444_800_000) return undefined;
  return new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10);
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
