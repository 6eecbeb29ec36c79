/** Computes a deadline together with the way it was computed, day by day. */
import { checkCount, type Calendar, type CalendarId, type DayReason, type DayUnit } from './calendar.js';
import { dateOfDay, dayNumber, isIsoDate, type IsoDate } from './dates.js';
import { getCalendar } from './get-calendar.js';
import type { Bilingual } from './holiday-table.js';
import type { StatutoryPeriod } from './statute.js';

/** Time that does not count 不计入期限, such as consulting a third party. The day it begins still counts, the day it ends does not. */
export interface Pause {
  readonly from: IsoDate;
  /** Last day of the pause; while it is open, give `asOf` in the request. */
  readonly to?: IsoDate;
  readonly reason: Bilingual;
}

/** More days granted 延期, in the unit of the period. */
export interface Extension {
  readonly days: number;
  readonly reason?: Bilingual;
}

/** What a deadline is computed from. */
export interface DeadlineRequest {
  /** Day 0: receipt, acceptance, or whatever starts the period. */
  readonly from: IsoDate;
  /** Length of the period without extensions. */
  readonly days: number;
  readonly unit: DayUnit;
  readonly pauses?: readonly Pause[];
  readonly extensions?: readonly Extension[];
  /** Moves an end on a day off to the next working day 期限届满日顺延. Off by default: a law or the office must say so. */
  readonly rollForward?: boolean;
  /** The day up to which an open pause is known to last; needed when a pause has no end. */
  readonly asOf?: IsoDate;
  /** The provision that gives the period, carried into the result's basis. */
  readonly statute?: StatutoryPeriod;
}

/** Why a day counts or not, in addition to the calendar's reasons: day 0 起算日, or inside a pause. */
export type StepReason = DayReason | 'dayZero' | 'paused';

/** One day of a derivation. */
export interface DeadlineStep {
  readonly date: IsoDate;
  /** Whether the day counts toward the period. */
  readonly counted: boolean;
  /** Days counted up to and including this one; 0 for day 0. */
  readonly dayNumber: number;
  readonly reason: StepReason;
  /** The holiday or the pause. */
  readonly name?: Bilingual;
  readonly provisional: boolean;
  readonly unit: DayUnit;
  /** Index of the extension that this day uses up; absent within the period proper. */
  readonly extension?: number;
  /** True for days after the period's end that are passed over by `rollForward`, and for the day it ends on then. */
  readonly rolled?: boolean;
  /** True for the last day. */
  readonly due?: boolean;
}

/** What a deadline rests on; store it with the date. */
export interface DeadlineBasis {
  readonly calendar: CalendarId;
  readonly calendarVersion: string;
  readonly knownUntil: IsoDate;
  /** Days after it are provisional, see {@link Calendar.firmUntil}. */
  readonly firmUntil: IsoDate;
  readonly from: IsoDate;
  /** Length with extensions. */
  readonly totalDays: number;
  readonly unit: DayUnit;
  readonly rollForward: boolean;
  readonly statute?: StatutoryPeriod;
}

/** A deadline with its derivation. */
export interface Deadline {
  readonly dueOn: IsoDate;
  /** True when a day that decided the date lies beyond the published holidays, or a pause is still open. */
  readonly provisional: boolean;
  /** What makes it provisional: holidays not yet published, or a pause that has not ended. */
  readonly provisionalBecause: readonly ('holidays' | 'openPause')[];
  readonly steps: readonly DeadlineStep[];
  readonly basis: DeadlineBasis;
}

/** No legal period here is longer than 90 days; beyond this a derivation serves nobody. */
const MOST_DAYS = 4000;
const DAYS_OFF_AT_MOST = 60;

/** {@link deadlineIn} with the calendar looked up by name. */
export function deadline(request: DeadlineRequest & { readonly jurisdiction: CalendarId }): Deadline {
  return deadlineIn(getCalendar(request.jurisdiction), request);
}

/**
 * The deadline of a period in a calendar.
 * @throws RangeError for dates that are none, negative or fractional days, pauses that end before they begin, an open
 * pause without `asOf`, and sums beyond 4,000 days.
 */
export function deadlineIn(calendar: Calendar, request: DeadlineRequest): Deadline {
  const lengths = lengthsOf(request);
  const pauses = closedPauses(request);
  const steps = [dayZero(calendar, request), ...countedSteps(calendar, request, lengths, pauses)];
  if (request.rollForward) steps.push(...rolledSteps(calendar, request, steps));
  const last = lastOf(steps);
  steps[steps.length - 1] = { ...last, due: true };
  const provisionalBecause = reasonsForDoubt(steps, request);
  return {
    dueOn: last.date,
    provisional: provisionalBecause.length > 0,
    provisionalBecause,
    steps,
    basis: {
      calendar: calendar.id,
      calendarVersion: calendar.version,
      knownUntil: calendar.knownUntil,
      firmUntil: calendar.firmUntil,
      from: request.from,
      totalDays: lengths.reduce((sum, length) => sum + length, 0),
      unit: request.unit,
      rollForward: request.rollForward ?? false,
      ...(request.statute && { statute: request.statute }),
    },
  };
}

