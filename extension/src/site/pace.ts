/** Politeness: how long to wait before the next request, when to slow down, and when to stop. Pure; the caller has the clock. */

/** Where the run stands with a server. */
export interface Pace {
  /** Least milliseconds between the end of one request and the start of the next. */
  readonly interval: number;
  /** Extra milliseconds after errors; grows by doubling, shrinks on success. */
  readonly backOff: number;
  /** Errors since the last success. */
  readonly errors: number;
  /** Instant before which the next request must not start, in milliseconds. */
  readonly notBefore: number;
}

/** Errors in a row after which the run stops by itself. */
export const MOST_ERRORS = 5;
const FIRST_BACK_OFF = 2_000;
const LONGEST_BACK_OFF = 60_000;
/** A server may ask for more patience than this; then the run stops and a person continues it later. */
export const LONGEST_WAIT = 10 * 60_000;

/** The pace at the start: the person's wish, or what robots.txt asks for where that is slower. */
export function startPace(wished: number, crawlDelay: number | undefined): Pace {
  return { interval: Math.max(wished, (crawlDelay ?? 0) * 1_000), backOff: 0, errors: 0, notBefore: 0 };
}

/** After an answer. A server that took long is given as long again to rest. */
export function afterSuccess(pace: Pace, now: number, took: number): Pace {
  const backOff = pace.backOff < FIRST_BACK_OFF ? 0 : pace.backOff / 2;
  return {
    ...pace,
    errors: 0,
    backOff,
    notBefore: now + Math.max(pace.interval, Math.min(took, 10_000)) + backOff,
  };
}

/** After an error of the server or the network; `retryAfter` is what the server asked for, in milliseconds. */
export function afterError(pace: Pace, now: number, retryAfter?: number): Pace {
  const backOff = Math.min(LONGEST_BACK_OFF, Math.max(FIRST_BACK_OFF, pace.backOff * 2));
  return {
    ...pace,
    errors: pace.errors + 1,
    backOff,
    notBefore: now + Math.max(pace.interval + backOff, retryAfter ?? 0),
  };
}

/** Whether the run must stop by itself. */
export function mustStop(pace: Pace, now: number): boolean {
  return pace.errors >= MOST_ERRORS || pace.notBefore - now > LONGEST_WAIT;
}

/** Milliseconds to wait before the next request. */
export function waitOf(pace: Pace, now: number): number {
  return Math.max(0, pace.notBefore - now);
}

/** Whether an HTTP status is the server's trouble (and not that of one page). */
export function isServerTrouble(status: number): boolean {
  return status >= 500 || status === 429 || status === 408 || status === 0;
}

/** Milliseconds that a `Retry-After` header asks for: seconds or a date. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
