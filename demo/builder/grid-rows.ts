/** The shape of a grid of cells, and how rows become one. */

/** Header and rows as text; `line` of a row is what the file shows, the header being row 1. */
export interface Grid {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The first row with two filled cells is the header. */
export function fromRows(rows: readonly (readonly string[])[]): Grid {
  const start = Math.max(
    0,
    rows.findIndex(row => row.filter(cell => cell.trim() !== '').length > 1),
  );
  return { headers: rows[start] ?? [], rows: rows.slice(start + 1) };
}
