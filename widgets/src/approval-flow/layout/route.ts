/** Draws the edges: upright through the layers, level in slots of the channel between two layers, loops aside. */
import type { FlowPoint, Item, Link } from './types.js';

/** Distance of two level lines in a channel, and of a loop from its box. */
const SLOT = 12;
const PORT = 16;

/** One step of an edge from a layer to the next: leaves at `x1`, arrives at `x2`. */
interface Step {
  upper: Item;
  lower: Item;
  x1: number;
  x2: number;
  slot: number;
  y: number;
}

/** Sets every item's `y`, and returns each link's line from `upper` to `lower` and the length of the drawing. */
export function routeEdges(
  layers: readonly (readonly Item[])[],
  links: readonly Link[],
  layerGap: number,
): { lines: Map<Link, FlowPoint[]>; length: number } {
  const steps = new Map<Link, Step[]>();
  const channels: Step[][] = layers.map(() => []);
  for (const link of links) {
    const list = link.chain.slice(1).map((lower, i) => {
      const upper = link.chain[i] ?? lower;
      return { upper, lower, x1: upper.x, x2: lower.x, slot: 0, y: 0 };
    });
    for (const step of list) channels[step.upper.layer]?.push(step);
    steps.set(link, list);
  }
  let length = 0;
  layers.forEach((layer, i) => {
    const thickness = Math.max(...layer.map(item => item.height));
    for (const item of layer) item.y = length + thickness / 2;
    length += thickness;
    const below = layers[i + 1];
    if (!below) return;
    const channel = channels[i] ?? [];
    setPorts(channel);
    const slots = fillSlots(channel.filter(step => step.x1 !== step.x2));
    // a layer of labels alone sits halfway between its neighbours
    const least = [layer, below].every(row => row.some(item => item.node)) ? layerGap : layerGap / 2;
    const room = Math.max(least, (slots + 1) * SLOT);
    for (const step of channel) step.y = length + ((step.slot + 1) * room) / (slots + 1);
    length += room;
  });
  return { lines: new Map([...steps].map(([link, list]) => [link, drawLine(link, list)])), length };
}

function drawLine({ upper, lower }: Link, steps: readonly Step[]): FlowPoint[] {
  const points: FlowPoint[] = [];
  for (const { x1, x2, y } of steps) {
    if (!points.length) points.push({ x: x1, y: upper.y + upper.boxHeight / 2 });
    if (x1 !== x2) points.push({ x: x1, y }, { x: x2, y });
  }
  points.push({ x: steps.at(-1)?.x2 ?? lower.x, y: lower.y - lower.boxHeight / 2 });
  return points;
}

/** Shares out the places where edges leave and reach a box, straight towards the other end where it can be. */
function setPorts(channel: readonly Step[]): void {
  for (const [item, group] of groupBy(channel, step => step.upper)) {
    group.sort((a, b) => a.lower.pos - b.lower.pos);
    const xs = spread(
      item,
      group.map(step => step.x2),
    );
    group.forEach((step, i) => (step.x1 = xs[i] ?? item.x));
  }
  for (const [item, group] of groupBy(channel, step => step.lower)) {
    group.sort((a, b) => a.upper.pos - b.upper.pos || a.x1 - b.x1);
    const xs = spread(
      item,
      group.map(step => step.x1),
    );
    group.forEach((step, i) => (step.x2 = xs[i] ?? item.x));
  }
}

function groupBy(channel: readonly Step[], end: (step: Step) => Item): Map<Item, Step[]> {
  const groups = new Map<Item, Step[]>();
  for (const step of channel) {
    const item = end(step);
    if (item.node) groups.set(item, [...(groups.get(item) ?? []), step]);
  }
  return groups;
}

/** Keeps to the middle half of the side, which boxes with bevelled corners share with plain ones. */
function spread(item: Item, wanted: readonly number[]): number[] {
  if (wanted.length < 2) return [item.x];
  const reach = item.boxWidth / 4;
  const apart = Math.min(PORT, reach / (wanted.length - 1));
  const xs: number[] = [];
  let least = item.x - reach;
  for (const x of wanted) {
    xs.push(Math.max(x, least));
    least = (xs.at(-1) ?? 0) + apart;
  }
  let most = item.x + reach;
  for (let i = xs.length - 1; i >= 0; i--) {
    xs[i] = Math.min(xs[i] ?? 0, most);
    most = (xs[i] ?? 0) - apart;
  }
  return xs;
}

/** Gives level lines that share a stretch different slots, from the top; returns how many slots there are. */
function fillSlots(steps: Step[]): number {
  // of lines that run the same way the one ahead turns first, else they would cross
  const waiting = steps.sort((a, b) => way(b) - way(a) || (b.x1 - a.x1) * way(a));
  const placed: Step[] = [];
  let slots = 0;
  while (waiting.length) {
    const at = waiting.findIndex(step => !waiting.some(other => other !== step && mustPrecede(other, step)));
    const [step] = waiting.splice(Math.max(at, 0), 1);
    if (!step) break;
    const near = placed.filter(other => overlap(other, step));
    step.slot = Math.max(0, ...near.filter(other => mustPrecede(other, step)).map(other => other.slot + 1));
    while (near.some(other => other.slot === step.slot)) step.slot++;
    slots = Math.max(slots, step.slot + 1);
    placed.push(step);
  }
  return slots;
}

function mustPrecede(a: Step, b: Step): boolean {
  if (!overlap(a, b)) return false;
  if (way(a) !== way(b)) return a.x1 === b.x2;
  return (a.x1 - b.x1) * way(a) > 0;
}

function overlap(a: Step, b: Step): boolean {
  return Math.max(a.x1, a.x2) >= Math.min(b.x1, b.x2) && Math.max(b.x1, b.x2) >= Math.min(a.x1, a.x2);
}

function way(step: Step): number {
  return Math.sign(step.x2 - step.x1);
}

/** A loop stands at the right of its box, round the loops before it. */
export function drawLoop(loop: Link, links: readonly Link[]): { points: FlowPoint[]; labelAt: FlowPoint } {
  const item = loop.upper;
  const own = links.filter(({ upper, lower }) => upper === item && lower === item);
  const rank = own.indexOf(loop);
  const right = item.x + item.boxWidth / 2;
  const x = own.slice(0, rank).reduce((sum, other) => sum + loopRoom(other), right + SLOT);
  const rise = (item.boxHeight * (rank + 1)) / (own.length + 1) / 2;
  const points = [
    { x: right, y: item.y - rise },
    { x, y: item.y - rise },
    { x, y: item.y + rise },
    { x: right, y: item.y + rise },
  ];
  return { points, labelAt: { x: x + loop.labelWidth / 2 + 2, y: item.y } };
}

/** What a loop takes of the space beside its box. */
export function loopRoom(loop: Link): number {
  return SLOT + loop.labelWidth + 4;
}
