/** The gates that spare a text the search for numbers must let every number through. */
import { hasManyDigits, maskPrivate } from '@sunboard/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf, digitsIn, joinClasses, longestNumber } from './text-class.js';

/* A mobile number with up to three signs between its digits, among words and other digits. */
const written = fc
  .tuple(
    fc.array(
      fc.constantFrom('', '', '', '-', ' ', '\u2010', '\u00a0', '\u200b\u200d', '\u2060', '.', ' - '),
      {
        minLength: 10,
        maxLength: 10,
      },
    ),
    fc.constantFrom('13800138000', '１３８００１３８０００', '15912345678'),
    fc.constantFrom('电话：', 'tel ', '2020年', '（', ''),
  )
  .map(
    ([gaps, digits, before]) => before + [...digits].map((digit, at) => digit + (gaps[at] ?? '')).join(''),
  );

describe('the longest number of a text', () => {
  it('is never shorter than a number that is masked', () => {
    let masked = 0;
    fc.assert(
      fc.property(written, text => {
        if (maskPrivate(text) === text) return;
        masked++;
        expect(hasManyDigits(text)).toBe(true);
        expect(longestNumber(classesOf(text))).toBeGreaterThanOrEqual(11);
      }),
      { numRuns: 2_000 },
    );
    expect(masked).toBeGreaterThan(20);
  });

  it('ends at what stands in no number, where the count of digits goes on', () => {
    const classes = classesOf('2020年05月06日 12:30');
    expect(longestNumber(classes)).toBe(4);
    expect(digitsIn(classes)).toBe(12);
    expect(hasManyDigits('li:nth-child(123) > a:nth-child(45678901)')).toBe(false);
  });

  it('may go on in the text that follows', () => {
    expect(longestNumber(joinClasses(classesOf('电话 138'), classesOf('00138000')))).toBe(11);
  });
});
