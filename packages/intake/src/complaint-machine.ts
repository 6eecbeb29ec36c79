/** The complaint's state machine 投诉举报 as data: rows C1 to C12 and M, each with its guard, effect and article. */
import { fold, type IsoDate } from '@sunboard/model';
import type { ComplaintCase } from './complaint-case.js';
import { REVIEW_WINDOW } from './complaint-clock.js';
import type { ComplaintEventData, ComplaintEventType } from './complaint-events.js';
import { rowMaker, type CaseEvent, type Machine, type MachineContext, type RefusalCode } from './machine.js';
import { OUTCOMES_BY_COMPLAINT_KIND, type ComplaintOutcome } from './outcomes.js';
import { COMPLAINT_STATES, type ComplaintState } from './states.js';
import { addCalendarDays, addWorkingDays } from '@sunboard/calendar';

const row = rowMaker<ComplaintCase, ComplaintState, { [T in ComplaintEventType]: ComplaintEventData<T> }>();
type EventOf<T extends ComplaintEventType> = CaseEvent<T, ComplaintEventData<T>>;

/** Working days in which the receiving body may object to a transfer (art. 23(3)). */
export const OBJECTION_WINDOW = 5;

const OPEN = [
  'submitted',
  'registered',
  'accepted',
  'transferred',
  'info_requested',
  'investigating',
  'mediating',
  'review',
  'final_review',
] as const;
const HANDLING = ['accepted', 'investigating'] as const;
const DECIDED = ['concluded', 'review_decided', 'final_decided'] as const;
const FINISHED = ['closed', 'not_accepted', 'redirected_procedure', 'withdrawn'] as const;

