/** Makes a check of a proof that can be run with a planted fault. */
import type { Check, Outcome, RunOptions } from './harness.js';
import { lacking } from './lab.js';

/** Asks for the same measurement with one fault planted, which it must then report. */
export interface Planting {
  readonly planted?: boolean;
}

/** A measured claim; its name and threshold stand in the list of checks. */
export type Proof = Pick<Outcome, 'figure' | 'passed' | 'skipped'>;

/** Skips the measurement where there is no browser, or nothing was built for it. */
export const inBrowser =
  <O>(measure: (options: O) => Promise<Proof>) =>
  (options: O): Promise<Proof> => {
    const skipped = lacking('chromium');
    return skipped === undefined ? measure(options) : Promise.resolve({ figure: '', passed: false, skipped });
  };

/** Measures first, then once more, less of it, with a planted fault that must be reported. */
export function proofCheck(
  bar: number,
  name: string,
  threshold: string,
  measure: (options: RunOptions) => Promise<Proof>,
  planted: () => Promise<Proof>,
  quick = false,
): Check {
  return {
    bar,
    name,
    threshold,
    quick,
    async run(options): Promise<Outcome> {
      const proof = await measure(options);
      if (proof.skipped !== undefined)
        return { figure: '-', passed: false, canFail: true, skipped: proof.skipped };
      options.progress('with the planted fault');
      const { passed, figure } = await planted();
      return {
        figure: proof.figure,
        passed: proof.passed,
        canFail: !passed,
        faults: [proof.figure, `planted: ${figure}`],
      };
    },
  };
}
