/** Full-text search over one folded string: exact for Chinese, where word tokenizers find nothing, and as fast as memory is read. */
import { fold } from '@sunboard/model';
import type { Item } from './types.js';

/** A finished index: all texts in one string, and where each row begins. */
export interface SearchIndex {
  readonly text: string;
  /** Start of each row; one more entry than rows, the last being the end. */
  readonly starts: Uint32Array;
}

/** Text of an item that a search looks at; the body is left out, so that lists of 100,000 stay light. */
export function searchable(item: Item): string {
  return [
    item.title,
    item.documentNumber,
    item.indexNumber,
    item.issuingAuthority,
    item.category,
    item.keywords?.join(' '),
    item.summary,
  ]
    .filter(Boolean)
    .join('\u0001');
}

/** Builds the index row by row; yields now and then, so that the caller can let the page breathe between slices. */
export function* buildIndex(items: readonly Item[]): Generator<undefined, SearchIndex> {
  const starts = new Uint32Array(items.length + 1);
  const blocks: string[] = [];
  let block = '';
  let length = 0;
  for (const [row, item] of items.entries()) {
    starts[row] = length;
    const text = `${fold(searchable(item))}\n`;
    block += text;
    length += text.length;
    if (row % 200 === 199) {
      blocks.push(block);
      block = '';
      yield;
    }
  }
  starts[items.length] = length;
  return { text: blocks.join('') + block, starts };
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
export function search({ text, starts }: SearchIndex, words: readonly string[]): Uint8Array {
  const size = starts.length - 1;
  const hits = new Uint8Array(size);
  const [longest, ...others] = [...words].sort((a, b) => b.length - a.length);
  if (longest === undefined) return hits.fill(1);
  for (let at = text.indexOf(longest); at !== -1;) {
    const row = rowAt(starts, at);
    const end = starts[row + 1] ?? text.length;
    hits[row] = others.every(word => text.slice(starts[row], end).includes(word)) ? 1 : 0;
    at = text.indexOf(longest, end);
  }
  return hits;
}

/** The row whose text covers a position, by halving. */
export function rowAt(starts: Uint32Array, position: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}
