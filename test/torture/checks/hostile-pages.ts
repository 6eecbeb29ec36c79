/** Bar 7: pages that are huge, deep, clobbered or patched neither stop the reader nor hold up the page while it reads. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPageBrowser, launchArgs } from '@sunboard/checker/browser';
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Check, Outcome, RunOptions } from '../harness.js';

const READER = fileURLToPath(new URL('../../../packages/reader/src/in-page.ts', import.meta.url));
/** Milliseconds of the thread's own time. */
const LONGEST_TASK = 200;
/** Milliseconds of the thread's own time for a whole page. The reader goes by the clock, where others' work counts along: here it may take its time. */
const LONGEST_READING = 5_000;
const NO_HURRY = { maxTime: 600_000, maxWait: 600_000 };

/** What the reader said of one page. */
interface Said {
  readonly took: number;
  readonly truncated: boolean;
  readonly nodes: number;
  readonly dates: number;
  readonly error?: string;
}

/** What one reading was like: the thread's own time, the longest tasks with the reader and before it, when the page was left alone. */
interface Reading extends Said {
  readonly worked: number;
  readonly longest: number;
  readonly alone: number;
}

/** A page as a script builds it: the source of a function body that runs in the page's own world. */
interface HostilePage {
  readonly name: string;
  /** More work than a reading may take: in use it is read in part, and that is said. */
  readonly isTooMuch?: true;
  readonly script: (nodes: number) => string;
}

const PAGES: readonly HostilePage[] = [
  {
    name: 'huge',
    script: nodes =>
      `const line = '<li><a href="/a/1.html">关于开展年度检查工作的通知</a><span>2021-01-02</span></li>';
       for (let at = 0; at < ${String(nodes)}; at += 5000) { const list = document.createElement('ul'); list.innerHTML = line.repeat(1000); document.body.append(list); }`,
  },
  {
    name: '512 deep',
    isTooMuch: true,
    script: nodes =>
      `for (let tree = 0; tree < ${String(nodes)}; tree += 51200) { let at = document.body;
         for (let depth = 0; depth < 512; depth++) { const box = document.createElement('div'); at.append(box);
           for (let leaf = 0; leaf < 20; leaf++) { const p = document.createElement('p'); p.textContent = '发布时间：2021-01-02'; box.append(p); }
           at = box; } }`,
  },
  {
    name: '20 MB of JSON-LD',
    script: () =>
      `for (const text of ['{"@type":"Article","articleBody":"' + '字'.repeat(10_000_000) + '"}', '['.repeat(5_000_000) + ']'.repeat(5_000_000)]) {
         const script = document.createElement('script'); script.type = 'application/ld+json'; script.textContent = text; document.head.append(script); }
       document.body.innerHTML = '<h1>关于年度检查的通知</h1><p>发布时间：2021-01-02</p>';`,
  },
  {
    name: 'clobbered',
    script: () => `document.body.innerHTML = '<form name="forms">' +
      ['parentNode', 'children', 'childNodes', 'nodeType', 'firstChild', 'nextSibling', 'attributes', 'getAttribute', 'localName', 'textContent', 'shadowRoot', 'ownerDocument', 'checkVisibility']
        .map(name => '<input name="' + name + '">').join('') + '<p>发布时间：2021-01-02</p></form>' +
      ['documentElement', 'title', 'URL', 'body', 'head', 'baseURI', 'defaultView', 'querySelectorAll'].map(name => '<img name="' + name + '"><form name="' + name + '"></form>').join('');`,
  },
  {
    name: 'patched',
    script: () => `document.body.innerHTML = '<h1>关于年度检查的通知</h1><p>发布时间：2021-01-02</p>';
      const broken = () => { throw new Error('patched'); };
      for (const type of [Node, Element, HTMLElement, Document, CharacterData])
        for (const name of Object.getOwnPropertyNames(type.prototype))
          try { Object.defineProperty(type.prototype, name, { get: broken, set: broken, configurable: true }); } catch {}
      for (const name of ['map', 'filter', 'flatMap', 'push', 'forEach', 'find', 'slice', 'sort', 'includes']) Array.prototype[name] = broken;
      for (const name of ['replace', 'match', 'trim', 'split']) String.prototype[name] = broken;
      Object.prototype.extra = broken; globalThis.MessageChannel = broken; globalThis.getComputedStyle = broken; JSON.parse = broken;`,
  },
];

