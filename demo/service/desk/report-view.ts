/** The annual report's tables 3 and 4, counted now, each with its check, to print or to take away as a workbook. */
import { localize } from '@sunboard/model';
import { html, nothing, type TemplateResult } from 'lit';
import { SERVICE, type AnnualReport } from './api.js';
import type { Desk } from './desk-state.js';

/** The whole view. */
export function reportView(desk: Desk): TemplateResult {
  const { words, year, report } = desk;
  const thisYear = Number(desk.today.slice(0, 4)) || year;
  const years = Array.from({ length: 6 }, (_, index) => thisYear - index);
  return html`
    <h1 tabindex="-1">${words.report}</h1>
    <div class="filters">
      <label
        >${words.year}
        <select
          @change=${(event: Event) => desk.loadReport(Number((event.target as HTMLSelectElement).value))}
        >
          ${years.map(value => html`<option value=${value} ?selected=${value === year}>${value}</option>`)}
        </select></label
      >
      <a class="button" href="${SERVICE}staff/reports/annual.xlsx?year=${year}" download>${words.xlsx}</a>
      <button type="button" @click=${() => window.print()}>${words.print}</button>
    </div>
    ${report ? html`${tableThree(desk, report)}${tableFour(desk, report)}` : html`<p role="status">${words.loading}</p>`}
  `;
}

function tableThree({ words, locale }: Desk, { columns, rows, check, year }: AnnualReport): TemplateResult {
  return html`<h2 id="tableThree">${words.tableThree} (${year})</h2>
    <div class="wide" role="region" tabindex="0" aria-labelledby="tableThree">
      <table class="report" aria-labelledby="tableThree">
        <thead>
          <tr>
            <th scope="col">${words.item}</th>
            ${columns.map(({ label }) => html`<th scope="col">${localize(label, locale)}</th>`)}
            <th scope="col">${words.sum}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            row =>
              html`<tr class=${row.group === undefined ? 'main' : ''}>
                <th scope="row">
                  ${row.group ? html`<span class="hint">${localize(row.group, locale)}</span> ` : nothing}${localize(row.label, locale)}
                </th>
                ${row.counts.map(count => html`<td>${count}</td>`)}
                <td>${row.sum}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class=${check.ok ? 'check' : 'check bad'}>
      ${words.check}: ${check.left[0]} = ${check.right[0]} ·
      <strong>${check.ok ? words.checkOk : words.checkBad}</strong>
    </p>`;
}

function tableFour({ words, locale }: Desk, { remedies, year }: AnnualReport): TemplateResult {
  return html`<h2 id="tableFour">${words.tableFour} (${year})</h2>
    <div class="wide" role="region" tabindex="0" aria-labelledby="tableFour">
      <table class="report" aria-labelledby="tableFour">
        <thead>
          <tr>
            <th scope="col">${words.item}</th>
            ${[words.upheld, words.corrected, words.other, words.pending, words.sum].map(word => html`<th scope="col">${word}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${remedies.map(
            row =>
              html`<tr>
                <th scope="row">${localize(row.label, locale)}</th>
                ${[row.upheld, row.corrected, row.other, row.pending, row.total].map(count => html`<td>${count}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
