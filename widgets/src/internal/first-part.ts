/** Finds the first records of a JSON list in the beginning of its file, so that they show while the rest is on its way. */
import type { EntitySchema } from '@sunboard/model';
import { isPlainlyGood } from '@sunboard/model/read';
import { jsonPieces } from './json-pieces.js';

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
