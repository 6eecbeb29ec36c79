/** When a fault should be put right by default: working days by severity, from the day of the check. Our own scale, no law's. */
import { addWorkingDays, getCalendar, type IsoDate, type Jurisdiction } from '@sunboard/calendar';
import type { Severity } from '@sunboard/rules';

/** Working days 工作日 allowed by severity. Private data and what would count towards a veto come first. */
export const WORKING_DAYS: Readonly<Record<Severity, number>> = { veto: 3, error: 5, warning: 10, info: 20 };

/** The default due date; leaked private data is due the next working day. */
export function dueDate(
  rule: string,
  severity: Severity,
  from: IsoDate,
  jurisdiction: Jurisdiction = 'cn',
): IsoDate {
  const days = rule.startsWith('pii.') && severity !== 'info' ? 1 : WORKING_DAYS[severity];
  return addWorkingDays(getCalendar(jurisdiction), from, days);
}
