/** Wording of every data problem in both languages, by code, for callers that hold a code and no schema. */
import type { Locale } from './locale.js';
import { FILE_TEXTS } from './file-texts.js';
import { FORM_TEXTS } from './form-texts.js';
import { RECORD_TEXTS } from './record-texts.js';
import { SOURCE_TEXTS } from './source-texts.js';
import { wordingOf, type Wording } from './wording.js';

/** The message and remedy for a reason code; unknown codes read as a value that cannot be used, so no problem ever goes unworded. */
export function problemText(code: string, locale: Locale, data: Readonly<Record<string, string>>): Wording {
  return wordingOf({ ...RECORD_TEXTS, ...FILE_TEXTS, ...SOURCE_TEXTS, ...FORM_TEXTS }, code, locale, data);
}
