/** Reads CSV files of any maker; loads its parser only when used. Takes the schema itself, so that a bundle carries only its entity. */
import type Papa from 'papaparse';
import { checkRow, sharedValues } from './check.js';
import { columnsFor, headerOf, recordFromRow } from './cells.js';
import { contentFault, MAX_FILE_BYTES } from './content.js';
import { HEADER_WITHIN, headerIn, type Header } from './csv-header.js';
import { mendingFor } from './csv-rows.js';
import { decoding } from './decode.js';
import { isChinese, pick, type Locale } from './locale.js';
import { unguard } from './formula.js';
import { fileProblem, shorten, type Parsed, type Problem } from './problem.js';
import { fieldsIn, type EntitySchema } from './shape.js';
import { SOURCE_TEXTS } from './source-texts.js';

/** Settings of {@link readCsv}. */
export interface CsvReadOptions {
  /** Encoding that the server declared; used where the bytes do not decide. */
  readonly encoding?: string;
  /** Largest file, in bytes. Default: 64 MiB. */
  readonly maxBytes?: number;
  /** Called between two slices of a few milliseconds, so that a page stays alive; what it throws ends the reading. */
  readonly pause?: () => Promise<void> | undefined;
}

/** Characters taken apart between two pauses. */
const SLICE = 100_000;
/** Rows checked between two pauses. */
const ROWS = 50;
/** Characters of the longest row; a cell still open after so many was never closed. */
const MAX_ROW = 800_000;
/** Marks passed over for want of a second one; behind them, marks mean nothing in this file. */
const MAX_OPEN = 20;
/** Problems that are told; a file with more has one cause. */
const MAX_PROBLEMS = 500;

const DELIMITERS = [',', '\t', ';', '|', '，', '；'];

/** What the typings of the parser leave out: it takes a text apart up to its last whole row. */
type RowParser = new (options: { delimiter: string; newline: string; fastMode?: boolean }) => {
  parse(text: string, base: number, isCut: boolean): Rows & { meta: { cursor: number } };
};

/** Some rows of a file, and what is wrong with them. */
interface Rows {
  readonly data: string[][];
  readonly errors: readonly { code?: string; row: number }[];
}

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
  const { default: papa } = await import('papaparse');
  const work = reading(source, schema, locale, options.encoding, papa);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await options.pause?.();
  }
}

