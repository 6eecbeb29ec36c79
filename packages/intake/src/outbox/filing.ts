/** One filing on its way 待提交: made ready once, so that every try sends the same body under the same key. */
import { isChinese, type Locale, type UploadedFile } from '@sunboard/model';
import { createIntakeClient, type Receipt } from '../client/client.js';
import { send, waitFor, type RetryPolicy, type SendContext } from '../client/send.js';
import { IntakeError } from '../client/intake-error.js';
import { isChallenge, solveChallenge } from '../proof-of-work.js';
import { randomId } from '../receipt.js';
import { uploadFile, type Uploaded } from '../upload-client.js';

/** A file of a filing. */
export interface FilingFile {
  readonly about: UploadedFile;
  readonly content: Blob;
  /** Id of its upload, once the service has given one. */
  readonly uploadId?: string;
}

/** A filing that is ready to be sent. It can be stored as it is: IndexedDB takes blobs. */
export interface Filing {
  /** Idempotency-Key: the filing's name for its whole life. */
  readonly id: string;
  readonly door: 'request' | 'complaint';
  /** The body without uploads and proof of work. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly files: readonly FilingFile[];
  /** What the trap field held; people leave it empty. */
  readonly honeypot: string;
}

/** Where a filing goes. */
export interface FilingTarget {
  /** Address of the service with its version, e.g. `/v1`. */
  readonly endpoint: string;
  readonly locale: Locale;
  readonly fetch?: typeof globalThis.fetch;
  readonly retry?: Partial<RetryPolicy>;
  readonly wait?: SendContext['wait'];
}

/** How far a filing is. */
export type FilingStep =
  | { readonly step: 'upload'; readonly name: string; readonly sent: number; readonly size: number }
  | { readonly step: 'proof' }
  | { readonly step: 'send' };

/** Who wants to hear how it goes. */
export interface FilingWatch {
  readonly onStep?: (step: FilingStep) => void;
  /** An upload got its id: to be kept with the filing, so that it goes on there after a break. */
  readonly onUpload?: (index: number, uploadId: string) => void;
  /** What the person calls a file that goes out under another name; undefined or absent: the name that it goes out under. */
  readonly nameOf?: (index: number) => string | undefined;
  readonly signal?: AbortSignal;
}

const POLICY: RetryPolicy = { attempts: 4, baseDelay: 500, maxDelay: 20_000, timeout: 30_000 };

/** A new filing, under a new name unless it has one already. */
export function newFiling(parts: Omit<Filing, 'id'>, id = randomId()): Filing {
  return { id, ...parts };
}

/**
 * Uploads the files, solves the service's puzzle, sends the record. May be called again after any failure: what has
 * arrived is not sent twice, and the service files it once.
 * @throws {IntakeError}
 */
export async function sendFiling(
  filing: Filing,
  target: FilingTarget,
  watch: FilingWatch = {},
): Promise<Receipt> {
  const context: SendContext = {
    fetch: target.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    locale: target.locale,
    policy: { ...POLICY, ...target.retry },
    wait: target.wait ?? waitFor,
    now: Date.now,
    withoutCookies: filing.record['anonymity'] === 'anonymous',
  };
  const base = target.endpoint.replace(/\/{1,8}$/, '');
  const { signal } = watch;
  const uploads = await uploadAll(base, filing, context, watch);
  watch.onStep?.({ step: 'proof' });
  const pow = await proofOfWork(base, context, signal);
  const client = createIntakeClient({
    ...target,
    retry: context.policy,
    withoutCookies: context.withoutCookies ?? false,
  });
  const antiSpam =
    pow === undefined && filing.honeypot === '' ? undefined : { pow, honeypot: filing.honeypot };
  const body = { ...filing.record, ...(antiSpam && { antiSpam }) };
  const submit = (sent: readonly Uploaded[]): Promise<Receipt> => {
    watch.onStep?.({ step: 'send' });
    const ids = sent.map(({ id }) => id);
    const options = { idempotencyKey: filing.id, uploads: ids, ...(signal && { signal }) };
    return filing.door === 'request'
      ? client.submitRequest(body, options)
      : client.submitComplaint(body, options);
  };
  try {
    return await submit(uploads);
  } catch (error) {
    // Had a case taken the files, the answer would have been its receipt: they are lost, and go again.
    if (!uploads.some(({ gone }) => gone) || !isUploadMissing(error)) throw error;
    return submit(await uploadAll(base, filing, context, watch, uploads));
  }
}

/** `before` is what an earlier round gave: only files that are gone are sent, anew. */
async function uploadAll(
  base: string,
  { files }: Filing,
  context: SendContext,
  { onStep, onUpload, nameOf, signal }: FilingWatch,
  before?: readonly Uploaded[],
): Promise<Uploaded[]> {
  const uploads: Uploaded[] = [];
  for (const [index, { about, content, uploadId }] of files.entries()) {
    const earlier = before?.[index];
    if (earlier?.gone === false) {
      uploads.push(earlier);
      continue;
    }
    const name = nameOf?.(index) ?? about.name;
    const task = { about, content, ...(!earlier && uploadId !== undefined && { id: uploadId }) };
    const sent = uploadFile(base, task, context, {
      onBegun: id => onUpload?.(index, id),
      onProgress: bytes => onStep?.({ step: 'upload', name, sent: bytes, size: about.size }),
      ...(signal && { signal }),
    });
    uploads.push(await sent.catch((error: unknown) => Promise.reject(ofFile(error, name, context.locale))));
  }
  return uploads;
}

function isUploadMissing(error: unknown): boolean {
  return error instanceof IntakeError && error.problems.some(({ code }) => code === 'upload_missing');
}

/** Says which file was refused; its faults belong to no field of the record. */
function ofFile(error: unknown, name: string, locale: Locale): Error {
  if (!(error instanceof IntakeError)) return error as Error;
  const { kind, message, remedy, details } = error;
  return new IntakeError(kind, `${name}${isChinese(locale) ? '：' : ': '}${message}`, remedy, {
    ...details,
    problems: [],
  });
}

/** Undefined when the service asks for none. */
async function proofOfWork(
  base: string,
  context: SendContext,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  try {
    const outgoing = { method: 'GET', url: `${base}/challenge`, headers: {} } as const;
    const { body } = await send({ ...outgoing, ...(signal && { signal }) }, context);
    return isChallenge(body) ? await solveChallenge(body, signal) : undefined;
  } catch (error) {
    if (error instanceof IntakeError && ['not_found', 'not_json', 'refused'].includes(error.kind))
      return undefined;
    throw error;
  }
}
