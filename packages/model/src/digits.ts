/** Finds numbers however they are typed: dashed, spaced, fullwidth, split by invisible characters, with +86 in front. */

/** A run of digits joined over separators; groups are its unbroken parts. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[];
}

export interface DigitGroup {
  readonly digits: string;
  /** Position in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Separator between this group and the one before: empty for the first. */
  readonly gap: string;
}

/** A stretch of a run as one number. */
export interface NumberSpan {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly groups: readonly number[];
  /** Separators inside, e.g. `--`. */
  readonly gaps: string;
}

const LONGEST = 20;

/** Most characters between two digits of one number, see `readGroup` and `isJoin`. */
const WIDEST_GAP = 4;

/** True when the text can hold a number of at least eleven digits; a cheap gate for everything below. */
export function hasManyDigits(text: string): boolean {
  if (text.length < 11) return false;
  let count = 0;
  let gap = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) {
      if (++count >= 11) return true;
      gap = 0;
    } else if (count > 0 && (++gap > WIDEST_GAP || !canJoin(code))) count = 0;
  }
  return false;
}

/* The characters of `isJoin` and `isInvisible`. */
function canJoin(code: number): boolean {
  if (code < 0x80) return code === 0x0a || code === 0x20 || code === 0x2d || code === 0x2e || code === 0x5f;
  if (code === 0xa0 || code === 0xad) return true;
  return (
    (code >= 0x2002 && code <= 0x2060 && (code <= 0x200d || (code >= 0x2010 && code <= 0x2015))) ||
    code === 0x2060 ||
    code === 0x2212 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0xff0d
  );
}

/** The digit runs of a text, those with fewer than eleven digits left out. */
export function digitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  let groups: DigitGroup[] = [];
  let total = 0;
  const close = () => {
    if (total >= 11) runs.push({ groups });
    groups = [];
    total = 0;
  };
  let at = 0;
  while (at < text.length) {
    if (digitAt(text, at) < 0) {
      at++;
      continue;
    }
    const last = groups.at(-1);
    const gap = last ? text.slice(last.end, at) : '';
    if (last && !isJoin(gap)) close();
    const group = readGroup(text, at, groups.length > 0 ? gap : '');
    groups.push(group);
    total += group.digits.length;
    at = group.end;
  }
  close();
  return runs;
}

/** Stretches of whole groups that have one of the wanted lengths. */
export function spansOf(run: DigitRun, lengths: ReadonlySet<number>): NumberSpan[] {
  const spans: NumberSpan[] = [];
  for (let from = 0; from < run.groups.length; from++) {
    let digits = '';
    let gaps = '';
    for (let to = from; to < run.groups.length; to++) {
      const group = run.groups[to] as DigitGroup;
      digits += group.digits;
      if (to > from) gaps += group.gap;
      if (digits.length > LONGEST) break;
      if (lengths.has(digits.length)) {
        spans.push({
          digits,
          gaps,
          start: (run.groups[from] as DigitGroup).start,
          end: group.end,
          groups: run.groups.slice(from, to + 1).map(each => each.digits.length),
        });
      }
    }
  }
  return spans;
}

function readGroup(text: string, start: number, gap: string): DigitGroup {
  let digits = '';
  let end = start;
  let ignored = 0;
  for (let at = start; at < text.length; at++) {
    const digit = digitAt(text, at);
    if (digit >= 0) {
      digits += String(digit);
      end = at + 1;
      ignored = 0;
    } else if (!isInvisible(text.charCodeAt(at)) || ++ignored > 4) break;
  }
  return { digits, start, end, gap: gap.replace(INVISIBLE, '') };
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/* One or two separators, as people type them, or a line break, over which only a number that proves itself goes on; any other character ends the number. */
function isJoin(gap: string): boolean {
  return gap.length <= 3 && /^[ \n\u00a0\u2002-\u200d\u2010-\u2015\u2212\u3000\uff0d._-]{1,3}$/u.test(gap);
}
