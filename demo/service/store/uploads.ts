/** Files on the service: announced, received in pieces, examined, and taken over by a case. */
import { createHash } from 'node:crypto';
import { randomId } from '@sunboard/intake';
import type { UploadedFile } from '@sunboard/model';
import { fileTypeFromBuffer } from 'file-type';
import type { Transaction } from 'kysely';
import type { IntakeDatabase } from '../database.js';
import { Failure } from '../problem.js';
import type { Tables } from './tables.js';

/** Types that are taken, with the names that files of the type bear. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'text/plain': ['txt', 'csv'],
};

/** Where an upload stands. */
export type UploadRow = Pick<
  Tables['uploads'],
  'id' | 'name' | 'size' | 'content_type' | 'sha256' | 'state' | 'reason'
> & { readonly received: number };

/** @throws {Failure} for names, sizes and types that are not taken. */
export function checkAnnounced(file: UploadedFile, limit: number): void {
  if (file.size === 0) throw new Failure('file_empty');
  if (file.size > limit) throw new Failure('too_large');
  if (
    /[\\/:*?"<>|\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(file.name) ||
    /^\.|\.$/.test(file.name)
  )
    throw new Failure('file_name');
  const extension = file.name.toLowerCase().split('.').at(-1) ?? '';
  if (!Object.values(TYPES).some(names => names.includes(extension))) throw new Failure('file_type');
}

/** Announces a file. */
export async function createUpload(
  db: IntakeDatabase | Transaction<Tables>,
  file: UploadedFile,
  at: string,
): Promise<string> {
  const id = randomId();
  await db
    .insertInto('uploads')
    .values({
      id,
      case_id: null,
      name: file.name,
      size: file.size,
      content_type: file.contentType,
      sha256: file.sha256,
      state: 'uploading',
      reason: null,
      created_at: at,
    })
    .execute();
  return id;
}

/** Finds an upload that no case has taken yet. */
export async function findUpload(db: IntakeDatabase, id: string): Promise<UploadRow | undefined> {
  return db
    .selectFrom('uploads')
    .select(['id', 'name', 'size', 'content_type', 'sha256', 'state', 'reason', 'received'])
    .where('id', '=', id)
    .where('case_id', 'is', null)
    .executeTakeFirst();
}

/** Adds a piece; the last one has the whole file examined. @throws {Failure} `offset`, `too_large`, or why it was rejected. */
export async function addPiece(
  db: IntakeDatabase,
  id: string,
  offset: number,
  data: Uint8Array,
): Promise<UploadRow> {
  const done = await db.transaction().execute(async trx => {
    const row = await trx
      .selectFrom('uploads')
      .select(['received', 'size', 'state'])
      .where('id', '=', id)
      .where('case_id', 'is', null)
      .executeTakeFirst();
    if (!row) throw new Failure('not_found');
    if (row.state !== 'uploading' || row.received !== offset)
      throw new Failure('offset', { detail: String(row.received) });
    const received = offset + data.byteLength;
    if (received > row.size) throw new Failure('too_large');
    if (data.byteLength > 0)
      await trx
        .insertInto('upload_pieces')
        .values({ upload_id: id, position: offset, data: Buffer.from(data) })
        .execute();
    await trx.updateTable('uploads').set({ received }).where('id', '=', id).execute();
    return received === row.size;
  });
  if (done) await examine(db, id);
  const row = await findUpload(db, id);
  if (!row) throw new Failure('not_found');
  return row;
}

/** Links uploads to a case; every file that the record names must be there, whole and unaltered. */
export async function claimUploads(
  trx: Transaction<Tables>,
  caseId: number,
  ids: readonly string[],
  files: readonly UploadedFile[],
) {
  const claimed: Pick<UploadedFile, 'name' | 'size' | 'sha256'>[] = [];
  if (ids.length !== files.length) throw missing(files.length === 0 ? '/uploads' : '/attachments');
  for (const [index, id] of [...ids].entries()) {
    const row = await trx
      .selectFrom('uploads')
      .selectAll()
      .where('id', '=', id)
      .where('case_id', 'is', null)
      .executeTakeFirst();
    const named =
      row &&
      files.find(file => file.sha256 === row.sha256 && file.size === row.size && file.name === row.name);
    if (row?.state !== 'clean' || !named) throw missing(`/uploads/${index}`);
    await trx.updateTable('uploads').set({ case_id: caseId }).where('id', '=', id).execute();
    claimed.push({ name: row.name, size: row.size, sha256: row.sha256 });
  }
  return claimed;
}

/** Compares hash, type and name with what was announced; a rejected file's content is erased. */
async function examine(db: IntakeDatabase, id: string): Promise<void> {
  const row = await db
    .selectFrom('uploads')
    .select(['sha256', 'name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const pieces = await db
    .selectFrom('upload_pieces')
    .select('data')
    .where('upload_id', '=', id)
    .orderBy('position')
    .execute();
  const content = Buffer.concat(pieces.map(({ data }) => new Uint8Array(data)));
  const fault = await faultOf(content, row.name, row.sha256);
  if (!fault) {
    await db.updateTable('uploads').set({ state: 'clean' }).where('id', '=', id).execute();
    return;
  }
  await db.transaction().execute(async trx => {
    await trx.deleteFrom('upload_pieces').where('upload_id', '=', id).execute();
    await trx.updateTable('uploads').set({ state: 'rejected', reason: fault }).where('id', '=', id).execute();
  });
  throw new Failure(fault);
}

async function faultOf(
  content: Buffer,
  name: string,
  hash: string,
): Promise<'file_changed' | 'file_type' | undefined> {
  if (createHash('sha256').update(content).digest('hex') !== hash) return 'file_changed';
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  const sniffed =
    (await fileTypeFromBuffer(content))?.mime ??
    (isText(content) ? 'text/plain' : 'application/octet-stream');
  return TYPES[sniffed]?.includes(extension) ? undefined : 'file_type';
}

/** UTF-8 or GB18030 without control characters, and no markup that a browser might run. */
function isText(content: Buffer): boolean {
  if (content.some(byte => byte < 9 || (byte > 13 && byte < 32))) return false;
  return !/<(?:!doctype|html|script|svg|\?xml)/i.test(content.subarray(0, 4096).toString('latin1'));
}

function missing(pointer: string): Failure {
  return new Failure('upload_missing', { errors: [{ pointer, code: 'upload_missing' }] });
}
