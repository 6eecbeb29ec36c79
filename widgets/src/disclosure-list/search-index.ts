/** Full-text search over folded strings: exact for Chinese, where word tokenizers find nothing, and as fast as memory is read. */
import { fold } from '@sunboard/model';
import type { Item } from './types.js';

/** Texts of consecutive rows in one string, and where each row begins. */
export interface SearchBlock {
  readonly text: string;
  /** Number of the first row. */
  readonly first: number;
  /** Start of each row in the text; one more entry than rows, the last being the end. */
  readonly starts: Uint32Array;
}

/** A finished index. A few long strings instead of one: joining 25 MB in one go would hold the page up for a tenth of a second. */
export interface SearchIndex {
  readonly blocks: readonly SearchBlock[];
  /** Number of rows. */
  readonly size: number;
}

/** Rows in a block: about a megabyte of text, searched at one go. */
const BLOCK_ROWS = 4000;

/** Stands between two fields of a row's text, so that no word is found across them. */
export const BETWEEN = '\u0001';

/** Ends a row's text. */
export const END = '\u0002';

/** Rows that are folded together. */
const FOLD_ROWS = 50;

/** What a search looks at, the title first; the body is left out, so that lists of 100,000 stay light. */
const SEARCHED = [
  'title',
  'documentNumber',
  'indexNumber',
  'issuingAuthority',
  'category',
  'keywords',
  'summary',
] as const;

/** Text of an item that a search looks at. */
export function searchable(item: Item): string {
  let text = '';
  for (const field of SEARCHED) {
    const value = field === 'keywords' ? item.keywords?.join(' ') : item[field];
    if (value) text += text === '' ? value : BETWEEN + value;
  }
  return text;
}

/** Builds the index; yields now and then, so that the caller can let the page breathe between slices. */
export function* buildIndex(items: readonly Item[]): Generator<undefined, SearchIndex> {
  const blocks: SearchBlock[] = [];
  for (let first = 0; first < items.length; first += BLOCK_ROWS) {
    const rows = items.slice(first, first + BLOCK_ROWS);
    const starts = new Uint32Array(rows.length + 1);
    const parts: string[] = [];
    let length = 0;
    for (let row = 0; row < rows.length; row += FOLD_ROWS) {
      const part = foldRows(rows.slice(row, row + FOLD_ROWS));
      parts.push(part);
      for (let next = row + 1, end = part.indexOf(END); end !== -1; end = part.indexOf(END, end + 1))
        starts[next++] = length + end + 1;
      length += part.length;
      yield;
    }
    blocks.push({ text: parts.join(''), first, starts });
    yield;
  }
  return { blocks, size: items.length };
}

/** Many rows at one go: the functions that fold cost more to call than to run. */
function foldRows(rows: readonly Item[]): string {
  let text = '';
  for (const item of rows) text += searchable(item).replaceAll(END, ' ') + END;
  return fold(text);
}

/** The words of a query, folded like the texts. */
export function wordsOf(query: string): string[] {
  return [
    ...new Set(
      fold(query)
        .split(/[\s\u0001]+/)
        .filter(Boolean),
    ),
  ];
}

/** Marks the rows that contain every word. No words: every row. */
export function search({ blocks, size }: SearchIndex, words: readonly string[]): Uint8Array {
  const hits = new Uint8Array(size);
  const [longest, ...others] = [...words].sort((a, b) => b.length - a.length);
  if (longest === undefined) return hits.fill(1);
  for (const block of blocks) searchBlock(block, longest, others, hits);
  return hits;
}

function searchBlock(
  { text, first, starts }: SearchBlock,
  longest: string,
  others: readonly string[],
  hits: Uint8Array,
): void {
  for (let at = text.indexOf(longest), row = 0; at !== -1;) {
    row = rowFrom(starts, at, row);
    const end = starts[row + 1] ?? text.length;
    if (others.length === 0 || holdsAll(text.slice(starts[row], end), others)) hits[first + row] = 1;
    at = text.indexOf(longest, end);
  }
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every(word => text.includes(word));
}

/** Folded title of a row: what stands first in its text. */
export function titleOf({ blocks }: SearchIndex, row: number): string {
  const block = blocks[Math.floor(row / BLOCK_ROWS)];
  if (!block) return '';
  const start = block.starts[row - block.first] ?? 0;
  const end = block.starts[row - block.first + 1] ?? start;
  const between = block.text.indexOf(BETWEEN, start);
  return block.text.slice(start, between === -1 || between > end ? end : between);
}

/** The row whose text covers a position at or behind row `from`: by doubling steps, as the next hit is mostly near, then by halving. */
export function rowFrom(starts: Uint32Array, position: number, from = 0): number {
  let low = from;
  let step = 1;
  while (low + step < starts.length && (starts[low + step] ?? 0) <= position) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, starts.length - 1);
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}
