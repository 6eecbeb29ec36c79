/** Judges a finished drawing by geometry alone, the same way for every layout. */
import type { FlowGraph } from '@sunboard/widgets/approval-flow/layout/index.js';

export interface Point {
  x: number;
  y: number;
}
export interface Box extends Point {
  id: string;
  width: number;
  height: number;
}
/** Boxes by their top left corners and edges as polylines. */
export interface Drawing {
  nodes: readonly Box[];
  edges: readonly { from: string; to: string; points: readonly Point[] }[];
}
export interface Quality {
  /** Points where two edges cut each other. */
  crossings: number;
  /** Pairs of an edge and a box that is neither its source nor its target, which it enters by more than a pixel. */
  throughNodes: number;
  /** Pairs of boxes that share ground. */
  overlaps: number;
  /** From the leftmost to the rightmost ink. */
  width: number;
  height: number;
}

export function judge({ nodes, edges }: Drawing): Quality {
  let crossings = 0;
  let throughNodes = 0;
  let overlaps = 0;
  const lines = edges.map(edge => edge.points.slice(1).map((b, i) => [edge.points[i] ?? b, b] as const));
  const bounds = edges.map(edge => boundsOf(edge.points));
  lines.forEach((line, i) => {
    lines.slice(i + 1).forEach((other, j) => {
      if (areApart(bounds[i], bounds[i + 1 + j])) return;
      for (const [a, b] of line) {
        if (areApart(boundsOf([a, b]), bounds[i + 1 + j])) continue;
        for (const [c, d] of other) if (cuts(a, b, c, d)) crossings++;
      }
    });
    const edge = edges[i];
    for (const box of nodes)
      if (edge && box.id !== edge.from && box.id !== edge.to && line.some(([a, b]) => enters(a, b, box)))
        throughNodes++;
  });
  nodes.forEach((a, i) => {
    for (const b of nodes.slice(i + 1))
      if (a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
        overlaps++;
  });
  const xs = [...nodes.flatMap(n => [n.x, n.x + n.width]), ...edges.flatMap(e => e.points.map(p => p.x))];
  const ys = [...nodes.flatMap(n => [n.y, n.y + n.height]), ...edges.flatMap(e => e.points.map(p => p.y))];
  return {
    crossings,
    throughNodes,
    overlaps,
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
  };
}

/** Steps of the process, corrections aside, that the drawing shows upwards, against the reading direction. */
export function countUpward(graph: FlowGraph, { edges }: Drawing): number {
  return graph.edges.filter(({ kind }, i) => {
    const points = edges[i]?.points ?? [];
    return kind !== 'correction' && (points.at(-1)?.y ?? 0) < (points[0]?.y ?? 0);
  }).length;
}

type Bounds = readonly [left: number, right: number, top: number, bottom: number];

function boundsOf(points: readonly Point[]): Bounds {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, right, top, bottom];
}

/** Lines that share no ground cannot cross; without this, curves of many points take minutes to judge. */
function areApart(a: Bounds | undefined, b: Bounds | undefined): boolean {
  return !a || !b || a[1] < b[0] || b[1] < a[0] || a[3] < b[2] || b[3] < a[2];
}

function cuts(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign(Math.round(((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)) * 1000));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Clips the segment to the box shrunk by a pixel on every side. */
function enters(a: Point, b: Point, box: Box): boolean {
  let from = 0;
  let to = 1;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const bounds: [number, number][] = [
    [-dx, a.x - (box.x + 1)],
    [dx, box.x + box.width - 1 - a.x],
    [-dy, a.y - (box.y + 1)],
    [dy, box.y + box.height - 1 - a.y],
  ];
  for (const [p, q] of bounds) {
    if (p === 0 && q < 0) return false;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  return from < to;
}
