/** Tells rows of a table that are no records, and values that a worksheet spoiled. */
import type { ColumnMap } from './cells.js';
import { dayInFile } from './file-day.js';
import type { Locale } from './locale.js';
import { fileProblem, shorten, type Problem } from './problem.js';
import { kindOf, schemaAt } from './shape.js';
import { SOURCE_TEXTS } from './source-texts.js';
import { foldLabel } from './text.js';

const SUM =
  /^(?:合\s{0,4}计|总\s{0,4}计|小\s{0,4}计|共\s{0,4}计|(?:sub|grand )?totals?)(?:\s?[:：].{0,40})?$/i;
const REMARK =
  /^(?:备\s{0,4}注|附?注|说\s{0,4}明|(?:填表|填报|审核|制表|报送|联系|负责|单位)[^\s:：]{0,8}|notes?|remarks?|sources?|prepared by|contact)\s?[:：]/i;
/* 一、财政信息; （二）人事信息 */
const GROUP = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?\s?[^\d]{1,30}$/;
const FIGURES = /^[\d.,\s]+(?:[条件项份个])?$/;
const SPOILED = /^\d(?:\.\d{1,14})?E\+\d{2,3}$/i;

/** The cells of a record (none where the row is no record), and what there is to say of them. */
interface Mended {
  readonly cells: readonly string[] | undefined;
  readonly told: readonly Problem[];
}

/** A function that looks at each row of a file before its cells are taken for values. */
export function mendingFor(
  schema: object,
  columns: ColumnMap,
  text: string,
  locale: Locale,
): (cells: readonly string[], row: number) => Mended {
  const kinds = columns.fields.map(name => {
    const inner = name === undefined ? undefined : schemaAt(schema, [name]);
    return inner && kindOf(inner);
  });
  const numericOrder = numericOrderIn(text);
  const nameless = new Set<number>();
  const warning = (code: string, more: Partial<Problem>): Problem =>
    fileProblem(
      code,
      locale,
      { field: more.column ?? '' },
      { ...more, value: shorten(more.value ?? ''), severity: 'warning' },
      code === 'unknown_column' ? undefined : SOURCE_TEXTS,
    );
  return (cells, row) => {
    if (isNoRecord(columns.headers, cells))
      return {
        cells: undefined,
        told: [warning('no_record', { row, value: cells.find(cell => cell.trim() !== '') ?? '' })],
      };
    const told: Problem[] = [];
    const extra = cells.slice(columns.headers.length).find(cell => cell.trim() !== '');
    if (extra !== undefined) told.push(warning('extra_cells', { row, value: extra }));
    const mended = cells.map((cell, at) => {
      const column = columns.headers[at];
      if (column === undefined || cell.trim() === '') return cell;
      if (column.trim() === '' && !nameless.has(at)) {
        nameless.add(at);
        told.push(warning('unknown_column', { column: lettersOf(at), value: cell }));
      }
      if (kinds[at] === 'date' && numericOrder) return dayInFile(cell, locale, { numericOrder }) ?? cell;
      if (kinds[at] !== 'text' || !isSpoiled(cell)) return cell;
      told.push(warning('spoiled_number', { row, column, value: cell }));
      return '';
    });
    return { cells: mended, told };
  };
}

/** Whether a row is the header again, a sum, a remark or the heading of a group: words in one cell, and at most figures beside them. */
export function isNoRecord(headers: readonly string[], cells: readonly string[]): boolean {
  const filled = [...cells.entries()].filter(([, cell]) => cell.trim() !== '');
  if (filled.every(([at, cell]) => foldLabel(cell) === foldLabel(headers[at] ?? ''))) return true;
  const [[, words] = [0, ''], ...beside] = filled;
  if (headers.length < 2 || !beside.every(([, cell]) => FIGURES.test(cell.trim()))) return false;
  const text = words.trim();
  return SUM.test(text) || REMARK.test(text) || (beside.length === 0 && GROUP.test(text));
}

/** Whether a worksheet made a number of a long sign: 1.1E+10, of which nobody knows the rest. */
function isSpoiled(cell: string): boolean {
  return SPOILED.test(cell.trim());
}

/** Letters of a column, as worksheets show them. */
function lettersOf(column: number): string {
  const before = Math.floor(column / 26);
  return `${before > 0 ? lettersOf(before - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** How a file orders day and month, where one of its days (13/05/2026) tells and none tells otherwise. */
function numericOrderIn(text: string): 'dmy' | 'mdy' | undefined {
  let [isDayFirst, isMonthFirst] = [false, false];
  for (const [, first, second] of text.matchAll(/(?:^|[^\d/])(\d{1,2})\/(\d{1,2})\/\d{4}(?![\d/])/g)) {
    if (Number(first) > 12) isDayFirst = true;
    if (Number(second) > 12) isMonthFirst = true;
  }
  return isDayFirst === isMonthFirst ? undefined : isDayFirst ? 'dmy' : 'mdy';
}
