/** The quick part of the flow bench: our layout and dagre's in turn in one process, so that a busy machine slows both alike. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeProcess } from './flow/graphs.js';
import { dagre, own } from './flow/peers.js';

const SIZE = 100;
const RUNS = 21;
const REPORTS = path.join(import.meta.dirname, '../reports');

const graphs = [0, 1, 2].map(graph => makeProcess(SIZE, graph, false));
const pairs: number[] = [];
for (let run = 0; run <= RUNS; run += 1) {
  let [ours, theirs] = [0, 0];
  for (const graph of graphs) {
    ours += await timeOf(own, graph);
    theirs += await timeOf(dagre, graph);
  }
  // The first run warms both up.
  if (run > 0) pairs.push(ours / theirs);
}
const ratio = pairs.sort((a, b) => a - b)[pairs.length >> 1] ?? NaN;
await mkdir(REPORTS, { recursive: true });
await writeFile(
  path.join(REPORTS, 'bench-flow.json'),
  `${JSON.stringify({ ratios: { [`layout/${SIZE}/dagre`]: ratio } })}\n`,
);
console.log(`Layout of ${SIZE} nodes, ours / dagre: ${ratio.toFixed(3)} (median of ${RUNS} runs in turn)`);

async function timeOf(peer: typeof own, graph: (typeof graphs)[number]): Promise<number> {
  const { run } = peer.prepare(graph);
  const start = performance.now();
  await run();
  return performance.now() - start;
}
