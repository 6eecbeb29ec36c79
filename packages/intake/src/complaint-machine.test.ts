/** What each step of a complaint changes, who must not take it, and its days, at the edges of every window. */
import { addCalendarDays, addWorkingDays, cnCalendar } from '@sunboard/calendar';
import { describe, expect, it } from 'vitest';
import { isSameUnit } from './complaint-machine.js';
import { apply, clockOf, newCase, replay, type CaseEvent, type IntakeCase } from './index.js';

type Complaint = Extract<IntakeCase, { caseKind: 'complaint' }>;
type Step = readonly [type: string, on: string, data?: unknown, actor?: CaseEvent['actor'], unit?: string];

const calendar = cnCalendar();
const context = { calendar };
const DAY = '2025-03-03';
const plus = (days: number, from = DAY): string => addCalendarDays(from, days);
const submit = (more: object = {}): Step => [
  'submit',
  DAY,
  { kind: 'grievance', anonymity: 'anonymous', ...more },
  'applicant',
];
const REGISTER: Step = ['register', DAY, {}, 'system'];
const ACCEPT: Step = ['accept', DAY];
const INVESTIGATE: Step = ['investigate', DAY];
const DECISION = { outcome: 'supported', opinion: '意见' };
const REPORT = { kind: 'report', reportedUnit: '城建局' };
const TARGET = { unit: '住建局', kind: 'competent' };

const eventOf = ([type, on, data = {}, actor = 'staff', actorUnit]: Step): CaseEvent => ({
  type,
  on,
  at: `${on}T02:00:00Z`,
  actor,
  data,
  ...(actorUnit !== undefined && { actorUnit }),
});
function run(first: Step, ...steps: readonly Step[]): Complaint {
  const { state, error } = replay('complaint', [first, REGISTER, ...steps].map(eventOf), context);
  if (error) throw new Error(`${error.event}: ${error.code}`);
  return state;
}
const after = (...steps: readonly Step[]): Complaint => run(submit(), ...steps);
const refusal = (current: IntakeCase, step: Step) => apply(current, eventOf(step), context).error?.code;
const decided = (on = DAY): readonly Step[] => [ACCEPT, INVESTIGATE, ['decide', on, DECISION]];
const review = (on: string): Step => ['ask_review', on, {}, 'applicant'];
const verdict = (type: string, on: string, result = 'upheld'): Step => [
  type,
  on,
  { result, opinion: '维持' },
];

describe('a complaint', () => {
  it('keeps what was said of unit and person only where it was said', () => {
    expect(after()).toEqual({
      caseKind: 'complaint',
      state: 'registered',
      version: 2,
      lastOn: DAY,
      kind: 'grievance',
      anonymity: 'anonymous',
      submittedOn: DAY,
      registeredOn: DAY,
      reviewResults: [],
    });
    expect(run(submit({ reportedUnit: '城建局', reportsPerson: false }))).toMatchObject({
      reportedUnit: '城建局',
      reportsPerson: false,
    });
  });

  it('that is not accepted says why and where to turn', () => {
    const refused = after(['not_accept', DAY, { reason: '不属于职责', rightChannel: '12345' }]);
    expect(refused).toMatchObject({
      state: 'not_accepted',
      notAcceptedReason: '不属于职责',
      rightChannel: '12345',
      endedOn: DAY,
    });
    expect(after(['not_accept', DAY, { reason: 'x' }])).not.toHaveProperty('rightChannel');
    expect(after(['duplicate_matter', DAY, { relatedReceiptNo: 'YQ-1', why: 'pending' }])).toMatchObject({
      notAcceptedReason: 'pending: YQ-1',
    });
  });

  it('that belongs to another procedure says to which', () => {
    const moved = (data: object) => after(['redirect_procedure', DAY, { procedure: '行政复议', ...data }]);
    expect(moved({ link: 'https://example.org/' }).procedure).toEqual({
      name: '行政复议',
      link: 'https://example.org/',
    });
    expect(moved({}).procedure).toEqual({ name: '行政复议' });
  });

  it('that is passed on may come back within five working days', () => {
    const passed = after(['transfer', DAY, { target: TARGET }]);
    expect(passed.transfer).toEqual({ on: DAY, ...TARGET });
    const objected = (on: string): Step => ['objected', on, { reasons: 'x', approvedBy: 'x' }];
    const last = addWorkingDays(calendar, DAY, 5);
    expect(refusal(passed, objected(last))).toBeUndefined();
    expect(refusal(passed, objected(plus(1, last)))).toBe('objection_window_over');
  });

  it('is asked for more, mediated, and investigated again', () => {
    const asked = (data: object) =>
      after(ACCEPT, INVESTIGATE, ['request_info', DAY, { items: ['照片'], ...data }]);
    expect(asked({ dueOn: '2025-03-10' }).infoRequested).toEqual({ items: ['照片'], dueOn: '2025-03-10' });
    expect(asked({}).infoRequested).toEqual({ items: ['照片'] });
    expect(after(ACCEPT, INVESTIGATE, ['mediate', DAY, {}], ['mediation_ended', DAY, {}]).state).toBe(
      'investigating',
    );
  });

  it('lets a filer give more of the name, never less', () => {
    const to = (level: string): Step => ['disclose_identity', DAY, { to: level }, 'applicant'];
    expect(after(to('confidential')).anonymity).toBe('confidential');
    expect(after(to('confidential'), to('named')).anonymity).toBe('named');
    expect(refusal(after(to('named')), to('confidential'))).toBe('wrong_state');
    expect(refusal(after(to('confidential')), to('confidential'))).toBe('wrong_state');
    expect(refusal({ ...newCase('complaint'), state: 'submitted' }, to('named'))).toBe('wrong_state');
  });

  it('is rated once, by its filer', () => {
    const rated = after(...decided(), ['rate', DAY, { score: 2 }, 'applicant']);
    expect(rated.rating).toBe(2);
    expect(refusal(rated, ['rate', DAY, { score: 2 }, 'applicant'])).toBe('already_rated');
  });
});

