/** Gives every item its place across the flow: edges as upright as can be, long ones wholly, the drawing narrow. */
import { newKnot, shorten, startEarly, tie, type Knot } from './simplex.js';
import type { Item } from './types.js';

/** How much a pixel of width counts against a pixel that one edge leans. */
const WIDTH_WEIGHT = 2;

/**
 * Sets `x` (centre) of the items and returns where each lane begins and the last one ends.
 * `nodeGap` separates boxes, half of it long edges; lanes keep `laneGap` between their contents.
 */
export function placeAcross(
  layers: readonly (readonly Item[])[],
  laneCount: number,
  nodeGap: number,
  laneGap: number,
): number[] {
  const knots = makeKnots(layers);
  const knotOf = (item: Item): Knot => knots.get(item) ?? newKnot();
  const walls = Array.from({ length: Math.max(laneCount, 1) + 1 }, newKnot);
  walls.reduce((left, right) => {
    tie(left, right, laneGap, WIDTH_WEIGHT);
    return right;
  });
  for (const layer of layers)
    layer.forEach((item, i) => {
      const before = layer[i - 1];
      const after = layer[i + 1];
      const lane = Math.max(item.lane, 0);
      const rim = Math.ceil((item.width + laneGap) / 2);
      const [left, right] = [walls[lane], walls[lane + 1]];
      if (left && before?.lane !== item.lane) tie(left, knotOf(item), rim, 0);
      else if (before) tie(knotOf(before), knotOf(item), distance(before, item, nodeGap), 0);
      if (right && after?.lane !== item.lane) tie(knotOf(item), right, rim, 0);
    });
  const list = [...new Set([...walls, ...knots.values()])];
  startEarly(list);
  for (const item of knots.keys())
    for (const next of item.down) {
      const [a, b] = [knotOf(item), knotOf(next)];
      if (a === b) continue;
      // the middle knot makes the weighted length grow to both sides
      const middle = newKnot();
      middle.at = Math.min(a.at, b.at);
      const weight = item.node && next.node ? 2 : 1;
      tie(middle, a, 0, weight);
      tie(middle, b, 0, weight);
      list.push(middle);
    }
  shorten(list);
  const start = walls[0]?.at ?? 0;
  for (const [item, knot] of knots) item.x = knot.at - start;
  return walls.map(wall => wall.at - start);
}

/** The passing places of a long edge share one knot, except where it crosses another long edge. */
function makeKnots(layers: readonly (readonly Item[])[]): Map<Item, Knot> {
  const knots = new Map<Item, Knot>();
  for (const layer of layers) {
    let last = -1;
    for (const item of layer) {
      const knot = knots.get(item) ?? newKnot();
      knots.set(item, knot);
      const [next] = item.down;
      if (item.node || !next || next.node || next.pos < last) continue;
      knots.set(next, knot);
      last = next.pos;
    }
  }
  return knots;
}

function distance(a: Item, b: Item, gap: number): number {
  return Math.ceil((a.width + b.width + (a.node ? gap : gap / 2) + (b.node ? gap : gap / 2)) / 2);
}
