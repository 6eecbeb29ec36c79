/** Sends a file to the service in pieces 断点续传 and goes on where a broken connection, or a closed page, left off. */
import type { UploadedFile } from '@sunboard/model';
import { localError, IntakeError } from './client/intake-error.js';
import { send, type Answer, type SendContext } from './client/send.js';
import { randomId } from './receipt.js';

/** A file to be sent. */
export interface UploadTask {
  readonly about: UploadedFile;
  readonly content: Blob;
  /** Id of an upload that was begun earlier. */
  readonly id?: string;
}

/** Who wants to hear how it goes. */
export interface UploadWatch {
  /** The service gave the upload an id; with it the upload can be taken up again. */
  readonly onBegun?: (id: string) => void;
  readonly onProgress?: (sentBytes: number) => void;
  readonly signal?: AbortSignal;
}

/** Bytes per piece; a line on which one takes longer than a try may last gets smaller ones. */
const PIECE = 512 * 1024;
const [LEAST_PIECE, SMALLER] = [16 * 1024, 4];
/** Tries in a row without a step forward. */
const STALLS = 3;
const BROKEN: readonly string[] = [
  'offline',
  'broken',
  'timeout',
  'truncated',
  'too_many',
  'unavailable',
  'conflict',
];

/** A file that has arrived. */
export interface Uploaded {
  readonly id: string;
  /** The service did not know the id that the task named: a case has taken the file, or it was kept too long. */
  readonly gone: boolean;
}

/**
 * Sends what is missing of the file. An id that the service no longer knows is given back as it is; a task without an
 * id sends the file anew.
 * @throws {IntakeError}
 */
export async function uploadFile(
  base: string,
  task: UploadTask,
  context: SendContext,
  watch: UploadWatch = {},
): Promise<Uploaded> {
  let offset = task.id === undefined ? 0 : await progressOf(base, task.id, context, watch);
  if (offset === undefined) return { id: task.id ?? '', gone: true };
  const id = task.id ?? (await announce(base, task.about, context, watch));
  if (task.id === undefined) watch.onBegun?.(id);
  let most = PIECE;
  for (let stalls = 0; offset < task.content.size;) {
    watch.onProgress?.(offset);
    const piece = task.content.slice(offset, offset + most);
    const next = await sendPiece(addressOf(base, id), piece, offset, context, watch);
    stalls = next > offset ? 0 : stalls + 1;
    if (stalls > 0) most = Math.max(most / SMALLER, LEAST_PIECE);
    if (stalls > STALLS) throw localError('truncated', context.locale);
    offset = next;
  }
  watch.onProgress?.(task.content.size);
  return { id, gone: false };
}

async function announce(
  base: string,
  { name, ...rest }: UploadedFile,
  context: SendContext,
  { signal }: UploadWatch,
): Promise<string> {
  const answer = await send(
    {
      method: 'POST',
      url: `${base}/uploads`,
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomId() },
      body: JSON.stringify({ filename: name, ...rest }),
      ...(signal && { signal }),
    },
    context,
  );
  const id = (answer.body as { readonly id?: unknown } | undefined)?.id;
  if (typeof id !== 'string') throw localError('not_json', context.locale, { status: answer.status });
  return id;
}

/** How far an earlier upload got; undefined when the service no longer knows it. */
async function progressOf(
  base: string,
  id: string,
  context: SendContext,
  { signal }: UploadWatch,
): Promise<number | undefined> {
  try {
    const outgoing = { method: 'GET', url: addressOf(base, id), headers: {} } as const;
    const answer = await send({ ...outgoing, ...(signal && { signal }) }, context);
    return offsetIn(answer, 0);
  } catch (error) {
    if (error instanceof IntakeError && error.kind === 'not_found') return undefined;
    throw error;
  }
}

async function sendPiece(
  url: string,
  piece: Blob,
  offset: number,
  context: SendContext,
  { signal }: UploadWatch,
): Promise<number> {
  const common = { url, ...(signal && { signal }) };
  try {
    const headers = { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' };
    // One try only: a piece that half arrived must not be sent again from its old beginning.
    const once = { ...context, policy: { ...context.policy, attempts: 1 } };
    const body = await contentOf(piece, context);
    // Not PATCH or HEAD, which would say more: many hosts let nothing but GET and POST through.
    return offsetIn(await send({ ...common, method: 'POST', headers, body }, once), offset);
  } catch (error) {
    if (piece.size > LEAST_PIECE && isTooMuchForProxy(error)) return offset;
    if (!(error instanceof IntakeError) || !BROKEN.includes(error.kind)) throw error;
    const pause = (error.retryAfter ?? 0) * 1000;
    if (pause > context.policy.maxDelay) throw error;
    if (pause > 0) await context.wait(pause, signal);
    return offsetIn(await send({ ...common, method: 'GET', headers: {} }, context), offset);
  }
}

/* Our service names the fault; a host in front of it that refuses so much at once takes less. */
function isTooMuchForProxy(error: unknown): boolean {
  return error instanceof IntakeError && error.kind === 'too_large' && error.details.code === undefined;
}

/* Read before it is sent: a file that was changed or deleted since would look like a connection that breaks every time. */
async function contentOf(piece: Blob, { locale }: SendContext): Promise<Blob> {
  try {
    return new Blob([await piece.arrayBuffer()]);
  } catch {
    throw localError('unreadable', locale);
  }
}

function offsetIn(answer: Answer, before: number): number {
  const value = Number(answer.headers.get('upload-offset'));
  return Number.isSafeInteger(value) && value >= 0 ? value : before;
}

function addressOf(base: string, id: string): string {
  return `${base}/uploads/${encodeURIComponent(id)}`;
}
