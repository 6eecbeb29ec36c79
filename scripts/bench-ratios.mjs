/** Turns what the benchmarks measured into named ratios, ours divided by the peer's (lower is better), and compares them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipKiB, readLimits } from './size.mjs';

/** A ratio may be worse than the baseline by this factor: below it lies what differs from run to run. */
const TOLERANCE = 1.2;
/** Figures of the list's bench that are steady enough to be compared. */
const LIST_FIGURES = ['rows', 'rowsCpu', 'keyCpu', 'sortCpu', 'heap', 'bytes'];

/**
 * @param {string} part name of the part
 * @param {object} figures what its bench wrote
 * @param {boolean} quick the quick run's ratios bear names of their own, as it measures less
 * @returns {Record<string, number>} ratios by name, such as `check/2000/axe`
 */
export function ratiosOf(part, figures, quick = false) {
  const read = { flow: flowRatios, check: checkRatios, list: listRatios }[part];
  const found = quick && figures.ratios ? Object.entries(figures.ratios) : (read?.(figures) ?? []);
  return Object.fromEntries(
    found
      .filter(([, ratio]) => Number.isFinite(ratio) && ratio > 0)
      .map(([name, ratio]) => [`${part}/${quick ? 'quick/' : ''}${name}`, Number(ratio.toPrecision(4))]),
  );
}

/** The weight of every built widget against its limit. */
export function sizeRatios(root) {
  const folder = join(root, 'dist/cdn');
  const limits = readLimits().widgets;
  return Object.fromEntries(
    readdirSync(folder)
      .filter(file => file.replace(/\.js$/, '') in limits || file in limits)
      .map(file => [file, gzipKiB(join(folder, file)) / (limits[file] ?? limits[file.replace(/\.js$/, '')])])
      .map(([file, ratio]) => [`size/${file}`, Number(ratio.toPrecision(4))]),
  );
}

/** Ratios that are worse than in the baseline by more than the tolerance; new ones have nothing to be compared with. */
export function worsened(ratios, baseline) {
  return Object.entries(ratios)
    .filter(([name, now]) => name in baseline && now > baseline[name] * TOLERANCE)
    .map(([name, now]) => ({ name, now, then: baseline[name] }));
}

/** The better of two runs, ratio by ratio. */
export function better(first, second) {
  return Object.fromEntries(
    Object.entries({ ...first, ...second }).map(([name, ratio]) => [
      name,
      Math.min(ratio, first[name] ?? ratio, second[name] ?? ratio),
    ]),
  );
}

/** The report: ratios first, then what every part says itself. */
export function reportOf({ machine, results, baseline, worse }) {
  const bad = new Set(worse.map(({ name }) => name));
  const rows = results.flatMap(({ ratios }) =>
    Object.entries(ratios).map(
      ([name, ratio]) =>
        `| ${name} | ${ratio} | ${(1 / ratio).toFixed(1)}× | ${baseline[name] ?? '–'} | ${bad.has(name) ? '**worse**' : ''} |`,
    ),
  );
  return [
    '# Benchmarks against peers',
    '',
    `${machine}. Medians of at least 7 runs. Ours divided by the peer's: below 1 ours is ahead. Sizes are divided by their limit.`,
    '',
    '| ratio | ours / peer | peer / ours | baseline | |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows,
    '',
    ...results.filter(({ text }) => text !== '').map(({ name, text }) => `<!-- ${name} -->\n\n${text}\n`),
  ].join('\n');
}

/** Per size and peer the median over the graphs. */
function flowRatios({ rows = [], bytes = {} }) {
  const plain = rows.filter(({ labels }) => !labels);
  const groups = new Map();
  for (const row of plain) {
    const ours = plain.find(
      ({ peer, size, graph }) => peer === 'own' && size === row.size && graph === row.graph,
    );
    if (row.peer === 'own' || !ours) continue;
    const name = `layout/${row.size}/${row.peer}`;
    groups.set(name, [...(groups.get(name) ?? []), ours.ms / row.ms]);
  }
  const weights = Object.entries(bytes)
    .filter(([peer]) => peer !== 'own')
    .map(([peer, size]) => [`bytes/${peer}`, bytes.own / size]);
  return [...[...groups].map(([name, list]) => [name, median(list)]), ...weights];
}

function checkRatios({ figures = [] }) {
  return figures
    .filter(({ id }) => !['sunboard', 'reader'].includes(id))
    .map(({ id, size, cpu }) => [
      `${size}/${id}`,
      (figures.find(ours => ours.id === 'sunboard' && ours.size === size)?.cpu ?? NaN) / cpu,
    ]);
}

function listRatios({ results = [] }) {
  return results
    .filter(({ peer }) => peer !== 'sunboard')
    .flatMap(peer => {
      const ours = results.find(({ peer: id, size }) => id === 'sunboard' && size === peer.size) ?? {};
      return LIST_FIGURES.map(figure => [`${peer.size}/${peer.peer}/${figure}`, ours[figure] / peer[figure]]);
    });
}

function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1];
}
