/** The complaint's clocks, in calendar days: 15 to tell the filer, 60 (+30) to decide, 30 for each review. */
import { addCalendarDays, daysBetween, deadlineIn, type Calendar } from '@sunboard/calendar';
import type { IsoDate } from '@sunboard/model';
import type { ComplaintCase } from './complaint-case.js';
import { DUE_SOON, type Clock } from './request-clock.js';

/** Days to tell the filer whether the matter is accepted (art. 22, 23). */
export const TRIAGE_PERIOD = 15;
/** Days to decide an accepted matter (art. 34). */
export const HANDLING_PERIOD = 60;
/** Calendar days in which review 复查 or final review 复核 may be asked for (art. 35, 36). */
export const REVIEW_WINDOW = 30;
/** Days to decide a review or a final review (art. 35, 36). */
export const REVIEW_PERIOD = 30;

const LAW = '信访工作条例';

/** The clock of a complaint on `today`. */
export function complaintClock(current: ComplaintCase, today: IsoDate, calendar: Calendar): Clock {
  const idle = {
    unit: 'calendar',
    overdue: false,
    dueSoon: false,
    provisional: false,
    basis: '-',
    steps: [],
  } as const;
  const period = periodOf(current);
  if (!period) return { ...idle, status: current.endedOn === undefined ? 'none' : 'ended' };
  const { from, limit, extension, basis, endedOn } = period;
  const result = deadlineIn(calendar, {
    from,
    days: limit,
    unit: 'calendar',
    extensions: extension ? [{ days: extension }] : [],
  });
  const common = { ...idle, dueOn: result.dueOn, limit: result.basis.totalDays, basis, steps: result.steps };
  if (endedOn !== undefined)
    return { ...common, status: 'ended', onTime: endedOn <= result.dueOn, ...reviewOf(current) };
  const daysLeft = daysBetween(today, result.dueOn);
  return {
    ...common,
    status: 'running',
    daysLeft,
    overdue: daysLeft < 0,
    dueSoon: daysLeft >= 0 && daysLeft <= DUE_SOON,
    ...(current.state === 'info_requested' &&
      current.infoRequested?.dueOn !== undefined && { otherDueOn: current.infoRequested.dueOn }),
  };
}

/** While a review may still be asked for, its last day stands beside the deadline that was kept. */
function reviewOf({ state, decidedOn }: ComplaintCase): { readonly otherDueOn?: IsoDate } {
  const isOpen = state === 'concluded' || state === 'review_decided';
  return isOpen && decidedOn !== undefined ? { otherDueOn: addCalendarDays(decidedOn, REVIEW_WINDOW) } : {};
}

interface Period {
  readonly from: IsoDate;
  readonly limit: number;
  readonly extension?: number;
  readonly basis: string;
  readonly endedOn?: IsoDate;
}

function periodOf(current: ComplaintCase): Period | undefined {
  switch (current.state) {
    case 'registered':
      return since(current.registeredOn, TRIAGE_PERIOD, `${LAW} art. 22, 23`);
    case 'transferred':
      return since(current.transfer?.on, TRIAGE_PERIOD, `${LAW} art. 23`);
    case 'review':
    case 'final_review':
      return since(current.reviewAskedOn, REVIEW_PERIOD, `${LAW} art. 35, 36`);
    default: {
      const handling = since(current.acceptedOn, HANDLING_PERIOD, `${LAW} art. 34`);
      return (
        handling && {
          ...handling,
          ...(current.extension && { extension: current.extension.calendarDays }),
          ...(current.endedOn !== undefined && { endedOn: current.endedOn }),
        }
      );
    }
  }
}

function since(from: IsoDate | undefined, limit: number, basis: string): Period | undefined {
  return from === undefined ? undefined : { from, limit, basis };
}
