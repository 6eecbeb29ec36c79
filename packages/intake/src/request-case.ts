/** What a request is once its event log has been read: the shape that the machine, the clock and the annual report share. */
import type { IsoDate } from '@sunboard/model';
import type { CaseBase } from './machine.js';
import type { RequestOutcome } from './outcomes.js';
import type { RequestEventData } from './request-events.js';
import type { RequestState } from './states.js';

/** Applicant classes of annual report table 3. */
export type ApplicantType = RequestEventData<'submit'>['applicantType'];

/** A time in which the clock of 20 working days does not run. */
export interface ClockPause {
  readonly why: 'consulting' | 'reason_requested' | 'fee_pending';
  /** Day on which it began; still counted. */
  readonly from: IsoDate;
  /** Last day not counted; unset while it lasts. */
  readonly to?: IsoDate;
  /** For a consultation: day by which the party should reply (art. 32). */
  readonly responseDueOn?: IsoDate;
}

/** A legal remedy against an answer: annual report table 4. */
export interface Remedy {
  readonly id: string;
  readonly kind: RequestEventData<'remedy_filed'>['remedyKind'];
  readonly filedOn: IsoDate;
  readonly decidedOn?: IsoDate;
  readonly result?: RequestEventData<'remedy_decided'>['result'];
}

/** A request as its event log makes it. Holds no personal data: those live in their own store. */
export interface RequestCase extends CaseBase<RequestState> {
  readonly caseKind: 'request';
  readonly applicantType?: ApplicantType;
  readonly submittedOn?: IsoDate;
  /** Day of first receipt 收到申请之日 (art. 31); annual report counts by it. */
  readonly firstReceivedOn?: IsoDate;
  /** Day 0 of the present clock: first receipt, or receipt of the correction (art. 30). */
  readonly receivedOn?: IsoDate;
  readonly receiptBasis?: string;
  readonly correction?: {
    readonly requestedOn: IsoDate;
    readonly dueOn: IsoDate;
    readonly items: readonly string[];
    readonly submittedOn?: IsoDate;
  };
  readonly pauses: readonly ClockPause[];
  readonly extension?: {
    readonly on: IsoDate;
    readonly workingDays: number;
    readonly approvedBy: string;
    readonly reason: string;
  };
  /** Day agreed for an answer when volume makes the period impossible (art. 35). */
  readonly deferredTo?: IsoDate;
  readonly outcome?: RequestOutcome;
  readonly answers: readonly RequestEventData<'answer'>[];
  readonly remedies: readonly Remedy[];
  readonly rating?: number;
}
