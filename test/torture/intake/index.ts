/** The proofs of the intake service, each a function that measures and says whether it passed. */
import { flushesPerCommit } from './fsync.js';
import { equalTimes, hostileBodies, silentLog } from './hostile.js';
import { killUnderLoad } from './kill.js';
import { cutBeforeAnswer, parallelOnce, twoProcessesOnPostgres } from './once.js';
import type { Proof } from './proof.js';

export type { Proof } from './proof.js';

/** All of them, in the order in which they are worth running. */
export const INTAKE_PROOFS: readonly (() => Promise<Proof>)[] = [
  () => parallelOnce(),
  () => cutBeforeAnswer(),
  () => twoProcessesOnPostgres(),
  () => flushesPerCommit(),
  () => hostileBodies(),
  () => equalTimes(),
  () => silentLog(),
  () => killUnderLoad(),
];
