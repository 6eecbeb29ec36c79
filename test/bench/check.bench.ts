/** Measures reader and rules against axe-core, IBM equal-access and HTML_CodeSniffer on pages of growing size: `npm run bench -- check [--runs 7] [--sizes 2000,10000,50000,200000] [--only id,…] [--limit 180]`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser, launchArgs } from '@sunboard/checker/browser';
import { build } from 'esbuild';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { pageOf } from './check/pages.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

/** One thing to measure: a script to load and an expression that does the work and gives a number. */
interface Engine {
  readonly id: string;
  readonly name: string;
  readonly script: () => Promise<string>;
  readonly call: string;
  /** At most so many runs at pages of 50,000 nodes and more: the slow ones take minutes there. */
  readonly runsWhenLarge?: number;
}

const packaged = (file: string) => () => readFile(require.resolve(file), 'utf8');
const ENGINES: readonly Engine[] = [
  { id: 'walk', name: 'bare walk (the physical limit)', script: ourScript, call: 'sunboardBench.walk()' },
  { id: 'reader', name: 'Sunboard, reader alone', script: ourScript, call: 'sunboardBench.read()' },
  {
    id: 'sunboard',
    name: 'Sunboard, reader and all rules',
    script: ourScript,
    call: 'sunboardBench.check()',
  },
  {
    id: 'axe',
    name: 'axe-core',
    script: packaged('axe-core/axe.min.js'),
    call: 'axe.run(document).then(r => r.violations.length)',
    runsWhenLarge: 1,
  },
  {
    id: 'ibm',
    name: 'IBM equal-access',
    script: packaged('accessibility-checker-engine/ace.js'),
    call: '(r => r.results.length)(await new ace.Checker().check(document, ["IBM_Accessibility"]))',
    runsWhenLarge: 1,
  },
  {
    id: 'htmlcs',
    name: 'HTML_CodeSniffer',
    script: packaged('html_codesniffer/build/HTMLCS.js'),
    call: 'new Promise(done => HTMLCS.process("WCAG2AA", document, () => done(HTMLCS.getMessages().length)))',
    runsWhenLarge: 1,
  },
];

/** CPU of the main thread in milliseconds, and the longest task by the clock, of one run. `again`: the same once more on the same page, when the browser has compiled what it needs, as when a page changes or the next of a site is read. */
interface Sample {
  readonly cpu: number;
  readonly again: number;
  readonly longest: number;
}

/** Medians of an engine at one size, or why there are none: it is measured no further there, and the others go on. */
interface Figure {
  readonly size: number;
  readonly id: string;
  readonly runs: number;
  readonly cpu?: number;
  readonly again?: number;
  readonly longest?: number;
  readonly failure?: string;
}

