/** Puts failed findings into the order of the panel: by severity, then by where they are on the page; numbers those that have a place. */
import type { Finding, Report, Severity } from '@sunboard/rules';
import { AREAS, type Area, type Mark, type Placing } from '../shared/messages.js';

/** Severities from grave to mild. */
export const SEVERITIES = ['veto', 'error', 'warning', 'info'] as const satisfies readonly Severity[];
/** At most this many places of one finding are marked. */
const MOST_PLACES = 20;

/** A failed finding as the panel lists it. */
export interface Listed {
  readonly finding: Finding;
  readonly area: Area;
  /** Number in the panel and on the page; none for the page as a whole. */
  readonly number?: number;
}

/** Failed findings that nobody has excused. */
export function failures(report: Report): Finding[] {
  return report.findings.filter(finding => finding.outcome === 'failed' && !finding.exempted);
}

/** Orders and numbers findings by what the page answered about their places. */
export function inOrder(findings: readonly Finding[], placings: readonly Placing[]): Listed[] {
  const byId = new Map(placings.map(placing => [placing.id, placing]));
  const ranked = findings.map(finding => {
    const placing = byId.get(finding.fingerprint);
    const placed = finding.where[0]?.selector;
    // A place that is gone, or in a frame that is not the page's own, comes after those that are there.
    const area: Area = placing?.area ?? (placed ? 'frame' : 'page');
    return { finding, area, rank: placing?.rank ?? Number.MAX_SAFE_INTEGER, numbered: Boolean(placed) };
  });
  ranked.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
      AREAS.indexOf(a.area) - AREAS.indexOf(b.area) ||
      a.rank - b.rank ||
      (a.finding.rule < b.finding.rule ? -1 : 1),
  );
  let number = 0;
  return ranked.map(({ finding, area, numbered }) => ({
    finding,
    area,
    ...(numbered && { number: ++number }),
  }));
}

/** The marks for the page. */
export function marksOf(listed: readonly Listed[]): Mark[] {
  return listed.flatMap(({ finding, number }) =>
    number === undefined
      ? []
      : [
          {
            id: finding.fingerprint,
            number,
            severity: finding.severity,
            places: finding.where.filter(({ selector }) => selector !== '').slice(0, MOST_PLACES),
            label: finding.message,
          },
        ],
  );
}

/** How two readings of one page differ: what is new and what is gone. */
export function difference(
  before: Report | undefined,
  after: Report,
): { readonly added: ReadonlySet<string>; readonly gone: number } | undefined {
  if (!before || before.page.url !== after.page.url) return undefined;
  const old = new Set(failures(before).map(({ fingerprint }) => fingerprint));
  const now = failures(after).map(({ fingerprint }) => fingerprint);
  return {
    added: new Set(now.filter(id => !old.has(id))),
    gone: [...old].filter(id => !now.includes(id)).length,
  };
}

/** Whether two reports say the same of the same places. */
export function sameFindings(before: Report, after: Report | undefined): boolean {
  return after !== undefined && JSON.stringify(before.findings) === JSON.stringify(after.findings);
}
