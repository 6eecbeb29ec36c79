/** Proof of work in the format of ALTCHA: makes challenges and checks solutions; whether one was used before, the database knows. */
import { powSolution, type PowChallenge } from '@sunboard/intake';
import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1';
import * as v from 'valibot';

/** A valid solution, to be stored with the filing so that it counts once. */
export interface SpentProof {
  readonly challenge: string;
  /** Instant after which it would no longer be accepted anyway. */
  readonly expiresAt: string;
}

/** Why a solution is not accepted. */
export type PowFault = 'pow_missing' | 'pow_wrong' | 'pow_expired';

/** How hard and how long. */
export interface PowOptions {
  readonly secret: string;
  /** Hashes that a browser needs at most. */
  readonly maxNumber: number;
  readonly minutes: number;
  readonly now: () => Date;
}

/** A new challenge. */
export async function makeChallenge({ secret, maxNumber, minutes, now }: PowOptions): Promise<PowChallenge> {
  const expires = new Date(now().getTime() + minutes * 60_000);
  const made = await createChallenge({
    algorithm: 'SHA-256',
    hmacKey: secret,
    maxnumber: maxNumber,
    expires,
  });
  return {
    algorithm: 'SHA-256',
    challenge: made.challenge,
    salt: made.salt,
    maxnumber: maxNumber,
    signature: made.signature,
  };
}

/** Checks a solution as it came, base64 of JSON. */
export async function checkSolution(
  pow: string | undefined,
  { secret, now }: PowOptions,
): Promise<SpentProof | PowFault> {
  if (pow === undefined || pow === '') return 'pow_missing';
  const solution = decode(pow);
  // The clock is looked at here rather than in the library, so that there is one clock in the service.
  if (!solution || !(await verifySolution(solution, secret, false))) return 'pow_wrong';
  const expires = Number(extractParams(solution)['expires']) * 1000;
  if (!(expires > now().getTime())) return 'pow_expired';
  return { challenge: solution.challenge, expiresAt: new Date(expires).toISOString() };
}

function decode(pow: string): v.InferOutput<typeof powSolution> | undefined {
  try {
    const result = v.safeParse(powSolution, JSON.parse(Buffer.from(pow, 'base64').toString('utf8')));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
