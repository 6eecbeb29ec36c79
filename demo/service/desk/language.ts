/** The language that a member of staff chose at this desk, kept on the device. */
import { localeOf, type Locale } from '@sunboard/model';

const KEY = 'sunboard-desk-language';

/** The chosen language, else the page's own. */
export function languageNow(): Locale {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept !== null) return localeOf(kept);
  } catch {
    // Storage is forbidden: the page's own language then.
  }
  return localeOf(document.documentElement.lang);
}

/** Without storage the choice lasts as long as the page. */
export function keepLanguage(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // See above.
  }
}
