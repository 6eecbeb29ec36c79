/** All checks in the order of their bars. */
import type { Check } from '../harness.js';
import { embedding } from './embedding.js';
import { hostileData } from './hostile-data.js';
import { intake } from './intake.js';
import { privateData } from './private-data.js';
import { strictPolicy } from './strict-policy.js';

export const CHECKS: readonly Check[] = [
  ...hostileData,
  ...strictPolicy,
  ...embedding,
  ...intake,
  ...privateData,
].sort((a, b) => a.bar - b.bar);
