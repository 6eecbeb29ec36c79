/** Times layout and paint in a real Chromium: every peer draws the same graphs in its own page, by main-thread processor time. */
import { build } from 'esbuild';
import { findBrowser, launchArgs } from '@sunboard/checker/browser';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { seeded } from '../../../demo/data/seeded.js';
import { makeProcess } from './graphs.js';
import { judge, type Quality } from './metrics.js';

/** Peers that are painted; Mermaid lays out and paints in one. */
export const PAINTED = ['own', 'dagre', 'ELK', 'd3-dag', 'Mermaid'] as const;

/** One peer on one graph. */
export interface Painted extends Quality {
  readonly peer: string;
  readonly size: number;
  readonly graph: number;
  /** Main-thread processor time from the call to the painted picture, median of the runs, milliseconds. */
  readonly ms: number;
}

/** Undefined without a browser. Mermaid's boxes are its own size, so only its counts are comparable, not its width. */
export async function measurePaint(
  sizes: readonly number[],
  graphs: number,
  runs: number,
): Promise<Painted[] | undefined> {
  const found = findBrowser();
  if (!found) return undefined;
  const script = await bundle();
  const browser = await chromium.launch({ executablePath: found.path, args: launchArgs() });
  try {
    const rows: Painted[] = [];
    for (const size of sizes)
      for (let graph = 0; graph < graphs; graph++) {
        process.stderr.write(`paint: ${size} nodes, graph ${graph + 1}\n`);
        const page = await browser.newPage();
        await page.setContent('<!doctype html><title>chart</title><div id="host"></div>');
        await page.addScriptTag({ content: script });
        rows.push(...(await measureGraph(page, size, graph, runs)));
        await page.close();
      }
    return rows;
  } finally {
    await browser.close();
  }
}

async function measureGraph(page: Page, size: number, graph: number, runs: number): Promise<Painted[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const input = makeProcess(size, graph);
  const times = new Map<string, number[]>();
  const quality = new Map<string, Quality>();
  const random = seeded(graph + 1);
  for (let run = 0; run <= runs; run++)
    for (const { peer } of PAINTED.map(peer => ({ peer, at: random() })).sort((a, b) => a.at - b.at)) {
      const before = await taskTime(session);
      await page.evaluate(({ peer, input }) => window.drawGraph(peer, input), { peer, input });
      const ms = (await taskTime(session)) - before;
      if (run > 0) times.set(peer, [...(times.get(peer) ?? []), ms]);
      else quality.set(peer, judge(await page.evaluate(input => window.readDrawing(input), input)));
    }
  return PAINTED.flatMap(peer => {
    const judged = quality.get(peer);
    return judged ? [{ ...judged, peer, size, graph, ms: median(times.get(peer) ?? []) }] : [];
  });
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/in-page.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome116',
    minify: true,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** The middle of a list. */
export function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN;
}
