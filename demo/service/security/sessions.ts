/** Staff at the desk: a token exchanged for a session, whose cookie no script can read and no other site can send. */
import { randomBytes } from 'node:crypto';
import type { ServiceContext } from '../context.js';
import type { Staff } from '../options.js';
import { sameHash, sha256 } from './hashes.js';

/** Minutes without a request after which a session ends. */
export const SESSION_IDLE_MINUTES = 60;
/** Hours after which a session ends in any case. */
export const SESSION_HOURS = 12;
const NOBODY = '0'.repeat(64);

/** The staff member whose token this is. Every token is compared, so that the time does not tell whose was nearly right. */
export function staffByToken(staff: readonly Staff[], token: string): Staff | undefined {
  const hash = sha256(token);
  const matches = staff.filter(({ tokenSha256 }) =>
    sameHash(/^[0-9a-f]{64}$/.test(tokenSha256) ? tokenSha256 : NOBODY, hash),
  );
  return matches[0];
}

/** Starts a session. @returns the cookie's value, stored here only as its hash. */
export async function openSession({ db, config }: ServiceContext, staff: Staff): Promise<string> {
  const value = randomBytes(32).toString('base64url');
  const at = config.now().toISOString();
  await db
    .insertInto('sessions')
    .values({ token_hash: sha256(value), staff_id: staff.id, created_at: at, seen_at: at })
    .execute();
  return value;
}

/** Whose session this is; undefined when it ended or the person is no longer on the list. */
export async function staffBySession(
  { db, config }: ServiceContext,
  value: string,
): Promise<Staff | undefined> {
  const now = config.now().getTime();
  const row = await db
    .selectFrom('sessions')
    .selectAll()
    .where('token_hash', '=', sha256(value))
    .executeTakeFirst();
  if (!row) return undefined;
  const age = (instant: string): number => now - Date.parse(instant);
  if (age(row.seen_at) > SESSION_IDLE_MINUTES * 60_000 || age(row.created_at) > SESSION_HOURS * 3_600_000)
    return undefined;
  // Once a minute is enough to know that somebody is there.
  if (age(row.seen_at) > 60_000)
    await db
      .updateTable('sessions')
      .set({ seen_at: new Date(now).toISOString() })
      .where('token_hash', '=', row.token_hash)
      .execute();
  return config.staff.find(({ id }) => id === row.staff_id);
}

/** Ends a session. */
export async function closeSession({ db }: ServiceContext, value: string): Promise<void> {
  await db.deleteFrom('sessions').where('token_hash', '=', sha256(value)).execute();
}
