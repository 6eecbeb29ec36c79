/** What every handler works with. */
import type { MachineContext } from '@sunboard/intake';
import { todayIn, type IsoDate } from '@sunboard/calendar';
import type { IntakeDatabase } from './database.js';
import type { Config } from './options.js';
import type { Signer } from './security/hashes.js';
import type { RateLimiter } from './security/rate-limit.js';

/** The service's parts. */
export interface ServiceContext {
  readonly config: Config;
  readonly db: IntakeDatabase;
  readonly signer: Signer;
  readonly limiter: RateLimiter;
  readonly machine: MachineContext;
  /** Idempotency-Keys whose filing is under way in this process. */
  readonly inFlight: Set<string>;
}

/** The present instant and the office's day of it. */
export function moment({ config }: ServiceContext): { readonly at: string; readonly on: IsoDate } {
  const now = config.now();
  return { at: now.toISOString(), on: todayIn(config.calendar.timeZone, now) };
}
