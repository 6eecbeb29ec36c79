/** Takes long lists of records piece by piece in short slices, so that the page never stops answering. */
import { breath, painted } from './breath.js';
import type { Piece } from './json-pieces.js';

/** Milliseconds of work between two breaths, and records taken at once. */
const SLICE_MS = 12;
const AT_ONCE = 50;
/** Records after which the first part of a longer list is handed on. */
const FIRST_PART = 200;

/** Who wants to stop the work, and who wants to see the beginning of a long list before its end is known. */
export interface SliceOptions<T> {
  readonly signal?: AbortSignal | undefined;
  /** Called with the first good records, as soon as there are some and again when there are more. */
  readonly onPart?: ((records: readonly T[]) => void) | undefined;
  /** How many records fill what is shown first; see `firstRecords`. */
  readonly enough?: number | undefined;
}

/** The records that were taken, and what the pieces left (see `jsonPieces`). */
export interface Taken<T> {
  readonly value: T[];
  readonly rest: unknown;
}

/** Gives each piece to `take` and collects what it makes of it; rejects when aborted, and when `take` throws. */
export async function takePieces<T>(
  pieces: Generator<Piece, unknown>,
  take: (piece: Piece) => readonly T[],
  { signal, onPart }: SliceOptions<T>,
): Promise<Taken<T>> {
  const value: T[] = [];
  let isPartWanted = onPart !== undefined;
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value: piece } = pieces.next();
    if (done) {
      // What the caller does with the whole list begins in a task of its own.
      await breath();
      return { value, rest: piece };
    }
    if (piece.length > 0) for (const record of take(piece)) value.push(record);
    if (isPartWanted && value.length >= FIRST_PART) {
      isPartWanted = false;
      onPart?.(value.slice());
      await painted();
      end = performance.now() + SLICE_MS;
    }
    if (performance.now() > end) {
      await breath();
      if (signal?.aborted) throw new DOMException('aborted', 'AbortError');
      end = performance.now() + SLICE_MS;
    }
  }
}

/** A list that is in memory already, cut into pieces. */
export function* piecesOf(list: readonly unknown[]): Generator<Piece, unknown> {
  for (let from = 0; from < list.length; from += AT_ONCE) yield list.slice(from, from + AT_ONCE);
  return undefined;
}
