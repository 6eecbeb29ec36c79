/** Fetches the bytes of a data file with a limit on silence and on size, and names what went wrong; never throws but for an abort. */
import { isSafeUrl } from '@sunboard/model';
import { bodyBytes } from './body-bytes.js';
import { fetchFresh, type EarlyFetch } from './early-fetch.js';
import type { SourceFault } from './source-text.js';

/** Seconds without a byte after which a source counts as stalled. */
export const SILENCE_SECONDS = 20;
/** Largest file that is read, in megabytes; 100,000 catalogue entries are about 40. */
export const LIMIT_MB = 64;

/** What came back: bytes with their declared type, or the reason why not. */
export type Fetched =
  | { readonly bytes: Uint8Array; readonly contentType: string }
  | { readonly fault: SourceFault; readonly status?: number };

/** Limits, so that tests need not wait. */
export interface FetchLimits {
  readonly silenceMs: number;
  readonly bytes: number;
}

const LIMITS: FetchLimits = { silenceMs: SILENCE_SECONDS * 1000, bytes: LIMIT_MB * 1024 * 1024 };

/** Fetches `src`; rejects only when `signal` is aborted. `onStart` sees the beginning of a file whose end has not come yet; `early` is the same request, begun before. */
export async function fetchBytes(
  src: string,
  signal: AbortSignal,
  limits: FetchLimits = LIMITS,
  onStart?: (start: Uint8Array) => Promise<unknown>,
  early?: EarlyFetch,
): Promise<Fetched> {
  if (!isWebAddress(src)) return { fault: 'unsafe_address' };
  const inner = early?.stop ?? new AbortController();
  const stop = () => {
    inner.abort();
  };
  signal.addEventListener('abort', stop);
  const silence = watchSilence(limits.silenceMs, stop);
  try {
    const response = await (early?.response ?? fetchFresh(src, inner.signal));
    if (!response.ok) return { fault: faultOf(response.status), status: response.status };
    const bytes = await bodyBytes(response, { limit: limits.bytes, touch: silence.touch, onStart });
    return bytes
      ? { bytes, contentType: response.headers.get('content-type') ?? '' }
      : { fault: 'too_large' };
  } catch (error) {
    if (signal.aborted) throw error;
    if (silence.expired()) return { fault: 'timeout' };
    return { fault: !navigator.onLine ? 'offline' : isMixed(src) ? 'mixed' : 'network' };
  } finally {
    silence.end();
    signal.removeEventListener('abort', stop);
    // Frees the connection of an answer that was too large.
    inner.abort();
  }
}

/** Only what `fetch` may ask for: `data:` and `blob:` are let through nowhere else either, `mailto:` is no data. */
function isWebAddress(src: string): boolean {
  if (!isSafeUrl(src)) return false;
  try {
    return ['http:', 'https:', 'file:', 'chrome-extension:'].includes(
      new URL(src, document.baseURI).protocol,
    );
  } catch {
    return false;
  }
}

/** Browsers refuse what comes unencrypted into an encrypted page, and tell the script no more than that it failed. */
function isMixed(src: string): boolean {
  const { protocol } = new URL(src, document.baseURI);
  return protocol === 'http:' && globalThis.location.protocol === 'https:';
}

function faultOf(status: number): SourceFault {
  if (status === 404 || status === 410) return 'not_found';
  if (status === 401 || status === 403) return 'forbidden';
  return status >= 500 ? 'server' : 'http';
}

function watchSilence(ms: number, onSilence: () => void) {
  let expired = false;
  const start = () =>
    setTimeout(() => {
      expired = true;
      onSilence();
    }, ms);
  let timer = start();
  return {
    touch: () => {
      clearTimeout(timer);
      timer = start();
    },
    expired: () => expired,
    end: () => {
      clearTimeout(timer);
    },
  };
}
