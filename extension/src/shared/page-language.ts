/** The language of the extension's pages: the person's setting, else the browser's. */
import type { Locale } from '@sunboard/model';
import { readSettings, updateSettings } from '../store/settings.js';
import { uiLocale } from './platform.js';
import { otherLocale } from './wording.js';

/** The language to begin with. */
export async function pageLocale(): Promise<Locale> {
  const { language } = await readSettings();
  return language === 'auto' ? uiLocale() : language;
}

/** Switches to the other language and remembers it; where storage is denied it holds for this page alone. */
export async function switchLocale(locale: Locale): Promise<Locale> {
  const language = otherLocale(locale);
  await updateSettings({ language }).catch(() => undefined);
  return language;
}
