/** The typed client of the intake service for browsers: files, asks, replies; every filing carries its Idempotency-Key. */
import type { Complaint, DisclosureRequest, Locale } from '@sunboard/model';
import type { PublicCase } from '../projection.js';
import { normalizeAccessKey, randomId } from '../receipt.js';
import { localError } from './intake-error.js';
import type { components } from './api-types.js';
import { send, waitFor, type Answer, type Outgoing, type RetryPolicy, type SendContext } from './send.js';

/**
 * What the filer gets 回执: keep number and key, both are needed to ask for the status. The key is shown once; the proof
 * holds the hash of what was stored, the files with theirs, and the service's Ed25519 signature over both, base64url.
 */
export type Receipt = components['schemas']['Receipt'];

/** The public view of a case. */
export type CaseView = PublicCase;

/** Options of one filing. */
export interface SubmitOptions {
  /** Keep it when sending the same content again. Default: a new one. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
  /** Ids of finished uploads that belong to the record's attachments. */
  readonly uploads?: readonly string[];
}

/** Options of {@link createIntakeClient}. */
export interface IntakeClientOptions {
  /** Address of the service with its version, e.g. `/v1`. */
  readonly endpoint: string;
  readonly locale: Locale;
  /** Replaces the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  readonly retry?: Partial<RetryPolicy>;
  /** Replaces waiting, for tests. */
  readonly wait?: SendContext['wait'];
  /** Never send the site's cookies along, even where a gate in front of the service asks for them. */
  readonly withoutCookies?: boolean;
}

/** Who asks about which case. */
export interface CaseAccess {
  readonly receiptNo: string;
  readonly accessKey: string;
}

/** What a filer shows of themselves after filing. */
export type DisclosedIdentity = components['schemas']['DisclosedIdentity'];

/** The intake service as functions; every one rejects with {@link IntakeError}. */
export interface IntakeClient {
  /** A new Idempotency-Key: 128 random bits. */
  newKey(): string;
  submitRequest(
    record: DisclosureRequest | Readonly<Record<string, unknown>>,
    options?: SubmitOptions,
  ): Promise<Receipt>;
  submitComplaint(
    record: Complaint | Readonly<Record<string, unknown>>,
    options?: SubmitOptions,
  ): Promise<Receipt>;
  status(receiptNo: string, accessKey: string, signal?: AbortSignal): Promise<CaseView>;
  withdraw(access: CaseAccess, reason?: string, key?: string): Promise<CaseView>;
  sendMessage(access: CaseAccess, text: string, key?: string): Promise<CaseView>;
  /** Amends a request after a correction notice 补正; `changes` replaces the fields it names. */
  correct(access: CaseAccess, changes: Readonly<Record<string, unknown>>, key?: string): Promise<CaseView>;
  /** Confirms the receipt 双方确认 so that the clock starts. */
  confirm(access: CaseAccess, key?: string): Promise<CaseView>;
  /** Shows who filed a complaint 公开身份: from anonymous to confidential or named, and never back. */
  disclose(access: CaseAccess, identity: DisclosedIdentity, key?: string): Promise<CaseView>;
  /** Asks for review 复查, or after it for final review 复核 (Petition Work Regulations art. 35, 36). */
  askReview(access: CaseAccess, reason?: string, key?: string): Promise<CaseView>;
  /** Rates the handling, 1 to 5. */
  rate(access: CaseAccess, score: number, key?: string): Promise<CaseView>;
}

const DEFAULT_POLICY: RetryPolicy = { attempts: 4, baseDelay: 500, maxDelay: 20_000, timeout: 30_000 };

/** Makes a client for one service and language. Keeps nothing between calls. */
export function createIntakeClient(options: IntakeClientOptions): IntakeClient {
  const base = options.endpoint.replace(/\/{1,8}$/, '');
  const context: SendContext = {
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    locale: options.locale,
    policy: { ...DEFAULT_POLICY, ...options.retry },
    wait: options.wait ?? waitFor,
    now: Date.now,
    withoutCookies: options.withoutCookies ?? false,
  };
  const caseUrl = (receiptNo: string): string => `${base}/cases/${encodeURIComponent(receiptNo)}`;
  const act = async (
    { receiptNo, accessKey }: CaseAccess,
    part: string,
    body: unknown,
    key = randomId(),
  ): Promise<CaseView> => {
    const headers = { Authorization: bearer(accessKey), 'Idempotency-Key': key };
    const answer = await send(json('POST', `${caseUrl(receiptNo)}/${part}`, headers, body), context);
    return caseIn(answer, context);
  };
  const submit = async (
    part: string,
    record: object,
    { idempotencyKey = randomId(), signal, uploads }: SubmitOptions = {},
  ): Promise<Receipt> => {
    const body = uploads && uploads.length > 0 ? { ...record, uploads } : record;
    const outgoing = json('POST', `${base}/${part}`, { 'Idempotency-Key': idempotencyKey }, body, signal);
    return receiptIn(await send(outgoing, context), context);
  };
  return {
    newKey: randomId,
    submitRequest: (record, submitOptions) => submit('requests', record, submitOptions),
    submitComplaint: (record, submitOptions) => submit('complaints', record, submitOptions),
    async status(receiptNo, accessKey, signal) {
      const outgoing: Outgoing = {
        method: 'GET',
        url: caseUrl(receiptNo),
        headers: { Authorization: bearer(accessKey) },
        ...(signal && { signal }),
      };
      return caseIn(await send(outgoing, context), context);
    },
    withdraw: (access, reason, key) => act(access, 'withdrawal', reason === undefined ? {} : { reason }, key),
    sendMessage: (access, text, key) => act(access, 'messages', { text }, key),
    correct: (access, changes, key) => act(access, 'corrections', changes, key),
    confirm: (access, key) => act(access, 'confirmations', {}, key),
    disclose: (access, identity, key) => act(access, 'identity', identity, key),
    askReview: (access, reason, key) => act(access, 'review', reason === undefined ? {} : { reason }, key),
    rate: (access, score, key) => act(access, 'rating', { score }, key),
  };
}

/* A header takes no blanks and no full-width letters, in which people type and paste a key; what is no key is refused by the service. */
function bearer(accessKey: string): string {
  return `Bearer ${normalizeAccessKey(accessKey) ?? (accessKey.replace(/[^!-~]/g, '') || '-')}`;
}

function json(
  method: 'POST',
  url: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
  signal?: AbortSignal,
): Outgoing {
  return {
    method,
    url,
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  };
}

function receiptIn(answer: Answer, { locale }: SendContext): Receipt {
  const body = fieldsOf(answer.body);
  if (typeof body['receiptNo'] !== 'string' || typeof body['submittedAt'] !== 'string')
    throw localError('not_json', locale, { status: answer.status });
  return { ...(body as unknown as Receipt), replayed: answer.status === 200 };
}

function caseIn(answer: Answer, { locale }: SendContext): CaseView {
  const body = fieldsOf(answer.body);
  if (typeof body['status'] !== 'string' || typeof body['receiptNo'] !== 'string')
    throw localError('not_json', locale, { status: answer.status });
  return body as unknown as CaseView;
}

function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}
