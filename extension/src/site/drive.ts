/** Drives a run: one page after another at a polite pace, everything kept after every page, so that it can be cut off anywhere. */
import type { PageFacts } from '@sunboard/reader';
import { isReplaced, keptOut, type Report } from '@sunboard/rules';
import { isOnSite, isOtherNameOf, pageKey } from './address.js';
import {
  afterError,
  afterSuccess,
  isServerTrouble,
  LONGEST_WAIT,
  mustStop,
  startPace,
  waitOf,
  type Pace,
} from './pace.js';
import { contentHash } from './content.js';
import { pagesFromNavigation } from './find-pages.js';
import { readRobots, type Robots, type RobotsAnswer } from './robots.js';
import {
  addPages,
  giveUp,
  hasOnlyRetries,
  nextPage,
  retryLater,
  settle,
  skipAsSame,
  type PageCounts,
  type PageFault,
  type RunPage,
  type SiteRun,
  type StopReason,
} from './run.js';
import { lesson, lookOf, wayBySigns, type Reading, type Signs } from './way.js';

/** What came of asking for a page's file. */
export type Fetched =
  | {
      readonly ok: true;
      /** Address after redirects. */
      readonly url: string;
      readonly facts: PageFacts;
      readonly signs: Signs;
      readonly canonical?: string;
    }
  | {
      readonly ok: false;
      readonly fault: PageFault | 'notPage';
      /** HTTP status; 0 when nothing answered. */
      readonly status: number;
      /** Milliseconds that the server asked to wait. */
      readonly retryAfter?: number;
    };

/** What was read of a page, under the address by which it stands in the queue. */
export interface KeptPage {
  readonly url: string;
  readonly facts: PageFacts;
  readonly report: Report;
}

/** The outside world, so that the driver can be tested without one. */
export interface World {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rejects when `signal` aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly robots: (start: string) => Promise<RobotsAnswer>;
  /** Addresses of the run by its source; undefined when the start page could not be read. */
  readonly find: (run: SiteRun, robots: Robots) => Promise<readonly string[] | undefined>;
  readonly fetchPage: (url: string) => Promise<Fetched>;
  /** Whether this machine itself has lost its network. */
  readonly isOffline: () => boolean;
  /** Rejects when `signal` aborts. */
  readonly untilOnline: (signal: AbortSignal) => Promise<void>;
  /** Reads a page in a background tab. `opened` is told the tab before it loads. Undefined when it did not answer. */
  readonly renderPage: (
    url: string,
    opened: (tab: number) => Promise<void>,
  ) => Promise<PageFacts | undefined>;
  readonly judge: (facts: PageFacts) => Report;
  /**
   * Keeps the run and, before it, what was read of a page. Answers the run as it is now: with the status that another page set meanwhile.
   */
  readonly keep: (run: SiteRun, page?: KeptPage) => Promise<SiteRun>;
}

/** Robots file of a site. */
export function robotsAddress(start: string): string {
  return new URL('/robots.txt', start).href;
}

/**
 * Goes on with a run until it is done, stopped, or `signal` aborts; answers the run as it was kept last. A page under
 * way when it is cut off stays in the queue and is read again.
 */
export async function drive(begun: SiteRun, world: World, signal: AbortSignal): Promise<SiteRun> {
  let run = begun;
  const answer =
    run.robots && run.robots.state !== 'unreachable' ? run.robots : await world.robots(run.start);
  const robots = readRobots(robotsAddress(run.start), answer);
  run = await world.keep({ ...run, robots: answer });
  if (answer.state === 'unreachable')
    return world.keep(stop(run, answer.isSentOn ? 'sentOn' : 'robotsUnreachable'));
  if (run.status === 'finding') {
    const found = (await world.find(run, robots)) ?? [];
    const [first] = found;
    if (first === undefined)
      return world.keep(stop(run, run.settings.source === 'sitemap' ? 'noSitemap' : 'startUnreadable'));
    if (!found.some(url => isOnSite(url, run.start)))
      return world.keep({ ...stop(run, 'otherHost'), leadsTo: first });
    run = await world.keep({ ...addPages(run, found), status: 'running' });
  }
  let pace = startPace(run.settings.interval, robots.crawlDelay);
  while (run.status === 'running' && !signal.aborted) {
    const page = nextPage(run);
    if (!page) return world.keep({ ...run, status: 'done', finishedAt: iso(world.now()) });
    if (!robots.allows(page.url)) {
      run = await world.keep(settle(run, page.url, { state: 'skipped', skipped: 'robots' }));
      continue;
    }
    const start = world.now();
    let turn: Turn;
    try {
      await world.wait(waitOf(pace, start), signal);
      turn = await takeTurn(run, page, world, { pace, robots, signal });
    } catch (error) {
      if (isOver(signal)) break;
      throw error;
    }
    pace = turn.pace;
    const worked = run.worked + (turn.waited ? 0 : world.now() - start);
    run = await world.keep({ ...turn.run, worked }, turn.kept);
    if (run.status === 'running' && mustStop(pace, world.now())) {
      const isLong = pace.notBefore - world.now() > LONGEST_WAIT;
      if (isLong || !hasOnlyRetries(run)) return world.keep(stop(run, isLong ? 'retryLater' : 'errors'));
      run = giveUp(run);
    }
  }
  return run;
}

/** Read anew: the signal may have been given while a page was read. */
function isOver(signal: AbortSignal): boolean {
  return signal.aborted;
}

interface Turn {
  readonly run: SiteRun;
  readonly pace: Pace;
  readonly kept?: KeptPage;
  /** The page was not asked for: this machine had no network. */
  readonly waited?: true;
}

