/** Runs the rules over the facts of one page and writes the report. */
import type { PageFacts } from '@sunboard/reader';
import { createPace } from '@sunboard/reader/pace';
import { PACKS } from '../packs.js';
import type { Finding, Report } from '../report.js';
import type { Bound, Rule, RunOptions, Standing, Verdict } from '../rule.js';
import { RULES } from '../rules.js';
import { isReplaced } from '../shared/stand-in.js';
import { VERSION } from '../version.js';
import { brokenFinding, toFinding } from './finding.js';
import { hash } from './fingerprint.js';
import { mandatoryRules } from './mandatory.js';
import { toldOnce } from './once.js';
import { columnOf, contextFor, exemptionFor, packsOf, settingOf, withOverride } from './profile.js';
import { compareFindings, countsOf, scoreOf } from './score.js';
import { standingUnder } from './standing.js';

/**
 * Judges one page. Pure and deterministic when `now` is given; never throws because of a rule or the page:
 * a rule that breaks becomes a `cantTell` finding with the reason `broken`.
 */
export function run(facts: PageFacts, options: RunOptions): Report {
  const work = judging(facts, options);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/**
 * The same as {@link run}, with a turn for everything else on the thread whenever the rules have worked for a while: on
 * long pages all rules in one go can hold up what a person does for longer than is noticed.
 * @param slice Milliseconds of work before a turn is given. Default 12, as in the reader.
 */
export async function runInTurns(facts: PageFacts, options: RunOptions, slice = 12): Promise<Report> {
  const pace = createPace({ slice, maxTime: Infinity });
  try {
    const work = judging(facts, options);
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) return step.value;
      await pace.rest();
    }
  } finally {
    pace.end();
  }
}

/* Stops after each rule, for who wants to give a turn there. */
function* judging(facts: PageFacts, options: RunOptions): Generator<void, Report, void> {
  const locale = options.locale ?? 'zh-CN';
  const profile = options.profile ?? {};
  const column = columnOf(profile, facts.url);
  const page = withOverride(facts, column);
  const packs = options.packs ?? packsOf(profile, page);
  const rules = selectRules(options.rules ?? RULES, packs).concat(mandatoryRules(profile));

  const replaced = page.blank !== undefined || isReplaced(page);
  const standings = new Map<Bound, Standing>();
  const standingFor = (bound: Bound): Standing => {
    const standing = standings.get(bound) ?? standingUnder(bound, page, profile);
    standings.set(bound, standing);
    return standing;
  };
  const found: Finding[] = [];
  let inapplicable = 0;
  for (const rule of rules) {
    const setting = settingOf(profile, rule.id);
    if (setting === 'off') continue;
    const standing = appliesTo(rule, page) && rule.binds ? standingFor(rule.binds) : undefined;
    if (!appliesTo(rule, page) || standing === 'other') {
      inapplicable += 1;
      continue;
    }
    let findings: Finding[];
    try {
      const verdicts = rule
        .check(page, contextFor(rule, options.today, profile, column, options))
        .filter(verdict => isJudged(verdict) && (!replaced || holdsRegardless(rule, verdict)));
      findings = verdicts.map(verdict =>
        toFinding(rule, verdict, page, { locale, severity: setting, ...(standing && { standing }) }),
      );
    } catch (error) {
      findings = [brokenFinding(rule, error, page, locale)];
    }
    if (findings.length === 0) inapplicable += 1;
    found.push(...findings);
    yield;
  }

  const findings = distinct(toldOnce(found, rules))
    .map(finding => exempt(finding, exemptionFor(profile, finding, page.url, options.today)))
    .sort(compareFindings);
  return {
    schema: 'sunboard/report@1',
    tool: { name: 'sunboard', version: VERSION },
    packs: PACKS.filter(pack => packs.includes(pack.id)).map(({ id, version, date }) => ({
      id,
      version,
      date,
    })),
    locale,
    page: { url: page.url, title: page.title, kind: page.kind, kindConfidence: page.kindConfidence },
    checkedAt: options.now ?? new Date().toISOString(),
    today: options.today,
    findings,
    score: scoreOf(findings),
    counts: countsOf(findings, inapplicable),
    truncated: page.truncated,
    ...(options.facts === true && { facts }),
  };
}

/** The rules that the chosen packs carry. */
export function selectRules(rules: readonly Rule[], packs: readonly string[]): Rule[] {
  return rules.filter(rule => rule.packs.some(pack => packs.includes(pack)));
}

function appliesTo(rule: Rule, facts: PageFacts): boolean {
  return (
    rule.kinds === 'any' ||
    rule.kinds.includes(facts.kind) ||
    (rule.kinds.includes('article') && isPublishedText(facts))
  );
}

/* Content systems publish the annual report and the guide as articles, with a line for the day: what holds for an article's day, tags and source holds for them too. */
function isPublishedText({ kind, publishedOn, dates }: PageFacts): boolean {
  return (
    (kind === 'annualReport' || kind === 'ogiGuide') &&
    dates.some(date => date.role === 'published' && date.evidence === 'label' && date.value === publishedOn)
  );
}

function isJudged(verdict: Verdict): boolean {
  return verdict.outcome !== 'inapplicable';
}

/* What stands in a page's place, or a page that shows nothing, as one that only leads on, tells nothing of what the page has or lacks; it can still expose somebody. */
function holdsRegardless({ id, packs }: Rule, { outcome, absent }: Verdict): boolean {
  return OF_THE_WHOLE.has(id) || (outcome === 'failed' && absent !== true && packs.includes('privacy'));
}
/* Rules that say that nothing is there. */
const OF_THE_WHOLE = new Set(['page.answer', 'page.blank', 'column.empty']);

/** Only what failed or is open can be excused. */
function exempt(finding: Finding, exemption: Finding['exempted']): Finding {
  return exemption && finding.outcome !== 'passed' ? { ...finding, exempted: exemption } : finding;
}

/** Two findings of one rule never share a fingerprint: the second of a kind is numbered. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map(finding => {
    const times = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, times);
    return times === 1 ? finding : { ...finding, fingerprint: hash(`${finding.fingerprint}#${times}`) };
  });
}