function* reading<T>(
  source: string | Uint8Array,
  schema: EntitySchema<T>,
  locale: Locale,
  declared: string | undefined,
  papa: typeof Papa,
): Generator<undefined, Parsed<T[]>> {
  const decoded =
    typeof source === 'string'
      ? { text: source, encoding: '', malformed: false }
      : yield* decoding(source, declared);
  const text = decoded.text.replace(/^\uFEFF/, '');
  // Bytes in UTF-16 show only now what they hold.
  const fault = contentFault(text, locale, Infinity);
  if (fault) return { value: [], problems: [fault] };
  // The delimiter is the one under which a header row appears; counting characters, as the parser does, fails on short files.
  const head = text.slice(0, SLICE);
  yield;
  // The parser looks for the line ends in the whole text each time, unless it is told.
  const newline = papa.parse(head, { delimiter: ',', preview: 1 }).meta.linebreak as '\n';
  const tops: { delimiter: string; rows: string[][]; header: Header }[] = [];
  for (const delimiter of DELIMITERS) {
    const { data } = papa.parse<string[]>(head, { delimiter, newline, preview: HEADER_WITHIN });
    const rows = data.map(row => row.map(unguard));
    tops.push({ delimiter, rows, header: headerIn(schema, rows) });
    yield;
  }
  const {
    delimiter,
    rows: top,
    header,
  } = tops.reduce((best, next) => (next.header.known > best.header.known ? next : best));
  if (header.known === 0) return { value: [], problems: [noHeader(schema, top, locale)] };
  const columns = columnsFor(schema, header.cells, locale);
  const mend = mendingFor(schema, columns, text, locale);
  const told: Problem[] = [...columns.problems];
  if (decoded.malformed)
    told.unshift(
      fileProblem(
        'malformed_text',
        locale,
        { encoding: decoded.encoding },
        { severity: 'warning' },
        SOURCE_TEXTS,
      ),
    );
  const value: T[] = [];
  const [quotes, extras, faults, shared]: Problem[][] = [[], [], [], []] as [
    Problem[],
    Problem[],
    Problem[],
    Problem[],
  ];
  const look = sharedValues(schema, locale);
  let [first, entry] = [0, 0];
  for (const { data, errors } of rowsOf(papa, text, delimiter, newline)) {
    for (const row of new Set(errors.map(error => error.row)))
      quotes.push(
        fileProblem(
          'csv_quote',
          locale,
          { limit: String(first + row + 1) },
          { row: first + row + 1, severity: 'warning' },
          SOURCE_TEXTS,
        ),
      );
    for (const [position, guarded] of data.entries()) {
      if (position % ROWS === ROWS - 1) yield;
      const row = first + position + 1;
      if (row - 1 <= header.row || guarded.every(cell => cell.trim() === '')) continue;
      const { cells, told: mended } = mend(guarded.map(unguard), row);
      for (const problem of mended) extras.push(problem);
      if (cells === undefined) continue;
      const place = {
        base: `/${entry}`,
        row,
        header: (field: string) => headerOf(columns, field),
      };
      entry += 1;
      const parsed = checkRow(schema, recordFromRow(schema, columns, cells), locale, place);
      for (const problem of parsed.problems) faults.push(problem);
      if (parsed.value === undefined) continue;
      value.push(parsed.value);
      for (const problem of look(parsed.value, place)) shared.push(problem);
    }
    first += data.length;
    yield;
  }
  return { value, problems: [...told, ...quotes, ...extras, ...faults, ...shared].slice(0, MAX_PROBLEMS) };
}

/**
 * The rows of a file, some at a time. A row that is longer than a slice makes the next slice twice as long. A quotation mark
 * that is never closed would swallow all that follows: its line is read as it stands, and the rows behind it are kept.
 */
function* rowsOf(
  papa: typeof Papa,
  text: string,
  delimiter: string,
  newline: string,
): Generator<Rows, undefined> {
  const { Parser } = papa as unknown as { Parser: RowParser };
  const quoted = new Parser({ delimiter, newline });
  const plain = new Parser({ delimiter, newline, fastMode: true });
  let [size, open] = [SLICE, 0];
  for (let from = 0; from < text.length;) {
    const to = Math.min(from + size, text.length);
    const slice = text.slice(from, to);
    const parser = open < MAX_OPEN ? quoted : plain;
    if (to === text.length) {
      const rows = parser.parse(slice, 0, false);
      if (rows.errors.every(({ code }) => code !== 'MissingQuotes')) {
        yield rows;
        return;
      }
    }
    const { data, errors, meta } = parser.parse(slice, 0, true);
    // The row at the cut is read again: it may have been cut within a line end or a pair of marks, which is no fault of it.
    yield { data, errors: errors.filter(({ row }) => row < data.length) };
    from += meta.cursor;
    const isOpen = to === text.length || (meta.cursor === 0 && size >= MAX_ROW);
    size = meta.cursor > 0 ? SLICE : size * 2;
    if (!isOpen) continue;
    const found = text.indexOf(newline, from);
    const end = found === -1 ? text.length : found + newline.length;
    const line = plain.parse(text.slice(from, end), 0, false);
    yield { data: line.data.slice(0, 1), errors: [{ row: 0 }] };
    [from, size, open] = [end, SLICE, open + 1];
  }
}

function noHeader(schema: object, rows: readonly string[][], locale: Locale): Problem {
  const names = fieldsIn(schema)
    .slice(0, 4)
    .map(field => pick(field.labels, locale));
  return fileProblem(
    'no_header',
    locale,
    { options: names.join(isChinese(locale) ? '、' : ', ') },
    { row: 1, value: shorten(rows.slice(0, 1).flat().join(',')) },
    SOURCE_TEXTS,
  );
}
