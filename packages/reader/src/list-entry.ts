/** One line of a list on its way to a fact, and the search for what lies inside an element. */
import type { SceneNode } from './scene.js';

/** One line of a list: a title, mostly linked, with a date beside it. */
export interface Entry {
  readonly container: SceneNode;
  readonly title: string;
  readonly link?: SceneNode;
  readonly date?: string;
  readonly dateText?: string;
  /** True when the container holds several entries side by side (dt, dd, dt, dd; lines with br). */
  readonly flat: boolean;
  readonly shown: boolean;
}

/** Those elements of an ordered array that lie inside a node. */
export function within(nodes: readonly SceneNode[], node: SceneNode): SceneNode[] {
  const from = firstWithin(nodes, node);
  return nodes.slice(from, endWithin(nodes, node, from));
}

/** Where those that lie inside a node begin in an ordered array. */
export function firstWithin(nodes: readonly SceneNode[], node: SceneNode): number {
  return firstFrom(nodes, node.index);
}

/** Where they end, when they begin at `from`; of very many, where the first end. */
export function endWithin(nodes: readonly SceneNode[], node: SceneNode, from: number): number {
  return Math.min(firstFrom(nodes, node.last + 1, from), from + MOST);
}
const MOST = 401;

/** How many of an ordered array lie inside a node. */
export function countWithin(nodes: readonly SceneNode[], node: Pick<SceneNode, 'index' | 'last'>): number {
  const from = firstFrom(nodes, node.index);
  return firstFrom(nodes, node.last + 1, from) - from;
}

/* Position of the first that comes at or after a place of the document, not looked for before `low`. */
function firstFrom(nodes: readonly SceneNode[], index: number, low = 0): number {
  let high = nodes.length;
  // The end of a range is mostly near its beginning: the search widens from there.
  for (let step = 1; low > 0 && low + step < high; step *= 4)
    if ((nodes[low + step] as SceneNode).index >= index) high = low + step;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle] as SceneNode).index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
