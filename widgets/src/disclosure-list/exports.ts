/** Files of the results for people to take away; loaded on the first click. */
import type { Locale } from '@sunboard/model';
import { disclosureItem } from '@sunboard/model';
import { rowsFor, writeCsv } from '@sunboard/model/csv-write';
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
  save(await makeFile(format, items, locale, name), `${name}.${format}`);
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

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken the content by then; without this it would stay in memory.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
