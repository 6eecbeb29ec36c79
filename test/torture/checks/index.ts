/** All checks in the order of their bars. */
import type { Check } from '../harness.js';
import { accessible } from './accessible.js';
import { drafts } from './drafts.js';
import { embedding } from './embedding.js';
import { exported } from './exported.js';
import { expressions } from './expressions.js';
import { extensionGrants } from './extension-grants.js';
import { extensionMemory } from './extension-memory.js';
import { extensionPeers } from './extension-peers.js';
import { extensionTraces } from './extension-traces.js';
import { forms } from './forms.js';
import { hostileData } from './hostile-data.js';
import { hostilePages } from './hostile-pages.js';
import { intake } from './intake.js';
import { operable } from './operable.js';
import { privateData } from './private-data.js';
import { strictPolicy } from './strict-policy.js';
import { supplyChain } from './supply-chain.js';

export const CHECKS: readonly Check[] = [
  ...hostileData,
  ...strictPolicy,
  ...embedding,
  ...drafts,
  ...intake,
  ...forms,
  ...exported,
  ...hostilePages,
  ...extensionGrants,
  extensionMemory,
  ...extensionTraces,
  ...extensionPeers,
  ...privateData,
  ...expressions,
  ...supplyChain,
  ...accessible,
  ...operable,
].sort((a, b) => a.bar - b.bar);
