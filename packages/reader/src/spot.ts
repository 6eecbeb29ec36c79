/** The shape of a list date, shared by those who find one and those who pair it with a title. */
import { countWithin, endWithin, firstWithin } from './list-entry.js';
import type { SceneNode } from './scene.js';

/** A date that stands where lists put theirs. */
export interface Spot {
  readonly node: SceneNode;
  /** Position among the pieces of text. */
  readonly piece: number;
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not beside it. */
  readonly date: string;
  readonly text: string;
  /** Preference among several dates of one entry. */
  readonly rank: number;
  readonly shown: boolean;
  /** Without a year of its own; `guessed` where only an address that confirms it makes it a date. */
  readonly yearless?: 'shown' | 'guessed';
}

/** Spots in document order, with their elements beside them: what lies inside an element is looked up often. */
export interface Spots {
  readonly all: readonly Spot[];
  readonly nodes: readonly SceneNode[];
  /** What was found out of an element; see `holdsLines`. */
  readonly linesIn: Map<SceneNode, boolean>;
}

/** Sets the elements beside the spots. */
export function spotsInOrder(all: readonly Spot[]): Spots {
  return { all, nodes: all.map(spot => spot.node), linesIn: new Map() };
}

/** The spots that lie inside an element; of very many, the first. */
export function spotsWithin({ all, nodes }: Spots, node: SceneNode): Spot[] {
  const from = firstWithin(nodes, node);
  return all.slice(from, endWithin(nodes, node, from));
}

/** How many spots lie inside an element. */
export function countSpots({ nodes }: Spots, node: SceneNode): number {
  return countWithin(nodes, node);
}