async function read({ quick, progress }: RunOptions): Promise<Outcome> {
  const found = findPageBrowser();
  if (!found)
    return { figure: '', passed: false, canFail: false, skipped: 'no Chromium-based browser is installed' };
  const nodes = quick ? 75_000 : 750_000;
  const reader = await bundle();
  const browser = await puppeteer.launch({ executablePath: found.path, args: launchArgs() });
  try {
    const faults: string[] = [];
    const told: string[] = [];
    for (const hostile of PAGES) {
      progress(hostile.name);
      const reading = await readOf(browser, reader, hostile.script(nodes), NO_HURRY);
      told.push(
        `${hostile.name}: ${String(reading.nodes)} nodes, ${reading.worked.toFixed(0)} ms of its own (${reading.took.toFixed(0)} by the clock), longest task ${reading.longest.toFixed(0)} ms (the page alone ${reading.alone.toFixed(0)})${reading.truncated ? ', in part' : ''}`,
      );
      faults.push(...faultsOf(reading, hostile).map(fault => `${hostile.name}: ${fault}`));
    }
    progress('without slices');
    const unsliced = await readOf(browser, reader, (PAGES[0] as HostilePage).script(nodes), {
      ...NO_HURRY,
      slice: 60_000,
    });
    progress('in a hurry');
    const hurried = await readOf(browser, reader, (PAGES[0] as HostilePage).script(nodes), { maxTime: 100 });
    if (!hurried.truncated) faults.push('a budget of 100 ms was not heeded, or not said to be spent');
    return {
      figure: told.join('; '),
      passed: faults.length === 0,
      canFail: unsliced.longest > LONGEST_TASK,
      faults,
    };
  } finally {
    await browser.close();
  }
}

function faultsOf(
  { error, longest, worked, truncated, dates }: Reading,
  { isTooMuch }: HostilePage,
): string[] {
  if (error !== undefined) return [`threw ${error}`];
  return [
    ...(longest >= LONGEST_TASK ? [`a task of ${longest.toFixed(0)} ms`] : []),
    ...(worked >= LONGEST_READING && !isTooMuch ? [`${worked.toFixed(0)} ms of work`] : []),
    ...(truncated ? ['read in part'] : []),
    ...(dates === 0 ? ['the date on the page was not read'] : []),
  ];
}

/* In a world of its own, as the extension reads: the page's scripts ran before and reach nothing of it. */
async function readOf(
  browser: Browser,
  reader: string,
  script: string,
  options: { readonly slice?: number; readonly maxTime?: number; readonly maxWait?: number },
): Promise<Reading> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setContent('<!doctype html><html lang="zh-CN"><body></body></html>');
    const session = await page.createCDPSession();
    const run = async (expression: string, contextId?: number) => {
      const answer = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        ...(contextId !== undefined && { contextId }),
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'threw');
      return answer.result.value as unknown;
    };
    await run(`(() => { ${script} })()`);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId: world } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    await run(reader, world);
    // The page's own first layout and paint are over before anything is measured.
    const frames = (count: number) =>
      `(async () => { for (let at = 0; at < ${String(count)}; at++) await new Promise(done => requestAnimationFrame(() => setTimeout(done, 20))); })()`;
    await run(frames(10), world);
    await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
    await run(`performance.mark('alone')`, world);
    await run(frames(20), world);
    const said = (await run(
      `(async () => {
         const start = performance.now();
         performance.mark('reading');
         const said = await sunboardReadPage(document, ${JSON.stringify({ maxNodes: 1_000_000, ...options })})
           .then(facts => ({ truncated: facts.truncated, nodes: facts.nodeCount, dates: facts.dates.length }),
                 error => ({ error: String(error), truncated: false, nodes: 0, dates: 0 }));
         const took = performance.now() - start;
         await new Promise(done => setTimeout(done, 50));
         performance.mark('read');
         return { ...said, took };
       })()`,
      world,
    )) as Said;
    const trace = await page.tracing.stop();
    return { ...said, ...tasksOf(JSON.parse(new TextDecoder().decode(trace)) as Trace) };
  } finally {
    await context.close();
  }
}

interface Trace {
  readonly traceEvents: readonly TraceEvent[];
}

/* Times in microseconds; `tdur` is the thread's own. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/* The thread's own time, not the clock's: on a busy machine a task of 20 ms may take a second of the clock. */
function tasksOf({ traceEvents }: Trace): Pick<Reading, 'alone' | 'longest' | 'worked'> {
  const mark = (name: string) => {
    const found = traceEvents.find(event => event.name === name);
    if (!found) throw new Error(`the trace lacks ${name}`);
    return found;
  };
  const [alone, reading, read] = [mark('alone'), mark('reading'), mark('read')];
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === read.pid && tid === read.tid,
  );
  const between = (from: number, to: number) =>
    tasks
      .filter(task => task.ts + (task.dur ?? 0) > from && task.ts < to)
      .map(({ tdur = 0 }) => tdur / 1_000);
  const [before, during] = [between(alone.ts, reading.ts), between(reading.ts, read.ts)];
  return {
    alone: Math.max(0, ...before),
    longest: Math.max(0, ...during),
    worked: during.reduce((sum, each) => sum + each, 0),
  };
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.normalize(READER)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

export const hostilePages: readonly Check[] = [
  {
    bar: 7,
    name: 'hostile pages read',
    threshold:
      'longest task under 200 ms, 750,000 nodes in under 5 s of the thread’s own time, else “in part”, nothing thrown',
    quick: false,
    run: read,
  },
];
