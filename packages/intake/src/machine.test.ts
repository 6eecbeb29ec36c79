import { addCalendarDays, addWorkingDays, cnCalendar } from '@sunboard/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annualReport,
  apply,
  clockOf,
  complaintMachine,
  newCase,
  replay,
  requestMachine,
  type Applied,
  type CaseEvent,
  type IntakeCase,
} from './index.js';

const context = { calendar: cnCalendar() };
const START = '2025-01-02';

const event = (
  type: string,
  on: string,
  data: unknown = {},
  actor: CaseEvent['actor'] = 'staff',
): CaseEvent => ({ type, on, at: `${on}T02:00:00Z`, actor, data });

/** Data that suits each event type of a request; dates follow the day of the event. */
function dataFor(type: string, on: string, spice: number): unknown {
  const later = addCalendarDays(on, 1 + (spice % 20));
  const data: Record<string, unknown> = {
    submit: { applicantType: spice % 2 ? 'natural_person' : 'enterprise' },
    register_offline: {
      applicantType: 'research',
      channel: 'oral',
      receiptBasis: 'oral_record',
      applicantConfirmed: spice % 3 > 0,
    },
    confirm_receipt: { receiptBasis: 'announced_rule' },
    request_correction: { items: ['x'], dueOn: later },
    submit_correction: { contentVersion: 2 },
    consult: { party: 'x', partyKind: 'third_party' },
    consult_closed: { result: 'agreed' },
    extend: { workingDays: 1 + (spice % 20), approvedBy: 'x', reason: 'x', notifiedOn: on },
    defer: { deferredTo: later, reason: 'x' },
    fee_notice: { amount: 10, payBy: later },
    answer: { outcome: spice % 2 ? 'granted' : 'refused.third_party', reasons: ['x'] },
    answer_corrected: { outcome: 'partly_granted', reasons: ['x'] },
    remedy_filed: { remedyId: `r${spice % 3}`, remedyKind: 'administrative_review' },
    remedy_decided: { remedyId: `r${spice % 3}`, result: 'upheld' },
    rate: { score: 3 },
  };
  return data[type] ?? {};
}

const types = [...new Set(requestMachine.transitions.map(row => row.event))];
/** A history of attempts: some are accepted, some are not. */
const attempts = fc.array(
  fc.record({
    type: fc.oneof(
      fc.constantFrom(...types),
      fc.constantFrom('confirm_receipt', 'answer', 'submit_correction', 'consult_closed'),
    ),
    gap: fc.integer({ min: 0, max: 15 }),
    spice: fc.nat(100),
    actor: fc.constantFrom<CaseEvent['actor']>('applicant', 'staff', 'system'),
  }),
  { maxLength: 14 },
);

function run(
  list: readonly { type: string; gap: number; spice: number; actor: CaseEvent['actor'] }[],
  onEach?: (before: IntakeCase, given: CaseEvent, accepted: boolean) => void,
) {
  let on = START;
  let current: IntakeCase = newCase('request');
  const log: CaseEvent[] = [];
  for (const { type, gap, spice, actor } of [
    { type: 'submit', gap: 0, spice: 1, actor: 'applicant' as const },
    ...list,
  ]) {
    on = addCalendarDays(on, gap);
    const given = event(type, on, dataFor(type, on, spice), actor);
    const applied: Applied<IntakeCase> = apply(current, given, context);
    onEach?.(current, given, applied.state !== undefined);
    if (!applied.state) continue;
    current = applied.state;
    log.push(given);
  }
  return { current, log, on };
}