function reasonsForDoubt(
  steps: readonly DeadlineStep[],
  request: DeadlineRequest,
): Deadline['provisionalBecause'] {
  const holidays = steps.some(step => decides(step, request));
  const open = request.pauses?.some(pause => pause.to === undefined) ?? false;
  return [...(holidays ? (['holidays'] as const) : []), ...(open ? (['openPause'] as const) : [])];
}

/** A provisional holiday changes a count of working days, or where a count of calendar days is rolled to; nothing else. */
function decides(step: DeadlineStep, { unit, rollForward }: DeadlineRequest): boolean {
  if (!step.provisional || step.reason === 'dayZero' || step.reason === 'paused') return false;
  return unit === 'working' || (rollForward === true && (step.rolled === true || step.due === true));
}

function dayZero(calendar: Calendar, { from, unit }: DeadlineRequest): DeadlineStep {
  const { name, provisional } = calendar.isWorkingDay(from);
  return {
    date: from,
    counted: false,
    dayNumber: 0,
    reason: 'dayZero',
    provisional,
    unit,
    ...(name && { name }),
  };
}

function countedSteps(
  calendar: Calendar,
  { from, unit }: DeadlineRequest,
  lengths: readonly number[],
  pauses: readonly Required<Pause>[],
): DeadlineStep[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const steps: DeadlineStep[] = [];
  for (let day = dayNumber(from) + 1, number = 0; number < total; day += 1) {
    const date = dateOfDay(day);
    const status = calendar.isWorkingDay(date);
    const pause = pauses.find(one => date > one.from && date <= one.to);
    const counted = !pause && (unit === 'calendar' || status.working);
    if (counted) number += 1;
    const reason = pause ? 'paused' : status.reason;
    const name = pause?.reason ?? status.name;
    const extension = extensionAt(counted ? number : number + 1, lengths);
    steps.push({
      date,
      counted,
      dayNumber: number,
      reason,
      provisional: status.provisional,
      unit,
      ...(name && { name }),
      ...(extension !== undefined && { extension }),
    });
  }
  return steps;
}

/** Days passed over until a working day; none when the period already ends on one. */
function rolledSteps(
  calendar: Calendar,
  { unit }: DeadlineRequest,
  steps: readonly DeadlineStep[],
): DeadlineStep[] {
  const last = lastOf(steps);
  const rolled: DeadlineStep[] = [];
  let day = dayNumber(last.date);
  let status = calendar.isWorkingDay(last.date);
  while (!status.working && rolled.length < DAYS_OFF_AT_MOST) {
    day += 1;
    const date = dateOfDay(day);
    status = calendar.isWorkingDay(date);
    const { reason, name, provisional } = status;
    const place = {
      date,
      counted: false,
      dayNumber: last.dayNumber,
      reason,
      provisional,
      unit,
      rolled: true,
    };
    rolled.push(name ? { ...place, name } : place);
  }
  return rolled;
}

function lastOf(steps: readonly DeadlineStep[]): DeadlineStep {
  return steps[steps.length - 1] as DeadlineStep;
}

function lengthsOf({ days, extensions = [] }: DeadlineRequest): number[] {
  const lengths = [days, ...extensions.map(extension => extension.days)];
  let sum = 0;
  for (const length of lengths) {
    if (length < 0) throw new RangeError(`天数不能为负 / Days must not be negative: ${length}`);
    checkCount(length, MOST_DAYS);
    sum += length;
  }
  checkCount(sum, MOST_DAYS);
  return lengths;
}

function closedPauses({ from, pauses = [], asOf }: DeadlineRequest): Required<Pause>[] {
  let paused = 0;
  const closed = pauses.map(pause => {
    const to = pause.to ?? laterOf(asOf, pause.from);
    if (!isIsoDate(pause.from) || !isIsoDate(to) || to < pause.from) {
      throw new RangeError(
        `中止期间应有起止日期且止日不早于起日 / A pause needs dates, its end not before its beginning: ${pause.from} – ${String(to)}`,
      );
    }
    paused += Math.max(0, dayNumber(to) - Math.max(dayNumber(pause.from), dayNumber(from)));
    return { ...pause, to };
  });
  checkCount(paused, MOST_DAYS);
  return closed;
}

function laterOf(asOf: IsoDate | undefined, from: IsoDate): IsoDate | undefined {
  return asOf !== undefined && asOf < from ? from : asOf;
}

function extensionAt(number: number, lengths: readonly number[]): number | undefined {
  let end = 0;
  const index = lengths.findIndex(length => number <= (end += length));
  return index > 0 ? index - 1 : undefined;
}
