/** Opens seals with the office's private key, in the browser of the desk. */
import { fromBase64Url, utf8, type Bytes } from '../bytes.js';
import { halvesOf, publicKeyOf } from './keys.js';
import { SEALED_FILE_MARK, type Sealed, type SealedParts } from './sealed.js';
import { infoFor, loadSuite, SealingError, type Purpose } from './suite.js';

const KEY_ID_LENGTH = 16;
const ENC_LENGTH = 32;

/** Identity and content of a filing. @throws {SealingError} `needs_https`, `wrong_key`, `damaged`. */
export async function open(privateKey: string, sealed: Sealed): Promise<SealedParts> {
  const [enc, ciphertext] = [fromBase64Url(sealed.enc), fromBase64Url(sealed.ciphertext)];
  if (!enc || !ciphertext) throw new SealingError('damaged');
  const plain = await decrypt(privateKey, 'filing', sealed.keyId, enc, ciphertext);
  const parts: unknown = JSON.parse(new TextDecoder().decode(plain));
  if (typeof parts !== 'object' || parts === null || !('identity' in parts) || !('content' in parts))
    throw new SealingError('damaged');
  return parts as SealedParts;
}

/** The content of a sealed file; its name, type and hash stand in the filing's own content. @throws {SealingError} `needs_https`, `wrong_key`, `damaged`. */
export async function openFile(privateKey: string, file: Blob): Promise<Bytes> {
  const whole = new Uint8Array(await file.arrayBuffer());
  const mark = utf8(SEALED_FILE_MARK);
  const keyIdEnd = mark.length + KEY_ID_LENGTH;
  if (whole.length < keyIdEnd + ENC_LENGTH || mark.some((byte, at) => whole[at] !== byte))
    throw new SealingError('damaged');
  const keyId = new TextDecoder().decode(whole.subarray(mark.length, keyIdEnd));
  const enc = whole.slice(keyIdEnd, keyIdEnd + ENC_LENGTH);
  return decrypt(privateKey, 'file', keyId, enc, whole.slice(keyIdEnd + ENC_LENGTH));
}

async function decrypt(
  privateKey: string,
  purpose: Purpose,
  keyId: string,
  enc: Bytes,
  ciphertext: Bytes,
): Promise<Bytes> {
  const suite = await loadSuite();
  if ((await publicKeyOf(privateKey)).keyId !== keyId) throw new SealingError('wrong_key');
  try {
    const recipientKey = await suite.kem.deserializePrivateKey(halvesOf(privateKey).privateBytes);
    const recipient = await suite.createRecipientContext({
      recipientKey,
      enc,
      info: infoFor(purpose, keyId),
    });
    return new Uint8Array(await recipient.open(ciphertext));
  } catch {
    throw new SealingError('damaged');
  }
}