class EngineFailed extends Error {
  override readonly name = 'EngineFailed';
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '2000,10000,50000,200000' },
    only: { type: 'string' },
    limit: { type: 'string', default: '180' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const chosen = ENGINES.filter(({ id }) => values.only?.split(',').includes(id) ?? true);

let ours: Promise<string> | undefined;

await main();

async function main(): Promise<void> {
  const found = findBrowser();
  if (!found) {
    console.error('No Chromium-based browser was found: set CHROMIUM_PATH to one.');
    process.exitCode = 1;
    return;
  }
  const browser = await chromium.launch({ executablePath: found.path, args: launchArgs() });
  const machine = `${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${String(os.cpus().length)} cores, Chromium ${browser.version()}, load ${(os.loadavg()[0] ?? 0).toFixed(1)}`;
  const figures: Figure[] = [];
  try {
    for (const size of sizes) {
      const html = pageOf(size);
      for (const engine of chosen) {
        const figure = await measure(browser, html, size, engine);
        figures.push(figure);
        console.error(`${String(size)} nodes, ${engine.name}: ${wordsOf(figure)}`);
      }
    }
  } finally {
    await browser.close();
  }
  const report = reportOf(machine, figures);
  await mkdir(path.join(ROOT, 'test/reports'), { recursive: true });
  await writeFile(path.join(ROOT, 'test/reports/bench-check.md'), report);
  await writeFile(
    path.join(ROOT, 'test/reports/bench-check.json'),
    `${JSON.stringify({ machine, figures }, undefined, 1)}\n`,
  );
  console.log(report);
}

async function measure(browser: Browser, html: string, size: number, engine: Engine): Promise<Figure> {
  const wanted = size >= 50_000 ? (engine.runsWhenLarge ?? Number(values.runs)) : Number(values.runs);
  const samples: Sample[] = [];
  try {
    for (let run = 0; run < wanted; run++) samples.push(await visit(browser, html, engine));
  } catch (error) {
    if (!(error instanceof EngineFailed)) throw error;
    return { size, id: engine.id, runs: samples.length, failure: error.message };
  }
  return {
    size,
    id: engine.id,
    runs: samples.length,
    cpu: median(samples.map(each => each.cpu)),
    again: median(samples.map(each => each.again)),
    longest: median(samples.map(each => each.longest)),
  };
}

function wordsOf({ cpu, failure }: Figure): string {
  return failure ?? `${(cpu ?? 0).toFixed(1)} ms`;
}

/* A fresh context each time; thread time does not grow when other programs want the processor. */
async function visit(browser: Browser, html: string, engine: Engine): Promise<Sample> {
  const context = await browser.newContext();
  let timer: NodeJS.Timeout | undefined;
  try {
    const page = await context.newPage();
    const failed = new Promise<never>((_, reject) => {
      page.on('crash', () => {
        reject(new EngineFailed('its page crashed'));
      });
      timer = setTimeout(
        () => {
          reject(new EngineFailed(`not done in ${values.limit} s`));
        },
        Number(values.limit) * 1_000,
      );
    });
    const sampled = sample(context, page, html, engine);
    // What is left of the work when the page is gone is nobody's error.
    sampled.catch(() => undefined);
    return await Promise.race([sampled, failed]);
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}

async function sample(
  context: BrowserContext,
  page: Page,
  html: string,
  { script, call }: Engine,
): Promise<Sample> {
  page.setDefaultTimeout(0);
  await page.setContent(html, { timeout: 0 });
  await page.evaluate(await script());
  await page.evaluate(
    'globalThis.longTasks = []; new PerformanceObserver(list => longTasks.push(...list.getEntries().map(e => e.duration))).observe({ type: "longtask" }); document.body.offsetHeight',
  );
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ??
    0;
  const once = async () => {
    const before = await spent();
    await page.evaluate(`(async () => ${call})()`);
    return ((await spent()) - before) * 1000;
  };
  const cpu = await once();
  const longest = await page.evaluate(
    'new Promise(done => setTimeout(() => done(Math.max(0, ...longTasks)), 50))',
  );
  return { cpu, again: await once(), longest: longest as number };
}

function ourScript(): Promise<string> {
  ours ??= build({
    entryPoints: [path.join(ROOT, 'test/bench/check/in-page.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return ours;
}

function reportOf(machine: string, figures: readonly Figure[]): string {
  const rows = ENGINES.filter(({ id }) => figures.some(each => each.id === id)).map(({ id, name }) => {
    const cells = sizes.map(size => {
      const figure = figures.find(each => each.size === size && each.id === id);
      const own = figures.find(each => each.size === size && each.id === 'sunboard');
      if (!figure) return '–';
      if (figure.cpu === undefined) return wordsOf(figure);
      const ratio = (mine: number | undefined, theirs = NaN) =>
        mine === undefined ? '' : ` (${(theirs / mine).toFixed(1)}×)`;
      const again = `again ${(figure.again ?? NaN).toFixed(1)}${ratio(own?.again, figure.again)}`;
      return `${figure.cpu.toFixed(1)}${ratio(own?.cpu, figure.cpu)}, ${again}, longest ${(figure.longest ?? 0).toFixed(0)}, n=${String(figure.runs)}`;
    });
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  return `# Page check: CPU of the main thread in ms (ratio to ours), the same once more on the page, longest task in ms (0: none above 50), runs\n\n${machine}; medians; fresh context each run\n\n| | ${sizes.map(size => `${String(size)} nodes`).join(' | ')} |\n| --- | ${sizes.map(() => '---').join(' | ')} |\n${rows.join('\n')}\n`;
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
}
