/** Reads the page of a tab and judges it: the one path from a click to a report. */
import type { Locale } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import { run, type Finding, type Report } from '@sunboard/rules';
import { todayIn } from '@sunboard/calendar';
import type { Mark } from '../shared/messages.js';
import { askPage, holdLine, injectReader } from '../shared/platform.js';

/** Why a page could not be read. */
export type ReadFailure = { readonly kind: 'denied' } | { readonly kind: 'failed'; readonly error: string };

/** Reads a tab's page. The returned `release` drops the line to it, which also removes all marks. */
export async function readTab(
  tabId: number,
): Promise<{ facts: PageFacts; release: () => void } | ReadFailure> {
  try {
    await injectReader(tabId);
  } catch {
    return { kind: 'denied' };
  }
  const release = holdLine(tabId);
  try {
    const answer = await askPage<'read'>(tabId, { type: 'read' });
    if (answer.ok) return { facts: answer.facts, release };
    release();
    return { kind: 'failed', error: answer.error };
  } catch (error) {
    release();
    return { kind: 'failed', error: String(error) };
  }
}

/** Judges facts in a language. */
export function judge(facts: PageFacts, locale: Locale): Report {
  return run(facts, { today: todayIn('Asia/Shanghai'), locale });
}

/** Failed findings in the order of the panel, numbered from 1. */
export function failures(report: Report): Finding[] {
  return report.findings.filter(finding => finding.outcome === 'failed' && !finding.exempted);
}

/** Marks for the page: the first place of each failed finding. */
export function marksOf(report: Report): Mark[] {
  return failures(report).flatMap((finding, index) => {
    const where = finding.where[0];
    return where && where.selector !== ''
      ? [
          {
            id: finding.fingerprint,
            number: index + 1,
            severity: finding.severity,
            where,
            label: finding.message,
          },
        ]
      : [];
  });
}
