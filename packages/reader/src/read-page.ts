/** Reads a page: one walk, then the gatherers one after the other, then the seal. */
import { isOwnHome } from './address.js';
import { clip, createContext } from './context.js';
import { errorStatusOf } from './answer.js';
import { freeHead, markAreas } from './areas.js';
import { blankness } from './blank.js';
import { gatherBreadcrumb, isTrail } from './breadcrumb.js';
import { bylineBlocks, hasByline } from './byline.js';
import { boxDates, findDayBoxes } from './day-boxes.js';
import { styleOf } from './date-style.js';
import { gatherTextDates } from './dates.js';
import type { ListFact, PageFacts, ReadOptions } from './facts.js';
import { whenDrawn } from './drawn.js';
import { gatherFooter } from './footer.js';
import { gatherForms } from './forms.js';
import { isBesideNothing } from './empty-lists.js';
import { silentList } from './empty-shells.js';
import { findHeading, gatherHeadings } from './heading.js';
import { documentsIn, isAnswered, isOffice, isPersonsPage, ogiParts } from './kind-signs.js';
import { decideKind, type KindReading } from './kind.js';
import { lineTest } from './line-test.js';
import { gatherImages, gatherLinks } from './links.js';
import { findLists, isContentList, mainList, sisterLists, type FoundList } from './lists.js';
import { daysAbove, listFacts, newestLine } from './list-facts.js';
import { gatherMetas, languageOf, metaContent, writtenIn } from './metas.js';
import { createPace, type Pace } from './pace.js';
import { fieldsOfLabel } from './label-fields.js';
import { gatherPairs } from './pairs.js';
import { hasPaging } from './paging.js';
import { gatherPeople } from './people.js';
import { readyStateOf, titleOf } from './primordials.js';
import { showsRecords } from './records-shown.js';
import { gatherPrivacy } from './privacy.js';
import { contentText, proseLength, SHORT } from './prose.js';
import { weighDates, type DateReading } from './published.js';
import type { SceneNode } from './scene.js';
import { sealPaced } from './seal.js';
import { isSideBox } from './side-box.js';
import { isSignature } from './signature.js';
import { declaresArticle, gatherStructured } from './structured.js';
import { gatherTables } from './tables.js';
import { walk } from './walk.js';
import { gatherWidgets } from './widgets.js';

