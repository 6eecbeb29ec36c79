/** Classes the characters of a text in one pass, so that only those expressions run on it that can match. */

/** A Chinese character. */
export const HAN = /[\u4e00-\u9fff]/u;

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
/** Besides white space, what may stand between the digits of one number: 138-0013-8000. */
const JOINT = 8_192;
/** 识: 网站标识码, the code of a government website. */
export const SITE_MARK = 16_384;

/** 位, 您, 首, 主: 当前位置, 首页, the trail of the breadcrumb. */
export const TRAIL = 32_768;

/** Classes of a text that was not looked at: it may hold anything. */
export const ANY_KIND = 0x7fff_ffff;

/* A text's classes are one whole number: kinds in the low half, then how many digits, then how many at most in one number. */
const MASK = 0xffff;
const ALL = 16;
const LONGEST = 23;
const MOST_DIGITS = 0x7f;
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
put('长任记席员监委师督', POST);
put('页条共总', PAGING);
put('错图', FOOTER);
put('顶', PINNED);
put('._-\u00ad\u200c\u200d\u2060\u2212\uff0d', JOINT);
putRange(0x2010, 0x2015, JOINT);
put('识', SITE_MARK);
put('位您首主', TRAIL);

/** Which kinds of characters a text holds, with the number of its digits; to be asked with {@link hasKind}, {@link digitsIn} and {@link longestNumber}. */
export function classesOf(text: string): number {
  let kinds = 0;
  let digits = 0;
  let run = 0;
  let longest = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = table[code] as number;
    if (kind === DIGIT) {
      digits++;
      run++;
    } else if (kind === SPACE) {
      if (before === SPACE || code !== 32) kinds |= FOLD;
    } else if (kind !== JOINT) {
      if (run > longest) longest = run;
      run = 0;
    }
    kinds |= kind;
    before = kind;
  }
  return kinds | (atMost(digits) << ALL) | (atMost(Math.max(run, longest)) << LONGEST);
}

/** Classes of two texts together; a number may begin in one and go on in the other. */
export function joinClasses(a: number, b: number): number {
  return (
    ((a | b) & MASK) |
    (atMost(digitsIn(a) + digitsIn(b)) << ALL) |
    (atMost(longestNumber(a) + longestNumber(b)) << LONGEST)
  );
}

function atMost(digits: number): number {
  return digits < MOST_DIGITS ? digits : MOST_DIGITS;
}

/** Whether characters of any of the kinds were met. */
export function hasKind(classes: number, kinds: number): boolean {
  return (classes & kinds) !== 0;
}

/** How many digits were met, counted up to 127. */
export function digitsIn(classes: number): number {
  return (classes >>> ALL) & MOST_DIGITS;
}

/** The most digits that one number can have, joined over spaces and dashes as people write it: never fewer than it has. */
export function longestNumber(classes: number): number {
  return (classes >>> LONGEST) & MOST_DIGITS;
}
