/** Reads days as other languages write them (`5. September 2016`, `le 5 septembre 2016`, `2016년 9월 5일`), on top of the model's Chinese and English forms. */
import { findDates, parseDate, type DateMatch, type DateOptions } from '@sunboard/model';

/** How the days of one page are written. */
export interface DateStyle extends DateOptions {
  /** Whether a year may have two figures, and where it stands then: `23-05-06`, `06.05.23`. */
  readonly shortYears?: 'first' | 'last';
  /** The order is what most pages in the language use: figures between dots are written day first all the same. */
  readonly guessed?: true;
  /** Years of three figures count from 1911: `115-03-05`. */
  readonly minguo?: true;
  /** The page's language, where it is neither Chinese nor English: its names of months. */
  readonly lang?: string;
  /** The one time zone of the page's country, by its IANA name, where it has no other. */
  readonly zone?: string | undefined;
}

/* Each group is a month; words without accents, lower case. Those of English and of what is spoken in most of Europe and America: pages in these often do not say so. */
const MONTHS: readonly string[] = [
  'januar january janvier janv enero ene gennaio gen janeiro jan januari января янв',
  'february februar februari fevrier fevr febrero feb febbraio fevereiro fev февраля фев',
  'march mar marz mars marzo marco maart mrt марта мар март',
  'april avril avr abril abr aprile apr апреля апр',
  'may mai mayo maggio mag maio mei мая',
  'june juni juin junio giugno giu junho jun июня июн',
  'july juli juillet juil julio luglio lug julho jul июля июл',
  'august aout agosto ago augustus aug августа авг',
  'september septembre sept septiembre setiembre sep settembre setembro set сентября сен',
  'october oktober octobre octubre oct ottobre ott outubro out okt октября окт',
  'november novembre noviembre nov novembro ноября ноя',
  'dezember dez decembre dec diciembre dic dicembre dezembro december декабря дек',
];
const MONTH_OF = new Map(
  MONTHS.flatMap((words, at) => words.split(' ').map(word => [word, at + 1] as const)),
);
const byLanguage = new Map<string, ReadonlyMap<string, number>>();

/** The number of a month by its name, whole or cut short: in the language of the page, else in one of many. */
export function monthOf(name: string, lang?: string): number | undefined {
  const word = plain(name);
  return (lang === undefined ? undefined : monthsIn(lang).get(word)) ?? MONTH_OF.get(word) ?? byLetters(word);
}

/* Letters of which only a few languages make use tell the month where the page does not say its language; from each code to the next. */
const LETTERS: readonly (readonly [from: number, ...langs: string[]])[] = [
  [0x590, 'he'],
  [0x600, 'ar', 'ar-SY', 'fa-u-ca-gregory', 'ur'],
  [0x900, 'hi'],
  [0x980, 'bn'],
  [0xa80, 'gu'],
  [0xb00, 'ta'],
];

function byLetters(word: string): number | undefined {
  const [, ...langs] = LETTERS.findLast(([from]) => from <= word.charCodeAt(0)) ?? [0];
  // In Hebrew the word for `in` is one with that for the month.
  return langs
    .map(lang => monthsIn(lang).get(word) ?? monthsIn(lang).get(word.slice(1)))
    .find(month => month !== undefined);
}

/* The browser knows the names of any language: alone, cut short, and as they are said after a day. */
function monthsIn(lang: string): ReadonlyMap<string, number> {
  const known = byLanguage.get(lang);
  if (known) return known;
  const months = new Map<string, number>();
  try {
    for (const month of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(lang, { month, day, timeZone: 'UTC' });
        for (let at = 0; at < 12; at++) {
          const part = format.formatToParts(Date.UTC(2020, at, 5)).find(({ type }) => type === 'month');
          if (part) months.set(plain(part.value).replace(/\.$/u, ''), at + 1);
        }
      }
  } catch {
    // No language tag: the names of many languages are left.
  }
  byLanguage.set(lang, months);
  return months;
}

interface Form {
  /** A text without this holds no such day; absent where nothing tells before. */
  readonly needs?: string;
  readonly pattern: RegExp;
  readonly order: 'dmy' | 'mdy' | 'ymd';
}

