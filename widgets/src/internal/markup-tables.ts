/** Reads the tables of wrapped content: rows below a header, or labels beside their values. */
import { fieldsInFile, headerIn, isNoRecord, schemaOf, type EntityName } from '@sunboard/model';
import { addCell, innerFields, type Cells } from './markup-cells.js';
import { gridOf, textOf } from './table-grid.js';

type Row = readonly (Element | undefined)[];

/** Rows that are looked through for the header: a title and who reports may stand above it. */
const HEADER_WITHIN = 5;

/** The records of a table; none where nothing names its fields. */
export function tableCells(table: HTMLTableElement, entity: EntityName, titleField: string): Cells[] {
  const grid = gridOf(table);
  const schema = schemaOf(entity);
  const said = grid.map(row => row.map(nameOf));
  const header = headerIn(schema, said.slice(0, HEADER_WITHIN));
  const names = fieldsInFile(schema, header.cells).map(meant => (meant?.repeated ? undefined : meant?.field));
  const below = grid.slice(header.row + 1);
  const first = names.findIndex(Boolean);
  const isLabels = (row: Row) => fieldsInFile(schema, [nameOf(row[first])])[0] !== undefined;
  // 监督电话 below 渠道名称 is a value: a row that names a field in each cell is the header all the same.
  const isLabelled = header.known < names.length && below.length > 0 && below.every(isLabels);
  if (header.known >= Math.min(2, names.length) && !isLabelled)
    return below
      .filter(row => row.some(cell => cell?.localName === 'td') && !isAcross(row))
      .filter(
        row =>
          !isNoRecord(
            header.cells,
            row.map(cell => (cell ? textOf(cell) : '')),
          ),
      )
      .map(row => rowCells(row, names, titleField));
  return recordOfLabels(grid, entity, titleField);
}

/** A table with its labels at the left describes one record. */
function recordOfLabels(grid: readonly Row[], entity: EntityName, titleField: string): Cells[] {
  const record: Cells = {};
  for (const row of grid) {
    for (let index = 0; index + 1 < row.length; index += 2) {
      const [label, cell] = [row[index], row[index + 1]];
      const name = label && fieldsInFile(schemaOf(entity), [nameOf(label)])[0]?.field;
      if (name && cell && cell !== label) addCell(record, name, cell, titleField);
    }
  }
  return Object.keys(record).length > 1 ? [record] : [];
}

function nameOf(cell: Element | undefined): string {
  return cell ? (cell.getAttribute('data-field') ?? textOf(cell)) : '';
}

/* One cell over all columns is a heading, a remark or blank. */
function isAcross(row: Row): boolean {
  return row.length > 1 && row.every(cell => cell === row[0]);
}

function rowCells(row: Row, names: readonly (string | undefined)[], titleField: string): Cells {
  const record: Cells = {};
  row.forEach((cell, index) => {
    const name = cell?.getAttribute('data-field') ?? names[index];
    if (cell && name) addCell(record, name, cell, titleField);
  });
  return {
    ...record,
    ...row.reduce<Cells>((all, cell) => (cell ? { ...all, ...innerFields(cell, titleField) } : all), {}),
  };
}
