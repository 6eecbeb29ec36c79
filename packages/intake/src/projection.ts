/** What the public may see of a case: an allow-list, so that a new internal field stays internal until someone names it here. */
import { STATE_LABELS } from './states.js';
import { localize, type IsoDate, type Locale } from '@sunboard/model';
import { allowedEvents, clockOf, type IntakeCase } from './cases.js';
import type { MachineContext } from './machine.js';
import { COMPLAINT_OUTCOMES, REQUEST_OUTCOMES } from './outcomes.js';
import type { Clock } from './request-clock.js';

/** One entry of the public history. */
export interface PublicEvent {
  readonly type: string;
  readonly on: IsoDate;
  readonly actor: 'applicant' | 'staff' | 'system';
}

/** A message behind the access key. */
export interface PublicMessage {
  readonly from: 'applicant' | 'staff';
  readonly at: string;
  readonly text: string;
}

/** An answer as the applicant reads it 答复. */
export interface PublicAnswer {
  readonly outcome: string;
  readonly outcomeLabel: string;
  readonly reasons: readonly string[];
  readonly documents: readonly { readonly title: string; readonly ref: string }[];
  readonly access?: string;
  readonly remedies?: string;
}

/** A case as its filer sees it with number and key. */
export interface PublicCase {
  readonly receiptNo: string;
  readonly kind: 'request' | 'complaint';
  readonly submittedAt: string;
  readonly status: string;
  readonly statusLabel: string;
  readonly version: number;
  readonly clock: Clock;
  /** Same as `clock.dueOn`. */
  readonly dueOn?: IsoDate;
  readonly events: readonly PublicEvent[];
  readonly messages: readonly PublicMessage[];
  /** How far the filer of a complaint shows who they are 实名、保密、匿名; only more can be shown, never less. */
  readonly anonymity?: 'named' | 'confidential' | 'anonymous';
  /** What the filer may do now, e.g. `withdraw`, `submit_correction`. */
  readonly allowed: readonly string[];
  /** What a correction must mend, and by when. */
  readonly correction?: { readonly items: readonly string[]; readonly dueOn?: IsoDate };
  readonly extension?: { readonly days: number; readonly reason: string };
  readonly transferredTo?: string;
  readonly notice?: string;
  readonly answer?: PublicAnswer;
}

/** Everything that may go into a {@link PublicCase}; what else it holds is ignored. */
export interface ProjectionInput {
  readonly receiptNo: string;
  readonly submittedAt: string;
  readonly current: IntakeCase;
  readonly events: readonly PublicEvent[];
  readonly messages: readonly PublicMessage[];
  /** Whether identity and content are encrypted to the office: then an identity in clear text is not taken. */
  readonly sealed?: boolean;
}

/** Events that are the office's own business. */
const INTERNAL_EVENTS: ReadonlySet<string> = new Set([
  'identity_opened',
  'archive',
  'remedy_filed',
  'remedy_decided',
]);

/** Names of the only properties that a public case can have. */
export const PUBLIC_CASE_FIELDS = [
  'receiptNo',
  'kind',
  'submittedAt',
  'status',
  'statusLabel',
  'version',
  'clock',
  'dueOn',
  'events',
  'messages',
  'anonymity',
  'allowed',
  'correction',
  'extension',
  'transferredTo',
  'notice',
  'answer',
] as const satisfies readonly (keyof PublicCase)[];

/** The public view of a case on a day. */
export function publicCase(
  input: ProjectionInput,
  today: IsoDate,
  locale: Locale,
  context: MachineContext,
): PublicCase {
  const { current } = input;
  const clock = clockOf(current, today, context);
  const details =
    current.caseKind === 'request' ? requestDetails(current, locale) : complaintDetails(current, locale);
  return {
    receiptNo: input.receiptNo,
    kind: current.caseKind,
    submittedAt: input.submittedAt,
    status: current.state,
    statusLabel: localize(STATE_LABELS[current.state], locale),
    version: current.version,
    clock,
    ...(clock.dueOn !== undefined && { dueOn: clock.dueOn }),
    events: input.events
      .filter(({ type }) => !INTERNAL_EVENTS.has(type))
      .map(({ type, on, actor }) => ({ type, on, actor })),
    messages: input.messages.map(({ from, at, text }) => ({ from, at, text })),
    allowed: allowedEvents(current, 'applicant').filter(
      type =>
        type !== 'submit' &&
        !(type === 'disclose_identity' && input.sealed === true) &&
        !isKnown(current, type),
    ),
    ...details,
  };
}

/** Who has given a name has nothing left to disclose. */
function isKnown(current: IntakeCase, type: string): boolean {
  return type === 'disclose_identity' && current.caseKind === 'complaint' && current.anonymity === 'named';
}

type Details = Partial<
  Pick<PublicCase, 'anonymity' | 'correction' | 'extension' | 'transferredTo' | 'notice' | 'answer'>
>;

function requestDetails(current: Extract<IntakeCase, { caseKind: 'request' }>, locale: Locale): Details {
  const answer = current.answers.at(-1);
  return {
    ...(current.correction && {
      correction: { items: current.correction.items, dueOn: current.correction.dueOn },
    }),
    ...(current.extension && {
      extension: { days: current.extension.workingDays, reason: current.extension.reason },
    }),
    ...(answer && {
      answer: {
        outcome: answer.outcome,
        outcomeLabel: localize(REQUEST_OUTCOMES[answer.outcome], locale),
        reasons: answer.reasons,
        documents: (answer.documents ?? []).map(({ title, ref }) => ({ title, ref })),
        ...(answer.access !== undefined && { access: answer.access }),
        ...(answer.remedies !== undefined && { remedies: answer.remedies }),
      },
    }),
  };
}

function complaintDetails(current: Extract<IntakeCase, { caseKind: 'complaint' }>, locale: Locale): Details {
  const { outcome, opinion } = current;
  const notice = [current.notAcceptedReason, current.rightChannel, current.procedure?.name]
    .filter(text => text !== undefined)
    .join('\n');
  return {
    ...(current.anonymity !== undefined && { anonymity: current.anonymity }),
    ...(current.infoRequested && {
      correction: {
        items: current.infoRequested.items,
        ...(current.infoRequested.dueOn !== undefined && { dueOn: current.infoRequested.dueOn }),
      },
    }),
    ...(current.extension && {
      extension: { days: current.extension.calendarDays, reason: current.extension.reason },
    }),
    ...(current.transfer && { transferredTo: current.transfer.unit }),
    ...(notice !== '' && { notice }),
    ...(outcome !== undefined && {
      answer: {
        outcome,
        outcomeLabel: localize(COMPLAINT_OUTCOMES[outcome], locale),
        reasons: opinion === undefined ? [] : [opinion],
        documents: [],
        ...(current.remediesText !== undefined && { remedies: current.remediesText }),
      },
    }),
  };
}
