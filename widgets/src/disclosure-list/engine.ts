/** Answers choices over all items: order and rows at once, search text and facets as soon as they are prepared in idle slices. */
import { fold } from '@sunboard/model';
import { breath } from '../internal/breath.js';
import { countFacet, dateNumber, dateNumbers, orderBy, packFacets, type FacetColumns } from './columns.js';
import { buildIndex, search, wordsOf, type SearchIndex } from './search-index.js';
import { FACETS, type Choice, type Facet, type Item, type Result, type Sort } from './types.js';

/** Milliseconds of preparation between two breaths. */
const SLICE_MS = 8;

/** A prepared list. */
export interface Engine {
  readonly items: readonly Item[];
  /** Answers a choice; waits only for what the choice needs (the search text for a query, the facets for a facet). */
  answer(choice: Choice): Promise<Result>;
  /** Answers at once when everything it needs is there, else undefined. */
  answerNow(choice: Choice): Result | undefined;
  /** Settles when everything is prepared. */
  readonly prepared: Promise<void>;
  /** Stops the preparation of a list that is no longer shown. */
  stop(): void;
}

/** Starts preparing and answers from the first moment on. */
export function createEngine(items: readonly Item[], today: string): Engine {
  const dates = {
    publishedOn: dateNumbers(items, 'publishedOn'),
    generatedOn: dateNumbers(items, 'generatedOn'),
  };
  const orders = new Map<Sort, Uint32Array>();
  let index: SearchIndex | undefined;
  let facets: FacetColumns | undefined;
  let stopped = false;
  const isStopped = () => stopped;

  const orderFor = (sort: Sort): Uint32Array => {
    const field = sort.endsWith('generatedOn') ? 'generatedOn' : 'publishedOn';
    let order = orders.get(sort);
    if (!order)
      orders.set(sort, (order = orderBy(dates[field], sort.startsWith('-') || sort === 'relevance')));
    return order;
  };
  const facetsReady = inSlices(packFacets(items, today), isStopped).then(packed => {
    facets = packed;
  });
  const indexReady = facetsReady
    .then(() => inSlices(buildIndex(items), isStopped))
    .then(built => {
      index = built;
    });

  const answerNow = (choice: Choice): Result | undefined => {
    const words = wordsOf(choice.q);
    if ((words.length > 0 && !index) || (Object.values(choice.facets).some(Boolean) && !facets))
      return undefined;
    const base = index ? search(index, words) : new Uint8Array(items.length).fill(1);
    keepDates(base, dates.publishedOn, choice);
    const marked = facets ? keepFacets(base, facets, choice) : base;
    const rows = pick(orderFor(choice.sort), marked);
    return {
      rows: choice.sort === 'relevance' && words.length > 0 ? titlesFirst(rows, items, words) : rows,
      counts: facets ? countAll(base, facets, choice) : undefined,
    };
  };

  return {
    items,
    answerNow,
    async answer(choice) {
      if (choice.q.trim() !== '') await indexReady;
      else if (Object.values(choice.facets).some(Boolean)) await facetsReady;
      return answerNow(choice) ?? { rows: new Uint32Array(), counts: undefined };
    },
    prepared: indexReady,
    stop: () => {
      stopped = true;
    },
  };
}

async function inSlices<T>(work: Generator<undefined, T>, isStopped: () => boolean): Promise<T | undefined> {
  await breath();
  for (let end = performance.now() + SLICE_MS; !isStopped();) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() > end) {
      await breath();
      end = performance.now() + SLICE_MS;
    }
  }
  return undefined;
}

function keepDates(marked: Uint8Array, dates: Uint32Array, { from, to }: Choice): void {
  const [low, high] = [dateNumber(from), dateNumber(to) || Infinity];
  if (low === 0 && high === Infinity) return;
  for (let row = 0; row < marked.length; row += 1) {
    const date = dates[row] ?? 0;
    if (date < Math.max(low, 1) || date > high) marked[row] = 0;
  }
}

function keepFacets(base: Uint8Array, facets: FacetColumns, choice: Choice, except?: Facet): Uint8Array {
  const narrowed = FACETS.filter(facet => choice.facets[facet] && facet !== except);
  if (narrowed.length === 0) return base;
  const marked = base.slice();
  for (const facet of narrowed) {
    const wanted = choice.facets[facet] ?? '';
    const { values, codes } = facets[facet];
    const code = values.indexOf(wanted);
    for (let row = 0; row < marked.length; row += 1) if (codes[row] !== code) marked[row] = 0;
  }
  return marked;
}

/** Each facet is counted under all other choices but its own, so that its other values stay reachable. */
function countAll(base: Uint8Array, facets: FacetColumns, choice: Choice): NonNullable<Result['counts']> {
  return Object.fromEntries(
    FACETS.map(facet => [facet, countFacet(facets[facet], keepFacets(base, facets, choice, facet), facet)]),
  ) as unknown as NonNullable<Result['counts']>;
}

function pick(order: Uint32Array, marked: Uint8Array): Uint32Array {
  const rows = new Uint32Array(order.length);
  let size = 0;
  for (const row of order) if (marked[row] === 1) rows[size++] = row;
  return rows.slice(0, size);
}

/** Titles that hold every word come before items that hold them elsewhere; within both, the newest first. */
function titlesFirst(rows: Uint32Array, items: readonly Item[], words: readonly string[]): Uint32Array {
  const isTitle = (row: number) => {
    const title = fold(items[row]?.title ?? '');
    return words.every(word => title.includes(word));
  };
  const [inTitle, elsewhere]: [number[], number[]] = [[], []];
  for (const row of rows) (isTitle(row) ? inTitle : elsewhere).push(row);
  return Uint32Array.from([...inTitle, ...elsewhere]);
}
