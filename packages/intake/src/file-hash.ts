/** SHA-256 of a file, by the browser where it offers it, else by a library, piece by piece so that the page stays alive. */
import { toHex } from './bytes.js';

const PIECE = 256 * 1024;

/** Lower-case hexadecimal. Rejects when the file cannot be read any more (moved, card removed). */
export async function sha256OfFile(file: Blob): Promise<string> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (subtle) return toHex(new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer())));
  const { sha256 } = await import('@noble/hashes/sha2.js');
  const hash = sha256.create();
  // Reading each piece gives the browser its turn.
  for (let at = 0; at < file.size; at += PIECE)
    hash.update(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
  return toHex(hash.digest());
}
