/** Tells what stands in the columns of a table by their heads: 成文日期 beside 发布日期, titles, persons. */
import { closest, wordsOf } from './context.js';
import { roleOfLabel } from './date-role.js';
import type { DateRole } from './facts.js';
import type { Entry } from './list-entry.js';
import { cellsOf } from './pairs.js';
import type { Scene, SceneNode } from './scene.js';
import { titleOf } from './titles.js';

/** What a column holds: days of a role, or numbers that only look like days, such as 20210720 below 编号 or 准考证号. */
type ColumnRole = DateRole | 'number';

/** Looks up roles; tables are read when first asked for. */
export function columnRoles(scene: Scene): { readonly roleAt: (node: SceneNode) => ColumnRole } {
  const known = new Map<SceneNode, readonly ColumnRole[]>();
  return {
    roleAt: node => {
      const cell = closest(node, ({ tag }) => tag === 'td' || tag === 'th', 6);
      const table = cell && closest(cell, ({ tag }) => tag === 'table', 5);
      if (!cell || !table) return roleInGrid(scene, node, known);
      const roles = known.get(table) ?? rolesOf(scene, table);
      known.set(table, roles);
      return roles[cell.nth - 1] ?? 'unknown';
    },
  };
}

/* The first row that names a day in at least one cell. */
function rolesOf(scene: Scene, table: SceneNode): ColumnRole[] {
  const row = headOf(scene, table);
  const roles: ColumnRole[] = [];
  for (const cell of row ? cellsOf(scene, row) : []) {
    const text = wordsOf(scene, cell, 40).trim();
    roles[cell.nth - 1] = /(?:号码?|[编代]码)$/u.test(text)
      ? 'number'
      : isName(text) && !/\d/u.test(text)
        ? roleOfLabel(text)
        : 'unknown';
  }
  return roles;
}

/** What stands in a row below 标题 or 名称 in the head of its table. */
export function titleInColumn(scene: Scene, row: SceneNode): string | undefined {
  const table = closest(row, ({ tag }) => tag === 'table', 4);
  const head = table && headOf(scene, table);
  if (!head || head === row) return undefined;
  const nth = cellsOf(scene, head).find(cell => TITLE_COLUMN.test(wordsOf(scene, cell, 40)))?.nth;
  const cell = nth === undefined ? undefined : cellsOf(scene, row).find(each => each.nth === nth);
  return cell && wordsOf(scene, cell, 300).trim();
}
const TITLE_COLUMN =
  /^\s*(?:\p{Script=Han}{0,4}(?:标\s*题|名\s*称|题名|主题|内容|事[项由])|(?:foi )?(?:title|subject|name|request))\s*$/iu;

/** Whether rows lead on by no title, and tell of lessons or persons: 时间 | 讲课内容 | 讲课人员, 姓名 | 执业机构 | 发证日期. */
export function isOfPeople(scene: Scene, lines: readonly Entry[]): boolean {
  const row = lines[0]?.container;
  const table = row?.tag === 'tr' && closest(row, ({ tag }) => tag === 'table', 3);
  if (!table || lines.some(({ link }) => link && titleOf(scene, link).length > 4)) return false;
  // A letter or a penalty is of a person as well.
  return scene.pieces
    .slice(table.firstPiece, row.firstPiece)
    .some(
      ({ text }) =>
        TEACHER.test(text) || (/^\s*姓\s*名\s*$/u.test(text) && titleInColumn(scene, row) === undefined),
    );
}
const TEACHER = /主讲|[讲授任]课[人教老]|讲师|监考/u;

function headOf(scene: Scene, table: SceneNode): SceneNode | undefined {
  return scene.nodes
    .slice(table.index + 1, Math.min(table.last + 1, table.index + 60))
    .find(node => node.tag === 'tr');
}

/* Rows and cells of divisions, or of list elements: the first row names the columns. */
function roleInGrid(scene: Scene, node: SceneNode, known: Map<SceneNode, readonly ColumnRole[]>): ColumnRole {
  let cell: SceneNode | undefined = node;
  for (let level = 0; cell && level < 3; level++, cell = cell.parent) {
    const grid: SceneNode | undefined = cell.parent?.parent;
    if (!grid || cell.nth > 12) return 'unknown';
    const roles: readonly ColumnRole[] = known.get(grid) ?? rolesOfGrid(scene, grid);
    known.set(grid, roles);
    const role = roles[cell.nth - 1];
    if (role !== undefined && role !== 'unknown') return role;
  }
  return 'unknown';
}

/* A first row of at least two short names, one of them of a day. */
function rolesOfGrid(scene: Scene, grid: SceneNode): DateRole[] {
  const head = scene.nodes[grid.index + 1];
  if (head?.parent !== grid || head.endPiece - head.firstPiece > 12) return [];
  const names: string[] = [];
  for (let at = head.index + 1; at <= head.last; at++) {
    const cell = scene.nodes[at];
    if (cell?.parent === head) names[cell.nth - 1] = wordsOf(scene, cell, 40).trim();
  }
  return names.length >= 2 && names.every(name => isName(name) && !/[\d：:]/u.test(name))
    ? names.map(name => roleOfLabel(name.replace(/\s/gu, '')))
    : [];
}

/** Whether a text is no longer than the name of a column: `Date of response` is as short as 答复日期. */
export function isName(text: string): boolean {
  return text.length <= (/^[ -~]*$/u.test(text) ? 24 : 12);
}
