/** Lays the cells of a table out in columns, as the browser draws them: joined cells count in each place that they cover. */
import { attribute } from './primordials.js';
import type { SceneNode } from './scene.js';

/** A row as it is drawn. */
export interface GridRow<T = string> {
  readonly row: SceneNode;
  /** The row's own cells. */
  readonly cells: readonly SceneNode[];
  /** What was read of the cell of each column; a joined cell stands in each place it covers, in rows below as well. */
  readonly columns: readonly T[];
  /** One cell lies above several of the next row, while another reaches down beside them: the upper row of a head of two rows. */
  readonly isParted: boolean;
}

/** Joined cell that reaches into rows below. */
interface Reaching<T> {
  readonly value: T;
  rowsLeft: number;
}

/**
 * The rows of a table in columns (`rowspan` and `colspan`, HTML Living Standard 4.9.12).
 * @param rows each with its own cells
 * @param widest most columns that are looked at
 * @param read reads a cell
 */
export function gridOf<T>(
  rows: readonly { readonly row: SceneNode; readonly cells: readonly SceneNode[] }[],
  widest: number,
  read: (cell: SceneNode) => T,
): GridRow<T>[] {
  const reaching: (Reaching<T> | undefined)[] = [];
  return rows.map(({ row, cells }, at) => {
    const columns: T[] = [];
    const fromAbove = () => {
      for (
        let above = reaching[columns.length];
        above && above.rowsLeft > 0;
        above = reaching[columns.length]
      ) {
        above.rowsLeft--;
        columns.push(above.value);
      }
    };
    let isWide = false;
    let reachesDown = false;
    for (const cell of cells) {
      fromAbove();
      const value = read(cell);
      const across = span(cell, 'colspan', widest - columns.length);
      const down = span(cell, 'rowspan', rows.length - at);
      reachesDown ||= down > 1;
      isWide ||= across > 1 && down === 1;
      for (let column = 0; column < across; column++) {
        reaching[columns.length] = down > 1 ? { value, rowsLeft: down - 1 } : undefined;
        columns.push(value);
      }
    }
    fromAbove();
    return { row, cells, columns, isParted: isWide && reachesDown };
  });
}

function span(cell: SceneNode, name: 'colspan' | 'rowspan', most: number): number {
  const said = cell.bare ? null : attribute(cell.element, name);
  return said === null ? 1 : Math.max(1, Math.min(most, Math.trunc(Number(said)) || 1));
}
