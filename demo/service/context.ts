/** What every handler works with. */
import type { MachineContext } from '@sunboard/intake';
import { todayIn, type IsoDate } from '@sunboard/calendar';
import type { IntakeDatabase } from './database/open.js';
import type { Config } from './options.js';
import type { Signer } from './security/hashes.js';
import type { PowOptions } from './security/proof-of-work.js';
import type { RateLimiter } from './security/rate-limit.js';

/** The service's parts. */
export interface ServiceContext {
  readonly config: Config;
  readonly db: IntakeDatabase;
  readonly signer: Signer;
  readonly limiter: RateLimiter;
  readonly machine: MachineContext;
  /** Signs challenges and form tokens; shared by all processes on one database. */
  readonly challengeSecret: string;
  /** Idempotency-Keys whose filing is under way in this process. */
  readonly inFlight: Set<string>;
  /** Takes work that goes on after the answer; closing the service waits for it. */
  readonly later: (work: Promise<void>) => void;
}

/** The present instant and the office's day of it. */
export function moment({ config }: ServiceContext): { readonly at: string; readonly on: IsoDate } {
  const now = config.now();
  return { at: now.toISOString(), on: todayIn(config.calendar.timeZone, now) };
}

/** How this service makes and checks proofs of work. */
export function powOptions({ config, challengeSecret }: ServiceContext): PowOptions {
  const { maxNumber, minutes } = config.antiSpam;
  return { secret: challengeSecret, maxNumber, minutes, now: config.now };
}