describe('the request machine', () => {
  it('accepts no event in a state or from an actor that its table does not name', () => {
    fc.assert(
      fc.property(attempts, list => {
        run(list, (before, given, accepted) => {
          const row = requestMachine.transitions.find(
            ({ event: name, from }) =>
              name === given.type && (from as readonly string[]).includes(before.state),
          );
          if (accepted) expect(row?.actors).toContain(given.actor);
        });
      }),
    );
  });

  it('replays every accepted history to the same case', () => {
    fc.assert(
      fc.property(attempts, list => {
        const { current, log } = run(list);
        expect(replay('request', log, context)).toEqual({ state: current });
      }),
    );
  });

  it('keeps 7, 20 and 20 more working days, whatever happens', () => {
    fc.assert(
      fc.property(attempts, list => {
        const { current, on } = run(list, (before, given, accepted) => {
          if (!accepted || before.caseKind !== 'request' || before.receivedOn === undefined) return;
          if (given.type === 'request_correction')
            expect(given.on <= addWorkingDays(context.calendar, before.receivedOn, 7)).toBe(true);
          if (given.type === 'extend')
            expect(given.on <= (clockOf(before, given.on, context).dueOn ?? '')).toBe(true);
        });
        const clock = clockOf(current, on, context);
        if (current.caseKind !== 'request' || clock.dueOn === undefined) return;
        const counted = clock.steps.filter(step => step.counted).length;
        expect(counted).toBe(20 + (current.extension?.workingDays ?? 0));
        expect(current.extension?.workingDays ?? 0).toBeLessThanOrEqual(20);
        if (current.pauses.length === 0 && current.deferredTo === undefined)
          expect(clock.dueOn).toBe(addWorkingDays(context.calendar, current.receivedOn ?? '', counted));
      }),
    );
  });

  it('balances the annual report of every year over random histories', () => {
    fc.assert(
      fc.property(fc.array(attempts, { maxLength: 12 }), lists => {
        const cases = lists.map(list => run(list).current).filter(entry => entry.caseKind === 'request');
        for (const year of [2024, 2025, 2026]) expect(annualReport(cases, year).check.ok).toBe(true);
        const received = cases.filter(({ firstReceivedOn }) => firstReceivedOn?.startsWith('2025')).length;
        expect(annualReport(cases, 2025).rows[0]?.sum).toBe(received);
      }),
      { numRuns: 60 },
    );
  });

  it('starts the 20 days anew when the correction arrives', () => {
    const log = [
      event('submit', '2026-03-02', { applicantType: 'natural_person' }, 'applicant'),
      event('confirm_receipt', '2026-03-02', { receiptBasis: 'announced_rule' }),
      event('request_correction', '2026-03-04', { items: ['x'], dueOn: '2026-03-20' }),
      event('submit_correction', '2026-03-10', { contentVersion: 2 }, 'applicant'),
    ];
    const { state } = replay('request', log, context);
    expect(clockOf(state, '2026-03-10', context).dueOn).toBe(
      addWorkingDays(context.calendar, '2026-03-10', 20),
    );
    expect(
      apply(state, event('request_correction', '2026-03-11', { items: ['y'], dueOn: '2026-03-30' }), context)
        .error?.code,
    ).toBe('already_corrected_once');
  });

  it('leaves out the days of a consultation', () => {
    const log = [
      event('submit', '2026-03-02', { applicantType: 'natural_person' }, 'applicant'),
      event('confirm_receipt', '2026-03-02', { receiptBasis: 'announced_rule' }),
      event('consult', '2026-03-04', { party: 'x', partyKind: 'third_party' }),
      event('consult_closed', '2026-03-11', { result: 'agreed' }),
    ];
    const { state } = replay('request', log, context);
    expect(state.pauses[0]?.responseDueOn).toBe(addWorkingDays(context.calendar, '2026-03-04', 15));
    expect(clockOf(state, '2026-03-11', context).dueOn).toBe(
      addWorkingDays(context.calendar, '2026-03-02', 25),
    );
  });
});

describe('the complaint machine', () => {
  const filed = (data: object) =>
    replay(
      'complaint',
      [
        event('submit', START, { anonymity: 'named', ...data }, 'applicant'),
        event('register', START, {}, 'system'),
      ],
      context,
    ).state;

  it('never routes a report to the unit reported or a part of it', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[甲乙丙丁戊]{2,6}局$/),
        fc.stringMatching(/^[甲乙丙]{0,3}$/),
        (unit, part) => {
          const current = filed({ kind: 'report', reportedUnit: unit });
          for (const target of [unit, `${unit}${part}`, `${part}${unit}`]) {
            expect(
              apply(
                current,
                event('transfer', START, { target: { unit: target, kind: 'competent' } }),
                context,
              ).error?.code,
            ).toBe('reported_unit');
          }
          expect(apply(current, { ...event('accept', START), actorUnit: unit }, context).error?.code).toBe(
            'reported_unit',
          );
        },
      ),
    );
  });

  it('sends reports about persons to discipline inspection only', () => {
    const current = filed({ kind: 'report', reportsPerson: true });
    expect(apply(current, event('accept', START), context).error?.code).toBe('discipline_only');
    expect(
      apply(current, event('transfer', START, { target: { unit: '其他局', kind: 'competent' } }), context)
        .error?.code,
    ).toBe('discipline_only');
    expect(
      apply(
        current,
        event('transfer', START, { target: { unit: '纪检监察机关', kind: 'discipline' } }),
        context,
      ).state?.state,
    ).toBe('transferred');
  });

  it('gives 15 days to say whether it is accepted and 60 to conclude, counted in calendar days', () => {
    const current = filed({ kind: 'grievance' });
    expect(clockOf(current, START, context).dueOn).toBe(addCalendarDays(START, 15));
    const accepted = apply(current, event('accept', '2025-01-06'), context).state;
    expect(accepted && clockOf(accepted, '2025-01-06', context).dueOn).toBe(
      addCalendarDays('2025-01-06', 60),
    );
  });

  it('lets identity be disclosed but never taken back', () => {
    const current = filed({ kind: 'suggestion', anonymity: 'anonymous' });
    const named = apply(
      current,
      event('disclose_identity', START, { to: 'named' }, 'applicant'),
      context,
    ).state;
    expect(named?.state).toBe('registered');
    expect(
      named &&
        apply(named, event('disclose_identity', START, { to: 'confidential' }, 'applicant'), context).error,
    ).toBeDefined();
  });
});

describe('both tables', () => {
  it('name a legal basis and only known states', () => {
    for (const machine of [requestMachine, complaintMachine]) {
      const states: readonly string[] = machine.states;
      for (const row of machine.transitions) {
        expect(row.basis).not.toBe('');
        expect([...row.from, row.to].every(state => state === 'same' || states.includes(state))).toBe(true);
      }
    }
  });
});
