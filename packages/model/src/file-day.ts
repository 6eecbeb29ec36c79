/** Reads the day that a data file states: what people write (see `dates.ts`), and what worksheets, databases and programs write for it. */
import { parseDate, type DateOptions } from './dates.js';
import { isChinese, type Locale } from './locale.js';
import { foldWidth } from './text.js';

/** Days from the first of a worksheet (1900) to that of programs (1970), and of the years that are meant by five figures: 1990 to 2099. */
const WORKSHEET = { offset: 25_569, from: 32_874, to: 73_050 } as const;
const DAY_MS = 86_400_000;
const HOURS_OF_CHINA = 8;

const WEEKDAY =
  /[\s,，]{0,3}[(（]?(?:星期|礼拜|周)[一二三四五六日天][)）]?|\b(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?\b\.?,?\s{0,3}/i;
const CLOCK_BEGINS = /[\s,，T]\d{1,2}:\d{2}/i;
/* T10:30:00.0+08:00, 09:30:00 AM, 00:00:00 GMT+0800 (中国标准时间) */
const CLOCK =
  /^.\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?\s?(?:[AP]M)?\s?(?:Z|GMT|UTC|CST|BST|[ECMP][SD]T)?\s?(?:[+-]\d{2}:?\d{2})?(?:\s\([^()]{1,60}\))?$/i;
const IN_UTC = /\d:\d{2}(?:\.\d{1,9})?\s?(?:Z|GMT|UTC|(?:GMT|UTC)?[+-]00:?00)$/i;
const SHORT_YEAR =
  /^(\d{1,2})[- ](jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}[- ](\d{2})$/i;
const INSTANT = /^\/?(?:Date\()?(-?\d{10}|-?\d{12,13})(?:[+-]\d{4})?\)?\/?$/;
const COMPACT = /^(\d{8})(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?$/;

/** `YYYY-MM-DD`, or undefined where no day is stated. An instant is the day that the clocks of the page's land show then. */
export function dayInFile(value: unknown, locale?: Locale, options: DateOptions = {}): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? dayOfNumber(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = foldWidth(value).trim();
  const instant = INSTANT.exec(text)?.[1];
  if (/^\d{5}(?:\.\d{1,12})?$/.test(text)) return dayOfNumber(Number(text));
  if (instant !== undefined && !COMPACT.test(text)) return dayOfNumber(Number(instant));
  if (locale !== undefined && isChinese(locale) && IN_UTC.test(text)) {
    const ms = Date.parse(text);
    if (!Number.isNaN(ms)) return dayInChina(ms);
  }
  return (parseDate(text, options) ?? parseDate(bare(text), options))?.date;
}

function bare(text: string): string {
  const day = text.replace(COMPACT, '$1').replace(WEEKDAY, '').trim();
  const at = day.search(CLOCK_BEGINS);
  return (at > 0 && CLOCK.test(day.slice(at)) ? day.slice(0, at) : day)
    .replace(/[上下]午$/, '')
    .replace(SHORT_YEAR, '$1 $2 20$3')
    .replace(/[.,，]$/, '')
    .trim();
}

/** A day of a worksheet, seconds or milliseconds since 1970, or figures without signs (20260302). */
function dayOfNumber(value: number): string | undefined {
  if (value >= WORKSHEET.from && value < WORKSHEET.to)
    return new Date((Math.floor(value) - WORKSHEET.offset) * DAY_MS).toISOString().slice(0, 10);
  if (!Number.isInteger(value)) return undefined;
  // Of the years 1990 to 2099.
  const ms = value > 4_102_444_800 ? value : value * 1000;
  if (ms >= 631_152_000_000 && ms < 4_102_444_800_000) return dayInChina(ms);
  return parseDate(String(value))?.date;
}

/* In China's time a midnight of any zone west of it is the same day. */
function dayInChina(ms: number): string {
  return new Date(ms + HOURS_OF_CHINA * 3_600_000).toISOString().slice(0, 10);
}
