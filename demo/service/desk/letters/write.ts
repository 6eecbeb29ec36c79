/**
 * Letters 文书 from templates: plain paragraphs filled with what the case says, to be read over, changed and printed. They
 * exist in the two languages of the record alone: an office's letter is written in standard characters 规范汉字.
 */
import { localize, type SourceLocale } from '@sunboard/model';
import { complaintLetters } from './complaint.js';
import type { LetterInput, Template } from './template.js';
import { dateIn } from './words.js';
import { requestLetters } from './request.js';

/** A letter: whom it addresses, what it says, a closing line, and last the office and the day. */
export interface Letter {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export type { LetterInput } from './template.js';

const TEMPLATES: readonly Template[] = [...requestLetters, ...complaintLetters];

/** Letters that can be written for a case now. */
export function lettersFor(
  input: Pick<LetterInput, 'current' | 'events'>,
  locale: SourceLocale,
): readonly { readonly id: string; readonly title: string }[] {
  return TEMPLATES.filter(({ when }) => when(input)).map(({ id, title }) => ({
    id,
    title: localize(title, locale),
  }));
}

/** A letter in a language; undefined for an unknown id. */
export function writeLetter(id: string, input: LetterInput, locale: SourceLocale): Letter | undefined {
  const template = TEMPLATES.find(entry => entry.id === id);
  if (!template) return undefined;
  const recipient = template.to?.(input) ?? input.recipient;
  const [greeting, closing] =
    locale === 'en' ? [`Dear ${recipient},`, 'Yours faithfully,'] : [`${recipient}：`, '特此告知。'];
  return {
    title: localize(template.title, locale),
    paragraphs: [
      greeting,
      ...localize(template.text, locale)(input),
      closing,
      input.agency,
      dateIn(input.today, locale),
    ],
  };
}
