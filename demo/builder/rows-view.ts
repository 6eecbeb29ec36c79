/** The rows of the data, each with what is wrong with it beside it. */
import { problemLine, type Locale, type Problem } from '@sunboard/model';
import type { Grid } from './grid.js';

/** Rows shown beside their errors. */
const MAX_ROWS = 200;
/** Rows with errors that are shown besides. */
const MAX_FAULTY = 200;

/** Draws the first rows, and each later one that has an error; JSON, which has no rows of cells, lists its faults. */
export function rowsView(
  grid: Grid | undefined,
  problems: readonly Problem[],
  locale: Locale,
): HTMLTableRowElement[] {
  return rowsToShow(grid, problems).map(({ number, cells, own }) => {
    const line = document.createElement('tr');
    line.append(
      cell(String(number)),
      cell(cells),
      cell(own.map(problem => problemLine(problem, locale)).join('\n')),
    );
    if (own.length > 0) line.className = 'faulty';
    return line;
  });
}

function rowsToShow(
  grid: Grid | undefined,
  problems: readonly Problem[],
): { number: number; cells: string; own: readonly Problem[] }[] {
  const faults = new Map<number, Problem[]>();
  for (const problem of problems) {
    const row = problem.row ?? 0;
    faults.set(row, [...(faults.get(row) ?? []), problem]);
  }
  if (!grid) return [...faults].slice(0, MAX_FAULTY).map(([number, own]) => ({ number, cells: '', own }));
  const { first, rows } = grid;
  const all = rows.map((row, at) => ({
    number: first + at,
    cells: row.join(' | '),
    // Problems are numbered as if the header were the first row.
    own: faults.get(at + 2) ?? [],
  }));
  return [
    ...all.slice(0, MAX_ROWS),
    ...all
      .slice(MAX_ROWS)
      .filter(({ own }) => own.length > 0)
      .slice(0, MAX_FAULTY),
  ];
}

function cell(content: string): HTMLTableCellElement {
  const element = document.createElement('td');
  element.textContent = content;
  return element;
}
