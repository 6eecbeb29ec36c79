/** The calculator: from the date of acceptance to the due date of each step, with the way it was counted. */
import { localize } from '@sunboard/model';
import { html, nothing, type TemplateResult } from 'lit';
import {
  cnCalendar,
  describeCalendar,
  describeDeadline,
  describeStep,
  isIsoDate,
  todayIn,
  type Deadline,
  type Locale,
} from '@sunboard/calendar';
import { saveAs } from '../internal/save-as.js';
import { partText, type PartText } from './locales/parts.js';
import type { Process } from './process-model.js';
import { datesFrom, datesToIcs, type ProcessDates } from './step-dates.js';
import type { Limits } from './sums.js';

/** What drawing the calculator needs. */
export interface CalculatorView {
  readonly process: Process;
  readonly limits: Limits;
  /** Date of acceptance; empty for today in China. */
  readonly from: string;
  readonly locale: Locale;
  readonly name: string;
  choose(from: string): void;
}

/** Field, table of dates, derivations and the calendar file. */
export function calculatorView(view: CalculatorView): TemplateResult {
  const { locale } = view;
  const text = localize(partText, locale);
  const from = view.from === '' ? todayIn('Asia/Shanghai', new Date()) : view.from;
  const dates = datesOrNothing(from, view);
  return html`<div class="row">
      <label for="accepted">${text.acceptedOn}</label>
      <input
        id="accepted"
        type="date"
        min="2000-01-01"
        max="2099-12-31"
        .value=${from}
        @change=${(event: Event) => {
          view.choose((event.target as HTMLInputElement).value);
        }}
      />
      ${
        dates
          ? html`<button
              type="button"
              part="button"
              @click=${() => {
                saveIcs(dates, view);
              }}
            >
              ${text.calendarFile}
            </button>`
          : nothing
      }
    </div>
    <p class="muted note">${text.calculatorHint} ${describeCalendar(cnCalendar(), locale)}</p>
    ${dates ? tableView(dates, view) : html`<p role="alert">${text.badDate}</p>`}`;
}

function tableView(dates: ProcessDates, { locale }: CalculatorView): TemplateResult {
  const text = localize(partText, locale);
  const hasExcluded = dates.steps.some(one => one.withExcluded);
  const end = (label: string, due: Deadline | undefined) =>
    due &&
    html`<tr>
      <th scope="row">${label}</th>
      <td>${dueView(due, locale, text)}</td>
      ${hasExcluded ? html`<td></td>` : nothing}
    </tr>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${text.calculator}>
      <table>
        <thead>
          <tr>
            <th scope="col">${text.steps}</th>
            <th scope="col">${text.dueBy}</th>
            ${hasExcluded ? html`<th scope="col">${text.dueWithExcluded}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${dates.steps.map(
            ({ step, due, withExcluded }) =>
              html`<tr>
                <th scope="row">${step.number}. ${step.name}</th>
                <td>${dueView(due, locale, text)}</td>
                ${hasExcluded ? html`<td>${withExcluded ? dueView(withExcluded, locale, text) : nothing}</td>` : nothing}
              </tr>`,
          )}
          ${end(text.limitPromised, dates.promised)}${end(text.limitLegal, dates.legal)}${end(text.limitExtended, dates.extended)}
        </tbody>
      </table>
    </div>
    ${hasExcluded ? html`<p class="muted note">${text.excludedNote}</p>` : nothing}`;
}

function dueView(due: Deadline, locale: Locale, text: PartText): TemplateResult {
  return html`<details>
    <summary>
      <time datetime=${due.dueOn}>${due.dueOn}</time>${due.provisional ? ` ${text.provisional}` : ''}
    </summary>
    <p>${describeDeadline(due, locale)}</p>
    <ol class="days">
      ${due.steps.map(day => html`<li>${describeStep(day, locale)}</li>`)}
    </ol>
  </details>`;
}

function datesOrNothing(from: string, { process, limits }: CalculatorView): ProcessDates | undefined {
  if (!isIsoDate(from)) return undefined;
  try {
    return datesFrom(from, process, limits);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function saveIcs(dates: ProcessDates, { name, locale }: CalculatorView): void {
  const text = localize(partText, locale);
  const file = new Blob(
    [datesToIcs(dates, name, dates.promised ? text.limitPromised : text.limitLegal, locale, new Date())],
    { type: 'text/calendar;charset=utf-8' },
  );
  saveAs(file, `${name}.ics`);
}
