/** Reads CSV files of any maker (loads its parser only when used) and writes CSV that Excel opens without harm. */
import { checkRaw, type RawRecord } from './check.js';
import { valueCell } from './cell-value.js';
import { columnsFor, headerOf, recordFromRow, type ColumnMap } from './cells.js';
import { contentFault, MAX_FILE_BYTES } from './content.js';
import { decodeBytes } from './decode.js';
import type { Locale } from './field.js';
import { schemaOf, type EntityOf } from './parse.js';
import { fileProblem, shorten, type Parsed, type Problem } from './problem.js';
import type { EntityName } from './schemas.js';
import { fieldIn, fieldsIn } from './shape.js';
import { SOURCE_TEXTS } from './source-texts.js';

/** Settings of {@link parseCsv}. */
export interface CsvReadOptions {
  /** Encoding that the server declared; used where the bytes do not decide. */
  readonly encoding?: string;
  /** Largest file, in bytes. Default: 64 MiB. */
  readonly maxBytes?: number;
}

/** Settings of {@link toCsv}. */
export interface CsvWriteOptions {
  /** Language of the headers and of code labels. */
  readonly locale: Locale;
  /** Byte order mark, without which Excel reads UTF-8 as the local code page. Default: true. */
  readonly bom?: boolean;
  /** Fields to write, in this order. Default: every field that some record carries. */
  readonly fields?: readonly string[];
}

/** Rows above the header (a title, a date, blank rows) that are looked through for it. */
const HEADER_WITHIN = 15;

const DELIMITERS = [',', '\t', ';', '|', '，', '；'];

/**
 * Reads CSV text or bytes. Delimiter, encoding, column order and header language are found out; rows above the header are
 * passed over. Good rows are kept; every bad one is reported with the row number and column header of the file.
 */
export async function parseCsv<E extends EntityName>(
  source: string | Uint8Array,
  entity: E,
  locale: Locale,
  options: CsvReadOptions = {},
): Promise<Parsed<EntityOf<E>[]>> {
  const fault = contentFault(source, locale, options.maxBytes ?? MAX_FILE_BYTES);
  if (fault) return { value: [], problems: [fault] };
  const schema = schemaOf(entity);
  const decoded =
    typeof source === 'string'
      ? { text: source, encoding: '', malformed: false }
      : decodeBytes(source, options.encoding);
  const { rows, problems: faults } = await rowsOf(schema, decoded.text, locale);
  const start = headerRow(schema, rows);
  if (start === undefined) return { value: [], problems: [noHeader(schema, rows, locale)] };
  const columns = columnsFor(schema, rows[start] ?? [], locale);
  const { raw, problems } = rawRecords(schema, columns, rows, start, locale);
  const checked = checkRaw(schema, raw, locale);
  const malformed = decoded.malformed
    ? [
        fileProblem(
          'malformed_text',
          locale,
          { encoding: decoded.encoding },
          { severity: 'warning' },
          SOURCE_TEXTS,
        ),
      ]
    : [];
  return {
    value: checked.value,
    problems: [...malformed, ...faults, ...columns.problems, ...problems, ...checked.problems],
  };
}

/** Writes records as CSV (RFC 4180, CRLF). Cells that a spreadsheet would run as a formula are prefixed with `'`, which {@link parseCsv} takes off again. */
export function toCsv<E extends EntityName>(
  entity: E,
  records: readonly EntityOf<E>[],
  options: CsvWriteOptions,
): string {
  const rows = toRows(entity, records, options.locale, options.fields);
  const lines = rows.map(row => row.map(cell => quote(guard(cell))).join(','));
  return `${options.bom === false ? '' : '\uFEFF'}${lines.map(line => `${line}\r\n`).join('')}`;
}

/** Header and rows of plain text cells, for CSV and spreadsheets alike. */
export function toRows<E extends EntityName>(
  entity: E,
  records: readonly EntityOf<E>[],
  locale: Locale,
  names?: readonly string[],
): string[][] {
  const all = fieldsIn(schemaOf(entity));
  const chosen = names
    ? names.flatMap(name => all.filter(field => field.name === name))
    : all.filter(
        field =>
          field.required ||
          records.some(record => (record as Record<string, unknown>)[field.name] !== undefined),
      );
  const header = chosen.map(field => (locale === 'zh-CN' ? field.labels.zh : field.labels.en));
  return [
    header,
    ...records.map(record =>
      chosen.map(field => valueCell(field.schema, (record as Record<string, unknown>)[field.name], locale)),
    ),
  ];
}