/* The letters are those of the months' scripts: every letter of the world (\p{L}) costs the browser more time to prepare than a page to read. */
const FORMS: readonly Form[] = [
  {
    // 5. September 2016, le 1er septembre 2016, 5 de septiembre de 2016, 5 września 2016, 5 أيلول / سبتمبر 2016
    pattern:
      /(?<!\d)(\d{1,2})(?:\.|º|ª|er)?\s(?:de\s|d[’']|[\u0600-\u06ff]{2,8}(?:\s[\u0600-\u06ff]{4,7})?\s?\/\s?)?([A-Za-z\u00c0-\u024f\u0370-\u0fff\u1e00-\u1fff]{3,14})\.?,?\s(?:del?\s)?(\d{4})(?!\d)/gu,
    order: 'dmy',
  },
  // Septembre 5, 2016: the day in a program's English order, the month in the page's language
  {
    needs: ', ',
    pattern:
      /(?<![A-Za-z\u00c0-\u024f])([A-Za-z\u00c0-\u024f\u0370-\u0fff]{3,14})\.?\s(\d{1,2}),\s(\d{4})(?!\d)/gu,
    order: 'mdy',
  },
  // 5. 9. 2016
  { needs: '. ', pattern: /(?<![\d.])(\d{1,2})\.\s(\d{1,2})\.\s(\d{4})(?!\d)/gu, order: 'dmy' },
  // 2016. szeptember 5.
  {
    pattern:
      /(?<!\d)(\d{4})\.\s{1,2}([A-Za-z\u00c0-\u024f\u0370-\u0fff\u1e00-\u1fff]{3,14})\s{1,2}(\d{1,2})\./gu,
    order: 'ymd',
  },
  // 2016년 9월 5일
  { needs: '년', pattern: /(?<!\d)(\d{4})\s?년\s{0,2}(\d{1,2})\s?월\s{0,2}(\d{1,2})\s?일/gu, order: 'ymd' },
  // ngày 5 tháng 9 năm 2016
  {
    needs: 'th',
    pattern: /(?<!\d)(\d{1,2})\s{1,2}tháng\s{1,2}(\d{1,2})(?:\s{1,2}năm|,|\/)?\s{0,2}(\d{4})(?!\d)/giu,
    order: 'dmy',
  },
];
const SHORT_YEAR = /(?<![\d./-])(\d{1,2})([./])(\d{1,2})\2(\d{2})(?![\d./-])/gu;
/* 10/9/10 7:15 AM, 08-13-10 05:18 PM: the hour tells a day from a number. */
const BEFORE_HOUR = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?=,?\s{1,2}\d{1,2}:\d\d\s?[ap]\.?m)/giu;
/* 23-05-26 alone, in brackets or behind a label of time: anything else of that shape may be a number. */
const YEAR_FIRST =
  /(?<=^[[(（【]?|(?:时间|日期)\s?[：:]\s?)([0-4]\d)([-/.])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\d./-])/gu;
const COMPACT =
  /(?<=^[[(（【]?|(?:时间|日期|date)\s?[：:]\s?)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[\])）】]?$|\s)/giu;
const HAS_FOREIGN =
  /[a-zа-я]\.?\s\d{1,2},\s\d|\d\.\s\d|\d(?:\.|º|ª|er)?\s[A-Za-z\u00c0-\u024f\u0370-\u0fff\u1e00-\u1fff’']{2}|년|\d{4}\.\s[A-Za-z\u00c0-\u024f\u0370-\u0fff\u1e00-\u1fff]/u;

const DOTTED = /\d\.\d{1,2}\.\d{4}/u;
const EIGHT_DIGITS = /\d{8}/u;

/** Every day in a text, Chinese, English and foreign, in order. */
export function findAllDates(text: string, style: DateStyle = {}): DateMatch[] {
  const dotted = style.guessed === true && DOTTED.test(text);
  const found = findDates(text, dotted ? { ...style, numericOrder: 'dmy' } : style);
  if (text.length > 20_000) return found;
  const extra = [
    ...(text.length < 200 && EIGHT_DIGITS.test(text) ? compactDays(text) : []),
    ...(HAS_FOREIGN.test(text) ? foreignDates(text, style.lang) : []),
    ...(found.length === 0 && text.length < 200 ? shortYears(text, style) : []),
    ...[...text.matchAll(SPACED)].flatMap(match => spacedDay(match, style)),
    ...(style.minguo === true ? minguoDays(text) : []),
  ].filter(match => !found.some(other => overlaps(match, other)));
  return extra.length === 0 ? found : [...found, ...extra].sort((a, b) => a.index - b.index);
}

/** The day that a declared value states (a meta, an attribute, JSON-LD): the whole value, or the first day in it. */
export function declaredDay(value: string, style: DateStyle = {}): DateMatch | undefined {
  const text = value.trim().slice(0, 200);
  return (
    midnight(text, style.zone) ??
    parseDate(text, style) ??
    findAllDates(text, style).find(match => match.precision !== 'month') ??
    compactDay(text, style.zone)
  );
}

/* 2023-05-05T16:00:00.000Z is how a script in China writes down 6 May; at other hours the letter is often there for nothing. */
function midnight(text: string, zone: string | undefined): DateMatch | undefined {
  const [day, hour] = zone !== undefined && UTC.test(text) ? localTime(new Date(text), zone) : [];
  const read = hour === '00:00:00' ? parseDate(day ?? '') : undefined;
  return read && { ...read, text };
}
const UTC = /^\d{4}-\d\d-\d\dT\d\d:00(?::00(?:\.0{1,9})?)?(?:Z|\+00:?00)$/u;

/* Of all languages that browsers know the Swedish one writes days as ISO 8601 does. */
function localTime(instant: Date, timeZone = 'UTC'): string[] {
  return instant.toLocaleString('sv', { timeZone }).split(' ');
}

function foreignDates(text: string, lang: string | undefined): DateMatch[] {
  const lower = text.toLowerCase();
  return FORMS.filter(({ needs }) => needs === undefined || lower.includes(needs)).flatMap(
    ({ pattern, order }) =>
      [...text.matchAll(pattern)].flatMap(match => {
        const [a, b, c] = [match[1] ?? '', match[2] ?? '', match[3] ?? ''];
        const [year, named, day] = order === 'dmy' ? [c, b, a] : order === 'mdy' ? [c, a, b] : [a, b, c];
        const month = /^\d/u.test(named) ? Number(named) : monthOf(named, lang);
        return month === undefined ? [] : dayMatch(match, year, month, day);
      }),
  );
}

/* 05 | 09 | 2016, 05 / 09 / 2016: in the order of the page, as without the spaces. */
const SPACED = /(?<!\d|[|/·]\s)(\d\d)\s([|/·])\s(\d\d)\s\2\s(\d{4})(?!\d)/gu;

function spacedDay(match: RegExpMatchArray, style: DateStyle): DateMatch[] {
  const read = parseDate(`${match[1] ?? ''}/${match[3] ?? ''}/${match[4] ?? ''}`, style);
  return read ? [{ ...read, text: match[0], index: match.index ?? 0 }] : [];
}

/* 20230506 where a day stands: alone, or behind a label. */
function compactDays(text: string): DateMatch[] {
  return [...text.matchAll(COMPACT)].flatMap(match =>
    dayMatch(match, match[1] ?? '', Number(match[2]), match[3] ?? ''),
  );
}

/* 115-03-05, 115.3.5, 民國115年3月5日 */
const MINGUO = /(?<![\d./-])(1[0-4]\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?![\d./-])/gu;

function minguoDays(text: string): DateMatch[] {
  return [...text.matchAll(MINGUO)].flatMap(match =>
    dayMatch(match, String(Number(match[1]) + 1911), Number(match[2]), match[3] ?? ''),
  );
}

/* 06 May 23, 6-May-23, by itself or behind a place, as in `( Alba Verde, 6 maggio 23 )`: `from 6 May 23 people` is none. */
const WRITTEN_SHORT =
  /(?<=^(?:[[(]\s?)?(?:[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f’'-]{1,24}(?:\s[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f’'-]{1,24}){0,2},\s(?:den\s|le\s)?)?)(\d{1,2})\.?[\s-]([A-Za-z\u00c0-\u024f]{3,9})[\s-](\d\d)(?=\s?[\])]?$)/u;

