/** Takes a long JSON list apart record by record, so that no single `JSON.parse` of tens of megabytes holds the page up. */

/** A few records of the list, in order. */
export type Piece = readonly unknown[];

/** Sizes in bytes, so that tests need no large files. */
export interface PieceLimits {
  /** Files below this are parsed at once. */
  readonly file: number;
  /** Records that are parsed together. */
  readonly piece: number;
}

/** A piece is about a millisecond of work; the browser parses a file below a megabyte faster than a script finds its records. */
const LIMITS: PieceLimits = { file: 1_000_000, piece: 48_000 };
/** Bytes looked at between two yields while nothing can be parsed. */
const STRIDE = 500_000;
/** Ends of objects that are tried: a record holds a handful of others, its attachments for example. */
const ENDS = 24;
/** Far deeper than any record; deeper files are left to the whole parser, which says so. */
const MAX_DEPTH = 60;
/** Stands in the rest of the file where the list was cut out. */
const MARK = '\uE000sunboard';

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Yields the records of the file's first list of objects, piece by piece; an empty piece only gives the caller its turn.
 * Returns the file around the list, in which the list is a mark that {@link isCutOut} knows. Returns undefined when the file
 * is short, not UTF-8, or anything but what was expected: the caller then forgets all pieces and parses the whole file, which
 * also finds the proper words for what is wrong. Only UTF-8 can be cut by bytes: in GB18030 a bracket may be half a character.
 */
export function* jsonPieces(bytes: Uint8Array, limits = LIMITS): Generator<Piece, unknown> {
  const start = bytes.length < limits.file ? -1 : listStart(bytes);
  if (start === -1) return undefined;
  let begin = start + 1;
  let depth = 0;
  let looked = begin;
  try {
    for (let at = begin; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        at = stringEnd(bytes, at);
        if (at === -1) return undefined;
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        depth += 1;
        if (depth > MAX_DEPTH) return undefined;
      } else if (byte === CLOSE_OBJECT || (byte === CLOSE_LIST && depth > 0)) {
        depth -= 1;
        if (depth < 0) return undefined;
      } else if (byte === CLOSE_LIST) {
        const last = recordsIn(bytes, begin, at);
        if (last.length === 0) return undefined;
        yield last;
        return around(bytes, start, at);
      } else if (byte === COMMA && depth === 0 && at - begin > limits.piece) {
        const piece = recordsIn(bytes, begin, at);
        // Nothing between two commas, or behind the last one.
        if (piece.length === 0) return undefined;
        yield piece;
        begin = looked = at + 1;
      }
      if (at - looked > STRIDE) {
        yield [];
        looked = at;
      }
    }
  } catch {
    // Not JSON, or not UTF-8: the whole parser will say where.
  }
  return undefined;
}

/**
 * The records that have come whole in the beginning of a JSON file whose end is still on its way; none where no list of
 * objects begins. The browser's own parser says what is whole: a beginning that ends inside a record or a text is no JSON.
 * What follows them is not looked at: a fault there is found when the whole file is read.
 */
export function wholeRecords(start: Uint8Array): Piece {
  const begin = listStart(start);
  for (let end = start.length, tried = 0; begin !== -1 && tried < ENDS; tried += 1) {
    end = start.lastIndexOf(CLOSE_OBJECT, end - 1);
    if (end <= begin) break;
    try {
      return recordsIn(start, begin + 1, end + 1);
    } catch {
      // The end of something inside a record.
    }
  }
  return [];
}

/** Whether a list is the place that {@link jsonPieces} cut its records out of. */
export function isCutOut(list: readonly unknown[]): boolean {
  return list.length === 1 && list[0] === MARK;
}

/** Where the list of records begins: the first `[` whose first entry is an object, at most two objects deep. */
function listStart(bytes: Uint8Array): number {
  let depth = 0;
  for (let at = 0; at < Math.min(bytes.length, STRIDE); at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at = stringEnd(bytes, at);
      if (at === -1) return -1;
    } else if (byte === OPEN_OBJECT) depth += 1;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth -= 1;
    else if (byte === OPEN_LIST) {
      if (depth <= 2 && bytes[afterBlanks(bytes, at + 1)] === OPEN_OBJECT) return at;
      depth += 1;
    }
  }
  return -1;
}

function afterBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at += 1;
  return at;
}

/** Position of the quotation mark that ends the string begun at `from`; -1 when there is none. */
function stringEnd(bytes: Uint8Array, from: number): number {
  for (let at = from + 1; at < bytes.length; at += 1) {
    if (bytes[at] === QUOTE) return at;
    if (bytes[at] === BACKSLASH) at += 1;
  }
  return -1;
}

function recordsIn(bytes: Uint8Array, from: number, to: number): Piece {
  return JSON.parse(`[${decode(bytes.subarray(from, to))}]`) as Piece;
}

function around(bytes: Uint8Array, from: number, to: number): unknown {
  return JSON.parse(
    `${decode(bytes.subarray(0, from))}["${MARK}"${decode(bytes.subarray(to))}`.replace(/^\uFEFF/, ''),
  );
}

/** Keeps a byte order mark: inside the file it is a fault, and only at the very start may it be passed over. */
function decode(bytes: Uint8Array): string {
  // One for all pieces: a long list has a thousand of them.
  decoder ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return decoder.decode(bytes);
}

let decoder: TextDecoder | undefined;
