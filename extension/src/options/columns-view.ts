/** The column map: entries that can be added, changed and removed, and the question about a list that was pointed at. */
import { html, nothing, type TemplateResult } from 'lit';
import { COLUMN_TYPES, type ColumnType } from '@sunboard/model';
import type { Picked } from '../page-tools/pick.js';
import type { ColumnEntry } from '../store/profile.js';
import type { OptionsText } from './locales.js';
import { patternsFor } from './teach.js';

/** An entry as it is typed. */
export interface ColumnDraft {
  readonly match: string;
  readonly type: ColumnType;
  readonly maxAge: string;
}

export const EMPTY_DRAFT: ColumnDraft = { match: '', type: 'news', maxAge: '' };

/** Days from what was typed: undefined for empty, NaN for wrong. */
export function daysIn(text: string): number | undefined {
  if (text.trim() === '') return undefined;
  const days = Number(text);
  return Number.isInteger(days) && days > 0 ? days : Number.NaN;
}

/** Draws the entries. */
export function columnsTable(
  columns: readonly ColumnEntry[],
  text: OptionsText,
  remove: (entry: ColumnEntry) => void,
): TemplateResult {
  if (columns.length === 0) return html`<p class="muted">${text.noColumns}</p>`;
  return html`<table class="cards" id="columns">
    <thead>
      <tr>
        <th scope="col">${text.match}</th>
        <th scope="col">${text.type}</th>
        <th scope="col">${text.maxAge}</th>
        <td></td>
      </tr>
    </thead>
    <tbody>
      ${columns.map(
        entry =>
          html`<tr>
            <td>
              ${entry.match}${entry.listSelector === undefined ? nothing : html`<div class="muted">${entry.listSelector}</div>`}
            </td>
            <td>${entry.type === undefined ? (entry.kind ?? '') : text.types[entry.type]}</td>
            <td>${entry.maxAgeDays ?? '–'}</td>
            <td>
              <button
                class="remove"
                aria-label="${text.remove} ${entry.match}"
                @click=${() => {
                  remove(entry);
                }}
              >
                ${text.remove}
              </button>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Draws the fields of one entry; `picked` shows the list it is about and offers its addresses. */
export function columnForm(
  draft: ColumnDraft,
  wrong: readonly ('match' | 'maxAge')[],
  picked: Picked | undefined,
  text: OptionsText,
  change: (part: Partial<ColumnDraft>) => void,
  save: () => void,
  discard: () => void,
): TemplateResult {
  return html`<form
    id="column-form"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      save();
    }}
  >
    ${picked ? pickedView(picked, draft, text, change) : matchField(draft, wrong, text, change)}
    <div class="field">
      <label for="type">${picked ? text.pickedAs : text.type}</label>
      <select
        id="type"
        @change=${(event: Event) => {
          change({ type: (event.target as HTMLSelectElement).value as ColumnType });
        }}
      >
        ${COLUMN_TYPES.map(type => html`<option value=${type} ?selected=${type === draft.type}>${text.types[type]}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="max-age">${text.maxAge}</label>
      <input
        id="max-age"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        .value=${draft.maxAge}
        aria-invalid=${wrong.includes('maxAge') ? 'true' : 'false'}
        @input=${(event: Event) => {
          change({ maxAge: (event.target as HTMLInputElement).value });
        }}
      />
      ${wrong.includes('maxAge') ? html`<p class="wrong">${text.maxAgeWrong}</p>` : nothing}
    </div>
    <div class="actions">
      <button id="save-column" class="main" type="submit">${picked ? text.confirm : text.add}</button>
      ${picked ? html`<button id="discard" type="button" @click=${discard}>${text.discard}</button>` : nothing}
    </div>
  </form>`;
}

function matchField(
  draft: ColumnDraft,
  wrong: readonly string[],
  text: OptionsText,
  change: (part: Partial<ColumnDraft>) => void,
): TemplateResult {
  return html`<div class="field">
    <label for="match">${text.match}</label>
    <input
      id="match"
      type="text"
      autocomplete="off"
      .value=${draft.match}
      aria-invalid=${wrong.includes('match') ? 'true' : 'false'}
      @input=${(event: Event) => {
        change({ match: (event.target as HTMLInputElement).value });
      }}
    />
    ${wrong.includes('match') ? html`<p class="wrong">${text.matchWrong}</p>` : nothing}
  </div>`;
}

function pickedView(
  picked: Picked,
  draft: ColumnDraft,
  text: OptionsText,
  change: (part: Partial<ColumnDraft>) => void,
): TemplateResult {
  const patterns = patternsFor(picked.url);
  const choices = [
    ['page', text.onlyThis],
    ['folder', text.folder],
  ] as const;
  // The first page of a folder has the folder's own address: there is nothing to choose.
  const offered = patterns.page === patterns.folder ? choices.slice(1) : choices;
  return html`<div id="picked">
    <h4>${text.picked}</h4>
    <p class="muted">${text.pickedPage}: ${picked.title} ${picked.url}</p>
    <ul>
      ${picked.lines.map(line => html`<li>${line}</li>`)}
    </ul>
    <fieldset>
      <legend>${text.pickedWhere}</legend>
      ${offered.map(
        ([name, label]) =>
          html`<label class="choice">
            <input
              type="radio"
              name="pattern"
              value=${name}
              .checked=${draft.match === patterns[name]}
              @change=${() => {
                change({ match: patterns[name] });
              }}
            />
            <span>${label} <code>${patterns[name]}</code></span>
          </label>`,
      )}
    </fieldset>
  </div>`;
}
