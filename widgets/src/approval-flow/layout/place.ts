/** Gives every item its place across the flow, after Brandes and Köpf (GD 2001): four alignments, averaged. */
import type { Item } from './types.js';

/** Sets `x` (centre) of the items in the given layers, from 0 on; `gap` separates boxes, half of it long edges. */
export function placeAcross(layers: readonly (readonly Item[])[], gap: number): number {
  const members = new Set(layers.flat());
  const blocked = findConflicts(layers);
  const results: Map<Item, number>[] = [];
  for (const upward of [false, true])
    for (const mirrored of [false, true]) {
      let view = layers.map(layer => (mirrored ? [...layer].reverse() : [...layer]));
      if (upward) view = view.reverse();
      const near = (item: Item): Item[] => {
        const list = (upward ? item.down : item.up).filter(other => members.has(other));
        return list.sort((a, b) => (mirrored ? b.pos - a.pos : a.pos - b.pos));
      };
      const xs = compact(view, align(view, near, blocked, mirrored ? -1 : 1), gap);
      if (mirrored) for (const [item, x] of xs) xs.set(item, -x);
      results.push(xs);
    }
  return combine(results);
}

/** Edges that cross the passage of a long edge give way, so that long edges stay straight. */
function findConflicts(layers: readonly (readonly Item[])[]): Map<Item, Set<Item>> {
  const blocked = new Map<Item, Set<Item>>();
  for (const layer of layers) {
    const inner: [number, number][] = [];
    for (const item of layer)
      for (const next of item.down) if (!item.node && !next.node) inner.push([item.pos, next.pos]);
    if (!inner.length) continue;
    for (const item of layer)
      for (const next of item.down)
        if (
          (item.node ?? next.node) &&
          inner.some(([above, below]) => (item.pos - above) * (next.pos - below) < 0)
        ) {
          const set = blocked.get(item) ?? new Set();
          blocked.set(item, set.add(next));
        }
  }
  return blocked;
}

/** Stands items under their median neighbour; returns for each the head of its upright block. */
function align(
  layers: Item[][],
  near: (item: Item) => Item[],
  blocked: Map<Item, Set<Item>>,
  sign: number,
): Map<Item, Item> {
  const head = new Map<Item, Item>();
  for (const layer of layers) {
    let taken = -Infinity;
    for (const item of layer) {
      const list = near(item);
      const middle = (list.length - 1) / 2;
      head.set(item, item);
      for (const at of [Math.floor(middle), Math.ceil(middle)]) {
        const other = list[at];
        if (!other || head.get(item) !== item || other.pos * sign <= taken) continue;
        if (blocked.get(other)?.has(item) === true || blocked.get(item)?.has(other) === true) continue;
        head.set(item, head.get(other) ?? other);
        taken = other.pos * sign;
      }
    }
  }
  return head;
}

/** Pushes the blocks together from one side, then each back towards what it would otherwise leave alone. */
function compact(layers: Item[][], head: Map<Item, Item>, gap: number): Map<Item, number> {
  const before = new Map<Item, [Item, number][]>();
  const after = new Map<Item, [Item, number][]>();
  for (const item of head.values()) {
    before.set(item, []);
    after.set(item, []);
  }
  for (const layer of layers) {
    let last: Item | undefined;
    for (const item of layer) {
      const block = head.get(item) ?? item;
      if (last) {
        const distance = separation(last, item, gap);
        const lastBlock = head.get(last) ?? last;
        before.get(block)?.push([lastBlock, distance]);
        after.get(lastBlock)?.push([block, distance]);
      }
      last = item;
    }
  }
  const sorted = sortBlocks(before, after);
  const at = new Map<Item, number>();
  for (const block of sorted)
    at.set(block, Math.max(0, ...(before.get(block) ?? []).map(([other, d]) => (at.get(other) ?? 0) + d)));
  for (const block of sorted.reverse()) {
    const room = Math.min(...(after.get(block) ?? []).map(([other, d]) => (at.get(other) ?? 0) - d));
    if (room < Infinity) at.set(block, Math.max(at.get(block) ?? 0, room));
  }
  return new Map([...head].map(([item, block]) => [item, at.get(block) ?? 0]));
}

function sortBlocks(before: Map<Item, [Item, number][]>, after: Map<Item, [Item, number][]>): Item[] {
  const waiting = new Map([...before].map(([block, list]) => [block, list.length]));
  const sorted = [...waiting.keys()].filter(block => !waiting.get(block));
  for (const block of sorted)
    for (const [next] of after.get(block) ?? []) {
      const left = (waiting.get(next) ?? 0) - 1;
      waiting.set(next, left);
      if (!left) sorted.push(next);
    }
  return sorted;
}

function separation(a: Item, b: Item, gap: number): number {
  return Math.ceil((a.width + b.width + (a.node ? gap : gap / 2) + (b.node ? gap : gap / 2)) / 2);
}

/** Averages the middle two of the four places, all moved to the bounds of the narrowest drawing. */
function combine(results: Map<Item, number>[]): number {
  const bounds = results.map(xs => {
    let min = Infinity;
    let max = -Infinity;
    for (const [item, x] of xs) {
      min = Math.min(min, x - item.width / 2);
      max = Math.max(max, x + item.width / 2);
    }
    return { min, max };
  });
  const narrowest = bounds.reduce((a, b) => (b.max - b.min < a.max - a.min ? b : a));
  const shifts = bounds.map(({ min, max }, i) => (i % 2 ? narrowest.max - max : narrowest.min - min));
  let first = Infinity;
  let last = -Infinity;
  const items = [...(results[0] ?? new Map<Item, number>()).keys()];
  for (const item of items) {
    const xs = results.map((result, i) => (result.get(item) ?? 0) + (shifts[i] ?? 0)).sort((a, b) => a - b);
    item.x = ((xs[1] ?? 0) + (xs[2] ?? 0)) / 2;
    first = Math.min(first, item.x - item.width / 2);
    last = Math.max(last, item.x + item.width / 2);
  }
  for (const item of items) item.x -= first;
  return items.length ? last - first : 0;
}
