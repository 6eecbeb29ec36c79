/** Bar 7: what the extension leaves: no memory that grows with every check, nothing on a page after the panel closed, nothing on the network. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import {
  appears,
  click,
  closeBoth,
  departmentPage,
  LEAK,
  settled,
  type ExtensionBrowser,
} from '../../e2e/extension/harness.js';
import { withExtension } from '../extension.js';
import type { Check, Outcome, RunOptions } from '../harness.js';

const LIST = Array.from(
  { length: 60 },
  (_, at) => `<li><a href="/a/${at}.html">关于开展第${at}次检查的通知</a><span>2021-01-02</span></li>`,
).join('');
const PAGES = {
  '/': departmentPage(`<h1>公示</h1><p>身份证号：${LEAK}</p><ul>${LIST}</ul><div id="more"></div>`),
};

/** Growth from the fiftieth check on that counts as none: buffers of the engine and lines that were let go differ by up to 1.1 %. */
const LEVEL = 0.02;
/** Nodes that may be more after 150 checks: a line of words that comes and goes. */
const FEW = 10;
/** The engine's own on a heap: code it compiled and what it learned of shapes (3 % more in 200 checks, bounded by the code), nodes (counted apart) and its records of layout. */
const OF_THE_ENGINE: ReadonlySet<string> = new Set(['code', 'object shape', 'native', 'hidden', 'synthetic']);

async function recheck(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    const element = document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(
      'sunboard-panel',
    );
    element?.shadowRoot?.querySelector<HTMLElement>('#check')?.click();
    await element?.updateComplete;
  });
  await panel.waitForFunction(
    () =>
      document.querySelector('sunboard-panel')?.shadowRoot?.querySelector<HTMLButtonElement>('#check')
        ?.disabled === false,
  );
}

async function metric(session: CDPSession, name: string): Promise<number> {
  // The first collection frees what holds the rest.
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(each => each.name === name)?.value ?? Number.NaN;
}

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/* Bytes of all that scripts keep: objects, arrays, closures, texts. */
async function keptBy(session: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let kept = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!OF_THE_ENGINE.has(types[0][nodes[at + type] ?? 0] ?? '')) kept += nodes[at + size] ?? 0;
  return kept;
}

/* What is kept grows in every fifty checks where something leaks. One step up or down is the engine's: a table that doubles, the facts of the last check. */
function steadyGrowth(kept: readonly number[]): number {
  const steps = kept.slice(1).map((value, at) => value - (kept[at] ?? NaN));
  const middle = [...steps].sort((a, b) => a - b)[steps.length >> 1] ?? NaN;
  return (middle * steps.length) / (kept[0] ?? NaN);
}

const memory = withExtension(PAGES, async (chromium, url, { progress }) => {
  const { page, panel } = await chromium.check(url);
  const sessions = await Promise.all([page, panel].map(each => each.createCDPSession()));
  for (const session of sessions) await session.send('Performance.enable');
  const heaps = () => Promise.all(sessions.map(keptBy));
  const counts = async () => {
    const names = ['Nodes', 'JSEventListeners'];
    return Promise.all(sessions.flatMap(session => names.map(name => metric(session, name))));
  };
  const checks = async (count: number, after: number) => {
    for (let at = 1; at <= count; at += 1) {
      await recheck(panel);
      if (at % 10 === 0) progress(`${String(after + at)} checks`);
    }
  };
  await checks(50, 0);
  const [warm, counted] = [await heaps(), await counts()];
  const kept = [warm];
  for (let done = 50; done < 200; done += 50) {
    await checks(50, done);
    kept.push(await heaps());
  }
  const [late, recounted] = [kept.at(-1) ?? warm, await counts()];
  // The planted fault: a panel that keeps a little of every check.
  await panel.evaluate(() => {
    const kept: object[] = [];
    Object.assign(window, { kept });
    const root = document.querySelector('sunboard-panel')?.shadowRoot;
    root
      ?.querySelector('#check')
      ?.addEventListener('click', () => kept.push(Array.from({ length: 200 }, (_, at) => ({ at }))));
  });
  await checks(20, 200);
  const leaking = await heaps();
  await closeBoth({ page, panel });
  const growth = (before: readonly number[], after: readonly number[]) =>
    after.map((value, at) => value / (before[at] ?? Number.NaN) - 1);
  const [ofPage = Number.NaN, ofPanel = Number.NaN] = [0, 1].map(at =>
    steadyGrowth(kept.map(each => each[at] ?? NaN)),
  );
  const words = (share: number) => `${(100 * share).toFixed(2)} %`;
  const kb = (values: readonly number[]) => values.map(value => (value / 1e3).toFixed(1)).join(' and ');
  const more = recounted.filter((count, at) => count > (counted[at] ?? 0) + FEW);
  return {
    figure: `page ${words(ofPage)}, panel ${words(ofPanel)} (from ${kb(warm)} kB; nodes and listeners ${counted.join(', ')}, then ${recounted.join(', ')})`,
    passed: ofPage < LEVEL && ofPanel < LEVEL && more.length === 0,
    canFail: (growth(late, leaking)[1] ?? 0) > LEVEL,
    faults: [
      `kept after 50, 100, 150 and 200 checks ${kept.map(kb).join('; ')} kB; nodes and listeners ${counted.join(', ')}, then ${recounted.join(', ')}`,
    ],
  };
});

/** What can be counted on a page. */
interface Left {
  readonly listeners: number;
  readonly nodes: number;
  readonly observers: number;
}

