/** Judges a site by all pages seen so far; every verdict is about these pages only and says so. */
import type { SiteProfile } from '@sunboard/model';
import type { PageFacts, Where } from '@sunboard/reader';
import { fingerprintOf } from '../engine/fingerprint.js';
import { toFinding } from '../engine/finding.js';
import { columnOf, exemptionFor, packsOf, settingOf, withOverride } from '../engine/profile.js';
import { presentId } from '../engine/renames.js';
import { run } from '../engine/run.js';
import { compareFindings } from '../engine/score.js';
import type { Finding } from '../report.js';
import type { Rule, RunOptions, Verdict } from '../rule.js';
import { RULES } from '../rules.js';
import { reportYears } from '../shared/report-years.js';
import { isReplaced } from '../shared/stand-in.js';
import { fill, say } from '../shared/wording.js';
import { indexVerdict, listDayVerdict } from './agreement.js';
import { columnStates, siteKey } from './columns.js';
import type { ColumnState, SiteReport, SiteSeen } from './site-report.js';
import { SITE_RULES, type SiteRule } from './site-rules.js';
import { yearVerdict } from './report-year.js';

const SEEN = say(
  '目前已查看：{pages} 个页面，其中 {columns} 个栏目、{guides} 个办事指南。',
  'Seen so far: {pages} {pages?page:pages}, among them {columns} {columns?column:columns} and {guides} service {guides?guide:guides}.',
);
const GUIDE = RULES.filter(({ id }) => id === 'guide.eight');

/**
 * Site findings over the facts of many pages of one site. A count below its threshold passes (`some` names what counts
 * so far); at the threshold it fails, worded "would count towards". Pure when `now` is given.
 */
export function runSite(pages: readonly PageFacts[], options: RunOptions): SiteReport {
  const locale = options.locale ?? 'zh-CN';
  const profile = options.profile ?? {};
  const latest = [
    ...new Map(
      pages
        // Where a wall or an apology stood, the page was not seen.
        .filter(page => !isReplaced(page))
        .map(page => [siteKey(page.url), withOverride(page, columnOf(profile, page.url))]),
    ).values(),
  ];
  // What is counted here comes from the Chinese inspection: pages under another law are seen, not counted.
  const judged = latest.filter(page => (options.packs ?? packsOf(profile, page)).includes('cn'));
  const columns = columnStates(judged, options);
  const guides = judged.filter(({ kind }) => kind === 'guide');
  const seen: SiteSeen = { pages: latest.length, columns: columns.length, guides: guides.length };

  const limitOf = (rule: SiteRule) => limitIn(profile, rule);
  const counts = [
    counted(
      SITE_RULES.count5,
      columns.filter(({ state, important }) => state === 'stale' && important),
      limitOf,
      seen.columns,
    ),
    counted(
      SITE_RULES.count10,
      columns.filter(({ state }) => state === 'stale'),
      limitOf,
      seen.columns,
    ),
    counted(
      SITE_RULES.empty,
      columns.filter(({ state }) => state === 'empty'),
      limitOf,
      seen.columns,
    ),
    counted(SITE_RULES.guides, poorGuides(guides, options), limitOf, seen.guides),
    codeVerdict(judged),
    reportVerdict(judged),
    named(SITE_RULES.reportYear, yearVerdict(judged)),
    named(SITE_RULES.listDays, listDayVerdict(judged)),
    named(SITE_RULES.indexes, indexVerdict(judged)),
  ].filter(entry => entry !== undefined);

  const findings = counts
    .flatMap(({ rule, verdict }): Finding[] => {
      const severity = settingOf(profile, rule.id);
      if (severity === 'off') return [];
      const root = siteRoot(latest);
      const finding = toFinding(asRule(rule), verdict, root, { locale, severity });
      const named = {
        ...finding,
        fingerprint: fingerprintOf({ rule: rule.id, reason: verdict.reason, url: '', key: rule.id }),
      };
      const exempted =
        finding.outcome === 'passed' ? undefined : exemptionFor(profile, named, root.url, options.today);
      return [exempted ? { ...named, exempted } : named];
    })
    .sort(compareFindings);

  return {
    schema: 'sunboard/site-report@1',
    locale,
    checkedAt: options.now ?? new Date().toISOString(),
    today: options.today,
    seen,
    seenText: fill(SEEN, { pages: seen.pages, columns: seen.columns, guides: seen.guides }, locale),
    columns,
    findings,
  };
}

function named(rule: SiteRule, verdict: Verdict | undefined): Judged | undefined {
  return verdict && { rule, verdict };
}

