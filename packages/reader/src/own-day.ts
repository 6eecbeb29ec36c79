/** What stands at the heading of a page is the page's own, and no line of a list: its day, and the links above it. */
import { closest } from './context.js';
import type { TextDate } from './dates.js';
import type { Heading } from './heading.js';
import type { Block, Scene, SceneNode } from './scene.js';

/** Most blocks between the heading and the line that says when the page was published. */
const NEAR = 3;
const LABEL = /^.{0,6}(?:日\s?期|时\s?间|发布|公布|发表|上传|录入|published|posted|date|on)$/iu;
const LINES: ReadonlySet<string> = new Set(['a', 'li', 'tr', 'dd']);

/** The head of a page: its heading with the line below that says when it was published. */
export interface PageHead {
  /** The line of the page's own day, below the heading or above it. */
  readonly own?: Block;
  /** Piece of text where the head ends; days after it belong to no link before it. 0 where the page has no head. */
  readonly end: number;
}

/** Reads the head of a page from its dates and its heading. */
export function pageHead(scene: Scene, dates: readonly TextDate[], heading: Heading | undefined): PageHead {
  if (!heading || isTitleOfLine(scene, heading)) return { end: 0 };
  // A title may tell of what was made known, and its day stands behind it as behind a label.
  const stated = dates.filter(
    ({ role, label, node }) => role === 'published' && LABEL.test(label ?? '') && node.area === 'content',
  );
  const own = stated.find(({ block }) => isNear(block.index - heading.block.index));
  // Cards repeat their label; so many times no page states its own day.
  if (!own || stated.length > 3 || stated.some(({ match }) => match.date !== own.match.date)) {
    const said = own
      ? undefined
      : dates.find(date => isSourceAndTime(scene, date, heading) && !isOfLines(date, dates));
    return said ? { own: said.block, end: said.block.endPiece } : { end: heading.block.firstPiece };
  }
  // 【我要打印】【关闭】 stand in the line of the day.
  return { own: own.block, end: Math.max(own.block.endPiece, heading.block.firstPiece) };
}

/* A link stands in it or around it, or it is a line itself; a row that holds the title alone is the head of a page in tables. */
function isTitleOfLine({ links }: Scene, { block: { node, firstPiece, endPiece } }: Heading): boolean {
  const line = closest(node, ({ tag }) => LINES.has(tag));
  return (
    links.some(link => link.firstPiece < endPiece && link.endPiece > firstPiece) ||
    (line !== undefined &&
      (line.tag !== 'tr' || line.firstPiece !== firstPiece || line.endPiece !== endPiece))
  );
}

/* <h2>…</h2><div><a>The Courier</a>, 20 September 2020 16:20</div>: where a text is from, by a short link, and the minute; the first line of a list has others beside it. */
function isSourceAndTime(
  { blocks, links }: Scene,
  { role, match, rest, shown, block, node }: TextDate,
  heading: Heading,
): boolean {
  const line = block.node;
  return (
    role === 'unknown' &&
    TIME.test(block.text.slice(match.index, match.index + match.text.length + 8)) &&
    shown &&
    node.area === 'content' &&
    rest <= 24 &&
    !HAN_TITLE.test(block.text) &&
    block.index === heading.block.index + 1 &&
    closest(line, ({ tag }) => LINES.has(tag)) === undefined &&
    links.filter(link => link.firstPiece >= block.firstPiece && link.endPiece <= block.endPiece).length ===
      1 &&
    !blocks
      .slice(block.index + 1)
      .some(
        other =>
          other.node.parent === line.parent && other.node.tag === line.tag && other.node.names === line.names,
      )
  );
}
const HAN_TITLE = /[\u4e00-\u9fff]{7}/u;
const TIME = /\d[,T ]{1,2}\d{1,2}:\d\d/u;

/* Two more days in the page stand in boxes of the same kind: each line of a list has one. */
function isOfLines({ node }: TextDate, dates: readonly TextDate[]): boolean {
  let alike = 0;
  for (const other of dates) if (other.node !== node && isDrawnAlike(other.node, node)) alike++;
  return alike >= 2;
}

function isDrawnAlike(a: SceneNode, b: SceneNode): boolean {
  let [one, other]: [SceneNode | undefined, SceneNode | undefined] = [a, b];
  for (let level = 0; level < 3; level++, one = one.parent, other = other.parent)
    if (!one || !other || one.tag !== other.tag || one.names !== other.names) return false;
  return true;
}

/* Some tables of fields stand above the heading. */
function isNear(distance: number): boolean {
  return distance >= -NEAR && distance <= NEAR;
}