const leaves = withExtension(PAGES, async (chromium, url) => {
  const page = await chromium.browser.newPage();
  await page.goto(url);
  const session = await page.createCDPSession();
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) world = context.id;
  });
  await session.send('Runtime.enable');
  await session.send('Performance.enable');
  const inWorld = (expression: string) =>
    session.send('Runtime.evaluate', { expression, ...(world !== undefined && { contextId: world }) });
  const observersOf = async (type: string): Promise<number> => {
    if (world === undefined) return 0;
    const { result } = await inWorld(`${type}.prototype`);
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId ?? '',
      objectGroup: 'left',
    });
    const { result: length } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    await session.send('Runtime.releaseObjectGroup', { objectGroup: 'left' });
    return Number(length.value);
  };
  const count = async (): Promise<Left> => ({
    listeners: await metric(session, 'JSEventListeners'),
    nodes: await metric(session, 'Nodes'),
    observers: (
      await Promise.all(['MutationObserver', 'IntersectionObserver', 'ResizeObserver'].map(observersOf))
    ).reduce((sum, each) => sum + each, 0),
  });
  const differs = (a: Left, b: Left) => JSON.stringify(a) !== JSON.stringify(b);

  const before = await count();
  let open = before;
  for (let time = 0; time < 5; time += 1) {
    const panel = await chromium.press(page);
    await settled(panel);
    await page.waitForFunction(() => document.querySelector('sunboard-marks') !== null);
    // Something to follow, so that every observer has had its turn.
    await page.evaluate(at => (document.querySelector('#more')!.textContent = `第${at}次`), time);
    open = await count();
    await page.evaluate(() => document.querySelector('#more')!.replaceChildren());
    await panel.close();
    await page.waitForFunction(() => document.querySelector('sunboard-marks') === null);
  }
  let after = await count();
  // What the browser itself takes away comes with one of its next turns.
  for (let turn = 0; turn < 50 && differs(before, after); turn += 1) {
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 100))));
    after = await count();
  }
  await inWorld(
    `globalThis.left = new MutationObserver(() => undefined); left.observe(document, { childList: true }); addEventListener('pagehide', () => undefined);`,
  );
  const planted = await count();
  await page.close();
  return {
    figure: `with the panel open ${JSON.stringify(open)}, after five closings ${JSON.stringify(after)}, before ${JSON.stringify(before)}`,
    passed: !differs(before, after) && open.observers > 0,
    canFail: planted.observers > after.observers && planted.listeners > after.listeners,
    faults: [`left: ${JSON.stringify(after)} where there was ${JSON.stringify(before)}`],
  };
});

async function network(options: RunOptions): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sunboard-net-'));
  const log = path.join(folder, 'net.json');
  try {
    const outcome = await withExtension(PAGES, useEverything, [`--log-net-log=${log}`])(options);
    if (outcome.skipped !== undefined) return outcome;
    const requests = requestsIn(await readFile(log, 'utf8'));
    const away = requests.filter(
      address => !/^(?:127\.0\.0\.1|localhost|site\.test)$/u.test(hostOf(address)),
    );
    const others = away.filter(address => hostOf(address) !== AWAY);
    return {
      figure: `${String(requests.length - away.length)} requests to this machine, ${String(others.length)} beyond it`,
      passed: others.length === 0 && outcome.passed,
      canFail: others.length < away.length,
      faults: [...others, ...(outcome.faults ?? [])],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const AWAY = 'planted.invalid';

async function useEverything(chromium: ExtensionBrowser, url: string): Promise<Outcome> {
  const { page, panel } = await chromium.check(url);
  await recheck(panel);
  await click(panel, '.jump');
  await click(panel, '.group .dismiss');
  await appears(panel, 'sunboard-dismiss-form');
  await click(panel, '#language');
  await settled(panel);
  for (const name of ['options', 'site', 'report']) {
    const other = await chromium.browser.newPage();
    await other.goto(`chrome-extension://${chromium.id}/src/${name}/${name}.html`);
    await other.waitForFunction(
      tag => document.querySelector(tag)?.shadowRoot?.querySelector('h1') != null,
      {},
      `sunboard-${name}`,
    );
    await other.close();
  }
  // The planted fault: what a page asks of another machine stands in the same record.
  await page.evaluate(host => fetch(`http://${host}/`).catch(() => undefined), AWAY);
  await closeBoth({ page, panel });
  return { figure: '', passed: true, canFail: true };
}

/** The part of a record of the network that is read here. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/* Web requests of the page and of the extension; what the browser asks for itself (its updates, its accounts) names neither. */
function requestsIn(text: string): string[] {
  const { constants, events } = JSON.parse(text) as NetLog;
  const start = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events.flatMap(({ type, params: { url, initiator = '' } = {} }) =>
    type === start &&
    url !== undefined &&
    /^http/u.test(url) &&
    /^chrome-extension:|\bsite\.test\b/u.test(`${initiator} ${url}`)
      ? [url]
      : [],
  );
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return address;
  }
}

export const extensionTraces: readonly Check[] = [
  {
    bar: 7,
    name: 'extension memory over 200 checks',
    threshold: `what page and panel keep grows by less than ${String(100 * LEVEL)} % from the 50th check to the 200th, nodes and listeners not at all`,
    quick: false,
    run: memory,
  },
  {
    bar: 7,
    name: 'extension leaves nothing on a page',
    threshold:
      'as many listeners, nodes and observers as before, after the panel was opened and closed five times',
    quick: false,
    run: leaves,
  },
  {
    bar: 7,
    name: 'extension keeps to this machine',
    threshold: 'no request beyond this machine in the browser’s own record of the network',
    quick: false,
    run: network,
  },
];
