import { describe, expect, it } from 'vitest';
import { areDaysFirst, type FigurePair } from './day-order.js';

const pairs = (...days: readonly string[]) => days.map(day => day.split('/') as unknown as FigurePair);

describe('the order of days without their year', () => {
  it('is day before month where some days could be no month', () => {
    expect(areDaysFirst(pairs('28/02', '17/02', '05/02'))).toBe(true);
  });

  it('is not told by days that could be both, by one alone, or by days of both orders', () => {
    expect(areDaysFirst(pairs('05/02', '04/02'))).toBe(false);
    expect(areDaysFirst(pairs('28/02', '05/02'))).toBe(false);
    expect(areDaysFirst(pairs('28/02', '27/02', '02/27'))).toBe(false);
  });

  it('may be told by one where nothing but days is asked', () => {
    expect(areDaysFirst(pairs('28/02', '05/02'), 1)).toBe(true);
    expect(areDaysFirst([], 1)).toBe(false);
  });
});
