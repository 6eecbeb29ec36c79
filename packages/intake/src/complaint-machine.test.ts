/** What each step of a complaint changes, and who must not take it. */
import { addWorkingDays } from '@sunboard/calendar';
import { describe, expect, it } from 'vitest';
import { isSameUnit } from './complaint-machine.js';
import {
  type Complaint,
  type Step,
  calendar,
  context,
  DAY,
  plus,
  submit,
  ACCEPT,
  INVESTIGATE,
  DECISION,
  REPORT,
  TARGET,
  eventOf,
  run,
  after,
  refusal,
  decided,
  review,
  verdict,
} from './complaint.test-helper.js';
import { apply, newCase, type IntakeCase } from './index.js';

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
