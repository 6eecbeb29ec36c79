/** How many places a finding names. */

/** Most places that a finding names; its message tells how many there are. */
export const MOST_PLACES = 50;
