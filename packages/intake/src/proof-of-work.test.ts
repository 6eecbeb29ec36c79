import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isChallenge, solveChallenge, type Challenge } from './proof-of-work.js';

const challengeFor = (number: number, maxnumber: number): Challenge => ({
  algorithm: 'SHA-256',
  salt: 'a1b2?expires=1900000000&',
  challenge: createHash('sha256').update(`a1b2?expires=1900000000&${number}`).digest('hex'),
  maxnumber,
  signature: 'f'.repeat(64),
});

describe('the proof of work', () => {
  it('finds the number, wherever it lies', async () => {
    for (const number of [0, 1, 63, 64, 65, 1999, 2000]) {
      const solved = await solveChallenge(challengeFor(number, 2000));
      const told = JSON.parse(Buffer.from(solved ?? '', 'base64').toString()) as Record<string, unknown>;
      expect(told).toMatchObject({ number, algorithm: 'SHA-256', signature: 'f'.repeat(64) });
    }
  });

  it('gives up at the end of the range, and when it is stopped', async () => {
    expect(await solveChallenge(challengeFor(3000, 2000))).toBeUndefined();
    const abort = new AbortController();
    abort.abort();
    expect(await solveChallenge(challengeFor(999_999, 999_999), abort.signal)).toBeUndefined();
    for (const challenge of ['', 'ab', 'not hexadecimal at all'])
      expect(await solveChallenge({ ...challengeFor(1, 2000), challenge })).toBeUndefined();
  });

  it('takes nothing for a challenge that is none', () => {
    expect(isChallenge(challengeFor(1, 2))).toBe(true);
    for (const other of [undefined, null, {}, { algorithm: 'SHA-1' }, { ...challengeFor(1, 2), salt: 3 }])
      expect(isChallenge(other)).toBe(false);
  });
});
