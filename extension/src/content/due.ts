/** Says when a page that changes is to be read again: once it is quiet, not too late, and not so often that reading fills its time. */

/** Quiet after the last change before it is told, and the longest wait while changes keep coming, in milliseconds. */
const QUIET = 400,
  LONGEST = 3_000;
/** What seldom changes what is said (class, style, restless parts) waits this long, in milliseconds, or comes along with what does not. */
const APART = 30_000;
/** Readings take at most this share of the time. */
const SHARE = 0.1;

/** When to tell of changes; all times in milliseconds of one clock. */
export interface Due {
  /** A change happened; `soon`: it may well change what is found. */
  readonly note: (now: number, soon: boolean) => void;
  /** All changes so far are told, or taken in by a reading. */
  readonly clear: () => void;
  /** A reading ended, and took so long. */
  readonly settled: (now: number, took: number) => void;
  /** When to tell; undefined where there is nothing to tell. */
  readonly at: () => number | undefined;
}

/** Starts with nothing to tell. */
export function createDue(): Due {
  let earliest = 0;
  let waiting:
    { readonly first: number; readonly firstSoon: number | undefined; readonly last: number } | undefined;
  return {
    note: (now, soon) => {
      const { first = now, firstSoon = soon ? now : undefined, last = now } = waiting ?? {};
      waiting = {
        first,
        firstSoon: firstSoon ?? (soon ? now : undefined),
        last: soon || firstSoon === undefined ? now : last,
      };
    },
    clear: () => {
      waiting = undefined;
    },
    settled: (now, took) => {
      earliest = now + took / SHARE;
    },
    at: () => {
      if (!waiting) return undefined;
      const { first, firstSoon, last } = waiting;
      const due = firstSoon === undefined ? first + APART : Math.min(last + QUIET, firstSoon + LONGEST);
      return Math.max(due, earliest);
    },
  };
}
