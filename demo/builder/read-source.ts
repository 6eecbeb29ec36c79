/** From a file's bytes or a pasted text to checked records or a grid; what is neither gives nothing. */
import type { EntityName, Locale } from '@sunboard/model';
import { checkJson, type Checked } from './data.js';
import { gridFromBytes, gridFromText, type Grid } from './grid.js';

/** No data. */
export const NOTHING: Checked = { records: [], problems: [] };

/** JSON is checked at once; everything else is a grid whose columns are yet to be mapped. A broken file is neither. */
export async function readSource(
  entity: EntityName,
  given: string | Uint8Array,
  locale: Locale,
): Promise<{ checked: Checked; grid: Grid | undefined }> {
  const asText = typeof given === 'string' ? given : new TextDecoder().decode(given);
  const json = checkJson(entity, asText, locale);
  if (json || asText.trim() === '') return { checked: json ?? NOTHING, grid: undefined };
  try {
    const grid = await (typeof given === 'string'
      ? gridFromText(given, entity)
      : gridFromBytes(given, entity));
    return { checked: NOTHING, grid };
  } catch (error) {
    console.error('The data could not be read.', error);
    return { checked: NOTHING, grid: undefined };
  }
}
