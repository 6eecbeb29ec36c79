/** Names the languages of Sunboard, picks the text of one, and loads those that are added to the two it is written in. */
import type { Dictionary } from './languages/dictionary.js';
import { ADDED, type AddedLanguage, type AddedLocale } from './languages/index.js';

/** The two languages in which every text is written beside the code that uses it. */
export type SourceLocale = 'zh-CN' | 'en';

/** Languages in which every text of Sunboard exists: the two of the sources and those of `languages/`. */
export type Locale = SourceLocale | AddedLocale;

/** The same thing (a text, or an object of texts) in both languages of the sources; {@link localize} gives it in every {@link Locale}. */
export type Catalogue<T> = Readonly<Record<SourceLocale, T>>;

/* What {@link localize} takes: a catalogue whose two languages may be known to the letter. */
interface Written<Z, E> {
  readonly 'zh-CN': Z;
  readonly en: E;
}

/** One text in both languages of the sources. */
export type Localized = Catalogue<string>;

interface Loaded {
  readonly words: Dictionary;
  /** What was translated already, so that a catalogue is one object, too. */
  readonly done: WeakMap<object, unknown>;
}

/** The added languages that have arrived. */
const loaded = new Map<string, Loaded>();

/**
 * Picks the text, or the object of texts, of one language. An added language that has not arrived yet, or lacks a text,
 * reads in the language that it is translated from. The same catalogue gives the same object every time.
 */
export function localize<Z, E>(text: Written<Z, E>, locale: Locale): Z | E;
export function localize<Z, E>(text: Written<Z, E> | undefined, locale: Locale): Z | E | undefined;
export function localize<Z, E>(text: Written<Z, E> | undefined, locale: Locale): Z | E | undefined {
  const language = loaded.get(locale);
  const source = text?.[sourceOf(locale)];
  return language ? (translate(source, language) as Z | E) : source;
}

/** Picks one of two words written as `zh` and `en`, as the labels of fields and codes are. */
export function pick(words: { readonly zh: string; readonly en: string }, locale: Locale): string {
  return localize({ 'zh-CN': words.zh, en: words.en }, locale);
}

/** Whether a language is Chinese: it decides marks such as 、 and the lack of spaces between sentences. */
export function isChinese(locale: Locale): boolean {
  return locale.startsWith('zh');
}

/** What a button that changes the language leads to: English from Chinese; from English the Chinese that is preferred, or standard characters. */
export function otherLocale(locale: Locale, preferred: Locale): Locale {
  if (locale !== 'en') return 'en';
  return isChinese(preferred) ? preferred : 'zh-CN';
}

/** The language of the sources that a language reads when a text has only those two, such as a form's record. */
export function sourceOf(locale: Locale): SourceLocale {
  return ADDED[locale]?.from ?? (locale as SourceLocale);
}

/** The language for a BCP 47 tag: `zh-Hant-HK` reads zh-TW, any other Chinese and no tag at all zh-CN, everything else English. */
export function localeOf(tag: string | null | undefined): Locale {
  const wanted = `${(tag ?? '').toLowerCase().replace(/_/g, '-')}-`;
  for (const [locale, { tags }] of Object.entries(ADDED))
    if (tags.some(prefix => wanted.startsWith(`${prefix}-`))) return locale as Locale;
  return wanted === '-' || wanted.startsWith('zh-') ? 'zh-CN' : 'en';
}

/** Every language by its own name, for a choice. */
export function languageNames(): readonly (readonly [Locale, string])[] {
  const added = Object.entries(ADDED).map(([locale, { name }]) => [locale as Locale, name] as const);
  return [['zh-CN', '简体中文'], ...added, ['en', 'English']];
}

/**
 * Brings an added language; nothing, and no promise, where there is nothing to bring. Rejects where its file cannot be
 * had; the texts then stay in the language that it is translated from, and a later call tries again.
 */
export function loadLanguage(locale: Locale): Promise<void> | undefined {
  const language = ADDED[locale];
  return language && !loaded.has(locale) ? bring(locale, language) : undefined;
}

/** Brings all added languages, for a program that answers in whatever language it is asked. Rejects where one cannot be had. */
export async function loadEveryLanguage(): Promise<void> {
  await Promise.all(languageNames().map(async ([locale]) => loadLanguage(locale)));
}

async function bring(locale: Locale, { load }: AddedLanguage): Promise<void> {
  const words = Object.assign({}, ...Object.values(await load())) as Dictionary;
  if (!loaded.has(locale)) loaded.set(locale, { words, done: new WeakMap() });
}

/** The texts of the added languages that have arrived. */
export function arrivedTexts(): readonly Dictionary[] {
  return [...loaded.values()].map(({ words }) => words);
}

function translate(source: unknown, language: Loaded): unknown {
  if (typeof source === 'string') return language.words[source] ?? source;
  if (typeof source !== 'object' || source === null) return source;
  const known = language.done.get(source);
  if (known) return known;
  const made = Array.isArray(source)
    ? source.map(entry => translate(entry, language))
    : Object.fromEntries(Object.entries(source).map(([key, entry]) => [key, translate(entry, language)]));
  language.done.set(source, made);
  return made;
}
