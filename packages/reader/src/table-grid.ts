/** Lays the cells of a table out in columns, as the browser draws them: joined cells count in each place that they cover. */
import { attribute } from './primordials.js';
import type { SceneNode } from './scene.js';

/** A row as it is drawn. */
export interface GridRow {
  readonly row: SceneNode;
  /** The row's own cells. */
  readonly cells: readonly SceneNode[];
  /** A text per column; that of a joined cell stands in each place it covers, in rows below as well. */
  readonly texts: readonly string[];
  /** One cell lies above several of the next row, while another reaches down beside them: the upper row of a head of two rows. */
  readonly isParted: boolean;
}

/** Joined cell that reaches into rows below. */
interface Reaching {
  readonly text: string;
  rowsLeft: number;
}

/**
 * The rows of a table in columns (`rowspan` and `colspan`, HTML Living Standard 4.9.12).
 * @param rows each with its own cells
 * @param widest most columns that are looked at
 * @param textOf reads a cell
 */
export function gridOf(
  rows: readonly { readonly row: SceneNode; readonly cells: readonly SceneNode[] }[],
  widest: number,
  textOf: (cell: SceneNode) => string,
): GridRow[] {
  const reaching: (Reaching | undefined)[] = [];
  return rows.map(({ row, cells }, at) => {
    const texts: string[] = [];
    const fromAbove = () => {
      for (let above = reaching[texts.length]; above && above.rowsLeft > 0; above = reaching[texts.length]) {
        above.rowsLeft--;
        texts.push(above.text);
      }
    };
    const downs = new Set<boolean>();
    let isWide = false;
    for (const cell of cells) {
      fromAbove();
      const text = textOf(cell);
      const across = span(cell, 'colspan', widest - texts.length);
      const down = span(cell, 'rowspan', rows.length - at);
      downs.add(down > 1);
      isWide ||= across > 1 && down === 1;
      for (let column = 0; column < across; column++) {
        reaching[texts.length] = { text, rowsLeft: down - 1 };
        texts.push(text);
      }
    }
    fromAbove();
    return { row, cells, texts, isParted: isWide && downs.size > 1 };
  });
}

function span(cell: SceneNode, name: 'colspan' | 'rowspan', most: number): number {
  const said = cell.bare ? null : attribute(cell.element, name);
  return said === null ? 1 : Math.max(1, Math.min(most, Math.trunc(Number(said)) || 1));
}
