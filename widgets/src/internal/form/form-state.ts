/** What a form knows at a moment; one object, so that views are functions of it. */
import type { Receipt } from '@sunboard/intake';
import type { Filing, FilingStep } from '@sunboard/intake/outbox';
import type { FormFault } from './error-summary.js';
import type { FormValues } from './form-values.js';
import type { FileNews, FormFiles } from './picked-file.js';

/** Where sending stands. */
export type Sending =
  | { readonly name: 'idle' }
  | { readonly name: 'busy'; readonly step?: FilingStep }
  /** No answer: sent again by itself. `kept`: also after the page was closed. `why` it waits: see {@link NO_ANSWER}. */
  | {
      readonly name: 'waiting';
      readonly filing?: Filing;
      readonly kept: boolean;
      readonly why?: NoAnswer;
      /** The record itself went out, perhaps from an earlier page: it may have arrived. Default true. */
      readonly isOut?: boolean;
    };

/** Failures that leave open whether the filing arrived: it is sent again, under the same key. */
export const NO_ANSWER = ['offline', 'broken', 'timeout', 'truncated'] as const;
export type NoAnswer = (typeof NO_ANSWER)[number];

/** See the first line. */
export interface FormState {
  readonly values: FormValues;
  readonly files: FormFiles;
  /** What the last picking or removing did. */
  readonly fileNews: FileNews | undefined;
  readonly faults: readonly FormFault[];
  readonly consented: boolean;
  readonly honeypot: string;
  readonly sending: Sending;
  /** Why it was not sent, in words. */
  readonly trouble: string;
  /** What is kept on the device, above the form, where it is asked: draft restored or deleted, wrong passphrase. */
  readonly notice: string;
  /** What came of something else that was pressed, below the form, where what is pressed stands. */
  readonly told: string;
  /** The person typed or picked something here. */
  readonly typed: boolean;
  readonly drafting: boolean;
  /** Secret of the draft, the same in every tab and after a reload: a filing made of it is one filing. */
  readonly draftKey: string | undefined;
  /** The person said that others use this computer: nothing is left on it. */
  readonly shared: boolean;
  /** The person sends without encryption although the office offers it, because this page cannot encrypt. */
  readonly unsealed: boolean;
  /** The person has begun another form while a kept one waits: it is there again after that one's receipt. */
  readonly isAnother: boolean;
  readonly receipt: Receipt | undefined;
  /** The person took number and key of the receipt along. */
  readonly noted: boolean;
  /** What was sent, for the proof on the receipt. */
  readonly sent: Filing | undefined;
}

/** An untouched form. */
export const EMPTY_STATE: FormState = {
  values: {},
  files: {},
  fileNews: undefined,
  faults: [],
  consented: false,
  honeypot: '',
  sending: { name: 'idle' },
  trouble: '',
  notice: '',
  told: '',
  typed: false,
  drafting: false,
  draftKey: undefined,
  shared: false,
  unsealed: false,
  isAnother: false,
  receipt: undefined,
  noted: false,
  sent: undefined,
};

/** Whether something is lost if the page ends now: what was typed and is kept nowhere, what is on its way, a key that nobody noted. */
export function losesIfLeft({ sending, typed, drafting, isAnother, receipt, noted }: FormState): boolean {
  if (receipt) return receipt.accessKey !== undefined && !noted;
  const isKept = sending.name === 'waiting' && sending.kept;
  return (
    sending.name === 'busy' ||
    (sending.name === 'waiting' && !isKept) ||
    (typed && !drafting && (!isKept || isAnother))
  );
}
