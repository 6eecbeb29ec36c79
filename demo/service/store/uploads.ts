/** Files on the service: announced, received in pieces, examined, scanned, and taken over by a case. */
import { randomId } from '@sunboard/intake';
import type { UploadedFile } from '@sunboard/model';
import type { Transaction } from 'kysely';
import type { ServiceContext } from '../context.js';
import type { IntakeDatabase } from '../database/open.js';
import { Failure } from '../problem.js';
import { faultOf, isSealedName } from '../security/files.js';
import type { Tables } from './tables.js';

/** An upload as its sender sees it. */
export type UploadRow = Pick<
  Tables['uploads'],
  'id' | 'name' | 'size' | 'content_type' | 'sha256' | 'state' | 'reason'
> & { readonly received: number };

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
  context: ServiceContext,
  id: string,
  offset: number,
  data: Uint8Array,
): Promise<UploadRow> {
  const { db } = context;
  const done = await db.transaction().execute(async trx => {
    const received = offset + data.byteLength;
    // The write itself is the check: of two pieces for one place, one finds the place taken.
    const { numUpdatedRows } = await trx
      .updateTable('uploads')
      .set({ received })
      .where('id', '=', id)
      .where('case_id', 'is', null)
      .where('state', '=', 'uploading')
      .where('received', '=', offset)
      .where('size', '>=', received)
      .executeTakeFirst();
    const row = await trx
      .selectFrom('uploads')
      .select(['received', 'size', 'state'])
      .where('id', '=', id)
      .where('case_id', 'is', null)
      .executeTakeFirst();
    if (!row) throw new Failure('not_found');
    if (numUpdatedRows === 0n) {
      if (row.state === 'uploading' && row.received === offset) throw new Failure('too_large');
      throw new Failure('offset', { detail: String(row.received) });
    }
    if (data.byteLength > 0)
      await trx
        .insertInto('upload_pieces')
        .values({ upload_id: id, position: offset, data: Buffer.from(data) })
        .execute();
    return received === row.size;
  });
  if (done) await examine(context, id);
  const row = await findUpload(db, id);
  if (!row) throw new Failure('not_found');
  return row;
}

/** Examines a file that arrived whole and was not examined yet: the service may have stopped in between, or is still at it. @throws {Failure} why it was rejected. */
export async function examineArrived(context: ServiceContext, id: string): Promise<void> {
  const row = await findUpload(context.db, id);
  if (row?.state === 'uploading' && row.received === row.size) await examine(context, id);
}

/** Links uploads to a case; every file that the record names must be there, whole and unaltered. */
export async function claimUploads(
  trx: Transaction<Tables>,
  caseId: number,
  ids: readonly string[],
  files: readonly UploadedFile[],
  sealed: boolean,
): Promise<Pick<UploadedFile, 'name' | 'size' | 'sha256'>[]> {
  const claimed: Pick<UploadRow, 'id' | 'name' | 'size' | 'sha256'>[] = [];
  if (ids.length !== files.length) throw missing(files.length === 0 ? '/uploads' : '/attachments');
  for (const [index, id] of ids.entries()) {
    const { numUpdatedRows } = await trx
      .updateTable('uploads')
      .set({ case_id: caseId })
      .where('id', '=', id)
      .where('case_id', 'is', null)
      .where('state', 'in', ['clean', 'scanning'])
      .executeTakeFirst();
    const row = await trx.selectFrom('uploads').selectAll().where('id', '=', id).executeTakeFirst();
    const named =
      row &&
      files.find(file => file.sha256 === row.sha256 && file.size === row.size && file.name === row.name);
    if (numUpdatedRows === 0n || !named || isSealedName(named.name) !== sealed)
      throw missing(`/uploads/${index}`);
    claimed.push({ id, name: named.name, size: named.size, sha256: named.sha256 });
  }
  // In one order, whenever the receipt is made again.
  return claimed
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ name, size, sha256 }) => ({ name, size, sha256 }));
}

/** The whole content of a file. */
export async function readContent(db: IntakeDatabase, id: string): Promise<Buffer> {
  const pieces = await db
    .selectFrom('upload_pieces')
    .select('data')
    .where('upload_id', '=', id)
    .orderBy('position')
    .execute();
  return Buffer.concat(pieces.map(({ data }) => new Uint8Array(data)));
}

/** Asks the scanner about a file that waits for it; a scanner that cannot answer leaves it waiting for the next run. */
export async function scan({ db, config }: ServiceContext, id: string): Promise<void> {
  const verdict = await config.scanner?.(await readContent(db, id)).catch(() => undefined);
  if (verdict === 'clean')
    await db
      .updateTable('uploads')
      .set({ state: 'clean' })
      .where('id', '=', id)
      .where('state', '=', 'scanning')
      .execute();
  if (verdict === 'infected') await refuse(db, id, 'infected', 'file_infected');
}

/** Compares hash, type and name with what was announced; a refused file's content is erased. */
async function examine(context: ServiceContext, id: string): Promise<void> {
  const { db, config } = context;
  const row = await db
    .selectFrom('uploads')
    .select(['sha256', 'name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const fault = await faultOf(await readContent(db, id), row.name, row.sha256);
  if (fault) {
    await refuse(db, id, 'rejected', fault);
    throw new Failure(fault);
  }
  const state = config.scanner && !isSealedName(row.name) ? 'scanning' : 'clean';
  await db
    .updateTable('uploads')
    .set({ state })
    .where('id', '=', id)
    .where('state', '=', 'uploading')
    .execute();
  // The sender need not wait; the state says how far it is.
  if (state === 'scanning') context.later(scan(context, id));
}

async function refuse(
  db: IntakeDatabase,
  id: string,
  state: 'infected' | 'rejected',
  reason: string,
): Promise<void> {
  await db.transaction().execute(async trx => {
    await trx.deleteFrom('upload_pieces').where('upload_id', '=', id).execute();
    await trx
      .updateTable('uploads')
      .set({ state, reason })
      .where('id', '=', id)
      .where('state', 'in', ['uploading', 'scanning'])
      .execute();
  });
}

function missing(pointer: string): Failure {
  return new Failure('upload_missing', { errors: [{ pointer, code: 'upload_missing' }] });
}
