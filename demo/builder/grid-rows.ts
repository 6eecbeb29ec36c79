/** The shape of a grid of cells, and how rows become one. */
import { headerIn, schemas, type EntityName } from '@sunboard/model';

/** Header and rows as text; `first` is the number of the first row in the file, which counts from 1. */
export interface Grid {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly first: number;
}

/** The header is the row that names most fields, as in the widgets; where none does, the first row with two filled cells. */
export function fromRows(rows: readonly (readonly string[])[], entity: EntityName): Grid {
  const header = headerIn(schemas[entity], rows);
  const isKnown = header.known > 0;
  const filled = rows.findIndex(row => row.filter(cell => cell.trim() !== '').length > 1);
  const at = isKnown ? header.row : Math.max(0, filled);
  return { headers: (isKnown ? header.cells : rows[at]) ?? [], rows: rows.slice(at + 1), first: at + 2 };
}
