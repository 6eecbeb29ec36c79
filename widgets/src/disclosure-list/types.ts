/** What the parts of the list tell each other: the person's choices, and what they lead to. */
import type { DisclosureItem } from '@sunboard/model';

/** Properties by which the list can be narrowed; `year` is that of the publication date. */
export const FACETS = ['category', 'issuingAuthority', 'year', 'validity', 'disclosure'] as const;
/** See {@link FACETS}. */
export type Facet = (typeof FACETS)[number];

/** Orders; a minus sign stands for the newest first. */
export const SORTS = ['-publishedOn', 'publishedOn', '-generatedOn', 'generatedOn', 'relevance'] as const;
/** See {@link SORTS}. */
export type Sort = (typeof SORTS)[number];

/** Rows on a page that a person may choose. */
export const PAGE_SIZES = [10, 20, 50, 100] as const;

/** Everything a person can choose; the URL keeps exactly this. */
export interface Choice {
  readonly q: string;
  readonly facets: Readonly<Partial<Record<Facet, string>>>;
  /** Publication date from and to, `YYYY-MM-DD` or empty. */
  readonly from: string;
  readonly to: string;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
  readonly size: number;
}

/** One value of a facet and how many results it would leave. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** What a choice leads to. */
export interface Result {
  /** Positions in the list of all items, in the chosen order. */
  readonly rows: Uint32Array;
  /** Undefined until the facets are prepared. */
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>> | undefined;
}

/** An item as it is shown. */
export type Item = DisclosureItem;

/** Where the choice is kept: behind `#` or in the query. */
export type UrlPlace = 'hash' | 'query';

/** Fields that can be columns, in their order. */
export const COLUMNS = [
  'indexNumber',
  'title',
  'documentNumber',
  'issuingAuthority',
  'category',
  'generatedOn',
  'publishedOn',
  'validity',
] as const;
/** See {@link COLUMNS}. */
export type Column = (typeof COLUMNS)[number];
