/** Files of the results for people to take away; loaded on the first click. */
import type { Locale } from '@sunboard/model';
import { disclosureItem } from '@sunboard/model';
import { rowsFor, writeCsv } from '@sunboard/model/csv-write';
import { saveAs } from '../internal/save-as.js';
import type { Item } from './types.js';

/** File formats offered. */
export type ExportFormat = 'csv' | 'xlsx' | 'json';

/** Makes the file and hands it to the browser's download. */
export async function download(
  format: ExportFormat,
  items: readonly Item[],
  locale: Locale,
  name: string,
): Promise<void> {
  saveAs(await makeFile(format, items, locale, name), `${name}.${format}`);
}

/** The file's content. CSV carries a byte order mark and a guard against formulas. */
export async function makeFile(
  format: ExportFormat,
  items: readonly Item[],
  locale: Locale,
  name: string,
): Promise<Blob> {
  if (format === 'json')
    return new Blob([`${JSON.stringify(items, null, 2)}\n`], { type: 'application/json' });
  if (format === 'csv')
    return new Blob([writeCsv(disclosureItem, items, { locale })], { type: 'text/csv;charset=utf-8' });
  const { rowsToXlsx } = await import('@sunboard/model/xlsx-write');
  return rowsToXlsx(rowsFor(disclosureItem, items, locale), name);
}
