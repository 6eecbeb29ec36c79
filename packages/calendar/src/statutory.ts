/** Finds the periods that the law gives, and counts a deadline under one. */
import type { Jurisdiction } from './calendar.js';
import { nextAnnual, type IsoDate } from './dates.js';
import { deadline, type Deadline, type DeadlineRequest } from './deadline.js';
import { STATUTORY } from './statutory-data.js';
import type { StatutoryDeadline } from './statute.js';

/** Every known deadline, or those of one jurisdiction. */
export function statutoryDeadlines(jurisdiction?: Jurisdiction): readonly StatutoryDeadline[] {
  return jurisdiction === undefined ? STATUTORY : STATUTORY.filter(one => one.jurisdiction === jurisdiction);
}

/** One deadline by its id; undefined when there is none. */
export function statutoryDeadline(id: string): StatutoryDeadline | undefined {
  return STATUTORY.find(one => one.id === id);
}

/**
 * The deadline under a provision that gives days from an event.
 * @param options `extended: true` adds the longest lawful extension; pauses, rollForward and asOf as in {@link deadline}.
 * @throws RangeError when the id names no period.
 */
export function deadlineUnder(
  id: string,
  from: IsoDate,
  options: Pick<DeadlineRequest, 'pauses' | 'rollForward' | 'asOf'> & { readonly extended?: boolean } = {},
): Deadline {
  const statute = statutoryDeadline(id);
  if (statute?.kind !== 'period') {
    throw new RangeError(`没有名为“${id}”的法定期限 / No statutory period is called "${id}"`);
  }
  const { extended = false, ...rest } = options;
  const { extension, days, unit } = statute;
  return deadline({
    ...rest,
    jurisdiction: statute.calendar,
    from,
    days,
    unit,
    statute,
    ...(extended && extension && { extensions: [{ days: extension.days, reason: extension.condition }] }),
  });
}

/**
 * The next date on or after `today` of a duty that comes every year, e.g. the annual report's.
 * @throws RangeError when the id names no yearly duty.
 */
export function annualDueOn(id: string, today: IsoDate): IsoDate {
  const statute = statutoryDeadline(id);
  if (statute?.kind !== 'annual') {
    throw new RangeError(`没有名为“${id}”的年度期限 / No yearly duty is called "${id}"`);
  }
  return nextAnnual(today, statute.month, statute.day);
}
