/** How much of an attachment is looked at: what a hostile or huge file can cost is bounded here. */

/** Bounds of one scan; what lies beyond is not looked at, and the result says `truncated`. */
export interface Limits {
  /** Largest file, in bytes. Default 50 MiB. */
  readonly maxBytes: number;
  /** Most bytes unpacked from one file. Default 200 MiB. */
  readonly maxUnpacked: number;
  /** Most cells, paragraphs or lines looked at. Default 1,000,000. */
  readonly maxPieces: number;
  /** Most pages of a PDF. Default 300. */
  readonly maxPages: number;
  /** Most hits listed. Default 2,000. */
  readonly maxHits: number;
  /** Longest scan, in milliseconds. Default 30,000. */
  readonly maxTime: number;
}

/** See {@link Limits}. */
export const LIMITS: Limits = {
  maxBytes: 50 * 1024 * 1024,
  maxUnpacked: 200 * 1024 * 1024,
  maxPieces: 1_000_000,
  maxPages: 300,
  maxHits: 2_000,
  maxTime: 30_000,
};

/** Says when enough was read. */
export interface Budget {
  /** Counts one piece; false when there is no more to spend. */
  readonly spend: () => boolean;
  /** Counts unpacked bytes; false when there is no more to spend. */
  readonly unpack: (bytes: number) => boolean;
  readonly spent: () => boolean;
}

/** A budget that starts now. */
export function budgetOf(limits: Limits): Budget {
  const end = performance.now() + limits.maxTime;
  let [pieces, bytes] = [0, 0];
  let over = false;
  const check = (fits: boolean) => {
    over ||= !fits;
    return !over;
  };
  return {
    // Looking at the clock costs more than counting.
    spend: () => check((pieces += 1) <= limits.maxPieces && (pieces % 256 !== 0 || performance.now() < end)),
    unpack: amount => check((bytes += amount) <= limits.maxUnpacked && performance.now() < end),
    spent: () => over,
  };
}
