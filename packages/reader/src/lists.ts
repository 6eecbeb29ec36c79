/** Gathers the content lists of a page: dated lines grouped, undated ones found by their shape, empty and loading ones told apart. */
import { addressOf, leadsHere } from './address.js';
import { isOfPeople } from './column-roles.js';
import { closest, holds } from './context.js';
import type { TextDate } from './dates.js';
import type { Heading } from './heading.js';
import { withoutClock } from './judge-day.js';
import { datedEntries } from './list-entries.js';
import { retitled } from './line-title.js';
import { countWithin, within, type Entry } from './list-entry.js';
import { tabPanelOf } from './tab-panels.js';
import { titleLinks } from './title-links.js';
import { isWithin, knownLines, ROWS, withUndated } from './undated-lines.js';
import { undatedLists } from './undated-lists.js';
import { forEachPaced, type Pace } from './pace.js';
import { pageHead } from './own-day.js';
import { charsIn, type Context, type Scene, type SceneNode } from './scene.js';

/** A list on its way to a fact. */
export interface FoundList {
  readonly entries: readonly Entry[];
  readonly node: SceneNode;
  readonly dated: number;
  readonly shown: boolean;
  readonly score: number;
}

const AREA_WEIGHT = { content: 1, nav: 0.3, aside: 0.3, header: 0.1, footer: 0.05 } as const;

/** All content lists, best first is not implied: they keep the order of the page. */
export async function findLists(
  context: Context,
  dates: readonly TextDate[],
  heading: Heading | undefined,
  pace: Pace,
): Promise<FoundList[]> {
  const { scene } = context;
  const links = await titleLinks(scene, pace);
  const days = withoutClock(dates, heading);
  const entries = await datedEntries(scene, days, pageHead(scene, dates, heading), links, pace);
  await pace.rest();
  const groups = groupEntries(scene, entries)
    .map(group => retitled(scene, group))
    .filter(group => isList(scene, group));
  const known = knownLines(entries);
  const whole: Entry[][] = [];
  await forEachPaced(groups, pace, group => {
    whole.push(withUndated(scene, group, links, known));
  });
  // What a line without a day cut off is one list with the rest.
  const lists = whole.filter((list, at) => !isWithin(list, whole, at)).map(found);
  // A line may lead on by its column, and by the beginning of its text.
  const taken = new Set(
    lists.flatMap(({ entries }) =>
      entries.flatMap(({ link, container, flat }) => (flat ? (link ?? []) : within(links, container))),
    ),
  );
  lists.push(
    ...(
      await undatedLists(
        scene,
        links.filter(link => !taken.has(link)),
        pace,
      )
    ).map(found),
  );
  return lists.sort((a, b) => a.node.index - b.node.index);
}

/** Whether a list belongs to the content: what stands in menus, side columns and footers makes no column page. */
export function isContentList({ node }: FoundList): boolean {
  return node.area === 'content';
}

/** The list that would make this a column page: many lines, dated, shown, in the content. */
export function mainList(lists: readonly FoundList[]): FoundList | undefined {
  return lists.reduce<FoundList | undefined>(
    (best, list) => (best === undefined || list.score > best.score ? list : best),
    undefined,
  );
}

/** The main list with its like: a column page may show its lines in several boxes of one kind. */
export function sisterLists(scene: Scene, lists: readonly FoundList[], main: FoundList): FoundList[] {
  const shape = shapeOf(main);
  return lists.filter(
    list =>
      list === main ||
      (list.shown === main.shown &&
        list.dated > 0 &&
        main.dated > 0 &&
        !areOfTabs(scene, list.node, main.node) &&
        isSister(list, main) &&
        shapeOf(list) === shape),
  );
}

/* Without names of their own, only lists side by side are alike, or in entries of one list: a side column has the same bare tags. */
function isSister(list: FoundList, main: FoundList): boolean {
  const [own, other] = [main.node.parent, list.node.parent];
  return (
    (main.entries[0]?.container.parent?.parent?.names ?? '') !== '' ||
    own === other ||
    (own !== undefined &&
      (own.tag === 'li' || (own.tag === 'table' && list.entries.some(({ link }) => link))) &&
      own.parent === other?.parent)
  );
}

