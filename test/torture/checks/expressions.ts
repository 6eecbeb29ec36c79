/** Bar 8: every regular expression of the shipped sources is linear. */
import { examine, shippedExpressions, slowAmong } from '../../expressions/examine.js';
import type { Check, Outcome, RunOptions } from '../harness.js';

async function linear({ progress }: RunOptions): Promise<Outcome> {
  const { expressions } = shippedExpressions();
  const faults = await slowAmong(expressions, done => {
    progress(`${done} of ${expressions.size} expressions`);
  });
  return {
    figure: `${faults.length} vulnerable or unknown among ${expressions.size} expressions`,
    passed: faults.length === 0,
    // The planted faults: one that explodes, one that is slow only in the square of the length.
    canFail:
      (await examine({ source: '^(a+)+$', flags: 'u' })).status === 'vulnerable' &&
      (await examine({ source: String.raw`\s+$`, flags: '' })).status === 'vulnerable',
    faults,
  };
}

export const expressions: readonly Check[] = [
  {
    bar: 8,
    name: 'regular expressions',
    threshold: '0 vulnerable, 0 unknown',
    // In `npm test` they are a unit test.
    quick: false,
    run: linear,
  },
];
