/** Turns rows of cells (CSV, spreadsheet, HTML table) into records, with the headers read through the vocabulary. */
import { cellValue } from './cell-value.js';
import type { Locale } from './locale.js';
import { fileProblem, shorten, type Problem } from './problem.js';
import { fieldsInFile } from './file-names.js';
import { fieldIn, schemaAt } from './shape.js';

/** What the columns of a table mean. */
export interface ColumnMap {
  /** Field of each column, in order; undefined where the header names none or repeats a field. */
  readonly fields: readonly (string | undefined)[];
  /** Headers as written. */
  readonly headers: readonly string[];
  /** Headers that name no field, and headers that name a field a second time (both are warnings). */
  readonly problems: readonly Problem[];
}

/**
 * Reads a header row. `fieldNames` (from `data-field` of a table, say) settle columns whose label is ambiguous.
 * The surest column of a field wins, of equals the first; columns without a header are passed over.
 */
export function columnsFor(
  schema: object,
  headers: readonly string[],
  locale: Locale,
  fieldNames: readonly (string | undefined)[] = [],
): ColumnMap {
  const problems: Problem[] = [];
  const names = headers.map((header, at) => fieldIn(schema, fieldNames[at] ?? '') ?? header);
  const fields = fieldsInFile(schema, names).map((meant, at) => {
    if (meant && !meant.repeated) return meant.field;
    const header = headers[at] ?? '';
    if (header.trim() !== '')
      problems.push(headerProblem(meant ? 'repeated_column' : 'unknown_column', header, locale));
    return undefined;
  });
  return { fields, headers, problems };
}

/** One record from a row of cells; empty cells are left out, so that a missing mandatory value reads as missing. */
export function recordFromRow(
  schema: object,
  columns: ColumnMap,
  cells: readonly string[],
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  columns.fields.forEach((name, position) => {
    const cell = cells[position] ?? '';
    const inner = name === undefined ? undefined : schemaAt(schema, [name]);
    if (name !== undefined && inner !== undefined && cell.trim() !== '')
      record[name] = cellValue(inner, cell);
  });
  return record;
}

/** Header of a field's column as the file writes it. */
export function headerOf(columns: ColumnMap, field: string): string | undefined {
  const position = columns.fields.indexOf(field);
  return position < 0 ? undefined : columns.headers[position];
}

function headerProblem(code: string, header: string, locale: Locale): Problem {
  const column = header.trim();
  return fileProblem(
    code,
    locale,
    { field: shorten(column) },
    { column, value: shorten(column), severity: 'warning' },
  );
}
