/** Reads a page: one walk, then the gatherers one after the other, then the seal. */
import { isShown } from './context.js';
import { clip, closest, createContext, holds, isBlockShown } from './context.js';
import { markAreas } from './areas.js';
import { boxDates } from './day-boxes.js';
import { dateStyle, gatherTextDates, type TextDate } from './dates.js';
import type { ListFact, PageFacts, ReadOptions } from './facts.js';
import { whenDrawn } from './drawn.js';
import { gatherFooter } from './footer.js';
import { gatherForms } from './forms.js';
import { isBesideNothing } from './empty-lists.js';
import { findHeading, gatherBreadcrumb, gatherHeadings, type Heading } from './heading.js';
import { decideKind, type KindReading } from './kind.js';
import { gatherImages, gatherLinks } from './links.js';
import { findLists, isContentList, mainList, sisterLists, type FoundList } from './lists.js';
import { listFacts, newestLine } from './list-facts.js';
import { gatherMetas, languageOf, metaContent } from './metas.js';
import { createPace, forEachPaced, type Pace } from './pace.js';
import { gatherPairs } from './pairs.js';
import { gatherPeople } from './people.js';
import { showsRecords } from './records-shown.js';
import { titleOf } from './primordials.js';
import { gatherPrivacy } from './privacy.js';
import { weighDates, type DateReading } from './published.js';
import type { Context, Scene, SceneNode } from './scene.js';
import { sealPaced } from './seal.js';
import { isSignature } from './signature.js';
import { declaresArticle, gatherStructured } from './structured.js';
import { gatherTables } from './tables.js';
import { hasKind, LATIN, PAGING } from './text-class.js';
import { walk } from './walk.js';
import { gatherWidgets } from './widgets.js';

