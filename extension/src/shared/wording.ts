/** Small helps for texts that people read: times, lengths of time. */
import { todayIn, type IsoDate } from '@sunboard/calendar';
import type { Locale } from '@sunboard/model';

/** Day and minute of an instant in the person's own zone. */
export function when(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

/** Day of an instant in the person's own zone: an instant's own text names the day in Greenwich, which is yesterday until eight in Beijing. */
export function dayOf(instant: string): IsoDate {
  return todayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date(instant));
}
