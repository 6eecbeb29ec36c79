/** Reads days that a list shows without their year (`05-26`, `26` above `5月`): the year stands in the address of the line's link, or above the list. */
import { areDaysFirst } from '@sunboard/model';
import { addressOf } from './address.js';
import type { Scene, SceneNode } from './scene.js';
import type { Spot } from './spot.js';
import { digitsIn, DIGIT, hasKind } from './text-class.js';

const LONGEST = 14;
const LONGEST_LINE = 150;
const MONTH_DAY =
  /^[[(（【]?\s?(\d{2})\s?[-/.]\s?(\d{2})\s?[\])）】]?$|^[[(（【]?(\d{1,2})\s?月\s?(\d{1,2})\s?日[\])）】]?$/u;
const AT_END = /[[(（【](\d{2})[-/.](\d{2})[\])）】]$/u;
/* 2023, 2023年, 2023年5月, May 2023 */
const YEAR_ALONE = /^(?:[a-z]{3,9} )?((?:19|20)\d{2})\s?(?:年(?:\d{1,2}月)?)?$/iu;
/** Farthest that a year may stand above a line, in pieces of text. */
const FARTHEST = 400;

/** The days without year that stand where lists put theirs; `taken` are pieces that spell a whole date. */
export function yearlessSpots(
  { pieces }: Scene,
  taken: ReadonlySet<number>,
  isShown: (node: SceneNode) => boolean,
): Spot[] {
  const found: { readonly at: number; readonly match: RegExpExecArray; readonly isAlone: boolean }[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.text.length > LONGEST_LINE || !hasKind(piece.classes, DIGIT)) continue;
    if (taken.has(at) || piece.node.area === 'footer') continue;
    const isAlone = piece.text.length <= LONGEST && digitsIn(piece.classes) <= 4;
    if (!isAlone && !/[\])）】]$/u.test(piece.text)) continue;
    const match = isAlone ? MONTH_DAY.exec(piece.text) : AT_END.exec(piece.text);
    if (match) found.push({ at, match, isAlone });
  }
  const isDayFirst = areDaysFirst(found.map(({ match: [, one = '', two = ''] }) => [one, two]));
  return found.flatMap(({ at, match, isAlone }): Spot[] => {
    const [, one = '', two = '', month = '', day = ''] = match;
    const date =
      one === '' ? partialDay(month, day) : isDayFirst ? partialDay(two, one) : partialDay(one, two);
    const node = pieces[at]?.node;
    if (!date || !node) return [];
    const shown = isShown(node);
    const rank = 0.5 + (shown ? 1.5 : 0);
    return [{ node, piece: at, date, text: match[0], rank, shown, yearless: isAlone ? 'shown' : 'guessed' }];
  });
}

/** `--05-26` (ISO 8601 without its year), or undefined where there is no such day. */
export function partialDay(month: string, day: string): string | undefined {
  const [m, d] = [Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31
    ? `--${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
    : undefined;
}

/** The whole day of a spot: its own, or completed by the address of its link, or by a year that stands above. */
export function wholeDay(scene: Scene, spot: Spot, link: SceneNode | undefined): string | undefined {
  if (spot.yearless === undefined) return spot.date;
  const year =
    (link && yearInAddress(addressOf(link) ?? '', spot.date)) ??
    (spot.yearless === 'shown' ? yearAbove(scene, spot.piece) : undefined);
  return year === undefined ? undefined : `${year}${spot.date.slice(1)}`;
}

/* /202305/t20230526_7.html, /2023/5/26/, /art/2023-05/: the month must be the one that is shown, and the day where there is one. */
const IN_ADDRESS =
  /((?:19|20)\d{2})([-/_]?)(0[1-9]|1[0-2]|[1-9](?=\D))(?:\2(0[1-9]|[12]\d|3[01]|[1-9](?!\d)))?/gu;

function yearInAddress(address: string, partial: string): string | undefined {
  const [month, day] = [Number(partial.slice(2, 4)), Number(partial.slice(5))];
  const path = address.slice(0, 500);
  let byMonth: string | undefined;
  for (const match of path.matchAll(IN_ADDRESS)) {
    if (Number(match[3]) !== month) continue;
    if (Number(match[4] ?? 0) === day) return match[1];
    byMonth ??= match[1];
  }
  return byMonth;
}

const known = new WeakMap<Scene, readonly { readonly at: number; readonly year: string }[]>();

function yearAbove(scene: Scene, piece: number): string | undefined {
  const years = known.get(scene) ?? yearsAlone(scene);
  known.set(scene, years);
  const above = years.findLast(({ at }) => at < piece);
  if (!above || piece - above.at > FARTHEST) return undefined;
  // Years side by side are tabs or choices: they say nothing about the lines below.
  return years.some(({ at }) => at !== above.at && Math.abs(at - above.at) <= 2) ? undefined : above.year;
}

function yearsAlone({ pieces }: Scene): { at: number; year: string }[] {
  return pieces.flatMap((piece, at) => {
    const year =
      piece.text.length <= LONGEST && piece.node.area === 'content'
        ? YEAR_ALONE.exec(piece.text)?.[1]
        : undefined;
    return year === undefined ? [] : [{ at, year }];
  });
}