function shapeOf({ node, entries }: FoundList): string {
  const line = entries[0]?.container;
  const frame = line?.parent?.parent;
  const box = frame?.names ?? '';
  return [
    node.area,
    line?.tag,
    line?.parent?.tag,
    frame?.tag,
    // Each panel of an accordion has a name and a state of its own.
    /accordion|collapse/u.exec(box)?.[0] ?? box,
  ].join(' ');
}

/* Same kind of line, and nothing written between them; or cards side by side, each with one line. */
function groupEntries(scene: Scene, entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  entries.forEach((entry, at) => {
    const group = groups.at(-1);
    const last = entries[at - 1];
    if (group && last && (continues(scene, last, entry) || areCards(scene, entries, at))) group.push(entry);
    else groups.push([entry]);
  });
  return groups;
}

function continues(scene: Scene, a: Entry, b: Entry): boolean {
  if (a.flat !== b.flat) return false;
  if (a.container === b.container) return true;
  if (a.container.tag !== b.container.tag) return false;
  if (a.container.parent === b.container.parent) return true;
  // Tabs stand side by side with one of them shown: never one list.
  if (a.shown !== b.shown || areOfTabs(scene, a.container.parent, b.container.parent)) return false;
  if (isCousin(a.container, b.container)) return textBetween(scene, a.container, b.container) <= 6;
  // The ranking in the side column and the list beside it may have no word between them.
  return (
    isSameKind(a.container.parent, b.container.parent) && textBetween(scene, a.container, b.container) <= 2
  );
}

function areOfTabs(scene: Scene, a: SceneNode | undefined, b: SceneNode | undefined): boolean {
  const [one, other] = [a && tabPanelOf(scene, a), b && tabPanelOf(scene, b)];
  return one !== undefined && one.box === other?.box && one.panel !== other.panel;
}

function isSameKind(a: SceneNode | undefined, b: SceneNode | undefined): boolean {
  return a?.tag === b?.tag && a?.names === b?.names;
}

/* Posts of a blog: between their lines stands a summary, and each card holds one of them. */
function areCards(scene: Scene, entries: readonly Entry[], at: number): boolean {
  const [a, b] = [entries[at - 1], entries[at]];
  if (!a || !b || a.flat || b.flat || a.shown !== b.shown || a.container.tag !== b.container.tag)
    return false;
  const [before, after] = [entries[at - 2], entries[at + 1]];
  let [cardA, cardB] = [a.container.parent, b.container.parent];
  let areNamed = false;
  // The remarks below a text stand deep as well, and lead to themselves.
  const deepest = a.link && !leadsHere(scene, a.link) ? 5 : 3;
  for (
    let level = 0;
    cardA && cardB && level < deepest;
    level++, cardA = cardA.parent, cardB = cardB.parent
  ) {
    if (cardA === cardB || cardA.tag !== cardB.tag) return false;
    if ((before && holds(cardA, before.container)) || (after && holds(cardB, after.container))) return false;
    // A box without a name around each card is none of its own.
    areNamed ||= cardA.names !== '' && cardA.names === cardB.names;
    if (cardA.parent === cardB.parent)
      return (
        cardB.nth - cardA.nth <= 2 &&
        (areNamed || isAlike(cardA, cardB) || (deepest > 3 && areBuiltAlike(scene, [a, cardA], [b, cardB])))
      );
  }
  return false;
}

function isAlike(a: SceneNode, b: SceneNode): boolean {
  const names = a.names.split(' ');
  return ROWS.has(a.tag) || b.names.split(' ').some(name => name.length >= 3 && names.includes(name));
}

/* Cards without a name: each has few links, and as many elements, give or take a picture, with the line's link as far in. */
function areBuiltAlike(
  { links }: Scene,
  [a, cardA]: readonly [Entry, SceneNode],
  [b, cardB]: readonly [Entry, SceneNode],
): boolean {
  if (!a.link || !b.link || countWithin(links, cardA) > MOST_LINKS || countWithin(links, cardB) > MOST_LINKS)
    return false;
  const sizes = cardA.last - cardA.index - (cardB.last - cardB.index);
  const places = a.link.index - cardA.index - (b.link.index - cardB.index);
  return Math.abs(sizes) <= 2 && Math.abs(places) <= 2;
}
/** Picture, mark, title and 详细 of one line. */
const MOST_LINKS = 4;

