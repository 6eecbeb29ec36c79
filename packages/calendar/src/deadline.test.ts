/** Deadlines by their properties: every derivation is complete, gapless and honest about what is not known. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCalendarDays,
  addWorkingDays,
  cnCalendar,
  dateOfDay,
  dayNumber,
  deadline,
  getCalendar,
  nextWorkingDay,
  workingDaysBetween,
  type CalendarId,
  type DeadlineRequest,
} from './index.js';

const cn = cnCalendar();
const CONSULTED = { zh: '征求第三方意见', en: 'third party consulted' };

const date = fc.integer({ min: dayNumber('2008-01-01'), max: dayNumber('2028-12-31') }).map(dateOfDay);
const calendarId = fc.constantFrom<CalendarId>('cn', 'us', 'uk', 'uk-any-part');
const pause = fc
  .record({ start: fc.integer({ min: -20, max: 80 }), length: fc.integer({ min: 0, max: 40 }) })
  .map(({ start, length }) => ({ start, length, reason: CONSULTED }));
const request = fc
  .record({
    jurisdiction: calendarId,
    from: date,
    days: fc.integer({ min: 0, max: 60 }),
    unit: fc.constantFrom('working' as const, 'calendar' as const),
    gaps: fc.array(pause, { maxLength: 3 }),
    extensions: fc.array(
      fc.integer({ min: 0, max: 30 }).map(days => ({ days })),
      { maxLength: 2 },
    ),
    rollForward: fc.boolean(),
  })
  .map(({ gaps, ...rest }) => ({
    ...rest,
    pauses: gaps.map(({ start, length, reason }) => ({
      from: addCalendarDays(rest.from, start),
      to: addCalendarDays(rest.from, start + length),
      reason,
    })),
  }));

describe('working days', () => {
  it('are counted from the day after receipt', () => {
    // Thursday before National Day 2026: seven days off, then Saturday the 10th made up.
    expect(addWorkingDays(cn, '2026-09-30', 1)).toBe('2026-10-08');
    expect(addWorkingDays(cn, '2026-09-30', 3)).toBe('2026-10-10');
    expect(addWorkingDays(cn, '2026-09-30', 4)).toBe('2026-10-12');
    expect(workingDaysBetween(cn, '2026-09-30', '2026-10-12')).toBe(4);
    expect(addWorkingDays(cn, '2026-10-12', -4)).toBe('2026-09-30');
  });

  it('count back to what was added, in every calendar', () => {
    fc.assert(
      fc.property(calendarId, date, fc.integer({ min: 0, max: 120 }), (id, from, count) => {
        const calendar = getCalendar(id);
        const end = addWorkingDays(calendar, from, count);
        expect(workingDaysBetween(calendar, from, end)).toBe(count);
        expect(workingDaysBetween(calendar, end, from)).toBe(count === 0 ? 0 : -count);
        if (count > 0) expect(calendar.isWorkingDay(end).working).toBe(true);
      }),
    );
  });

  it('add up when a span is cut anywhere', () => {
    fc.assert(
      fc.property(date, fc.nat(90), fc.nat(90), (from, first, second) => {
        const middle = addCalendarDays(from, first);
        const end = addCalendarDays(middle, second);
        const whole = workingDaysBetween(cn, from, end);
        expect(workingDaysBetween(cn, from, middle) + workingDaysBetween(cn, middle, end)).toBe(whole);
      }),
    );
  });

  it('go forward to the first one on or after a day', () => {
    expect(nextWorkingDay(cn, '2026-02-15')).toBe('2026-02-24');
    expect(nextWorkingDay(cn, '2026-02-14')).toBe('2026-02-14');
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9])('refuse to add %s of them', count => {
    expect(() => addWorkingDays(cn, '2026-01-01', count)).toThrow(RangeError);
  });
});

describe('a deadline', () => {
  it('comes with every day from receipt to the end, each once and in order', () => {
    fc.assert(
      fc.property(request, one => {
        const { steps, dueOn } = deadline(one);
        expect(steps.map(step => step.date)).toEqual(
          steps.map((_, index) => addCalendarDays(one.from, index)),
        );
        expect(steps.at(-1)).toMatchObject({ date: dueOn, due: true });
        expect(steps.filter(step => step.due)).toHaveLength(1);
      }),
    );
  });

  it('counts exactly the days of the period and its extensions, numbered without a gap', () => {
    fc.assert(
      fc.property(request, one => {
        const { steps, basis } = deadline(one);
        const counted = steps.filter(step => step.counted).map(step => step.dayNumber);
        const total = one.days + one.extensions.reduce((sum, { days }) => sum + days, 0);
        expect(counted).toEqual(Array.from({ length: total }, (_, index) => index + 1));
        expect(basis.totalDays).toBe(total);
      }),
    );
  });

  it('never counts day 0, a pause, or in working days a day off', () => {
    fc.assert(
      fc.property(request, one => {
        for (const step of deadline(one).steps.filter(({ counted }) => counted)) {
          expect(step.date > one.from).toBe(true);
          expect(one.pauses.some(({ from, to }) => step.date > from && step.date <= to)).toBe(false);
          if (one.unit === 'working') {
            expect(getCalendar(one.jurisdiction).isWorkingDay(step.date).working).toBe(true);
          }
        }
      }),
    );
  });

  it('without pauses is the plain sum', () => {
    fc.assert(
      fc.property(request, ({ pauses: _pauses, rollForward: _roll, ...one }) => {
        const { dueOn, basis } = deadline(one);
        const calendar = getCalendar(one.jurisdiction);
        expect(dueOn).toBe(
          one.unit === 'working'
            ? addWorkingDays(calendar, one.from, basis.totalDays)
            : addCalendarDays(one.from, basis.totalDays),
        );
      }),
    );
  });

  it('is never earlier for a longer period, a pause or an extension', () => {
    fc.assert(
      fc.property(request, fc.nat(20), (one, more) => {
        const { dueOn } = deadline(one);
        expect(deadline({ ...one, days: one.days + more }).dueOn >= dueOn).toBe(true);
        expect(deadline({ ...one, extensions: [...one.extensions, { days: more }] }).dueOn >= dueOn).toBe(
          true,
        );
        expect(deadline({ ...one, pauses: [] }).dueOn <= dueOn).toBe(true);
      }),
    );
  });

  it('ends on a working day when it is rolled forward, and not a day later than the first', () => {
    fc.assert(
      fc.property(request, one => {
        const plain = deadline({ ...one, rollForward: false }).dueOn;
        const rolled = deadline({ ...one, rollForward: true }).dueOn;
        expect(rolled).toBe(nextWorkingDay(getCalendar(one.jurisdiction), plain));
      }),
    );
  });

  it('is provisional in working days exactly when a day that was looked at is', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 40 }), (from, days) => {
        const { provisional, dueOn } = deadline({ jurisdiction: 'cn', from, days, unit: 'working' });
        expect(provisional).toBe(dueOn > cn.firmUntil);
      }),
    );
  });

  it('in calendar days needs no holidays, unless its end is rolled over them', () => {
    const one: DeadlineRequest = { from: '2026-12-20', days: 15, unit: 'calendar' };
    expect(deadline({ ...one, jurisdiction: 'cn' })).toMatchObject({
      dueOn: '2027-01-04',
      provisional: false,
    });
    const rolled = deadline({ ...one, days: 12, rollForward: true, jurisdiction: 'cn' });
    // 1 January is a Friday: the statutory day is estimated, and how the notice moves weekends is not known yet.
    expect(rolled).toMatchObject({
      dueOn: '2027-01-04',
      provisional: true,
      provisionalBecause: ['holidays'],
    });
  });

  it('leaves out the days after a pause begins up to the day it ends', () => {
    const paused = { from: '2026-03-04', to: '2026-03-11', reason: CONSULTED };
    const one = { jurisdiction: 'cn', from: '2026-03-02', days: 5, unit: 'working' } as const;
    expect(deadline(one).dueOn).toBe('2026-03-09');
    const { dueOn, steps } = deadline({ ...one, pauses: [paused] });
    expect(dueOn).toBe('2026-03-16');
    expect(steps.filter(({ reason }) => reason === 'paused').map(step => step.date)).toEqual([
      '2026-03-05',
      '2026-03-06',
      '2026-03-07',
      '2026-03-08',
      '2026-03-09',
      '2026-03-10',
      '2026-03-11',
    ]);
  });

  it('leaves out a day once when pauses overlap', () => {
    const one = { jurisdiction: 'cn', from: '2026-03-02', days: 5, unit: 'working' } as const;
    const outer = { from: '2026-03-04', to: '2026-03-11', reason: CONSULTED };
    const inner = { from: '2026-03-05', to: '2026-03-10', reason: CONSULTED };
    expect(deadline({ ...one, pauses: [outer, inner] }).dueOn).toBe(
      deadline({ ...one, pauses: [outer] }).dueOn,
    );
  });

  it('with an open pause is what it would be if work resumed on the given day, and says that it is provisional', () => {
    const one = { jurisdiction: 'cn', from: '2026-03-02', days: 5, unit: 'working' } as const;
    const open = { from: '2026-03-04', reason: CONSULTED };
    expect(deadline({ ...one, pauses: [open], asOf: '2026-03-11' })).toMatchObject({
      dueOn: '2026-03-16',
      provisional: true,
      provisionalBecause: ['openPause'],
    });
    expect(() => deadline({ ...one, pauses: [open] })).toThrow(RangeError);
  });

  it('marks the days that use up an extension', () => {
    const { steps } = deadline({
      jurisdiction: 'cn',
      from: '2026-03-02',
      days: 2,
      unit: 'working',
      extensions: [{ days: 1 }, { days: 1 }],
    });
    expect(steps.filter(step => step.counted).map(step => step.extension)).toEqual([
      undefined,
      undefined,
      0,
      1,
    ]);
  });

  it('of no days is the day itself', () => {
    expect(deadline({ jurisdiction: 'cn', from: '2026-10-01', days: 0, unit: 'working' }).dueOn).toBe(
      '2026-10-01',
    );
  });

  it.each([
    { from: '2026-02-30', days: 1 },
    { from: '2026-02-03', days: -1 },
    { from: '2026-02-03', days: 0.5 },
    { from: '2026-02-03', days: 1e7 },
    { from: '2026-02-03', days: 1, extensions: [{ days: -1 }] },
    { from: '2026-02-03', days: 1, pauses: [{ from: '2026-02-04', to: '2026-02-03', reason: CONSULTED }] },
    { from: '2026-02-03', days: 1, pauses: [{ from: '2026-02-04', to: 'soon', reason: CONSULTED }] },
    { from: '2026-02-03', days: 1, pauses: [{ from: '2026-02-04', to: '9999-12-31', reason: CONSULTED }] },
  ])('is refused for %j', bad => {
    expect(() => deadline({ jurisdiction: 'cn', unit: 'working', ...bad })).toThrow(RangeError);
  });
});
