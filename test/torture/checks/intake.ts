/** Bars 5 and 6 at the service: one form is one case, what is acknowledged is on the disk, and hostile sendings leave nothing. */
import type { Check } from '../harness.js';
import { flushesPerCommit } from '../intake/fsync.js';
import { equalTimes, hostileBodies, silentLog } from '../intake/hostile.js';
import { keysAtTheDoor } from '../intake/keys.js';
import { killUnderLoad } from '../intake/kill.js';
import { cutBeforeAnswer, parallelOnce, twoProcessesOnPostgres } from '../intake/once.js';
import { badFiles, foreignSendings, restored } from '../intake/refused.js';
import { faultySchedules } from '../intake/schedules.js';
import { storageSettings } from '../intake/settings.js';
import { clockJumps, databaseLocked, diskFull } from '../intake/trouble.js';
import { proofCheck as check } from '../proof-check.js';

/** See the first line. */
export const intake: readonly Check[] = [
  check(
    5,
    'parallel sendings',
    '200 at once with one key: 1 case, 1 answered 201',
    ({ quick }) => parallelOnce({ sendings: quick ? 50 : 200 }),
    () => parallelOnce({ sendings: 4, planted: true }),
    true,
  ),
  check(
    5,
    'keys at the door',
    'no key 400, another form under it 422, under way 409, filed before the same receipt; each in words, on both forms',
    () => keysAtTheDoor(),
    () => keysAtTheDoor({ planted: true }),
    true,
  ),
  check(
    5,
    'connection cut between commit and answer',
    'every resend gets the same receipt with its key',
    () => cutBeforeAnswer(),
    () => cutBeforeAnswer({ rounds: 2, planted: true }),
  ),
  check(
    5,
    'faulty schedules',
    '1,000 over a failing network with 10 kills: one case and one receipt each, refusals in words, nothing lost',
    ({ quick, seed, progress }) =>
      faultySchedules({ schedules: quick ? 24 : 1000, restarts: quick ? 1 : 10, seed, progress }),
    () => faultySchedules({ schedules: 3, restarts: 0, seed: 1, planted: true }),
    true,
  ),
  check(
    5,
    'two services on one PostgreSQL',
    'one case a form, no number twice',
    () => twoProcessesOnPostgres(),
    () => twoProcessesOnPostgres({ forms: 4, planted: true }),
  ),
  check(
    6,
    'kill -9 under load',
    '100 kills: 0 lost, 0 twice',
    ({ quick, progress }) => killUnderLoad({ kills: quick ? 3 : 100, progress }),
    () => killUnderLoad({ kills: 1, planted: true }),
  ),
  check(
    6,
    'flushes against commits',
    'at least one fsync or fdatasync for each acknowledged case',
    () => flushesPerCommit(),
    () => flushesPerCommit({ filings: 5, planted: true }),
  ),
  check(
    6,
    'settings of the database (PRAGMA)',
    'journal_mode WAL, synchronous FULL, on the connection that the service opens',
    () => storageSettings(),
    () => storageSettings({ planted: true }),
    true,
  ),
  check(
    6,
    'disk full',
    'refused in words, 0 lost, goes on when there is room',
    () => diskFull(),
    () => diskFull({ filings: 3, planted: true }),
  ),
  check(
    6,
    'database locked',
    'refused in words, filed once afterwards',
    () => databaseLocked(),
    () => databaseLocked({ planted: true }),
  ),
  check(
    6,
    'clock jumps',
    'every case filed once, read and moved on; no number twice',
    () => clockJumps(),
    () => clockJumps({ planted: true }),
    true,
  ),
  check(
    6,
    'restore from backup',
    'every case acknowledged before the copy answers to its key',
    () => restored(),
    () => restored({ filings: 5, planted: true }),
  ),
  check(
    6,
    'hostile bodies',
    '4xx in under 50 ms',
    () => hostileBodies(),
    () => hostileBodies({ planted: true }),
  ),
  check(
    6,
    'wrong key against unknown number',
    '|t| < 4.5, the same body',
    () => equalTimes(),
    () => equalTimes({ pairs: 500, planted: true }),
  ),
  check(
    6,
    'disguised and oversized files',
    'all refused with a reason',
    () => badFiles(),
    () => badFiles({ planted: true }),
    true,
  ),
  check(
    6,
    'foreign origins and text/plain',
    '0 writes',
    () => foreignSendings(),
    () => foreignSendings({ planted: true }),
    true,
  ),
  check(
    6,
    'silent log',
    '0 names, texts or keys in the log',
    ({ quick }) => silentLog({ filings: quick ? 10 : 50 }),
    () => silentLog({ filings: 1, planted: true }),
    true,
  ),
];
