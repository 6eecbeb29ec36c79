/** What every proof of the intake service gives back. */

/** A measured claim. */
export interface Proof {
  readonly name: string;
  /** What was measured, in words with the number. */
  readonly figure: string;
  readonly threshold: string;
  readonly passed: boolean;
}
