/** What was found before: the last checks of each page and of each site, for "since last time" and the trend. */
import type { Finding, Report } from '@sunboard/rules';
import { dayOf } from '../shared/wording.js';
import { pageKey } from '../site/address.js';
import type { CheckSummary, Fault } from '../history/compare.js';
import { hasShape, openStore } from './base.js';

/** Checks kept of a page or a site; older ones go. */
const MOST_CHECKS = 24;

interface History {
  readonly checks: readonly CheckSummary[];
  /** The whole report of a page's last check, for the report page. */
  readonly report?: Report;
}

const accepts = (value: unknown): value is History =>
  hasShape(value, { checks: 'object' }) && Array.isArray((value as History).checks);
const byPage = openStore('page-history', accepts);
const bySite = openStore('site-history', accepts);

/** Calls back after each change; returns the way to stop. */
export function watchHistory(listener: () => void): () => void {
  const stops = [byPage.watch(listener), bySite.watch(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * Remembers the check of one page, for the panel and the report page. A second check on the same day takes the place of
 * the first: what counts is how a page stood on a day. Never rejects: history must not stand in the way of a check.
 */
export async function recordCheck(report: Report): Promise<void> {
  const key = keyOf(report.page.url);
  if (key === undefined) return;
  const summary = summaryOf(report.checkedAt, report.checkedAt, [report]);
  await byPage
    .update(key, old => {
      const checks = (old?.checks ?? []).filter(({ at }) => dayOf(at) !== dayOf(summary.at));
      return { checks: [...checks, summary].slice(-MOST_CHECKS), report };
    })
    .catch(() => undefined);
}

/** The checks of a page, oldest first. */
export async function pageHistory(url: string): Promise<readonly CheckSummary[]> {
  const key = keyOf(url);
  return key === undefined ? [] : ((await byPage.get(key))?.checks ?? []);
}

/** The report of a page's last check, in the language in which it was made. */
export async function lastReport(url: string): Promise<Report | undefined> {
  const key = keyOf(url);
  return key === undefined ? undefined : (await byPage.get(key))?.report;
}

/** Remembers a run over a site, once per run; the pages' own history as well. */
export async function recordRun(
  site: string,
  id: string,
  at: string,
  reports: readonly Report[],
): Promise<void> {
  const summary = summaryOf(id, at, reports);
  await bySite.update(site, old => ({
    checks: [...(old?.checks ?? []).filter(check => check.id !== id), summary].slice(-MOST_CHECKS),
  }));
  for (const report of reports) await recordCheck(report);
}

/** The runs over a site, oldest first. */
export async function siteHistory(site: string): Promise<readonly CheckSummary[]> {
  return (await bySite.get(site))?.checks ?? [];
}

/** Forgets the runs over a site; answers the way to undo it. */
export async function forgetSite(site: string): Promise<() => Promise<void>> {
  const old = await bySite.get(site);
  await bySite.remove(site);
  return async () => {
    if (old) await bySite.update(site, () => old);
  };
}

/** The faults of reports, with the key of every page that was judged. */
export function summaryOf(id: string, at: string, reports: readonly Report[]): CheckSummary {
  const scores = reports.flatMap(({ score }) => (score === null ? [] : [score]));
  return {
    id,
    at,
    pages: reports.flatMap(({ page }) => keyOf(page.url) ?? []),
    faults: reports.flatMap(({ page, findings }) =>
      findings.filter(isFault).map(finding => asFault(finding, page.url)),
    ),
    score:
      scores.length === 0
        ? null
        : Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 10) / 10,
  };
}

/** Key of a page in summaries; undefined where an address is no web address. */
export function keyOf(url: string): string | undefined {
  return /^https?:/i.test(url) && URL.canParse(url) ? pageKey(url) : undefined;
}

/** What counts: failed and not dismissed. */
export function isFault({ outcome, exempted }: Finding): boolean {
  return outcome === 'failed' && !exempted;
}

function asFault({ fingerprint, rule, severity, title }: Finding, url: string): Fault {
  return { fingerprint, rule, severity, title, url };
}
