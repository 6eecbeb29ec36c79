/** Small things that every route needs: language, caller, own origin, bearer token. */
import type { HttpBindings } from '@hono/node-server';
import { localeOf as tagLocale, type Locale } from '@sunboard/model';
import type { Context } from 'hono';
import type { Config } from './options.js';
import { Failure } from './problem.js';
import { parseJsonBody, readBytes } from './security/body.js';
import { networkOf } from './security/network.js';
import type { RateLimiter } from './security/rate-limit.js';

/** Hono's environment of this service; the bindings are absent when a test calls the app directly. */
export interface Env {
  Bindings: Partial<HttpBindings>;
}
/** What an Idempotency-Key looks like. */
export const KEY_SHAPE = /^[A-Za-z0-9_-]{16,128}$/;
/** A request in this service. */
export type Call = Context<Env>;

/** Language of the answer: the first of Accept-Language that is Chinese or English, by the order in which it names them; else Chinese. */
export function localeOf(call: Call): Locale {
  const header = (call.req.header('accept-language') ?? '').slice(0, 200);
  return tagLocale(/(?:^|[^a-z-])((?:en|zh)(?:-[a-z0-9]{1,8}){0,3})(?![a-z])/i.exec(header)?.[1]);
}

/** @throws {Failure} `too_many` with the seconds to wait. */
export function limit(
  call: Call,
  config: Config,
  limiter: RateLimiter,
  action: string,
  perHour: number,
): void {
  const retryAfter = limiter.take(action, addressOf(call, config), perHour);
  if (retryAfter > 0) throw new Failure('too_many', { retryAfter });
}

/**
 * Refuses what another site sends. A browser's form post needs no permission of ours to arrive, so it must prove that it
 * comes from this site; a JSON request from a program needs no Origin, but if it has one it must be a named one.
 * @throws {Failure} `foreign_origin`.
 */
export function checkOrigin(call: Call, config: Config, formPost: boolean): void {
  const origin = call.req.header('origin');
  const site = call.req.header('sec-fetch-site');
  // The browser's own word, which no script can set: it holds where a proxy hides scheme and host of the public address.
  if (site === 'same-origin') return;
  if (origin !== undefined && origin !== 'null') {
    if (origin !== ownOrigin(call, config) && !config.origins.includes(origin))
      throw new Failure('foreign_origin');
    return;
  }
  // Internet Explorer, and the mode of it in browsers of today, sends a form with neither, but names the page it stood on.
  if (formPost && origin === undefined && site === undefined) {
    const page = originOf(call.req.header('referer'));
    if (page !== undefined && (page === ownOrigin(call, config) || config.origins.includes(page))) return;
  }
  if (formPost || origin === 'null' || site !== undefined) throw new Failure('foreign_origin');
}

/**
 * For what a session's cookie may do: only pages of this very origin, not even those of the named origins.
 * @throws {Failure} `foreign_origin`.
 */
export function checkOwnOrigin(call: Call, config: Config): void {
  const origin = call.req.header('origin');
  const own = origin === undefined ? undefined : origin === ownOrigin(call, config);
  if (own ?? call.req.header('sec-fetch-site') === 'same-origin') return;
  throw new Failure('foreign_origin');
}

/** Origin under which the public sees the service. */
export function ownOrigin(call: Call, config: Config): string {
  return config.publicOrigin ?? new URL(call.req.url).origin;
}

function originOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined;
}

/** The token of an Authorization header; undefined when there is none. */
export function bearer(call: Call): string | undefined {
  return /^Bearer ([^\s]{1,200})$/i.exec(call.req.header('authorization') ?? '')?.[1];
}

/** The Idempotency-Key header. @throws {Failure} `key_missing` when it is absent or malformed. */
export function idempotencyKey(call: Call): string {
  const key = call.req.header('idempotency-key') ?? '';
  if (!KEY_SHAPE.test(key)) throw new Failure('key_missing');
  return key;
}

/** @throws {Failure} `bad_json` for anything but an object, and what reading the body throws. */
export async function readJsonObject(
  call: Call,
  { limits }: Config,
): Promise<Readonly<Record<string, unknown>>> {
  const body = parseJsonBody(await readBytes(call.req.raw, limits.bodyBytes), limits.jsonDepth);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Failure('bad_json');
  return body as Record<string, unknown>;
}

/** Address for the rate limiter only: it is hashed there and stored nowhere. */
function addressOf(call: Call, { trustProxy }: Config): string {
  // Each proxy adds whom it heard from: the last ones are theirs, and what stands before anybody may have written.
  const hops = call.req.header('x-forwarded-for')?.split(',') ?? [];
  const forwarded = trustProxy > 0 ? (hops.at(-trustProxy) ?? hops[0])?.trim() : undefined;
  // `env` itself is undefined when the app is called without a server.
  const env = call.env as Env['Bindings'] | undefined;
  return networkOf(forwarded ?? env?.incoming?.socket.remoteAddress ?? 'local');
}
