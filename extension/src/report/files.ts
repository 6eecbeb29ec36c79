/** The files that a person can take away; made on demand, the workbook by code that is loaded only then. */
import { rowsToCsv } from '@sunboard/model/csv-write';
import type { Report } from '@sunboard/rules';
import { jsonFile } from '../shared/save.js';
import { toEarl } from './earl.js';
import { tableOf, type Row, type RowText } from './rectification.js';
import { toSarif } from './sarif.js';

/** Formats: the list as a workbook or CSV; everything that was found as JSON reports, SARIF or EARL. */
export const FORMATS = ['xlsx', 'csv', 'json', 'sarif', 'earl'] as const;
export type Format = (typeof FORMATS)[number];

const ENDINGS: Readonly<Record<Format, string>> = {
  xlsx: 'xlsx',
  csv: 'csv',
  json: 'json',
  sarif: 'sarif',
  earl: 'earl.jsonld',
};

/** Name of a file: what it is of, and the day of the check. */
export function fileName(of: string, day: string, format: Format): string {
  return `sunboard-${of.replace(/[^\w.-]+/g, '_').slice(0, 80)}-${day}.${ENDINGS[format]}`;
}

/** Makes a file. */
export async function makeFile(
  format: Format,
  reports: readonly Report[],
  rows: readonly Row[],
  text: RowText & { readonly sheet: string },
): Promise<Blob> {
  switch (format) {
    case 'xlsx': {
      const { rowsToXlsx } = await import('@sunboard/model/xlsx-write');
      return rowsToXlsx(tableOf(rows, text), text.sheet);
    }
    case 'csv':
      return new Blob([rowsToCsv(tableOf(rows, text))], { type: 'text/csv;charset=utf-8' });
    case 'json':
      return jsonFile(reports);
    case 'sarif':
      return jsonFile(toSarif(reports), 'application/sarif+json');
    case 'earl':
      return jsonFile(toEarl(reports), 'application/ld+json');
  }
}
