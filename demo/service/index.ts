/** The reference intake service: files requests and complaints durably and lets their filers follow them. */
import { loadEveryLanguage } from '@sunboard/model';
import type { Hono } from 'hono';
import { createApp } from './app.js';
import type { ServiceContext } from './context.js';
import { randomBytes } from 'node:crypto';
import { openDatabase, type IntakeDatabase } from './database/open.js';
import type { Env } from './http.js';
import { configure, type ServiceOptions } from './options.js';
import { runRetention, type Erased } from './retention.js';
import { newSigningKey, signerFrom } from './security/hashes.js';
import { createRateLimiter } from './security/rate-limit.js';

export { openDatabase, type IntakeDatabase } from './database/open.js';
export type {
  Agency,
  AntiSpam,
  Limits,
  LogEntry,
  Retention,
  Scanner,
  ServiceOptions,
  Staff,
} from './options.js';
export type { Erased } from './retention.js';

/** A running service without a network: mount `app` where it shall be reached. */
export interface Service {
  /** Routes under /v1/ and /desk/, and the same ones under `basePath`. */
  readonly app: Hono<Env>;
  /** Erases what has been kept long enough; call it at least every few minutes. */
  readonly runRetention: () => Promise<Erased>;
  /** Waits for the last transaction and closes the database. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the database and builds the service.
 * @throws when the database cannot be trusted, or the agency's code or the public address is malformed.
 */
export async function createService(options: ServiceOptions): Promise<Service> {
  await loadEveryLanguage();
  const config = configure(options);
  const db = await openDatabase(config.database);
  const running = new Set<Promise<void>>();
  const context: ServiceContext = {
    config,
    db,
    signer: signerFrom(await settingOf(db, 'signing_key', newSigningKey())),
    challengeSecret: await settingOf(db, 'challenge_secret', randomBytes(32).toString('base64url')),
    limiter: createRateLimiter(config.now),
    machine: { calendar: config.calendar },
    inFlight: new Set(),
    later(work) {
      const done = work.catch(() => undefined).finally(() => running.delete(done));
      running.add(done);
    },
  };
  return {
    app: createApp(context),
    runRetention: () => runRetention(context),
    async close() {
      await Promise.all(running);
      await db.destroy();
    },
  };
}

/** A secret that is made once and stays with the database, so that all processes share it. */
async function settingOf(db: IntakeDatabase, name: string, fresh: string): Promise<string> {
  await db
    .insertInto('settings')
    .values({ name, value: fresh })
    .onConflict(conflict => conflict.column('name').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return value;
}
