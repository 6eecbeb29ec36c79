/** Pairs list dates with the titles they belong to, whichever of the two stands first and however deep. */
import { attribute } from './primordials.js';
import { dayBoxes } from './day-boxes.js';
import { columnRoles } from './column-roles.js';
import { roleOfLabel, type TextDate } from './dates.js';
import { forEachPaced, type Pace } from './pace.js';
import { charsBefore, type Piece, type Scene, type SceneNode } from './scene.js';
import type { Spot } from './spot.js';
import { isTitle, titleOf, WEAK, withoutDate } from './titles.js';

/** One line of a list: a title, mostly linked, with a date beside it. */
export interface Entry {
  readonly container: SceneNode;
  readonly title: string;
  readonly link?: SceneNode;
  readonly date?: string;
  readonly dateText?: string;
  /** True when the container holds several entries side by side (dt, dd, dt, dd; lines with br). */
  readonly flat: boolean;
  readonly shown: boolean;
}

const CLIMB = 7;
/** Most characters between a date and its title: a summary may stand there. */
const FARTHEST = 400;
/** Title links of the page: what a list line can point with. */
export async function titleLinks(scene: Scene, pace: Pace): Promise<SceneNode[]> {
  const links: SceneNode[] = [];
  await forEachPaced(scene.links, pace, link => {
    if (link.area !== 'header' && link.area !== 'footer' && titleOf(scene, link).length >= 2)
      links.push(link);
  });
  return links;
}

/** Entries of all dated lists, in document order. */
export async function datedEntries(
  scene: Scene,
  dates: readonly TextDate[],
  links: readonly SceneNode[],
  pace: Pace,
): Promise<Entry[]> {
  const spots = await listSpots(scene, dates, pace);
  const byTitle = new Map<SceneNode, { entry: Entry; rank: number }>();
  const add = (key: SceneNode, entry: Entry, rank: number) => {
    const known = byTitle.get(key);
    if (!known || rank > known.rank) byTitle.set(key, { entry, rank });
  };
  const flats = new Set<SceneNode>();
  await forEachPaced(spots, pace, spot => {
    const container = containerOf(scene, spot, links, spots);
    if (!container) {
      const beside = neighbourLink(scene, spot, links);
      if (beside) {
        add(beside, entryOf(scene, spot.node.parent ?? beside, beside, spot, true), spot.rank);
        return;
      }
      const bare = bareEntry(scene, spot);
      if (bare) add(bare.container, bare, spot.rank);
      return;
    }
    const inside = within(links, container);
    const others = within(spots, container, each => each.node);
    if (others.length > 1 && inside.length > 1 && !isOneEntry(inside, others)) {
      if (flats.has(container)) return;
      flats.add(container);
      for (const pair of pairInOrder(inside, others))
        add(pair.link, entryOf(scene, container, pair.link, pair.spot, true), pair.spot.rank);
      return;
    }
    const link = bestLink(scene, inside);
    if (link) add(link, entryOf(scene, container, link, spot, false), spot.rank);
  });
  return [...byTitle.values()].map(each => each.entry).sort((a, b) => orderOf(a) - orderOf(b));
}

async function listSpots(scene: Scene, dates: readonly TextDate[], pace: Pace): Promise<Spot[]> {
  const spots: Spot[] = [];
  const columns = columnRoles(scene);
  await forEachPaced(dates, pace, date => {
    if (date.match.precision === 'month' || date.role === 'copyright' || date.node.area === 'footer') return;
    if (!standsApart(scene, date)) return;
    const role = date.role === 'unknown' ? columns.roleAt(date.node) : date.role;
    const rank = (role === 'published' ? 2 : role === 'unknown' ? 1 : 0) + (date.shown ? 1.5 : 0);
    spots.push({
      node: date.node,
      piece: pieceIndex(scene, date),
      date: date.match.date,
      text: date.match.text,
      rank,
      shown: date.shown,
    });
  });
  await pace.rest();
  return [...spots, ...dayBoxes(scene)].sort((a, b) => a.node.index - b.node.index || a.piece - b.piece);
}

function pieceIndex(scene: Scene, { block, match }: TextDate): number {
  let at = block.firstPiece;
  while (at + 1 < block.endPiece && (scene.pieces[at + 1]?.start ?? Infinity) <= match.index) at++;
  return at;
}

/* A list date has its own element, or stands at the end or the beginning of its line. */
function standsApart(scene: Scene, { block, match, rest }: TextDate): boolean {
  if (rest <= 14 || block.text.length < 40) return true;
  const piece = pieceAt(scene, block.firstPiece, block.endPiece, match.index);
  if (piece && piece.text.length - match.text.length <= 14) return true;
  const after = block.text.slice(match.index + match.text.length).trim();
  return (
    block.text.length < 300 && (after.length <= 3 || block.text.slice(0, match.index).trim().length <= 2)
  );
}

function pieceAt(scene: Scene, from: number, to: number, offset: number): Piece | undefined {
  let found: Piece | undefined;
  for (let at = from; at < to; at++) {
    const piece = scene.pieces[at];
    if (!piece || piece.start > offset) break;
    found = piece;
  }
  return found;
}

