/** A calendar that knows working days, holidays and make-up days, and says where its knowledge ends. */
import { addCalendarDays, dateOfDay, dayNumber, weekdayOf, type IsoDate } from './dates.js';
import { readHolidayTable, type Bilingual, type HolidayTable, type SpecialDay } from './holiday-table.js';

/** Legal orders with a calendar: mainland China, United States (federal), United Kingdom. */
export type Jurisdiction = 'cn' | 'us' | 'uk';
/**
 * A calendar's name. `uk` is England and Wales; `uk-any-part` counts bank holidays of every part of the kingdom, as
 * the Freedom of Information Act 2000 s. 10(6) does.
 */
export type CalendarId = Jurisdiction | 'uk-any-part';

/**
 * Why a day is worked or not: an ordinary weekday 工作日, a weekend 周末, a public holiday 法定节假日 (or a day off
 * moved next to one), or a weekend day worked in exchange 调休上班.
 */
export type DayReason = 'weekday' | 'weekend' | 'holiday' | 'makeUpDay';

/** Working days 工作日 or calendar days 自然日. */
export type DayUnit = 'working' | 'calendar';

/** What a calendar knows of one day. */
export interface DayStatus {
  readonly working: boolean;
  readonly reason: DayReason;
  /** The holiday, or the one that a make-up day makes up for. */
  readonly name?: Bilingual;
  /** True where the authority has not published yet, or the data begin later: the day may turn out otherwise. */
  readonly provisional: boolean;
}

/** Where a calendar's days come from. */
export interface CalendarSource {
  /** Who decides the holidays. */
  readonly authority: Bilingual;
  /** The library the data were compiled from, with its version's licence. */
  readonly compiledFrom: string;
  readonly licence: string;
  readonly url: string;
}

/** Working days of one jurisdiction. */
export interface Calendar {
  readonly id: CalendarId;
  readonly jurisdiction: Jurisdiction;
  /** Time zone of its offices, for {@link todayIn}. */
  readonly timeZone: string;
  /** First day the data speak of; provisional before it. */
  readonly knownFrom: IsoDate;
  /** Last day covered by published holidays 已公布至. */
  readonly knownUntil: IsoDate;
  /**
   * Last day that the next publication cannot change: later days are provisional. Before `knownUntil` for China, whose
   * notices arrange New Year together with the last days of December (2011-12-31 and 2018-12-29 became working days so).
   */
  readonly firmUntil: IsoDate;
  /** Identifies the data, to be stored beside a computed deadline. */
  readonly version: string;
  readonly source: CalendarSource;
  /** @throws RangeError when `date` is no real day written `YYYY-MM-DD`. */
  readonly isWorkingDay: (date: IsoDate) => DayStatus;
}

/** More working days than any law gives: a stop for loops over hostile numbers. */
const MOST_WORKING_DAYS = 20_000;

/** A calendar over a holiday table; the table is read at the first question. */
export function calendarOf(
  about: Pick<Calendar, 'id' | 'jurisdiction' | 'timeZone' | 'source'>,
  table: HolidayTable,
): Calendar {
  const { version, knownFrom, knownUntil, firmUntil } = table;
  let days: ReadonlyMap<number, SpecialDay> | undefined;
  const isWorkingDay = (date: IsoDate): DayStatus => {
    const day = dayNumber(date);
    days ??= readHolidayTable(table);
    return { ...statusOf(day, days.get(day)), provisional: date < knownFrom || date > firmUntil };
  };
  return { ...about, version, knownFrom, knownUntil, firmUntil, isWorkingDay };
}

/**
 * The `count`-th working day after `from`; `from` itself is day 0, worked or not. Negative counts go back; 0 gives
 * `from`.
 * @throws RangeError for a count that is no whole number or is beyond 20,000.
 */
export function addWorkingDays(calendar: Calendar, from: IsoDate, count: number): IsoDate {
  checkCount(count, MOST_WORKING_DAYS);
  const step = count < 0 ? -1 : 1;
  let day = dayNumber(from);
  for (let left = Math.abs(count); left > 0;) {
    day += step;
    if (calendar.isWorkingDay(dateOfDay(day)).working) left -= 1;
  }
  return dateOfDay(day);
}

/** Working days after `from` up to and including `to`: the day of receipt is day 0. Negative when `to` is earlier. */
export function workingDaysBetween(calendar: Calendar, from: IsoDate, to: IsoDate): number {
  if (to < from) return -workingDaysBetween(calendar, to, from) || 0;
  let count = 0;
  for (let day = dayNumber(from) + 1, last = dayNumber(to); day <= last; day += 1) {
    if (calendar.isWorkingDay(dateOfDay(day)).working) count += 1;
  }
  return count;
}

/** The first working day on or after `date`. */
export function nextWorkingDay(calendar: Calendar, date: IsoDate): IsoDate {
  return calendar.isWorkingDay(date).working ? date : nextWorkingDay(calendar, addCalendarDays(date, 1));
}

/** Refuses counts of days that are no whole number, or so large that counting them would block the page. */
export function checkCount(count: number, most: number): void {
  if (Number.isInteger(count) && Math.abs(count) <= most) return;
  throw new RangeError(`天数应为不超过 ${most} 的整数 / Days must be a whole number up to ${most}: ${count}`);
}

function statusOf(day: number, special: SpecialDay | undefined): Omit<DayStatus, 'provisional'> {
  if (special) return { working: special.kind === 'makeUpDay', reason: special.kind, name: special.name };
  const weekday = weekdayOf(day);
  const weekend = weekday === 0 || weekday === 6;
  return { working: !weekend, reason: weekend ? 'weekend' : 'weekday' };
}
