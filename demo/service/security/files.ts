/** What files are taken: by name, by their real content, and by what they unpack to. */
import { createHash } from 'node:crypto';
import { createInflateRaw } from 'node:zlib';
import { endingOf, FILE_ENDINGS, FILE_KINDS, isPlainText } from '@sunboard/intake';
import { SEALED_FILE_MARK } from '@sunboard/intake/sealing';
import type { UploadedFile } from '@sunboard/model';
import { fileTypeFromBuffer } from 'file-type';
import { Failure } from '../problem.js';

const ZIPPED: ReadonlySet<string> = new Set(['docx', 'xlsx']);
/** Most bytes that an office document may unpack to. */
const MOST_UNPACKED = 200 * 1024 * 1024;
/** Most parts of an office document. */
const MOST_PARTS = 5000;
/** Path separators, what Windows forbids, control characters, and marks that turn the reading direction. */
const BAD_NAME = /[\\/:*?"<>|\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/** Why a file's content is not taken. */
export type FileFault = 'file_changed' | 'file_type' | 'file_bomb';

/** @throws {Failure} for names, sizes and types that are not taken. */
export function checkAnnounced(file: UploadedFile, limit: number, takesSealed: boolean): void {
  if (file.size === 0) throw new Failure('file_empty');
  if (file.size > limit) throw new Failure('too_large');
  if (BAD_NAME.test(file.name) || /^\.|\.$/.test(file.name)) throw new Failure('file_name');
  if (takesSealed && isSealedName(file.name)) return;
  if (!FILE_ENDINGS.includes(endingOf(file.name))) throw new Failure('file_type');
}

/** Compares the content with what was announced and with what its name says. */
export async function faultOf(content: Buffer, name: string, hash: string): Promise<FileFault | undefined> {
  if (createHash('sha256').update(content).digest('hex') !== hash) return 'file_changed';
  // Ciphertext looks like nothing but its mark; only the desk can open it and look into it.
  if (isSealedName(name))
    return content.subarray(0, SEALED_FILE_MARK.length).toString('latin1') === SEALED_FILE_MARK
      ? undefined
      : 'file_type';
  const ending = endingOf(name);
  // Before the sniffer opens the archive, it must be known to be harmless.
  if (ZIPPED.has(ending) && (await isBomb(content))) return 'file_bomb';
  const sniffed =
    (await fileTypeFromBuffer(content))?.mime ??
    (isPlainText(content) ? 'text/plain' : 'application/octet-stream');
  return FILE_KINDS.some(({ type, endings }) => type === sniffed && endings.includes(ending))
    ? undefined
    : 'file_type';
}

/** A file that was encrypted in the browser. */
export function isSealedName(name: string): boolean {
  return /^\d{1,2}\.sealed$/.test(name);
}

const [END_RECORD, ENTRY, STORED, DEFLATED] = [0x06054b50, 0x02014b50, 0, 8];

/**
 * Whether an archive unpacks to too much. Its directory says how much each part holds: what says too much is not unpacked,
 * and the rest is really unpacked, since the directory may lie, but no further than it says.
 */
async function isBomb(content: Buffer): Promise<boolean> {
  const end = endRecord(content);
  if (end === undefined) return false;
  let [position, left] = [content.readUInt32LE(end + 16), MOST_UNPACKED];
  const parts = content.readUInt16LE(end + 10);
  if (parts > MOST_PARTS) return true;
  const stated: number[] = [];
  try {
    for (let index = 0; index < parts; index += 1) {
      if (content.readUInt32LE(position) !== ENTRY) return false;
      stated.push(position);
      left -= content.readUInt32LE(position + 24);
      if (left < 0) return true;
      position +=
        46 +
        content.readUInt16LE(position + 28) +
        content.readUInt16LE(position + 30) +
        content.readUInt16LE(position + 32);
    }
    for (const entry of stated) if (!(await holdsWhatItSays(content, entry))) return true;
  } catch (error) {
    // Past the end of the buffer: no archive that any program opens. Anything else is damaged.
    return !(error instanceof RangeError && 'code' in error && error.code === 'ERR_OUT_OF_RANGE');
  }
  return false;
}

/** Unpacks one part piece by piece, keeping nothing. @throws when it is damaged. */
async function holdsWhatItSays(content: Buffer, entry: number): Promise<boolean> {
  const method = content.readUInt16LE(entry + 10);
  const packed = content.readUInt32LE(entry + 20);
  const most = content.readUInt32LE(entry + 24);
  const header = content.readUInt32LE(entry + 42);
  const start = header + 30 + content.readUInt16LE(header + 26) + content.readUInt16LE(header + 28);
  if (method === STORED) return packed <= most;
  if (method !== DEFLATED) return false;
  const inflate = createInflateRaw();
  inflate.end(content.subarray(start, start + packed));
  let size = 0;
  for await (const piece of inflate as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) return false;
  }
  return true;
}

/** Place of the end-of-directory record, which a comment of up to 64 KiB may follow. */
function endRecord(content: Buffer): number | undefined {
  for (let at = content.length - 22; at >= Math.max(0, content.length - 22 - 0xffff); at -= 1)
    if (content.readUInt32LE(at) === END_RECORD) return at;
  return undefined;
}
