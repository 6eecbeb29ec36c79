/** What every proof of the intake service gives back. */
import type { Outcome } from '../harness.js';

/** Asks for the same measurement with one fault planted, which it must then report. */
export interface Planting {
  readonly planted?: boolean;
}

/** A measured claim; its name and threshold stand in the list of checks. */
export type Proof = Pick<Outcome, 'figure' | 'passed' | 'skipped'>;