const DEFAULTS = { slice: 20, maxTime: 5_000, maxWait: 5_000 } as const;
const MAX_TEXT = 20_000;

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
  const texts = await gatherTextDates(scene, languageOf(scene), pace);
  const heading = findHeading(context, title, metaContent(metas, 'ArticleTitle'), bylineBlocks(texts));
  options.onProgress?.(0.7);
  await pace.rest();
  const found = await findLists(context, texts, pace);
  await pace.rest();
  const best = mainList(found.filter(list => isContentList(list)));
  const lang = languageOf(scene);
  await pace.rest();
  const reading = await weighDates(
    {
      context,
      texts: [...texts, ...boxDates(scene)],
      style: dateStyle(scene.url, lang),
      heading,
      metas,
      structured,
      inList: lineTest(found),
    },
    pace,
  );
  const placed = await gatherPairs(context, pace);
  const pairs = placed.map(({ pair }) => pair);
  const tables = await gatherTables(context, pace);
  const people = await gatherPeople(context, placed, tables, pace);
  await pace.rest();
  const forms = gatherForms(context);
  await pace.rest();
  const links = await gatherLinks(context, pace);
  options.onProgress?.(0.85);
  await pace.rest();
  const breadcrumb = gatherBreadcrumb(context);
  await pace.rest();
  const headings = gatherHeadings(context);
  await pace.rest();
  const byline = hasByline(scene, reading, texts, heading, best);
  const prose = proseLength(context, found);
  await pace.rest();
  const decided = decideKind({
    url: scene.url,
    title,
    heading: heading?.text ?? '',
    breadcrumb,
    columnTypeMeta: metaContent(metas, 'ColumnType') ?? '',
    hasArticleMeta: metaContent(metas, 'ArticleTitle') !== undefined,
    hasColumnMeta: metaContent(metas, 'ColumnName') !== undefined,
    declaresArticle:
      declaresArticle(structured) || metaContent(metas, 'article:published_time') !== undefined,
    hasByline: byline,
    isSigned: texts.some(date => isSignature(date, heading, scene)),
    proseLength: prose,
    listItems: best?.entries.length ?? 0,
    listCount: found.filter(list => list.node.area === 'content' && list.entries.length >= 3).length,
    listDated: (best?.dated ?? 0) > 0,
    hasPaging: hasPaging(scene),
    fields: new Set(pairs.flatMap(pair => pair.fields)),
    people: people.length,
    formPurposes: forms.map(form => form.purpose),
    formFields: Math.max(0, ...forms.map(form => form.fields.length)),
    linkCount: links.length,
    tableHeaders: tables.flatMap(table => [...table.headers, ...table.rows.slice(0, 3).flat()]),
  });
  const own = best && isBesideNothing(scene, best) ? undefined : best;
  const main = isListPage(decided) ? own : undefined;
  const lists = await listFacts(
    context,
    found,
    main === undefined ? [] : sisterLists(found, main),
    {
      // A search that was not asked yet shows nothing, and is not empty.
      expectsList: (isListPage(decided) && decided.kind !== 'search') || expectsList(decided, reading, own),
      hasOwnContent:
        (byline && !isListPage(decided)) ||
        prose >= 80 ||
        (main === undefined && proseLength(context, found, SHORT) >= 45) ||
        showsRecords(forms, tables, people),
    },
    pace,
  );
  const kind = withEmptyList(decided, lists);
  const datedOn =
    reading.datedOn ?? (isListPage(kind) || kind.kind === 'home' ? newestLine(lists) : undefined);
  const privacy = await gatherPrivacy(context, pace);
  const images = await gatherImages(context, pace);
  const columnName =
    metaContent(metas, 'ColumnName') ??
    (kind.kind === 'column' ? (breadcrumb.at(-1) ?? heading?.text) : breadcrumb.at(-1));
  await pace.rest();
  const footer = await gatherFooter(context, pace);
  await pace.rest();
  const spent = scene.truncatedBy ?? (pace.spent() ? ('time' as const) : undefined);
  options.onProgress?.(1);
  return sealPaced<PageFacts>(
    {
      schema: 'sunboard/facts@1',
      url: scene.url,
      title: clip(title, 500),
      ...(heading && { heading: heading.text }),
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
        (byline || !isListPage(kind)) && { publishedOn: reading.publishedOn }),
      ...(reading.updatedOn !== undefined && { updatedOn: reading.updatedOn }),
      ...(datedOn !== undefined && { datedOn }),
      pairs,
      lists,
      tables,
      people,
      forms,
      footer,
      links,
      images,
      privacy,
      widgets: gatherWidgets(context),
      text: await contentText(context, pace),
      headings,
      skippedFrames: scene.skippedFrames.map(src => clip(src, 500)),
      truncated: spent !== undefined,
      ...(spent !== undefined && { truncatedBy: spent }),
      nodeCount: scene.nodeCount,
    },
    pace,
  );
}

/* Blocks that say little more than a day: where a byline may be, and whether they say that it is one. */
function bylineBlocks(texts: readonly TextDate[]): Map<number, boolean> {
  return new Map(
    texts
      .filter(
        date =>
          date.shown &&
          date.rest <= 80 &&
          (date.role === 'published' || (date.role === 'unknown' && date.rest <= 30)),
      )
      .map(date => [date.block.index, date.role === 'published']),
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

/* A list that is not there tells of a column where nothing else tells what the page is, and its words make one sure. */
function withEmptyList(kind: KindReading, lists: readonly ListFact[]): KindReading {
  const nothing = lists.find(list => list.main && list.state !== 'filled');
  const isColumn = kind.kind === 'column';
  const says = nothing?.state === 'empty' ? nothing.says : undefined;
  const isPart = kind.kind === 'ogi' && kind.confidence < 0.6 && says !== undefined;
  if (!nothing || (kind.kind !== 'other' && !isColumn && !isPart)) return kind;
  const confidence = isColumn ? kind.confidence : kind.columnType === undefined ? 0.5 : 0.7;
  return {
    ...kind,
    kind: 'column',
    confidence: says === undefined ? confidence : Math.max(confidence, 0.7),
    evidence: [...kind.evidence, 'list without lines', ...(says === undefined ? [] : [says])],
  };
}

/* A page with neither text, date nor list was meant to show something. */
function expectsList(kind: KindReading, reading: DateReading, best: FoundList | undefined): boolean {
  return (
    best === undefined &&
    reading.publishedOn === undefined &&
    (kind.kind === 'other' || kind.kind === 'notice' || kind.columnType !== undefined)
  );
}

function lineTest(lists: readonly FoundList[]): (node: SceneNode) => boolean {
  const lines = lists
    .filter(list => list.dated > 0)
    .flatMap(list => list.entries.map(entry => entry.container))
    .sort((a, b) => a.index - b.index);
  return node => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle] as SceneNode).index <= node.index) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0 && at > low - 4; at--)
      if (holds(lines[at] as SceneNode, node)) return true;
    return false;
  };
}

