/** Gathers every date in the page's words, with the label in front of it and the role that the label gives. */
import type { DateMatch } from '@sunboard/model';
import type { DateRole } from './facts.js';
import { roleInSentence } from './byline-sentence.js';
import { findAllDates, type DateStyle } from './foreign-dates.js';
import { isDayLabel, isFirst, labelAtEnd } from './date-label.js';
import { isBlockShown, isShown, linkAround, nodeAt } from './context.js';
import { forEachPaced, type Pace } from './pace.js';
import { roleAround, roleOfLabel, roleOfLastDay } from './date-role.js';
import { joinsPeriod, shortPeriodEnd } from './period-end.js';
import type { Block, Piece, Scene, SceneNode } from './scene.js';
import { DIGIT, hasKind, LATIN, NUMERAL } from './text-class.js';
import { withoutEnd } from './text-end.js';

/** A date in the page's words. */
export interface TextDate {
  readonly match: DateMatch;
  readonly block: Block;
  readonly node: SceneNode;
  readonly role: DateRole;
  readonly label?: string;
  /** How much text the block has besides the date and its label: a lone date is a byline or a list date. */
  readonly rest: number;
  readonly shown: boolean;
}

const MAX_DATES = 20_000;
const FIGURES =
  /[\d０-９]{4}|[\d０-９]年|\d[-./]\d{1,2}[-./]\d\d|\d\.?[\s-][A-Za-z\u00c0-\u024f]{3,9}[\s-]\d\d(?!\d)/u;
const NUMERALS = /[〇○零一二三四五六七八九]{3}/u;
const MONTHS = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu;

/** Every date in the words of the scene, in order, read as the site writes them ({@link styleOf}). */
export async function gatherTextDates(scene: Scene, order: DateStyle, pace: Pace): Promise<TextDate[]> {
  const found: TextDate[] = [];
  const complete = await forEachPaced(scene.blocks, pace, block => {
    if (found.length < MAX_DATES && canHoldDate(block)) addDatesOfBlock(found, scene, block, order);
  });
  if (!complete) scene.truncatedBy = 'time';
  return found;
}

function canHoldDate({ text, classes }: { readonly text: string; readonly classes: number }): boolean {
  return (
    (hasKind(classes, DIGIT) && FIGURES.test(text)) ||
    (hasKind(classes, NUMERAL) && NUMERALS.test(text)) ||
    (hasKind(classes, LATIN) && MONTHS.test(text))
  );
}

/** Whether a sentence ends with the day: `She took office on 25 October 2022.`, `We are closed on Monday 29 May 2023.` */
export function endsSentence(text: string, { index, text: day }: DateMatch): boolean {
  return (
    index > 20 &&
    text.slice(index + day.length).trim() === '.' &&
    /\b(?:by|from|in|of|on|since|until|(?:begin|end|expire|start)(?:s|ed)?)\s(?:[a-z]{3,6}day,?\s)?$/iu.test(
      text.slice(Math.max(0, index - 20), index),
    )
  );
}

function addDatesOfBlock(found: TextDate[], scene: Scene, block: Block, order: DateStyle): void {
  const matches = findAllDates(block.text, order);
  if (block.endPiece - block.firstPiece > 1) {
    const extra = datesOfPieces(scene, block, matches, order);
    if (extra.length > 0) matches.push(...extra);
  }
  if (matches.length > 1) matches.sort((a, b) => a.index - b.index);
  let covered = 0;
  for (const match of matches) covered += match.text.length;
  let end = 0;
  let previous: DateRole | undefined;
  for (const match of matches) {
    const between = block.text.slice(end, match.index);
    const before = block.text.slice(Math.max(end, match.index - 40), match.index);
    end = match.index + match.text.length;
    const whole =
      (before === '' || isTitleBefore(before) ? undefined : labelAtEnd(before)) ??
      (isFirst(block, match) ? (labelOfNeighbour(scene, block) ?? labelAbove(scene, block)) : undefined);
    const label = whole === undefined ? undefined : labelOfTag(scene, block, whole, match);
    const node = nodeAt(scene, block, match.index);
    const said = label === undefined ? 'unknown' : roleOfLabel(ownWords(label));
    const isOther =
      said === 'unknown' && label !== undefined && OTHER_DAY.test(label) && match.index - label.length < 3;
    const named = isOther ? 'event' : said;
    const beside = named === 'unknown' ? roleAround(before, block.text.slice(end, end + 70)) : named;
    const isCounted =
      beside === 'deadline' &&
      named === 'unknown' &&
      COUNTED.test(block.text.slice(Math.max(0, match.index - 50), match.index));
    const around = isCounted ? 'event' : beside;
    const written =
      around === 'unknown' ? roleInSentence(block.text.slice(0, match.index), block.text.slice(end)) : around;
    const last = shortPeriodEnd(block.text, match);
    const own = last && written === 'unknown' ? 'event' : written;
    const role = previous !== undefined && joinsPeriod(between) ? roleOfLastDay(previous, own) : own;
    // Nothing is published from one day to another, and the first day of a period is none either.
    if (role !== own) found.push({ ...(found.pop() as TextDate), role });
    previous = role;
    const date: TextDate = {
      match,
      block,
      node,
      role,
      ...(label !== undefined && { label }),
      rest: Math.max(0, block.text.length - covered - (label?.length ?? 0)),
      shown: isBlockShown(scene, block) && isShown(node),
    };
    found.push(date);
    if (last && role === 'deadline') found.push({ ...date, match: last });
  }
}

