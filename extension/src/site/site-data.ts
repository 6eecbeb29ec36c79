/** What the site page shows of a run: pages as they come in, the site report over them, and the change since last time. */
import type { Locale } from '@sunboard/model';
import { runSite, type SiteReport } from '@sunboard/rules';
import { compareChecks, type CheckSummary, type Comparison } from '../history/compare.js';
import { keyOf, siteHistory } from '../store/history.js';
import { profileOfSite } from '../store/profile.js';
import { pageRecord, type PageRecord } from '../store/site-run.js';
import { pageKey } from './address.js';
import type { SiteRun } from './run.js';
import { indicatorsOf, type Indicator } from './site-card.js';

/** Pages read so far; kept in memory, so that each is taken from the store once. */
export class PageCache {
  #run = '';
  readonly #records = new Map<string, PageRecord>();

  /** The records of a run in the order of its pages. */
  async of(run: SiteRun): Promise<PageRecord[]> {
    if (this.#run !== run.id) {
      this.#run = run.id;
      this.#records.clear();
    }
    const records: PageRecord[] = [];
    for (const { url, state } of run.pages) {
      if (state !== 'done') continue;
      const key = pageKey(url);
      const record = this.#records.get(key) ?? (await pageRecord(url));
      if (record?.run !== run.id) continue;
      this.#records.set(key, record);
      records.push(record);
    }
    return records;
  }
}

/** The site report over the pages seen so far. */
export interface SiteView {
  readonly report: SiteReport;
  readonly indicators: readonly Indicator[];
}

/** Judges the site by its pages. */
export async function viewOf(
  run: SiteRun,
  records: readonly PageRecord[],
  locale: Locale,
): Promise<SiteView | undefined> {
  const [first] = records;
  if (!first) return undefined;
  const { site: profile } = await profileOfSite(run.start);
  const report = runSite(
    records.map(({ facts }) => facts),
    { today: first.report.today, locale, profile },
  );
  return { report, indicators: indicatorsOf(report, profile) };
}

/** The checks of a site, and what changed from the one before to this run's. */
export async function changesOf(
  run: SiteRun,
  site: string,
): Promise<{ readonly checks: readonly CheckSummary[]; readonly change?: Comparison }> {
  const checks = await siteHistory(site);
  const at = checks.findIndex(({ id }) => id === run.id);
  const [before, now] = [checks[at - 1], checks[at]];
  return before && now
    ? { checks, change: compareChecks(before, now, url => keyOf(url) ?? url) }
    : { checks };
}
