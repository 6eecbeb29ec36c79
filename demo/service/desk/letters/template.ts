/** What a letter is written from, and how. */
import type { CaseEvent, IntakeCase } from '@sunboard/intake';
import type { Catalogue, Localized } from '@sunboard/model';

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
