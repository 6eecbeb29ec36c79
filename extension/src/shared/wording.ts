/** Small helps for texts that people read: times, lengths of time. */
import type { Locale } from '@sunboard/model';

/** Day and minute of an instant in the person's own zone. */
export function when(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}
