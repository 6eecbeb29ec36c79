/** Decodes the bytes of a data file whose encoding is unknown or wrongly declared: UTF-8, GBK/GB18030, UTF-16. */

/** Text of a file and how it was read. */
export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding used, e.g. `utf-8`, `gb18030`, `utf-16le`. */
  readonly encoding: string;
  /** True when some bytes fit no reading, or the last character is cut off; they show as U+FFFD. */
  readonly malformed: boolean;
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes bytes. A byte order mark decides; else UTF-8 where every byte fits (servers often declare GBK for files that are not);
 * else the declared encoding (e.g. from `Content-Type`); else GB18030, which contains GBK and GB2312.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): Decoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, position) => bytes[position] === byte))?.[0];
  if (marked) return lenient(bytes, marked);
  const candidates = ['utf-8', canonical(declared), 'gb18030'];
  for (const encoding of candidates) {
    const text = encoding === undefined ? undefined : strict(bytes, encoding);
    if (text !== undefined && encoding !== undefined)
      return { text: text.whole, encoding, malformed: text.cut };
  }
  const readings = candidates.flatMap(encoding => (encoding === undefined ? [] : [lenient(bytes, encoding)]));
  return readings.reduce((best, next) => (faults(next.text) < faults(best.text) ? next : best));
}

/** Text when every byte fits; a character cut off at the end (half a file) is allowed and told. */
function strict(bytes: Uint8Array, encoding: string): { whole: string; cut: boolean } | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    const text = decoder.decode(bytes, { stream: true });
    try {
      return { whole: text + decoder.decode(), cut: false };
    } catch {
      return { whole: `${text}\uFFFD`, cut: true };
    }
  } catch {
    return undefined;
  }
}

function lenient(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, malformed: text.includes('\uFFFD') };
}

function faults(text: string): number {
  return text.split('\uFFFD').length;
}

/** The declared encoding's canonical name; undefined when there is none or no browser knows it. */
function canonical(declared: string | undefined): string | undefined {
  if (declared === undefined) return undefined;
  try {
    const name = new TextDecoder(declared.trim()).encoding;
    return name === 'gbk' ? 'gb18030' : name;
  } catch {
    return undefined;
  }
}
