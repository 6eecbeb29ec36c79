/** Pairs list dates with the titles they belong to, whichever of the two stands first and however deep. */
import { parseDate } from '@sunboard/model';
import { addressOf, leadsHere } from './address.js';
import { bestLink } from './best-link.js';
import { boxOfLink } from './box-of-link.js';
import { closest, holds } from './context.js';
import type { TextDate } from './dates.js';
import { countWithin, within, type Entry } from './list-entry.js';
import { isButton, titleInRow, titleOfCard } from './line-title.js';
import { listSpots } from './list-spots.js';
import type { PageHead } from './own-day.js';
import { forEachPaced, type Pace } from './pace.js';
import { charsBefore, type Scene, type SceneNode } from './scene.js';
import { countSpots, spotsInOrder, spotsWithin, type Spot, type Spots } from './spot.js';
import { withTitlesAbove } from './title-above.js';
import { titledEntries } from './titled-boxes.js';
import { isHeadline, isTitle, isWeak, titleOf, withoutDate } from './titles.js';
import { bareEntry, boxEntries, holdsLines, isOfFigures } from './unlinked.js';
import { wholeDay } from './yearless.js';

const CLIMB = 7;
/** Most characters between a date and its title: a summary may stand there. */
const FARTHEST = 400;

/** Entries of all dated lists, in document order. */
export async function datedEntries(
  scene: Scene,
  dates: readonly TextDate[],
  { own, end }: PageHead,
  all: readonly SceneNode[],
  pace: Pace,
): Promise<Entry[]> {
  const spots = spotsInOrder(
    (await listSpots(scene, dates, pace)).filter(
      ({ piece }) => !own || piece < own.firstPiece || piece >= own.endPiece,
    ),
  );
  const below = all.filter(link => link.firstPiece >= end);
  const byTitle = new Map<SceneNode, { entry: Entry; rank: number }>();
  const add = (key: SceneNode, entry: Entry | undefined, rank: number) => {
    if (!entry) return;
    const known = byTitle.get(key);
    if (!known || rank > known.rank) byTitle.set(key, { entry, rank });
  };
  const titled = titledEntries(scene, spots, below);
  for (const entry of titled) add(entry.container, entry, 1);
  const known = new Set(titled.flatMap(({ container }) => spotsWithin(spots, container)));
  const flats = new Set<SceneNode>();
  const loose: Spot[] = [];
  await forEachPaced(spots.all, pace, spot => {
    if (known.has(spot) || isOfFigures(scene, spot)) return;
    const links = spot.piece >= end ? below : all;
    const smallest = containerOf(scene, spot, links, spots);
    const container = smallest && boxOfLink(scene, smallest, spot, spots, all);
    if (!container) {
      const beside = smallest === null ? undefined : neighbourLink(scene, spot, links);
      if (beside) {
        add(beside, entryOf(scene, spot.node.parent ?? beside, beside, spot, true), spot.rank);
        return;
      }
      const bare = spot.yearless === 'guessed' ? undefined : bareEntry(scene, spot);
      if (bare) add(bare.container, bare, spot.rank);
      else loose.push(spot);
      return;
    }
    const inside = within(links, container);
    const others = spotsWithin(spots, container);
    // 发文日期 and 发布日期 beside one title and its 解读 are of one line.
    const hasOneTitle = () => inside.filter(link => !isWeak(titleOf(scene, link))).length === 1;
    if (others.length > 1 && inside.length > 1 && !hasOneTitle() && !isOneEntry(inside, others)) {
      if (flats.has(container)) return;
      flats.add(container);
      // 【打印】【关闭】 beside days is no title, and 详情 none beside one.
      const telling = inside.filter(link => !isWeak(titleOf(scene, link)) && !isOfPage(scene, link));
      for (const pair of pairInOrder(telling.length > 0 ? telling : inside, others))
        add(pair.link, entryOf(scene, container, pair.link, pair.spot, true), pair.spot.rank);
      return;
    }
    const link = bestLink(scene, inside, container);
    if (!link || isOfPage(scene, link)) return;
    const heading = titleOfCard(scene, container, link, spot, spots);
    if (heading === undefined && isButton(scene, link, container)) return;
    add(link, entryOf(scene, container, link, spot, false, heading), spot.rank);
  });
  await pace.rest();
  for (const entry of boxEntries(scene, loose)) add(entry.container, entry, 1);
  const entries = [...byTitle.values()].map(each => each.entry).sort((a, b) => orderOf(a) - orderOf(b));
  return withTitlesAbove(scene, entries, all);
}

