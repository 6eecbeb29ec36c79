/**
 * Letters 文书 from templates: plain paragraphs filled with what the case says, to be read over, changed and printed. They
 * exist in the two languages of the record alone: an office's letter is written in standard characters 规范汉字.
 */
import type { CaseEvent, IntakeCase } from '@sunboard/intake';
import { localize, type Catalogue, type Localized, type SourceLocale } from '@sunboard/model';
import { complaintLetters } from './complaint.js';
import { dateIn } from './words.js';
import { requestLetters } from './request.js';

/** What a letter is written from. */
export interface LetterInput {
  readonly receiptNo: string;
  readonly submittedOn: string;
  readonly today: string;
  readonly agency: string;
  /** Name of the person addressed; a general word when the identity is not opened. */
  readonly recipient: string;
  /** What the request or complaint is about, in a line. */
  readonly subject: string;
  readonly current: IntakeCase;
  readonly events: readonly CaseEvent[];
  /** Due date of the clock, when it runs. */
  readonly dueOn?: string;
}

/** A letter: whom it addresses, what it says, a closing line, and last the office and the day. */
export interface Letter {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** How one letter is written. */
export interface Template {
  readonly id: string;
  readonly title: Localized;
  /** Whether the case has come so far that the letter can be written. */
  readonly when: (input: Pick<LetterInput, 'current' | 'events'>) => boolean;
  readonly text: Catalogue<(input: LetterInput) => readonly string[]>;
  /** Whom it goes to, when that is not the filer. */
  readonly to?: (input: LetterInput) => string;
}

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
