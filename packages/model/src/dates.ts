/** Reads dates as public bodies write them: ISO, dotted, slashed, dashed, 年月日, Chinese numerals, fullwidth digits, Republic years, English. */
import { foldWidth } from './text.js';

/** How exactly a date is stated; a day is never invented for `2023年5月`. */
export type DatePrecision = 'month' | 'day' | 'minute' | 'second';

/** One date found in a text. */
export interface DateMatch {
  /** `YYYY-MM-DD`, or `YYYY-MM` when the precision is `month`. */
  readonly date: string;
  /** `HH:MM` or `HH:MM:SS` when stated. */
  readonly time?: string;
  readonly precision: DatePrecision;
  /** The characters as written. */
  readonly text: string;
  /** Position in the searched text, in UTF-16 units. */
  readonly index: number;
}

/** Order of purely numeric day and month (`05/06/2023`), which the text alone does not tell. */
export interface DateOptions {
  readonly numericOrder?: 'mdy' | 'dmy';
}

const NUMERAL = '[〇○O零０一二三四五六七八九]';
const IS_NUMERAL = new RegExp(NUMERAL, 'u');
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const TIME = String.raw`(?:(?:\s{0,3}[T,，]?\s{0,3}|\s{0,3}(?:上午|下午|星期.|\(?周.\)?)\s{0,2})(\d{1,2})[:：时](\d{2})(?:[:：分](\d{2})秒?|分(?!享))?)?`;
const SEPARATOR = String.raw`\s?[-/.．·—–－]{1,2}\s?`;

/* What a text holds, by which the forms are chosen: most texts hold one kind of date, and each expression costs a pass. */
const FIGURE = 1;
const YEAR = 2;
const LETTER = 4;
const STROKE = 8;
const DASH = 16;
const NUMERAL_YEAR = 32;

const FORMS: readonly {
  /** All of these groups must occur, each by at least one of its kinds. */
  readonly needs: readonly number[];
  readonly pattern: RegExp;
  readonly notAfter: RegExp;
  readonly read: (m: RegExpMatchArray, o: DateOptions) => Parts | undefined;
}[] = [
  {
    // 2023-05-06, 2023/5/6, 2023.5.6, 2023——05——06, with time
    needs: [FIGURE, STROKE | DASH],
    notAfter: /[\d.]/u,
    pattern: new RegExp(String.raw`(\d{4})${SEPARATOR}(\d{1,2})${SEPARATOR}(\d{1,2})(?!\d)${TIME}`, 'gu'),
    read: m => parts(m[1], m[2], m[3], m[4], m[5], m[6]),
  },
  {
    // 2023年5月6日, 民国112年5月6日, 2023年5月
    needs: [FIGURE, YEAR],
    notAfter: /\d/u,
    pattern: new RegExp(
      String.raw`(民[国國]\s?)?(\d{1,4})\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号]${TIME})?`,
      'gu',
    ),
    read: m => parts(m[1] ? String(Number(m[2]) + 1911) : m[2], m[3], m[4], m[5], m[6], m[7]),
  },
  {
    // 二〇二三年五月六日
    needs: [NUMERAL_YEAR],
    notAfter: IS_NUMERAL,
    pattern: new RegExp(
      `(${NUMERAL}{4})年([正元一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十廿卅]{1,4})[日号])?`,
      'gu',
    ),
    read: m =>
      parts(digitsOf(m[1] ?? ''), String(numeralValue(m[2] ?? '')), m[3] && String(numeralValue(m[3]))),
  },
  {
    // 6 May 2023, 6th of May, 2023, 6thMay2023
    needs: [FIGURE, LETTER],
    notAfter: /[\w.]/u,
    pattern: new RegExp(
      String.raw`(\d{1,2})(?:(?:st|nd|rd|th)(?=[A-Z])|(?:st|nd|rd|th)?(?:\s{1,3}of)?[\s-]{1,4})(${MONTHS})\.?,?[\s-]{0,4}(\d{4})(?!\d)`,
      'giu',
    ),
    read: m => parts(m[3], monthNumber(m[2] ?? ''), m[1]),
  },
  {
    // May 6, 2023; May 6,2023
    needs: [FIGURE, LETTER],
    notAfter: /\w/u,
    pattern: new RegExp(
      String.raw`(${MONTHS})\.?\s{1,4}(\d{1,2})(?:st|nd|rd|th)?(?:,\s{0,4}|\s{1,4})(\d{4})(?!\d)`,
      'giu',
    ),
    read: m => parts(m[3], monthNumber(m[1] ?? ''), m[2]),
  },
  {
    // Sat May 06 10:10:10 CST 2023: as programs print a day where nobody gave it a form
    needs: [FIGURE, LETTER],
    notAfter: /\w/u,
    pattern: new RegExp(
      String.raw`(${MONTHS})\s(\d{1,2})\s(\d{2}):(\d{2}):(\d{2})\s(?:[A-Z]{2,5}\s|GMT[+-]\d{2}:?\d{2}\s)?(\d{4})(?!\d)`,
      'giu',
    ),
    read: m => parts(m[6], monthNumber(m[1] ?? ''), m[2], m[3], m[4], m[5]),
  },
  {
    // 05/06/2023: read only when unambiguous or told the order; a clock with AM and PM is American
    needs: [FIGURE, STROKE],
    notAfter: /[\d./-]/u,
    pattern: /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)(?:\s\d{1,2}:\d{2}(?::\d{2})?\s([AP]M))?/gu,
    read: (m, options) => {
      const [first, second] = [Number(m[1]), Number(m[2])];
      const order =
        (first > 12 ? 'dmy' : second > 12 || first === second ? 'mdy' : undefined) ??
        options.numericOrder ??
        (m[4] === undefined ? undefined : 'mdy');
      return order === undefined
        ? undefined
        : order === 'mdy'
          ? parts(m[3], m[1], m[2])
          : parts(m[3], m[2], m[1]);
    },
  },
];

