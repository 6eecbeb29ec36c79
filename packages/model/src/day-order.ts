/** Tells in which order a page writes days without their year. */

/** Two figures as they stand: `28/02` is `['28', '02']`. */
export type FigurePair = readonly [first: string, second: string];

/**
 * Whether days stand before their months (28/02, 17/02, 05/02): some that could be no month stand first, and none second,
 * for a page writes all its days alike.
 * @param least how many must stand first; default 2, since one may be a figure of something else
 */
export function areDaysFirst(pairs: readonly FigurePair[], least = 2): boolean {
  const beyond = (at: 0 | 1) => pairs.filter(pair => Number(pair[at]) > 12).length;
  return beyond(0) >= least && beyond(1) === 0;
}
