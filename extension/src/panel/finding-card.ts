/** One finding as a card: what, expected and seen, basis, remedy, and the ways to its places. */
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '@sunboard/model';
import type { Where } from '@sunboard/reader';
import type { Finding } from '@sunboard/rules';
import { fill, type PanelText } from './locales.js';

const MOST_PLACES = 20;

/** Draws a finding; `number` is its number on the page. */
export function findingCard(
  finding: Finding,
  text: PanelText,
  number: number | undefined,
  jump: (where: Where) => void,
): TemplateResult {
  const places = finding.where.filter(where => where.selector !== '');
  return html`<li
    class="finding"
    tabindex="-1"
    data-rule=${finding.rule}
    data-outcome=${finding.outcome}
    data-fingerprint=${finding.fingerprint}
  >
    <h3>${number === undefined ? nothing : html`<span class="number">${number}</span>`}${finding.title}</h3>
    <p class="message">${finding.message}</p>
    ${finding.exempted ? html`<p class="muted">${fill(text.exempted, { reason: finding.exempted.reason })}</p>` : nothing}
    <dl>
      ${entry(text.expected, finding.expected)}${entry(text.observed, finding.observed)}
      ${finding.outcome === 'passed' ? nothing : entry(text.remedy, finding.remedy)}
      <div>
        <dt>${text.basis}</dt>
        <dd>${basis(finding, text)}</dd>
      </div>
    </dl>
    ${
      places.length === 0
        ? html`<p class="muted">${text.wholePage}</p>`
        : html`<ul class="places" aria-label=${fill(text.places, { count: places.length })}>
            ${places.slice(0, MOST_PLACES).map(
              where =>
                html`<li>
                  <button
                    class="jump"
                    @click=${() => {
                      jump(where);
                    }}
                  >
                    ${text.jump}
                  </button>
                  <span class="muted">${where.text.slice(0, 60)}</span>
                </li>`,
            )}
          </ul>`
    }
    <p class="rule-id muted">${finding.rule}</p>
  </li>`;
}

function entry(label: string, value: string | undefined): TemplateResult | typeof nothing {
  return value === undefined || value === ''
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
}

function basis({ basis: { source, article, url, confidence } }: Finding, text: PanelText): TemplateResult {
  const label = `${source} ${article}${confidence === 'M' ? text.unconfirmed : ''}`;
  const href = safeUrl(url);
  return href === undefined
    ? html`${label}`
    : html`<a href=${href} target="_blank" rel="noreferrer">${label}</a>`;
}