/** Longest text in which dates are sought at once; callers cut longer texts (a bound on work, not on meaning). */
const MAX_TEXT = 200_000;

/** All dates in a text, in order of appearance, overlaps resolved in favour of the earlier match. */
export function findDates(source: string, options: DateOptions = {}): DateMatch[] {
  const plain = isIsoShape(source) ? isoDay(source) : undefined;
  if (plain) return [plain];
  const folded = foldWidth(source.slice(0, MAX_TEXT));
  const kinds = kindsIn(folded);
  const found: DateMatch[] = [];
  for (const { needs, pattern, notAfter, read: readForm } of FORMS) {
    if (!hasAll(kinds, needs)) continue;
    // Not by matchAll, which makes a copy of the expression for every text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      // What may not stand before is tested here: lookbehind in the pattern would stop older Safari from loading the module.
      if (notAfter.test(folded.charAt(match.index - 1))) continue;
      const read = readForm(match, options);
      if (!read || !isRealDate(read)) continue;
      found.push(toMatch(read, source.slice(match.index, match.index + match[0].length), match.index));
    }
  }
  // Most texts hold one day at most.
  return found.length < 2 ? found : withoutOverlaps(found);
}

function hasAll(kinds: number, needs: readonly number[]): boolean {
  for (let at = 0; at < needs.length; at++) if ((kinds & (needs[at] as number)) === 0) return false;
  return true;
}

function kindsIn(text: string): number {
  let kinds = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) kinds |= FIGURE;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) kinds |= LETTER;
    else if (code === 0x2d || code === 0x2e || code === 0x2f) kinds |= STROKE;
    else if (code === 0x5e74) kinds |= IS_NUMERAL.test(text.charAt(at - 1)) ? NUMERAL_YEAR : YEAR;
    else if (code === 0xb7 || code === 0x2013 || code === 0x2014) kinds |= DASH;
  }
  return kinds;
}

