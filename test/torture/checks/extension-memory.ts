/** Bar 7: checking a page again and again keeps no memory that grows with every check. */
import type { CDPSession } from 'puppeteer-core';
import { closeBoth } from '../../e2e/extension/harness.js';
import { withExtension } from '../extension.js';
import { metric, PAGES, recheck } from '../extension-page.js';
import type { Check } from '../harness.js';

/** Growth from the fiftieth check on that counts as none: buffers of the engine and lines that were let go differ by up to 1.1 %. */
const LEVEL = 0.02;
/** Nodes that may be more after 150 checks: a line of words that comes and goes. */
const FEW = 10;
/** The engine's own on a heap: code it compiled and what it learned of shapes (3 % more in 200 checks, bounded by the code), nodes (counted apart) and its records of layout. */
const OF_THE_ENGINE: ReadonlySet<string> = new Set(['code', 'object shape', 'native', 'hidden', 'synthetic']);

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

/** See SECURITY, bar 7. */
export const extensionMemory: Check = {
  bar: 7,
  name: 'extension memory over 200 checks',
  threshold: `what page and panel keep grows by less than ${String(100 * LEVEL)} % from the 50th check to the 200th, nodes and listeners not at all`,
  quick: false,
  run: memory,
};
