/** The driver's real world: the network, background tabs, the clock, the stores. */
import { todayIn } from '@sunboard/calendar';
import type { Locale } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import { run as judge, TIME_ZONES } from '@sunboard/rules';
import { jurisdictionOfSite } from '../shared/jurisdiction.js';
import { closeTab, hasLoaded, hasSettled, openInBackground, readInTab } from '../shared/tabs.js';
import { profileOfSite } from '../store/profile.js';
import { keepRun } from '../store/site-run.js';
import { wait } from './clock.js';
import { robotsAddress, type World } from './drive.js';
import { fetchPage, fetchRobots, fetchSitemap } from './fetch-page.js';
import { pagesFromNavigation, pagesFromSitemaps } from './find-pages.js';
import { wayBySigns } from './way.js';

/** The world for one site. */
export async function realWorld(start: string, locale: Locale): Promise<World> {
  const profile = await profileOfSite(start);
  // One day for the whole check.
  const today = todayIn(TIME_ZONES[jurisdictionOfSite(start, profile.site)]);
  return {
    now: () => Date.now(),
    wait,
    robots: () => fetchRobots(robotsAddress(start)),
    find: async (run, robots) => {
      const { source, limit } = run.settings;
      if (source === 'sitemap') return pagesFromSitemaps(start, robots.sitemaps, fetchSitemap, limit * 2);
      const fetched = await fetchPage(start);
      if (!fetched.ok) return undefined;
      const way = wayBySigns(fetched.facts, fetched.signs);
      const facts = way?.way === 'rendered' ? await renderPage(start, nobody) : undefined;
      return pagesFromNavigation(fetched.url, facts ?? fetched.facts);
    },
    fetchPage,
    isOffline: () => !navigator.onLine,
    untilOnline,
    renderPage,
    judge: facts => judge(facts, { today, locale, profile: profile.of(facts.url) }),
    keep: keepRun,
  };
}

async function renderPage(
  url: string,
  opened: (tab: number) => Promise<void>,
): Promise<PageFacts | undefined> {
  let tab: number | undefined;
  try {
    tab = await openInBackground(url);
    await opened(tab);
    if (!(await hasLoaded(tab))) return undefined;
    await hasSettled(tab);
    const answer = await readInTab(tab);
    return answer.got === 'facts' ? answer.facts : undefined;
  } catch {
    // The tab was closed, crashed, or went to a host that we may not read.
    return undefined;
  } finally {
    if (tab !== undefined) await closeTab(tab);
  }
}

function untilOnline(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      removeEventListener('online', settle);
      signal.removeEventListener('abort', settle);
      if (signal.aborted) reject(new DOMException('The wait was broken off', 'AbortError'));
      else resolve();
    };
    if (navigator.onLine || signal.aborted) {
      settle();
      return;
    }
    addEventListener('online', settle);
    signal.addEventListener('abort', settle);
  });
}

function nobody(): Promise<void> {
  return Promise.resolve();
}
