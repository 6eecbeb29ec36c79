/** The request's state machine 政府信息公开申请 as data: rows R1 to R17, each with its guard, effect and article. */
import type { IsoDate } from '@sunboard/model';
import { rowMaker, type CaseEvent, type Machine, type RefusalCode } from './machine.js';
import type { ClockPause, RequestCase } from './request-case.js';
import type { RequestEventData, RequestEventType } from './request-events.js';
import { REQUEST_STATES, type RequestState } from './states.js';
import { requestClock } from './request-clock.js';
import { addWorkingDays } from '@sunboard/calendar';

const row = rowMaker<RequestCase, RequestState, { [T in RequestEventType]: RequestEventData<T> }>();

/** Working days in which a correction may be asked for 补正 (art. 30). */
export const CORRECTION_WINDOW = 7;
/** Working days given to a consulted party (art. 32). */
export const CONSULT_RESPONSE = 15;
/** Most working days of one extension (art. 33). */
export const LONGEST_EXTENSION = 20;

const OPEN = [
  'submitted',
  'received',
  'correction_requested',
  'consulting',
  'reason_requested',
  'fee_pending',
] as const;
const ENDED = ['answered', 'abandoned', 'withdrawn', 'misdirected'] as const;

/** See the module's first line; source: State Council Order 711 (2019), articles as named. */
export const requestMachine: Machine<RequestCase, RequestState> = {
  name: 'request',
  states: REQUEST_STATES,
  endStates: ENDED,
  initial: { caseKind: 'request', state: 'draft', version: 0, pauses: [], answers: [], remedies: [] },
  transitions: [
    row('R1', 'submit', ['draft'], 'submitted', ['applicant'], '条例 art. 29', {
      effect: event => ({ applicantType: event.data.applicantType, submittedOn: event.on }),
    }),
    row('R1b', 'register_offline', ['draft'], 'received', ['staff'], '条例 art. 29, 31', {
      guards: [
        (_, event) =>
          event.data.channel === 'oral' && event.data.applicantConfirmed !== true
            ? 'applicant_not_confirmed'
            : undefined,
      ],
      effect: event => ({
        applicantType: event.data.applicantType,
        submittedOn: event.on,
        ...receive(event.on, event.data.receiptBasis),
      }),
    }),
    row(
      'R2',
      'confirm_receipt',
      ['submitted'],
      'received',
      ['applicant', 'staff', 'system'],
      '条例 art. 31(3)',
      {
        effect: event => receive(event.on, event.data.receiptBasis),
      },
    ),
    row('R3', 'request_correction', ['received'], 'correction_requested', ['staff'], '条例 art. 30', {
      guards: [
        current => (current.correction ? 'already_corrected_once' : undefined),
        (current, event, { calendar }) =>
          after(
            event.on,
            addWorkingDays(calendar, current.receivedOn ?? event.on, CORRECTION_WINDOW),
            'correction_window_over',
          ),
        (_, event) => (event.data.dueOn > event.on ? undefined : 'due_date_not_ahead'),
      ],
      effect: event => ({
        correction: { requestedOn: event.on, dueOn: event.data.dueOn, items: event.data.items },
      }),
    }),
    row(
      'R4',
      'submit_correction',
      ['correction_requested'],
      'received',
      ['applicant', 'staff'],
      '条例 art. 30',
      {
        // The period is counted anew from the correction, so pauses of the first run no longer matter.
        effect: (event, current) => ({
          receivedOn: event.on,
          pauses: [],
          ...(current.correction && { correction: { ...current.correction, submittedOn: event.on } }),
        }),
      },
    ),
    row('R5', 'correction_lapsed', ['correction_requested'], 'abandoned', ['staff'], '条例 art. 30', {
      guards: [
        (current, event) => (event.on > (current.correction?.dueOn ?? '') ? undefined : 'before_due_date'),
      ],
      effect: () => ({ outcome: 'other.correction_lapsed' }),
    }),
    row('R6', 'consult', ['received'], 'consulting', ['staff'], '条例 art. 32, 34', {
      effect: (event, current, { calendar }) => ({
        pauses: [
          ...current.pauses,
          {
            why: 'consulting',
            from: event.on,
            responseDueOn: addWorkingDays(calendar, event.on, CONSULT_RESPONSE),
          },
        ],
      }),
    }),
    row('R7', 'consult_closed', ['consulting'], 'received', ['staff'], '条例 art. 33(3)', { effect: resume }),
    row('R8', 'extend', ['received'], 'same', ['staff'], '条例 art. 33(2)', {
      guards: [
        current => (current.extension ? 'already_extended' : undefined),
        (_, event) => (event.data.workingDays > LONGEST_EXTENSION ? 'extension_too_long' : undefined),
        (current, event, { calendar }) =>
          after(event.on, requestClock(current, event.on, calendar).dueOn, 'after_due_date'),
        (current, event, { calendar }) =>
          after(
            event.data.notifiedOn,
            requestClock(current, event.on, calendar).dueOn,
            'not_notified_in_time',
          ),
      ],
      effect: event => ({
        extension: {
          on: event.on,
          workingDays: event.data.workingDays,
          approvedBy: event.data.approvedBy,
          reason: event.data.reason,
        },
      }),
    }),
    row('R9', 'ask_reason', ['received'], 'reason_requested', ['staff'], '条例 art. 35', {
      effect: pause('reason_requested'),
    }),
    row('R9b', 'give_reason', ['reason_requested'], 'received', ['applicant', 'staff'], '条例 art. 35', {
      effect: resume,
    }),
    row('R10', 'defer', ['received'], 'same', ['staff'], '条例 art. 35', {
      guards: [(_, event) => (event.data.deferredTo > event.on ? undefined : 'due_date_not_ahead')],
      effect: event => ({ deferredTo: event.data.deferredTo }),
    }),
    row('R11', 'fee_notice', ['received'], 'fee_pending', ['staff'], '条例 art. 42', {
      guards: [(_, event) => (event.data.payBy > event.on ? undefined : 'due_date_not_ahead')],
      effect: (event, current) => ({
        pauses: [...current.pauses, { why: 'fee_pending', from: event.on, responseDueOn: event.data.payBy }],
      }),
    }),
    row('R11b', 'fee_paid', ['fee_pending'], 'received', ['staff'], '条例 art. 42', { effect: resume }),
    row('R12', 'fee_lapsed', ['fee_pending'], 'answered', ['staff'], '条例 art. 42', {
      guards: [
        (current, event) =>
          event.on > (current.pauses.at(-1)?.responseDueOn ?? '') ? undefined : 'before_due_date',
      ],
      effect: (event, current) => ({ ...resume(event, current), outcome: 'other.fee_not_paid' }),
    }),
    row('R13', 'answer', ['received'], 'answered', ['staff'], '条例 art. 36-40', { effect: answered }),
    row('R14', 'withdraw', OPEN, 'withdrawn', ['applicant', 'staff'], '-', { effect: resume }),
    row('R15', 'redirect', ['submitted', 'received'], 'misdirected', ['staff'], '条例 art. 39', {
      // Told where to turn without ever being confirmed: it was received that day all the same.
      effect: (event, current) => ({
        outcome: 'not_processed.petition_report_complaint',
        ...(current.firstReceivedOn === undefined && receive(event.on, 'redirected')),
      }),
    }),
    row('R16', 'answer_corrected', ['answered'], 'same', ['staff'], '-', { effect: answered }),
    row('R17', 'archive', ENDED, 'archived', ['system', 'staff'], '条例 art. 45', {}),
    row('M', 'message', [...OPEN, 'answered'], 'same', ['applicant', 'staff'], '-', {}),
    row('F', 'rate', ENDED, 'same', ['applicant'], '-', {
      guards: [current => (current.rating === undefined ? undefined : 'already_rated')],
      effect: event => ({ rating: event.data.score }),
    }),
    row(
      'L1',
      'remedy_filed',
      ['answered', 'abandoned', 'misdirected', 'archived'],
      'same',
      ['staff'],
      '条例 art. 47, 51',
      {
        guards: [
          (current, event) =>
            current.remedies.some(({ id }) => id === event.data.remedyId) ? 'remedy_exists' : undefined,
        ],
        effect: (event, current) => ({
          remedies: [
            ...current.remedies,
            { id: event.data.remedyId, kind: event.data.remedyKind, filedOn: event.on },
          ],
        }),
      },
    ),
    row(
      'L2',
      'remedy_decided',
      ['answered', 'abandoned', 'misdirected', 'archived'],
      'same',
      ['staff'],
      '条例 art. 51',
      {
        guards: [
          (current, event) =>
            current.remedies.some(({ id, result }) => id === event.data.remedyId && !result)
              ? undefined
              : 'unknown_remedy',
        ],
        effect: (event, current) => ({
          remedies: current.remedies.map(entry =>
            entry.id === event.data.remedyId
              ? { ...entry, decidedOn: event.on, result: event.data.result }
              : entry,
          ),
        }),
      },
    ),
    row('I', 'identity_opened', [...OPEN, ...ENDED], 'same', ['staff'], 'PIPL art. 6, 51', {}),
  ],
};

function receive(on: IsoDate, receiptBasis: string): Partial<RequestCase> {
  return { firstReceivedOn: on, receivedOn: on, receiptBasis };
}

function after(on: IsoDate, limit: IsoDate | undefined, code: RefusalCode): RefusalCode | undefined {
  return limit !== undefined && on > limit ? code : undefined;
}

function pause(why: ClockPause['why']): (event: CaseEvent, current: RequestCase) => Partial<RequestCase> {
  return (event, current) => ({ pauses: [...current.pauses, { why, from: event.on }] });
}

function resume(event: CaseEvent, current: RequestCase): Partial<RequestCase> {
  return {
    pauses: current.pauses.map(entry => (entry.to === undefined ? { ...entry, to: event.on } : entry)),
  };
}

function answered(
  event: CaseEvent<string, RequestEventData<'answer'>>,
  current: RequestCase,
): Partial<RequestCase> {
  return { outcome: event.data.outcome, answers: [...current.answers, event.data] };
}
