/** Tells what the dates in a column of a table stand for, by the head of the column: 成文日期 beside 发布日期. */
import { wordsOf } from './context.js';
import { roleOfLabel } from './dates.js';
import type { DateRole } from './facts.js';
import type { Scene, SceneNode } from './scene.js';

/** Looks up roles; tables are read when first asked for. */
export function columnRoles(scene: Scene): { readonly roleAt: (node: SceneNode) => DateRole } {
  const known = new Map<SceneNode, readonly DateRole[]>();
  return {
    roleAt: node => {
      const cell = upTo(node, ['td', 'th'], 6);
      const table = cell && upTo(cell, ['table'], 5);
      if (!cell || !table) return 'unknown';
      const roles = known.get(table) ?? rolesOf(scene, table);
      known.set(table, roles);
      return roles[cell.nth - 1] ?? 'unknown';
    },
  };
}

/* The first row that names a day in at least one cell. */
function rolesOf(scene: Scene, table: SceneNode): DateRole[] {
  const row = scene.nodes
    .slice(table.index + 1, Math.min(table.last + 1, table.index + 60))
    .find(node => node.tag === 'tr');
  if (!row) return [];
  const roles: DateRole[] = [];
  for (let at = row.index + 1; at <= row.last; at++) {
    const cell = scene.nodes[at];
    if (cell?.parent !== row || (cell.tag !== 'td' && cell.tag !== 'th')) continue;
    const text = wordsOf(scene, cell, 40).trim();
    roles[cell.nth - 1] = text.length <= 12 && !/\d/u.test(text) ? roleOfLabel(text) : 'unknown';
  }
  return roles;
}

function upTo(node: SceneNode, tags: readonly string[], limit: number): SceneNode | undefined {
  for (let at: SceneNode | undefined = node, level = 0; at && level < limit; at = at.parent, level++)
    if (tags.includes(at.tag)) return at;
  return undefined;
}
