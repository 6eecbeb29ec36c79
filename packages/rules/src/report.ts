/** Report: the findings of one page, in plain JSON, worded in one language. */
import type { IsoDate, PageKind } from '@sunboard/model';
import type { PageFacts, Where } from '@sunboard/reader';
import type { Outcome, Severity } from './rule.js';

/** What a finding rests on, in the report's language. */
export interface FindingBasis {
  readonly source: string;
  readonly article: string;
  readonly url?: string;
  readonly confidence: 'P' | 'S' | 'M';
}

export interface Finding {
  /** Rule id, e.g. `guide.eight`. */
  readonly rule: string;
  /** Rule title in the report's language. */
  readonly title: string;
  /** Stable reason within the rule. */
  readonly reason: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly basis: FindingBasis;
  /** Further rules that the same fault at the same places breaks, each with its basis. They have no finding of their own. */
  readonly also?: readonly (FindingBasis & { readonly rule: string })[];
  readonly expected?: string;
  readonly observed?: string;
  readonly where: readonly Where[];
  /** Same fault, same page → same fingerprint, though text nearby changes. */
  readonly fingerprint: string;
  /** Set when the site profile exempts it; such findings do not count. */
  readonly exempted?: { readonly reason: string; readonly until?: string };
}

/** All that a finding rests on: its rule's basis first. */
export function basesOf({ basis, also = [] }: Finding): readonly FindingBasis[] {
  return [basis, ...also];
}

/**
 * Numbers of findings: `failed`, `passed` and `cantTell` count findings, `inapplicable` counts rules.
 * Exempted findings count under `exempted` alone; `bySeverity` counts what failed.
 */
export type Counts = Readonly<Record<Outcome, number>> & {
  readonly exempted: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
};

/**
 * The finding that a page was kept from this visit (a wall against programs, a log-in, a refusal): nothing of the page was
 * judged, and a report without a fault is no good report.
 */
export function keptOut({ findings }: Pick<Report, 'findings'>): Finding | undefined {
  return findings.find(({ rule, outcome }) => rule === 'page.answer' && outcome === 'cantTell');
}

export interface Report {
  readonly schema: 'sunboard/report@1';
  readonly tool: { readonly name: 'sunboard'; readonly version: string };
  readonly packs: readonly { readonly id: string; readonly version: string; readonly date: IsoDate }[];
  readonly locale: string;
  readonly page: {
    readonly url: string;
    readonly title: string;
    readonly kind: PageKind;
    readonly kindConfidence: number;
  };
  /** ISO 8601 instant. */
  readonly checkedAt: string;
  readonly today: IsoDate;
  /** Failed first by severity, then cantTell, then passed; inapplicable rules appear as counts only. */
  readonly findings: readonly Finding[];
  /** Share of applicable rules that passed, weighted by severity, 0 to 100; null when nothing was applicable. */
  readonly score: number | null;
  readonly counts: Counts;
  /** True when the page was not read to its end. */
  readonly truncated: boolean;
  readonly facts?: PageFacts;
}
