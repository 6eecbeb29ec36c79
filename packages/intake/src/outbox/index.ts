/** The outbox: a filing that is sent exactly once, over retries, reloads and tabs. */
export {
  newFiling,
  sendFiling,
  type Filing,
  type FilingFile,
  type FilingStep,
  type FilingTarget,
  type FilingWatch,
} from './filing.js';
export {
  forgetFiling,
  keepFiling,
  keptFiling,
  keptFilings,
  mayBeSent,
  noteUpload,
  type KeptFiling,
} from './kept.js';
export { inLease, inTurn } from './turn.js';
