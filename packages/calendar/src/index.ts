/** Working days, holidays with a known-until date, and deadlines with the way they were computed. */
export {
  addCalendarDays,
  addMonths,
  dateOfDay,
  dayNumber,
  daysBetween,
  isIsoDate,
  nextAnnual,
  todayIn,
  weekdayOf,
  type IsoDate,
} from './dates.js';
export { clockTime } from './clock-time.js';
export type { Bilingual } from './holiday-table.js';
export {
  addWorkingDays,
  nextWorkingDay,
  workingDaysBetween,
  type Calendar,
  type CalendarId,
  type CalendarSource,
  type DayReason,
  type DayStatus,
  type DayUnit,
  type Jurisdiction,
} from './calendar.js';
export { cnCalendar } from './cn-calendar.js';
export { usCalendar } from './us-calendar.js';
export { ukAnyPartCalendar, ukCalendar } from './uk-calendar.js';
export { getCalendar } from './get-calendar.js';
export {
  deadline,
  deadlineIn,
  type Deadline,
  type DeadlineBasis,
  type DeadlineRequest,
  type DeadlineStep,
  type Extension,
  type Pause,
  type StepReason,
} from './deadline.js';
export { annualDueOn, deadlineUnder, statutoryDeadline, statutoryDeadlines } from './statutory.js';
export {
  LEGAL_SOURCES,
  type Confidence,
  type LegalSource,
  type StatutoryAnnual,
  type StatutoryDeadline,
  type StatutoryPeriod,
} from './statute.js';
export {
  describeCalendar,
  describeDeadline,
  describeStatute,
  describeStep,
  type Locale,
} from './describe.js';
export { toIcs, type IcsOptions } from './ics.js';