/** The date that a whole field states (surrounding brackets and white space aside), or undefined. Day precision or finer. */
export function parseDate(source: string, options: DateOptions = {}): DateMatch | undefined {
  const bare = source
    .trim()
    .replace(/^[[(（【〔]/u, '')
    .replace(/[\])）】〕]$/u, '')
    .trim();
  if (isIsoShape(bare)) return isoDay(bare);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(bare);
  if (compact) {
    const read = parts(compact[1], compact[2], compact[3]);
    return isRealDate(read) ? toMatch(read, bare, 0) : undefined;
  }
  const zoned = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(bare);
  const [first] = findDates(bare, options);
  if (!first || first.precision === 'month') return undefined;
  const covers = first.text.length === bare.length || zoned !== null;
  return covers ? first : undefined;
}

/** The common form by itself: a list of 100,000 items has 300,000 of them. */
function isoDay(text: string): DateMatch | undefined {
  const read = parts(text.slice(0, 4), text.slice(5, 7), text.slice(8));
  return isRealDate(read) ? toMatch(read, text, 0) : undefined;
}

/* `2023-05-06` and nothing else; by its characters, which costs less than an expression. */
function isIsoShape(text: string): boolean {
  if (text.length !== 10) return false;
  for (let at = 0; at < 10; at++) {
    const code = text.charCodeAt(at);
    if (at === 4 || at === 7 ? code !== 0x2d : code < 0x30 || code > 0x39) return false;
  }
  return true;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number | undefined;
  readonly time: string | undefined;
}

type Figures = string | undefined;

function parts(y: Figures, m: Figures, d: Figures, h?: Figures, min?: Figures, s?: Figures): Parts {
  return {
    year: Number(y),
    month: Number(m),
    day: d === undefined ? undefined : Number(d),
    time: timeOf(h, min, s),
  };
}

/** `HH:MM` or `HH:MM:SS`; what no clock shows (25:00, 10:61) is left out, and the day stands. */
function timeOf(hour: Figures, minute: Figures, second: Figures): string | undefined {
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return second === undefined || Number(second) > 59 ? time : `${time}:${second}`;
}

function isRealDate({ year, month, day }: Parts): boolean {
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return false;
  return (
    day === undefined || (day >= 1 && (day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate()))
  );
}

function toMatch(read: Parts, text: string, index: number): DateMatch {
  const month = `${read.year}-${two(read.month)}`;
  if (read.day === undefined) return { date: month, precision: 'month', text, index };
  const date = `${month}-${two(read.day)}`;
  const { time } = read;
  if (time === undefined) return { date, precision: 'day', text, index };
  return { date, time, precision: time.length === 5 ? 'minute' : 'second', text, index };
}

function withoutOverlaps(found: readonly DateMatch[]): DateMatch[] {
  const kept: DateMatch[] = [];
  for (const match of [...found].sort((a, b) => a.index - b.index)) {
    const last = kept[kept.length - 1];
    if (!last || match.index >= last.index + last.text.length) kept.push(match);
  }
  return kept;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function monthNumber(name: string): string {
  const index = 'jan feb mar apr may jun jul aug sep oct nov dec'
    .split(' ')
    .indexOf(name.slice(0, 3).toLowerCase());
  return String(index + 1);
}

function digitsOf(numerals: string): string {
  return [...numerals].map(char => DIGIT[char] ?? char).join('');
}

/** Value of a Chinese numeral from 1 to 39 as months and days use it (十二, 廿一, 三十, 正月). */
function numeralValue(numeral: string): number {
  const text = numeral.replace('正', '一').replace('元', '一').replace('廿', '二十').replace('卅', '三十');
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? Number(DIGIT[tens ?? ''] ?? 1) : 0;
  return ten * 10 + Number(DIGIT[ones ?? ''] ?? 0);
}

const DIGIT: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  O: '0',
  零: '0',
  '0': '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
