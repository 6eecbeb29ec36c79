/** Turns edges round until no cycle is left, so that every step can stand in a layer after its predecessors. */
import type { Item, Link } from './types.js';

/** Turns back edges of a depth-first walk; a `correction` edge is turned whenever it would close a cycle. */
export function breakCycles(items: readonly Item[], links: readonly Link[]): void {
  const corrections = links.filter(isCorrection);
  const isEntered = (item: Item, by: (link: Link) => boolean): boolean =>
    item.links.some(link => link.lower === item && by(link));
  const starts = [
    ...items.filter(item => !isEntered(item, () => true)),
    ...items.filter(item => !isEntered(item, link => !isCorrection(link))),
    ...items,
  ];
  const backward: Link[] = [];
  for (const item of items) item.mark = 0;
  for (const start of starts) if (!start.mark) walk(start, backward);
  for (const link of backward) turn(link);
  for (const link of links) if (!isCorrection(link)) link.upper.down.push(link.lower);
  for (const link of corrections) {
    if (reaches(link.lower, link.upper)) turn(link);
    link.upper.down.push(link.lower);
  }
}

function walk(start: Item, backward: Link[]): void {
  const path = [{ item: start, at: 0 }];
  start.mark = 1;
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const link = top.item.links[top.at++];
    if (!link) {
      top.item.mark = 2;
      path.pop();
    } else if (link.upper === top.item && !isCorrection(link)) {
      if (link.lower.mark === 1) backward.push(link);
      else if (!link.lower.mark) {
        link.lower.mark = 1;
        path.push({ item: link.lower, at: 0 });
      }
    }
  }
}

function reaches(from: Item, goal: Item): boolean {
  const seen = new Set([from]);
  for (const item of seen) for (const next of item.down) seen.add(next);
  return seen.has(goal);
}

function turn(link: Link): void {
  [link.upper, link.lower] = [link.lower, link.upper];
  link.reversed = true;
}

function isCorrection(link: Link): boolean {
  return link.edge.kind === 'correction';
}
