/** Finds the first records of a JSON list in the beginning of its file, so that they show while the rest is on its way. */
import type { EntitySchema } from '@sunboard/model';
import { isPlainlyGood } from '@sunboard/model/read';
import { painted } from './breath.js';
import { jsonPieces } from './json-pieces.js';
import type { SliceOptions } from './piece-loop.js';
import { isOpening, startOf } from './start-sign.js';

/** Records that are enough for a first page. */
const ENOUGH = 120;
/** Bytes of records that are parsed together. */
const PIECE = 16_000;

/** The whole records at the beginning; none when one of them needs mending, for then the rows of the file would not be those shown. */
export function firstRecords<T>(start: Uint8Array, schema: EntitySchema<T>): readonly T[] {
  const records: T[] = [];
  for (const piece of jsonPieces(start, { file: 0, piece: PIECE })) {
    if (!piece.every(record => isPlainlyGood(schema, record))) return [];
    records.push(...piece);
    if (records.length >= ENOUGH) break;
  }
  return records;
}

/** For `fetchBytes`: hands the first records on as soon as the beginning of the file is there, and lets them be painted. */
export function firstRecordsShown<T>(
  schema: EntitySchema<T>,
  { signal, onPart }: SliceOptions<T>,
): (start: Uint8Array) => Promise<void> {
  return async start => {
    const records = onPart && isOpening(startOf(start)) ? firstRecords(start, schema) : [];
    if (records.length === 0 || signal?.aborted) return;
    onPart?.(records);
    await painted();
  };
}
