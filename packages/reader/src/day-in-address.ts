/** Reads the day that an address holds: `/2019/11/17/`, `/t20191117_`, `/2019-11/17/`, `/2019/nov/17/`, `/2019-11-17-title`. */
import { declaredDay, monthOf } from './foreign-dates.js';
import type { DateMatch } from '@sunboard/model';

/* The day takes both figures of `11/17`, and `/2019/10/3-tips` is a title that begins with a number. */
const IN_PATH =
  /(?:^|[/_t-])((?:19|20)\d{2})(?:\/(1[0-2]|0?[1-9])\/(3[01]|[12]\d|0?[1-9])(?=[/_.]|$)|[-_](1[0-2]|0?[1-9])[-_](3[01]|[12]\d|0?[1-9])(?=[/_.-]|$)|(?:[-/_]?(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])|-?(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01]))(?=[/_.-]|$))/u;
const YEAR = /(?:19|20)\d\d/u;
const LETTERS_IN_PATH =
  /\/((?:19|20)\d{2})\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(\d{1,2})(?=\/|$)/iu;
/* /08112021-title, /08-11-2021-title, /08-11-2021: as a title that begins with 08.11.2021, or is that day, becomes an address. */
const DAY_FIRST = /\/(\d\d)(-?)(\d\d)\2((?:19|20)\d\d)(?:-(?=[a-z])|(?<=-\d{4})(?=\/?$))/u;
const PLAIN =
  /^\/?\d{4}\/(?:\d{1,2}|[a-z]{3})\/\d{1,2}$|^\/(?:\d{4}-\d{1,2}-\d{1,2}|\d\d-\d\d-\d{4})$|^\/(?:19|20)\d{6}$/iu;

/** The first day in the path of an address, with its text there. */
export function dayInAddress(address: string): { match: DateMatch; text: string } | undefined {
  const path = address
    .replace(/^[a-z]+:\/\/[^/]*/iu, '')
    .replace(/[?#].*/su, '')
    .slice(0, 2_000);
  // The browser takes long to prepare the expressions, and most addresses hold no year.
  if (!YEAR.test(path)) return undefined;
  const found = LETTERS_IN_PATH.exec(path) ?? IN_PATH.exec(path);
  const turned = found ? null : DAY_FIRST.exec(path);
  if (turned) {
    const match = declaredDay(`${turned[4] ?? ''}-${turned[3] ?? ''}-${turned[1] ?? ''}`);
    return match && { match, text: turned[0] };
  }
  if (!found) return undefined;
  const groups: readonly (string | undefined)[] = found.slice(1);
  const [year, month, day] = groups.filter(part => part !== undefined) as [string, string, string];
  const number = /^\d/u.test(month) ? month : String(monthOf(month));
  const match = declaredDay(`${year}-${number}-${day}`);
  return match && { match, text: found[0] };
}

/** Whether such a text is a step of the path by itself, as where posts are filed by day. */
export function isPlainDay(text: string): boolean {
  return PLAIN.test(text.replace(/\/$/u, ''));
}
