/** Reads list lines without any link: the words beside the date are the title. */
import { titleInColumn } from './column-roles.js';
import { closest, holds, wordsOf } from './context.js';
import { roleOfLabel } from './date-role.js';
import { countWithin, type Entry } from './list-entry.js';
import { cellsOf } from './pairs.js';
import type { Block, Piece, Scene, SceneNode } from './scene.js';
import { countSpots, spotsInOrder, spotsWithin, type Spot, type Spots } from './spot.js';
import { HAN } from './text-class.js';
import { isTitle, NAMED_TITLE, withoutDate } from './titles.js';
import { wholeDay } from './yearless.js';

const CLIMB = 4;
/** Most pieces of text and characters in a box that is one line of a list. */
const BOX = { pieces: 8, text: 300 } as const;
/** Boxes of one kind that make a list. */
const FEWEST = 3;

/** Whether a day stands in a row of figures that leads nowhere: prices and rates are of a day, and no text is. */
export function isOfFigures({ pieces, links }: Scene, { node }: Spot): boolean {
  const row = closest(node, ({ tag }) => tag === 'tr', CLIMB);
  return (
    row !== undefined &&
    countWithin(links, row) === 0 &&
    pieces.slice(row.firstPiece, row.endPiece).filter(({ text }) => FIGURE.test(text)).length >= 3
  );
}
const FIGURE = /^\s?-?\d[\d,]{0,15}\.\d{1,6}\s?%?\s?$/u;

/** A line in a row, a list element or a description. */
export function bareEntry(scene: Scene, spot: Spot): Entry | undefined {
  let at: SceneNode | undefined = spot.node;
  for (let level = 0; at && level < CLIMB; level++, at = at.parent) {
    if (at.tag !== 'li' && at.tag !== 'tr' && at.tag !== 'dd') continue;
    const named = at.tag === 'tr' ? titleInColumn(scene, at) : undefined;
    if (named !== undefined && named.length >= 2 && named.length <= 200 && !isDateLabel(named))
      return lineOf(scene, at, named, spot);
    const words = longestWords(scene, at, spot.text);
    const title = STATE.test(words)
      ? (scene.pieces[spot.piece]?.text.trim() ?? '')
      : at.tag === 'tr'
        ? headOfCell(scene, at, words)
        : words;
    // 成文日期 | 2026年6月3日 is a label with its value; 2026年6月3日，某区召开会议…: a sentence.
    if (isDateLabel(title) || /^[，,]/u.test(title) || isRecord(scene, at)) return undefined;
    return title.length >= 4 && title.length <= (HAN.test(title) ? 200 : 320)
      ? lineOf(scene, at, title, spot)
      : undefined;
  }
  return undefined;
}

/* 索引号：… | 公开日期：2021-07-22: cells that each begin with a label are fields of one document. */
function isRecord({ pieces }: Scene, { firstPiece, endPiece }: SceneNode): boolean {
  const fields = new Set<Block>();
  for (let at = firstPiece; at < endPiece; at++) {
    const block = pieces[at]?.block;
    if (block && FIELD.test(block.text)) fields.add(block);
  }
  return fields.size > 1;
}
const FIELD = /^[\p{Script=Han}\s]{2,12}[：:]/u;

/** Lines in boxes of any tag, as pages drawn by a client framework have them: at least three alike under one parent, each a day in an element of its own and a title. */
export function boxEntries(scene: Scene, loose: readonly Spot[]): Entry[] {
  const spots = spotsInOrder(loose);
  return onlyAlike(
    loose.flatMap(spot =>
      spot.yearless === 'guessed' || !isAlone(scene, spot) ? [] : (boxAround(scene, spot, spots) ?? []),
    ),
  );
}

/** The lines in boxes of one kind under one parent, where there are three of them. */
export function onlyAlike(boxes: readonly Entry[]): Entry[] {
  const kinds = new Map<string, Entry[]>();
  for (const line of boxes) {
    const { parent, tag, names } = line.container;
    const key = `${String(parent?.index)} ${tag} ${names}`;
    const alike = kinds.get(key) ?? [];
    kinds.set(key, alike);
    alike.push(line);
  }
  return [...kinds.values()].flatMap(lines => (lines.length >= FEWEST ? lines : []));
}

/** Whether at least three boxes of one kind inside an element hold a day each: its lines, which no link outside belongs to. */
export function holdsLines(node: SceneNode, spots: Spots): boolean {
  if (countSpots(spots, node) < FEWEST) return false;
  // Each day of a long page asks it of the box around them all.
  const known = spots.linesIn.get(node) ?? hasAlike(node, spots);
  spots.linesIn.set(node, known);
  return known;
}

function hasAlike(node: SceneNode, spots: Spots): boolean {
  const inside = spotsWithin(spots, node);
  const boxes = new Map<string, Set<SceneNode>>();
  for (const spot of inside) {
    let box: SceneNode | undefined = spot.node;
    while (box && box !== node && box.parent !== node) box = box.parent;
    if (!box || box === node) continue;
    const key = `${box.tag} ${box.names}`;
    const alike = boxes.get(key) ?? new Set<SceneNode>();
    boxes.set(key, alike.add(box));
    // A box that is little more than a day is a column of a line, not a line.
    if (alike.size >= FEWEST && [...alike].every(each => each.endPiece - each.firstPiece >= 2)) return true;
  }
  return false;
}