function shortYears(
  text: string,
  { numericOrder, shortYears: place, lang, guessed }: DateStyle,
): DateMatch[] {
  if (place === 'first')
    return [...text.matchAll(YEAR_FIRST)].flatMap(match => {
      const [, year, , month, day] = match;
      return dayMatch(match, `20${year ?? ''}`, Number(month), day ?? '');
    });
  const written = place === 'last' ? WRITTEN_SHORT.exec(text) : null;
  const month = written && monthOf(written[2] ?? '', lang);
  if (written && month != null) return dayMatch(written, `20${written[3] ?? ''}`, month, written[1] ?? '');
  // 02.12.19 by itself: nobody writes the month first between dots.
  if (guessed === true && /^\d\d\.\d\d\.\d\d$/u.test(text))
    return shortYears(text, { numericOrder: 'dmy', shortYears: 'last' });
  return [...text.matchAll(place === 'last' ? SHORT_YEAR : BEFORE_HOUR)].flatMap(match => {
    const [first, second, year] = [match[1] ?? '', match[3] ?? '', match[4] ?? ''];
    const full = Number(year) > 80 ? `19${year}` : `20${year}`;
    return numericOrder === 'mdy' || (place === undefined && numericOrder === undefined)
      ? dayMatch(match, full, Number(first), second)
      : dayMatch(match, full, Number(second), first);
  });
}

/* Through the model's own reading, which knows which days there are. */
function dayMatch(match: RegExpMatchArray, year: string, month: number, day: string): DateMatch[] {
  const read = parseDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
  return read ? [{ date: read.date, precision: 'day', text: match[0], index: match.index ?? 0 }] : [];
}

/* 20160905, 20160905101200, and seconds or milliseconds since 1970. */
function compactDay(text: string, zone: string | undefined): DateMatch | undefined {
  if (/^\d{10}(?:\d{3})?$/u.test(text)) {
    const [day = ''] = localTime(new Date(Number(text.padEnd(13, '0'))), zone);
    return day > '1991' && day < '2100' ? parseDate(day) : undefined;
  }
  const head = /^(\d{8})(?:T\d{4}|\d{6}$)/u.exec(text);
  return head ? parseDate(head[1] ?? '') : undefined;
}

function overlaps(a: DateMatch, b: DateMatch): boolean {
  return a.index < b.index + b.text.length && b.index < a.index + a.text.length;
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655]+/gu, '')
    .replace(/ł/gu, 'l');
}
