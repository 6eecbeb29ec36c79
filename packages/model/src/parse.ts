/** Checks unknown data by entity name and says, in the reader's language, where each problem is and what mends it. */
import type * as v from 'valibot';
import { checkRecord, checkRecords, checkRow } from './check.js';
import type { Locale } from './locale.js';
import type { Parsed } from './problem.js';
import { schemas, type EntityName } from './schemas.js';
import type { EntitySchema } from './shape.js';

/** The checked type of an entity. */
export type EntityOf<E extends EntityName> = v.InferOutput<(typeof schemas)[E]>;

/** Checks one record. `value` is undefined when it has a problem. */
export function parseRecord<E extends EntityName>(
  entity: E,
  data: unknown,
  locale: Locale,
  base = '',
  row?: number,
): Parsed<EntityOf<E> | undefined> {
  return checkRecord(schemaOf(entity), data, locale, { base, ...(row !== undefined && { row }) });
}

/** Checks one record of a published list, which may go without a value that cannot be read. */
export function parseRow<E extends EntityName>(
  entity: E,
  data: unknown,
  locale: Locale,
  base: string,
  row: number,
): Parsed<EntityOf<E> | undefined> {
  return checkRow(schemaOf(entity), data, locale, { base, row });
}

/** Checks a list; records are kept as far as they can be read, each fault is reported with its row. Accepts an array or `{ items: [...] }`. */
export function parseRecords<E extends EntityName>(
  entity: E,
  data: unknown,
  locale: Locale,
): Parsed<EntityOf<E>[]> {
  return checkRecords(schemaOf(entity), data, locale);
}

/** The schema of an entity, typed by its output. */
export function schemaOf<E extends EntityName>(entity: E): EntitySchema<EntityOf<E>> {
  return schemas[entity];
}
