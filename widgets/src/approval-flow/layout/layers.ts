/** Gives every item a layer so that the edges together are as short as they can be (network simplex). */
import type { Item, Link } from './types.js';

type Hanging = [item: Item, from: Link | undefined];

/** Sets `layer` from 0 on; needs a graph without cycles. */
export function assignLayers(items: readonly Item[], links: readonly Link[]): void {
  startAtLongestPath(items);
  growTightTrees(items, links);
  for (let turns = items.length * 3; turns > 0 && exchange(items, links); turns--);
  startEachPartAtZero(items);
}

function startAtLongestPath(items: readonly Item[]): void {
  for (const item of items) item.mark = item.links.filter(link => link.lower === item).length;
  const ready = items.filter(item => !item.mark);
  for (const item of ready)
    for (const { upper, lower, span } of item.links)
      if (upper === item) {
        lower.layer = Math.max(lower.layer, item.layer + span);
        if (!--lower.mark) ready.push(lower);
      }
}

/** Joins each connected part by edges of least length, moving what is joined already next to what is not. */
function growTightTrees(items: readonly Item[], links: readonly Link[]): void {
  const joined = new Set<Item>();
  for (const seed of items) {
    if (joined.has(seed)) continue;
    const part = new Set([seed]);
    for (;;) {
      for (const item of part)
        for (const link of item.links) {
          const other = otherEnd(link, item);
          if (!slack(link) && !part.has(other)) {
            link.tree = true;
            part.add(other);
          }
        }
      const nearest = shortest(links, link => part.has(link.upper) !== part.has(link.lower));
      if (!nearest) break;
      const step = part.has(nearest.upper) ? slack(nearest) : -slack(nearest);
      for (const item of part) item.layer += step;
    }
    for (const item of part) joined.add(item);
  }
}

/** Moves the branch of the tree whose move shortens the edges most; false when none does. */
function exchange(items: readonly Item[], links: readonly Link[]): boolean {
  const order = walkTrees(items);
  // moving a set of items down by one changes the total length by its entering minus its leaving edges
  for (const item of items) item.sum = 0;
  for (const { upper, lower } of links) {
    upper.sum--;
    lower.sum++;
  }
  let best = 0;
  let leaving: Link | undefined;
  let branch: Item | undefined;
  for (const [item, link] of order.reverse()) {
    if (!link) continue;
    const isLower = link.lower === item;
    const gain = isLower ? -item.sum : item.sum;
    if (gain > best) {
      best = gain;
      leaving = link;
      branch = item;
    }
    (isLower ? link.upper : link.lower).sum += item.sum;
  }
  if (!leaving || !branch) return false;
  const moved = new Set([branch]);
  const down = leaving.lower === branch;
  leaving.tree = false;
  for (const item of moved) for (const link of item.links) if (link.tree) moved.add(otherEnd(link, item));
  const entering = shortest(links, ({ upper, lower }) =>
    down ? moved.has(upper) && !moved.has(lower) : moved.has(lower) && !moved.has(upper),
  );
  if (!entering) return false;
  const step = down ? slack(entering) : -slack(entering);
  for (const item of moved) item.layer += step;
  entering.tree = true;
  return true;
}

/** Every item after the one that the tree hangs it on, with the link between; roots have none. */
function walkTrees(items: readonly Item[]): Hanging[] {
  const order: Hanging[] = [];
  for (const item of items) item.mark = 0;
  for (const root of items) {
    if (root.mark) continue;
    const path: Hanging[] = [[root, undefined]];
    for (let top = path.pop(); top; top = path.pop()) {
      const [item, from] = top;
      item.mark = order.push(top);
      for (const link of item.links) if (link.tree && link !== from) path.push([otherEnd(link, item), link]);
    }
  }
  return order;
}

function startEachPartAtZero(items: readonly Item[]): void {
  let part: Item[] = [];
  const settle = (): void => {
    const first = Math.min(...part.map(item => item.layer));
    for (const item of part) item.layer -= first;
    part = [];
  };
  for (const [item, link] of walkTrees(items)) {
    if (!link) settle();
    part.push(item);
  }
  settle();
}

function otherEnd(link: Link, item: Item): Item {
  return link.upper === item ? link.lower : link.upper;
}

function shortest(links: readonly Link[], isWanted: (link: Link) => boolean): Link | undefined {
  let best: Link | undefined;
  for (const link of links) if ((!best || slack(link) < slack(best)) && isWanted(link)) best = link;
  return best;
}

function slack({ upper, lower, span }: Link): number {
  return lower.layer - upper.layer - span;
}
