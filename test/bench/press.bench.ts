/** Measures what staff wait for: from pressing the extension's button to findings in the panel, on pages of the demonstration and a made one: `npm run bench -- press [--runs 7]`. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { departmentPage, launchExtension, ROOT, servePages, settled } from '../e2e/extension/harness.js';
import { median } from './list/measure.js';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
const RUNS = Number(values.runs);
/** What a person takes for "at once", in milliseconds. */
const BAR_MS = 1000;
const PORT = 48_231;
const PAGES = ['/zwgk/', '/zwgk/ld.html', '/bsfw/gczs.html', '/before/bzgs.html', '/tzgg/1.html'];

interface Timed {
  readonly page: string;
  readonly nodes: number;
  readonly ms: number;
}

if (existsSync(path.join(ROOT, 'dist/extension/manifest.json'))) await main();
else {
  console.error('dist/extension is missing: run "npm run build" first.');
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const demo = spawn(
    process.execPath,
    ['--import', 'tsx', 'demo/server.ts', '--port', String(PORT), '--database', 'test/reports/press.sqlite'],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const made = await servePages({ '/': departmentPage(rowsOf(2000)) });
  const chromium = await launchExtension();
  try {
    await new Promise<void>(resolve => {
      demo.stdout.on('data', (text: Buffer) => {
        if (text.includes('ready http')) resolve();
      });
    });
    const pages = [...PAGES.map(page => `http://localhost:${PORT}${page}`), made.url('made.test', '/')];
    // Once before, so that the first page alone does not pay for the browser's start.
    await time(pages[0] ?? '');
    const timed: Timed[] = [];
    for (const url of pages) {
      const runs: { nodes: number; ms: number }[] = [];
      while (runs.length < RUNS) runs.push(await time(url));
      timed.push({
        page: new URL(url).host.startsWith('made') ? 'a made page of 2,000 nodes' : new URL(url).pathname,
        nodes: runs[0]?.nodes ?? 0,
        ms: median(runs.map(({ ms }) => ms)),
      });
    }
    await report(timed);
  } finally {
    await chromium.close();
    await made.close();
    demo.kill();
  }

  async function time(url: string): Promise<{ nodes: number; ms: number }> {
    const page = await chromium.browser.newPage();
    await page.goto(url, { waitUntil: 'networkidle0' });
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    const began = performance.now();
    const panel = await chromium.press(page);
    await settled(panel);
    const ms = performance.now() - began;
    await panel.close();
    await page.close();
    return { nodes, ms };
  }
}

async function report(timed: readonly Timed[]): Promise<void> {
  const machine = `${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${os.cpus().length} cores, load ${(os.loadavg()[0] ?? 0).toFixed(1)}`;
  const slow = timed.filter(({ ms }) => ms > BAR_MS);
  console.log(`# From the button to findings

${machine}; medians of ${RUNS} presses, each on a fresh page with a fresh panel; the driver's own way to browser and back is in it.

| page | elements | ms |
| --- | ---: | ---: |
${timed.map(({ page, nodes, ms }) => `| ${page} | ${nodes} | ${ms.toFixed(0)} |`).join('\n')}

${slow.length === 0 ? `All within ${BAR_MS} ms.` : `Above ${BAR_MS} ms: ${slow.map(({ page }) => page).join(', ')}.`}`);
  const folder = path.join(ROOT, 'test/reports');
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'bench-press.json'),
    `${JSON.stringify({ machine, bar: BAR_MS, timed }, null, 1)}\n`,
  );
  if (slow.length > 0) process.exitCode = 1;
}

function rowsOf(nodes: number): string {
  const row = (at: number) =>
    `<li><a href="/${at}.html">关于第${at}项工作的通知</a><span>2026-0${1 + (at % 9)}-1${at % 10}</span></li>`;
  return `<h1>通知公告</h1><ul>${Array.from({ length: Math.floor(nodes / 3) }, (_, at) => row(at)).join('')}</ul>`;
}
