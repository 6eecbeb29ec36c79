/** Finds the dates that stand where lists put theirs: in an element of their own, at an end of their line, in boxes, without a year. */
import { columnRoles } from './column-roles.js';
import { closest, isShown, linkOf, wordsOf } from './context.js';
import { isDayLabel } from './date-label.js';
import { endsSentence, type TextDate } from './dates.js';
import { dayBoxes } from './day-boxes.js';
import { declaredDay } from './foreign-dates.js';
import { forEachPaced, type Pace } from './pace.js';
import { attribute } from './primordials.js';
import { tagged, type Piece, type Scene } from './scene.js';
import type { Spot } from './spot.js';
import { isInName, LETTER } from './titles.js';
import { yearlessSpots } from './yearless.js';

/** Whether a piece of text stands behind the name of one whose post the text quotes: — Jane Doe (@jane) <a>September 27, 2020</a>. */
export function isQuoted({ pieces }: Scene, piece: number): boolean {
  return /\(@\w{1,20}\)\s?$/u.test(pieces[piece - 1]?.text ?? '');
}

/** Every date that may belong to a list line, in document order. */
export async function listSpots(scene: Scene, dates: readonly TextDate[], pace: Pace): Promise<Spot[]> {
  const spots: Spot[] = [];
  const columns = columnRoles(scene);
  const updates = dates.filter(isUpdate);
  await forEachPaced(dates, pace, date => {
    // That of the page itself.
    if (updates.length === 1 && updates[0] === date) return;
    if (date.match.precision === 'month' || date.role === 'copyright' || date.node.area === 'footer') return;
    if (!standsApart(scene, date) || isField(scene, date)) return;
    const role = date.role === 'unknown' ? columns.roleAt(date.node) : date.role;
    if (role === 'number') return;
    const piece = pieceIndex(scene, date);
    if (isQuoted(scene, piece)) return;
    // A title or a summary may name a day as well: the one in an element of its own is the line's.
    const words = scene.pieces[piece]?.text.trim() ?? '';
    const isOwn = words.length - date.match.text.length <= 2;
    const isNamed = isInName(words, date.match.text);
    // 2022年12月31日前完成…: of a summary, unless it is the title.
    if (isNamed && !closest(date.node, ({ tag }) => tag === 'a')) return;
    // What is hidden beside a line says nothing that its own day does not; a day of the name yields to one without a year.
    const rank = isNamed
      ? 0.4
      : (role === 'published' ? 2 : role === 'unknown' ? 1 : 0) + (isOwn ? 0.25 : 0) + (date.shown ? 3 : 0);
    spots.push({
      node: date.node,
      piece,
      date: date.match.date,
      text: date.match.text,
      rank,
      shown: date.shown,
    });
  });
  await pace.rest();
  const taken = new Set<number>();
  for (const date of dates) addPieces(taken, scene, date);
  const marked = markedSpots(scene, taken);
  const boxes = dayBoxes(scene).filter(({ piece }) => !taken.has(piece));
  for (const { piece } of boxes)
    taken
      .add(piece)
      .add(piece + 1)
      .add(piece + 2);
  await pace.rest();
  return [...spots, ...marked, ...boxes, ...yearlessSpots(scene, taken, isShown)].sort(
    (a, b) => a.node.index - b.node.index || a.piece - b.piece,
  );
}

/* Behind a label of its own; the word may as well belong to a title. */
function isUpdate({ role, label }: TextDate): boolean {
  return role === 'updated' && isDayLabel(label ?? '');
}

/* <time datetime="2023-05-06"><b>MAY</b><b>6</b></time>, <time datetime="…">two days ago</time>: the words hold no whole day. */
function markedSpots(scene: Scene, taken: Set<number>): Spot[] {
  return tagged(scene, 'time').flatMap(node => {
    const { firstPiece, endPiece, area } = node;
    if (firstPiece === endPiece || endPiece - firstPiece > 4 || area === 'footer' || taken.has(firstPiece))
      return [];
    const date = declaredDay(attribute(node.element, 'datetime') ?? '', { zone: scene.zone })?.date;
    if (date?.length !== 10) return [];
    for (let at = firstPiece; at < endPiece; at++) taken.add(at);
    const shown = isShown(node);
    const text = wordsOf(scene, node, 40);
    return [{ node, piece: firstPiece, date, text, rank: 1 + (shown ? 1.5 : 0), shown }];
  });
}

