/** The language of the extension's pages: the person's setting, else the browser's. */
import { loadLanguage, otherLocale, type Locale } from '@sunboard/model';
import { readSettings, updateSettings, type Settings } from '../store/settings.js';
import { uiLocale } from './platform.js';

/** The language that the person chose; as long as none was chosen, the browser's. */
export function chosenLocale({ language }: Pick<Settings, 'language'>): Locale {
  return language === 'auto' ? uiLocale() : language;
}

/** The language to begin with. */
export async function pageLocale(): Promise<Locale> {
  const locale = chosenLocale(await readSettings());
  await broughtLanguage(locale);
  return locale;
}

/** Switches to the other language and remembers it; where storage is denied it holds for this page alone. */
export async function switchLocale(locale: Locale): Promise<Locale> {
  const language = otherLocale(locale, uiLocale());
  await broughtLanguage(language);
  await updateSettings({ language }).catch(() => undefined);
  return language;
}

/** Waits for the texts of an added language; they lie in the extension, and without them a page still reads Chinese. */
export async function broughtLanguage(locale: Locale): Promise<void> {
  await loadLanguage(locale)?.catch(() => undefined);
}