/* The smallest element that holds the date and a title; a weak link (“details”) is no title when the next larger element adds a better one. Null where all titles around have days of their own. */
function containerOf(
  scene: Scene,
  spot: Spot,
  links: readonly SceneNode[],
  spots: Spots,
): SceneNode | undefined | null {
  let found: SceneNode | undefined;
  let at: SceneNode | undefined = spot.node;
  for (
    let level = 0;
    at && level < CLIMB && at.tag !== 'body' && at.tag !== 'html';
    level++, at = at.parent
  ) {
    const all = within(links, at);
    if (at.tag === 'tr' && isLayout(at, all)) return undefined;
    const inside = all.length === 0 ? all : all.filter(link => isReachable(scene, spot, link));
    if (inside.length === 0) {
      if (holdsLines(at, spots)) return undefined;
      continue;
    }
    if (found && countSpots(spots, at) > countSpots(spots, found)) break;
    if (!found && holdsWholeLines(at, spot, links, spots)) return null;
    found = at;
    const isLine = at.tag === 'li' || at.tag === 'tr';
    if (inside.some(link => isTitle(titleOf(scene, link), isLine ? 2 : undefined)))
      return headlineAround(scene, at, inside, spot, spots) ?? at;
  }
  return found && countWithin(links, found) <= 3 ? found : undefined;
}

/* A row that lays out the page, its menu beside the text: no cell of a line holds so many links. */
function isLayout(row: SceneNode, links: readonly SceneNode[]): boolean {
  const menu = links[0] && closest(links[0], ({ parent }) => parent === row);
  return links.length > 5 && menu !== undefined && holds(menu, links.at(-1) as SceneNode);
}

/* An article's byline or the day of today, and the lines below it: an element where other days stand beside titles of their own is no line of this day. */
function holdsWholeLines(node: SceneNode, spot: Spot, links: readonly SceneNode[], spots: Spots): boolean {
  if (node.tag === 'li' || node.tag === 'tr' || countSpots(spots, node) < 3) return false;
  let line: SceneNode | undefined;
  for (const other of spotsWithin(spots, node)) {
    let at: SceneNode | undefined = other.node;
    while (at && at !== node && countWithin(links, at) === 0) at = at.parent;
    if (!at || at === node || at === line || holds(at, spot.node)) continue;
    // Of lines of one kind, a single one may lead on.
    if (line || holdsLines(node, spots)) return true;
    line = at;
  }
  return false;
}

/* The links of a byline name author and subject: the headline above them is the title. */
function headlineAround(
  scene: Scene,
  at: SceneNode,
  inside: readonly SceneNode[],
  spot: Spot,
  spots: Spots,
): SceneNode | undefined {
  if (at.tag === 'li' || at.tag === 'tr' || inside.some(link => isHeadline(link))) return undefined;
  const days = countSpots(spots, at);
  for (let level = 0, outer = at.parent; outer && level < 3; level++, outer = outer.parent) {
    if (outer.tag === 'body') return undefined;
    if (countSpots(spots, outer) > days) return isTitledAs(scene, inside, spot, outer) ? outer : undefined;
    if (within(scene.links, outer).some(link => isHeadline(link) && isTitle(titleOf(scene, link))))
      return outer;
  }
  return undefined;
}

/* <a>19 July 2014</a><h2><a>…</a></h2>: the headline leads where the day does, whatever days the text below tells of. */
function isTitledAs(
  scene: Scene,
  [day, more]: readonly SceneNode[],
  { text }: Spot,
  outer: SceneNode,
): boolean {
  const words = day && !more ? titleOf(scene, day) : '';
  return (
    day !== undefined &&
    words.length < text.length + 12 &&
    words.includes(text) &&
    within(scene.links, outer)
      .slice(0, MOST_LINKS)
      .some(link => isHeadline(link) && hrefOf(link) === hrefOf(day))
  );
}

