/** Finds the delimiter and the header of a file: the row, or two rows, that name most fields. */
import { fieldInFile } from './file-names.js';

/** Longest cell that names a field; what is longer is a sentence. */
const LONGEST_NAME = 40;

/** Rows above the header (a title, a date, blank rows) that are looked through for it. */
export const HEADER_WITHIN = 15;

/** The header of a file. */
export interface Header {
  /** Its last row, counted from 0; the data stands below. */
  readonly row: number;
  readonly cells: readonly string[];
  /** How many fields it names. */
  readonly known: number;
}

/** The header among the first rows of a file, the first of them where none names a field. Of two rows the lower names parts of what the upper names. */
export function headerIn(schema: object, all: readonly (readonly string[])[]): Header {
  const rows = all.slice(0, HEADER_WITHIN);
  const single = rows.map((cells, row) => ({ row, cells, known: knownIn(schema, cells) }));
  const double = rows.slice(1).map((lower, at) => {
    const upper = rows[at] ?? [];
    const cells = joined(schema, upper, lower);
    return { row: at + 1, cells, known: isSecond(schema, upper, lower) ? knownIn(schema, cells) : 0 };
  });
  return [...single, ...double].reduce(
    (best, next) => (next.known > best.known ? next : best),
    single[0] ?? NO_HEADER,
  );
}

const NO_HEADER: Header = { row: 0, cells: [], known: 0 };

/** How many different fields the cells of a row name. */
function knownIn(schema: object, row: readonly string[]): number {
  return new Set(row.flatMap(cell => nameIn(schema, cell) ?? [])).size;
}

function nameIn(schema: object, cell: string): string | undefined {
  return cell.length <= LONGEST_NAME ? fieldInFile(schema, cell) : undefined;
}

/* Below names that stand for themselves a second row is blank, or says the same; a row of data is not. */
function isSecond(schema: object, upper: readonly string[], lower: readonly string[]): boolean {
  return lower.every(
    (cell, at) => cell.trim() === '' || cell === upper[at] || nameIn(schema, cell) !== undefined,
  );
}

function joined(schema: object, upper: readonly string[], lower: readonly string[]): string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const below = lower[at] ?? '';
    return nameIn(schema, below) === undefined ? (upper[at] ?? '') : below;
  });
}
