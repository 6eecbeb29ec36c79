/** Small helps for texts that people read: times, lengths of time. */
import type { Locale } from '@sunboard/model';

/** Day and minute of an instant in the person's own zone. */
export function when(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

/** What the language button leads to: English from Chinese, and from English the Chinese of the browser, or standard characters. */
export function otherLocale(locale: Locale, browsers: Locale): Locale {
  if (locale !== 'en') return 'en';
  return browsers === 'en' ? 'zh-CN' : browsers;
}
