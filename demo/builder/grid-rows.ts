/** The shape of a grid of cells, and how rows become one. */

/** Header and rows as text; `first` is the number of the first row in the file, which counts from 1. */
export interface Grid {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly first: number;
}

/** The first row with two filled cells is the header. */
export function fromRows(rows: readonly (readonly string[])[]): Grid {
  const start = Math.max(
    0,
    rows.findIndex(row => row.filter(cell => cell.trim() !== '').length > 1),
  );
  return { headers: rows[start] ?? [], rows: rows.slice(start + 1), first: start + 2 };
}
