/** Finds the first records of a JSON list in the beginning of its file, so that they show while the rest is on its way. */
import type { EntitySchema } from '@sunboard/model';
import { isPlainlyGood } from '@sunboard/model/read';
import { painted } from './breath.js';
import { wholeRecords } from './json-pieces.js';
import type { SliceOptions } from './piece-loop.js';
import { isOpening, startOf } from './start-sign.js';

/** Records that are enough for a first page, and to see which columns hold anything. */
const ENOUGH = 120;

/** The whole records at the beginning, at most `enough`; none when one of them needs mending, for then the rows of the file would not be those shown. */
export function firstRecords<T>(start: Uint8Array, schema: EntitySchema<T>, enough = ENOUGH): readonly T[] {
  const records = wholeRecords(start).slice(0, enough);
  return records.every((record): record is T => isPlainlyGood(schema, record)) ? records : [];
}

/** For `fetchBytes`: hands the first records on as soon as the beginning of the file is there, and lets them be painted. */
export function firstRecordsShown<T>(
  schema: EntitySchema<T>,
  { signal, onPart, enough }: SliceOptions<T>,
): (start: Uint8Array) => Promise<void> {
  return async start => {
    const records = onPart && isOpening(startOf(start)) ? firstRecords(start, schema, enough) : [];
    if (records.length === 0 || signal?.aborted) return;
    onPart?.(records);
    await painted();
  };
}
