/** Works out what is shown of a guide: its graph, its limits, its sums and what is wrong with them. */
import type { LooseGuide } from './flow-source.js';
import { buildProcess, type Finding, type Process } from './process-model.js';
import { checkLimits, EXTENSION_DAYS, LEGAL_DAYS, sumPaths, type Limits, type Sums } from './sums.js';

/** What was worked out from one guide. */
export interface WorkedUp {
  readonly guide: LooseGuide;
  readonly process: Process;
  readonly limits: Limits;
  readonly sums: Sums;
  readonly findings: readonly Finding[];
}

/** What the page says over the head of the data. */
export interface Overrides {
  /** Id or name of the guide to show; null for the first. */
  readonly item: string | null;
  readonly legalLimit: number | null;
  readonly promisedLimit: number | null;
}

/** The chosen guide worked up; undefined when there is none, or it has no steps. */
export function workUp(guides: readonly LooseGuide[], overrides: Overrides): WorkedUp | undefined {
  const { item } = overrides;
  const guide = guides.find(one => item === null || one.id === item || one.name === item);
  if (!guide?.process || guide.process.length === 0) return undefined;
  const process = buildProcess(guide.process);
  const limits = limitsOf(guide, overrides);
  const sums = sumPaths(process);
  return { guide, process, limits, sums, findings: [...process.findings, ...checkLimits(sums, limits)] };
}

/** Where neither page nor guide names a legal limit, the law's 20 days apply, and 10 more as an extension. */
function limitsOf(guide: LooseGuide, { legalLimit, promisedLimit }: Overrides): Limits {
  const legal = legalLimit ?? guide.legalLimit;
  return {
    legal: legal ?? LEGAL_DAYS,
    extension: guide.extensionLimit ?? (legal === undefined ? EXTENSION_DAYS : 0),
    promised: promisedLimit ?? guide.promisedLimit,
    isLegalAssumed: legal === undefined,
  };
}
