/** Writes CSV that Excel opens without harm. Takes the schema itself, so that a bundle carries only its entity. */
import { valueCell } from './cell-value.js';
import { pick, sourceOf, type Locale } from './locale.js';
import { guard } from './formula.js';
import { fieldsIn, type EntitySchema } from './shape.js';

/** Settings of {@link writeCsv}. */
export interface CsvWriteOptions {
  /** Language of the headers and of code labels. */
  readonly locale: Locale;
  /** Byte order mark, without which Excel reads UTF-8 as the local code page. Default: true. */
  readonly bom?: boolean;
  /** Fields to write, in this order. Default: every field that some record carries. */
  readonly fields?: readonly string[];
}

/** Writes records as CSV (RFC 4180, CRLF). Cells that a spreadsheet would run as a formula are prefixed with `'`, which `readCsv` takes off again. */
export function writeCsv<T>(
  schema: EntitySchema<T>,
  records: readonly T[],
  options: CsvWriteOptions,
): string {
  return rowsToCsv(rowsFor(schema, records, options.locale, options.fields), options.bom);
}

/** CSV from plain rows, the first being the header, with the same guard; for lists that are no entity. */
export function rowsToCsv(rows: readonly (readonly string[])[], bom = true): string {
  const lines = rows.map(row => row.map(cell => quote(guard(cell))).join(','));
  return `${bom ? '\uFEFF' : ''}${lines.map(line => `${line}\r\n`).join('')}`;
}

/** Header and rows of plain text cells, for CSV and spreadsheets alike. */
export function rowsFor<T>(
  schema: EntitySchema<T>,
  records: readonly T[],
  locale: Locale,
  names?: readonly string[],
): string[][] {
  const all = fieldsIn(schema);
  const chosen = names
    ? names.flatMap(name => all.filter(field => field.name === name))
    : all.filter(
        field =>
          field.required ||
          records.some(record => (record as Record<string, unknown>)[field.name] !== undefined),
      );
  const header = chosen.map(field => pick(field.labels, sourceOf(locale)));
  return [
    header,
    ...records.map(record =>
      chosen.map(field => valueCell(field.schema, (record as Record<string, unknown>)[field.name], locale)),
    ),
  ];
}

function quote(cell: string): string {
  return /[",\r\n\t;]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
