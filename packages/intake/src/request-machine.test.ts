/** What each step of a request changes, and where it ends. */
import { addCalendarDays } from '@sunboard/calendar';
import { describe, expect, it } from 'vitest';
import {
  type Request,
  type Step,
  context,
  DAY,
  workingDays,
  SUBMIT,
  RECEIPT,
  CORRECTION,
  ANSWER,
  eventOf,
  after,
  refusal,
} from './request.test-helper.js';
import { allowedEvents, apply, clockOf, newCase, replay } from './index.js';

describe('a request', () => {
  it('begins with nothing, and its receipt starts the period', () => {
    const submitted = apply(newCase('request'), eventOf(SUBMIT), context);
    expect(submitted).toMatchObject({ transition: 'R1', state: { state: 'submitted', submittedOn: DAY } });
    expect(after()).toEqual({
      caseKind: 'request',
      state: 'received',
      version: 2,
      lastOn: DAY,
      applicantType: 'natural_person',
      submittedOn: DAY,
      firstReceivedOn: DAY,
      receivedOn: DAY,
      receiptBasis: 'announced_rule',
      pauses: [],
      answers: [],
      remedies: [],
    });
  });

  it('is refused what it does not know, what comes out of turn, from the wrong person, or before the last step', () => {
    expect(refusal(after(), ['fly', DAY])).toBe('unknown_event');
    expect(refusal(after(), SUBMIT)).toBe('wrong_state');
    expect(refusal(after(), ['answer', DAY, ANSWER, 'applicant'])).toBe('wrong_actor');
    expect(refusal(after(), ['answer', '2025-03-02', ANSWER])).toBe('out_of_order');
    expect(apply(after(), eventOf(['fly', DAY]), context).error).toEqual({
      code: 'unknown_event',
      state: 'received',
      event: 'fly',
    });
  });

  it('names the place in a log that does not hold', () => {
    const { error, state } = replay('request', [SUBMIT, RECEIPT, RECEIPT].map(eventOf), context);
    expect(error).toMatchObject({ code: 'wrong_state', index: 2 });
    expect(state.version).toBe(2);
  });

  it('offers each actor what the state allows, once', () => {
    expect(allowedEvents(newCase('request'), 'applicant')).toEqual(['submit']);
    expect(allowedEvents(after(), 'applicant')).toEqual(['withdraw', 'message']);
    expect(allowedEvents(after(), 'system')).toEqual([]);
  });

  it('that was made by word of mouth needs the applicant’s confirmation', () => {
    const oral = (channel: string, applicantConfirmed?: boolean): Step => [
      'register_offline',
      DAY,
      { applicantType: 'other', channel, receiptBasis: 'oral_record', applicantConfirmed },
    ];
    const draft = newCase('request');
    expect(refusal(draft, oral('oral'))).toBe('applicant_not_confirmed');
    expect(refusal(draft, oral('oral', false))).toBe('applicant_not_confirmed');
    for (const step of [oral('oral', true), oral('post')])
      expect(apply(draft, eventOf(step), context).state).toMatchObject({
        state: 'received',
        applicantType: 'other',
        submittedOn: DAY,
        firstReceivedOn: DAY,
        receivedOn: DAY,
        receiptBasis: 'oral_record',
      });
  });
});

describe('a correction', () => {
  it('is asked for within seven working days, once, with a day that lies ahead', () => {
    const last = workingDays(7);
    expect(refusal(after(), CORRECTION(last, '2025-04-01'))).toBeUndefined();
    expect(refusal(after(), CORRECTION(addCalendarDays(last, 1), '2025-04-01'))).toBe(
      'correction_window_over',
    );
    expect(refusal(after(), CORRECTION(DAY, DAY))).toBe('due_date_not_ahead');
    const corrected = after(CORRECTION(), [
      'submit_correction',
      '2025-03-10',
      { contentVersion: 2 },
      'applicant',
    ]);
    expect(refusal(corrected, CORRECTION('2025-03-11'))).toBe('already_corrected_once');
  });

  it('stops the clock, and the period begins anew when it comes', () => {
    const asked = after(['ask_reason', DAY, {}], ['give_reason', '2025-03-04', {}], CORRECTION('2025-03-05'));
    expect(asked.correction).toEqual({ requestedOn: '2025-03-05', dueOn: '2025-03-20', items: ['名称'] });
    expect(clockOf(asked, '2025-03-06', context)).toEqual({
      status: 'stopped',
      unit: 'working',
      overdue: false,
      dueSoon: false,
      provisional: false,
      basis: '条例 art. 30',
      otherDueOn: '2025-03-20',
      steps: [],
    });
    const step: Step = ['submit_correction', '2025-03-12', { contentVersion: 2 }, 'applicant'];
    const { state } = apply(asked, eventOf(step), context);
    expect(state).toMatchObject({
      state: 'received',
      receivedOn: '2025-03-12',
      firstReceivedOn: DAY,
      pauses: [],
      correction: { requestedOn: '2025-03-05', dueOn: '2025-03-20', submittedOn: '2025-03-12' },
    });
    expect(state && clockOf(state, '2025-03-12', context).dueOn).toBe(workingDays(20, '2025-03-12'));
  });

  it('that does not come lets the request lapse, but not before its day is over', () => {
    const asked = after(CORRECTION());
    expect(refusal(asked, ['correction_lapsed', '2025-03-20'])).toBe('before_due_date');
    expect(after(CORRECTION(), ['correction_lapsed', '2025-03-21'])).toMatchObject({
      state: 'abandoned',
      outcome: 'other.correction_lapsed',
      endedOn: '2025-03-21',
    });
  });
});

