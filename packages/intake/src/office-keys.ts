/** What `GET /v1/keys` tells: the keys that receipts are signed with, and the key that filings may be sealed to. */
import * as v from 'valibot';
import { fromBase64Url, toHex, utf8 } from './bytes.js';
import { canonicalJson } from './canonical-json.js';
import type { Receipt } from './client/client.js';
import { send, waitFor, type SendContext } from './client/send.js';
import { encryptionKey, type EncryptionKey } from './sealing/sealed.js';
import type { FilingTarget } from './outbox/filing.js';

/** A public signing key as a JSON Web Key. */
export type SigningKey = JsonWebKey & { readonly kid?: string };

/** The office's public keys. */
export interface OfficeKeys {
  readonly signing: readonly SigningKey[];
  /** Absent when the office takes no sealed filings. */
  readonly encryption?: EncryptionKey;
}

/**
 * Asks once.
 * @throws {IntakeError}
 */
export async function fetchOfficeKeys({ endpoint, locale, ...rest }: FilingTarget): Promise<OfficeKeys> {
  const context: SendContext = {
    fetch: rest.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    locale,
    policy: { attempts: 2, baseDelay: 300, maxDelay: 2000, timeout: 10_000, ...rest.retry },
    wait: rest.wait ?? waitFor,
    now: Date.now,
  };
  const url = `${endpoint.replace(/\/{1,8}$/, '')}/keys`;
  const { body } = await send({ method: 'GET', url, headers: {} }, context);
  const { keys, encryption } = (body ?? {}) as { readonly keys?: unknown; readonly encryption?: unknown };
  const parsed = v.safeParse(encryptionKey, encryption);
  return {
    signing: Array.isArray(keys) ? (keys as SigningKey[]) : [],
    ...(parsed.success && { encryption: parsed.output }),
  };
}

/** valid: signed by the office; invalid: altered or signed by somebody else; unknown: this browser cannot tell, or the key is not there. */
export type Proof = 'valid' | 'invalid' | 'unknown';

/** Checks a receipt's Ed25519 signature over number, time, hash and files. */
export async function verifyReceipt(
  { receiptNo, submittedAt, receipt }: Receipt,
  keys: readonly SigningKey[],
): Promise<Proof> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  const jwk = keys.find(key => key.kid === receipt.keyId);
  const signature = fromBase64Url(receipt.signature);
  if (!subtle || !jwk || !signature) return 'unknown';
  const { payloadSha256, files } = receipt;
  const signed = utf8(canonicalJson({ receiptNo, submittedAt, payloadSha256, files }));
  try {
    const { kty, crv, x } = jwk;
    const key = await subtle.importKey('jwk', { kty, crv, x } as JsonWebKey, { name: 'Ed25519' }, false, [
      'verify',
    ]);
    return (await subtle.verify({ name: 'Ed25519' }, key, signature, signed)) ? 'valid' : 'invalid';
  } catch {
    return 'unknown';
  }
}

/** Hexadecimal SHA-256 of a record as the service hashes it; undefined without the browser's cryptography. */
export async function payloadHash(record: unknown): Promise<string | undefined> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  return subtle && toHex(new Uint8Array(await subtle.digest('SHA-256', utf8(canonicalJson(record)))));
}
