/** Tells what a file is by its bytes: names and declared types are often wrong. */
import type { AttachmentFault, AttachmentKind } from './result.js';

/** What the bytes say; `fault` where they say that the file cannot be read. */
export interface Sniffed {
  readonly kind: AttachmentKind;
  readonly fault?: AttachmentFault;
}

/** The old Office container: documents before 2007, and new ones with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED = utf16('EncryptedPackage');

/** Kind of a file. Whatever is text and no markup is taken for CSV: a text without delimiters is a table of one column. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { kind: 'other', fault: 'empty' };
  if (startsWith(bytes, COMPOUND))
    return {
      kind: 'other',
      fault: includes(bytes.subarray(0, 200_000), ENCRYPTED) ? 'encrypted' : 'unsupported',
    };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipKind(bytes);
  // The mark may stand within the first kilobyte.
  if (includes(bytes.subarray(0, 1024), [0x25, 0x50, 0x44, 0x46, 0x2d])) return { kind: 'pdf' };
  if (isBinary(bytes)) return { kind: 'other', fault: 'unsupported' };
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (/<(?:!doctype html|html|table|meta|head|body)\b/iu.test(start)) return { kind: 'html' };
  if (/^\s*(?:<\?xml|\{\\rtf)/u.test(start)) return { kind: 'other', fault: 'unsupported' };
  return { kind: 'csv' };
}

/* The names of the parts stand uncompressed in the archive. */
function zipKind(bytes: Uint8Array): Sniffed {
  const has = (part: string) =>
    includes(bytes.subarray(0, 65_536), ascii(part)) || includes(bytes.subarray(-65_536), ascii(part));
  if (has('xl/workbook') || has('xl/worksheets')) return { kind: 'xlsx' };
  if (has('word/document')) return { kind: 'docx' };
  return { kind: 'other', fault: 'unsupported' };
}

function isBinary(bytes: Uint8Array): boolean {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !wide && bytes.subarray(0, 4096).includes(0);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function includes(bytes: Uint8Array, mark: readonly number[]): boolean {
  const [first = 0] = mark;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (mark.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

function ascii(text: string): number[] {
  return [...text].map(char => char.charCodeAt(0));
}

function utf16(text: string): number[] {
  return ascii(text).flatMap(code => [code, 0]);
}
