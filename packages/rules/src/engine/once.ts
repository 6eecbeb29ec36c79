/** Tells one fault at one place once, though two rules name it: staff have one thing to mend, and both bases to give. */
import type { Finding } from '../report.js';
import type { Rule } from '../rule.js';
import { WEIGHTS } from './score.js';

/** The findings without those that others stand for; these carry the basis, and the graver severity, of both. See {@link Rule.yieldsTo}. */
export function toldOnce(found: readonly Finding[], rules: readonly Rule[]): Finding[] {
  let told = [...found];
  for (const { id, yieldsTo } of rules) {
    if (!yieldsTo) continue;
    for (const finding of found.filter(({ rule, outcome }) => rule === id && outcome !== 'passed')) {
      const others = told.filter(
        ({ rule, outcome, where }) =>
          yieldsTo.includes(rule) &&
          outcome === 'failed' &&
          where.some(place => finding.where.includes(place)),
      );
      // A place that no other names would be lost.
      if (!finding.where.every(place => others.some(({ where }) => where.includes(place)))) continue;
      told = told
        .filter(one => one !== finding)
        .map(one => (others.includes(one) && finding.outcome === 'failed' ? withBasis(one, finding) : one));
    }
  }
  return told;
}

function withBasis(one: Finding, { rule, basis, severity }: Finding): Finding {
  const isGraver = WEIGHTS[severity] > WEIGHTS[one.severity];
  return {
    ...one,
    ...(isGraver && { severity }),
    also: [...(one.also ?? []), { rule, ...basis }],
  };
}
