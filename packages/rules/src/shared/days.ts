/** Whole days between ISO dates, without clocks or zones. */
import type { IsoDate } from '@sunboard/model';

const DAY = 86_400_000;

/** True for a real calendar day written `YYYY-MM-DD`. */
export function isDay(value: string | undefined): value is IsoDate {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) && isReal(value);
}

/** Calendar days from one day to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** The days in these years that are called so, as 3月5日 without a year; only those that there are. */
export function daysNamed(month: string, day: string, years: readonly number[]): IsoDate[] {
  return years.map(year => `${String(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).filter(isDay);
}

/** The latest of some days that is not after `today`; undefined when there is none. */
export function newestUntil(days: readonly (string | undefined)[], today: IsoDate): IsoDate | undefined {
  return days
    .filter(isDay)
    .filter(day => day <= today)
    .sort()
    .at(-1);
}

function isReal(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
