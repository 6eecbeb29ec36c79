/** Deadlines by example: single derivations written out day by day, as the notice of the State Council for 2026 has the days. */
import { describe, expect, it } from 'vitest';
import { deadline, type DeadlineRequest, type DeadlineStep } from './index.js';

const CONSULTED = { zh: '征求第三方意见', en: 'third party consulted' };
const SPRING = { zh: '春节', en: 'Spring Festival' };
const cn = (request: DeadlineRequest) => deadline({ jurisdiction: 'cn', ...request });
const days = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `2026-02-${String(from + at)}`);

describe('a derivation', () => {
  it('names make-up days, holidays and pauses, numbers what counts, and says which extension a day uses up', () => {
    const result = cn({
      from: '2026-02-13',
      days: 2,
      unit: 'working',
      extensions: [{ days: 1 }],
      pauses: [{ from: '2026-02-23', to: '2026-02-25', reason: CONSULTED }],
    });
    const step = (change: Partial<DeadlineStep>): Partial<DeadlineStep> => ({
      counted: false,
      dayNumber: 1,
      provisional: false,
      unit: 'working',
      ...change,
    });
    expect(result.steps).toEqual([
      step({ date: '2026-02-13', dayNumber: 0, reason: 'dayZero' }),
      step({ date: '2026-02-14', counted: true, reason: 'makeUpDay', name: SPRING }),
      ...days(15, 23).map(date => step({ date, reason: 'holiday', name: SPRING })),
      ...days(24, 25).map(date => step({ date, reason: 'paused', name: CONSULTED })),
      step({ date: '2026-02-26', counted: true, dayNumber: 2, reason: 'weekday' }),
      step({ date: '2026-02-27', counted: true, dayNumber: 3, reason: 'weekday', extension: 0, due: true }),
    ]);
    // What has no name, extension or roll has no such key: a record of it is compared word by word.
    expect(Object.keys(result.steps[0] as object)).not.toContain('name');
    expect(Object.keys(result.steps[13] as object)).not.toContain('extension');
    expect(result.basis).toMatchObject({ totalDays: 3, rollForward: false });
  });

  it('passes over days off at its end where it is rolled forward, and only there', () => {
    const request = { from: '2026-02-12', days: 3, unit: 'calendar' } as const;
    expect(cn(request).dueOn).toBe('2026-02-15');
    expect(cn(request).basis.rollForward).toBe(false);
    const rolled = cn({ ...request, rollForward: true });
    expect([rolled.dueOn, rolled.basis.rollForward]).toEqual(['2026-02-24', true]);
    expect(rolled.steps.slice(4).map(({ date, rolled, dayNumber }) => [date, rolled, dayNumber])).toEqual(
      days(16, 24).map(date => [date, true, 3]),
    );
    expect(rolled.steps.slice(4, 12).map(({ name }) => name)).toEqual(days(16, 23).map(() => SPRING));
    expect(rolled.steps[12]).toEqual({
      date: '2026-02-24',
      counted: false,
      dayNumber: 3,
      reason: 'weekday',
      provisional: false,
      unit: 'calendar',
      rolled: true,
      due: true,
    });
  });

  it('begins on a holiday with the name of that holiday', () => {
    expect(cn({ from: '2026-02-17', days: 1, unit: 'calendar' }).steps[0]).toMatchObject({
      reason: 'dayZero',
      name: SPRING,
    });
  });
});

/* Beyond the notices that are out: whatever they will say, 2030 is not in them. */
describe('doubt', () => {
  const doubt = (request: DeadlineRequest) => cn(request).provisionalBecause;

  it('comes with a day that decides and is not published yet', () => {
    expect(doubt({ from: '2030-03-01', days: 3, unit: 'working' })).toEqual(['holidays']);
    expect(doubt({ from: '2030-03-01', days: 3, unit: 'calendar' })).toEqual([]);
    // Its end might be declared a day off, so that it would roll on.
    expect(doubt({ from: '2030-03-04', days: 1, unit: 'calendar', rollForward: true })).toEqual(['holidays']);
    // A Saturday and a Sunday are passed over; each of them might be made a working day.
    expect(doubt({ from: '2030-03-01', days: 1, unit: 'calendar', rollForward: true })).toEqual(['holidays']);
  });

  it('does not come from day 0, nor from a day inside a pause', () => {
    expect(doubt({ from: '2030-03-01', days: 0, unit: 'working' })).toEqual([]);
    const known = cn({ from: '2026-02-02', days: 1, unit: 'working' });
    expect(known.provisional).toBe(false);
  });

  it('comes with an open pause, be it one of several', () => {
    const open = { from: '2026-03-04', reason: CONSULTED };
    const closed = { ...open, to: '2026-03-05' };
    const request = { from: '2026-03-02', days: 3, unit: 'working', asOf: '2026-03-09' } as const;
    expect(doubt({ ...request, pauses: [open, closed] })).toEqual(['openPause']);
    expect(doubt({ ...request, pauses: [closed] })).toEqual([]);
    expect(doubt({ ...request, pauses: [] })).toEqual([]);
    expect(doubt(request)).toEqual([]);
  });
});

describe('pauses and lengths', () => {
  const from = '2026-03-02';
  const request = { from, days: 1, unit: 'working' } as const;
  const paused = (pause: { from: string; to?: string }, asOf?: string) =>
    cn({ ...request, pauses: [{ ...pause, reason: CONSULTED }], ...(asOf !== undefined && { asOf }) });

  it('need dates in their order', () => {
    expect(() => paused({ from: '2026-03-05', to: '2026-03-04' })).toThrow('2026-03-05 – 2026-03-04');
    expect(() => paused({ from: '2026-3-5', to: '2026-03-06' })).toThrow(RangeError);
    expect(() => paused({ from: '2026-03-05', to: '2026-02-30' })).toThrow(RangeError);
    expect(() => paused({ from: '2026-03-05' })).toThrow(RangeError);
  });

  it('open before the day that is known of take nothing away, from it on each day up to then', () => {
    expect(paused({ from: '2026-03-03' }, '2026-03-01').dueOn).toBe('2026-03-03');
    expect(paused({ from: '2026-03-02' }, '2026-03-04').dueOn).toBe('2026-03-05');
  });

  it('may not last 4,000 days together; days before the period are no part of it', () => {
    expect(paused({ from: '2000-01-01', to: '2026-03-03' }).dueOn).toBe('2026-03-04');
    expect(() => paused({ from: '2026-03-02', to: '2037-03-02' })).toThrow(RangeError);
    const half = { from: '2026-03-02', to: '2032-03-02', reason: CONSULTED };
    expect(() => cn({ ...request, pauses: [half, half] })).toThrow(RangeError);
  });

  it('of period and extensions together may not pass 4,000 days', () => {
    expect(() => cn({ ...request, days: 3000, extensions: [{ days: 1001 }] })).toThrow(RangeError);
    expect(
      cn({ ...request, unit: 'calendar', days: 3000, extensions: [{ days: 1000 }] }).basis.totalDays,
    ).toBe(4000);
  });
});
