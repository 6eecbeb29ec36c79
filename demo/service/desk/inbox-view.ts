/** The list of cases: what is overdue and due soon first, filters, one link a line. */
import { COMPLAINT_OUTCOMES, REQUEST_OUTCOMES, STATE_LABELS } from '@sunboard/intake';
import { localize, codeLabel, type Localized } from '@sunboard/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { InboxRow } from './api.js';
import type { Desk, Filters } from './desk-state.js';

const OUTCOMES: Readonly<Record<string, Localized>> = { ...REQUEST_OUTCOMES, ...COMPLAINT_OUTCOMES };

/** The whole view. */
export function inboxView(desk: Desk): TemplateResult {
  const { words, cases = [], filters } = desk;
  const shown = cases.filter(row => matches(row, filters));
  return html`
    <h1 tabindex="-1">${words.inbox}</h1>
    ${filters.scope === 'open' ? tiles(desk) : nothing} ${filterBar(desk)}
    <p class="count" role="status">${desk.cases ? `${shown.length}${words.count}` : words.loading}</p>
    ${
      shown.length === 0
        ? html`<p class="empty">
            ${desk.cases ? (cases.length === 0 ? words.noneAtAll : words.none) : nothing}
          </p>`
        : table(desk, shown)
    }
  `;
}

/** Whether a line passes the filters. */
export function matches(row: InboxRow, { kind, state, due, search }: Filters): boolean {
  const { clock } = row;
  const typed = search.trim().toUpperCase();
  return (
    (kind === '' || row.kind === kind) &&
    (state === '' || row.state === state) &&
    (due === '' ||
      (due === 'overdue' && clock.overdue) ||
      (due === 'soon' && clock.dueSoon) ||
      (due === 'waiting' && (clock.status === 'paused' || clock.status === 'stopped')) ||
      (due === 'unanswered' && row.unanswered)) &&
    (typed === '' || row.receiptNo.includes(typed))
  );
}

function tiles({ words, cases = [], filters, setFilters }: Desk): TemplateResult {
  const tile = (due: Filters['due'], label: string, rows: readonly InboxRow[]) => html`
    <button
      type="button"
      class="tile ${due === '' ? 'plain' : due}"
      aria-pressed=${filters.due === due ? 'true' : 'false'}
      @click=${() => setFilters({ due })}
    >
      <strong>${rows.length}</strong> ${label}
    </button>
  `;
  return html`<div class="tiles">
    ${tile('', words.openCases, cases)}
    ${tile(
      'overdue',
      words.overdue,
      cases.filter(({ clock }) => clock.overdue),
    )}
    ${tile(
      'soon',
      words.dueSoon,
      cases.filter(({ clock }) => clock.dueSoon),
    )}
    ${tile(
      'waiting',
      words.waiting,
      cases.filter(({ clock }) => clock.status === 'paused' || clock.status === 'stopped'),
    )}
    ${tile(
      'unanswered',
      words.unanswered,
      cases.filter(({ unanswered }) => unanswered),
    )}
  </div>`;
}

function filterBar({ words, cases = [], filters, locale, setFilters }: Desk): TemplateResult {
  const states = [...new Set(cases.map(({ state }) => state))];
  const select = (
    name: 'scope' | 'kind' | 'state',
    label: string,
    options: readonly (readonly [string, string])[],
  ) => html`
    <label
      >${label}
      <select
        name=${name}
        @change=${(event: Event) => setFilters({ [name]: (event.target as HTMLSelectElement).value })}
      >
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${filters[name] === value}>${text}</option>`)}
      </select></label
    >
  `;
  return html`<div class="filters">
    ${select('scope', words.scope, [
      ['open', words.openCases],
      ['ended', words.ended],
    ])}
    ${select('kind', words.kind, [
      ['', words.all],
      ['request', words.request],
      ['complaint', words.complaint],
    ])}
    ${select('state', words.state, [['', words.all], ...states.map(state => [state, localize(STATE_LABELS[state], locale)] as const)])}
    <label
      >${words.search}
      <input
        type="search"
        name="search"
        .value=${filters.search}
        @input=${(event: Event) => setFilters({ search: (event.target as HTMLInputElement).value })}
    /></label>
  </div>`;
}

function table(desk: Desk, rows: readonly InboxRow[]): TemplateResult {
  const { words, filters } = desk;
  const ended = filters.scope === 'ended';
  return html`<table class="cases">
    <thead>
      <tr>
        <th scope="col">${words.receiptNo}</th>
        <th scope="col">${words.kind}</th>
        <th scope="col">${words.state}</th>
        <th scope="col">${words.submitted}</th>
        <th scope="col">${ended ? words.outcome : words.dueOn}</th>
        ${ended ? nothing : html`<th scope="col">${words.left}</th>`}
      </tr>
    </thead>
    <tbody>
      ${rows.map(row => line(desk, row, ended))}
    </tbody>
  </table>`;
}

function line({ words, locale }: Desk, row: InboxRow, ended: boolean): TemplateResult {
  const { clock } = row;
  const due = clock.dueOn ?? clock.otherDueOn ?? '';
  return html`<tr class=${clock.overdue ? 'overdue' : clock.dueSoon ? 'soon' : ''}>
    <td data-label=${words.receiptNo}><a href="#/case/${row.receiptNo}">${row.receiptNo}</a></td>
    <td data-label=${words.kind}>
      ${kindWord(row, locale, words)} ${row.sealed ? html`<span class="tag">${words.sealed}</span>` : nothing}
      ${row.anonymity === 'anonymous' ? html`<span class="tag">${words.anonymous}</span>` : nothing}
      ${row.unanswered ? html`<span class="tag new">${words.unanswered}</span>` : nothing}
    </td>
    <td data-label=${words.state}>${localize(STATE_LABELS[row.state], locale)}</td>
    <td data-label=${words.submitted}>${row.submittedAt.slice(0, 10)}</td>
    ${
      ended
        ? html`<td data-label=${words.outcome}>
            ${row.outcome === undefined ? (row.endedOn ?? '') : (localize(OUTCOMES[row.outcome], locale) ?? row.outcome)}
          </td>`
        : html`<td data-label=${words.dueOn}>
              ${due}${clock.provisional && due !== '' ? ` (${words.provisional})` : ''}
            </td>
            <td data-label=${words.left}>${leftWord(row, words)}</td>`
    }
  </tr>`;
}

function kindWord(row: InboxRow, locale: Desk['locale'], words: Desk['words']): string {
  if (row.kind === 'request')
    return row.applicantType === undefined
      ? words.request
      : `${words.request} · ${codeLabel('applicantType', row.applicantType, locale)}`;
  return row.complaintKind === undefined
    ? words.complaint
    : codeLabel('complaintKind', row.complaintKind, locale);
}

/** Words, not colour alone: late by how much, or how much is left. */
export function leftWord({ clock }: Pick<InboxRow, 'clock'>, words: Desk['words']): string {
  const unit = clock.unit === 'working' ? words.workingDays : words.days;
  if (clock.status === 'paused' || clock.status === 'stopped') return words.waiting;
  if (clock.daysLeft === undefined) return '';
  if (clock.overdue) return `${words.late}${-clock.daysLeft}${unit}`;
  return `${clock.daysLeft}${unit}${clock.dueSoon ? ` · ${words.dueSoon}` : ''}`;
}
