/** Turns found lists into facts: items with their places, heading, paging, and the list that shows nothing. */
import { isOfCard } from './card.js';
import { classesWithin, clip, wordsOf } from './context.js';
import type { TextDate } from './dates.js';
import { emptyList, type Surroundings } from './empty-lists.js';
import type { ListFact, ListItemFact } from './facts.js';
import type { Heading } from './heading.js';
import type { Entry } from './list-entry.js';
import { headingOf } from './list-heading.js';
import { isContentList, type FoundList } from './lists.js';
import { forEachPaced, type Pace } from './pace.js';
import { pagingOf } from './paging.js';
import { addressOf } from './address.js';
import type { Context, SceneNode } from './scene.js';
import { hasKind, LATIN, PINNED } from './text-class.js';

const MAX_ITEMS = 2_000;

/** Facts of the found lists; without any, of the empty list that a column page shows. */
export async function listFacts(
  context: Context,
  lists: readonly FoundList[],
  mains: readonly FoundList[],
  surroundings: Surroundings,
  pace: Pace,
): Promise<ListFact[]> {
  const paging = pagingOf(context);
  const facts: ListFact[] = [];
  await forEachPaced(lists, pace, list => {
    const heading = headingOf(context, list.node, list.entries);
    facts.push({
      ...(heading !== undefined && { heading }),
      items: list.entries.slice(0, MAX_ITEMS).map(entry => itemFact(context, entry)),
      main: mains.includes(list),
      empty: false,
      state: 'filled' as const,
      ...(mains.includes(list) && mains.length === 1 && paging),
      where: context.where(list.node),
    });
  });
  const empty = mains.length === 0 ? emptyList(context, { ...surroundings, lists }) : undefined;
  return empty ? [...facts, { ...empty, ...paging }] : facts;
}

function itemFact(context: Context, entry: Entry): ListItemFact {
  const title = clip(entry.title, 300);
  const where = context.where(entry.link ?? entry.container, title);
  const href = entry.link && addressOf(entry.link);
  const status = entry.flat ? undefined : statusIn(context, entry.container);
  return {
    title,
    ...(href != null && { href: clip(href, 1_000) }),
    ...(entry.date !== undefined && { date: entry.date }),
    ...(entry.dateText !== undefined && { dateText: entry.dateText }),
    ...(hasKind(classesWithin(context.scene, entry.container), PINNED | LATIN) &&
      /置顶|\[顶\]|pinned/iu.test(wordsOf(context.scene, entry.container, 400)) &&
      !entry.flat && { pinned: true as const }),
    ...(status !== undefined && { status }),
    where,
  };
}

function statusIn({ scene }: Context, { firstPiece, endPiece }: SceneNode): string | undefined {
  const last = Math.min(endPiece, firstPiece + 30);
  for (let at = firstPiece; at < last; at++) {
    const text = scene.pieces[at]?.text ?? '';
    const status = text.length <= 14 ? STATUS.exec(text)?.[1] : undefined;
    if (status !== undefined) return status;
  }
  return undefined;
}
const STATUS =
  /^[\s[【（(]*(?:(?:[办处回答当][理复前])?状态[：:]\s?)?((?:已|未|待|[暂尚]未|正在)(?:[回答]复|[办处受]理|办结|审核)|[办处受]理中)[\s\]】）)]*$/u;

/** The newest day of the main list, else of the first with days, or above the lists: a page of news is as old as that. Fewer than three days may be of anything. */
export function newestLine(lists: readonly ListFact[], above: readonly string[]): string | undefined {
  const dated = [...lists.filter(list => list.main), ...lists.filter(list => !list.main)]
    .map(list => list.items.flatMap(item => item.date ?? []))
    .find(days => days.length >= 3);
  return dated && [...dated, ...above].sort().at(-1);
}

/** Days of the texts above the first list: many a blog shows its newest one apart, and larger. */
export function daysAbove(
  { scene }: Context,
  lists: readonly FoundList[],
  texts: readonly TextDate[],
  heading: Heading | undefined,
): string[] {
  const first = lists.find(list => list.dated >= 3 && isContentList(list))?.entries[0]?.container;
  return texts
    .filter(
      ({ node, match }) =>
        node.area === 'content' &&
        node.index < (first?.index ?? 0) &&
        match.precision === 'day' &&
        isOfCard(node, 1, heading, scene),
    )
    .map(({ match }) => match.date);
}
