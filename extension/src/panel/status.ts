/** What stands above the findings: progress, problems, the summary and what was left out. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill, localize, type Locale } from '@sunboard/model';
import { isWithoutLaw, keptOut, type Report } from '@sunboard/rules';
import type { ReadFailure } from './check-tab.js';
import { KIND_NAMES } from './kind-names.js';
import type { PanelText } from './locale.js';
import { siteOf } from '../store/site-run.js';
import { SEVERITIES } from './order.js';
import type { SessionView } from './session.js';

/** The line for assistive technology too: what is going on, or why nothing is. */
export function statusOf(
  view: SessionView | undefined,
  noTab: boolean,
  text: PanelText,
): TemplateResult | typeof nothing {
  if (noTab) return problem('noTab', text.problem.noTab);
  switch (view?.phase.name) {
    case 'checking':
      return html`<p>${text.checking}</p>
        <progress max="1" .value=${view.phase.share} aria-label=${text.checking}></progress>`;
    case 'following':
      // Most of what stirs on a page changes no finding: what was found stands until it is known to be otherwise.
      return view.phase.moved ? html`<p class="muted">${text.updating}</p>` : doneWords(view, text);
    case 'stale':
      return html`<p class="notice" data-problem="stale">${text.navigated}</p>`;
    case 'problem':
      return problem(...wordsOf(view.phase.failure, text));
    case 'done':
      return doneWords(view, text);
    default:
      return nothing;
  }
}

/** Page, counts by severity, score, kind. */
export function summaryOf(
  view: SessionView,
  report: Report,
  text: PanelText,
  locale: Locale,
): TemplateResult {
  const counts = SEVERITIES.map(severity => ({
    severity,
    count: view.listed.filter(({ finding }) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const sure = report.page.kindConfidence >= 0.8;
  return html`<section class="summary" aria-label=${text.score}>
    <p class="page">${report.page.title || report.page.url}</p>
    ${report.page.title === '' ? nothing : html`<p class="muted">${report.page.url}</p>`}
    <p class="counts">
      <strong class="score">
        ${
          report.score !== null
            ? `${text.score} ${Math.round(report.score)}`
            : keptOut(report)
              ? text.unjudged
              : text.noScore
        }
      </strong>
      ${counts.map(
        ({ severity, count }) =>
          html`<span class="chip ${severity}">${text.severity[severity]} <strong>${count}</strong></span>`,
      )}
    </p>
    <p class="muted">
      ${text.kind}:
      ${localize(KIND_NAMES, locale)[report.page.kind]}${
        sure ? nothing : fill(text.kindUnsure, { share: Math.round(report.page.kindConfidence * 100) })
      }
      ·
      <span data-took=${Math.round(view.reading?.took ?? 0)}
        >${fill(text.took, { time: Math.round(view.reading?.took ?? 0) })}</span
      >
    </p>
  </section>`;
}

/** What the person must know about how far the check went. */
export function noticesOf(view: SessionView, text: PanelText): TemplateResult {
  const skipped = view.reading?.facts.skippedFrames ?? [];
  const cut = view.reading?.facts.truncatedBy === 'loading' ? text.unloaded : text.truncated;
  return html`${view.report?.truncated ? html`<p class="notice" data-notice="truncated">${cut}</p>` : nothing}
  ${
    view.report && isWithoutLaw(view.report)
      ? html`<p class="notice" data-notice="law">
          ${text.withoutLaw}
          <a
            href="../options/options.html?site=${encodeURIComponent(siteOf(view.report.page.url))}"
            target="_blank"
            >${text.chooseLaw}</a
          >
        </p>`
      : nothing
  }
  ${view.more === 'running' ? html`<p class="muted" role="status" data-notice="more">${text.moreRunning}</p>` : nothing}
  ${view.more === 'failed' ? html`<p class="notice" data-notice="more">${text.moreFailed}</p>` : nothing}
  ${view.marksRemoved ? html`<p class="notice" data-notice="marks">${text.marksRemoved}</p>` : nothing}
  ${
    skipped.length === 0
      ? nothing
      : html`<div class="notice" data-notice="frames">
          <p>${fill(text.skippedFrames, { count: skipped.length })}</p>
          <ul>
            ${skipped.slice(0, 20).map(src => html`<li>${src === '' ? text.noAddress : src}</li>`)}
          </ul>
        </div>`
  }`;
}

function doneWords(view: SessionView, text: PanelText): TemplateResult {
  const { change } = view;
  if (change && change.added.size + change.gone > 0)
    return html`<p class="muted" data-change>
      ${fill(text.updated, { added: change.added.size, gone: change.gone })}
    </p>`;
  const isUnseen = view.listed.length === 0 && view.report && keptOut(view.report);
  return html`<p class="muted">
    ${isUnseen ? text.unjudged : fill(text.found, { count: view.listed.length })}
  </p>`;
}

function wordsOf(failure: ReadFailure, text: PanelText): [string, string] {
  switch (failure.kind) {
    case 'refused':
      return [failure.refusal, text.problem[failure.refusal]];
    case 'notAPage':
      return ['notAPage', fill(text.problem.notAPage, { type: failure.contentType })];
    case 'failed':
      return ['failed', fill(text.problem.failed, { error: failure.error.slice(0, 200) })];
  }
}

function problem(kind: string, words: string): TemplateResult {
  return html`<p class="notice" data-problem=${kind}>${words}</p>`;
}
