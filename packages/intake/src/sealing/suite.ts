/** The HPKE suite (RFC 9180) from a well-kept library, fetched when first needed, and what can go wrong with it. */
import type { CipherSuite } from '@hpke/core';

/** needs_https: the browser offers no cryptography on this page; wrong_key: sealed to another key; damaged: altered on the way or no seal at all. */
export type SealingFault = 'needs_https' | 'wrong_key' | 'damaged';

/** A failure of sealing or opening. */
export class SealingError extends Error {
  override readonly name = 'SealingError';
  constructor(readonly fault: SealingFault) {
    super(fault);
  }
}

/** Purpose of a seal, bound into it: a sealed file cannot be passed off as a filing. */
export type Purpose = 'filing' | 'file';

/** Purpose and key, as HPKE's `info`. */
export function infoFor(purpose: Purpose, keyId: string): ArrayBuffer {
  return new TextEncoder().encode(`sunboard ${purpose} v1 ${keyId}`).buffer;
}

/** The suite; called ahead it fetches what sealing needs, for the time without a connection. @throws {SealingError} `needs_https` on http pages, which have no `crypto.subtle`. */
export async function loadSuite(): Promise<CipherSuite> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (!subtle) throw new SealingError('needs_https');
  const [{ Aes256Gcm, CipherSuite: Suite, HkdfSha256 }, { DhkemX25519HkdfSha256 }] = await Promise.all([
    import('@hpke/core'),
    import('@hpke/dhkem-x25519'),
  ]);
  return new Suite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
}
