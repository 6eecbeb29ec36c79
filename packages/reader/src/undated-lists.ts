/** Finds the lists whose lines show no day, by their shape. */
import { addressOf } from './address.js';
import { isShown } from './context.js';
import { countWithin, type Entry } from './list-entry.js';
import { forEachPaced, type Pace } from './pace.js';
import { hasPaging } from './paging.js';
import { tagged, type Scene, type SceneNode } from './scene.js';
import { isWeak, titleOf } from './titles.js';

/** Lists without days: three or more equal lines under one parent, each a long linked title and little else. */
export async function undatedLists(
  scene: Scene,
  links: readonly SceneNode[],
  pace: Pace,
): Promise<Entry[][]> {
  const rows = new Map<SceneNode, Entry[]>();
  await forEachPaced(links, pace, link => {
    if ((link.area !== 'content' && link.area !== 'aside') || leadsWithinPage(link)) return;
    const row = rowOf(link, links);
    if (!row?.parent) return;
    const list = rows.get(row.parent);
    const entry = undatedEntry(scene, row, link);
    if (list) list.push(entry);
    else rows.set(row.parent, [entry]);
  });
  // 更多 ends a list and is no line of it.
  const lists = [...rows.values()]
    .map(entries => entries.filter(({ title }) => !isWeak(title)))
    .filter(entries => entries.length >= FEWEST && !isOneLine(entries));
  return joinRows(lists).filter(entries => isUndatedList(scene, entries));
}
const FEWEST = 3;

/* Months side by side, a column for each year: the rows of a table are one list. */
function joinRows(lists: readonly Entry[][]): Entry[][] {
  const tables = new Map<SceneNode, Entry[]>();
  return lists.filter(entries => {
    const [{ container } = {}] = entries;
    const table = container?.tag === 'td' ? container.parent?.parent : undefined;
    const above = table && tables.get(table);
    if (above) above.push(...entries);
    else if (table) tables.set(table, entries);
    return !above;
  });
}

/* Name, number and place of one record, each a link to it: the cells of a row. */
function isOneLine(entries: readonly Entry[]): boolean {
  const [first] = entries;
  const address = first?.link && addressOf(first.link);
  return (
    address != null &&
    !/^(?:#|$|javascript:(?:;|void|$))/iu.test(address) &&
    entries.every(({ link, container }) => container.tag === 'td' && link && addressOf(link) === address)
  );
}

/* A table of contents or a glossary: its lines are no documents. */
function leadsWithinPage(link: SceneNode): boolean {
  return /^#./u.test(addressOf(link) ?? '');
}

function rowOf(link: SceneNode, links: readonly SceneNode[]): SceneNode | undefined {
  let row: SceneNode = link;
  for (let level = 0; level < 5 && row.parent && row.parent.tag !== 'body'; level++) {
    if (countWithin(links, row.parent) > 1) return row;
    row = row.parent;
  }
  // Old pages write their lines into the body.
  return row.tag === 'p' && row.parent?.tag === 'body' ? row : undefined;
}

function isUndatedList(scene: Scene, entries: readonly Entry[]): boolean {
  const tag = entries[0]?.container.tag;
  const lengths = entries.map(entry => entry.title.length).sort((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? 0;
  const arePictures = () =>
    entries.every(({ container }) => countWithin(tagged(scene, 'img'), container) > 0);
  return (
    entries.every(entry => entry.container.tag === tag) &&
    !entries.some(({ title }) => OF_SITE.test(title)) &&
    // What a picture shows is told in few words; a menu of pictures has no further pages.
    (median >= 10 || (median >= 5 && entries.length > 5 && arePictures() && hasPaging(scene))) &&
    !isTree(scene, entries[0]?.container.parent) &&
    // Links side by side are a menu, and lines where each holds a picture above its words.
    (tag !== 'a' || arePictures())
  );
}

/* Lines of the foot that are links, where nothing marks the foot. */
const OF_SITE = /^主办|ICP备|公网安备|标识码/u;

/* Steps with steps of their own below them: a menu. */
function isTree(scene: Scene, list: SceneNode | undefined): boolean {
  return list?.tag === 'ul' && countWithin(tagged(scene, 'ul'), list) > 2;
}

/** A line without a day. */
export function undatedEntry(scene: Scene, container: SceneNode, link: SceneNode): Entry {
  return { container, title: titleOf(scene, link), link, flat: false, shown: isShown(link) };
}