function boxAround(scene: Scene, spot: Spot, spots: Spots): Entry | undefined {
  let at = spot.node.parent;
  for (let level = 0; at && level < CLIMB && at.tag !== 'body'; level++, at = at.parent) {
    if (at.endPiece - at.firstPiece > BOX.pieces || at.tag === 'p') return undefined;
    if (countSpots(spots, at) > 2) return undefined;
    const title = longestWords(scene, at, spot.text);
    // What a day in boxes consists of is no title.
    if (title.length < 4 || spot.text.includes(title)) continue;
    if (isDateLabel(title) || title.length > BOX.text || /^[^：:]{2,8}[：:]/u.test(title)) return undefined;
    if (isValue(scene, at, title)) return undefined;
    return lineOf(scene, frameOf(at), title, spot);
  }
  return undefined;
}

/** A card's frame, which stands beside the others as its inside does not. */
export function frameOf(card: SceneNode): SceneNode {
  let at = card;
  while (at.parent && at.parent.firstPiece === at.firstPiece && at.parent.endPiece === at.endPiece)
    at = at.parent;
  return at;
}

/* 索引号：990000017/2026-00018 in a box of fields: what stands behind a label is no title. */
function isValue({ pieces }: Scene, { firstPiece, endPiece }: SceneNode, title: string): boolean {
  for (let at = firstPiece; at < endPiece; at++) {
    const text = pieces[at]?.block.text ?? '';
    if (FIELD.test(text) && text.indexOf(title) > 1) return true;
  }
  return false;
}

/** Whether a day is nearly all of its piece of text. */
export function isAlone({ pieces }: Scene, { piece, text }: Spot): boolean {
  return (pieces[piece]?.text.length ?? Infinity) - text.trim().length <= 12;
}

function isDateLabel(title: string): boolean {
  return (
    title.length <= (/^[ -~]*$/u.test(title) ? 24 : 12) &&
    roleOfLabel(title) !== 'unknown' &&
    (title.length <= 4 || /(?:日\s?期|时\s?间|期|限|date|time|on|by)\s?[\]】]?[：:]?$/iu.test(title))
  );
}

/** The line of a box with its title and day. */
export function lineOf(scene: Scene, container: SceneNode, title: string, spot: Spot): Entry {
  const date = wholeDay(scene, spot, undefined);
  return {
    container,
    title,
    ...(date !== undefined && { date }),
    dateText: spot.text,
    flat: false,
    shown: spot.shown,
  };
}

/* Handbook (REF 67): • Rules on dogs, part 104-07 • 1 document released in full …: a cell of several blocks is about what the first says. */
function headOfCell(scene: Scene, row: SceneNode, words: string): string {
  const cell = cellsOf(scene, row).find(each => wordsOf(scene, each, 2_000).includes(words));
  const first = cell && scene.pieces[cell.firstPiece]?.block;
  const text = first && first.node !== cell && holds(row, first.node) ? first.text.trim() : '';
  return text.length >= SHORT_NAME && text.length <= 200 && isTitle(text) ? text : words;
}
/** A first line of fewer characters may be a label. */
const SHORT_NAME = 12;

/* Pending; 6:30 PM; what is left of `Monday, April 6, 2026`: how far a line is and when, not what it is about. */
const STATE =
  /^(?:pending|not yet [a-z]{2,12}|tb[acd]|cancell?ed|postponed|draft|approved|n\/a|none|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|\([a-z ]{2,30}\))$/iu;

/** What a line without a telling link is about: its heading, or what its class calls the title, else its longest run of words; of those that tell its state, only where it has no other. */
export function longestWords(scene: Scene, node: SceneNode, dateText: string): string {
  let longest = '';
  let state = '';
  let first: Piece | undefined;
  let last: Piece | undefined;
  for (let at = node.firstPiece; at < node.endPiece; at++) {
    const piece = scene.pieces[at];
    const text = withoutDate(piece?.text ?? '', dateText);
    if (piece && text.length >= 4 && text !== dateText && isCalledTitle(piece.node)) return text;
    if (STATE.test(text)) state ||= text;
    else if (piece && text !== dateText) {
      if (isTitle(text)) first ??= piece;
      if (text.length > longest.length) [longest, last] = [text, piece];
    }
  }
  if (first && last && node.tag !== 'tr' && isAbove(first, last)) return first.text.trim();
  return longest.length < 4 ? state || longest : longest;
}

/* A title, and in a block below it what the text says: mostly in sentences, else far longer, as no title is below the office that it is of. */
function isAbove(title: Piece, summary: Piece): boolean {
  const { length } = title.block.text;
  const words = summary.text;
  return (
    title.block !== summary.block &&
    title.text.trim().length + 2 >= length &&
    !FIELD.test(title.text) &&
    !isDateLabel(title.text) &&
    (SENTENCE.test(words) || (length >= 8 && words.length > Math.max(40, length * 2)))
  );
}
const SENTENCE = /[。；…]|，.{0,80}，|\.{3}$/u;

const isCalledTitle = ({ tag, names }: SceneNode) => /^h[2-6]$/u.test(tag) || NAMED_TITLE.test(names);
