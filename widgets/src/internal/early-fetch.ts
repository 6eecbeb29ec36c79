/** Asks for a data file before the part that reads it has come: on a slow connection that is a round trip less. */

/** What data files are asked for as. */
const HEADERS = {
  Accept: 'application/json, text/csv, application/atom+xml, application/rss+xml, */*;q=0.1',
} as const;

/**
 * Asks whether the file is still the one that the browser keeps: without a word from the server it would take a file
 * that was left alone for a month for fresh for three days, and show nobody what was published today. Without a
 * connection the kept one is better than none.
 */
export async function fetchFresh(src: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(src, { signal, headers: HEADERS, cache: 'no-cache' });
  } catch (error) {
    if (navigator.onLine || signal.aborted) throw error;
    return fetch(src, { signal, headers: HEADERS, cache: 'force-cache' });
  }
}

/** An answer on its way, and what stops it. */
export interface EarlyFetch {
  readonly response: Promise<Response>;
  readonly stop: AbortController;
}

/** Addresses whose scheme is the page's own or http(s); all others are left to `fetchBytes`, which says what is wrong with them. */
const PLAIN = /^(?:https?:|[^:]*(?:[/?#]|$))/i;

/** Starts the request; undefined when the address is not plainly one for the web. Whoever takes the answer hears of its failure. */
export function fetchEarly(src: string, signal: AbortSignal): EarlyFetch | undefined {
  if (!PLAIN.test(src)) return undefined;
  const stop = new AbortController();
  signal.addEventListener('abort', () => {
    stop.abort();
  });
  const response = fetchFresh(src, stop.signal);
  // Nobody may be there yet to hear that it failed.
  response.catch(() => undefined);
  return { response, stop };
}
