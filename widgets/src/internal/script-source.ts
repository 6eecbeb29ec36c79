/** Reads records given as JSON: a child script's text, or values set by script. */
import { parseJson, parseRecords, type EntityName, type Locale, type Parsed } from '@sunboard/model';

/** Checks JSON text, or values that are data already. */
export function readJsonText<T>(source: unknown, entity: EntityName, locale: Locale): Parsed<T[]> {
  const json = typeof source === 'string' ? parseJson(source, locale) : { value: source, problems: [] };
  if (json.problems.length > 0) return { value: [], problems: json.problems };
  return parseRecords(entity, json.value, locale) as unknown as Parsed<T[]>;
}