/** From which confidence on a page of another kind is no column, whatever its corners lack. */
const SURE = 0.7;
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
  const scene = await walk(document, options, pace);
  await markAreas(scene, pace);
  const context = createContext(scene);
  await pace.rest();
  const title = pageTitle(document);
  const metas = gatherMetas(scene);
  const structured = gatherStructured(scene);
  const lang = languageOf(scene);
  const style = styleOf(scene, writtenIn(lang, metas));
  scene.zone = style.zone;
  const texts = await gatherTextDates(scene, style, pace);
  await findDayBoxes(scene, pace);
  const allTexts = [...texts, ...boxDates(scene)];
  const heading = findHeading(context, title, metaContent(metas, 'ArticleTitle'), bylineBlocks(allTexts));
  if (heading && metaContent(metas, 'og:type') === 'article') freeHead(scene, heading.block.node);
  options.onProgress?.(0.7);
  await pace.rest();
  const found = await findLists(context, texts, heading, pace);
  await pace.rest();
  const breadcrumb = gatherBreadcrumb(context);
  await pace.rest();
  const trailEnd = breadcrumb.at(-1);
  // The first of several boxes is no name of a page that its title and its trail call otherwise.
  const isOfBox = trailEnd !== undefined && title.includes(trailEnd) && !title.includes(heading?.text ?? '');
  const inCard = lineTest(found.filter(list => list.dated >= 3 && isContentList(list)));
  // The headline of a line is what that leads to, and no name of the page.
  const called = heading?.leadsAway && inCard(heading.block.node) ? '' : (heading?.text ?? '');
  const names = [isOfBox ? '' : called, trailEnd, metaContent(metas, 'ColumnName')].flatMap(
    name => name || [],
  );
  const own = found.filter(list => isContentList(list) && !isSideBox(scene, list, names, heading));
  // What opens from a menu stands above the trail, and may be the longer list.
  const trail = scene.blocks.find(({ text }) => isTrail(text))?.firstPiece ?? 0;
  const best = mainList(own.filter(({ node }) => node.firstPiece >= trail)) ?? mainList(own);
  await pace.rest();
  const reading = await weighDates(
    {
      context,
      texts: allTexts,
      style,
      heading,
      metas,
      structured,
      inList: lineTest(found.filter(list => list.dated > 0)),
    },
    pace,
  );
  const { placed, tabs } = await gatherPairs(context, pace);
  const pairs = placed.map(({ pair }) => pair);
  const tables = await gatherTables(context, pace);
  const people = await gatherPeople(context, placed, tables, pace);
  await pace.rest();
  const forms = gatherForms(context);
  await pace.rest();
  const links = await gatherLinks(context, pace);
  const images = await gatherImages(context, pace);
  options.onProgress?.(0.85);
  await pace.rest();
  const headings = gatherHeadings(context);
  await pace.rest();
  const byline = hasByline(scene, reading, texts, heading, best);
  await pace.rest();
  const prose = proseLength(context, found);
  await pace.rest();
  const decided = decideKind({
    url: scene.url,
    title,
    heading: called,
    breadcrumb,
    isOwnHome: isOwnHome(scene),
    columnTypeMeta: metaContent(metas, 'ColumnType') ?? '',
    hasArticleMeta: metaContent(metas, 'ArticleTitle') !== undefined,
    columnMeta: metaContent(metas, 'ColumnName'),
    declaresArticle:
      declaresArticle(structured) || metaContent(metas, 'article:published_time') !== undefined,
    hasByline: byline,
    isSigned: texts.some(date => isSignature(date, heading, scene)),
    proseLength: prose,
    listItems: best?.entries.length ?? 0,
    listCount: found.filter(list => list.node.area === 'content' && list.entries.length >= 3).length,
    listDated: (best?.dated ?? 0) > 0,
    hasPaging: hasPaging(scene),
    // What the cards of a library say is of each document, not of the page.
    fields: new Set([
      ...placed.flatMap(({ index, pair }) => (inCard(scene.nodes[index] as SceneNode) ? [] : pair.fields)),
      ...(tabs.length > 2 ? tabs.flatMap(fieldsOfLabel) : []),
    ]),
    ...documentsIn(pairs),
    people: people.length,
    isPerson: isPersonsPage(called, title, people, pairs),
    forms: forms.map(({ purpose, fields }) => ({ purpose, fields: fields.length })),
    linkCount: links.length,
    ogiParts: ogiParts(
      [...links, ...images],
      { heading: called, title, breadcrumb },
      metaContent(metas, 'ColumnName'),
    ),
    isOffice: isOffice([...headings.map(({ text }) => text), ...pairs.map(({ label }) => label)]),
    isAnswered: isAnswered(pairs.map(({ label }) => label)),
    tableHeaders: tables.flatMap(table => [...table.headers, ...table.rows.slice(0, 3).flat()]),
  });
  const filled = best && isBesideNothing(scene, best, names) ? undefined : best;
  const main = isListPage(decided) ? filled : undefined;
  const lists = await listFacts(
    context,
    found,
    main === undefined ? [] : sisterLists(found, main),
    {
      // A search that was not asked yet shows nothing, and is not empty.
      expectsList:
        (isListPage(decided) && decided.kind !== 'search') || expectsList(decided, reading, filled),
      hasOwnContent:
        ((byline || decided.confidence >= SURE) && !isListPage(decided)) ||
        pairs.some(({ layout, value }) => layout === 'dl' && /[。！]$/u.test(value)) ||
        prose >= 80 ||
        (main === undefined && proseLength(context, found, SHORT) >= 45) ||
        showsRecords(forms, tables, people),
      names,
    },
    pace,
  );
  const kind = withEmptyList(
    decided,
    lists,
    () => breadcrumb.length >= 2 && silentList(scene, names)?.sure === true,
  );
  const hasLines = isListPage(kind) || kind.kind === 'home';
  const datedOn =
    reading.datedOn ?? (hasLines ? newestLine(lists, daysAbove(context, found, texts, heading)) : undefined);
  const privacy = await gatherPrivacy(context, pace);
  const columnName =
    metaContent(metas, 'ColumnName') ??
    (kind.kind === 'column' ? (breadcrumb.at(-1) ?? (called || undefined)) : breadcrumb.at(-1));
  await pace.rest();
  const footer = await gatherFooter(context, pace);
  await pace.rest();
  const cut =
    scene.truncatedBy ??
    (pace.spent()
      ? ('time' as const)
      : readyStateOf(document) === 'loading'
        ? ('loading' as const)
        : undefined);
  const errorStatus = errorStatusOf(document);
  const blank = blankness(context);
  options.onProgress?.(1);
  return sealPaced<PageFacts>(
    {
      schema: 'sunboard/facts@1',
      url: scene.url,
      title: clip(title, 500),
      ...(called !== '' && { heading: called }),
      breadcrumb,
      lang,
      kind: kind.kind,
      kindConfidence: kind.confidence,
      kindEvidence: kind.evidence,
      ...(kind.columnType !== undefined && { columnType: kind.columnType }),
      ...(columnName !== undefined && { columnName }),
      metas,
      structured,
      dates: reading.dates,
      ...(reading.publishedOn !== undefined &&
        reading.publishedOn !== UNSET &&
        (byline || !isListPage(kind)) &&
        (kind.kind !== 'home' || kind.confidence < SURE) && { publishedOn: reading.publishedOn }),
      ...(reading.updatedOn !== undefined && { updatedOn: reading.updatedOn }),
      ...(datedOn !== undefined && datedOn !== UNSET && { datedOn }),
      pairs,
      lists,
      tables,
      people,
      forms,
      footer,
      links,
      images,
      privacy: privacy.facts,
      widgets: gatherWidgets(context),
      text: await contentText(context, pace),
      headings,
      skippedFrames: scene.skippedFrames.map(src => clip(src, 500)),
      truncated: cut !== undefined,
      ...(cut !== undefined && { truncatedBy: cut }),
      nodeCount: scene.nodeCount,
      ...(errorStatus !== undefined && { errorStatus }),
      ...(blank !== undefined && { blank }),
    },
    pace,
    privacy.known,
  );
}

