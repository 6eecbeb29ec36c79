/** The bars that the flow chart's layout is held to, and the rows that they are read from. */
import type { Quality } from './metrics.js';
import { median } from './paint.js';

/** One layout of one graph. */
export interface Row extends Quality {
  peer: string;
  size: number;
  graph: number;
  labels: boolean;
  /** Steps drawn upwards, against the reading direction. */
  upward: number;
  /** Processor time of the main thread, median of the runs. */
  ms: number;
}

const MOST_BYTES = 4096;
const MOST_TIME = 0.2;
const MOST_WIDTH = 1.2;

/**
 * What ours does not keep to, one line each. A peer that crosses less only because it draws a step of the process upwards
 * is no bar: the reader's order weighs more than one crossing.
 */
export function missedBars(rows: readonly Row[], bytes: number): string[] {
  const ours = rows.filter(({ peer }) => peer === 'own');
  const name = ({ size, graph, labels }: Row): string =>
    `${size} nodes, graph ${graph + 1}${labels ? ', labels' : ''}`;
  const toDagre = (pick: (row: Row) => number) => (row: Row) =>
    pick(row) / pick(rowOf(rows, 'dagre', row) ?? row);
  return [
    ...(bytes <= MOST_BYTES ? [] : [`${bytes} bytes, limit ${MOST_BYTES}`]),
    ...ours.filter(row => row.overlaps > 0).map(row => `boxes overlap: ${name(row)}`),
    ...ours.filter(row => row.throughNodes > 0).map(row => `an edge runs through a box: ${name(row)}`),
    ...ours
      .filter(row => betterPeers(rows, row).some(peer => peer.upward <= row.upward))
      .map(row => `a peer crosses less: ${name(row)}`),
    ...[...new Set(ours.map(kindOf))].flatMap(kind => {
      const mine = ours.filter(row => kindOf(row) === kind);
      const [time, width] = [
        median(mine.map(toDagre(row => row.ms))),
        median(mine.map(toDagre(row => row.width))),
      ];
      return [
        ...(time <= MOST_TIME ? [] : [`${kind}: ${time.toFixed(2)} of dagre's time, limit ${MOST_TIME}`]),
        ...(width <= MOST_WIDTH
          ? []
          : [`${kind}: ${width.toFixed(2)} of dagre's width, limit ${MOST_WIDTH}`]),
      ];
    }),
  ];
}

/** The same graph laid out by another. */
export function rowOf(rows: readonly Row[], peer: string, { size, graph, labels }: Row): Row | undefined {
  return rows.find(
    row => row.peer === peer && row.size === size && row.graph === graph && row.labels === labels,
  );
}

/** The peers that cross less than ours on a graph. */
export function betterPeers(rows: readonly Row[], own: Row): Row[] {
  return ['dagre', 'ELK', 'd3-dag'].flatMap(peer => {
    const row = rowOf(rows, peer, own);
    return row && row.crossings < own.crossings ? [row] : [];
  });
}

function kindOf({ size, labels }: Row): string {
  return `${size} nodes${labels ? ' with labels' : ''}`;
}
