/** Chance that comes out the same for the same number, for pages that are made. */

/** What may be asked of chance. */
export interface Chance {
  readonly one: <T>(choices: readonly T[]) => T;
  /** True so often: 0 never, 1 always. */
  readonly is: (share: number) => boolean;
  /** A whole number from 0 to `most`. */
  readonly upTo: (most: number) => number;
}

/** Chance of a number (multiplicative congruential, Park and Miller). */
export function chance(seed: number): Chance {
  let state = ((seed * 2_654_435_761) >>> 0) % 2_147_483_647 || 1;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let warm = 0; warm < 5; warm++) next();
  return {
    one: choices => choices[Math.floor(next() * choices.length)] as (typeof choices)[number],
    is: share => next() < share,
    upTo: most => Math.floor(next() * (most + 1)),
  };
}
