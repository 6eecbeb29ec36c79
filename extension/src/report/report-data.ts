/** The reports that the report page shows: of a site's last check or of one page, judged anew in the wanted language with what was dismissed since. */
import type { Locale } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import { run as judge, type Jurisdiction, type Report } from '@sunboard/rules';
import { jurisdictionOfSite } from '../shared/jurisdiction.js';
import { lastReport } from '../store/history.js';
import { profileOfSite } from '../store/profile.js';
import { pagesOf, readRun } from '../store/site-run.js';

/** What is reported. */
export interface ReportSource {
  readonly reports: readonly Report[];
  readonly facts: ReadonlyMap<string, PageFacts>;
  readonly jurisdiction: Jurisdiction;
  /** ISO 8601 instant of the check. */
  readonly checkedAt: string;
  /** Pages that are not in it: still waiting or failed. */
  readonly missing: number;
}

/** The last check of a site; undefined where there was none. */
export async function siteSource(site: string, locale: Locale): Promise<ReportSource | undefined> {
  const run = await readRun(site);
  if (!run) return undefined;
  const [records, profile] = [await pagesOf(run), await profileOfSite(run.start)];
  const reports: Report[] = [];
  for (const { facts, report } of records) {
    reports.push(
      judge(facts, { today: report.today, now: report.checkedAt, locale, profile: profile.of(facts.url) }),
    );
    // Hundreds of pages take seconds: the page stays usable meanwhile.
    await new Promise(resume => setTimeout(resume));
  }
  return {
    reports,
    facts: new Map(records.map(({ facts }) => [facts.url, facts])),
    jurisdiction: jurisdictionOfSite(run.start, profile.site),
    checkedAt: run.finishedAt ?? run.startedAt,
    missing: run.pages.filter(({ state }) => state === 'waiting' || state === 'failed').length,
  };
}

/** The last check of one page, in the language in which it was made. */
export async function pageSource(url: string): Promise<ReportSource | undefined> {
  const report = await lastReport(url);
  return (
    report && {
      reports: [report],
      facts: new Map(),
      jurisdiction: jurisdictionOfSite(url),
      checkedAt: report.checkedAt,
      missing: 0,
    }
  );
}
