/** Measures the flow-chart layout against dagre, ELK and d3-dag; run with `node --import tsx`, `--json` for data. */
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { makeProcess, makeRandom } from './flow/graphs.js';
import { judge, type Quality } from './flow/metrics.js';
import { d3dag, dagre, elk, own, type Peer } from './flow/peers.js';

const SIZES = [10, 30, 100, 300];
const GRAPHS = 5;
const RUNS = 7;

interface Row extends Quality {
  peer: string;
  size: number;
  graph: number;
  labels: boolean;
  /** Processor time of the main thread, median of the runs. */
  ms: number;
}

const rows: Row[] = [];
for (const labels of [false, true])
  for (const size of SIZES)
    for (let graph = 0; graph < GRAPHS; graph++) rows.push(...(await measure(size, graph, labels)));
const bytes = new Map<string, number>();
for (const peer of [own, dagre, elk, d3dag]) bytes.set(peer.name, await weigh(peer.source, peer === elk));
if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, bytes: [...bytes] }));
else report();

/** Shuffles the peers in every run, so that none always comes first. */
async function measure(size: number, graph: number, labels: boolean): Promise<Row[]> {
  const input = makeProcess(size, graph, labels);
  const peers = [own, dagre, elk, d3dag].filter(peer => peer.hasLabels || !labels);
  const random = makeRandom(graph);
  const times = new Map<Peer, number[]>();
  const last = new Map<Peer, Quality>();
  for (let run = 0; run <= RUNS; run++) {
    const order = peers.map(peer => ({ peer, at: random() })).sort((a, b) => a.at - b.at);
    for (const { peer } of order) {
      const { run: layout, read } = peer.prepare(input);
      const begin = process.cpuUsage();
      const start = performance.now();
      const result = await layout();
      const wall = performance.now() - start;
      const used = process.cpuUsage(begin);
      // processor time is steadier on a busy machine, but too coarse below some milliseconds
      const ms = wall > 20 ? Math.min(wall, (used.user + used.system) / 1000) : wall;
      if (run) times.set(peer, [...(times.get(peer) ?? []), ms]);
      else last.set(peer, judge(read(result)));
    }
  }
  return peers.flatMap(peer => {
    const quality = last.get(peer);
    return quality
      ? [{ ...quality, peer: peer.name, size, graph, labels, ms: median(times.get(peer) ?? []) }]
      : [];
  });
}

async function weigh(source: string, isDefault: boolean): Promise<number> {
  const id = 'virtual:weigh';
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'weigh',
        resolveId: name => (name === id ? id : undefined),
        load: name =>
          name === id
            ? `export * from ${JSON.stringify(source)}; ${isDefault ? `export { default } from ${JSON.stringify(source)}` : ''}`
            : undefined,
      },
    ],
    build: { write: false, minify: true, rolldownOptions: { input: id, preserveEntrySignatures: 'strict' } },
    root: import.meta.dirname,
  });
  const chunks = [output].flat().flatMap(one => ('output' in one ? one.output : []));
  const code = chunks.map(chunk => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
}

function report(): void {
  for (const [name, size] of bytes) console.log(`${name.padEnd(7)} ${size} bytes gzip`);
  for (const labels of [false, true])
    for (const size of SIZES) {
      console.log(`\n${size} nodes${labels ? ', with labels' : ''}, ${GRAPHS} graphs`);
      console.log('peer      ms (sum)  crossings          through  overlaps  width / dagre (worst)');
      for (const name of bytes.keys()) {
        const mine = rows.filter(row => row.peer === name && row.size === size && row.labels === labels);
        if (!mine.length) continue;
        const widths = mine.map(row => row.width / (of('dagre', row)?.width ?? NaN));
        const counts = mine.map(row => row.crossings).join(' ');
        console.log(
          name.padEnd(8),
          sum(mine.map(row => row.ms))
            .toFixed(2)
            .padStart(9),
          counts.padEnd(20),
          String(sum(mine.map(row => row.throughNodes))).padStart(6),
          String(sum(mine.map(row => row.overlaps))).padStart(9),
          `   ${(sum(widths) / widths.length).toFixed(2)} (${Math.max(...widths).toFixed(2)})`,
        );
      }
      const ours = rows.filter(row => row.peer === 'own' && row.size === size && row.labels === labels);
      const speed = ours.map(row => row.ms / (of('dagre', row)?.ms ?? NaN));
      const behind = ours.filter(row => row.crossings > fewestOfPeers(row)).length;
      console.log(
        `own / dagre time: ${speed.map(x => x.toFixed(2)).join(' ')}; graphs with more crossings than the best peer: ${behind}`,
      );
    }
}

function of(peer: string, { size, graph, labels }: Row): Row | undefined {
  return rows.find(
    row => row.peer === peer && row.size === size && row.graph === graph && row.labels === labels,
  );
}

function fewestOfPeers(own: Row): number {
  return Math.min(...['dagre', 'ELK', 'd3-dag'].map(name => of(name, own)?.crossings ?? Infinity));
}

function median(list: number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN;
}

function sum(list: number[]): number {
  return list.reduce((a, b) => a + b, 0);
}
