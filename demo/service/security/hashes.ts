/** Hashes, sealed access keys and the receipt's signature; all from Node's own crypto. */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  createPublicKey,
  hkdfSync,
  randomBytes,
  sign,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import { canonicalJson } from '@sunboard/intake';

/** Hexadecimal SHA-256. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Compares two hexadecimal hashes of equal length without telling by time where they differ. */
export function sameHash(first: string, second: string): boolean {
  const [one, other] = [Buffer.from(first, 'hex'), Buffer.from(second, 'hex')];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Encrypts a text so that only the holder of `secret` can read it (HKDF-SHA-256, AES-256-GCM). */
export function seal(text: string, secret: string): string {
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', sealingKey(secret, salt), iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([salt, iv, cipher.getAuthTag(), body]).toString('base64');
}

/** Reverses {@link seal}; undefined when the secret is not the right one. */
export function unseal(sealed: string, secret: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv(
    'aes-256-gcm',
    sealingKey(secret, bytes.subarray(0, 16)),
    bytes.subarray(16, 28),
  );
  decipher.setAuthTag(bytes.subarray(28, 44));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(44)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

/** Signs receipts. */
export interface Signer {
  readonly keyId: string;
  /** Ed25519 over the UTF-8 text, base64url. */
  readonly sign: (text: string) => string;
  /** Public key as a JSON Web Key, for anyone who wants to check a receipt. */
  readonly publicKey: Readonly<Record<string, unknown>>;
}

/** A new private key in PEM. */
export function newSigningKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
}

/** A signer from a PEM key. */
export function signerFrom(pem: string): Signer {
  const key: KeyObject = createPrivateKey(pem);
  const jwk = createPublicKey(key).export({ format: 'jwk' });
  const keyId = sha256(canonicalJson(jwk)).slice(0, 16);
  return {
    keyId,
    sign: text => sign(null, Buffer.from(text, 'utf8'), key).toString('base64url'),
    publicKey: { ...jwk, kid: keyId, use: 'sig', alg: 'EdDSA' },
  };
}

function sealingKey(secret: string, salt: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, 'sunboard access key', 32));
}
