/** Fills a problem's wording with the data of the case. */
import { fill } from './fill.js';
import { type Catalogue, localize, type Locale } from './locale.js';

/** What is wrong, and what to do about it, in every language, by reason code. */
export type ProblemTexts = Readonly<Record<string, Catalogue<readonly [message: string, remedy: string]>>>;

/** A worded problem. */
export interface Wording {
  readonly message: string;
  readonly remedy: string;
}

/** Words a code; a code without a text is worded as `check`, so that no problem ever goes unworded. */
export function wordingOf(
  texts: ProblemTexts,
  code: string,
  locale: Locale,
  data: Readonly<Record<string, string>>,
): Wording {
  const [message, remedy] = localize(texts[code] ?? texts['check'], locale) ?? [code, ''];
  return { message: fill(message, data), remedy: fill(remedy, data) };
}