function textBetween(scene: Scene, a: SceneNode, b: SceneNode): number {
  let length = 0;
  for (let at = a.endPiece; at < b.firstPiece && length < 50; at++)
    length += scene.pieces[at]?.text.length ?? 0;
  return length;
}

function isCousin(a: SceneNode, b: SceneNode): boolean {
  return a.parent?.parent === b.parent?.parent;
}

function isList(scene: Scene, group: readonly Entry[]): boolean {
  const [only] = group;
  // The same words and day once more, leading nowhere: a line for wide screens and one for narrow ones.
  const isTwin = (entry: Entry) => !entry.link && entry.title === only?.title && entry.date === only.date;
  if (group.length > 2 || (group.length === 2 && !group.every(isTwin))) return !isOfPeople(scene, group);
  if (only?.link === undefined || only.title.length < 4) return false;
  const { tag } = lineOf(scene, only);
  // From: an office; Published: a day. Two facts of a page are no line of a list.
  return tag === 'dl'
    ? closest(only.link, node => node.tag === 'dt') !== undefined
    : ['li', 'tr', 'dd'].includes(tag);
}

/* A box inside a line that holds all of it, or the one cell of a row: with no more in it than title and day, it lays out no page. */
function lineOf(scene: Scene, { container, title }: Entry): SceneNode {
  const isCell = container.tag === 'td' && charsIn(scene, container) <= title.length + DAY;
  let line = container;
  for (
    let { parent } = line;
    (line.tag === 'div' || (isCell && line.tag === 'td')) && parent;
    { parent } = line
  ) {
    if (parent.firstPiece !== line.firstPiece || parent.endPiece !== line.endPiece) break;
    line = parent;
  }
  return line;
}

/** Most characters of a day with its brackets, label and bullet. */
const DAY = 30;

function found(entries: readonly Entry[]): FoundList {
  const node = commonAncestor(entries.map(entry => entry.container));
  const dated = entries.filter(entry => entry.date !== undefined).length;
  const shown = entries.some(entry => entry.shown);
  const lines = Math.min(entries.length, 100);
  // Days without their year are days: a side list that tells it is no better for it.
  const hasDays = dated > 0 || entries.filter(entry => entry.dateText !== undefined).length * 2 > lines;
  const size = (hasDays ? lines * 3 + 25 : lines * 0.8) + Math.min(60, averageTitle(entries)) / 2;
  return {
    entries: withoutNumbers(withoutRepeats(entries)),
    node,
    dated,
    shown,
    score: size * AREA_WEIGHT[node.area] * (shown ? 1 : 0.2),
  };
}

/* Picture and title of one line often link to the same page. */
function withoutRepeats(entries: readonly Entry[]): readonly Entry[] {
  // Lines in elements of their own are no repeats.
  const containers = new Set(entries.map(entry => entry.container));
  if (containers.size === entries.length && !entries.some(entry => entry.flat)) return entries;
  const seen = new Set<string>();
  return entries.filter(entry => {
    const key = `${entry.title}\u0000${entry.date ?? ''}\u0000${entry.link ? (addressOf(entry.link) ?? '') : ''}\u0000${entry.flat ? '' : entry.container.index}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/* 1 …, 2 …, 3 …: the number of a line within its link is no part of the title, but a year is. */
function withoutNumbers(entries: readonly Entry[]): readonly Entry[] {
  const first = Number.parseInt(entries[0]?.title ?? '', 10);
  const numberOf = (at: number) => `${String(first + at)} `;
  return first < 1_000 && entries.length > 2 && entries.every(({ title }, i) => title.startsWith(numberOf(i)))
    ? entries.map((entry, i) => ({ ...entry, title: entry.title.slice(numberOf(i).length) }))
    : entries;
}

function averageTitle(entries: readonly Entry[]): number {
  return entries.reduce((sum, { title }) => sum + title.length, 0) / entries.length;
}

function commonAncestor(nodes: readonly SceneNode[]): SceneNode {
  const [first, last] = [nodes[0], nodes.at(-1)] as [SceneNode, SceneNode];
  let at = first;
  while (at.parent && (at === first || !holds(at, last))) at = at.parent;
  return at;
}
