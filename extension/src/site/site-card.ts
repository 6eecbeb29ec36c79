/** The site card 全站指标: how far each indicator that needs many pages has filled up, by the pages seen so far. Pure. */
import type { SiteProfile } from '@sunboard/model';
import { SITE_RULES, type Finding, type SiteReport, type SiteRule } from '@sunboard/rules';

/** One indicator with its measure. */
export interface Indicator {
  readonly rule: string;
  readonly title: string;
  /** What counts so far, and the number at which the indicator is reached; absent for indicators that do not count. */
  readonly count?: number;
  readonly limit?: number;
  /** `reached`: would count; `near`: more than half; `clear`: nothing or little; `open`: a person must look. */
  readonly state: 'reached' | 'near' | 'clear' | 'open' | 'exempted';
  readonly finding: Finding;
}

/** The indicators in the order of the site rules; those that nothing was seen for are left out. */
export function indicatorsOf(report: SiteReport, profile: Partial<SiteProfile>): Indicator[] {
  return Object.values(SITE_RULES).flatMap((rule): Indicator[] => {
    const finding = report.findings.find(each => each.rule === rule.id);
    return finding ? [indicator(rule, finding, profile)] : [];
  });
}

function indicator(rule: SiteRule, finding: Finding, profile: Partial<SiteProfile>): Indicator {
  const limit = profile.thresholds?.[`${rule.id}.limit`] ?? rule.thresholds['limit'];
  const about = { rule: rule.id, title: finding.title, finding };
  if (limit === undefined) return { ...about, state: stateOf(finding) };
  const count = finding.reason === 'none' ? 0 : placesOf(finding);
  const state = stateOf(finding);
  return { ...about, count, limit, state: state === 'clear' && count * 2 > limit ? 'near' : state };
}

/** Each page that counts is one place; a finding without any has the page as a whole as its place. */
function placesOf(finding: Finding): number {
  return finding.where.filter(({ text }) => text !== '').length;
}

function stateOf({ outcome, exempted }: Finding): Indicator['state'] {
  if (exempted) return 'exempted';
  return outcome === 'failed' ? 'reached' : outcome === 'cantTell' ? 'open' : 'clear';
}
