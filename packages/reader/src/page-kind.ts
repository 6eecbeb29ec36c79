/** What kind of page it is: the signs that its parts and lists give, and what a list without lines adds to them. */
import { isOwnHome } from './address.js';
import { silentList } from './empty-shells.js';
import type { ListFact } from './facts.js';
import { decideKind, type KindReading } from './kind.js';
import { documentsIn, isAnswered, isOffice, isPersonsPage, ogiParts } from './kind-signs.js';
import { fieldsOfLabel } from './label-fields.js';
import { metaContent } from './metas.js';
import type { PageLists } from './page-lists.js';
import type { PageParts } from './page-parts.js';
import type { PageStart } from './page-start.js';
import { hasPaging } from './paging.js';
import type { SceneNode } from './scene.js';
import { isSignature } from './signature.js';
import { declaresArticle } from './structured.js';

/** From which confidence on a page of another kind is no column, whatever its corners lack. */
export const SURE = 0.7;

/** What was measured in the page's writing. */
export interface Writing {
  /** A publication day stands near the heading. */
  readonly byline: boolean;
  /** Words of the longest runs of plain writing. */
  readonly prose: number;
}

/** The kind that the page's parts and names speak for. */
export function kindOfPage(
  start: PageStart,
  lists: PageLists,
  parts: PageParts,
  writing: Writing,
): KindReading {
  const { context, title, metas, structured, texts, heading } = start;
  const { found, breadcrumb, called, best, inCard } = lists;
  const { placed, tabs, pairs, tables, people, forms, links, images, headings } = parts;
  const { scene } = context;
  const labels = pairs.map(({ label }) => label);
  return decideKind({
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
    hasByline: writing.byline,
    isSigned: texts.some(date => isSignature(date, heading, scene)),
    proseLength: writing.prose,
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
    isOffice: isOffice([...headings.map(({ text }) => text), ...labels]),
    isAnswered: isAnswered(labels),
    tableHeaders: tables.flatMap(table => [...table.headers, ...table.rows.slice(0, 3).flat()]),
  });
}

/** Whether pages of the kind are there for a list. */
export function isListPage({ kind }: KindReading): boolean {
  return kind === 'column' || kind === 'search' || kind === 'ogi' || kind === 'interaction';
}

/**
 * A list that is not there tells of a column where nothing else tells what the page is, and its words make one sure; so
 * does a trail that ends at a list without lines, and nothing else.
 */
export function withEmptyList(
  kind: KindReading,
  facts: readonly ListFact[],
  { context: { scene } }: PageStart,
  { breadcrumb, names }: PageLists,
): KindReading {
  const nothing = facts.find(list => list.main && list.state !== 'filled');
  const isColumn = kind.kind === 'column';
  const says = nothing?.state === 'empty' ? nothing.says : undefined;
  // The column of the reports is called as they are.
  const isPart =
    (kind.kind === 'ogi' && kind.confidence < 0.6 && says !== undefined) || kind.kind === 'annualReport';
  if (!nothing || (kind.kind !== 'other' && !isColumn && !isPart)) return kind;
  const confidence = isColumn ? kind.confidence : kind.columnType === undefined ? 0.5 : 0.7;
  const isSure =
    says !== undefined ||
    (nothing.empty && breadcrumb.length >= 2 && silentList(scene, names)?.sure === true);
  return {
    ...kind,
    kind: 'column',
    confidence: isSure ? Math.max(confidence, 0.7) : confidence,
    evidence: [...kind.evidence, 'list without lines', ...(says === undefined ? [] : [says])],
  };
}
