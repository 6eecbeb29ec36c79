/** Measures one library at one size in a fresh browser context: time to paint, work of the main thread, memory, bytes. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { OLDEST, QUERIES } from './data.js';
import type { Bench } from './in-page.js';
import type { Peer } from './peers.js';
import type { BenchServer } from './server.js';

/** What one visit gave; milliseconds but for the last two. `Cpu`: work of the page's main thread. */
export interface Sample {
  /** From loading the library's script to its first rows. */
  readonly rows: number;
  readonly rowsCpu: number;
  /** From the beginning until the page is at rest: everything read, checked and prepared. */
  readonly restCpu: number;
  readonly firstKey: number;
  readonly firstKeyCpu: number;
  readonly key: number;
  readonly keyCpu: number;
  /** What still went on after the last key's result was painted. */
  readonly afterKeysCpu: number;
  readonly sort: number;
  readonly sortCpu: number;
  /** Longest task while loading and while searching and sorting; 0 when below 50. */
  readonly loadTask: number;
  readonly useTask: number;
  /** Bytes of JavaScript objects and buffers after a collection. */
  readonly heap: number;
  /** Bytes of scripts and styles after gzip. */
  readonly bytes: number;
  /** Keys, or clicks on a header, whose result never showed: one library drops what is typed while it still draws. Their times are NaN. */
  readonly lost: number;
}

/** A person needs at least this long from seeing rows to typing, in milliseconds. */
const LOOKS_MS = 1000;

/** What the page says when a key has no visible answer. */
const NOTHING_SHOWN = 'nothing shown';

/** One visit. */
export async function visit(
  browser: Browser,
  server: BenchServer,
  peer: Peer,
  count: number,
): Promise<Sample> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    server.reset();
    await page.goto(`${server.origin}/${peer.id}.html`, { waitUntil: 'load' });
    const own = median(await times(5, async () => (await timed(session, () => call(page, 'nothing'))).cpu));
    const net = async (run: () => Promise<number>): Promise<Timing> => {
      const { wall, cpu } = await timed(session, run);
      return { wall, cpu: cpu - own };
    };
    const before = await heapOf(session);
    const work = await workOf(session);
    const rows = await net(() => call(page, 'mount', peer.id, `/data/${count}.json`));
    await atRest(session);
    const restCpu = (await workOf(session)) - work;
    await pause(LOOKS_MS);
    const heap = (await heapOf(session)) - before;
    const loadTask = await page.evaluate(() => bench.longest());
    let lost = 0;
    const answered = (run: () => Promise<number>): Promise<Timing> =>
      net(run).catch((error: unknown) => {
        if (!String(error).includes(NOTHING_SHOWN)) throw error;
        lost += 1;
        return { wall: NaN, cpu: NaN };
      });
    const [first, ...others] = QUERIES;
    const firstKey = await answered(() => call(page, 'search', first));
    const keys: Timing[] = [];
    for (const query of others) {
      keys.push(await answered(() => call(page, 'search', query)));
      // Who loses three has shown what there is to see; each costs seconds of waiting.
      if (lost === 3) break;
    }
    const heard = keys.filter(({ wall }) => !Number.isNaN(wall));
    const keyed = await workOf(session);
    await atRest(session);
    const afterKeysCpu = (await workOf(session)) - keyed;
    // Without a search, so that every row takes part in the ordering.
    await page.evaluate(() => {
      bench.clear();
    });
    await atRest(session);
    const sort = await answered(() => call(page, 'sort', OLDEST));
    const useTask = await page.evaluate(() => bench.longest());
    return {
      rows: rows.wall,
      rowsCpu: rows.cpu,
      restCpu,
      firstKey: firstKey.wall,
      firstKeyCpu: firstKey.cpu,
      key: medianOrNone(heard.map(({ wall }) => wall)),
      keyCpu: medianOrNone(heard.map(({ cpu }) => cpu)),
      afterKeysCpu,
      sort: sort.wall,
      sortCpu: sort.cpu,
      loadTask,
      useTask,
      heap,
      bytes: server.transferred(),
      lost,
    };
  } finally {
    await context.close();
  }
}

declare const bench: Bench;

interface Timing {
  readonly wall: number;
  readonly cpu: number;
}

/** The middle of a list of numbers. */
export function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN;
}

async function times<T>(count: number, run: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  while (results.length < count) results.push(await run());
  return results;
}

function medianOrNone(values: readonly number[]): number {
  return values.length > 0 ? median(values) : NaN;
}

function call(
  page: Page,
  what: 'mount' | 'search' | 'sort' | 'nothing',
  first = '',
  second = '',
): Promise<number> {
  return page.evaluate((name, one, two) => bench[name](one, two), what, first, second);
}

async function timed(session: CDPSession, run: () => Promise<number>): Promise<Timing> {
  const began = await workOf(session);
  const wall = await run();
  return { wall, cpu: (await workOf(session)) - began };
}

/** Milliseconds that the main thread has worked. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** Until a quarter of a second passes with next to no work. */
async function atRest(session: CDPSession): Promise<void> {
  for (let before = await workOf(session); ;) {
    await pause(250);
    const now = await workOf(session);
    if (now - before < 15) return;
    before = now;
  }
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}
