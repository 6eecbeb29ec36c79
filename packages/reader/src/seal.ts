/** Seals facts before they leave: masks private numbers in every string, key and number, however deep. */
import type { Pace } from './pace.js';
import { maskPrivate } from '@sunboard/model';
import { classesOf, hasKind, longestNumber, PERCENT, SURROGATE } from './text-class.js';

const MAX_DEPTH = 60;
/** A shorter text holds no private number, not even an encoded one. */
const SHORTEST = 11;
/* Half a character, as a page writes it or a cut leaves it, breaks the JSON of message channels. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A copy in which no private number is readable; parts in which nothing was to mask are the same objects. */
export function seal<T>(value: T): T {
  return sealAt(value, 0, undefined) as T;
}

/** Numbers that are private although their form does not tell it, as digits. */
type Known = ReadonlySet<string> | undefined;

/** {@link seal} for a large object, in slices: each entry of its arrays is one step. */
export async function sealPaced<T extends object>(value: T, pace: Pace, known?: Known): Promise<T> {
  const copy: Record<string, unknown> = {};
  let count = 0;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(inner)) {
      copy[key] = sealAt(inner, 1, known);
      continue;
    }
    const sealed: unknown[] = [];
    for (const entry of inner as unknown[]) {
      sealed.push(sealAt(entry, 2, known));
      // Never left half done: what is not sealed must not leave.
      if ((++count & 15) === 0 && pace.due()) await pace.breathe();
    }
    copy[key] = sealed;
  }
  return copy as T;
}

function sealAt(value: unknown, depth: number, known: Known): unknown {
  if (typeof value === 'string') return sealText(value, known);
  if (typeof value === 'number')
    return Math.abs(value) >= 1e10 && maskPrivate(String(value), known) !== String(value)
      ? maskPrivate(String(value), known)
      : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return null;
  return Array.isArray(value) ? sealArray(value as unknown[], depth, known) : sealObject(value, depth, known);
}

/* Nearly all facts hold nothing to mask: a copy begins only where something changes. */
function sealArray(values: readonly unknown[], depth: number, known: Known): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let at = 0; at < values.length; at++) {
    const sealed = sealAt(values[at], depth + 1, known);
    if (copy === undefined && sealed !== values[at]) copy = values.slice(0, at);
    copy?.push(sealed);
  }
  return copy ?? values;
}

function sealObject(value: object, depth: number, known: Known): object {
  const source = value as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | undefined;
  // No list of keys is made: nearly all objects are looked through once and left as they are.
  for (const key in source) {
    if (!Object.hasOwn(source, key)) continue;
    const name = key.length < SHORTEST ? key : maskPrivate(key, known);
    const inner = source[key];
    const sealed = typeof inner === 'string' ? sealText(inner, known) : sealAt(inner, depth + 1, known);
    if (copy === undefined && (sealed !== inner || name !== key)) {
      copy = {};
      for (const before of Object.keys(source)) {
        if (before === key) break;
        put(copy, before, source[before]);
      }
    }
    if (copy !== undefined) put(copy, name, sealed);
  }
  return copy ?? value;
}

/* A page's JSON may carry __proto__ as an own key; defineProperty keeps it a plain one. */
function put(copy: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') copy[name] = value;
  else Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
}

/* In an address a number may hide behind percent signs (fullwidth digits, encoded dashes and spaces). */
function sealText(source: string, known: Known): string {
  if (source.length < SHORTEST) return withoutHalves(source);
  const classes = classesOf(source);
  const text = hasKind(classes, SURROGATE) ? source.replace(LONE_SURROGATE, '') : source;
  if (longestNumber(classes) < SHORTEST && !hasKind(classes, PERCENT)) return text;
  const masked = maskPrivate(text, known);
  if (!/%[0-9A-Fa-f]{2}/u.test(masked)) return masked;
  const decoded = decode(masked);
  return decoded === undefined || maskPrivate(decoded) === decoded ? masked : maskPrivate(decoded);
}

function withoutHalves(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdfff) return text.replace(LONE_SURROGATE, '');
  }
  return text;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
