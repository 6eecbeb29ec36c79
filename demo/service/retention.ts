/** Erases what its time has come for: sealed keys, old Idempotency-Keys, loose uploads, identity document numbers. */
import type { ServiceContext } from './context.js';
import { SESSION_IDLE_MINUTES } from './security/sessions.js';
import { identityFilesOf, withoutDocuments } from './store/split.js';
import { scan } from './store/uploads.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What one run erased. */
export interface Erased {
  readonly sealedKeys: number;
  readonly idempotencyKeys: number;
  readonly uploads: number;
  readonly identityNumbers: number;
  readonly spentProofs: number;
  readonly sessions: number;
  readonly audit: number;
  /** Cases whose content, identity, messages and files were erased. */
  readonly contents: number;
}

/** Safe to run at any time and as often as one likes. */
export async function runRetention(context: ServiceContext): Promise<Erased> {
  const { db, config } = context;
  const now = config.now().getTime();
  const before = (age: number): string => new Date(now - age).toISOString();
  const { looseUploadHours, idempotencyDays, identityNumberDays, contentDays, auditDays } = config.retention;
  const sealed = await db
    .updateTable('idempotency')
    .set({ sealed_key: null })
    .where('sealed_key', 'is not', null)
    .where('created_at', '<', before(10 * MINUTE))
    .executeTakeFirst();
  const keys = await db
    .deleteFrom('idempotency')
    .where('created_at', '<', before(idempotencyDays * DAY))
    .executeTakeFirst();
  const uploads = await db
    .deleteFrom('uploads')
    .where('case_id', 'is', null)
    .where('created_at', '<', before(looseUploadHours * 60 * MINUTE))
    .executeTakeFirst();
  const identityNumbers = await eraseDocuments(context, before(identityNumberDays * DAY).slice(0, 10));
  const proofs = await db.deleteFrom('spent_proofs').where('expires_at', '<', before(0)).executeTakeFirst();
  const sessions = await db
    .deleteFrom('sessions')
    .where('seen_at', '<', before(SESSION_IDLE_MINUTES * MINUTE))
    .executeTakeFirst();
  const audit = await db
    .deleteFrom('audit')
    .where('at', '<', before(auditDays * DAY))
    .executeTakeFirst();
  const contents = await eraseContents(context, before(contentDays * DAY).slice(0, 10));
  await scanWaiting(context);
  return {
    spentProofs: Number(proofs.numDeletedRows),
    sessions: Number(sessions.numDeletedRows),
    audit: Number(audit.numDeletedRows),
    contents,
    sealedKeys: Number(sealed.numUpdatedRows),
    idempotencyKeys: Number(keys.numDeletedRows),
    uploads: Number(uploads.numDeletedRows),
    identityNumbers,
  };
}

/** Numbers and pictures of identity documents, in every version of the identity, and the files themselves. */
async function eraseDocuments({ db }: ServiceContext, endedBefore: string): Promise<number> {
  const rows = await db
    .selectFrom('identities')
    .innerJoin('cases', 'cases.id', 'identities.case_id')
    .select(['identities.case_id', 'identities.version', 'identities.data'])
    .where('ended_on', '<', endedBefore)
    .where(eb => eb.or([eb('data', 'like', '%"identityProof"%'), eb('data', 'like', '%"identityFiles"%')]))
    .execute();
  for (const { case_id, version, data } of rows) {
    const identity = JSON.parse(data) as Record<string, unknown>;
    const hashes = identityFilesOf(identity).map(({ sha256 }) => sha256);
    await db.transaction().execute(async trx => {
      if (hashes.length > 0)
        await trx
          .deleteFrom('uploads')
          .where('case_id', '=', case_id)
          .where('sha256', 'in', hashes)
          .execute();
      await trx
        .updateTable('identities')
        .set({ data: JSON.stringify(withoutDocuments(identity)) })
        .where('case_id', '=', case_id)
        .where('version', '=', version)
        .execute();
    });
  }
  return rows.length;
}

/** The event log and the classes that the statistics count by stay. */
async function eraseContents({ db }: ServiceContext, endedBefore: string): Promise<number> {
  const due = await db
    .selectFrom('cases')
    .innerJoin('contents', 'contents.case_id', 'cases.id')
    .select('cases.id')
    .distinct()
    .where('ended_on', '<', endedBefore)
    .execute();
  for (const { id } of due) {
    await db.transaction().execute(async trx => {
      for (const table of ['contents', 'identities', 'messages', 'uploads'] as const)
        await trx.deleteFrom(table).where('case_id', '=', id).execute();
    });
  }
  return due.length;
}

/** Files whose scanner had no answer the last time. */
async function scanWaiting(context: ServiceContext): Promise<void> {
  if (!context.config.scanner) return;
  const waiting = await context.db
    .selectFrom('uploads')
    .select('id')
    .where('state', '=', 'scanning')
    .execute();
  for (const { id } of waiting) await scan(context, id);
}