interface Judged {
  readonly rule: SiteRule;
  readonly verdict: Verdict;
}

/** Nothing to say until at least one page of the sort was seen. */
function counted(
  rule: SiteRule,
  hits: readonly Pick<ColumnState, 'name' | 'url'>[],
  limitOf: (rule: SiteRule) => number,
  seen: number,
): Judged | undefined {
  if (seen === 0) return undefined;
  const limit = limitOf(rule);
  const data = { count: hits.length, limit, names: hits.slice(0, 12).map(({ name }) => name) };
  const where: Where[] = hits.map(({ name, url }) => ({
    selector: '',
    text: `${name} ${url}`.slice(0, 300),
  }));
  if (hits.length >= limit)
    return {
      rule,
      verdict: {
        outcome: 'failed',
        reason: 'reached',
        data,
        where,
        expected: `< ${limit}`,
        observed: String(hits.length),
      },
    };
  return { rule, verdict: { outcome: 'passed', reason: hits.length === 0 ? 'none' : 'some', data, where } };
}

function poorGuides(guides: readonly PageFacts[], options: RunOptions): Pick<ColumnState, 'name' | 'url'>[] {
  return guides
    .filter(facts =>
      run(facts, { ...options, packs: ['cn'], rules: GUIDE }).findings.some(
        ({ outcome, reason, exempted }) => outcome === 'failed' && reason === 'many' && !exempted,
      ),
    )
    .map(({ url, heading, title }) => ({ url, name: heading ?? title }));
}

/** Codes in footers, host by host: two sites may be in the store. */
function codeVerdict(pages: readonly PageFacts[]): Judged | undefined {
  const byHost = new Map<string, Map<string, PageFacts>>();
  for (const page of pages) {
    const code = page.footer.siteCode?.value.toLowerCase();
    const host = siteKey(page.url).split('/')[0] ?? '';
    if (code !== undefined)
      byHost.set(host, (byHost.get(host) ?? new Map<string, PageFacts>()).set(code, page));
  }
  const groups = [...byHost.values()];
  const mixed = groups.find(codes => codes.size > 1);
  const shown = mixed ?? groups[0];
  if (!shown) return undefined;
  const names = [...shown.keys()];
  const where: Where[] = [...shown].map(([code, page]) => ({
    selector: '',
    text: `${code} ${page.url}`.slice(0, 300),
  }));
  if (!mixed)
    return { rule: SITE_RULES.codes, verdict: { outcome: 'passed', reason: 'same', data: { names }, where } };
  return {
    rule: SITE_RULES.codes,
    verdict: {
      outcome: 'failed',
      reason: 'differ',
      data: { names, count: names.length },
      where,
      expected: say('同一个标识码', 'one code'),
      observed: names.join(' / '),
    },
  };
}

/** A year not seen may stand on a page not seen: never failed, only open. */
function reportVerdict(pages: readonly PageFacts[]): Judged | undefined {
  const own = pages
    .filter(({ kind }) => kind === 'annualReport')
    .flatMap(({ heading, title }) => /(20\d{2})/.exec(heading ?? title)?.[1] ?? []);
  const years = [...new Set([...pages.flatMap(reportYears), ...own])].sort();
  const [first, last] = [years[0], years.at(-1)];
  if (years.length < 2 || first === undefined || last === undefined) return undefined;
  const missing = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
    String(Number(first) + index),
  ).filter(year => !years.includes(year));
  const verdict: Verdict =
    missing.length === 0
      ? { outcome: 'passed', reason: 'whole', data: { names: years } }
      : { outcome: 'cantTell', reason: 'gap', data: { names: missing } };
  return { rule: SITE_RULES.reports, verdict };
}

function limitIn(profile: SiteProfile, rule: SiteRule): number {
  const set = Object.entries(profile.thresholds ?? {}).find(
    ([key]) => key.endsWith('.limit') && presentId(key.slice(0, -'.limit'.length)) === rule.id,
  );
  return set?.[1] ?? rule.thresholds['limit'] ?? Number.POSITIVE_INFINITY;
}

function asRule(rule: SiteRule): Rule {
  return { ...rule, packs: ['cn'], kinds: 'any', check: () => [] };
}

/** Facts that stand for the site as a whole: only address, title and certainty matter to the wording. */
function siteRoot(pages: readonly PageFacts[]): PageFacts {
  const home = pages.find(({ kind }) => kind === 'home') ?? pages[0];
  return { ...(home as PageFacts), truncated: false, kindConfidence: 1 };
}
