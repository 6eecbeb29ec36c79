/** Seals in the browser of the person who files: what leaves it can be read with the office's private key alone. */
import { fromBase64Url, toBase64Url, utf8, type Bytes } from '../bytes.js';
import { SEALED_FILE_MARK, type EncryptionKey, type Sealed, type SealedParts } from './sealed.js';
import { infoFor, loadSuite, SealingError, type Purpose } from './suite.js';

/** The plain text is filled up to a multiple of this many bytes: its length shall tell nothing. */
const BLOCK = 1024;

/** Encrypts identity and content to the office's key. @throws {SealingError} `needs_https`, or `wrong_key` for a key that is none. */
export async function seal(key: EncryptionKey, { identity, content }: SealedParts): Promise<Sealed> {
  const { enc, ciphertext } = await encrypt(key, 'filing', padded(JSON.stringify({ identity, content })));
  return { keyId: key.keyId, enc: toBase64Url(enc), ciphertext: toBase64Url(ciphertext) };
}

/** Encrypts a file: mark (8 bytes), key id (16), encapsulated key (32), then the content with its tag. */
export async function sealFile(key: EncryptionKey, file: Blob): Promise<Bytes> {
  const { enc, ciphertext } = await encrypt(key, 'file', new Uint8Array(await file.arrayBuffer()));
  const head = utf8(`${SEALED_FILE_MARK}${key.keyId}`);
  const whole = new Uint8Array(head.length + enc.length + ciphertext.length);
  whole.set(head);
  whole.set(enc, head.length);
  whole.set(ciphertext, head.length + enc.length);
  return whole;
}

async function encrypt(key: EncryptionKey, purpose: Purpose, plain: Bytes) {
  const suite = await loadSuite();
  const publicBytes = fromBase64Url(key.publicKey);
  if (!publicBytes) throw new SealingError('wrong_key');
  const recipientPublicKey = await suite.kem.deserializePublicKey(publicBytes).catch(() => {
    throw new SealingError('wrong_key');
  });
  const sender = await suite.createSenderContext({ recipientPublicKey, info: infoFor(purpose, key.keyId) });
  return { enc: new Uint8Array(sender.enc), ciphertext: new Uint8Array(await sender.seal(plain)) };
}

/** Blanks after JSON mean nothing, so the filling needs no unpacking. */
function padded(json: string): Bytes {
  const bytes = utf8(json);
  const whole = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK).fill(0x20);
  whole.set(bytes);
  return whole;
}
