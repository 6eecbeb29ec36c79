/** Applies a site profile: which column the page is, thresholds, severities, exemptions. */
import {
  localize,
  parseJson,
  parseRecord,
  type IsoDate,
  type Locale,
  type Parsed,
  type SiteProfile,
} from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import type { ColumnOverride, Rule, RuleContext, RunOptions, Severity } from '../rule.js';
import { jurisdictionOf } from './jurisdiction.js';
import { presentId } from './renames.js';
import { urlMatches } from './url-match.js';

const FOREIGN = {
  'zh-CN': {
    message: '这不是站点配置文件',
    remedy: '请选择从“选项”或检查结果中导出的 sunboard.profile.json。',
  },
  en: {
    message: 'This is no site profile',
    remedy: 'Choose a sunboard.profile.json, as the options or the findings export it.',
  },
} as const;

/**
 * Reads `sunboard.profile.json`. `value` is undefined when it cannot be used; every problem names its place
 * (line and column for broken JSON, a JSON pointer for a wrong value) and its remedy in the chosen language.
 */
export function parseProfile(json: string, locale: Locale): Parsed<SiteProfile | undefined> {
  const parsed = parseJson(json, locale);
  if (parsed.problems.length > 0) return { value: undefined, problems: parsed.problems };
  const problem = { pointer: '', code: 'foreign', value: '', ...localize(FOREIGN, locale) };
  const foreign = { value: undefined, problems: [problem] };
  const { value: data } = parsed;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return foreign;
  const profile = parseRecord('SiteProfile', data, locale);
  // Where nothing is left of a file it said nothing that a profile says: a report, for example.
  const isEmpty = profile.value !== undefined && Object.keys(profile.value).length === 0;
  return isEmpty && Object.keys(data).length > 0 ? foreign : profile;
}

/** The packs that a profile asks for, else those of the law under which the page stands; what protects people holds everywhere. */
export function packsOf(profile: SiteProfile, facts: PageFacts): readonly string[] {
  if (profile.packs) return profile.packs;
  const jurisdiction = jurisdictionOf(facts, profile);
  return jurisdiction === undefined ? ['privacy'] : [jurisdiction, 'privacy'];
}

/** The first entry of the column map that fits the address. */
export function columnOf(profile: SiteProfile, url: string): ColumnOverride | undefined {
  return profile.columns?.find(column => urlMatches(column.match, url));
}

/** The facts as the profile corrects them: what staff say about their own page is certain. */
export function withOverride(facts: PageFacts, column: ColumnOverride | undefined): PageFacts {
  if (!column || (column.kind === undefined && column.type === undefined)) return facts;
  const kind = column.kind ?? 'column';
  return {
    ...facts,
    kind,
    kindConfidence: 1,
    kindEvidence: [...facts.kindEvidence, `profile ${column.match}`],
    ...(column.type !== undefined && { columnType: column.type }),
  };
}

/** What a rule may know besides the page. */
export function contextFor(
  rule: Rule,
  today: IsoDate,
  profile: SiteProfile,
  column: ColumnOverride | undefined,
  measured: Pick<RunOptions, 'answers' | 'loadTime' | 'attachments'> = {},
): RuleContext {
  const threshold = (name: string): number => {
    const set = thresholdIn(profile, rule.id, name) ?? rule.thresholds?.[name];
    if (set === undefined) throw new Error(`${rule.id} has no threshold named ${name}`);
    return set;
  };
  const { answers, loadTime, attachments } = measured;
  return {
    today,
    profile,
    threshold,
    ...(column && { column }),
    ...(answers && { answers }),
    ...(loadTime !== undefined && { loadTime }),
    ...(attachments && { attachments }),
  };
}

/** The profile's word on a rule: `off`, a severity, or nothing. */
export function settingOf(profile: SiteProfile, rule: string): Severity | 'off' | undefined {
  return Object.entries(profile.rules ?? {}).find(([id]) => presentId(id) === rule)?.[1];
}

/** The exemption that covers a finding on the given day, or undefined. Its last day still counts. */
export function exemptionFor(
  profile: SiteProfile,
  finding: { rule: string; fingerprint: string },
  url: string,
  today: IsoDate,
) {
  const found = profile.exemptions?.find(
    exemption =>
      presentId(exemption.rule) === finding.rule &&
      (exemption.match === undefined || urlMatches(exemption.match, url)) &&
      (exemption.fingerprint === undefined || exemption.fingerprint === finding.fingerprint) &&
      (exemption.until === undefined || today <= exemption.until),
  );
  return found && { reason: found.reason, ...(found.until !== undefined && { until: found.until }) };
}

function thresholdIn(profile: SiteProfile, rule: string, name: string): number | undefined {
  const entry = Object.entries(profile.thresholds ?? {}).find(([key]) => {
    const cut = key.lastIndexOf('.');
    return key.slice(cut + 1) === name && presentId(key.slice(0, Math.max(cut, 0))) === rule;
  });
  return entry?.[1];
}
