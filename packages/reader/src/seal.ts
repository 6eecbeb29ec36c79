/** Seals facts before they leave: masks private numbers in every string, key and number, however deep. */
import type { Pace } from './pace.js';
import { maskPrivate } from '@sunboard/model';

const MAX_DEPTH = 60;
/* Half a character, as a page writes it or a cut leaves it, breaks the JSON of message channels. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A copy in which no private number is readable. */
export function seal<T>(value: T): T {
  return sealAt(value, 0) as T;
}

/** {@link seal} for a large object, in slices: each entry of its arrays is one step. */
export async function sealPaced<T extends object>(value: T, pace: Pace): Promise<T> {
  const copy: Record<string, unknown> = {};
  let count = 0;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(inner)) {
      copy[key] = sealAt(inner, 1);
      continue;
    }
    const sealed: unknown[] = [];
    for (const entry of inner as unknown[]) {
      sealed.push(sealAt(entry, 2));
      // Never left half done: what is not sealed must not leave.
      if ((++count & 15) === 0 && pace.due()) await pace.breathe();
    }
    copy[key] = sealed;
  }
  return copy as T;
}

function sealAt(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return sealText(value);
  if (typeof value === 'number')
    return Math.abs(value) >= 1e10 && maskPrivate(String(value)) !== String(value)
      ? maskPrivate(String(value))
      : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) return value.map(inner => sealAt(inner, depth + 1));
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const name = maskPrivate(key);
    const sealed = sealAt(inner, depth + 1);
    // A page's JSON may carry __proto__ as an own key; defineProperty keeps it a plain one.
    if (name === '__proto__')
      Object.defineProperty(copy, name, {
        value: sealed,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else copy[name] = sealed;
  }
  return copy;
}

/* In an address a number may hide behind percent signs (fullwidth digits, encoded dashes and spaces). */
function sealText(source: string): string {
  const text = source.replace(LONE_SURROGATE, '');
  const masked = maskPrivate(text);
  if (!/%[0-9A-Fa-f]{2}/u.test(masked)) return masked;
  const decoded = decode(masked);
  return decoded === undefined || maskPrivate(decoded) === decoded ? masked : maskPrivate(decoded);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
