/** The office's pair of keys: made in a browser or on the service's machine, the private one kept by the office alone. */
import { fromBase64Url, toBase64Url, toHex, type Bytes } from '../bytes.js';
import { SEALING_SUITE, type EncryptionKey } from './sealed.js';
import { loadSuite, SealingError } from './suite.js';

/** A pair of keys. */
export interface EncryptionKeyPair {
  /** For `GET /v1/keys`. */
  readonly publicKey: EncryptionKey;
  /** To be kept by the office and never given to the service, e.g. `sunboard-private-1.…` (both halves, base64url). */
  readonly privateKey: string;
}

const PRIVATE_MARK = 'sunboard-private-1.';
const HALF = 32;

/** A new pair. */
export async function newEncryptionKeys(): Promise<EncryptionKeyPair> {
  const { kem } = await loadSuite();
  const pair = await kem.generateKeyPair();
  const publicBytes = new Uint8Array(await kem.serializePublicKey(pair.publicKey));
  const privateBytes = new Uint8Array(await kem.serializePrivateKey(pair.privateKey));
  const both = new Uint8Array(2 * HALF);
  both.set(privateBytes);
  both.set(publicBytes, HALF);
  return { publicKey: await describe(publicBytes), privateKey: `${PRIVATE_MARK}${toBase64Url(both)}` };
}

/** The public half of a private key, so that a desk can tell which filings it opens. @throws {SealingError} `wrong_key` for any other text. */
export async function publicKeyOf(privateKey: string): Promise<EncryptionKey> {
  return describe(halvesOf(privateKey).publicBytes);
}

/** Both halves. @throws {SealingError} `wrong_key`. */
export function halvesOf(privateKey: string): { readonly privateBytes: Bytes; readonly publicBytes: Bytes } {
  const text = privateKey.trim();
  const bytes = text.startsWith(PRIVATE_MARK) ? fromBase64Url(text.slice(PRIVATE_MARK.length)) : undefined;
  if (bytes?.length !== 2 * HALF) throw new SealingError('wrong_key');
  return { privateBytes: bytes.slice(0, HALF), publicBytes: bytes.slice(HALF) };
}

async function describe(publicBytes: Bytes): Promise<EncryptionKey> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (!subtle) throw new SealingError('needs_https');
  const hash = new Uint8Array(await subtle.digest('SHA-256', publicBytes));
  return {
    keyId: toHex(hash).slice(0, 16),
    suite: SEALING_SUITE,
    publicKey: toBase64Url(publicBytes),
  };
}
