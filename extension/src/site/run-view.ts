/** What the site page shows of a run: progress, the site card, the comparison with the last check, the pages. */
import { html, type TemplateResult } from 'lit';
import { localize, type Locale } from '@sunboard/model';
import { changeView, trendView } from '../history/change-view.js';
import type { CheckSummary, Comparison } from '../history/compare.js';
import { changeText } from '../history/locales.js';
import { siteOf } from '../store/site-run.js';
import { cardView } from './card-view.js';
import type { SiteText } from './locales.js';
import { pagesView, type PageFilter } from './pages-view.js';
import { progressView, type ProgressActions } from './progress-view.js';
import { progressOf, type SiteRun } from './run.js';
import type { SiteView } from './site-data.js';

/** What it is drawn from. */
export interface RunState {
  readonly run: SiteRun;
  readonly view: SiteView | undefined;
  readonly checks: readonly CheckSummary[];
  readonly change: Comparison | undefined;
  readonly filter: PageFilter;
  readonly rows: number;
  readonly locale: Locale;
}

/** What a person can do. */
export interface RunActions extends ProgressActions {
  readonly show: (filter: PageFilter) => void;
  readonly more: () => void;
}

/** Draws a run. */
export function runView(state: RunState, text: SiteText, actions: RunActions): TemplateResult {
  const { run, view, locale } = state;
  const words = localize(changeText, locale);
  return html`<section id="progress" data-status=${run.status}>
      ${progressView(run, text, actions)}
      <div class="actions">
        <a
          class="button ${run.status === 'done' ? 'main' : ''}"
          href="../report/report.html?site=${encodeURIComponent(siteOf(run.start))}"
          >${text.report}</a
        >
        <a class="button" href="?">${text.newCheck}</a>
      </div>
    </section>
    <section id="card">
      ${cardView(view?.indicators ?? [], view?.report, progressOf(run), text, locale)}
    </section>
    <section id="change">
      <h2>${text.change}</h2>
      ${
        state.change
          ? changeView(state.change, words)
          : html`<p class="muted">${run.status === 'done' ? text.changeFirst : text.changeDuring}</p>`
      }
      ${trendView(state.checks, words, locale)}
    </section>
    <section>${pagesView(run, state.filter, state.rows, text, actions.show, actions.more)}</section>`;
}
