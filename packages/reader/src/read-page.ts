/** Reads a page: one walk, then the gatherers one after the other, then the seal. */
import { errorStatusOf } from './answer.js';
import { blankness } from './blank.js';
import { hasByline } from './byline.js';
import { clip } from './context.js';
import { whenDrawn } from './drawn.js';
import type { ListFact, PageFacts, ReadOptions } from './facts.js';
import { gatherFooter } from './footer.js';
import type { KindReading } from './kind.js';
import { lineTest } from './line-test.js';
import { daysAbove, newestLine } from './list-facts.js';
import { metaContent } from './metas.js';
import { createPace, type Pace } from './pace.js';
import { isListPage, kindOfPage, SURE, withEmptyList } from './page-kind.js';
import { pageListFacts } from './page-list-facts.js';
import { findPageLists, type PageLists } from './page-lists.js';
import { gatherParts } from './page-parts.js';
import { startPage, type PageStart } from './page-start.js';
import { readyStateOf } from './primordials.js';
import { gatherPrivacy } from './privacy.js';
import { contentText, proseLength } from './prose.js';
import { weighDates, type DateReading } from './published.js';
import type { Scene } from './scene.js';
import { sealPaced } from './seal.js';
import { gatherWidgets } from './widgets.js';

const DEFAULTS = { slice: 12, maxTime: 5_000, maxWait: 5_000 } as const;

/**
 * Reads everything the rules may know about a page. Never changes the page, never throws on a hostile one, works in
 * slices, and stops at its budgets with `truncated`.
 * @throws {ReadAborted} only when `options.signal` is aborted.
 */
export async function readPage(document: Document, options: ReadOptions = {}): Promise<PageFacts> {
  await whenDrawn(document, {
    limit: options.maxWait ?? DEFAULTS.maxWait,
    signal: options.signal,
  });
  const pace = createPace({
    slice: options.slice ?? DEFAULTS.slice,
    maxTime: options.maxTime ?? DEFAULTS.maxTime,
    signal: options.signal,
  });
  try {
    return await readPaced(document, options, pace);
  } finally {
    pace.end();
  }
}

async function readPaced(document: Document, options: ReadOptions, pace: Pace): Promise<PageFacts> {
  const start = await startPage(document, options, pace);
  options.onProgress?.(0.7);
  await pace.rest();
  const own = await findPageLists(start, pace);
  const { context } = start;
  const { scene } = context;
  const inList = lineTest(own.found.filter(list => list.dated > 0));
  const reading = await weighDates({ ...start, texts: start.allTexts, inList }, pace);
  const parts = await gatherParts(context, pace);
  options.onProgress?.(0.85);
  await pace.rest();
  const byline = hasByline(scene, reading, start.texts, start.heading, own.best);
  await pace.rest();
  const prose = proseLength(context, own.found);
  await pace.rest();
  const decided = kindOfPage(start, own, parts, { byline, prose });
  const lists = await pageListFacts(start, own, parts, { reading, byline, prose, kind: decided }, pace);
  const kind = withEmptyList(decided, lists, start, own);
  const days = daysOfPage(reading, kind, byline, () => newestLineOf(start, own, lists));
  const privacy = await gatherPrivacy(context, pace);
  await pace.rest();
  const footer = await gatherFooter(context, pace);
  await pace.rest();
  const whole = completeness(document, scene, pace);
  const errorStatus = errorStatusOf(document);
  const blank = blankness(context);
  options.onProgress?.(1);
  return sealPaced<PageFacts>(
    {
      schema: 'sunboard/facts@1',
      url: scene.url,
      ...namesOfPage(start, own, kind),
      metas: start.metas,
      structured: start.structured,
      ...days,
      pairs: parts.pairs,
      lists,
      tables: parts.tables,
      people: parts.people,
      forms: parts.forms,
      footer,
      links: parts.links,
      images: parts.images,
      privacy: privacy.facts,
      widgets: gatherWidgets(context),
      text: await contentText(context, pace),
      headings: parts.headings,
      ...whole,
      nodeCount: scene.nodeCount,
      ...(errorStatus !== undefined && { errorStatus }),
      ...(blank !== undefined && { blank }),
    },
    pace,
    privacy.known,
  );
}

type Names = 'title' | 'heading' | 'breadcrumb' | 'lang' | 'columnType' | 'columnName';
type KindFacts = 'kind' | 'kindConfidence' | 'kindEvidence';

function namesOfPage(
  { title, metas, lang }: PageStart,
  { breadcrumb, called }: PageLists,
  kind: KindReading,
): Pick<PageFacts, Names | KindFacts> {
  const columnName =
    metaContent(metas, 'ColumnName') ??
    (kind.kind === 'column' ? (breadcrumb.at(-1) ?? (called || undefined)) : breadcrumb.at(-1));
  return {
    title: clip(title, 500),
    ...(called !== '' && { heading: called }),
    breadcrumb,
    lang,
    kind: kind.kind,
    kindConfidence: kind.confidence,
    kindEvidence: kind.evidence,
    ...(kind.columnType !== undefined && { columnType: kind.columnType }),
    ...(columnName !== undefined && { columnName }),
  };
}

/* Where computers begin to count: programs write it that found no day. */
const UNSET = '1970-01-01';

/* A column has no day of publication but that of its newest line, unless a byline says so. */
function daysOfPage(
  { dates, publishedOn, updatedOn, datedOn }: DateReading,
  kind: KindReading,
  byline: boolean,
  newest: () => string | undefined,
): Pick<PageFacts, 'dates' | 'publishedOn' | 'updatedOn' | 'datedOn'> {
  const isSureHome = kind.kind === 'home' && kind.confidence >= SURE;
  const isPublished = (byline || !isListPage(kind)) && !isSureHome;
  const dated = datedOn ?? (isListPage(kind) || kind.kind === 'home' ? newest() : undefined);
  return {
    dates,
    ...(publishedOn !== undefined && publishedOn !== UNSET && isPublished && { publishedOn }),
    ...(updatedOn !== undefined && { updatedOn }),
    ...(dated !== undefined && dated !== UNSET && { datedOn: dated }),
  };
}

function newestLineOf(
  { context, texts, heading }: PageStart,
  { found }: PageLists,
  lists: readonly ListFact[],
): string | undefined {
  return newestLine(lists, daysAbove(context, found, texts, heading));
}

function completeness(
  document: Document,
  { skippedFrames, truncatedBy }: Scene,
  pace: Pace,
): Pick<PageFacts, 'skippedFrames' | 'truncated' | 'truncatedBy'> {
  const isLoading = readyStateOf(document) === 'loading';
  const cut = truncatedBy ?? (pace.spent() ? 'time' : isLoading ? 'loading' : undefined);
  return {
    skippedFrames: skippedFrames.map(src => clip(src, 500)),
    truncated: cut !== undefined,
    ...(cut !== undefined && { truncatedBy: cut }),
  };
}
