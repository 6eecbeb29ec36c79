/** Joins sentences, such as a fault and its remedy, as a language writes them. */
import { isChinese, type Locale } from './locale.js';
import type { Problem } from './problem.js';

/** One line of text. A part that does not end like a sentence gets a full stop before the next; parts without text are left out. */
export function sentences(parts: readonly (string | undefined)[], locale: Locale): string {
  const [stop, space] = isChinese(locale) ? ['。', ''] : ['.', ' '];
  return parts.reduce<string>((line, part) => {
    const next = part?.trim();
    if (!next || line === '') return line + (next ?? '');
    return line + (/[。.！!？?…：:][”"」）)]?$/.test(line) ? '' : stop) + space + next;
  }, '');
}

/** What is wrong, with the value in brackets where there is one, and what mends it. */
export function problemLine(
  { message, value = '', remedy }: Pick<Problem, 'message'> & Partial<Pick<Problem, 'value' | 'remedy'>>,
  locale: Locale,
): string {
  const shown = value === '' ? '' : isChinese(locale) ? `（${value}）` : ` (${value})`;
  return sentences([`${message}${shown}`, remedy], locale);
}
