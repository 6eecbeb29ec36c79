/** Reads records given as JSON: a child script's text, or values set by script. */
import type { EntityName, Locale, Parsed } from '@sunboard/model';
import { jsonIn } from './json-text.js';
import type { SliceOptions } from './piece-loop.js';
import { checkRead } from './slices.js';

/** Checks JSON text, or values that are data already. Rejects only when aborted. */
export async function readJson<T>(
  source: unknown,
  entity: EntityName,
  locale: Locale,
  options: SliceOptions<T> = {},
): Promise<Parsed<T[]>> {
  const json = typeof source === 'string' ? await jsonIn(source, locale) : { value: source, problems: [] };
  return checkRead<T>(json, entity, locale, options);
}
