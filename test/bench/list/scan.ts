/** Compares the list's search with the physical limit: one bare `indexOf` scan over one folded string. */
import { fold } from '@sunboard/model';
import {
  buildIndex,
  END,
  search,
  searchable,
  wordsOf,
} from '@sunboard/widgets/disclosure-list/search-index.js';
import { makeItems, QUERIES } from './data.js';
import { median } from './measure.js';

/** Milliseconds for all queries together, medians of {@link ROUNDS}. */
export interface Scan {
  readonly size: number;
  readonly queries: number;
  /** `indexOf` over the one string, each hit's row passed over: nothing less can find all rows. */
  readonly bare: number;
  /** The list's search: every row marked, several words possible. */
  readonly ours: number;
  /** Folding and searching each item anew, as a plain filter would. */
  readonly naive: number;
  /** Megabytes of the prepared text in memory. */
  readonly textMb: number;
}

const ROUNDS = 7;

/** Measures both, and throws when they disagree about a single row. */
export function scanSearch(size: number): Scan {
  const items = makeItems(size);
  const work = buildIndex(items);
  let step = work.next();
  while (!step.done) step = work.next();
  const index = step.value;
  // Flat, as a scan wants it: joined strings stay in pieces until somebody reads them.
  const text = index.blocks.map(block => block.text).join('');
  const queries = [...QUERIES, ...QUERIES.map((query, at) => `${query}${'公示栏目'.slice(0, at % 2)}`)];
  for (const query of queries) {
    const wanted = bareScan(text, query);
    const found = search(index, wordsOf(query)).reduce((sum, mark) => sum + mark, 0);
    if (wanted !== found) throw new Error(`"${query}": the scan found ${wanted} rows, the list ${found}`);
  }
  const once = (run: (query: string) => unknown) => {
    const began = performance.now();
    for (const query of queries) run(query);
    return performance.now() - began;
  };
  const [bare, ours]: [number[], number[]] = [[], []];
  // In turn, so that a busy machine slows both alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(once(query => bareScan(text, query)));
    ours.push(once(query => search(index, wordsOf(query))));
  }
  const naive = (query: string) => items.filter(item => fold(searchable(item)).includes(query)).length;
  return {
    size,
    queries: queries.length,
    bare: median(bare),
    ours: median(ours),
    naive: size > 10_000 ? NaN : once(naive),
    textMb: (text.length * 2) / 2 ** 20,
  };
}

function bareScan(text: string, query: string): number {
  let rows = 0;
  for (let at = text.indexOf(query); at !== -1; rows += 1) {
    const end = text.indexOf(END, at);
    at = text.indexOf(query, end);
  }
  return rows;
}
