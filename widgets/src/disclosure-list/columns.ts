/** The values by which items are narrowed and ordered, packed into typed arrays, so that a choice costs one pass over numbers. */
import { FACETS, type Facet, type FacetCount, type Item } from './types.js';

/** Values of a facet and, for each row, the position of its value in them (0 is "none"). */
export interface FacetColumn {
  readonly values: readonly string[];
  readonly codes: Uint32Array;
}

/** Every facet's column. */
export type FacetColumns = Readonly<Record<Facet, FacetColumn>>;

/** Validity as of a day: an item past its end is expired, whatever its file says. */
export function validityOn(item: Item, today: string): Item['validity'] {
  if (item.validity === 'repealed') return 'repealed';
  return item.effectiveUntil !== undefined && item.effectiveUntil < today ? 'expired' : item.validity;
}

/** Packs the facets; yields like the search index. */
export function* packFacets(items: readonly Item[], today: string): Generator<undefined, FacetColumns> {
  const dictionaries = FACETS.map(() => new Map<string, number>([['', 0]]));
  const codes = FACETS.map(() => new Uint32Array(items.length));
  for (const [row, item] of items.entries()) {
    FACETS.forEach((facet, index) => {
      const value = facetValue(item, facet, today);
      const dictionary = dictionaries[index];
      const column = codes[index];
      if (value === '' || !dictionary || !column) return;
      const known = dictionary.get(value);
      if (known === undefined) dictionary.set(value, dictionary.size);
      column[row] = known ?? dictionary.size - 1;
    });
    if (row % 500 === 499) yield;
  }
  return Object.fromEntries(
    FACETS.map((facet, index) => [
      facet,
      { values: [...(dictionaries[index]?.keys() ?? [])], codes: codes[index] ?? new Uint32Array() },
    ]),
  ) as unknown as FacetColumns;
}

/** Dates as numbers `20260309`, 0 for none; yields like the search index. */
export function* packDates(
  items: readonly Item[],
  field: 'publishedOn' | 'generatedOn',
): Generator<undefined, Uint32Array> {
  const dates = new Uint32Array(items.length);
  for (let row = 0; row < dates.length; row += 1) {
    dates[row] = dateNumber(items[row]?.[field]);
    if (row % 2000 === 1999) yield;
  }
  return dates;
}

/** `2026-03-09` → 20260309; 0 for none. */
export function dateNumber(date: string | undefined): number {
  if (date === undefined || date === '') return 0;
  const digit = (at: number) => date.charCodeAt(at) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return (year * 100 + digit(5) * 10 + digit(6)) * 100 + digit(8) * 10 + digit(9);
}

/** Rows by date; equal dates keep the order of the file, rows without a date come last either way. */
export function orderBy(dates: Uint32Array, newestFirst: boolean): Uint32Array {
  const size = dates.length;
  const keys = new Float64Array(size);
  let isSorted = true;
  for (let row = 0; row < size; row += 1) {
    const date = dates[row] ?? 0;
    const rank = date === 0 ? 99_999_999 : newestFirst ? 99_999_998 - date : date;
    const key = (keys[row] = rank * 4_194_304 + row);
    isSorted = isSorted && (row === 0 || (keys[row - 1] ?? 0) < key);
  }
  // Most files are in order already, the newest first.
  if (!isSorted) keys.sort();
  const order = new Uint32Array(size);
  for (let at = 0; at < size; at += 1) order[at] = (keys[at] ?? 0) % 4_194_304;
  return order;
}

/** How often each value occurs among the marked rows, most frequent first (years newest first). */
export function countFacet({ values, codes }: FacetColumn, marked: Uint8Array, facet: Facet): FacetCount[] {
  const counts = new Uint32Array(values.length);
  for (let row = 0; row < codes.length; row += 1) {
    if (marked[row] === 1) counts[codes[row] ?? 0] = (counts[codes[row] ?? 0] ?? 0) + 1;
  }
  const found = values
    .map((value, index) => ({ value, count: counts[index] ?? 0 }))
    .filter(({ value }) => value !== '');
  return found.sort((a, b) =>
    facet === 'year' ? inOrder(b.value, a.value) : b.count - a.count || inOrder(a.value, b.value),
  );
}

/** By code point: the same on every machine, whatever its language. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function facetValue(item: Item, facet: Facet, today: string): string {
  if (facet === 'year') return item.publishedOn?.slice(0, 4) ?? '';
  if (facet === 'validity') return validityOn(item, today) ?? '';
  return item[facet] ?? '';
}
