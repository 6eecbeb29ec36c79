/** Arithmetic on calendar dates without clocks or zones, and the one place where an instant becomes a date. */

/** Calendar date `YYYY-MM-DD` (ISO 8601, proleptic Gregorian), years 0001 to 9999. */
export type IsoDate = string;

const FORM = /^\d{4}-\d{2}-\d{2}$/;
/** Days from 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468;
/** Day number of 0001-01-01 and 9999-12-31. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** True for a real day written `YYYY-MM-DD`: `2026-02-30` and `2026-2-3` are not. */
export function isIsoDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && readDay(value) !== undefined;
}

/**
 * Days since 1970-01-01, negative before it.
 * @throws RangeError when `date` is no real day written `YYYY-MM-DD`.
 */
export function dayNumber(date: IsoDate): number {
  const day = readDay(date);
  if (day === undefined) throw new RangeError(badDate(date));
  return day;
}

/**
 * The date of a day number, the inverse of {@link dayNumber}.
 * @throws RangeError outside the years 0001 to 9999.
 */
export function dateOfDay(day: number): IsoDate {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) {
    throw new RangeError(`日期超出公元 1 至 9999 年 / Date outside the years 1 to 9999 (day ${day})`);
  }
  return civilOfDay(day);
}

/** Day of the week of a day number, 0 Sunday to 6 Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The date `count` calendar days 自然日 later; earlier when negative. */
export function addCalendarDays(date: IsoDate, count: number): IsoDate {
  return dateOfDay(dayNumber(date) + count);
}

/** Calendar days from one date to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The same day of the month `count` months later (earlier when negative). A month without that day gives its last
 * day: 31 January plus one month is 28 or 29 February. The day is taken from `date` each time, so add 2 months at once
 * rather than one twice.
 */
export function addMonths(date: IsoDate, count: number): IsoDate {
  dayNumber(date);
  if (!Number.isInteger(count))
    throw new RangeError(`月数应为整数 / Months must be a whole number: ${count}`);
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  if (year < 1 || year > 9999) {
    throw new RangeError(`日期超出公元 1 至 9999 年 / Date outside the years 1 to 9999 (year ${year})`);
  }
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The next date with this month (1 to 12) and day on or after `from`, for duties that come every year. */
export function nextAnnual(from: IsoDate, month: number, day: number): IsoDate {
  const year = Number(from.slice(0, 4));
  dayNumber(from);
  const thisYear = annual(year, month, day);
  return thisYear >= from ? thisYear : annual(year + 1, month, day);
}

/**
 * Today's date where the office is, whatever zone the machine is set to.
 * @param timeZone IANA name; Beijing time by default.
 * @param now the instant, for tests; the clock by default.
 */
export function todayIn(timeZone = 'Asia/Shanghai', now: Date = new Date()): IsoDate {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find(one => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

function readDay(value: string): number | undefined {
  if (!FORM.test(value)) return undefined;
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))];
  const real = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? dayOfCivil(year, month, day) : undefined;
}

/**
 * Days since 1970-01-01 by whole numbers alone: lists ask for thousands of days, and Date objects take ten times as long.
 * Years begin in March here, so that the leap day is the last of its year.
 */
function dayOfCivil(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return marchYear * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

/** The inverse of {@link dayOfCivil}: 400-year eras of 146,097 days, then the year within the era, then the month. */
function civilOfDay(day: number): IsoDate {
  const days = day + DAYS_TO_1970;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1, 2)}`;
}

function annual(year: number, month: number, day: number): IsoDate {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(Math.min(day, daysInMonth(year, month)), 2)}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function badDate(value: unknown): string {
  const shown = typeof value === 'string' ? `"${value.slice(0, 40)}"` : typeof value;
  return `日期应为真实存在的 YYYY-MM-DD / Date must be a real day written YYYY-MM-DD: ${shown}`;
}
