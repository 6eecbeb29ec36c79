/** Opens pages in headless Chromium and reads them there: saved bytes or live addresses, with scripts or, when these hang, without. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { PageFacts, ReadOptions } from '@sunboard/reader';
import { LOOK_AGAIN_AFTER, mayStillFill } from '@sunboard/reader/settled';
import { launchArgs } from './browser.js';
import { startLiving, type LivingBrowser } from './living-browser.js';
import { PageReadError } from './page-error.js';
import type { PageInput } from './page-input.js';
import { openTab, type Tab } from './page-tab.js';
import { readerBundle } from './reader-bundle.js';

export { PageReadError } from './page-error.js';
export type { PageInput } from './page-input.js';

/** Settings of one reading. */
export interface PageReadOptions {
  /** Longest wait for page and reading together, in milliseconds. Default 20,000. A hung page is tried a second time without its scripts, within the same limit again. */
  readonly timeout?: number;
  /** Whether the page may load anything besides itself. Default false for saved pages, true for addresses. */
  readonly network?: boolean;
  /** Options that the reader takes and that can cross into the page. */
  readonly facts?: Pick<ReadOptions, 'url' | 'maxNodes' | 'maxTime' | 'slice'>;
}

/** What came of one reading. */
export interface PageReading {
  readonly facts: PageFacts;
  /** True when the page's own scripts hung and it was read without them; `facts.truncated` is then true too. */
  readonly withoutScripts: boolean;
  /** HTTP status of a live page. */
  readonly status?: number;
  readonly ms: number;
}

/** A browser that reads pages, several at a time if asked. */
export interface Session {
  /** @throws {PageReadError} when the page cannot be opened or read even without its scripts. */
  readonly read: (input: PageInput, options?: PageReadOptions) => Promise<PageReading>;
  readonly close: () => Promise<void>;
}

const TIMEOUT = 20_000;
/** A tab is replaced after so many pages: what they leave in memory goes with it. */
const PAGES_PER_TAB = 60;

/** Starts a browser for reading. Close the session when done. */
export async function openSession({ executablePath }: { executablePath: string }): Promise<Session> {
  const [living, bundle] = await Promise.all([startLiving(() => launch(executablePath)), readerBundle()]);
  const tabs = tabPool(living);
  return {
    read: (input, options = {}) => readWithFallback(tabs, bundle, input, options),
    close: living.close,
  };
}

async function launch(executablePath: string): Promise<Browser> {
  // Loaded only here: bad usage and missing files are told of before anything of a browser is there.
  const { chromium } = await import('playwright-core');
  // Signals are the caller's to hear: Playwright would end this process before anything of it is told.
  return chromium.launch({
    executablePath,
    headless: true,
    args: launchArgs(),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** Lends tabs: a new tab costs several times what a small page does, so saved pages share one after another. */
interface TabPool {
  readonly take: (network: boolean) => Promise<Tab>;
  /** `reusable`: the page was read without trouble. */
  readonly giveBack: (tab: Tab, network: boolean, reusable: boolean) => Promise<void>;
}

function tabPool(living: LivingBrowser): TabPool {
  const free: Tab[] = [];
  const used = new Map<Tab, number>();
  return {
    // Live pages get a bare browser each: what one site stores must not change what the next one shows.
    take: async network => {
      const browser = await living.current(() => free.splice(0));
      return (network ? undefined : free.pop()) ?? openTab(browser, network);
    },
    giveBack: async (tab, network, reusable) => {
      const pages = (used.get(tab) ?? 0) + 1;
      used.set(tab, pages);
      if (!network && reusable && pages < PAGES_PER_TAB && (await cleaned(tab))) free.push(tab);
      else await tab.close();
    },
  };
}

async function cleaned(tab: Tab): Promise<boolean> {
  try {
    await withLimit(2_000, tab.clean);
    return true;
  } catch {
    return false;
  }
}

async function readWithFallback(
  tabs: TabPool,
  bundle: string,
  input: PageInput,
  options: PageReadOptions,
): Promise<PageReading> {
  const start = performance.now();
  const took = () => Math.round(performance.now() - start);
  try {
    const read = await readOnce(tabs, bundle, input, options, true);
    return { ...read, withoutScripts: false, ms: took() };
  } catch (error) {
    // Without its scripts a page that is not there is no more there, and a file no page.
    if (error instanceof PageReadError && (error.reason === 'unreachable' || error.reason === 'file'))
      throw error;
    const read = await readOnce(tabs, bundle, input, options, false);
    return {
      ...read,
      facts: { ...read.facts, truncated: true, truncatedBy: read.facts.truncatedBy ?? 'time' },
      withoutScripts: true,
      ms: took(),
    };
  }
}

async function readOnce(
  tabs: TabPool,
  bundle: string,
  input: PageInput,
  options: PageReadOptions,
  scripts: boolean,
) {
  const isSaved = 'html' in input;
  const network = options.network ?? !isSaved;
  const timeout = options.timeout ?? TIMEOUT;
  const tab = await tabs.take(network);
  let isDone = false;
  const start = performance.now();
  try {
    return await withLimit(timeout, async () => {
      const status = await tab.open({ input, scripts, timeout });
      // Opening takes its share of the limit: the reading stops in time to hand over what it has.
      const share = Math.min(5_000, timeout / 4);
      const read = () =>
        tab.read(bundle, {
          maxTime: share,
          // Without scripts nothing will ever be drawn.
          maxWait: scripts ? share : 0,
          // A live page knows itself where it was sent on to.
          ...(isSaved && { url: input.url }),
          ...options.facts,
        });
      let facts = await read();
      // What a live page's scripts have not filled when it is at rest stays empty; a saved one may lack them.
      const left = start + timeout - performance.now();
      if (network && scripts && mayStillFill(facts) && left > LOOK_AGAIN_AFTER + share) {
        await pause(LOOK_AGAIN_AFTER);
        facts = await read();
      }
      isDone = true;
      return { facts, ...(!isSaved && status !== undefined && { status }) };
    });
  } finally {
    await tabs.giveBack(tab, network, isDone);
  }
}

async function withLimit<T>(limit: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new PageReadError('timeout', `The page took longer than ${String(limit / 1000)} s`));
    }, limit);
  });
  const running = work();
  running.catch(() => undefined);
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
  }
}
