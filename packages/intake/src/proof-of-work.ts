/** Solves the service's puzzle 工作量证明 (altcha, version 1): find the number whose hash was given. No workers, no WASM, no third party; in slices, so that the page stays alive. */
import { fromHex, utf8 } from './bytes.js';

/** What `GET /v1/challenge` answers. */
export interface Challenge {
  readonly algorithm: 'SHA-256';
  /** Hexadecimal hash of salt and number. */
  readonly challenge: string;
  readonly salt: string;
  /** Largest number to try. */
  readonly maxnumber?: number;
  /** The service's own mark, sent back unread. */
  readonly signature: string;
}

/** Longest time without giving the browser its turn, in milliseconds. */
const SLICE = 12;
const BATCH = 64;
const MOST = 1_000_000;

/** Whether an answer has the shape of a challenge. */
export function isChallenge(value: unknown): value is Challenge {
  if (typeof value !== 'object' || value === null) return false;
  const { algorithm, challenge, salt, signature } = value as Record<string, unknown>;
  return algorithm === 'SHA-256' && [challenge, salt, signature].every(text => typeof text === 'string');
}

/** The solution as the filing carries it (base64 of JSON); undefined when there is none or the signal fired. */
export async function solveChallenge(task: Challenge, signal?: AbortSignal): Promise<string | undefined> {
  const { sha256 } = await import('@noble/hashes/sha2.js');
  const started = Date.now();
  const wanted = fromHex(task.challenge);
  if (wanted?.length !== 32) return undefined;
  const salt = utf8(task.salt);
  const text = new Uint8Array(salt.length + String(MOST).length);
  text.set(salt);
  const digits = text.subarray(salt.length);
  const encoder = new TextEncoder();
  // Bytes against bytes, without a string for each hash: that takes a third of the time, which a phone feels.
  const fits = (number: number): boolean => {
    const { written } = encoder.encodeInto(String(number), digits);
    const hash = sha256(text.subarray(0, salt.length + written));
    return wanted.every((byte, at) => hash[at] === byte);
  };
  const last = Math.min(task.maxnumber ?? MOST, MOST);
  for (let number = 0; number <= last;) {
    const until = Date.now() + SLICE;
    while (number <= last && Date.now() < until) {
      for (const end = Math.min(last, number + BATCH); number <= end; number += 1) {
        if (fits(number)) return encode(task, number, Date.now() - started);
      }
    }
    await new Promise(resolve => setTimeout(resolve));
    if (signal?.aborted) return undefined;
  }
  return undefined;
}

function encode({ algorithm, challenge, salt, signature }: Challenge, number: number, took: number): string {
  const bytes = utf8(JSON.stringify({ algorithm, challenge, number, salt, signature, took }));
  return btoa(String.fromCharCode(...bytes));
}
