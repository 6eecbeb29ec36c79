/** What a complaint is once its event log has been read: the shape that the machine and the clock share. */
import type { IsoDate } from '@sunboard/model';
import type { CaseBase } from './machine.js';
import type { ComplaintOutcome } from './outcomes.js';
import type { ComplaintEventData } from './complaint-events.js';
import type { ComplaintState } from './states.js';

/** A complaint as its event log makes it. Holds no personal data: those live in their own store. */
export interface ComplaintCase extends CaseBase<ComplaintState> {
  readonly caseKind: 'complaint';
  readonly kind?: ComplaintEventData<'submit'>['kind'];
  readonly anonymity?: ComplaintEventData<'submit'>['anonymity'];
  readonly reportedUnit?: string;
  readonly reportsPerson?: boolean;
  readonly submittedOn?: IsoDate;
  readonly registeredOn?: IsoDate;
  readonly acceptedOn?: IsoDate;
  readonly notAcceptedReason?: string;
  readonly rightChannel?: string;
  readonly transfer?: {
    readonly on: IsoDate;
    readonly unit: string;
    readonly kind: 'competent' | 'superior' | 'discipline';
  };
  readonly procedure?: { readonly name: string; readonly link?: string };
  readonly infoRequested?: { readonly items: readonly string[]; readonly dueOn?: IsoDate };
  readonly extension?: {
    readonly on: IsoDate;
    readonly calendarDays: number;
    readonly approvedBy: string;
    readonly reason: string;
  };
  readonly outcome?: ComplaintOutcome;
  readonly opinion?: string;
  readonly remediesText?: string;
  readonly concludedOn?: IsoDate;
  /** Day of the last decision from which the 30 days for the next stage run (art. 35, 36). */
  readonly decidedOn?: IsoDate;
  readonly reviewAskedOn?: IsoDate;
  readonly reviewResults: readonly ComplaintEventData<'decide_review'>[];
  readonly rating?: number;
}
