/** Measures the flow chart's layout against dagre, ELK and d3-dag, and layout with paint against these and Mermaid: `npm run bench -- flow [--graphs 5] [--first 0] [--runs 7] [--sizes 10,30,100,300] [--no-paint|--no-layout]`. */
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { seeded } from '../../demo/data/seeded.js';
import { betterPeers, missedBars, rowOf, type Row } from './flow/bars.js';
import { makeProcess } from './flow/graphs.js';
import { countUpward, judge, type Quality } from './flow/metrics.js';
import { measurePaint, median, PAINTED, type Painted } from './flow/paint.js';
import { d3dag, dagre, elk, own, type Peer } from './flow/peers.js';

const { values } = parseArgs({
  options: {
    graphs: { type: 'string', default: '5' },
    first: { type: 'string', default: '0' },
    runs: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '10,30,100,300' },
    'no-paint': { type: 'boolean', default: false },
    'no-layout': { type: 'boolean', default: false },
  },
});
const SIZES = values.sizes.split(',').map(Number);
const GRAPHS = Number(values.graphs);
const FIRST = Number(values.first);
const RUNS = Number(values.runs);
const REPORTS = path.join(import.meta.dirname, '../reports');

const rows: Row[] = [];
for (const labels of values['no-layout'] ? [] : [false, true])
  for (const size of SIZES)
    for (let graph = FIRST; graph < FIRST + GRAPHS; graph++) {
      process.stderr.write(`layout: ${size} nodes, graph ${graph + 1}${labels ? ', labels' : ''}\n`);
      rows.push(...(await measure(size, graph, labels)));
    }
const bytes = new Map<string, number>();
for (const peer of [own, dagre, elk, d3dag]) bytes.set(peer.name, await weigh(peer.source, peer === elk));
bytes.set('Mermaid', await weigh('mermaid', true));
const painted = values['no-paint'] ? undefined : await measurePaint(SIZES, Math.min(GRAPHS, 5), RUNS);
const missed = missedBars(rows, bytes.get('own') ?? NaN);
await write();
if (missed.length > 0) process.exitCode = 1;

/** Shuffles the peers in every run, so that none always comes first. */
async function measure(size: number, graph: number, labels: boolean): Promise<Row[]> {
  const input = makeProcess(size, graph, labels);
  const peers = [own, dagre, elk, d3dag].filter(peer => peer.hasLabels || !labels);
  const random = seeded(graph);
  const times = new Map<Peer, number[]>();
  const last = new Map<Peer, Quality & { upward: number }>();
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
      else {
        const drawing = read(result);
        last.set(peer, { ...judge(drawing), upward: countUpward(input, drawing) });
      }
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

async function write(): Promise<void> {
  const machine = `${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${os.cpus().length} cores, Node ${process.versions.node}, load ${(os.loadavg()[0] ?? 0).toFixed(1)}`;
  const text = [
    '# Flow chart: layout and paint against peers',
    '',
    `${machine}; graphs ${FIRST + 1} to ${FIRST + GRAPHS} of each size, medians of ${RUNS} shuffled runs.`,
    '',
    `Bytes after gzip: ${[...bytes].map(([name, size]) => `${name} ${size}`).join(', ')}.`,
    '',
    ...(values['no-layout']
      ? ['Layout alone was not measured: `--no-layout`.', '']
      : [false, true].flatMap(layoutTables)),
    ...(missed.length > 0 ? ['## Bars missed', '', ...missed.map(line => `- ${line}`), ''] : []),
    ...(painted ? paintTable(painted) : ['Paint was not measured: no browser, or `--no-paint`.', '']),
  ].join('\n');
  await mkdir(REPORTS, { recursive: true });
  await writeFile(path.join(REPORTS, 'bench-flow.md'), text);
  await writeFile(
    path.join(REPORTS, 'bench-flow.json'),
    `${JSON.stringify({ machine, bytes: Object.fromEntries(bytes), rows, painted }, null, 1)}\n`,
  );
  console.log(text);
}

/** Ratios first: what others need for what we need. */
function layoutTables(labels: boolean): string[] {
  return SIZES.flatMap(size => {
    const lines = [...bytes.keys()].flatMap(name => {
      const mine = rows.filter(row => row.peer === name && row.size === size && row.labels === labels);
      if (mine.length === 0) return [];
      const times = mine.map(row => row.ms / (rowOf(rows, 'own', row)?.ms ?? NaN));
      const widths = mine.map(row => row.width / (rowOf(rows, 'dagre', row)?.width ?? NaN));
      const total = (pick: (row: Row) => number) => mine.reduce((sum, row) => sum + pick(row), 0);
      return `| ${name} | ${median(times).toFixed(1)} | ${total(row => row.ms).toFixed(1)} | ${mine.map(row => row.crossings).join(' ')} | ${total(row => row.throughNodes)} | ${total(row => row.overlaps)} | ${total(row => row.upward)} | ${median(widths).toFixed(2)} (${Math.max(...widths).toFixed(2)}) |`;
    });
    const ours = rows.filter(row => row.peer === 'own' && row.size === size && row.labels === labels);
    const speeds = ours.map(row => row.ms / (rowOf(rows, 'dagre', row)?.ms ?? NaN));
    const behind = ours.filter(row => betterPeers(rows, row).length > 0);
    const plainly = behind.filter(row => betterPeers(rows, row).some(peer => peer.upward <= row.upward));
    return [
      `## Layout, ${size} nodes${labels ? ', with labels' : ''}`,
      '',
      '| layout | time / ours | ms, all graphs | crossings by graph | through boxes | overlaps | steps drawn upwards | width / dagre (worst) |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      ...lines,
      '',
      `Ours / dagre in time: ${speeds.map(speed => speed.toFixed(2)).join(' ')}. Graphs where a peer crosses less: ${behind.length}${behind.length > 0 ? `, without drawing more steps upwards: ${plainly.length}` : ''}.`,
      '',
    ];
  });
}

function paintTable(list: readonly Painted[]): string[] {
  return [
    '## Layout and paint in Chromium, main-thread time',
    '',
    '| nodes | peer | time / ours | ms (median graph) | crossings by graph | through boxes |',
    '| --- | --- | --- | --- | --- | --- |',
    ...SIZES.flatMap(size =>
      PAINTED.map(peer => {
        const mine = list.filter(row => row.peer === peer && row.size === size);
        const ours = (graph: number) =>
          list.find(row => row.peer === 'own' && row.size === size && row.graph === graph)?.ms ?? NaN;
        return `| ${size} | ${peer} | ${median(mine.map(row => row.ms / ours(row.graph))).toFixed(1)} | ${median(mine.map(row => row.ms)).toFixed(1)} | ${mine.map(row => row.crossings).join(' ')} | ${mine.reduce((sum, row) => sum + row.throughNodes, 0)} |`;
      }),
    ),
    '',
  ];
}
