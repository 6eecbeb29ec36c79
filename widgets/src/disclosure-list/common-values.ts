/** Keeps once what many records say alike: a parser makes a text of its own for each of 10,000 times the same authority or day. */
import type { Item } from './types.js';

/** Fields with few values. */
const FIELDS = [
  'issuingAuthority',
  'category',
  'validity',
  'disclosure',
  'generatedOn',
  'publishedOn',
  'effectiveUntil',
] as const;

/** Different values that are remembered: more than there are days in eleven years. */
const MOST = 4000;

/** Lets items share equal texts, in place: only for records that nobody else holds. Yields like the search index. */
export function* shareValues(items: readonly Item[]): Generator<undefined, true> {
  const kept = new Map<string, string>();
  const once = (value: string): string => {
    const known = kept.get(value);
    if (known === undefined && kept.size < MOST) kept.set(value, value);
    return known ?? value;
  };
  for (const [row, item] of items.entries()) {
    const record = item as Record<(typeof FIELDS)[number], string | undefined>;
    for (const field of FIELDS) {
      const value = record[field];
      if (value !== undefined) record[field] = once(value);
    }
    const words = item.keywords;
    words?.forEach((word, at) => (words[at] = once(word)));
    if (row % 200 === 199) yield;
  }
  return true;
}
