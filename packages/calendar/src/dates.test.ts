/** Date arithmetic agrees with the platform, and refuses what is no date. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCalendarDays,
  addMonths,
  dateOfDay,
  dayNumber,
  daysBetween,
  isIsoDate,
  nextAnnual,
  todayIn,
  weekdayOf,
} from './index.js';

const anyDay = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') });
const modernDate = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(dateOfDay);

describe('dates', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'takes %s for a date',
    date => {
      expect(isIsoDate(date)).toBe(true);
    },
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026/01/01',
    '２０２６-01-01',
    ' 2026-01-01',
    '2026-01-01T00:00:00Z',
    '0000-01-01',
    '+12026-01-01',
    '',
    undefined,
    20260101,
  ])('does not take %j for a date', value => {
    expect(isIsoDate(value)).toBe(false);
  });

  it('refuse to count from what is no date, naming it in both languages', () => {
    expect(() => addCalendarDays('2026-02-30', 1)).toThrow(/真实存在.*real day.*"2026-02-30"/);
  });

  it('refuse to leave the years 1 to 9999, and fractions of days', () => {
    expect(() => addCalendarDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addCalendarDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addCalendarDays('2026-01-01', 0.5)).toThrow(RangeError);
    expect(() => addMonths('9999-12-31', 1)).toThrow(RangeError);
  });

  it('survive the way to a day number and back', () => {
    fc.assert(fc.property(anyDay, day => dayNumber(dateOfDay(day)) === day));
  });

  it('agree with the platform on every day number, also around leap days and the ends of centuries', () => {
    const day = fc.oneof(
      anyDay,
      fc
        .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -400, max: 400 }))
        .map(([century, off]) => Date.UTC(century * 100, 2, 1) / 86_400_000 + off),
    );
    fc.assert(
      fc.property(
        day.filter(one => one >= dayNumber('0001-01-01') && one <= dayNumber('9999-12-31')),
        one => {
          expect(dateOfDay(one)).toBe(new Date(one * 86_400_000).toISOString().slice(0, 10));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('agree with the platform on the day of the week', () => {
    fc.assert(
      fc.property(
        modernDate,
        date => weekdayOf(dayNumber(date)) === new Date(`${date}T00:00:00Z`).getUTCDay(),
      ),
    );
  });

  it('count as many days between two dates as must be added to get from one to the other', () => {
    fc.assert(
      fc.property(modernDate, modernDate, (from, to) => addCalendarDays(from, daysBetween(from, to)) === to),
    );
  });
});

describe('adding months', () => {
  it('gives the last day of a month that lacks the day', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-05-31', -3)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-11-30', 2)).toBe('2027-01-30');
  });

  it('lands in the month that is so many months away, never on a later day of the month', () => {
    fc.assert(
      fc.property(modernDate, fc.integer({ min: -600, max: 600 }), (date, count) => {
        const result = addMonths(date, count);
        const months = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
        expect(isIsoDate(result)).toBe(true);
        expect(months(result) - months(date)).toBe(count);
        expect(Number(result.slice(8))).toBeLessThanOrEqual(Number(date.slice(8)));
        // Where the day was cut, it was cut to the month's end.
        if (result.slice(8) !== date.slice(8)) expect(addCalendarDays(result, 1).slice(8)).toBe('01');
      }),
    );
  });
});

describe('today', () => {
  it('is Beijing’s day by default, also while it is still yesterday elsewhere', () => {
    const instant = new Date('2026-11-23T16:30:00Z');
    expect(todayIn(undefined, instant)).toBe('2026-11-24');
    expect(todayIn('America/New_York', instant)).toBe('2026-11-23');
    expect(todayIn('Europe/London', instant)).toBe('2026-11-23');
  });

  it('changes at midnight there', () => {
    expect(todayIn('Asia/Shanghai', new Date('2025-12-31T15:59:59Z'))).toBe('2025-12-31');
    expect(todayIn('Asia/Shanghai', new Date('2025-12-31T16:00:00Z'))).toBe('2026-01-01');
  });

  it('follows summer time', () => {
    expect(todayIn('Europe/London', new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect(todayIn('Europe/London', new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
  });
});

describe('a yearly date', () => {
  it('is this year’s until it has passed, the day itself included', () => {
    expect(nextAnnual('2026-01-30', 1, 31)).toBe('2026-01-31');
    expect(nextAnnual('2026-01-31', 1, 31)).toBe('2026-01-31');
    expect(nextAnnual('2026-02-01', 1, 31)).toBe('2027-01-31');
  });
});
