/** CSV in and out by entity name. */
import { readCsv, type CsvReadOptions } from './csv-read.js';
import { writeCsv, type CsvWriteOptions } from './csv-write.js';
import type { Locale } from './locale.js';
import { schemaOf, type EntityOf } from './parse.js';
import type { Parsed } from './problem.js';
import type { EntityName } from './schemas.js';

export type { CsvReadOptions } from './csv-read.js';
export type { CsvWriteOptions } from './csv-write.js';

/** Reads CSV text or bytes into checked records; see `readCsv`. */
export function parseCsv<E extends EntityName>(
  source: string | Uint8Array,
  entity: E,
  locale: Locale,
  options: CsvReadOptions = {},
): Promise<Parsed<EntityOf<E>[]>> {
  return readCsv(source, schemaOf(entity), locale, options);
}

/** Writes records as CSV; see `writeCsv`. */
export function toCsv<E extends EntityName>(
  entity: E,
  records: readonly EntityOf<E>[],
  options: CsvWriteOptions,
): string {
  return writeCsv(schemaOf(entity), records, options);
}
