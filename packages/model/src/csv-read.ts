/** Reads CSV files of any maker; loads its parser only when used. Takes the schema itself, so that a bundle carries only its entity. */
import { checkRaw, type RawRecord } from './check.js';
import { columnsFor, headerOf, recordFromRow, type ColumnMap } from './cells.js';
import { contentFault, MAX_FILE_BYTES } from './content.js';
import { decodeBytes } from './decode.js';
import type { Locale } from './locale.js';
import { unguard } from './formula.js';
import { fileProblem, shorten, type Parsed, type Problem } from './problem.js';
import { fieldIn, fieldsIn, type EntitySchema } from './shape.js';
import { SOURCE_TEXTS } from './source-texts.js';

/** Settings of {@link readCsv}. */
export interface CsvReadOptions {
  /** Encoding that the server declared; used where the bytes do not decide. */
  readonly encoding?: string;
  /** Largest file, in bytes. Default: 64 MiB. */
  readonly maxBytes?: number;
}

/** Rows above the header (a title, a date, blank rows) that are looked through for it. */
const HEADER_WITHIN = 15;

const DELIMITERS = [',', '\t', ';', '|', '，', '；'];

/**
 * Reads CSV text or bytes. Delimiter, encoding, column order and header language are found out; rows above the header are
 * passed over. Good rows are kept; every bad one is reported with the row number and column header of the file.
 */
export async function readCsv<T>(
  source: string | Uint8Array,
  schema: EntitySchema<T>,
  locale: Locale,
  options: CsvReadOptions = {},
): Promise<Parsed<T[]>> {
  const fault = contentFault(source, locale, options.maxBytes ?? MAX_FILE_BYTES);
  if (fault) return { value: [], problems: [fault] };
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