/* The smallest element that holds the date and a title; a weak link (“details”) is no title when the next larger element adds a better one. */
function containerOf(
  scene: Scene,
  spot: Spot,
  links: readonly SceneNode[],
  spots: readonly Spot[],
): SceneNode | undefined {
  let found: SceneNode | undefined;
  let at: SceneNode | undefined = spot.node;
  for (
    let level = 0;
    at && level < CLIMB && at.tag !== 'body' && at.tag !== 'html';
    level++, at = at.parent
  ) {
    const inside = within(links, at).filter(link => isReachable(scene, spot, link));
    if (inside.length === 0) continue;
    if (found && within(spots, at, each => each.node).length > within(spots, found, each => each.node).length)
      break;
    found = at;
    const isLine = at.tag === 'li' || at.tag === 'tr';
    if (inside.some(link => isTitle(titleOf(scene, link), isLine ? 2 : undefined))) return at;
  }
  return found && within(links, found).length <= 3 ? found : undefined;
}

/* A date and its title stand in one part of the page and not far from each other: an article's byline is no line of the list below the article. */
function isReachable(scene: Scene, spot: Spot, link: SceneNode): boolean {
  if (link.area !== spot.node.area) return false;
  const [from, to] =
    link.firstPiece > spot.piece ? [spot.piece + 1, link.firstPiece] : [link.endPiece, spot.piece];
  return charsBefore(scene, to) - charsBefore(scene, from) <= FARTHEST;
}

function isOneEntry(links: readonly SceneNode[], spots: readonly Spot[]): boolean {
  const first = spots[0]?.date;
  return (
    spots.every(spot => spot.date === first) && links.length <= 3 && new Set(links.map(hrefOf)).size <= 2
  );
}

function bestLink(scene: Scene, links: readonly SceneNode[]): SceneNode | undefined {
  let best: SceneNode | undefined;
  let score = 0;
  for (const link of links) {
    const text = titleOf(scene, link);
    const points =
      Math.min(text.length, 60) -
      (WEAK.test(text) ? 50 : 0) -
      (/^[[【（(].{1,10}[\]】）)]$/u.test(text) ? 8 : 0);
    if (best === undefined || points > score) [best, score] = [link, points];
  }
  return best;
}

/* link, date, link, date … or date, link, date, link …: whichever comes first leads. */
function pairInOrder(links: readonly SceneNode[], spots: readonly Spot[]): { link: SceneNode; spot: Spot }[] {
  const dateLeads = (spots[0]?.piece ?? 0) < (links[0]?.firstPiece ?? 0);
  const pairs: { link: SceneNode; spot: Spot }[] = [];
  const used = new Set<SceneNode>();
  for (const spot of spots) {
    const link = dateLeads
      ? links.find(each => each.firstPiece > spot.piece)
      : links.findLast(each => each.firstPiece <= spot.piece);
    if (!link || used.has(link)) continue;
    used.add(link);
    pairs.push({ link, spot });
  }
  return pairs;
}

function entryOf(scene: Scene, container: SceneNode, link: SceneNode, spot: Spot, flat: boolean): Entry {
  const title = withoutDate(titleOf(scene, link), spot.text);
  return { container, title, link, date: spot.date, dateText: spot.text, flat, shown: spot.shown };
}

/* Broken tables leave title and date lying side by side in the body: the nearest words decide. */
function neighbourLink(scene: Scene, spot: Spot, links: readonly SceneNode[]): SceneNode | undefined {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle] as SceneNode).firstPiece < spot.piece) low = middle + 1;
    else high = middle;
  }
  const before = links[low - 1];
  return before &&
    before.endPiece >= spot.piece &&
    isReachable(scene, spot, before) &&
    isTitle(titleOf(scene, before))
    ? before
    : undefined;
}

/* A line without any link: the words beside the date are the title. */
function bareEntry(scene: Scene, spot: Spot): Entry | undefined {
  let at: SceneNode | undefined = spot.node;
  for (let level = 0; at && level < 4; level++, at = at.parent) {
    if (at.tag !== 'li' && at.tag !== 'tr' && at.tag !== 'dd') continue;
    const title = longestWords(scene, at, spot.text);
    // 成文日期 | 2026年6月3日 is a label with its value.
    if (roleOfLabel(title) !== 'unknown' && title.length <= 12) return undefined;
    return title.length >= 4 && title.length <= 200
      ? { container: at, title, date: spot.date, dateText: spot.text, flat: false, shown: spot.shown }
      : undefined;
  }
  return undefined;
}

function longestWords(scene: Scene, node: SceneNode, dateText: string): string {
  let longest = '';
  for (let at = node.firstPiece; at < node.endPiece; at++) {
    const text = withoutDate(scene.pieces[at]?.text ?? '', dateText);
    if (text.length > longest.length && text !== dateText) longest = text;
  }
  return longest;
}

function orderOf(entry: Entry): number {
  return (entry.link ?? entry.container).index;
}

function hrefOf(link: SceneNode): string {
  return attribute(link.element, 'href') ?? '';
}

/** Those of an ordered array that lie inside a node. */
export function within(values: readonly SceneNode[], node: SceneNode): SceneNode[];
export function within<T>(values: readonly T[], node: SceneNode, nodeOf: (value: T) => SceneNode): T[];
export function within<T>(
  values: readonly T[],
  node: SceneNode,
  nodeOf = (value: T) => value as SceneNode,
): T[] {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodeOf(values[middle] as T).index < node.index) low = middle + 1;
    else high = middle;
  }
  const inside: T[] = [];
  for (let at = low; at < values.length && nodeOf(values[at] as T).index <= node.last; at++) {
    inside.push(values[at] as T);
    if (inside.length > 400) break;
  }
  return inside;
}
