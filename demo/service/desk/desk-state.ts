/** What the desk's views are drawn from, and what they may do. */
import type { Locale } from '@sunboard/model';
import type { AnnualReport, AuditLine, DeskApi, InboxRow, Session, StaffCase, StaffFile } from './api.js';
import type { Entry } from './entry.js';
import type { Words } from './words.js';

/** Filters of the list; an empty text means no filter. */
export interface Filters {
  readonly scope: 'open' | 'ended';
  readonly kind: '' | 'request' | 'complaint';
  readonly state: string;
  readonly due: '' | 'overdue' | 'soon' | 'fresh' | 'waiting' | 'unanswered';
  readonly search: string;
}

/** Identity and content of a sealed case, opened in this browser. */
export interface Unsealed {
  readonly identity: Readonly<Record<string, unknown>>;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The open case with what was shown of it. */
export interface OpenCase {
  readonly view: StaffCase;
  readonly identity?: Readonly<Record<string, unknown>> | null;
  readonly unsealed?: Unsealed;
  readonly audit?: readonly AuditLine[];
  /** Step whose form is open. */
  readonly step?: string;
  /** Steps whose forms were opened: what was typed in one stays in it while another is looked at. */
  readonly started?: readonly string[];
  readonly letter?: string;
  /** The chosen letter as it was changed. */
  readonly letterText?: string;
  /** Faults of the last try, in words. */
  readonly faults: readonly string[];
  readonly notice?: string;
}

/** Which forms of a case's steps are there, and which of them is shown. */
export type StepForms = Pick<OpenCase, 'step' | 'started'>;

/** The forms without that of one step, which was taken or called off; others stay with what was typed in them. */
export function withoutStep({ step, started = [] }: StepForms, type: string): StepForms {
  return {
    ...(step !== undefined && step !== type && { step }),
    started: started.filter(each => each !== type),
  };
}

/** What staff do with the open case. */
export interface Actions {
  /** True when the service has taken it. */
  readonly act: (type: string, data: unknown) => Promise<boolean>;
  readonly openIdentity: (reason: string) => Promise<void>;
  readonly unseal: (key: string) => Promise<void>;
  readonly download: (file: StaffFile) => Promise<void>;
  readonly showAudit: () => Promise<void>;
}

/** The desk as its views see it. */
export interface Desk {
  readonly locale: Locale;
  readonly words: Words;
  readonly api: DeskApi;
  readonly session: Session | undefined;
  readonly today: string;
  readonly cases: readonly InboxRow[] | undefined;
  /** There are older cases than those listed. */
  readonly more: boolean;
  readonly filters: Filters;
  readonly current: OpenCase | undefined;
  readonly report: AnnualReport | undefined;
  /** The request on paper that is being entered. */
  readonly entry: Entry;
  readonly year: number;
  readonly busy: boolean;
  readonly trouble: string;
  readonly setFilters: (change: Partial<Filters>) => void;
  readonly change: (change: Partial<OpenCase>) => void;
  /** Puts a whole state in place, so that what it lacks is gone. */
  readonly replace: (open: OpenCase) => void;
  readonly changeEntry: (change: Partial<Entry>) => void;
  /** Enters a request that came otherwise than through a form. */
  readonly register: (body: Readonly<Record<string, unknown>>) => Promise<boolean>;
  readonly signIn: (token: string) => Promise<void>;
  readonly actions: Actions;
  readonly loadReport: (year: number) => Promise<void>;
}
