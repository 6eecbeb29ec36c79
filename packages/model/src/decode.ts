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

/** Bytes decoded between two yields: a few milliseconds of work. */
const PIECE = 512 * 1024;

/**
 * Decodes bytes. A byte order mark decides; else UTF-8 where every byte fits (servers often declare GBK for files that are not);
 * else the declared encoding (e.g. from `Content-Type`); else GB18030, which contains GBK and GB2312.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): Decoded {
  const work = decoding(bytes, declared);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Like {@link decodeBytes}, piece by piece: yields now and then, so that the caller can let a page breathe. */
export function* decoding(bytes: Uint8Array, declared?: string): Generator<undefined, Decoded> {
  const marked = MARKS.find(([, mark]) => mark.every((byte, position) => bytes[position] === byte))?.[0];
  if (marked) return yield* lenient(bytes, marked);
  const candidates = [...new Set(['utf-8', canonical(declared), 'gb18030'])];
  for (const encoding of candidates) {
    const text = yield* strict(bytes, encoding);
    if (text) return { text: text.whole, encoding, malformed: text.cut };
  }
  let best = yield* lenient(bytes, 'utf-8');
  for (const encoding of candidates.slice(1)) {
    const next = yield* lenient(bytes, encoding);
    if (faults(next.text) < faults(best.text)) best = next;
  }
  return best;
}

/** Text when every byte fits; a character cut off at the end (half a file) is allowed and told. */
function* strict(
  bytes: Uint8Array,
  encoding: string,
): Generator<undefined, { whole: string; cut: boolean } | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    const text = yield* inPieces(bytes, decoder);
    try {
      return { whole: text + decoder.decode(), cut: false };
    } catch {
      return { whole: `${text}\uFFFD`, cut: true };
    }
  } catch {
    return undefined;
  }
}

function* lenient(bytes: Uint8Array, encoding: string): Generator<undefined, Decoded> {
  const decoder = new TextDecoder(encoding);
  const text = (yield* inPieces(bytes, decoder)) + decoder.decode();
  return { text, encoding, malformed: text.includes('\uFFFD') };
}

function* inPieces(bytes: Uint8Array, decoder: TextDecoder): Generator<undefined, string> {
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    texts.push(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    if (at + PIECE < bytes.length) yield;
  }
  return texts.join('');
}

function faults(text: string): number {
  return text.split('\uFFFD').length;
}

/** The declared encoding's canonical name; that of Chinese files when there is none or no browser knows it. */
function canonical(declared = 'gb18030'): string {
  try {
    const name = new TextDecoder(declared).encoding;
    return name === 'gbk' ? 'gb18030' : name;
  } catch {
    return 'gb18030';
  }
}
