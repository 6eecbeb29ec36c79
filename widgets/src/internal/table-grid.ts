/** A table as rows of cells, with cells that span rows or columns standing in every place they cover. */

/** Rows that are read; longer tables belong in a data file. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 60;

/** The cells of a table by row and column, nested tables left out. */
export function gridOf(table: HTMLTableElement): (HTMLTableCellElement | undefined)[][] {
  const rows = [...table.rows].slice(0, MAX_ROWS);
  const grid: (HTMLTableCellElement | undefined)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x] !== undefined) x += 1;
      place(grid, cell, x, y);
      x += 1;
    }
  });
  return grid;
}

/** Visible text of a cell in one line; scripts, styles and templates are no text. */
export function textOf(element: Element): string {
  return textsIn(element).join('').replace(/\s+/g, ' ').trim();
}

/** The texts between the tags of an element, as they are written; scripts and styles left out. */
export function textsIn(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement?.localName;
    if (parent !== 'script' && parent !== 'style') texts.push(node.nodeValue ?? '');
  }
  return texts;
}

function place(
  grid: (HTMLTableCellElement | undefined)[][],
  cell: HTMLTableCellElement,
  x: number,
  y: number,
): void {
  const height = Math.min(cell.rowSpan || 1, grid.length - y);
  const width = Math.min(cell.colSpan || 1, MAX_COLUMNS);
  for (let dy = 0; dy < height; dy += 1) {
    for (let dx = 0; dx < width; dx += 1) {
      const row = grid[y + dy];
      if (row && x + dx < MAX_COLUMNS) row[x + dx] ??= cell;
    }
  }
}
