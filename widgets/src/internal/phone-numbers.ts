/** Telephone numbers in the words of a field: 010-00000001、010-00000002; 12345（24小时）; (0571) 00000001 转 801. */

/** A stretch of the text, with what is to be dialled when it is a number. */
export interface PhonePiece {
  readonly text: string;
  readonly number?: string;
}

/** A short number of an office or of help has three digits, and none in the world more than fifteen (E.164). */
const [FEWEST, MOST] = [3, 15];
const DIGITS = /\+?[\d０-９]+/gu;
/* What stands between two parts of one number; a space only behind a code: what follows a whole number begins another. */
const JOINT = /^(?:[)）]?[-－‐–]|[)）])$/u;
const SPACE = /^[)）]?\s$/u;
const OPEN = /[(（]/u;
const CLOSED = /[)）]/u;
const LONGEST_CODE = 4;
const EXTENSION = /(?:转|轉|分机|分機|ext\.?|x)\s?$/iu;
const CLOCK = /[:：]/u;

/** The text in pieces, in its order; together they are the text. */
export function phonePieces(text: string): PhonePiece[] {
  const pieces: PhonePiece[] = [];
  let done = 0;
  for (const { start, end } of spansIn(text)) {
    const number = text
      .slice(start, end)
      .normalize('NFKC')
      .replace(/[^\d+]/gu, '');
    const digits = number.replace('+', '').length;
    const isOther =
      EXTENSION.test(text.slice(0, start)) || CLOCK.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`);
    if (isOther || digits < FEWEST || digits > MOST) continue;
    if (start > done) pieces.push({ text: text.slice(done, start) });
    pieces.push({ text: text.slice(start, end), number });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

function spansIn(text: string): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let last = 0;
  for (const { 0: digits, index } of text.matchAll(DIGITS)) {
    const before = spans.at(-1);
    const gap = before && text.slice(before.end, index);
    const isPart = gap !== undefined && (JOINT.test(gap) || (SPACE.test(gap) && last <= LONGEST_CODE));
    if (before && isPart) {
      before.end = index + digits.length;
      if (CLOSED.test(gap) && OPEN.test(text[before.start - 1] ?? '')) before.start -= 1;
    } else spans.push({ start: index, end: index + digits.length });
    last = digits.length;
  }
  return spans;
}