async function rowsOf(
  schema: object,
  source: string,
  locale: Locale,
): Promise<{ rows: string[][]; problems: Problem[] }> {
  const { default: papa } = await import('papaparse');
  const text = source.replace(/^\uFEFF/, '');
  // The delimiter is the one under which a header row appears; counting characters, as the parser does, fails on short files.
  const delimiter = mostBy(DELIMITERS, each =>
    knownAtBest(schema, papa.parse<string[]>(text, { delimiter: each, preview: HEADER_WITHIN }).data),
  );
  const parsed = papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  const quotes = new Set(
    parsed.errors.filter(error => error.type === 'Quotes').map(error => (error.row ?? 0) + 1),
  );
  const problems = [...quotes].map(row =>
    fileProblem('csv_quote', locale, { limit: String(row) }, { row, severity: 'warning' }, SOURCE_TEXTS),
  );
  return { rows: parsed.data.map(row => row.map(unguard)), problems };
}

/** The row, near the top, in which most cells name a field; at least one must. */
function headerRow(schema: object, rows: readonly string[][]): number | undefined {
  const top = rows.slice(0, HEADER_WITHIN);
  const best = mostBy([...top.keys()], position => knownIn(schema, top[position] ?? []));
  return knownIn(schema, top[best] ?? []) > 0 ? best : undefined;
}

function knownAtBest(schema: object, rows: readonly string[][]): number {
  return rows.reduce((most, row) => Math.max(most, knownIn(schema, row)), 0);
}

/** How many different fields the cells of a row name. */
function knownIn(schema: object, row: readonly string[]): number {
  return new Set(row.flatMap(cell => (cell.length <= 40 ? (fieldIn(schema, cell) ?? []) : []))).size;
}

/** The choice with the greatest measure; the first of equals. */
function mostBy<T>(choices: readonly T[], measure: (choice: T) => number): T {
  return choices
    .map(choice => ({ choice, size: measure(choice) }))
    .reduce((best, next) => (next.size > best.size ? next : best)).choice;
}

function rawRecords(
  schema: object,
  columns: ColumnMap,
  rows: readonly string[][],
  start: number,
  locale: Locale,
): { raw: RawRecord[]; problems: Problem[] } {
  const raw: RawRecord[] = [];
  const problems: Problem[] = [];
  for (let position = start + 1; position < rows.length; position += 1) {
    const cells = rows[position] ?? [];
    if (cells.every(cell => cell.trim() === '')) continue;
    const row = position + 1;
    if (cells.slice(columns.headers.length).some(cell => cell.trim() !== '')) {
      problems.push(
        fileProblem(
          'extra_cells',
          locale,
          {},
          { row, value: shorten(cells[columns.headers.length] ?? ''), severity: 'warning' },
          SOURCE_TEXTS,
        ),
      );
    }
    raw.push({
      data: recordFromRow(schema, columns, cells),
      place: { base: `/${raw.length}`, row, header: field => headerOf(columns, field) },
    });
  }
  return { raw, problems };
}

function noHeader(schema: object, rows: readonly string[][], locale: Locale): Problem {
  const names = fieldsIn(schema)
    .slice(0, 4)
    .map(field => (locale === 'zh-CN' ? field.labels.zh : field.labels.en));
  return fileProblem(
    'no_header',
    locale,
    { options: names.join(locale === 'zh-CN' ? '、' : ', ') },
    { row: 1, value: shorten((rows[0] ?? []).join(',')) },
    SOURCE_TEXTS,
  );
}

/** Signs that make a spreadsheet run a cell, in both widths (OWASP, CSV injection). */
const DANGEROUS = /^[=+\-@\t\r\n＝＋－＠]/;

function guard(cell: string): string {
  // A cell that begins with the guard itself and then a dangerous sign is guarded too, so that reading back is exact.
  return DANGEROUS.test(cell.replace(/^'+/, '')) ? `'${cell}` : cell;
}

function unguard(cell: string): string {
  return cell.startsWith("'") && DANGEROUS.test(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;
}

function quote(cell: string): string {
  return /[",\r\n\t;]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
