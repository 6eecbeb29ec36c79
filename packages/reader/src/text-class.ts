/** Classes the characters of a text in one pass, so that only those expressions run on it that can match. */

/** Digits, fullwidth ones included. */
export const DIGIT = 1;
export const SPACE = 2;
/** White space that folding would change: two in a row, or other than U+0020. */
export const FOLD = 4;
export const COLON = 8;
/** ASCII letters and what folds to one. */
export const LATIN = 16;
/** Chinese numerals as dates use them. */
export const NUMERAL = 32;
/** Half of a character outside the basic plane. */
export const SURROGATE = 64;
export const PERCENT = 128;
/** 密, 内: secrecy marks. */
export const SECRET = 256;
/** Characters of which one stands in every Chinese name of a post. */
export const POST = 512;
/** 页, 条, 共, 总: paging and totals. */
export const PAGING = 1_024;
/** 顶: 置顶, a list line that stays on top. */
export const PINNED = 4_096;
/** 错, 图: links that the footer must have. */
export const FOOTER = 2_048;

/** Classes of a text that was not looked at: it may hold anything. */
export const ANY_KIND = 0x7fff_ffff;

const MASK = 0xffff;
const MOST_DIGITS = 0x7fff;
const table = new Uint16Array(0x1_0000);
const put = (chars: string, kind: number) => {
  for (const char of chars) table[char.charCodeAt(0)] = (table[char.charCodeAt(0)] ?? 0) | kind;
};
const putRange = (from: number, to: number, kind: number) => {
  for (let code = from; code <= to; code++) table[code] = (table[code] ?? 0) | kind;
};
putRange(0x30, 0x39, DIGIT);
putRange(0xff10, 0xff19, DIGIT);
putRange(0x41, 0x5a, LATIN);
putRange(0x61, 0x7a, LATIN);
put('\u017f\u212a', LATIN);
putRange(0x09, 0x0d, SPACE);
putRange(0x2000, 0x200b, SPACE);
put(' \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', SPACE);
putRange(0xd800, 0xdfff, SURROGATE);
put('：:', COLON);
put('〇○零一二三四五六七八九', NUMERAL);
put('%', PERCENT);
put('密内', SECRET);
put('长任记席员监委', POST);
put('页条共总', PAGING);
put('错图', FOOTER);
put('顶', PINNED);

/** Which kinds of characters a text holds, with the number of its digits; to be asked with {@link hasKind} and {@link digitsIn}. */
export function classesOf(text: string): number {
  let kinds = 0;
  let digits = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = table[code] ?? 0;
    if (kind !== 0) {
      kinds |= kind;
      if (kind === DIGIT) digits++;
      else if (kind === SPACE && (before === SPACE || code !== 32)) kinds |= FOLD;
    }
    before = kind;
  }
  return kinds | (Math.min(digits, MOST_DIGITS) << 16);
}

/** Classes of two texts together. */
export function joinClasses(a: number, b: number): number {
  return ((a | b) & MASK) | (Math.min((a >>> 16) + (b >>> 16), MOST_DIGITS) << 16);
}

/** Whether characters of any of the kinds were met. */
export function hasKind(classes: number, kinds: number): boolean {
  return (classes & kinds) !== 0;
}

/** How many digits were met, at most 32,767. */
export function digitsIn(classes: number): number {
  return classes >>> 16;
}
