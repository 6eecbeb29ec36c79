/** Builds and fills the texts of findings in the reader's language. */
import type { Locale, Localized } from '@sunboard/model';
import type { DataValue, Phrase } from '../rule.js';

/** The same text in both languages, Chinese first. */
/* @__NO_SIDE_EFFECTS__ */
export function say(zh: string, en: string): Localized {
  return { 'zh-CN': zh, en };
}

/** Fills `{name}` placeholders; unknown ones stay visible so that a test can find them. */
export function fill(template: Localized, data: Readonly<Record<string, DataValue>>, locale: Locale): string {
  return template[locale].replace(/\{(\w{1,30})\}/g, (whole, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    return value === undefined ? whole : wordOf(value, locale);
  });
}

/** One value in one language; lists are joined with 、 or ", ". */
export function wordOf(value: DataValue, locale: Locale): string {
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  if (isList(value)) return value.map(entry => wordOf(entry, locale)).join(locale === 'zh-CN' ? '、' : ', ');
  return value[locale];
}

/** Sentences in one language, one after the other. */
export function sentences(texts: readonly string[], locale: Locale): string {
  return texts.filter(text => text !== '').join(locale === 'zh-CN' ? '' : ' ');
}

function isList(value: DataValue): value is readonly Phrase[] {
  return Array.isArray(value);
}