/* A date and its title stand in one part of the page and not far from each other: an article's byline is no line of the list below the article. */
function isReachable(scene: Scene, spot: Spot, link: SceneNode): boolean {
  if (link.area !== spot.node.area || isAddressee(scene, spot, link)) return false;
  const apart =
    link.firstPiece > spot.piece
      ? charsBefore(scene, link.firstPiece) - charsBefore(scene, spot.piece + 1)
      : charsBefore(scene, spot.piece) - charsBefore(scene, link.endPiece);
  return apart <= FARTHEST;
}

/* `Answer to <a>Jane Doe</a> on <time>`: the words go on to the day, a title does not. */
function isAddressee({ pieces }: Scene, { piece }: Spot, link: SceneNode): boolean {
  const between = link.endPiece === piece - 1 ? pieces[link.endPiece] : undefined;
  return between !== undefined && /^\s?(?:on|at)\s?$/iu.test(between.text);
}

/* The headline and the day of a blog's entry lead to the page that they stand on; `#more` may open a line. */
function isOfPage(scene: Scene, link: SceneNode): boolean {
  return (
    leadsHere(scene, link) &&
    addressOf(link)?.startsWith('#') !== true &&
    (isHeadline(link) || parseDate(titleOf(scene, link)) !== undefined)
  );
}

/* Links to one text are of one line, which may tell of other days. */
function isOneEntry(links: readonly SceneNode[], spots: readonly Spot[]): boolean {
  if (links.length > 3) return false;
  const first = spots[0]?.date;
  const targets = new Set(links.map(hrefOf));
  return spots.every(spot => spot.date === first)
    ? targets.size <= 2
    : targets.size === 1 && !/^(?:#|javascript:|$)/iu.test([...targets].join(''));
}

/* link, date, link, date … or date, link, date, link …: whichever comes first leads. */
function pairInOrder(links: readonly SceneNode[], spots: readonly Spot[]): { link: SceneNode; spot: Spot }[] {
  const dateLeads = (spots[0]?.piece ?? 0) < (links[0]?.firstPiece ?? 0);
  const pairs: { link: SceneNode; spot: Spot }[] = [];
  const used = new Set<SceneNode>();
  let [first, last] = [Infinity, -1];
  for (const spot of spots) {
    const after = firstAfter(links, spot.piece);
    const at = dateLeads ? after : after - 1;
    const link = links[at];
    if (!link || used.has(link)) continue;
    used.add(link);
    [first, last] = [Math.min(first, at), Math.max(last, at)];
    pairs.push({ link, spot });
  }
  // The clock of the site, its menus and a signature are no lines: in a list, links and days take turns.
  return pairs.length * MOST_LINKS > last - first ? pairs : [];
}
/** Most links a day in a list: column, title and its interpretation. */
const MOST_LINKS = 3;

function entryOf(
  scene: Scene,
  container: SceneNode,
  link: SceneNode,
  spot: Spot,
  flat: boolean,
  heading?: string,
): Entry | undefined {
  const date = wholeDay(scene, spot, link);
  if (date === undefined && spot.yearless === 'guessed') return undefined;
  const title = titleInRow(
    scene,
    container,
    heading ?? withoutDate(titleOf(scene, link), spot.text),
    spot,
    flat,
  );
  return {
    container,
    title,
    link,
    ...(date !== undefined && { date }),
    dateText: spot.text,
    flat,
    shown: spot.shown,
  };
}

/* Broken tables leave title and date lying side by side in the body: the nearest words decide. */
function neighbourLink(scene: Scene, spot: Spot, links: readonly SceneNode[]): SceneNode | undefined {
  const before = links[firstAfter(links, spot.piece - 1) - 1];
  return before &&
    before.endPiece >= spot.piece &&
    isReachable(scene, spot, before) &&
    isTitle(titleOf(scene, before))
    ? before
    : undefined;
}

/* Position of the first link whose words begin after a piece of text. */
function firstAfter(links: readonly SceneNode[], piece: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle] as SceneNode).firstPiece <= piece) low = middle + 1;
    else high = middle;
  }
  return low;
}

function orderOf(entry: Entry): number {
  return (entry.link ?? entry.container).index;
}

function hrefOf(link: SceneNode): string {
  return addressOf(link) ?? '';
}