/* A publication date that stands in the words near the heading, outside the list. */
function hasByline(
  scene: Scene,
  reading: DateReading,
  texts: readonly TextDate[],
  heading: Heading | undefined,
  best: FoundList | undefined,
): boolean {
  if (reading.publishedOn === undefined) return false;
  const fact = reading.dates.find(
    date =>
      date.value === reading.publishedOn &&
      // 开奖日期 names another day, yet it is that of publication where the address says so.
      (date.role === 'published' || date.role === 'updated' || date.role === 'event') &&
      (date.evidence === 'label' || date.evidence === 'text' || date.evidence === 'time'),
  );
  if (!fact || fact.confidence < 0.55) return false;
  const text =
    texts.find(date => date.match.date === reading.publishedOn && date.role === 'published') ??
    texts.find(date => date.match.date === reading.publishedOn);
  const firstLine = best?.entries[0]?.container;
  if (!text || !firstLine || best.dated < 5) return true;
  const isNear =
    heading !== undefined &&
    text.block.index >= heading.block.index - 3 &&
    text.block.index < heading.block.index + 15;
  if (!isNear || leadsAway(scene, heading)) return false;
  const isAbove = text.node.index < firstLine.index;
  return isAbove || heading.block.node.index > (best.entries.at(-1)?.container.last ?? Infinity);
}

/* The heading that is a link is the first line of a column, drawn large. */
function leadsAway({ pieces }: Scene, { block }: Heading): boolean {
  const words = pieces[block.firstPiece];
  return words !== undefined && closest(words.node, ({ tag }) => tag === 'a') !== undefined;
}

/* Sentences of either script; those of duties and notes are short, and only Chinese marks tell these from names. */
const LONG = { least: 40, marks: /[，。；,.;]/u };
const SHORT = { least: 20, marks: /[，。；]/u };

/* Words of the content in sentences, list lines and tables aside. */
function proseLength({ scene }: Context, lists: readonly FoundList[], sentence = LONG): number {
  const inLine = lineTest(lists.map(list => ({ ...list, dated: Math.max(1, list.dated) })));
  let length = 0;
  for (const block of scene.blocks) {
    if (
      block.node.area !== 'content' ||
      block.text.length < sentence.least ||
      !sentence.marks.test(block.text)
    )
      continue;
    if (!inLine(block.node) && !block.node.concealed) length += block.text.length;
  }
  return length;
}

function hasPaging(scene: Scene): boolean {
  return scene.blocks.some(
    block =>
      block.text.length < 120 &&
      hasKind(block.classes, PAGING | LATIN) &&
      /共\s?\d+\s?[页条]|下一?页|尾页|末页|\d\s?\/\s?\d+\s?页|next page|page \d+ of/iu.test(block.text),
  );
}

async function contentText({ scene }: Context, pace: Pace): Promise<string> {
  let text = '';
  await forEachPaced(scene.blocks, pace, block => {
    if (text.length >= MAX_TEXT || block.node.area !== 'content') return;
    if ((isBlockShown(scene, block) && isShown(block.node)) || isBehindTab(block.node))
      text += `${text === '' ? '' : '\n'}${maskedBlock(block.text)}`;
  });
  return text.slice(0, MAX_TEXT);
}

/* Readers open what is folded or stands behind another tab: the page says it all the same. */
function isBehindTab(node: SceneNode): boolean {
  return (
    !node.concealed && closest(node, ({ names }) => /tab|pane|collapse|accord/u.test(names)) !== undefined
  );
}

function maskedBlock(text: string): string {
  if (!text.includes('\n')) return clip(text, MAX_TEXT);
  return text
    .split('\n')
    .map(line => clip(line, MAX_TEXT))
    .join('\n');
}
