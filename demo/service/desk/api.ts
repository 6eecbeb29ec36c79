/** What the desk asks of the service; the session's cookie goes along by itself. */
import type {
  AnnualReport,
  CaseEvent,
  Clock,
  IntakeCase,
  ProblemDocument,
  PublicMessage,
  Receipt,
} from '@sunboard/intake';
import type { Locale } from '@sunboard/model';
import type { Inbox, InboxRow } from '../store/inbox.js';

/** Who is signed in, and where. */
export interface Session {
  readonly staff: { readonly id: string; readonly name: string; readonly unit: string };
  readonly agency: { readonly code: string; readonly name: string; readonly nameEn: string };
  /** Ids of the office's keys for sealed filings. */
  readonly sealing: readonly string[];
}

/** A case as staff see it. */
export interface StaffCase {
  readonly receiptNo: string;
  readonly submittedAt: string;
  readonly language: string;
  readonly case: IntakeCase;
  readonly clock: Clock;
  readonly allowed: readonly string[];
  readonly content: Readonly<Record<string, unknown>> | null;
  readonly sealed: boolean;
  readonly hasIdentity: boolean;
  readonly files: readonly StaffFile[];
  readonly events: readonly CaseEvent[];
  readonly messages: readonly PublicMessage[];
}

/** A file of a case. */
export interface StaffFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly state: string;
  /** A picture of an identity document: given out only after the identity was opened. */
  readonly identity: boolean;
}

/** A line of the audit log. */
export interface AuditLine {
  readonly at: string;
  readonly staff: string;
  readonly action: string;
}

/** A failure with the service's own words. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  constructor(
    readonly status: number,
    readonly problem: Partial<ProblemDocument>,
  ) {
    super(problem.title ?? '');
  }
}

export type { AnnualReport, InboxRow };

/** The service as seen from the desk's page, under whatever path of a domain the two stand. */
export const SERVICE = '../v1/';

/** The desk's questions in one language. */
export interface DeskApi {
  readonly signIn: (token: string) => Promise<Session>;
  readonly signOut: () => Promise<void>;
  readonly session: () => Promise<Session>;
  readonly inbox: (scope: 'open' | 'ended') => Promise<Inbox & { readonly today: string }>;
  readonly open: (receiptNo: string) => Promise<StaffCase>;
  readonly act: (receiptNo: string, version: number, type: string, data: unknown) => Promise<StaffCase>;
  /** Enters a request that came on paper; the key makes a second sending find the first. */
  readonly register: (body: unknown, key: string) => Promise<Receipt>;
  readonly identity: (receiptNo: string, reason: string) => Promise<Readonly<Record<string, unknown>> | null>;
  readonly file: (receiptNo: string, id: string) => Promise<Blob>;
  readonly audit: (receiptNo: string) => Promise<readonly AuditLine[]>;
  readonly report: (year: number) => Promise<AnnualReport>;
}

/** @throws {DeskError} from every function; status 0 when no answer came. */
export function deskApi(locale: Locale): DeskApi {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    let answer: Response;
    try {
      answer = await fetch(`${SERVICE}${path}`, {
        ...init,
        headers: { 'Accept-Language': locale, ...(init.headers as Record<string, string> | undefined) },
        cache: 'no-store',
      });
    } catch {
      throw new DeskError(0, {});
    }
    if (answer.ok) return answer;
    throw new DeskError(answer.status, (await answer.json().catch(() => ({}))) as Partial<ProblemDocument>);
  };
  const json = async <T>(path: string, init?: RequestInit): Promise<T> =>
    (await (await ask(path, init)).json()) as T;
  const post = (body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const at = (receiptNo: string): string => `staff/cases/${encodeURIComponent(receiptNo)}`;
  return {
    signIn: token => json('staff/session', post({ token })),
    async signOut() {
      await ask('staff/sign-out', { method: 'POST' });
    },
    session: () => json('staff/session'),
    inbox: scope => json(`staff/cases?scope=${scope}`),
    open: receiptNo => json(at(receiptNo)),
    act: (receiptNo, version, type, data) =>
      json(`${at(receiptNo)}/events`, post({ type, data }, { 'If-Match': `"${version}"` })),
    register: (body, key) => json('staff/requests', post(body, { 'Idempotency-Key': key })),
    identity: async (receiptNo, reason) =>
      (
        await json<{ identity: Record<string, unknown> | null }>(
          `${at(receiptNo)}/identity`,
          post({ reason }),
        )
      ).identity,
    file: async (receiptNo, id) => (await ask(`${at(receiptNo)}/files/${encodeURIComponent(id)}`)).blob(),
    audit: async receiptNo => (await json<{ entries: AuditLine[] }>(`${at(receiptNo)}/audit`)).entries,
    report: year => json(`stats/annual-report?year=${year}`),
  };
}
