/** Measures `<sun-disclosure-list>` against DataTables, Tabulator, AG Grid and Grid.js: `npm run bench -- list [--runs 7] [--sizes 1000,10000,100000] [--only id,…]`. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, launchArgs } from '@sunboard/checker/browser';
import { chromium, type Browser } from 'playwright-core';
import { median, visit, type Sample } from './list/measure.js';
import { peers, ROOT, type Peer } from './list/peers.js';
import { reportOf, type Result } from './list/report.js';
import { scanSearch } from './list/scan.js';
import { startServer, type BenchServer } from './list/server.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '1000,10000,100000' },
    only: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const only = values.only?.split(',');
const chosen = peers.filter(({ id }) => only?.includes(id) ?? true);

await main();

async function main(): Promise<void> {
  const found = findBrowser();
  if (!found) {
    stop('No Chromium-based browser was found: set CHROMIUM_PATH to one.');
    return;
  }
  if (!existsSync(path.join(ROOT, 'dist/cdn/disclosure-list.js'))) {
    stop('dist/cdn/disclosure-list.js is missing: run "npm run build -- --only widgets" first.');
    return;
  }
  const server = await startServer(sizes);
  const browser = await chromium.launch({ executablePath: found.path, args: launchArgs() });
  try {
    const machine = `${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.platform()} ${os.release()}, Chromium ${browser.version()}, Node ${process.versions.node}, load ${(os.loadavg()[0] ?? 0).toFixed(1)}`;
    const results: Result[] = [];
    for (const size of sizes) results.push(...(await measureSize(browser, server, size)));
    const scans = sizes.map(scanSearch);
    const report = reportOf({ machine, runs: Number(values.runs), results, scans, peers: chosen });
    const folder = path.join(ROOT, 'test/reports');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'bench-list.md'), report);
    await writeFile(
      path.join(folder, 'bench-list.json'),
      `${JSON.stringify({ machine, results, scans }, null, 2)}\n`,
    );
    console.log(report);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Every run in an order of its own, so that none always comes first. */
async function measureSize(browser: Browser, server: BenchServer, size: number): Promise<Result[]> {
  const samples = new Map<Peer, Sample[]>(chosen.map(peer => [peer, []]));
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const peer of shuffled(chosen)) {
      process.stderr.write(`${size} items, run ${run + 1}: ${peer.name}\n`);
      samples.get(peer)?.push(await patientVisit(browser, server, peer, size));
    }
  }
  return [...samples].map(([peer, list]) => ({ peer: peer.id, size, ...medians(list) }));
}

/** A library that loses a key (one drops what is typed while it still draws) is visited again: only what was answered can be timed. */
async function patientVisit(
  browser: Browser,
  server: BenchServer,
  peer: Peer,
  size: number,
): Promise<Sample> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await visit(browser, server, peer, size);
    } catch (error) {
      if (attempt === 3) throw error;
      process.stderr.write(
        `  again, as ${peer.name} did not answer: ${String(error).split('\n')[0] ?? ''}\n`,
      );
    }
  }
}

function medians(list: readonly Sample[]): Sample {
  const names = Object.keys(list[0] ?? {}) as (keyof Sample)[];
  return Object.fromEntries(
    names.map(name => [name, median(list.map(sample => sample[name]))]),
  ) as unknown as Sample;
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map(entry => ({ entry, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
