/** The request's clock of 20 working days, derived from the case: when the answer is due, what paused it, and every day counted. */
import {
  deadlineIn,
  workingDaysBetween,
  type Bilingual,
  type Calendar,
  type DeadlineStep,
  type Pause,
} from '@sunboard/calendar';
import type { IsoDate } from '@sunboard/model';
import type { ClockPause, RequestCase } from './request-case.js';

/** A deadline as it stands on a day. Derived, never stored. */
export interface Clock {
  /** none: not begun; running; paused: resumes where it was; stopped: starts anew; ended. */
  readonly status: 'none' | 'running' | 'paused' | 'stopped' | 'ended';
  /** Day by which the office must act; while paused, the day it would be if work resumed today. */
  readonly dueOn?: IsoDate;
  /** Length of the period, extension included. */
  readonly limit?: number;
  readonly unit: 'working' | 'calendar';
  /** Days of the period still left; negative when overdue. */
  readonly daysLeft?: number;
  readonly overdue: boolean;
  /** At most three days left. */
  readonly dueSoon: boolean;
  /** The due date may still move: days beyond the published holiday notices, or an open pause. */
  readonly provisional: boolean;
  /** For an ended case: whether the end came in time. */
  readonly onTime?: boolean;
  /** Day by which someone else must act: the applicant's correction, the consulted party's reply, the fee. */
  readonly otherDueOn?: IsoDate;
  /** Provision that gives the period. */
  readonly basis: string;
  /** Version of the calendar data by which it was counted. */
  readonly calendarVersion?: string;
  /** The derivation, day by day. */
  readonly steps: readonly DeadlineStep[];
}

/** Working days for an answer 答复期限 (art. 33(1)). */
export const ANSWER_PERIOD = 20;
/** From how many days left a case is "due soon". */
export const DUE_SOON = 3;
const BASIS = '条例 art. 33';

const PAUSE_NAMES: Readonly<Record<ClockPause['why'], Bilingual>> = {
  consulting: { zh: '征求第三方或者其他机关意见', en: 'Consulting a third party or another authority' },
  reason_requested: { zh: '待申请人说明理由', en: 'Awaiting the applicant’s reasons' },
  fee_pending: { zh: '待缴信息处理费', en: 'Awaiting the processing fee' },
};

/** The clock of a request on `today`. */
export function requestClock(current: RequestCase, today: IsoDate, calendar: Calendar): Clock {
  const idle = {
    unit: 'working',
    overdue: false,
    dueSoon: false,
    provisional: false,
    basis: BASIS,
    steps: [],
  } as const;
  if (current.receivedOn === undefined) return { ...idle, status: 'none' };
  if (current.state === 'correction_requested') {
    return {
      ...idle,
      status: 'stopped',
      basis: '条例 art. 30',
      ...(current.correction && { otherDueOn: current.correction.dueOn }),
    };
  }
  const result = deadlineIn(calendar, {
    from: current.receivedOn,
    days: ANSWER_PERIOD,
    unit: 'working',
    extensions: current.extension ? [{ days: current.extension.workingDays }] : [],
    pauses: current.pauses.map(toPause),
    asOf: current.endedOn ?? today,
  });
  const dueOn = laterOf(result.dueOn, current.deferredTo);
  const openPause = current.pauses.find(pause => pause.to === undefined);
  const common = {
    dueOn,
    limit: result.basis.totalDays,
    unit: 'working',
    provisional: result.provisional,
    basis: BASIS,
    calendarVersion: result.basis.calendarVersion,
    steps: result.steps,
    ...(openPause?.responseDueOn !== undefined && { otherDueOn: openPause.responseDueOn }),
  } as const;
  if (current.endedOn !== undefined) {
    return { ...common, status: 'ended', overdue: false, dueSoon: false, onTime: current.endedOn <= dueOn };
  }
  if (openPause) return { ...common, status: 'paused', overdue: false, dueSoon: false };
  const daysLeft = workingDaysLeft(calendar, today, dueOn);
  return {
    ...common,
    status: 'running',
    daysLeft,
    overdue: daysLeft < 0,
    dueSoon: daysLeft >= 0 && daysLeft <= DUE_SOON,
  };
}

function toPause({ why, from, to }: ClockPause): Pause {
  return { from, reason: PAUSE_NAMES[why], ...(to !== undefined && { to }) };
}

function workingDaysLeft(calendar: Calendar, today: IsoDate, dueOn: IsoDate): number {
  const left = workingDaysBetween(calendar, today, dueOn);
  // Past the due date it is overdue even when no working day has passed since.
  return today > dueOn ? Math.min(-1, left) : left;
}

function laterOf(first: IsoDate, second: IsoDate | undefined): IsoDate {
  return second !== undefined && second > first ? second : first;
}
