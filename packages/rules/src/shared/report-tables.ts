/** Reads the tables of an annual report 政府信息公开工作年度报告 (format of 2021): requests (table 3) and reviews (table 4). */
import { fold } from '@sunboard/model';
import type { PageFacts, TableFact, Where } from '@sunboard/reader';

/** Applicant columns of table 3: natural persons, five kinds of bodies, total. */
export const COLUMNS = 7;

/** A row of table 3; a cell of words is undefined, a blank one 0. */
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

/** Table 3 of a page, which a page of paper may have cut in two; undefined where it is not there or a row of it is missing. */
export function requestTable(facts: PageFacts): RequestTable | undefined {
  const rows = facts.tables.flatMap(rowsOf);
  const at = (words: RegExp, not?: RegExp) =>
    rows.findIndex(({ label }) => words.test(label) && !(not?.test(label) ?? false));
  const [received, carried, next] = [at(/新收/), at(/结转/, /下年度|下一年度/), at(/结转下(?:一)?年度/)];
  const total = rows.findLastIndex(({ label }, index) => /总计/.test(label) && (next < 0 || index < next));
  if (received < 0 || carried < 0 || next < 0 || total <= carried) return undefined;
  const row = (index: number) => rows[index] as PlacedRow;
  return {
    received: row(received),
    carried: row(carried),
    results: rows.slice(carried + 1, total),
    total: row(total),
    next: row(next),
    where: row(received).where,
  };
}

/** Table 4: blocks of 维持, 纠正, 其他, 尚未审结 and 总计, in one table or one for each; undefined where it is not there. */
export function reviewTable(
  facts: PageFacts,
): { readonly cells: readonly (number | undefined)[]; readonly where: Where } | undefined {
  const tables = facts.tables.filter(
    table => /尚未审结/.test(wordsOf(table)) && !/新收/.test(wordsOf(table)),
  );
  const cells = tables.flatMap(
    ({ rows }) =>
      rows.find(row => row.every(isFilledIn) && row.some(cell => amount(cell) !== undefined)) ?? [],
  );
  const [first] = tables;
  return first && cells.length === 15 ? { cells: cells.map(countOf), where: first.where } : undefined;
}

/* Order 30 of 2021, table 2: regulations, documents, licences, penalties, enforcement, fees. */
const DISCLOSED = ['规章', '规范性文件', '行政许可', '行政处罚', '行政强制', '行政事业性收费'] as const;

/** The rows of table 2 that the page nowhere names in a cell or line of their own. */
export function undisclosedRows({ tables, text }: PageFacts): readonly string[] {
  const lines = new Set([...text.split('\n'), ...tables.flatMap(({ rows }) => rows.flat())].map(bare));
  return DISCLOSED.filter(label => !lines.has(label) && !lines.has(`行政${label}`));
}

/** The rows of table 2 that must hold numbers, with the cells after their label. */
export function disclosureRows(
  facts: PageFacts,
): { readonly label: string; readonly cells: readonly string[]; readonly where: Where }[] {
  return facts.tables
    .filter(table => /制发件数|现行有效|本年处理决定数量|本年收费金额/.test(wordsOf(table)))
    .flatMap(({ rows, where }) =>
      rows.flatMap(row => {
        const at = row.findIndex(cell =>
          /^(?:规章|行政规范性文件|规范性文件|行政许可|行政处罚|行政强制|行政事业性收费)$/.test(bare(cell)),
        );
        return at < 0 ? [] : [{ label: bare(row[at] ?? ''), cells: row.slice(at + 1), where }];
      }),
    );
}

/** A number as reports write it, with or without its unit; undefined for blanks, strokes and words. */
export function amount(cell: string): number | undefined {
  const number = bare(fold(cell)).replace(/,|\p{Script=Han}{1,2}$/gu, '');
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(number) ? Number(number) : undefined;
}

/** Sums one column; undefined when a cell is. */
export function sumOf(rows: readonly ReportRow[], column: number): number | undefined {
  return rows.reduce<number | undefined>(
    (sum, { cells }) =>
      sum === undefined || cells[column] === undefined ? undefined : sum + (cells[column] ?? 0),
    0,
  );
}

interface PlacedRow extends ReportRow {
  readonly where: Where;
}

/* Rows that end in seven cells of figures; what stands before them is the label. */
function rowsOf({ rows, where }: TableFact): PlacedRow[] {
  return rows.flatMap(row => {
    const figures = row.slice(-COLUMNS);
    // A row left out would be missing from the sums of all others: one word among its figures leaves them open.
    if (row.length <= COLUMNS || !figures.some(isFilledIn)) return [];
    const six = figures.slice(0, -1).map(countOf);
    const last = figures.at(-1) ?? '';
    // A total that is left out says nothing, but for a row of nothing.
    const total = amount(last) ?? (six.every(count => count === 0) ? countOf(last) : undefined);
    return [{ label: bare([...new Set(row.slice(0, -COLUMNS))].join('')), cells: [...six, total], where }];
  });
}

/* Offices that write no zeros leave a cell blank or strike it out. */
function countOf(cell: string): number | undefined {
  return amount(cell) ?? (isUnfilled(cell) ? 0 : undefined);
}

function isUnfilled(cell: string): boolean {
  return /^[\s/\uff0f\\\uff3c\u2014-]*$/u.test(cell);
}

function isFilledIn(cell: string): boolean {
  return countOf(cell) !== undefined;
}

function wordsOf({ headers, rows }: TableFact): string {
  return bare([...headers, ...rows.slice(0, 3).flat()].join(' '));
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}
