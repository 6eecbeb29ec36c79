import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCalendarDays,
  addWorkingDays,
  annualDueOn,
  cnCalendar,
  dateOfDay,
  dayNumber,
  daysBetween,
  deadline,
  deadlineUnder,
  getCalendar,
  nextWorkingDay,
  statutoryDeadline,
  statutoryDeadlines,
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

describe('statutory deadlines', () => {
  it.each([
    ['cn.ogi.disclosure', '26', 20, 'working', undefined],
    ['cn.ogi.correction', '30', 7, 'working', undefined],
    ['cn.ogi.thirdParty', '32', 15, 'working', undefined],
    ['cn.ogi.answer', '33', 20, 'working', 20],
    ['cn.ogi.otherOrgan', '34', 15, 'working', undefined],
    ['cn.licence.correction', '32', 5, 'working', undefined],
    ['cn.licence.decision', '42', 20, 'working', 10],
    ['cn.licence.delivery', '44', 10, 'working', undefined],
    ['cn.petition.acceptance', '22', 15, 'calendar', undefined],
    ['cn.petition.handling', '34', 60, 'calendar', 30],
    ['us.foia.determination', '(a)(6)(A)(i)', 20, 'working', 10],
    ['uk.foi.answer', 's. 10(1), 10(6)', 20, 'working', undefined],
  ])('%s is article %s: %i %s days, extension %s', (id, article, days, unit, extension) => {
    const statute = statutoryDeadline(id);
    expect(statute).toMatchObject({ kind: 'period', article, days, unit });
    expect(statute?.kind === 'period' && statute.extension?.days).toBe(extension);
  });

  it('have an id each, and both languages', () => {
    const all = statutoryDeadlines();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(
      all.filter(({ title }) => !/\p{Script=Han}/u.test(title.zh) || /\p{Script=Han}/u.test(title.en)),
    ).toEqual([]);
    expect(statutoryDeadlines('uk').map(({ id }) => id)).toEqual(['uk.foi.answer']);
  });

  it('say which of them rest on no text that was read', () => {
    const unconfirmed = statutoryDeadlines().filter(({ confidence }) => confidence === 'unconfirmed');
    expect(unconfirmed.map(({ id }) => id)).toEqual(['uk.foi.answer']);
  });

  it('give the annual reports’ dates', () => {
    expect(annualDueOn('cn.ogi.departmentReport', '2026-11-23')).toBe('2027-01-31');
    expect(annualDueOn('cn.ogi.governmentReport', '2026-03-31')).toBe('2026-03-31');
    expect(() => annualDueOn('cn.ogi.answer', '2026-01-01')).toThrow('cn.ogi.answer');
  });

  it('count an answer over Spring Festival 2026 with its two make-up Saturdays', () => {
    const { dueOn, basis, provisional } = deadlineUnder('cn.ogi.answer', '2026-02-06');
    expect({ dueOn, provisional }).toEqual({ dueOn: '2026-03-12', provisional: false });
    expect(basis.statute?.article).toBe('33');
    expect(deadlineUnder('cn.ogi.answer', '2026-02-06', { extended: true }).basis.totalDays).toBe(40);
  });

  it('count a British answer by the holidays of every part of the kingdom', () => {
    // 2 January is a bank holiday in Scotland alone.
    const plain = deadline({ jurisdiction: 'uk', from: '2025-12-10', days: 20, unit: 'working' });
    expect(plain.dueOn).toBe('2026-01-12');
    expect(deadlineUnder('uk.foi.answer', '2025-12-10').dueOn).toBe('2026-01-13');
  });

  it('count petitions in calendar days', () => {
    const { dueOn } = deadlineUnder('cn.petition.handling', '2026-01-10', { extended: true });
    expect(daysBetween('2026-01-10', dueOn)).toBe(90);
  });

  it('refuse ids that name no period', () => {
    expect(() => deadlineUnder('cn.ogi.departmentReport', '2026-01-01')).toThrow(RangeError);
    expect(() => deadlineUnder('nothing', '2026-01-01')).toThrow('nothing');
    expect(statutoryDeadline('nothing')).toBeUndefined();
  });
});
