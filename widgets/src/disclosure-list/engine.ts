/** Answers choices over all items: order and rows at once, search text and facets as soon as they are prepared in idle slices. */
import { breath } from '../internal/breath.js';
import { countFacet, dateNumber, orderBy, packDates, packFacets, type FacetColumns } from './columns.js';
import { shareValues } from './common-values.js';
import { buildIndex, search, titleOf, wordsOf, type SearchIndex } from './search-index.js';
import { FACETS, type Choice, type Facet, type Item, type Result, type Sort } from './types.js';

export { wordsOf } from './search-index.js';

/** Milliseconds of preparation between two breaths. */
const SLICE_MS = 8;

/** Lists up to this length are prepared for their first page at once, longer ones in slices. */
const AT_ONCE = 5000;

type DateField = 'publishedOn' | 'generatedOn';

/** A prepared list. */
export interface Engine {
  readonly items: readonly Item[];
  /** Answers a choice; waits only for what the choice needs (the search text for a query, the facets for a facet). */
  answer(choice: Choice): Promise<Result>;
  /** Answers at once when everything it needs is there, else undefined. */
  answerNow(choice: Choice): Result | undefined;
  /** Settles when a search can be answered at once. */
  prepare(): Promise<void>;
  /** Settles when results can be counted by facet. */
  prepareFacets(): Promise<void>;
  /** Stops the preparation of a list that is no longer shown. */
  stop(): void;
}

/** Answers from the first moment on; what it needs is prepared when it is asked for. Items that nobody else holds (`isOwn`) come to share equal texts. */
export function createEngine(items: readonly Item[], today: string, isOwn = false): Engine {
  const orders = new Map<Sort, Uint32Array>();
  const dates: Record<DateField, Uint32Array | undefined> = {
    publishedOn: undefined,
    generatedOn: undefined,
  };
  let index: SearchIndex | undefined;
  let facets: FacetColumns | undefined;
  let stopped = false;
  const isStopped = () => stopped;

  const datesFor = (field: DateField): Uint32Array | undefined =>
    (dates[field] ??= items.length > AT_ONCE ? undefined : atOnce(packDates(items, field)));
  const orderFor = (sort: Sort, column: Uint32Array): Uint32Array => {
    let order = orders.get(sort);
    if (!order) orders.set(sort, (order = orderBy(column, sort.startsWith('-') || sort === 'relevance')));
    return order;
  };
  const pack = async (field: DateField) => {
    const packed = datesFor(field) ?? (await inSlices(packDates(items, field), isStopped));
    if (packed) dates[field] = packed;
  };
  // Begun when somebody asks: a list of which only the beginning shows is replaced before.
  const datesReady = once(async () => {
    await pack('publishedOn');
    await pack('generatedOn');
  });
  const facetsReady = once(async () => {
    facets = await inSlices(packFacets(items, today), isStopped);
  });
  const indexReady = once(async () => {
    await datesReady();
    if (isOwn) await inSlices(shareValues(items), isStopped);
    index = await inSlices(buildIndex(items), isStopped);
  });

  const answerNow = (choice: Choice): Result | undefined => {
    const words = wordsOf(choice.q);
    if ((words.length > 0 && !index) || (Object.values(choice.facets).some(Boolean) && !facets))
      return undefined;
    const [published, sorted] = [datesFor('publishedOn'), datesFor(fieldOf(choice.sort))];
    if (!published || !sorted) return undefined;
    const base = index ? search(index, words) : new Uint8Array(items.length).fill(1);
    keepDates(base, published, choice);
    const marked = facets ? keepFacets(base, facets, choice) : base;
    const rows = pick(orderFor(choice.sort, sorted), marked);
    let counts: Result['counts'];
    return {
      rows: choice.sort === 'relevance' && index && words.length > 0 ? titlesFirst(rows, index, words) : rows,
      // Counted when somebody looks: the filters are closed most of the time.
      get counts() {
        return (counts ??= facets && countAll(base, facets, choice));
      },
    };
  };

  return {
    items,
    answerNow,
    async answer(choice) {
      await datesReady();
      if (choice.q.trim() !== '') await indexReady();
      if (Object.values(choice.facets).some(Boolean)) await facetsReady();
      return answerNow(choice) ?? { rows: new Uint32Array(), counts: undefined };
    },
    prepare: indexReady,
    prepareFacets: facetsReady,
    stop: () => {
      stopped = true;
    },
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => (begun ??= work());
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

function atOnce<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function fieldOf(sort: Sort): DateField {
  return sort.endsWith('generatedOn') ? 'generatedOn' : 'publishedOn';
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
function titlesFirst(rows: Uint32Array, index: SearchIndex, words: readonly string[]): Uint32Array {
  const sorted = new Uint32Array(rows.length);
  const elsewhere = new Uint32Array(rows.length);
  let [inTitle, others] = [0, 0];
  for (const row of rows) {
    const title = titleOf(index, row);
    if (words.every(word => title.includes(word))) sorted[inTitle++] = row;
    else elsewhere[others++] = row;
  }
  sorted.set(elsewhere.subarray(0, others), inTitle);
  return sorted;
}