function addPieces(taken: Set<number>, { pieces }: Scene, { block, match }: TextDate): void {
  for (let at = block.firstPiece; at < block.endPiece; at++) {
    const piece = pieces[at];
    if (!piece || piece.start >= match.index + match.text.length) break;
    if (piece.start + piece.text.length > match.index) taken.add(at);
  }
}

function pieceIndex(scene: Scene, { block, match }: TextDate): number {
  let at = block.firstPiece;
  while (at + 1 < block.endPiece && (scene.pieces[at + 1]?.start ?? Infinity) <= match.index) at++;
  return at;
}

/* 成文日期 | 2026-06-03 | 发布日期 | 2026-06-05: where labels and values take turns in a row, the row is a record and no line. */
function isField({ blocks }: Scene, { block }: TextDate): boolean {
  const { node, text = '' } = blocks[block.index - 1] ?? {};
  return (
    node !== undefined &&
    node.nth % 2 === 1 &&
    node.parent === block.node.parent &&
    node.parent?.tag === 'tr' &&
    isDayLabel(text)
  );
}

/* Published on Sunday, 4 January 2026 at 9.30am, in an element of its own; one of the facts in the foot of a text is short. */
function mostBeside({ node }: Piece): number {
  return node.endPiece - node.firstPiece === 1 ? 30 : 14;
}

/* A list date has its own element, or stands at the end or the beginning of its line. */
function standsApart(scene: Scene, date: TextDate): boolean {
  const { block, match, rest, role } = date;
  const piece = pieceAt(scene, block.firstPiece, block.endPiece, match.index);
  // 为做好此项工作，6月1日起……。: a sentence of the summary.
  if (piece && piece.text.length - match.text.length > 14 && match.index > 2 && block.text.endsWith('。'))
    return false;
  if (rest <= 14 || block.text.length < 40) return true;
  if (piece && piece.text.length - match.text.length <= (role === 'published' ? mostBeside(piece) : 14))
    return true;
  const after = block.text
    .slice(match.index + match.text.length)
    .replace(REST_OF_LINE, '')
    .trim();
  if (isLinkBesideLinks(scene, date)) return true;
  if (block.text.length >= 300 || endsSentence(block.text, match)) return false;
  if (after.length <= 3) return true;
  const before = block.text.slice(0, match.index).replace(WEEKDAY, '').trim();
  return (
    before.length <= 2 ||
    // 2014 OK 1, 01/13/2014, Smith v. Jones
    (before.endsWith(',') && after.startsWith(',') && /^\d+\//u.test(match.text))
  );
}
/* <a>Notice of the election – May 9, 2017</a> <a>…</a>: each a line of its own, once a style sheet puts them below each other. */
function isLinkBesideLinks({ pieces }: Scene, { block, match, node }: TextDate): boolean {
  const link = linkOf(node);
  if (!link || block.endPiece - block.firstPiece > MOST_PIECES) return false;
  const inside = pieces.slice(block.firstPiece, block.endPiece);
  const words = inside
    .filter(piece => linkOf(piece.node) === link)
    .map(({ text }) => text)
    .join('')
    .trim();
  return (
    (words.endsWith(match.text.trim()) || words.startsWith(match.text.trim())) &&
    inside.some(piece => linkOf(piece.node) !== link) &&
    inside.every(piece => !LETTER.test(piece.text) || linkOf(piece.node) !== undefined)
  );
}
/** Of a block with that many pieces of text, no more is asked. */
const MOST_PIECES = 120;
const WEEKDAY = /[a-z]{3,6}day,?\s*$/iu;

/* Minutes 25 May 2023 (PDF, 3 MB); 征集时间：2026-03-01至2026-04-01; Posted by Jane Roe | 25 May 2023 | 3 comments */
const REST_OF_LINE =
  /^\s?[至到~～—–-]{1,2}\s?[\d年月日/.:-]{8,16}$|^\W{0,3}(?:pdf|word|docx?|xlsx?|csv|od[st]|html)\b[^a-z]{0,12}(?:[km]b)?\W{0,3}$|^\W{0,3}(?:\d{1,6}|no) (?:comments?|views?|replies|reply|kommentare?|commentaires?|comentarios?|commenti|reacties)\W{0,3}$/iu;

function pieceAt(scene: Scene, from: number, to: number, offset: number): Piece | undefined {
  let found: Piece | undefined;
  for (let at = from; at < to; at++) {
    const piece = scene.pieces[at];
    if (!piece || piece.start > offset) break;
    found = piece;
  }
  return found;
}
