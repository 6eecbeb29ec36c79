/** One submission of a form: a key that stays the same over retries, and the faults that a service answers with. */
import { createIntakeClient, IntakeError, type CaseView, type Receipt } from '@sunboard/intake';
import type { Locale, Problem } from '@sunboard/model';

/** What came of sending. */
export type SendResult =
  | { readonly kind: 'received'; readonly receipt: Receipt }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly message: string; readonly retryAfter?: number };

/** A submission in preparation. Its key is renewed only when the content changes after an answer, so a second click files nothing twice. */
export interface Submission {
  send(record: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<SendResult>;
}

/** Prepares submissions to one endpoint. */
export function createSubmission(
  endpoint: string,
  kind: 'request' | 'complaint',
  locale: () => Locale,
): Submission {
  let key: string | undefined;
  let sent = '';
  return {
    async send(record, signal) {
      const client = createIntakeClient({ endpoint, locale: locale() });
      const body = JSON.stringify(record);
      if (key === undefined || body !== sent) {
        key = client.newKey();
        sent = body;
      }
      try {
        const options = { idempotencyKey: key, signal };
        const receipt =
          kind === 'request'
            ? await client.submitRequest(record, options)
            : await client.submitComplaint(record, options);
        key = undefined;
        return { kind: 'received', receipt };
      } catch (error) {
        return failure(error);
      }
    },
  };
}

/** The public state of a case, or a sentence that says why it cannot be shown. */
export async function askStatus(
  endpoint: string,
  locale: Locale,
  receiptNo: string,
  accessKey: string,
): Promise<CaseView | string> {
  try {
    return await createIntakeClient({ endpoint, locale }).status(receiptNo, accessKey);
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    return `${error.message} ${error.remedy}`.trim();
  }
}

function failure(error: unknown): SendResult {
  if (!(error instanceof IntakeError)) throw error;
  if (error.kind === 'offline') return { kind: 'offline' };
  if (error.problems.length > 0) return { kind: 'invalid', problems: error.problems };
  return {
    kind: 'refused',
    message: `${error.message} ${error.remedy}`.trim(),
    ...(error.retryAfter !== undefined && { retryAfter: error.retryAfter }),
  };
}
