/** Orders the items of each layer so that few edges cross: sweeps by the neighbours' mean, then sifting. */
import type { Item } from './types.js';

const STARTS = 4;
const ROUNDS = 8;

/** Returns the layers, each in drawing order with `pos` set; lanes stay apart and in their order. */
export function orderLayers(items: readonly Item[]): Item[][] {
  let best: Item[][] = [];
  let fewest = Infinity;
  for (let start = 0; start < STARTS && fewest > 0; start++) {
    const layers = firstOrder(items, start % 2 > 0, start > 1);
    let idle = 0;
    for (let round = 0; round < ROUNDS && fewest > 0 && idle < 3; round++) {
      sweep(layers, (round + start) % 2 > 0, round % 4 > 1);
      while (sift(layers));
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

/** A depth-first walk keeps what belongs together side by side. */
function firstOrder(items: readonly Item[], isMirrored: boolean, isUpward: boolean): Item[][] {
  const layers: Item[][] = [];
  const seen = new Set<Item>();
  const ranked = [...items].sort((a, b) => (isUpward ? b.layer - a.layer : a.layer - b.layer));
  for (const root of ranked) {
    const path = [root];
    for (let item = path.pop(); item; item = path.pop()) {
      if (seen.has(item)) continue;
      seen.add(item);
      (layers[item.layer] ??= []).push(item);
      const near = isUpward ? item.up : item.down;
      path.push(...(isMirrored ? near : [...near].reverse()));
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
function sift(layers: Item[][]): boolean {
  let moved = false;
  for (const layer of layers)
    for (const item of [...layer]) {
      let best = 0;
      let place = item.pos;
      for (const way of [-1, 1]) {
        let change = 0;
        for (let at = item.pos + way; ; at += way) {
          const other = layer[at];
          if (other?.lane !== item.lane) break;
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
