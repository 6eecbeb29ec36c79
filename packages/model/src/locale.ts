/** Names the languages of Sunboard and picks the text of one. */

/** Languages in which every text of Sunboard exists. */
export type Locale = 'zh-CN' | 'en';

/** The same text in every language of {@link Locale}. */
export type Localized = Readonly<Record<Locale, string>>;

/** Picks the text of one language. */
export function localize(text: Localized, locale: Locale): string {
  return text[locale];
}
