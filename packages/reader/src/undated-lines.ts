/** Finds the lines without a day among those that have one. */
import { within, type Entry } from './list-entry.js';
import { childrenOf } from './context.js';
import type { Scene, SceneNode } from './scene.js';
import { titleOf } from './titles.js';
import { undatedEntry } from './undated-lists.js';
import { frameOf } from './unlinked.js';

/** Most children of a box that are looked at. */
const MOST = 4_000;

/** All lines with a day, by their rows, and what they lead with. */
export interface KnownLines {
  readonly rows: ReadonlyMap<SceneNode, Entry>;
  readonly links: ReadonlySet<SceneNode>;
}

/** The lines with a day, as {@link withUndated} asks for them. */
export function knownLines(entries: readonly Entry[]): KnownLines {
  return {
    rows: new Map(entries.filter(({ flat }) => !flat).map(entry => [rowOf(entry.container), entry])),
    links: new Set(entries.flatMap(({ link }) => link ?? [])),
  };
}

/** Lines of the same list that lack a date belong to it: they are what a rule on missing dates looks for. A list may go on in several boxes. */
export function withUndated(
  scene: Scene,
  group: readonly Entry[],
  links: readonly SceneNode[],
  known: KnownLines,
): Entry[] {
  if (group.some(({ flat }) => flat))
    return group.every(({ flat }) => flat) ? linesBetween(scene, group, links) : [...group];
  const boxes = new Map<SceneNode | undefined, Map<SceneNode, Entry>>();
  apart(group.map(({ container }) => rowOf(container))).forEach((row, at) => {
    const own = boxes.get(row.parent) ?? new Map<SceneNode, Entry>();
    boxes.set(row.parent, own.set(row, group[at] as Entry));
  });
  const lines = [...boxes].flatMap(([box, own]) =>
    // One line alone does not tell what its neighbours are.
    box && own.size > 1 ? linesOfBox(scene, box, own, links, known) : [...own.values()],
  );
  // Two lines in one row have no rows of their own: none is to be lost.
  const kept = new Set(lines);
  return group.every(entry => kept.has(entry)) ? lines : [...group];
}

/* Posts of a blog: the row of a line that has a box of its own, with its summary, is the box. */
function apart(rows: readonly SceneNode[], levels = 3): readonly SceneNode[] {
  const boxes = rows.map(row => row.parent ?? row);
  return levels > 0 && new Set(boxes).size === rows.length ? apart(boxes, levels - 1) : rows;
}

/* Lines without elements of their own, as those that end with <br>: where each day has one link, the few others are lines without a day. */
function linesBetween(scene: Scene, group: readonly Entry[], links: readonly SceneNode[]): Entry[] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first?.link || !last?.link || first.container !== last.container) return [...group];
  const [start, end] = [first.link.index, last.link.index];
  const known = new Map(group.map(entry => [entry.link, entry]));
  const all = within(links, first.container).filter(({ index }) => index >= start && index <= end);
  const others = all.filter(link => !known.has(link) && titleOf(scene, link).length >= 5);
  // [栏目] 标题 日期: more than one link a line.
  if (others.length * FEW > group.length || all.length !== known.size + others.length) return [...group];
  return all.map(link => known.get(link) ?? { ...undatedEntry(scene, first.container, link), flat: true });
}
/** Lines with a day for one without. */
const FEW = 3;

/* The largest element with the words of one line alone, or with the cells beside it. */
function rowOf(container: SceneNode): SceneNode {
  const frame = frameOf(container);
  return frame.tag === 'td' && frame.parent ? rowOf(frame.parent) : frame;
}

function linesOfBox(
  scene: Scene,
  box: SceneNode,
  own: ReadonlyMap<SceneNode, Entry>,
  links: readonly SceneNode[],
  known: KnownLines,
): Entry[] {
  const rows = [...own.keys()];
  const [first, last] = [rows[0], rows.at(-1)] as [SceneNode, SceneNode];
  return childrenOf(scene.nodes, box, MOST).flatMap(child => {
    const entry = own.get(child) ?? known.rows.get(child);
    if (entry) return [entry];
    if (!rows.some(({ tag, names }) => child.tag === tag && (ROWS.has(tag) || child.names === names)))
      return [];
    // Paragraphs above and below are the page's: the way to older lines, to a feed.
    if (child.tag === 'p' && (child.index < first.index || child.index > last.index)) return [];
    const inside = within(links, child);
    // A row of the layout holds lines that are known.
    if (inside.some(each => known.links.has(each))) return [];
    const link = inside.find(each => titleOf(scene, each).length >= 5);
    return link ? [undatedEntry(scene, child, link)] : [];
  });
}
/** Elements that are lines whatever they are called. */
export const ROWS = new Set(['li', 'tr', 'dd', 'dl', 'p', 'article']);

/** Whether all lines of a list stand in the one before or behind it; of two with the same lines, in the first. */
export function isWithin(list: readonly Entry[], all: readonly (readonly Entry[])[], at: number): boolean {
  return [all[at - 1], all[at + 1]].some(
    (other, next) =>
      other !== undefined &&
      other.length >= list.length + next &&
      list.every(entry => other.some(each => each.container === entry.container && each.link === entry.link)),
  );
}
