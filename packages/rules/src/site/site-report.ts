/** SiteReport: what the pages seen so far say about a site as a whole. */
import type { IsoDate } from '@sunboard/model';
import type { Finding } from '../report.js';

/** How much of the site the verdicts rest on. */
export interface SiteSeen {
  readonly pages: number;
  readonly columns: number;
  readonly guides: number;
}

/** One column as it was last seen. */
export interface ColumnState {
  readonly url: string;
  readonly name: string;
  /** `fresh` within its limit, `stale` beyond it, `empty` without any item, `unknown` where no date was read. */
  readonly state: 'fresh' | 'stale' | 'empty' | 'unknown';
  /** Newest date. */
  readonly newest?: IsoDate;
  /** Days allowed. */
  readonly limit?: number;
  /** Counted among news, notice and policy columns (threshold five) and not among the others (threshold ten). */
  readonly important: boolean;
}

/** Findings over many pages; always with how many were seen. */
export interface SiteReport {
  readonly schema: 'sunboard/site-report@1';
  readonly locale: string;
  readonly checkedAt: string;
  readonly today: IsoDate;
  readonly seen: SiteSeen;
  /** "Seen so far: n columns …" in the language of the report. */
  readonly seenText: string;
  readonly columns: readonly ColumnState[];
  readonly findings: readonly Finding[];
}
