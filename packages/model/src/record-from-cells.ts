/** The short way from one row of cells to a record, by entity name; for whole tables use `columnsFor` and `recordFromRow`. */
import { columnsFor, recordFromRow } from './cells.js';
import { schemas, type EntityName } from './schemas.js';

/** One unchecked record from headers and cells; hand it to `parseRecord`. Cells under unknown headers are left out. */
export function recordFromCells(
  entity: EntityName,
  headers: readonly string[],
  cells: readonly string[],
): Record<string, unknown> {
  const schema = schemas[entity];
  return recordFromRow(schema, columnsFor(schema, headers, 'en'), cells);
}
