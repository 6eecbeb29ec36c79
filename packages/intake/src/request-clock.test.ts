/** The period of a request, day by day at the edges of every window. */
import { addCalendarDays } from '@sunboard/calendar';
import { describe, expect, it } from 'vitest';
import {
  type Request,
  type Step,
  context,
  DAY,
  workingDays,
  EXTEND,
  eventOf,
  after,
  refusal,
} from './request.test-helper.js';
import { apply, clockOf, newCase } from './index.js';

describe('the period of a request', () => {
  it('has twenty working days, says when few are left, and when it is over', () => {
    const due = workingDays(20);
    expect(clockOf(newCase('request'), DAY, context)).toMatchObject({
      status: 'none',
      basis: '条例 art. 33',
    });
    expect(clockOf(after(), DAY, context)).toMatchObject({
      status: 'running',
      dueOn: due,
      limit: 20,
      unit: 'working',
      daysLeft: 20,
      overdue: false,
      dueSoon: false,
    });
    expect(clockOf(after(), workingDays(16), context)).toMatchObject({ daysLeft: 4, dueSoon: false });
    expect(clockOf(after(), workingDays(17), context)).toMatchObject({ daysLeft: 3, dueSoon: true });
    expect(clockOf(after(), due, context)).toMatchObject({ daysLeft: 0, dueSoon: true, overdue: false });
    expect(clockOf(after(), addCalendarDays(due, 1), context)).toMatchObject({
      daysLeft: -1,
      overdue: true,
      dueSoon: false,
    });
    expect(clockOf(after(), workingDays(23), context)).toMatchObject({ daysLeft: -3, overdue: true });
  });

  it('is over on the first day after, even on a day of rest', () => {
    const received = after(['defer', DAY, { deferredTo: '2025-04-11', reason: 'x' }]);
    expect(clockOf(received, '2025-04-12', context)).toMatchObject({
      dueOn: '2025-04-11',
      daysLeft: -1,
      overdue: true,
    });
  });

  it('is paused while others are asked, and goes on where it was', () => {
    const asked = after(['consult', '2025-03-05', { party: '甲公司', partyKind: 'third_party' }]);
    expect(asked.pauses).toEqual([
      { why: 'consulting', from: '2025-03-05', responseDueOn: workingDays(15, '2025-03-05') },
    ]);
    const clock = clockOf(asked, '2025-03-07', context);
    expect(clock).toMatchObject({ status: 'paused', overdue: false, dueSoon: false, provisional: true });
    expect(clock.otherDueOn).toBe(workingDays(15, '2025-03-05'));
    expect(JSON.stringify(clock.steps)).toContain('征求第三方');
    const closed: Step = ['consult_closed', '2025-03-12', { result: 'agreed' }];
    const { state } = apply(asked, eventOf(closed), context);
    expect(state).toMatchObject({ state: 'received', pauses: [{ from: '2025-03-05', to: '2025-03-12' }] });
    const resumed = state && clockOf(state, '2025-03-12', context);
    expect(resumed?.status).toBe('running');
    expect(resumed?.otherDueOn).toBeUndefined();
    // The five working days after the letter, to the day of the answer, do not count.
    expect(resumed?.dueOn).toBe(workingDays(25));
  });

  it('is paused for reasons and for the fee; an earlier pause stays as it was', () => {
    const current = after(
      ['ask_reason', '2025-03-04', {}],
      ['give_reason', '2025-03-06', {}, 'applicant'],
      ['fee_notice', '2025-03-07', { amount: 10, payBy: '2025-03-17' }],
    );
    expect(current.pauses).toEqual([
      { why: 'reason_requested', from: '2025-03-04', to: '2025-03-06' },
      { why: 'fee_pending', from: '2025-03-07', responseDueOn: '2025-03-17' },
    ]);
    expect(clockOf(current, '2025-03-10', context)).toMatchObject({
      status: 'paused',
      otherDueOn: '2025-03-17',
    });
    expect(refusal(current, ['fee_lapsed', '2025-03-17'])).toBe('before_due_date');
    const lapsed = apply(current, eventOf(['fee_lapsed', '2025-03-18']), context).state;
    expect(lapsed).toMatchObject({ state: 'answered', outcome: 'other.fee_not_paid', endedOn: '2025-03-18' });
    expect((lapsed as Request).pauses[1]).toMatchObject({ to: '2025-03-18' });
    const paid = apply(current, eventOf(['fee_paid', '2025-03-17']), context).state;
    expect((paid as Request).pauses[1]).toMatchObject({ to: '2025-03-17' });
    expect(refusal(after(), ['fee_notice', DAY, { amount: 1, payBy: DAY }])).toBe('due_date_not_ahead');
  });

  it('is extended once, by at most twenty days, and in time', () => {
    const due = workingDays(20);
    expect(refusal(after(), EXTEND(DAY, { workingDays: 21 }))).toBe('extension_too_long');
    expect(refusal(after(), EXTEND(due))).toBeUndefined();
    expect(refusal(after(), EXTEND(addCalendarDays(due, 1)))).toBe('after_due_date');
    expect(refusal(after(), EXTEND(due, { notifiedOn: addCalendarDays(due, 1) }))).toBe(
      'not_notified_in_time',
    );
    const extended = after(EXTEND(due));
    expect(extended).toMatchObject({
      state: 'received',
      extension: { on: due, workingDays: 20, approvedBy: '局长', reason: '情况复杂' },
    });
    expect(clockOf(extended, due, context)).toMatchObject({ dueOn: workingDays(40), limit: 40 });
    expect(refusal(extended, EXTEND(due))).toBe('already_extended');
  });

  it('may end later where the answer was put off, never earlier', () => {
    expect(refusal(after(), ['defer', DAY, { deferredTo: DAY, reason: 'x' }])).toBe('due_date_not_ahead');
    const dueAfter = (deferredTo: string) =>
      clockOf(after(['defer', DAY, { deferredTo, reason: 'x' }]), DAY, context).dueOn;
    expect(dueAfter('2025-06-03')).toBe('2025-06-03');
    expect(dueAfter('2025-03-04')).toBe(workingDays(20));
  });
});
