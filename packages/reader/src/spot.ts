/** The shape of a list date, shared by those who find one and those who pair it with a title. */
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
