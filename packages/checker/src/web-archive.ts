/** Opens web archives: pages that a browser saved as one file (`.mhtml`, `.mht`; RFC 2557). */
import PostalMime from 'postal-mime';
import { latin1 } from './saved-file.js';

/** The page of an archive. */
export interface ArchivedPage {
  /** In UTF-8, whatever it says of itself. */
  readonly html: Buffer;
  /** Address under which it was saved, where that is on the web. */
  readonly url?: string;
}

const HEAD_BYTES = 8_192;

/** Whether the bytes begin like a web archive: the header of a message of several parts that belong together. */
export function isWebArchive(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  return /^[a-z-]{2,40}:/iu.test(head) && /^content-type:\s*multipart\/related\b/imu.test(head);
}

/** The page that the archive was made of; undefined where it holds none. Its frames are parts of their own and not read. */
export async function openWebArchive(bytes: Uint8Array): Promise<ArchivedPage | undefined> {
  const first = firstPart(bytes);
  const { html } = await PostalMime.parse(first);
  if (html === undefined || html.trim() === '') return undefined;
  const url = /^(?:snapshot-)?content-location:\s*(https?:\S+)/imu.exec(
    latin1(first.subarray(0, HEAD_BYTES)),
  )?.[1];
  return { html: Buffer.from(html, 'utf8'), ...(url !== undefined && URL.canParse(url) && { url }) };
}

/* The page comes first. The pages of its frames follow, and would be put behind it as if they were one. */
function firstPart(bytes: Uint8Array): Uint8Array {
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  const boundary = /\bboundary="?([^"\s;]{1,200})/iu.exec(head)?.[1];
  if (boundary === undefined) return bytes;
  const line = Buffer.from(`\n--${boundary}`, 'latin1');
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begin = whole.indexOf(line);
  const end = begin < 0 ? -1 : whole.indexOf(line, begin + line.length);
  return end < 0 ? bytes : Buffer.concat([whole.subarray(0, end), line, Buffer.from('--\n')]);
}
