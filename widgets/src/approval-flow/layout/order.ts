/** Orders the items of each layer so that few edges cross: sweeps by the neighbours' mean, then sifting. */
import type { Item } from './types.js';

/** Bounds the time: every comparison of two items and every item laid out anew counts as one. */
const BUDGET = 100_000;
const MOST_STARTS = 9;
const ROUNDS = 8;

/** Returns the layers, each in drawing order with `pos` set; lanes stay apart and in their order. */
export function orderLayers(items: readonly Item[]): Item[][] {
  let best: Item[][] = [];
  let fewest = Infinity;
  const budget = { left: BUDGET };
  for (let start = 0; start < MOST_STARTS && fewest > 0 && budget.left > 0; start++) {
    const layers = firstOrder(items, start);
    let idle = 0;
    for (let round = 0; round < ROUNDS && fewest > 0 && idle < 3 && budget.left > 0; round++) {
      sweep(layers, (round + start) % 2 > 0, round % 4 > 1);
      budget.left -= 5 * items.length;
      while (budget.left > 0 && sift(layers, budget));
      const crossings = countCrossings(layers);
      idle++;
      if (crossings < fewest) {
        fewest = crossings;
        best = layers.map(layer => [...layer]);
        idle = 0;
      }
    }
  }
  for (const layer of best) number(layer);
  return best;
}

/** A depth-first walk keeps together what belongs together; from the fifth start on its choices are shuffled. */
function firstOrder(items: readonly Item[], start: number): Item[][] {
  const isUpward = start % 4 > 1;
  let random = start;
  for (const item of items) {
    // a linear congruential generator: the same shuffle every time
    random = (random * 1103515245 + 12345) % 2147483648;
    item.mark = start < 4 ? 0 : random;
  }
  const layers: Item[][] = [];
  const seen = new Set<Item>();
  for (const root of [...items].sort(
    (a, b) => (isUpward ? b.layer - a.layer : a.layer - b.layer) || a.mark - b.mark,
  )) {
    const path = [root];
    for (let item = path.pop(); item; item = path.pop()) {
      if (seen.has(item)) continue;
      seen.add(item);
      (layers[item.layer] ??= []).push(item);
      const near = [...(isUpward ? item.up : item.down)].sort((a, b) => a.mark - b.mark);
      path.push(...(start % 2 ? near : near.reverse()));
    }
  }
  for (const layer of layers) {
    layer.sort((a, b) => a.lane - b.lane);
    number(layer);
  }
  return layers;
}

function sweep(layers: Item[][], isUpward: boolean, isBiasedRight: boolean): void {
  for (let i = 1; i < layers.length; i++) {
    const layer = layers[isUpward ? layers.length - 1 - i : i] ?? [];
    for (const item of layer) {
      const near = isUpward ? item.down : item.up;
      item.sum = item.pos;
      if (near.length) item.sum = near.reduce((sum, other) => sum + other.pos, 0) / near.length;
    }
    const tie = isBiasedRight ? -1 : 1;
    layer.sort((a, b) => a.lane - b.lane || a.sum - b.sum || (a.pos - b.pos) * tie);
    number(layer);
  }
}

/** Moves each item to the place in its layer where it crosses least; false when nothing moved. */
function sift(layers: Item[][], budget: { left: number }): boolean {
  let moved = false;
  for (const layer of layers)
    for (const item of [...layer]) {
      if (budget.left < 0) return false;
      let best = 0;
      let place = item.pos;
      for (const way of [-1, 1]) {
        let change = 0;
        for (let at = item.pos + way; ; at += way) {
          const other = layer[at];
          if (other?.lane !== item.lane) break;
          budget.left--;
          change += (crossings(other, item) - crossings(item, other)) * way;
          if (change < best) {
            best = change;
            place = at;
          }
        }
      }
      if (best < 0) {
        layer.splice(item.pos, 1);
        layer.splice(place, 0, item);
        number(layer);
        moved = true;
      }
    }
  return moved;
}

/** How often the edges of two items of a layer cross when the first stands before the second. */
function crossings(first: Item, second: Item): number {
  return inversions(first.up, second.up) + inversions(first.down, second.down);
}

function inversions(first: Item[], second: Item[]): number {
  let count = 0;
  for (const a of first) for (const b of second) if (a.pos > b.pos) count++;
  return count;
}

function countCrossings(layers: Item[][]): number {
  let count = 0;
  for (const layer of layers) {
    const ends: number[] = [];
    for (const item of layer) {
      const before = ends.length;
      for (const { pos } of item.down) {
        for (let i = 0; i < before; i++) if ((ends[i] ?? 0) > pos) count++;
      }
      for (const { pos } of item.down) ends.push(pos);
    }
  }
  return count;
}

function number(layer: Item[]): void {
  layer.forEach((item, pos) => (item.pos = pos));
}
