/** What every proof of the intake service gives back. */

/** Asks for the same measurement with one fault planted, which it must then report. */
export interface Planting {
  readonly planted?: boolean;
}

/** A measured claim. */
export interface Proof {
  readonly name: string;
  /** What was measured, in words with the number. */
  readonly figure: string;
  readonly threshold: string;
  readonly passed: boolean;
  /** Why nothing was measured. */
  readonly skipped?: string;
}
