/** SiteRun: one walk over a site as plain data, and every way it may change. Pure: the store keeps it, the driver moves it. */
import type { PageKind } from '@sunboard/model';
import { isOnSite, isPageAddress, looksLikeColumn, pageKey } from './address.js';
import type { RobotsAnswer } from './robots.js';
import type { Reading } from './way.js';

/** Where addresses come from: the sitemap, the navigation of the start page, or a pasted list. */
export type Source = 'sitemap' | 'navigation' | 'list';

/** Why a page was not judged. */
export type SkipReason = 'robots' | 'otherSite' | 'notPage' | 'sameAddress' | 'sameContent';

/** Why a page could not be read. `status` errors name the HTTP status. */
export type PageFault = 'network' | 'status' | 'timeout' | 'unreadable' | 'tooLarge' | 'keptOut';

/** Failed findings by severity, and those that need a person. */
export interface PageCounts {
  readonly veto: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly cantTell: number;
}

/** One address of the run. */
export interface RunPage {
  readonly url: string;
  readonly state: 'waiting' | 'done' | 'skipped' | 'failed';
  readonly tries: number;
  /** Set on pages found on a page that is not the start page: their links are not followed. */
  readonly deep?: true;
  readonly title?: string;
  readonly kind?: PageKind;
  /** How it was read and why so. */
  readonly reading?: Reading;
  readonly counts?: PageCounts;
  readonly score?: number | null;
  readonly skipped?: SkipReason;
  /** Address of the page that it repeats. */
  readonly sameAs?: string;
  readonly fault?: PageFault;
  readonly httpStatus?: number;
}

/** Why a run stopped by itself; a person may continue it. */
export type StopReason =
  | 'errors'
  | 'retryLater'
  | 'robotsUnreachable'
  | 'sentOn'
  | 'otherHost'
  | 'startUnreadable'
  | 'noSitemap'
  | 'noPermission';

/** What the person chose. */
export interface RunSettings {
  readonly source: Source;
  /** Least milliseconds between two requests. */
  readonly interval: number;
  /** At most so many pages are read. */
  readonly limit: number;
  /** With `navigation`: also the pages that the pages in the navigation link to. */
  readonly follow?: boolean;
}

/** A run as it is stored. */
export interface SiteRun {
  readonly schema: 'sunboard/site-run@1';
  readonly id: string;
  /** Address the person gave; its host is the site. */
  readonly start: string;
  readonly settings: RunSettings;
  /** `finding` addresses, then `running`; a `running` run that nobody drives was interrupted and goes on by itself. */
  readonly status: 'finding' | 'running' | 'paused' | 'stopped' | 'cancelled' | 'done';
  readonly stopped?: StopReason;
  /** With `otherHost`: an address of the host that all pages lie on. */
  readonly leadsTo?: string;
  readonly startedAt: string;
  readonly finishedAt?: string;
  readonly robots?: RobotsAnswer;
  readonly pages: readonly RunPage[];
  /** Addresses beyond the limit, which were not put in the queue. */
  readonly left: number;
  /** Hash of the content → address of the page that had it first. */
  readonly contents: Readonly<Record<string, string>>;
  /** Look of a page → how pages of this look are read, once one was read both ways. */
  readonly looks: Readonly<Record<string, Reading>>;
  /** Milliseconds of work so far, pauses between pages included, for the estimate. */
  readonly worked: number;
  /** Tab that the run has open at the moment; closed when the run is taken up again. */
  readonly tab?: number;
  /** This machine has lost its network; the run goes on when it is back. */
  readonly offline?: true;
}

/** A new run, its addresses not yet found. */
export function newRun(id: string, start: string, settings: RunSettings, startedAt: string): SiteRun {
  return {
    schema: 'sunboard/site-run@1',
    id,
    start,
    settings,
    status: 'finding',
    startedAt,
    pages: [],
    left: 0,
    contents: {},
    looks: {},
    worked: 0,
  };
}

/** Adds addresses that are new, on the site and may be pages; those beyond the limit are only counted. */
export function addPages(run: SiteRun, addresses: readonly string[], deep = false): SiteRun {
  const known = new Set(run.pages.map(({ url }) => pageKey(url)));
  const added: RunPage[] = [];
  let left = run.left;
  for (const url of addresses) {
    const key = pageKey(url);
    if (known.has(key)) continue;
    known.add(key);
    if (run.pages.length + added.length >= run.settings.limit) left += 1;
    else added.push({ ...entryFor(url, run), ...(deep && { deep }) });
  }
  return { ...run, pages: [...run.pages, ...added], left };
}