/* 数据统计期限自2023年1月1日起到2023年12月31日止: nobody has to act by the last day of what was counted. */
const COUNTED = /统计[^局，。；\n]{0,4}(?:[期时][限间]|区间|范围|自|从)[^，。；\n]{0,30}$/u;

/* <a>打印</a><span>时间：2020-01-02: where tags meet without a space, the label is what stands in the last. */
function labelOfTag({ pieces }: Scene, block: Block, label: string, { index }: DateMatch): string {
  const from = block.text.lastIndexOf(label, index);
  if (from < 0 || roleOfLabel(ownWords(label)) !== 'unknown') return label;
  for (let at = block.firstPiece + 1; at < block.endPiece; at++) {
    const { start } = pieces[at] as Piece;
    const own = start > from ? label.slice(start - from) : '';
    if (own !== '' && roleOfLabel(own) !== 'unknown') return own;
  }
  return label;
}

/* 定标日期, 访谈时间, `Date filed`, `Approved`: a label that begins its line and names a day of something else. */
const OTHER_DAY =
  /^\p{Script=Han}{2,8}(?:日期|时间)$|\bdate\b|^(?:terms? of|start|begin|filed|approved|validated|adopted|decided|signed|held|appointed|sworn|elected|confirmed)/iu;

/* 全县供销工作会议召开（2026-03-04）: a title with its day in brackets is no label of it. */
function isTitleBefore(before: string): boolean {
  // Of a long text only the end counts, and each of its characters would be tried.
  const end = before.slice(-24);
  return TITLE_AND_BRACKET.test(end) && !LABEL_AND_BRACKET.test(end);
}
const TITLE_AND_BRACKET = /\p{Script=Han}{8}\s?[(（]\s?$/u;
const LABEL_AND_BRACKET =
  /(?:日\s?期|时\s?间|发[布文]|公布|更新|修[改订]|印发|通过|施行|实施|生效|截止)\s?[(（]\s?$/u;

/* `年中工作推进会 日期`: the words before the space belong to the title, not to the label. */
function ownWords(label: string): string {
  const space = label.lastIndexOf(' ');
  return space >= 8 && /\p{Script=Han}/u.test(label) ? label.slice(space + 1) : label;
}

/* Where two tags meet without a space (`<b>5</b><i>2020-01-02</i>`) the joined text hides the date; its own tag shows it. */
function datesOfPieces(
  scene: Scene,
  block: Block,
  known: readonly DateMatch[],
  order: DateStyle,
): DateMatch[] {
  const extra: DateMatch[] = [];
  for (let at = block.firstPiece; at < block.endPiece && extra.length < 50; at++) {
    const piece = scene.pieces[at];
    if (!piece || piece.text.length > 60 || isWithin(piece, known) || !canHoldDate(piece)) continue;
    for (const match of findAllDates(piece.text, order)) {
      const index = piece.start + match.index;
      if (
        !known.some(
          other => index < other.index + other.text.length && other.index < index + match.text.length,
        )
      )
        extra.push({ ...match, index });
    }
  }
  return extra;
}

/* The whole tag is a date that is known already. */
function isWithin({ start, text }: Piece, known: readonly DateMatch[]): boolean {
  return known.some(match => match.index <= start && start + text.length <= match.index + match.text.length);
}

/* A label in a cell or element of its own: <td>发布日期</td><td>2020-01-02</td>, <dt>, <span class="label">. */
function labelOfNeighbour(scene: Scene, block: Block): string | undefined {
  const previous = scene.blocks[block.index - 1];
  if (
    !previous ||
    previous.text.length > (hasKind(previous.classes, LATIN) ? 28 : 16) ||
    previous.node.root !== block.node.root
  )
    return undefined;
  const isLabel =
    /[：:]\s*$/u.test(previous.text) ||
    isDayLabel(previous.text) ||
    previous.node.tag === 'dt' ||
    previous.node.tag === 'th' ||
    (/label|term/u.test(previous.node.names) && roleOfLabel(previous.text) !== 'unknown') ||
    (previous.node.tag === 'td' &&
      block.node.parent === previous.node.parent &&
      roleOfLabel(previous.text) !== 'unknown');
  return isLabel && !/\d/u.test(previous.text) ? labelIn(previous) : undefined;
}

function labelIn({ text }: Block): string {
  return withoutEnd(text, /[\s：:]/u).trim();
}

/* The head of a table of facts, with one row below it: <tr><th>成文日期<th>发布日期<tr><td>…<td>2020-01-02. Rows of lists lead somewhere; a bare 时间 may be of anything. */
function labelAbove(scene: Scene, block: Block): string | undefined {
  const { blocks } = scene;
  const row = block.node.parent;
  if (block.node.tag !== 'td' || row?.tag !== 'tr') return undefined;
  const isOfRow = (at: number, of: SceneNode | undefined) => blocks[at]?.node.parent === of;
  let [first, end] = [block.index, block.index + 1];
  while (isOfRow(first - 1, row)) first--;
  while (isOfRow(end, row)) end++;
  const above = blocks[block.index - (end - first)];
  const head = above?.node.parent;
  return above &&
    head !== row &&
    blocks[end]?.node.parent?.parent !== row.parent &&
    isOfRow(first - 1, head) &&
    isOfRow(2 * first - end, head) &&
    above.text.length > 3 &&
    isDayLabel(above.text) &&
    !blocks.slice(first, end).some(cell => linkAround(scene, cell))
    ? labelIn(above)
    : undefined;
}
