/** Builds and fills the texts of findings in the reader's language. */
import { fillWith, isChinese, localize, type Locale, type Localized } from '@sunboard/model';
import type { DataValue, Filled, Phrase } from '../rule.js';

/** The same text in both languages, Chinese first; numbers and names go into `data` and not into the text, which is translated as it stands. */
/* @__NO_SIDE_EFFECTS__ */
export function say(zh: string, en: string): Localized;
export function say(zh: string, en: string, data: Readonly<Record<string, DataValue>>): Filled;
export function say(zh: string, en: string, data?: Readonly<Record<string, DataValue>>): Filled {
  return { 'zh-CN': zh, en, ...(data && { data }) };
}

/** Fills `{name}` placeholders; unknown ones stay visible so that a test can find them. */
export function fill(template: Filled, data: Readonly<Record<string, DataValue>>, locale: Locale): string {
  const own = template.data ?? {};
  return fillWith(localize(template, locale), (name, place) => {
    const value = Object.hasOwn(own, name) ? own[name] : Object.hasOwn(data, name) ? data[name] : undefined;
    return value === undefined ? place : wordOf(value, locale);
  });
}

/** One value in one language; lists are joined with 、 or ", ". */
export function wordOf(value: DataValue, locale: Locale): string {
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  if (isList(value)) return value.map(entry => wordOf(entry, locale)).join(isChinese(locale) ? '、' : ', ');
  return fill(value, {}, locale);
}

function isList(value: DataValue): value is readonly Phrase[] {
  return Array.isArray(value);
}
