/** Keeps site checks: one run a site with its queue and progress, and what was read of every page, so that nothing is lost whatever dies. */
import type { PageFacts } from '@sunboard/reader';
import type { Report } from '@sunboard/rules';
import { pageKey } from '../site/address.js';
import type { SiteRun } from '../site/run.js';
import { hasShape, openStore } from './base.js';

/** What was read of one page, with the verdict in the language of the run. */
export interface PageRecord {
  readonly site: string;
  readonly run: string;
  readonly facts: PageFacts;
  readonly report: Report;
}

const runs = openStore('site-run', (value): value is SiteRun =>
  hasShape(value, { schema: 'string', id: 'string', start: 'string', status: 'string', pages: 'object' }),
);
const pages = openStore('site-page', (value): value is PageRecord =>
  hasShape(value, { site: 'string', run: 'string', facts: 'object', report: 'object' }),
);

/** Called after each change of a run. */
export const watchRuns = runs.watch;

/** The host that a site's run is kept under. */
export function siteOf(url: string): string {
  return new URL(url).host;
}

/** The last run of a site. */
export function readRun(site: string): Promise<SiteRun | undefined> {
  return runs.get(site);
}

/** The last run of every site, the newest first. */
export async function allRuns(): Promise<SiteRun[]> {
  const all = (await runs.entries()).map(([, run]) => run);
  return all.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
}

/** Starts a run in place of the site's last one, whose pages go with it. */
export async function startRun(run: SiteRun): Promise<void> {
  const site = siteOf(run.start);
  await runs.update(site, () => run);
  for (const [key] of await pagesAt(site, record => record.run !== run.id)) await pages.remove(key);
}

async function pagesAt(
  site: string,
  wanted: (record: PageRecord) => boolean = () => true,
): Promise<[key: string, record: PageRecord][]> {
  return (await pages.entries()).filter(([, record]) => record.site === site && wanted(record));
}

/**
 * Keeps the driver's next state, the page first: a cut between the two only means that the page is read again. What a
 * person said meanwhile in any page of the extension (pause, cancel, a newer run) holds against the driver.
 */
export async function keepRun(
  next: SiteRun,
  page?: { readonly url: string; readonly facts: PageFacts; readonly report: Report },
): Promise<SiteRun> {
  const site = siteOf(next.start);
  if (page)
    await pages.update(pageKey(page.url), () => ({
      site,
      run: next.id,
      facts: page.facts,
      report: page.report,
    }));
  let kept = next;
  await runs.update(site, old => {
    kept = old === undefined || old.id !== next.id ? { ...next, status: 'cancelled' } : withWord(next, old);
    return old !== undefined && old.id !== next.id ? old : kept;
  });
  return kept;
}

function withWord(next: SiteRun, old: SiteRun): SiteRun {
  const isWord = old.status === 'paused' || old.status === 'cancelled';
  return isWord && next.status !== 'done' ? { ...next, status: old.status } : next;
}

/** A person's word: pause, cancel, go on, try again. */
export async function changeRun(site: string, change: (run: SiteRun) => SiteRun): Promise<void> {
  if ((await runs.get(site)) === undefined) return;
  await runs.update(site, old => change(old as SiteRun));
}

/** What was read in a run, in the order of its pages. */
export async function pagesOf(run: SiteRun): Promise<PageRecord[]> {
  const records = new Map((await pages.entries()).filter(([, record]) => record.run === run.id));
  return run.pages.flatMap(({ url, state }) => (state === 'done' ? (records.get(pageKey(url)) ?? []) : []));
}

/** What was read of one page last. */
export function pageRecord(url: string): Promise<PageRecord | undefined> {
  return pages.get(pageKey(url));
}

/** Removes a site's run with all that was read; answers the way to undo it. */
export async function removeRun(site: string): Promise<() => Promise<void>> {
  const run = await runs.get(site);
  const records = await pagesAt(site);
  await runs.remove(site);
  for (const [key] of records) await pages.remove(key);
  return async () => {
    for (const [key, record] of records) await pages.update(key, () => record);
    if (run) await runs.update(site, () => run);
  };
}
