/** Reads the tables of an annual report 政府信息公开工作年度报告 (format of 2021): requests (table 3) and reviews (table 4). */
import type { PageFacts, TableFact, Where } from '@sunboard/reader';

/** Applicant columns of table 3: natural persons, five kinds of bodies, total. */
export const COLUMNS = 7;

/** A row of table 3; a cell that is no number is undefined. */
export interface ReportRow {
  readonly label: string;
  readonly cells: readonly (number | undefined)[];
}

/** Table 3, taken apart. */
export interface RequestTable {
  readonly received: ReportRow;
  readonly carried: ReportRow;
  /** Rows of results (一) to (六) with their sub-items. */
  readonly results: readonly ReportRow[];
  /** （七）总计. */
  readonly total: ReportRow;
  readonly next: ReportRow;
  readonly where: Where;
}

/** Table 3 of a page; undefined where it is not there or a row of it is missing. */
export function requestTable(facts: PageFacts): RequestTable | undefined {
  for (const table of facts.tables) {
    const rows = rowsOf(table);
    const at = (words: RegExp, not?: RegExp) =>
      rows.findIndex(({ label }) => words.test(label) && !(not?.test(label) ?? false));
    const [received, carried, next] = [at(/新收/), at(/结转/, /下年度|下一年度/), at(/结转下(?:一)?年度/)];
    const total = rows.findLastIndex(({ label }, index) => /总计/.test(label) && (next < 0 || index < next));
    if (received < 0 || carried < 0 || next < 0 || total <= carried) continue;
    const row = (index: number) => rows[index] as ReportRow;
    return {
      received: row(received),
      carried: row(carried),
      results: rows.slice(carried + 1, total),
      total: row(total),
      next: row(next),
      where: table.where,
    };
  }
  return undefined;
}

/** Table 4: blocks of 维持, 纠正, 其他, 尚未审结 and 总计; undefined where it is not there. */
export function reviewTable(
  facts: PageFacts,
): { readonly cells: readonly (number | undefined)[]; readonly where: Where } | undefined {
  for (const table of facts.tables) {
    const words = [...table.headers, ...table.rows.slice(0, 3).flat()].join(' ');
    if (!/行政复议/.test(words) || !/行政诉讼|起诉/.test(words) || /新收/.test(words)) continue;
    const row = table.rows.find(
      cells => cells.length === 15 && cells.every(cell => amount(cell) !== undefined),
    );
    if (row) return { cells: row.map(amount), where: table.where };
  }
  return undefined;
}

/** The rows of table 2 that must hold numbers, with the cells after their label. */
export function disclosureRows(
  facts: PageFacts,
): { readonly label: string; readonly cells: readonly string[]; readonly where: Where }[] {
  const table = facts.tables.find(({ headers, rows }) =>
    /制发件数|现行有效/.test([...headers, ...rows.slice(0, 3).flat()].join(' ')),
  );
  return (table?.rows ?? []).flatMap(row => {
    const at = row.findIndex(cell =>
      /^(?:规章|行政规范性文件|规范性文件|行政许可|行政处罚|行政强制|行政事业性收费)$/.test(cell.trim()),
    );
    return at < 0 || !table
      ? []
      : [{ label: (row[at] ?? '').trim(), cells: row.slice(at + 1), where: table.where }];
  });
}

/** A number as reports write it, with or without its unit; undefined for blanks, strokes and words. */
export function amount(cell: string): number | undefined {
  const bare = cell.replace(/[\s,，]/g, '').replace(/(?:件|项|条|宗|次)$/u, '');
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(bare) ? Number(bare) : undefined;
}

/** Sums one column; undefined when a cell is. */
export function sumOf(rows: readonly ReportRow[], column: number): number | undefined {
  return rows.reduce<number | undefined>(
    (sum, { cells }) =>
      sum === undefined || cells[column] === undefined ? undefined : sum + (cells[column] ?? 0),
    0,
  );
}

/** Rows that end in seven cells of figures, blank ones among them; what stands before them is the label. */
function rowsOf(table: TableFact): ReportRow[] {
  return table.rows.flatMap(row => {
    if (row.length <= COLUMNS) return [];
    const cells = row.slice(-COLUMNS).map(amount);
    const label = [...new Set(row.slice(0, -COLUMNS))].join(' ').replace(/\s/g, '');
    // A row left out would be missing from the sums of all others.
    return row.slice(-COLUMNS).every((cell, index) => cells[index] !== undefined || isUnfilled(cell))
      ? [{ label, cells }]
      : [];
  });
}

function isUnfilled(cell: string): boolean {
  return /^[\s/／—-]*$/u.test(cell);
}
