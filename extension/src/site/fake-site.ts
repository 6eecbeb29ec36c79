/** A site in memory, for tests of what drives a run. */
import type { PageFacts } from '@sunboard/reader';
import { factsWith } from '@sunboard/reader/testing';
import { run as judge, type Report } from '@sunboard/rules';
import type { Fetched, World } from './drive.js';
import { newRun, type SiteRun } from './run.js';
import type { Signs } from './way.js';

/** Address of the site. */
export const SITE = 'https://www.example.gov.cn';
/** Signs of a page of words alone. */
export const PLAIN: Signs = { components: [], frames: 0, sources: [], inlineScripts: 0, forwards: false };

type FakePage = Partial<Extract<Fetched, { ok: true }>> & { readonly rendered?: PageFacts };

/** A small site in memory with a clock that only moves when somebody waits. */
export function fakeSite(pages: Record<string, FakePage | Extract<Fetched, { ok: false }>>) {
  let clock = 0;
  let kept: SiteRun | undefined;
  const log: string[] = [];
  const asked: { url: string; at: number }[] = [];
  /** Instants of every request for a page, fetched or in a tab. */
  const loads: number[] = [];
  const stored = new Map<string, { facts: PageFacts; report: Report }>();
  const factsOf = (url: string) => factsWith({ url, title: url, text: url.repeat(20) });
  const world: World = {
    now: () => clock,
    wait: (ms, signal) => {
      if (signal.aborted) return Promise.reject(new Error('aborted'));
      clock += ms;
      return Promise.resolve();
    },
    robots: () => Promise.resolve({ state: 'none' }),
    find: () => Promise.resolve(Object.keys(pages).map(path => SITE + path)),
    fetchPage: url => {
      asked.push({ url, at: clock });
      loads.push(clock);
      const page = pages[url.slice(SITE.length)];
      if (!page) return Promise.resolve({ ok: false, fault: 'status', status: 404 });
      if ('fault' in page) return Promise.resolve(page);
      return Promise.resolve({ ok: true, url, facts: factsOf(url), signs: PLAIN, ...page });
    },
    isOffline: () => false,
    untilOnline: () => Promise.resolve(),
    renderPage: async (url, opened) => {
      await opened(7);
      loads.push(clock);
      log.push(`rendered ${url.slice(SITE.length)}`);
      const page = pages[url.slice(SITE.length)];
      return page && !('fault' in page) ? (page.rendered ?? page.facts ?? factsOf(url)) : factsOf(url);
    },
    judge: facts => judge(facts, { today: '2026-06-15', now: '2026-06-15T08:00:00Z' }),
    keep: (next, page) => {
      if (page) stored.set(page.facts.url, page);
      kept = structuredClone(next);
      return Promise.resolve(next);
    },
  };
  return { world, asked, loads, log, stored, kept: () => kept as SiteRun };
}

/** A run that has not begun. */
export const begin = (interval = 1_000) =>
  newRun('1', `${SITE}/`, { source: 'sitemap', interval, limit: 100 }, '2026-06-15T08:00:00Z');
/** Never aborts. */
export const forever = new AbortController().signal;
/** Paths of a run's pages in a state. */
export const pathsOf = (run: SiteRun, state: string) =>
  run.pages.filter(page => page.state === state).map(({ url }) => url.slice(SITE.length));
