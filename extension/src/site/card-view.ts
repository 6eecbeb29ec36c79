/** The site card: every indicator with a meter that fills up, always said to rest on the pages seen so far. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SiteReport } from '@sunboard/rules';
import { fill, safeUrl, sentences, type Locale } from '@sunboard/model';
import type { SiteText } from './locales.js';
import type { Progress } from './run.js';
import type { Indicator } from './site-card.js';

const MOST_NAMES = 12;

/** Draws the card. */
export function cardView(
  indicators: readonly Indicator[],
  report: SiteReport | undefined,
  { columns }: Progress,
  text: SiteText,
  locale: Locale,
): TemplateResult {
  return html`<h2>${text.card}</h2>
    <p class="muted">${sentences([text.cardNote, report?.seenText], locale)}</p>
    <div class="indicator" id="columns-seen">
      <p>${fill(text.columnsSeen, columns)}</p>
      <meter
        min="0"
        max=${Math.max(1, columns.expected)}
        .value=${columns.seen}
        aria-label=${fill(text.columnsSeen, columns)}
      ></meter>
    </div>
    ${indicators.length === 0 ? html`<p class="muted">${text.cardEmpty}</p>` : nothing}
    <ul class="plain indicators">
      ${indicators.map(each => indicatorView(each, text))}
    </ul>`;
}

function indicatorView(
  { rule, title, count, limit, state, finding }: Indicator,
  text: SiteText,
): TemplateResult {
  const places = finding.where.filter(place => place.text !== '');
  const shown = count === undefined || limit === undefined ? '' : fill(text.indicator, { count, limit });
  return html`<li class="indicator ${state}" data-rule=${rule} data-state=${state}>
    <h3>${title}</h3>
    <p><strong>${shown}</strong> <span class="state">${text.indicatorState[state]}</span></p>
    ${
      count === undefined || limit === undefined
        ? nothing
        : html`<meter
            min="0"
            max=${limit}
            low=${limit / 2}
            high=${limit - 0.5}
            optimum="0"
            .value=${Math.min(count, limit)}
            aria-label="${title} ${shown}"
          ></meter>`
    }
    <p class="muted">${finding.message}</p>
    ${
      state === 'clear' || places.length === 0
        ? nothing
        : html`<ul class="places">
            ${places.slice(0, MOST_NAMES).map(place => html`<li>${place.text}</li>`)}
          </ul>`
    }
    <p class="muted">${basis(finding)}</p>
  </li>`;
}

function basis({ basis: { source, article, url } }: Indicator['finding']): TemplateResult | string {
  const [href, words] = [safeUrl(url), `${source} ${article}`];
  return href === undefined ? words : html`<a href=${href} target="_blank" rel="noreferrer">${words}</a>`;
}
