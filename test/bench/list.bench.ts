/** Measures `<sun-disclosure-list>` against DataTables, Tabulator, AG Grid and Grid.js: `npm run bench -- list [--runs 7] [--sizes 1000,10000,100000] [--only id,…] [--part]`. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, launchArgs } from '@sunboard/checker/browser';
import { launch, type Browser } from 'puppeteer-core';
import { median, visit, type Sample } from './list/measure.js';
import { peers, ROOT, type Peer } from './list/peers.js';
import { reportOf, type Result } from './list/report.js';
import { scanSearch, type Scan } from './list/scan.js';
import { startServer, type BenchServer } from './list/server.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '1000,10000,100000' },
    only: { type: 'string' },
    /** Keeps what was measured of each size, and reports it together with the sizes that were measured before. */
    part: { type: 'boolean', default: false },
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
  const browser = await launch({
    executablePath: found.path,
    args: [...launchArgs(), '--lang=zh-CN'],
    // Listening to the network makes the page's main thread keep every byte for the listener: work that no visitor's page has.
    networkEnabled: false,
    protocolTimeout: 600_000,
  });
  try {
    const machine = `${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.platform()} ${os.release()}, ${await browser.version()}, Node ${process.versions.node}, load ${(os.loadavg()[0] ?? 0).toFixed(1)}`;
    const results: Result[] = [];
    for (const size of sizes) results.push(...(await measureSize(browser, server, size)));
    const scans = sizes.map(scanSearch);
    const folder = path.join(ROOT, 'test/reports');
    await mkdir(folder, { recursive: true });
    if (values.part) await joinParts(folder, results, scans);
    const report = reportOf({ machine, runs: Number(values.runs), results, scans, peers: chosen });
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

/** Parts lie in a file of their own, as a run begins by taking the last report away. */
async function joinParts(folder: string, results: Result[], scans: Scan[]): Promise<void> {
  const file = path.join(folder, 'bench-list-parts.json');
  const text = await readFile(file, 'utf8').catch(() => '{"results":[],"scans":[]}');
  const before = JSON.parse(text) as { results: Result[]; scans: Scan[] };
  const isOther = ({ size }: { readonly size: number }) => !sizes.includes(size);
  results.push(...before.results.filter(isOther));
  scans.push(...before.scans.filter(isOther));
  results.sort((a, b) => a.size - b.size);
  scans.sort((a, b) => a.size - b.size);
  await writeFile(file, JSON.stringify({ results, scans }));
}

/** Every run in an order of its own, so that none always comes first. */
async function measureSize(browser: Browser, server: BenchServer, size: number): Promise<Result[]> {
  const samples = new Map<Peer, Sample[]>(chosen.map(peer => [peer, []]));
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const peer of shuffled(chosen)) {
      process.stderr.write(`${size} items, run ${run + 1}: ${peer.name}\n`);
      samples.get(peer)?.push(await visit(browser, server, peer, size));
    }
  }
  return [...samples].map(([peer, list]) => ({ peer: peer.id, size, ...medians(list) }));
}

function medians(list: readonly Sample[]): Sample {
  const names = Object.keys(list[0] ?? {}) as (keyof Sample)[];
  const figures = names.map(name => {
    const known = list.map(sample => sample[name]).filter(value => !Number.isNaN(value));
    return [name, name === 'lost' ? Math.max(...known) : known.length > 0 ? median(known) : NaN];
  });
  const sample: unknown = Object.fromEntries(figures);
  return sample as Sample;
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
