/** The facts of a page's lists, and of the list that is missing where the page should hold one. */
import { isBesideNothing } from './empty-lists.js';
import type { ListFact } from './facts.js';
import type { KindReading } from './kind.js';
import { listFacts } from './list-facts.js';
import { sisterLists, type FoundList } from './lists.js';
import type { Pace } from './pace.js';
import { isListPage, SURE, type Writing } from './page-kind.js';
import type { PageLists } from './page-lists.js';
import type { PageParts } from './page-parts.js';
import type { PageStart } from './page-start.js';
import { proseLength, SHORT } from './prose.js';
import type { DateReading } from './published.js';
import { showsRecords } from './records-shown.js';

/** What is known of the page by then. */
interface Known extends Writing {
  readonly reading: DateReading;
  readonly kind: KindReading;
}

/** The lists with the page's own marked `main`, or with the empty one that stands in its place. */
export function pageListFacts(
  { context }: PageStart,
  { found, best, names }: PageLists,
  { pairs, forms, tables, people }: PageParts,
  { reading, byline, prose, kind }: Known,
  pace: Pace,
): Promise<ListFact[]> {
  const filled = best && isBesideNothing(context.scene, best, names) ? undefined : best;
  const main = isListPage(kind) ? filled : undefined;
  const surroundings = {
    // A search that was not asked yet shows nothing, and is not empty.
    expectsList: (isListPage(kind) && kind.kind !== 'search') || expectsList(kind, reading, filled),
    hasOwnContent:
      ((byline || kind.confidence >= SURE) && !isListPage(kind)) ||
      pairs.some(({ layout, value }) => layout === 'dl' && /[。！]$/u.test(value)) ||
      prose >= 80 ||
      (main === undefined && proseLength(context, found, SHORT) >= 45) ||
      showsRecords(forms, tables, people),
    names,
  };
  return listFacts(
    context,
    found,
    main === undefined ? [] : sisterLists(context.scene, found, main),
    surroundings,
    pace,
  );
}

/* A page with neither text, date nor list was meant to show something. */
function expectsList(kind: KindReading, reading: DateReading, best: FoundList | undefined): boolean {
  return (
    best === undefined &&
    reading.publishedOn === undefined &&
    (kind.kind === 'other' ||
      kind.kind === 'notice' ||
      kind.kind === 'annualReport' ||
      kind.columnType !== undefined)
  );
}
