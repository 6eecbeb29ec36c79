/** What the site page shows before a run: the settings of a new one, and the sites that were checked. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Locale } from '@sunboard/model';
import { when } from '../shared/wording.js';
import { siteOf } from '../store/site-run.js';
import type { SiteText } from './locales.js';
import { progressOf, type SiteRun } from './run.js';

/** Draws it; `runs` is undefined until they are read. */
export function startView(
  setup: TemplateResult,
  runs: readonly SiteRun[] | undefined,
  text: SiteText,
  locale: Locale,
  remove: (site: string) => void,
): TemplateResult {
  return html`<section>${setup}</section>
    <section>
      <h2>${text.sites}</h2>
      ${runs?.length === 0 ? html`<p class="muted">${text.noSites}</p>` : nothing}
      <ul class="plain sites">
        ${(runs ?? []).map(run => siteRow(run, text, locale, remove))}
      </ul>
    </section>`;
}

function siteRow(
  run: SiteRun,
  text: SiteText,
  locale: Locale,
  remove: (site: string) => void,
): TemplateResult {
  const site = siteOf(run.start);
  const { total, waiting } = progressOf(run);
  return html`<li>
    <span
      ><strong>${site}</strong>
      <span class="muted"
        >${when(run.startedAt, locale)} · ${text.status[run.status]} ·
        ${fill(text.progress, { handled: total - waiting, total })}</span
      ></span
    >
    <span class="actions">
      <a class="button" href="?site=${encodeURIComponent(site)}" aria-label="${text.open} ${site}"
        >${text.open}</a
      >
      <button
        class="remove"
        aria-label="${text.remove} ${site}"
        @click=${() => {
          remove(site);
        }}
      >
        ${text.remove}
      </button>
    </span>
  </li>`;
}