function entryFor(url: string, run: SiteRun): RunPage {
  const skipped = !isOnSite(url, run.start) ? 'otherSite' : isPageAddress(url) ? undefined : 'notPage';
  return { url, tries: 0, state: skipped === undefined ? 'waiting' : 'skipped', ...(skipped && { skipped }) };
}

/** The page whose turn it is. */
export function nextPage(run: SiteRun): RunPage | undefined {
  return run.pages.find(({ state }) => state === 'waiting');
}

/** Times a page is tried before it is given up. */
export const MOST_TRIES = 3;

/** Replaces what is known of one address. */
export function settle(run: SiteRun, url: string, known: Partial<RunPage>): SiteRun {
  return { ...run, pages: run.pages.map(page => (page.url === url ? { ...page, ...known } : page)) };
}

/** After the server or the network failed: the page goes to the end of the queue, or is given up at its third time. */
export function retryLater(run: SiteRun, url: string, fault: PageFault, httpStatus?: number): SiteRun {
  const page = run.pages.find(each => each.url === url);
  if (!page) return run;
  const tries = page.tries + 1;
  const known = { tries, fault, ...(httpStatus !== undefined && { httpStatus }) };
  if (tries >= MOST_TRIES) return settle(run, url, { ...known, state: 'failed' });
  const others = run.pages.filter(each => each.url !== url);
  return { ...run, pages: [...others, { ...page, ...known }] };
}

/** The page is another address of `sameAs`, or holds the same content. */
export function skipAsSame(run: SiteRun, url: string, sameAs: string, skipped: SkipReason): SiteRun {
  return settle(run, url, { state: 'skipped', skipped, sameAs });
}

/** Whether all pages that are left have failed before on a site that gave others: that they fail again says nothing of the site. */
export function hasOnlyRetries({ pages }: SiteRun): boolean {
  return (
    pages.some(({ state }) => state === 'done') &&
    !pages.some(({ state, tries }) => state === 'waiting' && tries === 0)
  );
}

/** Counts the pages that are left as failed. */
export function giveUp(run: SiteRun): SiteRun {
  return {
    ...run,
    pages: run.pages.map(page => (page.state === 'waiting' ? { ...page, state: 'failed' } : page)),
  };
}

/** Gives failed pages another chance, e.g. after the server is well again. */
export function retryFailed(run: SiteRun): SiteRun {
  return {
    ...run,
    pages: run.pages.map(page => (page.state === 'failed' ? { ...page, state: 'waiting', tries: 0 } : page)),
  };
}

/** Where a run stands, for people. */
export interface Progress {
  readonly total: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  readonly waiting: number;
  /** From 0 to 1. */
  readonly share: number;
  /** Milliseconds left, as far as the pages read so far tell; undefined before the third. */
  readonly timeLeft?: number;
  /** Columns read, and columns expected: those read and waiting addresses that look like one. */
  readonly columns: { readonly seen: number; readonly expected: number };
}

/** Counts where a run stands. */
export function progressOf(run: SiteRun): Progress {
  const count = (state: RunPage['state']) => run.pages.filter(page => page.state === state).length;
  const [done, skipped, failed, waiting] = [
    count('done'),
    count('skipped'),
    count('failed'),
    count('waiting'),
  ];
  const total = run.pages.length;
  const tried = run.pages.filter(
    ({ state, skipped: why }) =>
      state === 'done' || state === 'failed' || why === 'sameAddress' || why === 'sameContent',
  ).length;
  const seen = run.pages.filter(({ state, kind }) => state === 'done' && kind === 'column').length;
  const likely = run.pages.filter(({ state, url }) => state === 'waiting' && looksLikeColumn(url)).length;
  return {
    total,
    done,
    skipped,
    failed,
    waiting,
    share: total === 0 ? 0 : (total - waiting) / total,
    ...(tried >= 3 && waiting > 0 && { timeLeft: (run.worked / tried) * waiting }),
    columns: { seen, expected: seen + likely },
  };
}

/** The run as it goes on after a pause, a stop, or a cut. */
export function continued(run: SiteRun): SiteRun {
  const { stopped: _stopped, tab: _tab, offline: _offline, ...rest } = run;
  return { ...rest, status: run.pages.length === 0 ? 'finding' : 'running' };
}

/** Whether a run goes on by itself once somebody drives it. */
export function wantsDriver(run: SiteRun): boolean {
  return run.status === 'running' || run.status === 'finding';
}