function pageTitle(document: Document): string {
  try {
    return titleOf(document);
  } catch {
    return '';
  }
}

function isListPage({ kind }: KindReading): boolean {
  return kind === 'column' || kind === 'search' || kind === 'ogi' || kind === 'interaction';
}

/* A list that is not there tells of a column where nothing else tells what the page is, and its words make one sure; so does a trail that ends at a list without lines, and nothing else. */
function withEmptyList(kind: KindReading, lists: readonly ListFact[], endsThere: () => boolean): KindReading {
  const nothing = lists.find(list => list.main && list.state !== 'filled');
  const isColumn = kind.kind === 'column';
  const says = nothing?.state === 'empty' ? nothing.says : undefined;
  // The column of the reports is called as they are.
  const isPart =
    (kind.kind === 'ogi' && kind.confidence < 0.6 && says !== undefined) || kind.kind === 'annualReport';
  if (!nothing || (kind.kind !== 'other' && !isColumn && !isPart)) return kind;
  const confidence = isColumn ? kind.confidence : kind.columnType === undefined ? 0.5 : 0.7;
  const isSure = says !== undefined || (nothing.empty && endsThere());
  return {
    ...kind,
    kind: 'column',
    confidence: isSure ? Math.max(confidence, 0.7) : confidence,
    evidence: [...kind.evidence, 'list without lines', ...(says === undefined ? [] : [says])],
  };
}

/* Where computers begin to count: programs write it that found no day. */
const UNSET = '1970-01-01';

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