describe('a report', () => {
  const report = (...steps: readonly Step[]): Complaint => run(submit(REPORT), ...steps);

  it('is not touched by the unit that it names, under any spelling', () => {
    const open = report();
    const investigated = report(ACCEPT, INVESTIGATE);
    const mediated = report(ACCEPT, INVESTIGATE, ['mediate', DAY]);
    const concluded = report(ACCEPT, INVESTIGATE, [
      'decide',
      DAY,
      { outcome: 'substantiated', opinion: 'x' },
    ]);
    const reviewed = apply(concluded, eventOf(review(DAY)), context).state ?? concluded;
    const once = apply(reviewed, eventOf(verdict('decide_review', DAY)), context).state ?? reviewed;
    const final = apply(once, eventOf(['ask_final_review', DAY, {}, 'applicant']), context).state ?? once;
    const steps: readonly (readonly [IntakeCase, string, unknown])[] = [
      [open, 'accept', {}],
      [open, 'not_accept', { reason: 'x' }],
      [open, 'transfer', { target: TARGET }],
      [open, 'redirect_procedure', { procedure: 'x' }],
      [open, 'duplicate_matter', { relatedReceiptNo: 'x', why: 'pending' }],
      [report(ACCEPT), 'investigate', {}],
      [investigated, 'request_info', { items: [] }],
      [investigated, 'mediate', {}],
      [mediated, 'mediation_ended', {}],
      [investigated, 'decide', { outcome: 'substantiated', opinion: 'x' }],
      [reviewed, 'decide_review', { result: 'upheld', opinion: 'x' }],
      [final, 'decide_final_review', { result: 'upheld', opinion: 'x' }],
      [open, 'message', {}],
      [open, 'identity_opened', { reason: 'x' }],
    ];
    for (const [current, type, data] of steps) {
      expect(refusal(current, [type, DAY, data, 'staff', '城建局']), type).toBe('reported_unit');
      expect(refusal(current, [type, DAY, data, 'staff', '信访局']), type).toBeUndefined();
    }
  });

  it('never goes to the unit that it names; a grievance may be handled there, but not be passed to it', () => {
    const passTo = (unit: string): Step => ['transfer', DAY, { target: { unit, kind: 'competent' } }];
    expect(refusal(report(), passTo('阳光区城建局'))).toBe('reported_unit');
    expect(refusal(run(submit({ reportedUnit: '城建局' })), passTo('城建局'))).toBe('reported_unit');
    expect(
      refusal(run(submit({ reportedUnit: '城建局' })), ['accept', DAY, {}, 'staff', '城建局']),
    ).toBeUndefined();
  });

  it('of a person goes to discipline inspection alone', () => {
    const ofPerson = run(submit({ ...REPORT, reportsPerson: true }));
    const passTo = (kind: string): Step => ['transfer', DAY, { target: { unit: '纪委', kind } }];
    expect(refusal(ofPerson, ACCEPT)).toBe('discipline_only');
    expect(refusal(ofPerson, passTo('competent'))).toBe('discipline_only');
    expect(refusal(ofPerson, passTo('discipline'))).toBeUndefined();
    expect(refusal(run(submit({ reportsPerson: true })), ACCEPT)).toBeUndefined();
  });

  it('takes names for the same when one holds the other, and empty ones for none', () => {
    expect(isSameUnit('城 建 局', '阳光区城建局')).toBe(true);
    expect(isSameUnit('阳光区城建局', '城建局')).toBe(true);
    expect(isSameUnit('城建局', '教育局')).toBe(false);
    for (const [one, other] of [
      ['', '城建局'],
      ['城建局', ' '],
      [undefined, '城建局'],
      ['城建局', undefined],
    ])
      expect(isSameUnit(one, other)).toBe(false);
  });

  it('keeps what the decision says of remedies, where it says anything', () => {
    const told: Step = ['decide', DAY, { ...DECISION, remedies: '复查' }];
    expect(after(ACCEPT, INVESTIGATE, told).remediesText).toBe('复查');
    expect(after(...decided())).not.toHaveProperty('remediesText');
  });

  it('ends only with an outcome that its kind knows', () => {
    const decide = (outcome: string): Step => ['decide', DAY, { outcome, opinion: 'x' }];
    expect(refusal(report(ACCEPT, INVESTIGATE), decide('supported'))).toBe('outcome_not_allowed');
    expect(refusal(report(ACCEPT, INVESTIGATE), decide('substantiated'))).toBeUndefined();
    expect(refusal({ ...newCase('complaint'), state: 'investigating' }, decide('substantiated'))).toBe(
      'outcome_not_allowed',
    );
  });
});

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
