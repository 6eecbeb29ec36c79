/** Adds findings up: numbers by outcome and severity, a weighted score, and the order of the report. */
import type { Counts, Finding } from '../report.js';
import type { Outcome, Severity } from '../rule.js';

/** What one rule of each severity weighs in the score. Our own scale: the inspection's points are not all known. */
export const WEIGHTS: Readonly<Record<Severity, number>> = { veto: 10, error: 5, warning: 2, info: 1 };

const SEVERITIES: readonly Severity[] = ['veto', 'error', 'warning', 'info'];
const OUTCOMES: readonly Outcome[] = ['failed', 'cantTell', 'passed', 'inapplicable'];

/** Numbers of findings; exempted ones stand apart. */
export function countsOf(findings: readonly Finding[], inapplicable: number): Counts {
  const live = findings.filter(finding => !finding.exempted);
  const number = (outcome: Outcome) => live.filter(finding => finding.outcome === outcome).length;
  const failed = (severity: Severity) =>
    live.filter(finding => finding.outcome === 'failed' && finding.severity === severity).length;
  return {
    failed: number('failed'),
    passed: number('passed'),
    cantTell: number('cantTell'),
    inapplicable,
    exempted: findings.length - live.length,
    bySeverity: {
      veto: failed('veto'),
      error: failed('error'),
      warning: failed('warning'),
      info: failed('info'),
    },
  };
}

/** Share of judged rules that passed, weighted by severity, 0 to 100 with one decimal; null when no rule gave a verdict. */
export function scoreOf(findings: readonly Finding[]): number | null {
  const worst = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.outcome === 'cantTell' || finding.outcome === 'inapplicable' || finding.exempted) continue;
    const known = worst.get(finding.rule);
    if (!known || compareFindings(finding, known) < 0) worst.set(finding.rule, finding);
  }
  let [all, good] = [0, 0];
  for (const finding of worst.values()) {
    all += WEIGHTS[finding.severity];
    if (finding.outcome === 'passed') good += WEIGHTS[finding.severity];
  }
  return all === 0 ? null : Math.round((good / all) * 1000) / 10;
}

/** Failed first by severity, then cantTell, then passed; exempted ones after the live ones of their outcome; then by rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
    Number(a.exempted !== undefined) - Number(b.exempted !== undefined) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
