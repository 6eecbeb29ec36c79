/** Gathers data tables with caption, headers and rows; layout tables are left out. */
import type { TableFact } from './facts.js';
import { clip, isShown, wordsOf } from './context.js';
import { forEachPaced, type Pace } from './pace.js';
import { attribute } from './primordials.js';
import { taggedAny, type Context, type SceneNode } from './scene.js';

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
  const texts = rows
    .slice(0, LIMITS.rows)
    .map(row => cellsOf(row).map(cell => clip(wordsOf(scene, cell, LIMITS.text * 2), LIMITS.text)));
  const head = headerRow(rows, cellsOf, texts);
  const caption = scene.nodes
    .slice(table.index + 1, table.index + 4)
    .find(node => node.tag === 'caption' && node.parent === table);
  return {
    ...(caption && { caption: context.textOf(caption, 200) }),
    headers: head < 0 ? [] : (texts[head] ?? []),
    rows: texts.filter((_, at) => at !== head),
    rowCount: rows.length - (head < 0 ? 0 : 1),
    where: context.where(table, ''),
  };
}

/* A row of th, of thead, or a first full row of short words without digits. */
function headerRow(
  rows: readonly SceneNode[],
  cellsOf: (row: SceneNode) => readonly SceneNode[],
  texts: readonly (readonly string[])[],
): number {
  const marked = rows
    .slice(0, 5)
    .findIndex(
      row =>
        row.parent?.tag === 'thead' ||
        (cellsOf(row).length > 1 && cellsOf(row).every(cell => cell.tag === 'th')),
    );
  if (marked >= 0) return marked;
  const widest = Math.max(...texts.slice(0, 10).map(row => row.length));
  return texts
    .slice(0, 3)
    .findIndex(
      row =>
        row.length === widest &&
        row.length >= 2 &&
        row.every(text => text !== '' && text.length <= 20 && !/\d{3}/u.test(text)) &&
        !/[：:]$/u.test(row[0] ?? ''),
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
