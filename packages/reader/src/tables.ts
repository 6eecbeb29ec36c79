/** Gathers data tables with caption, headers and rows; layout tables are left out. */
import type { TableFact } from './facts.js';
import { clip, isShown, wordsOf } from './context.js';
import { gridOf, type GridRow } from './table-grid.js';
import { forEachPaced, type Pace } from './pace.js';
import { attribute } from './primordials.js';
import { taggedAny, type Context, type SceneNode } from './scene.js';
import { LETTER } from './titles.js';

const LIMITS = { tables: 100, rows: 200, cells: 60, text: 300 } as const;

/** Data tables of the content, in order. */
export async function gatherTables(context: Context, pace: Pace): Promise<TableFact[]> {
  const { scene } = context;
  const rowsByTable = new Map<SceneNode, SceneNode[]>();
  const cellsByRow = new Map<SceneNode, SceneNode[]>();
  const layout = new Set<SceneNode>();
  for (const node of taggedAny(scene, ['table', 'tr', 'td', 'th'])) {
    if (node.tag === 'tr') pushTo(rowsByTable, ancestor(node, 'table'), node);
    else if (node.tag === 'td' || node.tag === 'th') pushTo(cellsByRow, ancestor(node, 'tr'), node);
    else markOuter(node, layout);
  }
  const tables: TableFact[] = [];
  await forEachPaced([...rowsByTable], pace, ([table, rows]) => {
    if (
      layout.has(table) ||
      tables.length >= LIMITS.tables ||
      !isShown(table) ||
      table.area === 'nav' ||
      table.area === 'footer'
    )
      return;
    const fact = tableFact(context, table, rows, cellsByRow);
    if (fact) tables.push(fact);
  });
  return tables;
}

/* A table that holds a table lays out the page. */
function markOuter(table: SceneNode, layout: Set<SceneNode>): void {
  for (let at = table.parent; at && !layout.has(at); at = at.parent) if (at.tag === 'table') layout.add(at);
}

function tableFact(
  context: Context,
  table: SceneNode,
  rows: readonly SceneNode[],
  cellsByRow: ReadonlyMap<SceneNode, readonly SceneNode[]>,
): TableFact | undefined {
  const { scene } = context;
  const cellsOf = (row: SceneNode) => (cellsByRow.get(row) ?? []).slice(0, LIMITS.cells);
  const widths = rows.slice(0, 50).map(row => cellsOf(row).length);
  const widest = Math.max(0, ...widths);
  if (rows.length < 2 || widest < 2 || attribute(table.element, 'role') === 'presentation') return undefined;
  const grid = gridOf(
    rows.slice(0, LIMITS.rows).map(row => ({ row, cells: cellsOf(row) })),
    LIMITS.cells,
    cell => clip(wordsOf(scene, cell, LIMITS.text * 2), LIMITS.text),
  );
  const head = headerRow(grid);
  const end = head < 0 ? 0 : endOfHead(grid, head);
  const caption = scene.nodes
    .slice(table.index + 1, table.index + 4)
    .find(node => node.tag === 'caption' && node.parent === table);
  return {
    ...(caption && { caption: context.textOf(caption, 200) }),
    headers: headersOf(grid.slice(Math.max(0, head), end)),
    rows: grid.filter((_, at) => head < 0 || at < head || at >= end).map(({ columns }) => columns),
    rowCount: rows.length - (head < 0 ? 0 : end - head),
    where: context.where(table, ''),
  };
}

/** The row of heads: of th, of thead, or a first full row of short words, none of them a number; -1 where none is. */
export function headerRow(grid: readonly GridRow[]): number {
  const marked = grid
    .slice(0, 5)
    .findIndex(
      ({ row, cells }) =>
        cells.length > 1 && (row.parent?.tag === 'thead' || cells.every(cell => cell.tag === 'th')),
    );
  if (marked >= 0) return marked;
  const widest = Math.max(...grid.slice(0, 10).map(({ cells }) => cells.length));
  return grid
    .slice(0, 3)
    .findIndex(
      ({ cells, columns, isParted }) =>
        (cells.length === widest || isParted) &&
        cells.length >= 2 &&
        columns.every(text => text.length <= 20 && LETTER.test(text) && !/[\d０-９]{3}/u.test(text)) &&
        !/[：:]$/u.test(columns[0] ?? ''),
    );
}

/** Where the head ends: some heads of two rows name a group above its parts: 公开对象 above 全社会 and 特定群体. */
export function endOfHead(grid: readonly GridRow[], head: number): number {
  const parted = (at: number) => grid[at]?.isParted ?? false;
  let end = head + 1;
  while (end < Math.min(grid.length, head + 4) && parted(end - 1)) end++;
  return end;
}

/** Each column by the words above it, from the group down. */
export function headersOf(head: readonly GridRow[]): string[] {
  return (head[0]?.columns ?? []).map((_, column) =>
    clip(
      [...new Set(head.map(({ columns }) => columns[column] ?? ''))].filter(Boolean).join(' '),
      LIMITS.text,
    ),
  );
}

function ancestor(node: SceneNode, tag: string): SceneNode | undefined {
  let at = node.parent;
  while (at && at.tag !== tag) at = at.parent;
  return at;
}

function pushTo(map: Map<SceneNode, SceneNode[]>, key: SceneNode | undefined, value: SceneNode): void {
  if (!key) return;
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
