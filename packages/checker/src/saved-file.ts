/** Looks at the bytes of a saved page: is it HTML at all, in which encoding, and which address did it have. */

/** Largest saved page that is opened, in bytes. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Why a file is not opened. */
export type FileFault = 'binary' | 'empty' | 'tooLarge';

/** What stands in the first part of a saved page. */
export interface SavedPage {
  /** For the content type; undefined leaves it to the page's own declaration. */
  readonly charset?: string;
  /** From `<link rel=canonical>` or an absolute `<base href>`. */
  readonly url?: string;
}

const HEAD_BYTES = 128 * 1024;
const MAGIC = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  '\u00d0\u00cf\u0011\u00e0',
  '\u001f\u008b',
  '\u007fELF',
  'MZ\u0090',
];

/** The fault of a file that cannot be a page, or undefined. */
export function faultOf(bytes: Uint8Array): FileFault | undefined {
  if (bytes.length > MAX_FILE_BYTES) return 'tooLarge';
  const head = latin1(bytes.subarray(0, 8192));
  if (head.trim() === '') return 'empty';
  if (hasUtf16Mark(head)) return undefined;
  return MAGIC.some(magic => head.startsWith(magic)) || head.includes('\u0000') ? 'binary' : undefined;
}

/** Encoding and original address of a saved page. */
export function describePage(bytes: Uint8Array): SavedPage {
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  const charset = charsetOf(bytes, head);
  const url = addressOf(
    new TextDecoder(charset ?? declared(head) ?? 'utf-8').decode(bytes.subarray(0, HEAD_BYTES)),
  );
  return { ...(charset !== undefined && { charset }), ...(url !== undefined && { url }) };
}

/**
 * Browsers guess an undeclared page by its domain or language; a checker must read it alike on every machine. A wrong
 * declaration did no harm where the server named the encoding, which a saved file has lost: then the bytes decide.
 */
function charsetOf(bytes: Uint8Array, head: string): string | undefined {
  if (head.startsWith('\u00ef\u00bb\u00bf') || hasUtf16Mark(head)) return undefined;
  const said = declared(head);
  if (said === undefined) return isUtf8(bytes) ? 'utf-8' : 'gb18030';
  if (said === 'utf-8') return isGarbled(bytes) ? 'gb18030' : undefined;
  return /^gb/.test(said) && hasWords(bytes) && isUtf8(bytes) ? 'utf-8' : undefined;
}

/* Read as UTF-8, more characters are broken than whole: one bad byte in a long page is none of this. */
function isGarbled(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  return broken > 8 && broken > [...text.matchAll(/\p{Script=Han}/gu)].length;
}

/* A few characters of one encoding may be valid in the other; many never are. */
function hasWords(bytes: Uint8Array): boolean {
  let beyond = 0;
  for (const byte of bytes) if (byte > 0x7f && ++beyond >= 60) return true;
  return false;
}

function declared(head: string): string | undefined {
  const label = [...head.matchAll(/charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{2,20})/gi)].find(({ index }) =>
    isInMeta(head.slice(Math.max(0, index - 205), index).toLowerCase()),
  )?.[1];
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function isInMeta(before: string): boolean {
  const start = before.lastIndexOf('<meta');
  return start >= 0 && !before.includes('>', start);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function addressOf(head: string): string | undefined {
  for (const tag of tagsOf(head)) {
    const isBase = tag.toLowerCase().startsWith('<base');
    if (!isBase && !/\srel\s{0,5}=\s{0,5}["']?canonical["'\s>/]/i.test(tag)) continue;
    const href = /\shref\s{0,5}=\s{0,5}(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'>]{1,2000}))/i.exec(tag);
    const value = href?.[1] ?? href?.[2] ?? href?.[3];
    if (value !== undefined && /^https?:\/\//i.test(value) && URL.canParse(value)) return new URL(value).href;
  }
  return undefined;
}

/** Every `<link …>` and `<base …>` of at most 2000 characters; by hand, as an expression would read such a run anew from each `<`. */
function tagsOf(head: string): string[] {
  const tags: string[] = [];
  let [after, end] = [0, -1];
  for (const { index, 0: opening } of head.matchAll(/<(?:link|base)\s/gi)) {
    const inner = index + opening.length;
    if (index < after) continue;
    if (end < inner) end = head.indexOf('>', inner);
    if (end < 0) break;
    if (end === inner || end - inner > 2000) continue;
    tags.push(head.slice(index, end + 1));
    after = end + 1;
  }
  return tags;
}

function hasUtf16Mark(head: string): boolean {
  return head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff');
}

/** The bytes as characters of the same numbers: for looking at what may be text before its encoding is known. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
