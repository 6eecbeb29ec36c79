/** End-to-end encryption of filings 端到端加密: sealed in the filer's browser, opened at the desk, ciphertext in between. */
export {
  encryptionKey,
  sealed,
  sealedComplaint,
  sealedFile,
  SEALED_FILE_MARK,
  SEALED_FILE_TYPE,
  SEALING_SUITE,
  type EncryptionKey,
  type Sealed,
  type SealedComplaint,
  type SealedFile,
  type SealedParts,
} from './sealed.js';
export { newEncryptionKeys, publicKeyOf, type EncryptionKeyPair } from './keys.js';
export { seal, sealFile } from './seal.js';
export { open, openFile } from './open.js';
export { filesInside, sealComplaint, sealedFileName } from './seal-complaint.js';
export { loadSuite, SealingError, type SealingFault } from './suite.js';
