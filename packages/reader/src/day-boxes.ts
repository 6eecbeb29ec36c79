/** Reads dates that a page spreads over boxes: a large `15` above a small `2020-09`, or day, month and year one below the other. */
import { findDates } from '@sunboard/model';
import { isShown } from './context.js';
import { monthOf } from './foreign-dates.js';
import type { TextDate } from './dates.js';
import type { Pace } from './pace.js';
import type { Piece, Scene, SceneNode } from './scene.js';
import { DIGIT, hasKind, LATIN } from './text-class.js';
import type { Spot } from './spot.js';
import { partialDay } from './yearless.js';

const DAY = /^(\d{1,2})\s?[日号]?$/u;
const MONTH = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?月?$/u;
/* 17-07: a year that is no month, and its month. */
const SHORT_MONTH = /^(1[3-9]|2\d)-(0[1-9]|1[0-2])$/u;
const MONTH_DAY = /^(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?$/u;
const YEAR = /^(\d{4})\s?年?$/u;
const MONTH_ALONE = /^(\d{1,2})\s?月$/u;
const TWO_DIGITS = /^\d{1,2}$/u;
const MONTH_NAME = /^([a-z\u00c0-\u024f\u0370-\u045f]{3,11})\.?,?(?:\s(\d{4}))?$/iu;
const LONGEST = 14;

/** A date spread over boxes, with the pieces that spell it. */
interface Box {
  /** `YYYY-MM-DD`, or `--MM-DD` where no box holds the year. */
  readonly date: string;
  readonly first: Piece;
  readonly at: number;
  readonly text: string;
}

/** Such dates as spots for lists; {@link findDayBoxes} comes first. */
export function dayBoxes(scene: Scene): Spot[] {
  return boxes(scene).map(({ date, first, at, text }) => ({
    node: first.node,
    piece: at,
    date,
    text,
    // A summary beside it may name the days of a meeting.
    rank: isYearless(date) || !isShown(first.node) ? 1 : 4,
    shown: isShown(first.node),
    // A large 15 above 5月 is a day, whatever its year; `May` may be a name.
    ...(isYearless(date) && { yearless: text.includes('月') ? ('shown' as const) : ('guessed' as const) }),
  }));
}

/** Such dates as dates of the text, for articles that show their day in a box; {@link findDayBoxes} comes first. */
export function boxDates(scene: Scene): TextDate[] {
  const whole = boxes(scene).filter(({ date }) => !isYearless(date));
  return whole.map(({ date, first, text }) => ({
    match: { date, precision: 'day', text, index: first.start },
    block: first.block,
    node: first.node,
    role: 'unknown',
    rest: Math.max(0, first.block.text.length - text.length),
    shown: isShown(first.node),
  }));
}

function isYearless(date: string): boolean {
  return date.startsWith('--');
}

const known = new WeakMap<Scene, readonly Box[]>();

function boxes(scene: Scene): readonly Box[] {
  return known.get(scene) ?? [];
}

/** Seeks such dates once, for the lists and for the dates of the text. */
export async function findDayBoxes(scene: Scene, pace: Pace): Promise<void> {
  const found: Box[] = [];
  const { pieces } = scene;
  for (let at = 0; at + 1 < pieces.length; at++) {
    if ((at & 255) === 255) await pace.rest();
    const first = pieces[at] as Piece;
    if (first.text.length > LONGEST || !hasKind(first.classes, DIGIT | LATIN)) continue;
    if (!/^[\da-z]/iu.test(first.text)) continue;
    const next = afterStroke(pieces, at);
    const second = pieces[next];
    if (!second || second.text.length > LONGEST) continue;
    if (!hasKind(first.classes, DIGIT) && !hasKind(second.classes, DIGIT)) continue;
    if (!areClose(first.node, second.node) || isYearOfLines(first, second)) continue;
    const parts = [first.text, second.text];
    const third = pieces[afterStroke(pieces, next)];
    let written = dateOfBox(first.text, second.text);
    if (written === undefined && third && third.text.length <= LONGEST && areClose(second.node, third.node)) {
      written = dateOfThree([first.text, second.text, third.text]);
      if (written !== undefined) parts.push(third.text);
    }
    const whole = written === undefined ? undefined : findDates(written)[0];
    const date =
      written === undefined
        ? dayAndMonth(first.text, second.text)
        : whole?.precision === 'day'
          ? whole.date
          : undefined;
    if (date !== undefined) found.push({ date, first, at, text: parts.join(' ') });
  }
  known.set(scene, found);
}

/* 26 | / | 2023-05: the stroke between two boxes is drawing. */
function afterStroke(pieces: readonly Piece[], at: number): number {
  return STROKE.test(pieces[at + 1]?.text ?? '') ? at + 2 : at + 1;
}
const STROKE = /^[-/.|·—]$/u;

/* 26 above 5月, May before 26 */
function dayAndMonth(first: string, second: string): string | undefined {
  const [day, month] = DAY.test(first) ? [first, second] : [second, first];
  const number = monthAlone(month);
  const found = DAY.exec(day)?.[1];
  return found !== undefined && number !== undefined ? partialDay(number, found) : undefined;
}

/* 5月, `May`, `Mai`, `sept.` without a year, as a number. */
function monthAlone(text: string): string | undefined {
  const number = MONTH_ALONE.exec(text)?.[1];
  if (number !== undefined) return number;
  const name = MONTH_NAME.exec(text);
  return name && name[2] === undefined ? monthOf(name[1] ?? '')?.toString() : undefined;
}

/** `15` with `2020-09`, `09-15` with `2020`, either first, as one date; undefined when it is none. */
export function dateOfBox(first: string, second: string): string | undefined {
  return joinDay(first, second) ?? joinDay(second, first) ?? joinShort(first, second);
}

function joinDay(small: string, large: string): string | undefined {
  const day = DAY.exec(small);
  const inFigures = MONTH.exec(large);
  if (day && inFigures) return `${inFigures[1] ?? ''}-${inFigures[2] ?? ''}-${day[1] ?? ''}`;
  const name = day && MONTH_NAME.exec(large);
  const month = name?.[2] === undefined ? undefined : monthOf(name[1] ?? '');
  if (day && month !== undefined) return `${name?.[2] ?? ''}-${month}-${day[1] ?? ''}`;
  const monthDay = MONTH_DAY.exec(small);
  const year = YEAR.exec(large);
  return monthDay && year ? `${year[1] ?? ''}-${monthDay[1] ?? ''}-${monthDay[2] ?? ''}` : undefined;
}

/* 21 / 17-07 */
function joinShort(day: string, month: string): string | undefined {
  return /^\d\d$/u.test(day) && SHORT_MONTH.test(month) ? `20${month}-${day}` : undefined;
}

/* 06 / 5月 / 2023年, 2023 / 05 / 06, May / 6 / 2023 */
function dateOfThree([a, b, c]: [string, string, string]): string | undefined {
  const [yearFirst, yearLast] = [YEAR.exec(a)?.[1], YEAR.exec(c)?.[1]];
  if (yearLast !== undefined) {
    const inner = monthAlone(b);
    const month = inner ?? monthAlone(a);
    const day = DAY.exec(inner === undefined ? b : a)?.[1];
    if (month !== undefined && day !== undefined) return `${yearLast}-${month}-${day}`;
  }
  if (yearFirst === undefined) return undefined;
  const month = monthAlone(b) ?? (TWO_DIGITS.test(b) ? b : undefined);
  const day = DAY.exec(c)?.[1];
  return month !== undefined && day !== undefined ? `${yearFirst}-${month}-${day}` : undefined;
}

/* 2026年 above lines that begin 01-20, or below one that ends so: the year heads lines, and is no box of the day beside it. */
function isYearOfLines(first: Piece, second: Piece): boolean {
  const [year, day] = YEAR.test(first.text) ? [first, second] : [second, first];
  const line = day.node.parent;
  return (
    line !== undefined &&
    // <div><span>05-15</span>2026</div> is a box.
    line !== year.node &&
    line !== year.node.parent &&
    line.parent === year.node.parent &&
    line.endPiece - line.firstPiece > 1 &&
    YEAR.test(year.text) &&
    MONTH_DAY.test(day.text)
  );
}

function areClose(a: SceneNode, b: SceneNode): boolean {
  return (
    a === b ||
    a.parent === b.parent ||
    a.parent === b ||
    b.parent === a ||
    a.parent?.parent === b.parent ||
    a.parent === b.parent?.parent
  );
}
