/** Since last time on one page: what is new, fixed and still there against the check of an earlier day, and the trend. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill, localize, type Locale } from '@sunboard/model';
import type { Report } from '@sunboard/rules';
import { changeView, trendView } from '../history/change-view.js';
import { compareChecks, type CheckSummary, type Comparison } from '../history/compare.js';
import { changeText } from '../history/locales.js';
import { dayOf, when } from '../shared/wording.js';
import { keyOf, pageHistory, recordCheck, summaryOf } from '../store/history.js';
import type { PanelText } from './locale.js';

/** What became of a page since a check of an earlier day. */
export interface Since {
  readonly url: string;
  readonly last: CheckSummary;
  readonly comparison: Comparison;
  /** All checks with this one, oldest first. */
  readonly checks: readonly CheckSummary[];
}

/** Compares a report with the check of the last other day, then remembers it. Undefined where there was none, or nothing can be kept. */
export async function sinceLast(report: Report): Promise<Since | undefined> {
  const { url } = report.page;
  const now = summaryOf(report.checkedAt, report.checkedAt, [report]);
  const before = (await pageHistory(url).catch(() => [])).filter(({ at }) => dayOf(at) !== dayOf(now.at));
  await recordCheck(report);
  const last = before.at(-1);
  return (
    last && {
      url,
      last,
      comparison: compareChecks(last, now, address => keyOf(address) ?? address),
      checks: [...before, now],
    }
  );
}

/** Draws it. */
export function sinceView(
  since: Since | undefined,
  url: string,
  text: PanelText,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (since?.url !== url) return nothing;
  return html`<section id="since" class="group" aria-labelledby="since-title">
    <h2 id="since-title">${fill(text.since, { when: when(since.last.at, locale) })}</h2>
    ${changeView(since.comparison, localize(changeText, locale))}
    ${trendView(since.checks, localize(changeText, locale), locale)}
  </section>`;
}
