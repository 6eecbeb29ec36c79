/** Everything that must hold on every database. */
import { antiSpamSuite } from './anti-spam.suite.js';
import { backupSuite } from './backup.suite.js';
import { caseSuite } from './case.suite.js';
import { contractSuite } from './contract.suite.js';
import type { Engine } from './engines.test-helper.js';
import { filingSuite } from './filing.suite.js';
import { offlineSuite } from './offline.suite.js';
import { plainFormSuite } from './plain-form.suite.js';
import { privacySuite } from './privacy.suite.js';
import { retentionSuite } from './retention.suite.js';
import { sealedSuite } from './sealed.suite.js';
import { staffSuite } from './staff.suite.js';
import { uploadsSuite } from './uploads.suite.js';

export const SUITES: readonly ((engine: Engine) => void)[] = [
  filingSuite,
  antiSpamSuite,
  uploadsSuite,
  sealedSuite,
  staffSuite,
  backupSuite,
  contractSuite,
  retentionSuite,
  offlineSuite,
  plainFormSuite,
  caseSuite,
  privacySuite,
];