/** See the module's first line; source: Petition Work Regulations 信访工作条例 (2022), articles as named. */
export const complaintMachine: Machine<ComplaintCase, ComplaintState> = {
  name: 'complaint',
  states: COMPLAINT_STATES,
  endStates: ['concluded', ...FINISHED],
  initial: { caseKind: 'complaint', state: 'draft', version: 0, reviewResults: [] },
  transitions: [
    row('C1', 'submit', ['draft'], 'submitted', ['applicant', 'staff'], '信访工作条例 art. 17, 19', {
      effect: event => ({
        kind: event.data.kind,
        anonymity: event.data.anonymity,
        submittedOn: event.on,
        ...(event.data.reportedUnit !== undefined && { reportedUnit: event.data.reportedUnit }),
        ...(event.data.reportsPerson !== undefined && { reportsPerson: event.data.reportsPerson }),
      }),
    }),
    row('C2', 'register', ['submitted'], 'registered', ['system', 'staff'], '信访工作条例 art. 22', {
      effect: event => ({ registeredOn: event.on }),
    }),
    row('C3a', 'accept', ['registered'], 'accepted', ['staff'], '信访工作条例 art. 22, 23', {
      guards: [personReportsGoToDiscipline, actorIsNotReported],
      effect: event => ({ acceptedOn: event.on }),
    }),
    row('C3b', 'not_accept', ['registered'], 'not_accepted', ['staff'], '信访工作条例 art. 22, 23', {
      guards: [actorIsNotReported],
      effect: event => ({
        notAcceptedReason: event.data.reason,
        ...(event.data.rightChannel !== undefined && { rightChannel: event.data.rightChannel }),
      }),
    }),
    row('C3c', 'transfer', ['registered'], 'transferred', ['staff'], '信访工作条例 art. 22, 30', {
      guards: [targetIsNotReported, personReportsOnlyToDiscipline, actorIsNotReported],
      effect: event => ({ transfer: { on: event.on, ...event.data.target } }),
    }),
    row(
      'C3d',
      'redirect_procedure',
      ['registered', 'accepted'],
      'redirected_procedure',
      ['staff'],
      '信访工作条例 art. 31(1)-(5)',
      {
        guards: [actorIsNotReported],
        effect: event => ({
          procedure: {
            name: event.data.procedure,
            ...(event.data.link !== undefined && { link: event.data.link }),
          },
        }),
      },
    ),
    row(
      'C4',
      'duplicate_matter',
      ['registered'],
      'not_accepted',
      ['staff'],
      '信访工作条例 art. 19(3), 36(3)',
      {
        guards: [actorIsNotReported],
        effect: event => ({ notAcceptedReason: `${event.data.why}: ${event.data.relatedReceiptNo}` }),
      },
    ),
    row('C5', 'objected', ['transferred'], 'registered', ['staff'], '信访工作条例 art. 23(3)', {
      guards: [(current, event, { calendar }) => pastObjection(current, event.on, calendar)],
    }),
    row(
      'C6a',
      'investigate',
      ['accepted', 'mediating'],
      'investigating',
      ['staff'],
      '信访工作条例 art. 31, 32',
      { guards: [actorIsNotReported] },
    ),
    row('C6b', 'request_info', ['investigating'], 'info_requested', ['staff'], '信访工作条例 art. 32', {
      guards: [actorIsNotReported],
      effect: event => ({
        infoRequested: {
          items: event.data.items,
          ...(event.data.dueOn !== undefined && { dueOn: event.data.dueOn }),
        },
      }),
    }),
    row(
      'C6c',
      'give_info',
      ['info_requested'],
      'investigating',
      ['applicant', 'staff'],
      '信访工作条例 art. 32',
      {},
    ),
    row('C6d', 'mediate', ['investigating'], 'mediating', ['staff'], '信访工作条例 art. 33', {
      guards: [actorIsNotReported],
    }),
    row('C6e', 'mediation_ended', ['mediating'], 'investigating', ['staff'], '信访工作条例 art. 33', {
      guards: [actorIsNotReported],
    }),
    row('C7', 'extend', HANDLING, 'same', ['staff'], '信访工作条例 art. 34', {
      guards: [
        current => (current.extension ? 'already_extended' : undefined),
        (current, event) =>
          event.on > addCalendarDays(current.acceptedOn ?? event.on, 60) ? 'after_due_date' : undefined,
      ],
      effect: event => ({ extension: { on: event.on, ...event.data } }),
    }),
    row(
      'C8',
      'decide',
      ['investigating', 'mediating'],
      'concluded',
      ['staff'],
      '信访工作条例 art. 29, 30, 32',
      {
        guards: [
          actorIsNotReported,
          (current, event) =>
            outcomeFits(current.kind, event.data.outcome) ? undefined : 'outcome_not_allowed',
        ],
        effect: event => ({
          outcome: event.data.outcome,
          opinion: event.data.opinion,
          concludedOn: event.on,
          decidedOn: event.on,
          ...(event.data.remedies !== undefined && { remediesText: event.data.remedies }),
        }),
      },
    ),
    row('C9a', 'ask_review', ['concluded'], 'review', ['applicant'], '信访工作条例 art. 35', {
      guards: [(current, event) => pastReview(current, event.on)],
      effect: event => ({ reviewAskedOn: event.on }),
    }),
    row('C9b', 'decide_review', ['review'], 'review_decided', ['staff'], '信访工作条例 art. 35', {
      guards: [actorIsNotReported],
      effect: reviewed,
    }),
    row(
      'C9c',
      'ask_final_review',
      ['review_decided'],
      'final_review',
      ['applicant'],
      '信访工作条例 art. 36',
      {
        guards: [(current, event) => pastReview(current, event.on)],
        effect: event => ({ reviewAskedOn: event.on }),
      },
    ),
    row('C9d', 'decide_final_review', ['final_review'], 'final_decided', ['staff'], '信访工作条例 art. 36', {
      guards: [actorIsNotReported],
      effect: reviewed,
    }),
    row(
      'C10',
      'close',
      [...DECIDED, 'transferred'],
      'closed',
      ['staff', 'system', 'applicant'],
      '信访工作条例 art. 35, 36',
      {
        guards: [
          (current, event) =>
            event.data.why === 'lapsed' &&
            current.decidedOn !== undefined &&
            event.on <= addCalendarDays(current.decidedOn, REVIEW_WINDOW)
              ? 'before_due_date'
              : undefined,
        ],
      },
    ),
    row('C11', 'withdraw', OPEN, 'withdrawn', ['applicant', 'staff'], '-', {}),
    row('C12', 'archive', FINISHED, 'archived', ['system', 'staff'], '-', {}),
    // One way only: who has given a name cannot take it back out of the file.
    row('D1', 'disclose_identity', [...OPEN, ...DECIDED], 'same', ['applicant'], '-', {
      guards: [
        (current, event) =>
          RANK[event.data.to] > RANK[current.anonymity ?? 'named'] ? undefined : 'wrong_state',
      ],
      effect: event => ({ anonymity: event.data.to }),
    }),
    row('M', 'message', [...OPEN, ...DECIDED], 'same', ['applicant', 'staff'], '-', {
      guards: [actorIsNotReported],
    }),
    row('F', 'rate', [...DECIDED, ...FINISHED], 'same', ['applicant'], '-', {
      guards: [current => (current.rating === undefined ? undefined : 'already_rated')],
      effect: event => ({ rating: event.data.score }),
    }),
    row(
      'I',
      'identity_opened',
      [...OPEN, ...DECIDED, ...FINISHED],
      'same',
      ['staff'],
      '信访工作条例 art. 30(3); PIPL art. 51',
      { guards: [actorIsNotReported] },
    ),
  ],
};

