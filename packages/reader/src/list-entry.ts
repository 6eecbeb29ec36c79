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

/** Those of an ordered array that lie inside a node. */
export function within(values: readonly SceneNode[], node: SceneNode): SceneNode[];
export function within<T>(values: readonly T[], node: SceneNode, nodeOf: (value: T) => SceneNode): T[];
export function within<T>(
  values: readonly T[],
  node: SceneNode,
  nodeOf = (value: T) => value as SceneNode,
): T[] {
  const inside: T[] = [];
  for (let at = firstFrom(values, node.index, nodeOf); at < values.length; at++) {
    const value = values[at] as T;
    if (inside.length > MOST || nodeOf(value).index > node.last) break;
    inside.push(value);
  }
  return inside;
}
const MOST = 400;

/** How many of an ordered array lie inside a node. */
export function countWithin(values: readonly SceneNode[], node: SceneNode): number;
export function countWithin<T>(
  values: readonly T[],
  node: SceneNode,
  nodeOf: (value: T) => SceneNode,
): number;
export function countWithin<T>(
  values: readonly T[],
  node: SceneNode,
  nodeOf = (value: T) => value as SceneNode,
): number {
  return firstFrom(values, node.last + 1, nodeOf) - firstFrom(values, node.index, nodeOf);
}

/* Position of the first whose element comes at or after a place of the document. */
function firstFrom<T>(values: readonly T[], index: number, nodeOf: (value: T) => SceneNode): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodeOf(values[middle] as T).index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
