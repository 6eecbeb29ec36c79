import { addCalendarDays, cnCalendar } from '@sunboard/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apply,
  clockOf,
  complaintMachine,
  newCase,
  OUTCOMES_BY_COMPLAINT_KIND,
  PUBLIC_CASE_FIELDS,
  publicCase,
  replay,
  type Applied,
  type CaseEvent,
  type IntakeCase,
} from './index.js';

const context = { calendar: cnCalendar() };
const START = '2025-01-02';
/** Words that only the office may read; the public view must never hold one. */
const INTERNAL = ['内部批准人', '内部科室', '内部理由'];
const KINDS = ['suggestion', 'disclosure_supervision', 'grievance', 'report', 'site_error'] as const;

function dataFor(type: string, spice: number, kind: (typeof KINDS)[number]): unknown {
  const data: Record<string, unknown> = {
    not_accept: { reason: '不属于职责' },
    duplicate_matter: { relatedReceiptNo: 'YQ-X', why: 'pending' },
    transfer: { target: { unit: '接收单位', kind: spice % 2 ? 'discipline' : 'competent' } },
    redirect_procedure: { procedure: '行政复议' },
    objected: { reasons: '内部理由', approvedBy: '内部批准人' },
    request_info: { items: ['照片'] },
    give_info: { messageId: 'm' },
    mediate: { mediator: '内部理由' },
    mediation_ended: { settled: false },
    extend: { calendarDays: 1 + (spice % 30), approvedBy: '内部批准人', reason: '情况复杂' },
    decide: { outcome: OUTCOMES_BY_COMPLAINT_KIND[kind][0], opinion: '意见' },
    decide_review: { result: 'upheld', opinion: '维持' },
    decide_final_review: { result: 'upheld', opinion: '维持' },
    close: { why: spice % 2 ? 'lapsed' : 'filer_satisfied' },
    disclose_identity: { to: spice % 2 ? 'named' : 'confidential' },
    message: { messageId: 'm' },
    rate: { score: 3 },
    identity_opened: { reason: '内部理由' },
  };
  return data[type] ?? {};
}

const types = [...new Set(complaintMachine.transitions.map(row => row.event))].filter(
  type => type !== 'submit',
);
/** Steps that lead on are tried more often, so that histories reach the reviews. */
const attempts = fc.record({
  kind: fc.constantFrom(...KINDS),
  steps: fc.array(
    fc.record({
      type: fc.oneof(
        fc.constantFrom(...types),
        fc.constantFrom(
          'accept',
          'investigate',
          'decide',
          'ask_review',
          'decide_review',
          'ask_final_review',
          'decide_final_review',
        ),
      ),
      gap: fc.integer({ min: 0, max: 25 }),
      spice: fc.nat(100),
      actor: fc.constantFrom<CaseEvent['actor']>('applicant', 'staff', 'system'),
    }),
    { maxLength: 24 },
  ),
});
type Attempts = typeof attempts extends fc.Arbitrary<infer T> ? T : never;

function run(
  { kind, steps }: Attempts,
  onEach?: (before: IntakeCase, given: CaseEvent, accepted: boolean) => void,
) {
  let on = START;
  let current: IntakeCase = newCase('complaint');
  const log: CaseEvent[] = [];
  const take = (type: string, actor: CaseEvent['actor'], data: unknown): void => {
    const given: CaseEvent = {
      type,
      on,
      at: `${on}T02:00:00.000Z`,
      actor,
      data,
      ...(actor === 'staff' && { actorUnit: '内部科室' }),
    };
    const applied: Applied<IntakeCase> = apply(current, given, context);
    onEach?.(current, given, applied.state !== undefined);
    if (!applied.state) return;
    current = applied.state;
    log.push(given);
  };
  take('submit', 'applicant', {
    kind,
    anonymity: 'anonymous',
    ...(kind === 'report' && { reportedUnit: '被反映单位' }),
  });
  take('register', 'system', {});
  for (const { type, gap, spice, actor } of steps) {
    on = addCalendarDays(on, gap);
    take(type, actor, dataFor(type, spice, kind));
  }
  return { current, log, on };
}

describe('random histories of complaints', () => {
  it('accept no event in a state or from an actor that the table does not name', () => {
    fc.assert(
      fc.property(attempts, list => {
        run(list, (before, given, accepted) => {
          const row = complaintMachine.transitions.find(
            ({ event, from }) => event === given.type && (from as readonly string[]).includes(before.state),
          );
          if (accepted) expect(row?.actors).toContain(given.actor);
        });
      }),
    );
  });

  it('replay to the same case', () => {
    fc.assert(
      fc.property(attempts, list => {
        const { current, log } = run(list);
        expect(replay('complaint', log, context)).toEqual({ state: current });
      }),
    );
  });

  it('keep 15 days to triage, 60 and at most 30 more to decide, 30 to ask for a review and 30 to decide it', () => {
    fc.assert(
      fc.property(attempts, list => {
        run(list, (before, given, accepted) => {
          if (!accepted || before.caseKind !== 'complaint') return;
          const { dueOn } = clockOf(before, given.on, context);
          if (before.state === 'registered')
            expect(dueOn).toBe(addCalendarDays(before.registeredOn ?? '', 15));
          if (before.state === 'accepted' || before.state === 'investigating') {
            expect(before.extension?.calendarDays ?? 0).toBeLessThanOrEqual(30);
            expect(dueOn).toBe(
              addCalendarDays(before.acceptedOn ?? '', 60 + (before.extension?.calendarDays ?? 0)),
            );
          }
          if (before.state === 'review' || before.state === 'final_review')
            expect(dueOn).toBe(addCalendarDays(before.reviewAskedOn ?? '', 30));
          if (given.type === 'ask_review' || given.type === 'ask_final_review')
            expect(given.on <= addCalendarDays(before.decidedOn ?? '', 30)).toBe(true);
          if (given.type === 'extend')
            expect(given.on <= addCalendarDays(before.acceptedOn ?? '', 60)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('never show their filer a field beyond the allow-list, or a word that is the office’s own', () => {
    fc.assert(
      fc.property(attempts, fc.constantFrom<'zh-CN' | 'en'>('zh-CN', 'en'), (list, locale) => {
        const { current, log, on } = run(list);
        const view = publicCase(
          { receiptNo: 'YQ-X', submittedAt: `${START}T02:00:00.000Z`, current, events: log, messages: [] },
          on,
          locale,
          context,
        );
        expect(
          Object.keys(view).filter(key => !(PUBLIC_CASE_FIELDS as readonly string[]).includes(key)),
        ).toEqual([]);
        const text = JSON.stringify(view);
        expect(INTERNAL.filter(word => text.includes(word))).toEqual([]);
        expect(view.events.every(event => Object.keys(event).join() === 'type,on,actor')).toBe(true);
        expect(text).not.toContain('identity_opened');
      }),
      { numRuns: 300 },
    );
  });
});
