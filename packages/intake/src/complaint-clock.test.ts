/** The days of a complaint, at the edges of every window. */
import { describe, expect, it } from 'vitest';
import {
  type Step,
  context,
  DAY,
  plus,
  ACCEPT,
  INVESTIGATE,
  TARGET,
  eventOf,
  after,
  refusal,
  decided,
  review,
  verdict,
} from './complaint.test-helper.js';
import { apply, clockOf, newCase, type CaseEvent } from './index.js';

describe('the days of a complaint', () => {
  it('count fifteen from registration and from a transfer, sixty from acceptance', () => {
    expect(clockOf(newCase('complaint'), DAY, context)).toMatchObject({
      status: 'none',
      basis: '-',
      overdue: false,
    });
    expect(clockOf(after(), DAY, context)).toMatchObject({
      status: 'running',
      unit: 'calendar',
      limit: 15,
      dueOn: plus(15),
      daysLeft: 15,
      overdue: false,
      dueSoon: false,
      basis: '信访工作条例 art. 22, 23',
    });
    const passed = after(['transfer', plus(2), { target: TARGET }]);
    expect(clockOf(passed, DAY, context)).toMatchObject({ dueOn: plus(17), basis: '信访工作条例 art. 23' });
    expect(clockOf(after(ACCEPT), DAY, context)).toMatchObject({ limit: 60, dueOn: plus(60) });
  });

  it('say when few are left and when the time is over', () => {
    const at = (days: number) => clockOf(after(ACCEPT), plus(days), context);
    expect(at(56)).toMatchObject({ daysLeft: 4, dueSoon: false, overdue: false });
    expect(at(57)).toMatchObject({ daysLeft: 3, dueSoon: true });
    expect(at(60)).toMatchObject({ daysLeft: 0, dueSoon: true, overdue: false });
    expect(at(61)).toMatchObject({ daysLeft: -1, dueSoon: false, overdue: true });
  });

  it('are extended once, in time', () => {
    const extend = (on: string): Step => [
      'extend',
      on,
      { calendarDays: 30, approvedBy: 'x', reason: '复杂' },
    ];
    expect(refusal(after(ACCEPT), extend(plus(60)))).toBeUndefined();
    expect(refusal(after(ACCEPT), extend(plus(61)))).toBe('after_due_date');
    const longer = after(ACCEPT, extend(DAY));
    expect(longer.extension).toEqual({ on: DAY, calendarDays: 30, approvedBy: 'x', reason: '复杂' });
    expect(clockOf(longer, DAY, context)).toMatchObject({ limit: 90, dueOn: plus(90) });
    expect(refusal(longer, extend(DAY))).toBe('already_extended');
  });

  it('name the filer’s own day only while something is asked', () => {
    const asked = after(ACCEPT, INVESTIGATE, ['request_info', DAY, { items: ['x'], dueOn: '2025-03-10' }]);
    expect(clockOf(asked, DAY, context).otherDueOn).toBe('2025-03-10');
    const given = apply(asked, eventOf(['give_info', DAY, { messageId: 'm' }, 'applicant']), context).state;
    expect(given && clockOf(given, DAY, context)).not.toHaveProperty('otherDueOn');
    const open = after(ACCEPT, INVESTIGATE, ['request_info', DAY, { items: ['x'] }]);
    expect(clockOf(open, DAY, context)).not.toHaveProperty('otherDueOn');
  });

  it('end with the decision, in time or late', () => {
    expect(clockOf(after(...decided(plus(60))), '2025-12-01', context)).toMatchObject({
      status: 'ended',
      onTime: true,
      overdue: false,
    });
    expect(clockOf(after(...decided(plus(61))), '2025-12-01', context)).toMatchObject({ onTime: false });
    // What was decided may be contested for thirty days, then it is settled.
    expect(clockOf(after(...decided()), DAY, context).otherDueOn).toBe(plus(30));
    const twice = [...decided(), review(DAY), verdict('decide_review', plus(10))];
    expect(clockOf(after(...twice), DAY, context).otherDueOn).toBe(plus(40));
    const settled = [
      ...twice,
      ['ask_final_review', plus(12), {}, 'applicant'],
      verdict('decide_final_review', plus(20)),
    ];
    expect(clockOf(after(...(settled as Step[])), DAY, context)).not.toHaveProperty('otherDueOn');
    expect(clockOf(after(['not_accept', DAY, { reason: 'x' }]), DAY, context)).toMatchObject({
      status: 'ended',
      steps: [],
    });
  });

  it('allow thirty for asking review and final review, and thirty to decide each', () => {
    const concluded = after(...decided());
    expect(concluded).toMatchObject({
      outcome: 'supported',
      opinion: '意见',
      concludedOn: DAY,
      decidedOn: DAY,
    });
    expect(refusal(concluded, review(plus(30)))).toBeUndefined();
    expect(refusal(concluded, review(plus(31)))).toBe('review_window_over');
    const asked = after(...decided(), review(plus(3)));
    expect(clockOf(asked, DAY, context)).toMatchObject({
      limit: 30,
      dueOn: plus(33),
      basis: '信访工作条例 art. 35, 36',
    });
    const once = after(...decided(), review(DAY), verdict('decide_review', plus(10), 'changed'));
    expect(once).toMatchObject({
      state: 'review_decided',
      decidedOn: plus(10),
      reviewResults: [{ result: 'changed', opinion: '维持' }],
    });
    const final = (on: string): Step => ['ask_final_review', on, {}, 'applicant'];
    expect(refusal(once, final(plus(40)))).toBeUndefined();
    expect(refusal(once, final(plus(41)))).toBe('review_window_over');
    const twice = after(
      ...decided(),
      review(DAY),
      verdict('decide_review', plus(10), 'changed'),
      final(plus(12)),
      verdict('decide_final_review', plus(20)),
    );
    expect(twice).toMatchObject({
      state: 'final_decided',
      decidedOn: plus(20),
      reviewAskedOn: plus(12),
      endedOn: DAY,
    });
    expect(twice.reviewResults).toHaveLength(2);
  });

  it('let a case lapse when nobody asked for review, not before', () => {
    const close = (on: string, why = 'lapsed', actor: CaseEvent['actor'] = 'system'): Step => [
      'close',
      on,
      { why },
      actor,
    ];
    const concluded = after(...decided());
    expect(refusal(concluded, close(plus(30)))).toBe('before_due_date');
    expect(refusal(concluded, close(plus(31)))).toBeUndefined();
    expect(refusal(concluded, close(DAY, 'filer_satisfied', 'applicant'))).toBeUndefined();
    expect(refusal(after(['transfer', DAY, { target: TARGET }]), close(DAY))).toBeUndefined();
  });
});