interface Manners {
  readonly pace: Pace;
  readonly robots: Robots;
  readonly signal: AbortSignal;
}

async function takeTurn(
  run: SiteRun,
  page: RunPage,
  world: World,
  { pace, robots, signal }: Manners,
): Promise<Turn> {
  const asked = world.now();
  const fetched = await world.fetchPage(page.url);
  const took = world.now() - asked;
  if (!fetched.ok && fetched.status === 0 && world.isOffline()) {
    // No fault of the site, and none of the page's three tries.
    await world.keep({ ...run, offline: true });
    await world.untilOnline(signal);
    return { run, pace, waited: true };
  }
  if (!fetched.ok) return afterFault(run, page, fetched, { now: world.now(), took, pace });
  const rested = afterSuccess(pace, world.now(), took);
  const elsewhere = elsewhereOf(run, page, fetched, robots);
  if (elsewhere) return { run: elsewhere, pace: rested };

  // A tab asks for the page once more, and so waits its turn like any other request.
  const rest = () => world.wait(waitOf(rested, world.now()), signal);
  const { facts, reading, looks } = await readBest(run, page.url, fetched, world, rest);
  const known: SiteRun = { ...run, looks };
  const hash = contentHash(facts);
  // One apology is like the other, and each stands for a page of its own.
  const twin = isReplaced(facts) ? undefined : run.contents[hash];
  const pause = afterSuccess(pace, world.now(), took);
  if (twin !== undefined && pageKey(twin) !== pageKey(page.url))
    return { run: { ...skipAsSame(known, page.url, twin, 'sameContent') }, pace: pause };

  const report = world.judge(facts);
  if (keptOut(report)) {
    const failed = { state: 'failed', fault: 'keptOut', tries: page.tries + 1 } as const;
    // Who meets one wall after another had better slow down, and stop.
    return { run: settle(known, page.url, failed), pace: afterError(pace, world.now()) };
  }
  const wider =
    run.settings.follow && !page.deep ? addPages(known, pagesFromNavigation(page.url, facts), true) : known;
  return {
    run: {
      ...settle(wider, page.url, {
        state: 'done',
        title: facts.title.slice(0, 200),
        kind: report.page.kind,
        reading,
        counts: countsOf(report),
        score: report.score,
      }),
      contents: { ...known.contents, [hash]: page.url },
    },
    pace: pause,
    kept: { url: page.url, facts, report },
  };
}

/** A page whose address leads to another host, to a page that is known already, or that names such a page as its own other name. */
function elsewhereOf(
  run: SiteRun,
  page: RunPage,
  { url, canonical }: Extract<Fetched, { ok: true }>,
  robots: Robots,
): SiteRun | undefined {
  if (!isOnSite(url, run.start))
    return settle(run, page.url, { state: 'skipped', skipped: 'otherSite', sameAs: url });
  if (!robots.allows(url)) return settle(run, page.url, { state: 'skipped', skipped: 'robots', sameAs: url });
  const names = [url, ...(canonical !== undefined && isOtherNameOf(canonical, url) ? [canonical] : [])];
  const twin = run.pages.find(
    other => other.url !== page.url && names.some(name => pageKey(name) === pageKey(other.url)),
  );
  return twin && twin.state !== 'failed' ? skipAsSame(run, page.url, twin.url, 'sameAddress') : undefined;
}

/** The facts by the best way, and what this page taught about pages of its look. */
async function readBest(
  run: SiteRun,
  url: string,
  { facts, signs }: Extract<Fetched, { ok: true }>,
  world: World,
  rest: () => Promise<void>,
): Promise<{ facts: PageFacts; reading: Reading; looks: SiteRun['looks'] }> {
  const look = lookOf(facts, signs);
  const known = Object.hasOwn(run.looks, look) ? run.looks[look] : undefined;
  const plan = wayBySigns(facts, signs) ?? known;
  if (plan?.way === 'fetched') return { facts, reading: plan, looks: run.looks };
  await rest();
  const rendered = await world.renderPage(url, async tab => {
    await world.keep({ ...run, tab });
  });
  if (!rendered)
    return {
      // What a script might have shown must not count as missing.
      facts: { ...facts, truncated: true, truncatedBy: facts.truncatedBy ?? 'time' },
      reading: { way: 'fetched', why: 'noTab' },
      looks: run.looks,
    };
  if (plan) return { facts: rendered, reading: plan, looks: run.looks };
  const learnt = lesson(url, world.judge(facts).findings, world.judge(rendered).findings);
  return {
    facts: rendered,
    reading: { way: 'rendered', why: 'sample' },
    looks: { ...run.looks, [look]: learnt },
  };
}

function afterFault(
  run: SiteRun,
  page: RunPage,
  { fault, status, retryAfter }: Extract<Fetched, { ok: false }>,
  { now, took, pace }: { now: number; took: number; pace: Pace },
): Turn {
  if (fault === 'notPage')
    return {
      run: settle(run, page.url, { state: 'skipped', skipped: 'notPage' }),
      pace: afterSuccess(pace, now, took),
    };
  if (isServerTrouble(status))
    return { run: retryLater(run, page.url, fault, status), pace: afterError(pace, now, retryAfter) };
  const known = { state: 'failed' as const, fault, httpStatus: status, tries: page.tries + 1 };
  return { run: settle(run, page.url, known), pace: afterSuccess(pace, now, took) };
}

function countsOf({ counts }: Report): PageCounts {
  return { ...counts.bySeverity, cantTell: counts.cantTell };
}

function stop(run: SiteRun, stopped: StopReason): SiteRun {
  return { ...run, status: 'stopped', stopped };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
