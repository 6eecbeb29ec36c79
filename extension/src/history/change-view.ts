/** Since last time: numbers of new, fixed and remaining faults, and a trend line with the same numbers as a table. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { fill, type Locale } from '@sunboard/model';
import { when } from '../shared/wording.js';
import type { CheckSummary, Comparison, Fault } from './compare.js';
import { trendLine } from './trend.js';

/** The words that are needed. */
export interface ChangeText {
  readonly added: string;
  readonly fixed: string;
  readonly still: string;
  readonly firstSeen: string;
  readonly unseen: string;
  readonly trend: string;
  readonly trendTable: string;
  readonly trendPoint: string;
  readonly when: string;
  readonly pagesCount: string;
  readonly faults: string;
  readonly scoreMean: string;
}

const KINDS = ['added', 'fixed', 'still', 'firstSeen', 'unseen'] as const;
const MOST_FAULTS = 50;

/** What changed, each kind with its faults folded in. */
export function changeView(change: Comparison, text: ChangeText): TemplateResult {
  return html`<div class="changes">
    ${KINDS.map(kind => ((kind === 'firstSeen' || kind === 'unseen') && change[kind].length === 0 ? nothing : group(kind, change[kind], text)))}
  </div>`;
}

function group(kind: (typeof KINDS)[number], faults: readonly Fault[], text: ChangeText): TemplateResult {
  const head = html`<span class="change-name">${text[kind]}</span> <strong>${faults.length}</strong>`;
  if (faults.length === 0) return html`<p class="change" data-change=${kind}>${head}</p>`;
  return html`<details class="change" data-change=${kind}>
    <summary>${head}</summary>
    <ul>
      ${faults.slice(0, MOST_FAULTS).map(fault => html`<li>${fault.title} <span class="muted">${fault.url}</span></li>`)}
      ${faults.length > MOST_FAULTS ? html`<li>… ${faults.length - MOST_FAULTS}</li>` : nothing}
    </ul>
  </details>`;
}

/** The trend of the number of faults. */
export function trendView(
  checks: readonly CheckSummary[],
  text: ChangeText,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (checks.length < 2) return nothing;
  const line = trendLine(checks.map(({ at, faults }) => ({ at, value: faults.length })));
  const label = `${text.trend}: ${checks.map(({ at, faults }) => fill(text.trendPoint, { when: when(at, locale), count: faults.length })).join('; ')}`;
  return html`<h3>${text.trend}</h3>
    <svg class="trend" viewBox="0 0 ${line.width} ${line.height}" role="img" aria-label=${label}>
      ${line.levels.map(
        ({ value, y }) =>
          svg`<line class="level" x1="36" x2=${line.width} y1=${y} y2=${y}></line><text x="32" y=${y + 4}>${value}</text>`,
      )}
      <polyline points=${line.points.map(({ x, y }) => `${x},${y}`).join(' ')}></polyline>
      ${line.points.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r="4"></circle>`)}
    </svg>
    <details>
      <summary>${text.trendTable}</summary>
      <div class="scroll" tabindex="0" role="group" aria-label=${text.trendTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">${text.when}</th>
              <th scope="col">${text.pagesCount}</th>
              <th scope="col">${text.faults}</th>
              <th scope="col">${text.scoreMean}</th>
            </tr>
          </thead>
          <tbody>
            ${[...checks].reverse().map(
              ({ at, pages, faults, score }) =>
                html`<tr>
                  <th scope="row">${when(at, locale)}</th>
                  <td>${pages.length}</td>
                  <td>${faults.length}</td>
                  <td>${score ?? '–'}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
}
