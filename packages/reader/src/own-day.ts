/** What stands at the heading of a page is the page's own, and no line of a list: its day, and the links above it. */
import { closest } from './context.js';
import type { TextDate } from './dates.js';
import type { Heading } from './heading.js';
import type { Scene, SceneNode } from './scene.js';

/** Most blocks between the heading and the line that says when the page was published. */
const NEAR = 3;
const LABEL = /^.{0,6}(?:日\s?期|时\s?间|发布|公布|发表|上传|录入|published|posted|date|on)$/iu;
const LINES: ReadonlySet<string> = new Set(['a', 'li', 'tr', 'dd']);

/** The heading, where it is that of the page and not the title of a line: no link stands in it or around it. */
export function headingOfPage({ links }: Scene, heading: Heading | undefined): Heading | undefined {
  if (!heading || closest(heading.block.node, ({ tag }) => LINES.has(tag))) return undefined;
  const { firstPiece, endPiece } = heading.block;
  return links.some(link => link.firstPiece < endPiece && link.endPiece > firstPiece) ? undefined : heading;
}

/** Dates that may be of lines: all but the one below the heading that says it is of publication, where no other says so; cards repeat their label. */
export function withoutOwnDay(dates: readonly TextDate[], heading: Heading | undefined): readonly TextDate[] {
  if (!heading) return dates;
  // A title may tell of what was made known, and its day stands behind it as behind a label.
  const stated = dates.filter(
    ({ role, label, node }) => role === 'published' && LABEL.test(label ?? '') && node.area === 'content',
  );
  const own = stated.find(({ block }) => isBelow(block.index - heading.block.index));
  return own === undefined || stated.some(({ match }) => match.date !== own.match.date)
    ? dates
    : dates.filter(({ block }) => block !== own.block);
}

function isBelow(distance: number): boolean {
  return distance >= 0 && distance <= NEAR;
}

/** Links that a day can belong to: not those above the heading, when the day stands below it. */
export function linksBelow(links: readonly SceneNode[], heading: Heading | undefined): readonly SceneNode[] {
  return heading ? links.filter(link => link.firstPiece >= heading.block.firstPiece) : links;
}
