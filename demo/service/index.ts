/** The reference intake service: files requests and complaints durably and lets their filers follow them. */
import type { Hono } from 'hono';
import { createApp } from './app.js';
import type { ServiceContext } from './context.js';
import { openDatabase, type IntakeDatabase } from './database.js';
import type { Env } from './http.js';
import { configure, type ServiceOptions } from './options.js';
import { runRetention, type Erased } from './retention.js';
import { newSigningKey, signerFrom, type Signer } from './security/hashes.js';
import { createRateLimiter } from './security/rate-limit.js';

export { openDatabase, type IntakeDatabase } from './database.js';
export type { Agency, Limits, LogEntry, Retention, ServiceOptions, Staff } from './options.js';
export type { Erased } from './retention.js';

/** A running service without a network: mount `app` where it shall be reached. */
export interface Service {
  /** Routes under /v1/. */
  readonly app: Hono<Env>;
  /** Erases what has been kept long enough; call it at least every few minutes. */
  readonly runRetention: () => Promise<Erased>;
  /** Waits for the last transaction and closes the database. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the database and builds the service.
 * @throws when the database cannot be trusted or the agency's code is malformed.
 */
export async function createService(options: ServiceOptions): Promise<Service> {
  const config = configure(options);
  const db = openDatabase(config.database);
  const context: ServiceContext = {
    config,
    db,
    signer: await signerOf(db),
    limiter: createRateLimiter(config.now),
    machine: { calendar: config.calendar },
    inFlight: new Set(),
  };
  return { app: createApp(context), runRetention: () => runRetention(context), close: () => db.destroy() };
}

/** The key that signs receipts is made once and stays with the database. */
async function signerOf(db: IntakeDatabase): Promise<Signer> {
  await db
    .insertInto('settings')
    .values({ name: 'signing_key', value: newSigningKey() })
    .onConflict(conflict => conflict.doNothing())
    .execute();
  const { value } = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'signing_key')
    .executeTakeFirstOrThrow();
  return signerFrom(value);
}
