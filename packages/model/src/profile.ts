/** SiteProfile: what a site tells the checker about itself (`sunboard.profile.json`): plain data, no expressions. */
import * as v from 'valibot';

/** Kinds of page that the reader tells apart and rules apply to. */
export const PAGE_KINDS = [
  'home',
  'column',
  'article',
  'document',
  'guide',
  'roster',
  'organization',
  'ogi',
  'ogiGuide',
  'annualReport',
  'requestForm',
  'interaction',
  'notice',
  'catalogue',
  'search',
  'other',
] as const;
/** Column types that carry a maximum age. */
export const COLUMN_TYPES = [
  'news',
  'notice',
  'policy',
  'interpretation',
  'personnel',
  'statistics',
  'replies',
  'other',
  'archive',
] as const;

const localDate = v.pipe(v.string(), v.isoDate());

export const siteProfile = v.object({
  $schema: v.optional(v.string()),
  name: v.optional(v.string()),
  /** Under whose law the site stands. Without it the address and the language of each page decide. */
  jurisdiction: v.optional(v.picklist(['cn', 'us', 'uk'])),
  /** Whose site it is: some duties bind government websites alone. Without it the address, marks and names decide. */
  body: v.optional(v.picklist(['government', 'institution', 'enterprise'])),
  packs: v.optional(v.array(v.string())),
  /** Which pages are which column; `match` is a URL prefix, or a pattern with `*` for any run of characters. First match wins. */
  columns: v.optional(
    v.array(
      v.object({
        match: v.pipe(v.string(), v.nonEmpty()),
        type: v.optional(v.picklist(COLUMN_TYPES)),
        kind: v.optional(v.picklist(PAGE_KINDS)),
        maxAgeDays: v.optional(v.pipe(v.number(), v.minValue(1))),
        listSelector: v.optional(v.string()),
      }),
    ),
  ),
  /** Further mandatory fields per page kind, named by label; `rule` is the reported id. */
  mandatory: v.optional(
    v.array(
      v.object({
        kind: v.picklist(PAGE_KINDS),
        label: v.pipe(v.string(), v.nonEmpty()),
        severity: v.optional(v.picklist(['error', 'warning', 'info']), 'error'),
        basis: v.optional(v.string()),
      }),
    ),
  ),
  /** Findings that staff accepted, with the reason and, if wanted, an end date. */
  exemptions: v.optional(
    v.array(
      v.object({
        rule: v.pipe(v.string(), v.nonEmpty()),
        match: v.optional(v.string()),
        fingerprint: v.optional(v.string()),
        reason: v.pipe(v.string(), v.nonEmpty()),
        by: v.optional(v.string()),
        until: v.optional(localDate),
      }),
    ),
  ),
  /** Threshold name → value; names stand in each rule's documentation. */
  thresholds: v.optional(v.record(v.string(), v.number())),
  /** Rule id → `off` or another severity. */
  rules: v.optional(v.record(v.string(), v.picklist(['off', 'veto', 'error', 'warning', 'info']))),
});

/** See {@link siteProfile}. */
export type SiteProfile = v.InferOutput<typeof siteProfile>;
/** See {@link PAGE_KINDS}. */
export type PageKind = (typeof PAGE_KINDS)[number];
/** See {@link COLUMN_TYPES}. */
export type ColumnType = (typeof COLUMN_TYPES)[number];