describe('the end of a request', () => {
  it('is in time or late by the day of the answer, and stays so', () => {
    const due = workingDays(20);
    const inTime = after(['answer', due, ANSWER]);
    expect(inTime).toMatchObject({ state: 'answered', outcome: 'granted', answers: [ANSWER], endedOn: due });
    expect(clockOf(inTime, '2025-12-01', context)).toMatchObject({
      status: 'ended',
      onTime: true,
      overdue: false,
      dueSoon: false,
    });
    const late = after(['answer', addCalendarDays(due, 1), ANSWER]);
    expect(clockOf(late, '2025-12-01', context)).toMatchObject({ status: 'ended', onTime: false });
    const corrected = { outcome: 'partly_granted', reasons: ['x'] };
    expect(after(['answer', due, ANSWER], ['answer_corrected', '2025-06-03', corrected])).toMatchObject({
      endedOn: due,
      outcome: 'partly_granted',
      answers: [ANSWER, corrected],
    });
  });

  it('by withdrawal closes an open pause', () => {
    const current = after(['ask_reason', '2025-03-04', {}], ['withdraw', '2025-03-05', {}, 'applicant']);
    expect(current).toMatchObject({ state: 'withdrawn', endedOn: '2025-03-05' });
    expect(current.pauses).toEqual([{ why: 'reason_requested', from: '2025-03-04', to: '2025-03-05' }]);
  });

  it('by redirecting counts as received that day only where it was not received before', () => {
    const redirect: Step = ['redirect', '2025-03-06', { channel: '信访', explanation: 'x' }];
    const submitted = apply(newCase('request'), eventOf(SUBMIT), context).state;
    expect(submitted && apply(submitted, eventOf(redirect), context).state).toMatchObject({
      state: 'misdirected',
      outcome: 'not_processed.petition_report_complaint',
      firstReceivedOn: '2025-03-06',
      receiptBasis: 'redirected',
    });
    expect(after(redirect)).toMatchObject({
      firstReceivedOn: DAY,
      receivedOn: DAY,
      receiptBasis: 'announced_rule',
    });
  });

  it('may be rated once and contested by remedies that are decided once', () => {
    const rated = after(['answer', DAY, ANSWER], ['rate', DAY, { score: 4 }, 'applicant']);
    expect(rated.rating).toBe(4);
    expect(refusal(rated, ['rate', DAY, { score: 5 }, 'applicant'])).toBe('already_rated');
    const filed = (remedyId: string): Step => [
      'remedy_filed',
      '2025-03-04',
      { remedyId, remedyKind: 'litigation_direct' },
    ];
    const decided: Step = ['remedy_decided', '2025-05-06', { remedyId: 'a', result: 'upheld' }];
    const contested = after(['answer', DAY, ANSWER], filed('a'), filed('b'));
    expect(refusal(contested, filed('a'))).toBe('remedy_exists');
    expect(refusal(after(['answer', DAY, ANSWER]), decided)).toBe('unknown_remedy');
    const { state } = apply(contested, eventOf(decided), context);
    expect((state as Request).remedies).toEqual([
      {
        id: 'a',
        kind: 'litigation_direct',
        filedOn: '2025-03-04',
        decidedOn: '2025-05-06',
        result: 'upheld',
      },
      { id: 'b', kind: 'litigation_direct', filedOn: '2025-03-04' },
    ]);
    expect(state && refusal(state, decided)).toBe('unknown_remedy');
  });
});
