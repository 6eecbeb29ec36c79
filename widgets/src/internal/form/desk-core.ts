/** What the parts of a form share: its state, its words, and what they may ask of it. */
import type { FormSpec } from '@sunboard/intake';
import type { Locale } from '@sunboard/model';
import type { CheckedForm } from './check-form.js';
import type { FormHost } from './form-element.js';
import type { FormState } from './form-state.js';
import type { FormText } from './locales.js';

/** Handed to every part of a form. */
export interface DeskCore {
  readonly host: FormHost;
  readonly door: 'request' | 'complaint';
  readonly offersDrafts: boolean;
  readonly state: FormState;
  readonly spec: FormSpec;
  readonly locale: Locale;
  readonly text: FormText;
  readonly set: (change: Partial<FormState>) => void;
  /** Moves the focus once the change is drawn. */
  readonly focusOn: (selector: string) => Promise<void>;
  /** The record and what is wrong with it. */
  readonly check: () => CheckedForm;
  /** Puts files into their fields, e.g. those of a draft. */
  readonly restoreFiles: (files: Readonly<Record<string, readonly File[]>>) => void;
  /** Loads what shows receipts. */
  readonly loadOutcome: () => Promise<unknown>;
  /** Forgets the draft, if there is one. */
  readonly dropDraft: () => Promise<void>;
  /** The person took number and key of the receipt along. */
  readonly noted: () => void;
}
