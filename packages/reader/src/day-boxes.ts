/** Reads dates that a list spreads over boxes: a large `15` above a small `2020-09`. */
import { findDates } from '@sunboard/model';
import { isShown } from './context.js';
import type { Piece, Scene, SceneNode } from './scene.js';
import type { Spot } from './spot.js';

const DAY = /^(\d{1,2})\s?[日号]?$/u;
const MONTH = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?月?$/u;
const MONTH_DAY = /^(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?$/u;
const YEAR = /^(\d{4})\s?年?$/u;

/** Dates made of two neighbouring pieces of text in one small box. */
export function dayBoxes(scene: Scene): Spot[] {
  const spots: Spot[] = [];
  for (let at = 0; at + 1 < scene.pieces.length; at++) {
    const [first, second] = [scene.pieces[at] as Piece, scene.pieces[at + 1] as Piece];
    if (first.text.length > 8 || second.text.length > 8) continue;
    const written = dateOfBox(first.text, second.text);
    if (written === undefined || !areClose(first.node, second.node)) continue;
    const date = findDates(written)[0];
    if (date?.precision === 'day')
      spots.push({
        node: first.node,
        piece: at,
        date: date.date,
        text: `${first.text} ${second.text}`,
        rank: 1,
        shown: isShown(first.node),
      });
  }
  return spots;
}

/** `15` with `2020-09`, `09-15` with `2020`, either first, as one date; undefined when it is none. */
export function dateOfBox(first: string, second: string): string | undefined {
  return joinDay(first, second) ?? joinDay(second, first);
}

function joinDay(small: string, large: string): string | undefined {
  const day = DAY.exec(small);
  const month = MONTH.exec(large);
  if (day && month) return `${month[1] ?? ''}-${month[2] ?? ''}-${day[1] ?? ''}`;
  const monthDay = MONTH_DAY.exec(small);
  const year = YEAR.exec(large);
  return monthDay && year ? `${year[1] ?? ''}-${monthDay[1] ?? ''}-${monthDay[2] ?? ''}` : undefined;
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
