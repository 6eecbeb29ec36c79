/** Bars 5 and 6: the proofs of the intake service as checks of the harness. */
import type { Check, Outcome } from '../harness.js';
import { flushesPerCommit } from '../intake/fsync.js';
import { equalTimes, hostileBodies, silentLog } from '../intake/hostile.js';
import { killUnderLoad } from '../intake/kill.js';
import { cutBeforeAnswer, parallelOnce, twoProcessesOnPostgres } from '../intake/once.js';
import type { Proof } from '../intake/proof.js';

/** A proof, and how much of it the quick part does; without `quick` it belongs to the whole only. */
interface Entry {
  readonly bar: number;
  readonly name: string;
  readonly threshold: string;
  readonly full: () => Promise<Proof>;
  readonly quick?: () => Promise<Proof>;
}

const ENTRIES: readonly Entry[] = [
  {
    bar: 5,
    name: 'sendings at once with one key',
    threshold: '1 case, 1 answered 201',
    full: () => parallelOnce(),
    quick: () => parallelOnce({ sendings: 50 }),
  },
  {
    bar: 5,
    name: 'connection cut between commit and answer',
    threshold: 'every resend gets the same receipt and the key',
    full: () => cutBeforeAnswer(),
  },
  {
    bar: 5,
    name: 'two services on one PostgreSQL',
    threshold: 'one case a form, no number twice, both services answering',
    full: () => twoProcessesOnPostgres(),
  },
  {
    bar: 6,
    name: 'hostile bodies',
    threshold: '4xx in under 50 ms',
    full: () => hostileBodies(),
  },
  {
    bar: 6,
    name: 'flushes against commits (strace)',
    threshold: 'at least one fsync or fdatasync for each acknowledged case',
    full: () => flushesPerCommit(),
  },
  {
    bar: 6,
    name: 'wrong key against unknown number',
    threshold: '|t| < 4.5',
    full: () => equalTimes(),
  },
  {
    bar: 6,
    name: 'secrets in the log',
    threshold: '0',
    full: () => silentLog(),
  },
  {
    bar: 6,
    name: 'kill -9 under load, 100 times',
    threshold: '0 acknowledged lost, 0 twice',
    full: () => killUnderLoad({ kills: 100 }),
  },
];

export const service: readonly Check[] = ENTRIES.map(({ bar, name, threshold, full, quick }) => ({
  bar,
  name,
  threshold,
  quick: quick !== undefined,
  run: async options => outcomeOf(await (options.quick && quick ? quick() : full())),
}));

function outcomeOf({ figure, passed, canFail, skipped }: Proof): Outcome {
  return { figure, passed, canFail, ...(skipped !== undefined && { skipped }) };
}
