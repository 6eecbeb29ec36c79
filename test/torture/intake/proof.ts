/** What every proof of the intake service gives back. */

/** A measured claim. */
export interface Proof {
  readonly name: string;
  /** What was measured, in words with the number. */
  readonly figure: string;
  readonly threshold: string;
  readonly passed: boolean;
  /** Whether the same measure caught a planted fault: one that cannot fail proves nothing. */
  readonly canFail: boolean;
  /** Why nothing was measured. */
  readonly skipped?: string;
}
