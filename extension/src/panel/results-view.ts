/** The findings as the panel shows them: failed ones by severity and place, the others folded away below. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fill, type Locale } from '@sunboard/model';
import { keptOut, type Finding, type Report } from '@sunboard/rules';
import { AREAS } from '../shared/messages.js';
import type { PanelText } from './locale.js';
import { SEVERITIES, type Listed } from './order.js';
import type { SessionView } from './session.js';
import { noticesOf, summaryOf } from './status.js';

type Part = TemplateResult | typeof nothing;

/** What the results are drawn from. */
export interface ResultsContext {
  readonly view: SessionView;
  readonly report: Report;
  readonly text: PanelText;
  readonly locale: Locale;
  readonly card: (finding: Finding, number?: number) => TemplateResult;
  /** What other owners add: linked files, the buttons of the dismissals, the comparison with the last check. */
  readonly files: Part;
  readonly transfer: Part;
  readonly since: Part;
}

/** Draws everything that was found on a page. */
export function resultsView(context: ResultsContext): TemplateResult {
  const { view, report, text, locale, card } = context;
  const unseen = keptOut(report);
  const live = report.findings.filter(({ exempted }) => !exempted);
  // Dismissed or not, that nothing was judged is said on top.
  const dismissed = report.findings.filter(finding => finding.exempted && finding !== unseen);
  const folded = (id: 'cantTell' | 'passed') =>
    foldedPart(
      id,
      text[id],
      live.filter(finding => finding.outcome === id && finding !== unseen),
      context,
    );
  return html`${summaryOf(view, report, text, locale)} ${noticesOf(view, text)}
    ${
      unseen
        ? html`<div data-notice="unseen">${list([{ finding: unseen }], card)}</div>`
        : view.listed.length > 0
          ? nothing
          : noneFound(dismissed.length, text)
    }
    ${SEVERITIES.map(severity =>
      group(
        severity,
        view.listed.filter(({ finding }) => finding.severity === severity),
        context,
      ),
    )}
    ${context.files} ${folded('cantTell')}
    ${foldedPart('dismissed', text.dismissed, dismissed, context, context.transfer)} ${folded('passed')}
    ${context.since}
    <p class="muted">${fill(text.inapplicable, { count: report.counts.inapplicable })}</p>`;
}

function noneFound(dismissed: number, text: PanelText): TemplateResult {
  return html`<p class="none">
    ${
      dismissed > 0
        ? html`<strong>${fill(text.allDismissed, { count: dismissed })}</strong>`
        : html`<strong>${text.none}</strong> ${text.noneDetail}`
    }
  </p>`;
}

function group(
  severity: (typeof SEVERITIES)[number],
  listed: readonly Listed[],
  { text, card }: ResultsContext,
): Part {
  if (listed.length === 0) return nothing;
  return html`<section class="group" data-severity=${severity} aria-labelledby="group-${severity}">
    <h2 id="group-${severity}">${text.severity[severity]} <span class="count">${listed.length}</span></h2>
    ${AREAS.map(area => {
      const here = listed.filter(entry => entry.area === area);
      return here.length === 0
        ? nothing
        : html`<h3>${text.area[area]}</h3>
            ${list(here, card)}`;
    })}
  </section>`;
}

function foldedPart(
  id: string,
  title: string,
  findings: readonly Finding[],
  { card }: ResultsContext,
  below: Part = nothing,
): Part {
  if (findings.length === 0 && below === nothing) return nothing;
  return html`<details id=${id} class="folded">
    <summary>
      <h2>${title} <span class="count">${findings.length}</span></h2>
    </summary>
    <h3 class="only-heard">${title}</h3>
    ${list(
      findings.map(finding => ({ finding })),
      card,
    )}
    ${below}
  </details>`;
}

function list(
  entries: readonly { readonly finding: Finding; readonly number?: number }[],
  card: ResultsContext['card'],
): TemplateResult {
  return html`<ol>
    ${repeat(
      entries,
      ({ finding }) => finding.fingerprint,
      ({ finding, number }) => card(finding, number),
    )}
  </ol>`;
}