/** True when two names mean the same unit, or one is part of the other: then a report must not pass between them (art. 30(3)). */
export function isSameUnit(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  const [one, other] = [fold(first).replace(/\s/g, ''), fold(second).replace(/\s/g, '')];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

const RANK = { anonymous: 0, confidential: 1, named: 2 } as const;

function targetIsNotReported(current: ComplaintCase, event: EventOf<'transfer'>): RefusalCode | undefined {
  return isSameUnit(current.reportedUnit, event.data.target.unit) ? 'reported_unit' : undefined;
}

function actorIsNotReported(
  current: ComplaintCase,
  event: { readonly actorUnit?: string },
): RefusalCode | undefined {
  return current.kind === 'report' && isSameUnit(current.reportedUnit, event.actorUnit)
    ? 'reported_unit'
    : undefined;
}

function personReportsGoToDiscipline(current: ComplaintCase): RefusalCode | undefined {
  return current.kind === 'report' && current.reportsPerson === true ? 'discipline_only' : undefined;
}

function personReportsOnlyToDiscipline(
  current: ComplaintCase,
  event: EventOf<'transfer'>,
): RefusalCode | undefined {
  return event.data.target.kind === 'discipline' ? undefined : personReportsGoToDiscipline(current);
}

function pastObjection(
  current: ComplaintCase,
  on: IsoDate,
  calendar: MachineContext['calendar'],
): RefusalCode | undefined {
  const limit = addWorkingDays(calendar, current.transfer?.on ?? on, OBJECTION_WINDOW);
  return on > limit ? 'objection_window_over' : undefined;
}

function pastReview(current: ComplaintCase, on: IsoDate): RefusalCode | undefined {
  return on > addCalendarDays(current.decidedOn ?? on, REVIEW_WINDOW) ? 'review_window_over' : undefined;
}

function outcomeFits(kind: ComplaintCase['kind'], outcome: ComplaintOutcome): boolean {
  return kind !== undefined && (OUTCOMES_BY_COMPLAINT_KIND[kind] as readonly string[]).includes(outcome);
}

function reviewed(
  event: CaseEvent<string, ComplaintEventData<'decide_review'>>,
  current: ComplaintCase,
): Partial<ComplaintCase> {
  return { decidedOn: event.on, reviewResults: [...current.reviewResults, event.data] };
}
