/** Compares two checks: which faults are new, which are fixed, which are still there; and what cannot be told. Pure. */
import type { Severity } from '@sunboard/rules';

/** A fault as history remembers it. */
export interface Fault {
  /** Stable name of the fault; carries rule, place and page. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly url: string;
}

/** What one check found. */
export interface CheckSummary {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Pages that were judged, by key. */
  readonly pages: readonly string[];
  readonly faults: readonly Fault[];
  /** Mean score of the pages, 0 to 100; null when none was judged. */
  readonly score: number | null;
}

/** What became of the faults between two checks. */
export interface Comparison {
  readonly added: readonly Fault[];
  readonly fixed: readonly Fault[];
  readonly still: readonly Fault[];
  /** Faults of pages that were not judged this time: neither fixed nor still there. */
  readonly unseen: readonly Fault[];
  /** Faults of pages that were not judged last time: found now, but perhaps old. */
  readonly firstSeen: readonly Fault[];
}

/** Compares a check with the one before. `keyOf` names the page of an address as `pages` does. */
export function compareChecks(
  before: CheckSummary,
  now: CheckSummary,
  keyOf: (url: string) => string,
): Comparison {
  const [pagesBefore, pagesNow] = [new Set(before.pages), new Set(now.pages)];
  const nameOf = (fault: Fault) => `${keyOf(fault.url)} ${fault.fingerprint}`;
  const [known, present] = [new Set(before.faults.map(nameOf)), new Set(now.faults.map(nameOf))];
  const fresh = now.faults.filter(fault => !known.has(nameOf(fault)));
  const gone = before.faults.filter(fault => !present.has(nameOf(fault)));
  return {
    added: fresh.filter(({ url }) => pagesBefore.has(keyOf(url))),
    firstSeen: fresh.filter(({ url }) => !pagesBefore.has(keyOf(url))),
    still: now.faults.filter(fault => known.has(nameOf(fault))),
    fixed: gone.filter(({ url }) => pagesNow.has(keyOf(url))),
    unseen: gone.filter(({ url }) => !pagesNow.has(keyOf(url))),
  };
}

/** Numbers of faults by severity. */
export function countFaults(faults: readonly Fault[]): Record<Severity, number> {
  const counts = { veto: 0, error: 0, warning: 0, info: 0 };
  for (const { severity } of faults) counts[severity] += 1;
  return counts;
}
