/** What a list is called: by the heading that it begins with, by the chosen tab, or by the line above it. */
import { clip, closest, holds, isBlockShown, isShown } from './context.js';
import type { Entry } from './list-entry.js';
import type { Block, Context, Scene, SceneNode } from './scene.js';
import { CHOSEN, tabPanelOf } from './tab-panels.js';

/* Most lines that a folded menu may put between a name and its list. */
const FOLDED = 100;
/** Most lines between a name and its list. */
const NEAR = 4;

/** The name of a list as the page shows it, if any. */
export function headingOf(
  { scene, textOf }: Context,
  node: SceneNode,
  [entry]: readonly Entry[],
): string | undefined {
  const first = scene.pieces[node.firstPiece]?.block;
  const isCaption = first !== undefined && /^h[1-6]$/u.test(first.node.tag);
  // The headlines of cards are headings too.
  const isLine =
    isCaption && [entry?.container, entry?.link].some(of => of && of !== node && holds(of, first.node));
  if (isCaption && !isLine && holds(node, first.node)) return textOf(first.node, 60);
  const tab = tabPanelOf(scene, node);
  if (tab) return tab.name;
  const shown = isShown(node);
  const last = scene.pieces[node.firstPiece - 1]?.block.index ?? -1;
  let isBelowMenu = false;
  for (let at = last, steps = 0; at >= Math.max(0, last - FOLDED) && steps < NEAR; at--) {
    const block = scene.blocks[at];
    if (!block || block.node.area === 'header') return undefined;
    // The lines of a menu that is folded away are no names of what is shown.
    if (shown && !isBlockShown(scene, block)) continue;
    if (isColumnHead(scene, block, node)) continue;
    steps++;
    const name = block.text.length > 150 ? '' : nameIn(block.text);
    if (name.length < 2 || name.length > 30 || NO_NAME.test(name) || isOfForm(block, node)) continue;
    const line = menuLine(scene, block, node);
    if (!line && isBelowMenu) return undefined;
    if (!line || CHOSEN.test(line.names)) return clip(name, 60);
    isBelowMenu = true;
  }
  return undefined;
}

/* 排序： beside what the list is sorted by; old systems hold the whole page in a form. */
function isOfForm({ node }: Block, of: SceneNode): boolean {
  const form = closest(node, ({ tag }) => tag === 'form');
  return form !== undefined && !holds(form, of);
}

/** Whether a text heads a column of the table that an element belongs to: Date | Name | Comments, and no title with what leads on beside it. */
export function isColumnHead(scene: Scene, { node }: Block, of: SceneNode): boolean {
  const cell = closest(node, ({ tag }) => tag === 'td' || tag === 'th', 4);
  const row = cell?.parent;
  if (!row || holds(row, of) || holds(cell, of)) return false;
  const tableOf = (each: SceneNode) => closest(each, ({ tag }) => tag === 'table', 6);
  const last = closest(scene.nodes[row.last] as SceneNode, ({ parent }) => parent === row);
  return tableOf(row) === tableOf(of) && (last?.nth ?? 0) > (cell.tag === 'th' ? 1 : 2);
}

const NO_NAME =
  /^(?:(?:查看|阅读|点击)?(?:more|更多)|首页|\d|(?:发布)?(?:日期|时间)$|标题$|返回$|搜\s?索$|检索$|跳[转到过]|skip to)/iu;

/* 当前位置：首页 > 政务公开 > 通知公告, 通知公告>>, 通知公告更多: the last name of the trail, without what leads on. */
function nameIn(text: string): string {
  const names = text.split(/[>»›＞]/u).map(name => name.replace(/^[-—\s]+/u, '').trim());
  const last = names.filter(name => name.length > 1 && !NO_NAME.test(name)).at(-1) ?? '';
  return last
    .replace(/^.{0,6}位置\s?[：:]\s?/u, '')
    .replace(/更多$/u, '')
    .trim();
}

/* A menu or the heads of tabs have several lines, and the list stands in none of them. */
function menuLine({ nodes }: Scene, { node }: Block, list: SceneNode): SceneNode | undefined {
  const line = closest(node, ({ tag }) => tag === 'li', 3);
  return line && !holds(line, list) && (line.nth > 1 || nodes[line.last + 1]?.parent === line.parent)
    ? line
    : undefined;
}
