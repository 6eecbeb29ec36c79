/** Sends one HTTP request with a time limit, and again after failures that may pass: backoff with jitter, Retry-After honoured. */
import type { Locale } from '@sunboard/model';
import { localError, serviceError, type IntakeError } from './intake-error.js';

/** How patient the client is. */
export interface RetryPolicy {
  /** Tries in all, the first included. Default 4. */
  readonly attempts: number;
  /** First wait in milliseconds; doubles each time. Default 500. */
  readonly baseDelay: number;
  /** Longest wait in milliseconds; a longer Retry-After is not waited for but told to the reader. Default 20,000. */
  readonly maxDelay: number;
  /** Time for one try in milliseconds. Default 30,000. */
  readonly timeout: number;
}

/** What a request is sent with. */
export interface SendContext {
  readonly fetch: typeof globalThis.fetch;
  readonly locale: Locale;
  readonly policy: RetryPolicy;
  /** Waits; replaced in tests. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Milliseconds since 1970, for Retry-After given as a date. */
  readonly now: () => number;
  /** Never send the site's cookies along: who files without a name must not be known by them. */
  readonly withoutCookies?: boolean;
}

/** A request that is safe to send again. */
export interface Outgoing {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
  readonly signal?: AbortSignal;
}

/** The answer to a request that was accepted. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; undefined for an answer without a body. */
  readonly body: unknown;
}

/** @throws {IntakeError} after the last try, or at once for failures that will not pass. */
export async function send(outgoing: Outgoing, context: SendContext): Promise<Answer> {
  const { policy, wait, withoutCookies = false } = context;
  // Number and key identify the case; cookies of the site have no business here, unless a gate in front asks for them.
  let credentials: RequestCredentials = 'omit';
  for (let attempt = 1; ; attempt += 1) {
    let result = await once(outgoing, context, credentials);
    if (!withoutCookies && credentials === 'omit' && isOfGate(result)) {
      credentials = 'same-origin';
      result = await once(outgoing, context, credentials);
    }
    if ('body' in result) return result;
    const delay = delayBefore(result, attempt, policy);
    if (delay === undefined) throw result;
    await wait(delay, outgoing.signal);
    if (outgoing.signal?.aborted) throw localError('aborted', context.locale);
  }
}

/** Reads Retry-After (RFC 9110 section 10.2.3), given in seconds or as an HTTP date, as whole seconds from now. */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

/** Resolves after a time, or at once when the signal fires. */
export function waitFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
  });
}

/** Statuses of services that have no such thing, and of proxies whose service is away: cookies would not help. */
const OF_SERVICES: readonly number[] = [404, 429, 500, 502, 503, 504];

/** Firewalls that let through only browsers they know (by a cookie that their page set), and doors with a password, answer in the service's place. */
function isOfGate(result: Answer | IntakeError): boolean {
  if ('body' in result || result.details.status === undefined) return false;
  return result.details.code === undefined && !OF_SERVICES.includes(result.details.status);
}

async function once(
  outgoing: Outgoing,
  context: SendContext,
  credentials: RequestCredentials,
): Promise<Answer | IntakeError> {
  const { locale, policy } = context;
  if (outgoing.signal?.aborted) return localError('aborted', locale);
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  outgoing.signal?.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(abort, policy.timeout);
  let begun: Response | undefined;
  try {
    const response = await context.fetch(outgoing.url, {
      method: outgoing.method,
      headers: {
        ...outgoing.headers,
        'Accept-Language': locale,
        Accept: 'application/json, application/problem+json',
      },
      signal: controller.signal,
      credentials,
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'same-origin',
      ...(outgoing.body !== undefined && { body: outgoing.body }),
    });
    begun = response;
    return await read(response, context);
  } catch {
    if (outgoing.signal?.aborted) return localError('aborted', locale);
    const isLate = controller.signal.aborted;
    // The head of an answer holds though the rest was lost: who is asked to wait waits.
    if (begun)
      return localError(isLate ? 'timeout' : 'truncated', locale, { retryAfter: askedWait(begun, context) });
    return localError(isLate ? 'timeout' : isOnline() ? 'broken' : 'offline', locale);
  } finally {
    clearTimeout(timer);
    outgoing.signal?.removeEventListener('abort', abort);
  }
}

async function read(response: Response, context: SendContext): Promise<Answer | IntakeError> {
  const { locale } = context;
  const isJson = /^application\/(?:problem\+)?json\b/i.test(response.headers.get('content-type') ?? '');
  const text = await response.text();
  const parsed = isJson ? parse(text) : undefined;
  if (!response.ok) return serviceError(response.status, parsed?.value, locale, askedWait(response, context));
  if (response.status === 204) return { status: response.status, headers: response.headers, body: undefined };
  if (!isJson) return localError('not_json', locale, { status: response.status });
  if (!parsed) return localError('truncated', locale, { status: response.status });
  return { status: response.status, headers: response.headers, body: parsed.value };
}

function askedWait(response: Response, { now }: SendContext): number | undefined {
  return retryAfterSeconds(response.headers.get('retry-after'), now());
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Milliseconds until the next try; undefined when there is none. */
function delayBefore(error: IntakeError, attempt: number, policy: RetryPolicy): number | undefined {
  if (attempt >= policy.attempts || !mayPass(error)) return undefined;
  if (error.retryAfter !== undefined) {
    const asked = error.retryAfter * 1000;
    return asked <= policy.maxDelay ? asked : undefined;
  }
  const longest = Math.min(policy.maxDelay, policy.baseDelay * 2 ** (attempt - 1));
  // Half fixed, half by chance: a thousand browsers that lost one service do not return in one beat.
  return longest / 2 + Math.random() * (longest / 2);
}

function mayPass(error: IntakeError): boolean {
  if (error.kind === 'conflict') return error.details.code === 'in_progress';
  return ['broken', 'timeout', 'truncated', 'too_many', 'unavailable'].includes(error.kind);
}

/** Workers and servers may have no `navigator`: then a try is worth it. */
function isOnline(): boolean {
  return (globalThis as { readonly navigator?: { readonly onLine?: boolean } }).navigator?.onLine ?? true;
}
