/** Erases what its time has come for: sealed keys, old Idempotency-Keys, loose uploads, identity document numbers. */
import type { ServiceContext } from './context.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What one run erased. */
export interface Erased {
  readonly sealedKeys: number;
  readonly idempotencyKeys: number;
  readonly uploads: number;
  readonly identityNumbers: number;
}

/** Safe to run at any time and as often as one likes. */
export async function runRetention({ db, config }: ServiceContext): Promise<Erased> {
  const now = config.now().getTime();
  const before = (age: number): string => new Date(now - age).toISOString();
  const { looseUploadHours, idempotencyDays, identityNumberDays } = config.retention;
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
  const ended = await db
    .selectFrom('identities')
    .innerJoin('cases', 'cases.id', 'identities.case_id')
    .select(['identities.case_id', 'identities.version', 'identities.data'])
    .where('ended_on', '<', before(identityNumberDays * DAY).slice(0, 10))
    .where('data', 'like', '%"identityProof"%')
    .execute();
  let identityNumbers = 0;
  for (const { case_id, version, data } of ended) {
    const { identityProof: _, ...kept } = JSON.parse(data) as Record<string, unknown>;
    await db
      .updateTable('identities')
      .set({ data: JSON.stringify(kept) })
      .where('case_id', '=', case_id)
      .where('version', '=', version)
      .execute();
    identityNumbers += 1;
  }
  return {
    sealedKeys: Number(sealed.numUpdatedRows),
    idempotencyKeys: Number(keys.numDeletedRows),
    uploads: Number(uploads.numDeletedRows),
    identityNumbers,
  };
}
