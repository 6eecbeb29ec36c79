/** Gives one page of the extension the right to drive a site's run, hands it on when that page closes, and takes a cut-off run up again. */
import type { Locale } from '@sunboard/model';
import { mayRead } from '../shared/hosts.js';
import { closeTab } from '../shared/tabs.js';
import { recordRun, siteHistory } from '../store/history.js';
import { changeRun, pagesOf, readRun, siteOf } from '../store/site-run.js';
import { drive } from './drive.js';
import { wantsDriver, type SiteRun } from './run.js';
import { realWorld } from './world.js';

/** What the page that wants to drive is told. */
export interface RunnerEvents {
  /** Another page drives; this one waits and takes over when that closes. */
  readonly elsewhere: () => void;
  /** This page drives from here; `done` pages had been done before. */
  readonly taken: (run: SiteRun) => void;
}

/* Runs that this page still drives: one that was paused ends with the page that it is reading. */
const own = new Set<string>();

/**
 * Drives a site's run as long as it is to run; resolves when it has ended, paused, or `signal` aborts. The lock goes with
 * the page: whatever closes or kills it, another page can take the run up where it was kept last. The worker has no part
 * in this and may die at any time.
 */
export async function driveSite(
  site: string,
  locale: Locale,
  events: RunnerEvents,
  signal: AbortSignal,
): Promise<void> {
  const name = `sunboard-site-run ${site}`;
  const { held = [] } = await navigator.locks.query();
  if (!own.has(name) && held.some(lock => lock.name === name)) events.elsewhere();
  await navigator.locks
    .request(name, { signal }, async () => {
      own.add(name);
      try {
        await driveNow(site, locale, events, signal);
      } finally {
        own.delete(name);
      }
    })
    .catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
}

async function driveNow(
  site: string,
  locale: Locale,
  events: RunnerEvents,
  signal: AbortSignal,
): Promise<void> {
  const run = await readRun(site);
  if (!run || !wantsDriver(run)) return;
  if (run.tab !== undefined) await closeTab(run.tab);
  if (!(await mayRead(run.start))) {
    await changeRun(site, old => ({ ...old, status: 'stopped', stopped: 'noPermission' }));
    return;
  }
  events.taken(run);
  await remember(await drive(run, await realWorld(run.start, locale), signal));
}

/** Puts a finished run into the history; once, though it be called again after a cut between the two. */
export async function remember(run: SiteRun): Promise<void> {
  if (run.status !== 'done' || run.finishedAt === undefined) return;
  const site = siteOf(run.start);
  const known = await siteHistory(site);
  if (known.some(({ id }) => id === run.id)) return;
  const records = await pagesOf(run);
  await recordRun(
    site,
    run.id,
    run.finishedAt,
    records.map(({ report }) => report),
  );
}
