/** Bar 7: what the extension leaves: nothing on a page after the panel closed, nothing on the network. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appears, click, closeBoth, settled, type ExtensionBrowser } from '../../e2e/extension/harness.js';
import { metric, PAGES, recheck } from '../extension-page.js';
import { withExtension } from '../extension.js';
import type { Check, Outcome, RunOptions } from '../harness.js';

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
