/** Reads records given as JSON: a child script's text, or values set by script. */
import { parseJson, type EntityName, type Locale, type Parsed } from '@sunboard/model';
import type { SliceOptions } from './piece-loop.js';
import { checkInSlices } from './slices.js';

/** Checks JSON text, or values that are data already. Rejects only when aborted. */
export async function readJson<T>(
  source: unknown,
  entity: EntityName,
  locale: Locale,
  options: SliceOptions<T> = {},
): Promise<Parsed<T[]>> {
  const json = typeof source === 'string' ? parseJson(source, locale) : { value: source, problems: [] };
  return json.problems.length > 0
    ? { value: [], problems: json.problems }
    : checkInSlices<T>(json.value, entity, locale, options);
}
