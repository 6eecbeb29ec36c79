/** Finds a calendar by name; apart from the calendars so that bundles which name one calendar carry only that one. */
import type { Calendar, CalendarId } from './calendar.js';
import { cnCalendar } from './cn-calendar.js';
import { ukAnyPartCalendar, ukCalendar } from './uk-calendar.js';
import { usCalendar } from './us-calendar.js';

/** The calendar of a jurisdiction; its known-until date says how far it can be trusted. */
export function getCalendar(id: CalendarId): Calendar {
  switch (id) {
    case 'cn':
      return cnCalendar();
    case 'us':
      return usCalendar();
    case 'uk':
      return ukCalendar();
    case 'uk-any-part':
      return ukAnyPartCalendar();
  }
}
