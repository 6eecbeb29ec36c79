/** The list of cases: what is overdue and due soon first, filters, one link a line. */
import { COMPLAINT_OUTCOMES, parseReceiptNumber, REQUEST_OUTCOMES, STATE_LABELS } from '@sunboard/intake';
import { fold, localize, codeLabel, type Localized } from '@sunboard/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { InboxRow } from './api.js';
import type { Desk, Filters } from './desk-state.js';
import { counted } from './words.js';

const OUTCOMES: Readonly<Record<string, Localized>> = { ...REQUEST_OUTCOMES, ...COMPLAINT_OUTCOMES };

/** The whole view. */
export function inboxView(desk: Desk): TemplateResult {
  const { words, cases = [], filters } = desk;
  const shown = cases.filter(row => matches(row, filters));
  return html`
    <h1 tabindex="-1">${words.inbox}</h1>
    ${filters.scope === 'open' ? tiles(desk) : nothing} ${filterBar(desk)}
    <p class="count" role="status">${desk.cases ? counted(shown.length, words.count) : words.loading}</p>
    ${desk.more ? html`<p class="hint">${words.older}</p>` : nothing} ${byNumber(desk, shown)}
    ${
      shown.length === 0
        ? html`<p class="empty">
            ${desk.cases ? (cases.length === 0 ? words.noneAtAll : words.none) : nothing}
          </p>`
        : table(desk, shown)
    }
  `;
}

/* Whose number is typed in full is opened by it, be it ended, or too old for the list. */
function byNumber({ words, filters }: Desk, shown: readonly InboxRow[]): TemplateResult | typeof nothing {
  const number = parseReceiptNumber(filters.search)?.text;
  return number === undefined || shown.some(({ receiptNo }) => receiptNo === number)
    ? nothing
    : html`<p><a href="#/case/${number}">${words.openNumber} ${number}</a></p>`;
}

/** Whether a line passes the filters. */
export function matches(row: InboxRow, { kind, state, due, search }: Filters): boolean {
  const { clock } = row;
  const typed = fold(search);
  return (
    (kind === '' || row.kind === kind) &&
    (state === '' || row.state === state) &&
    (due === '' ||
      (due === 'overdue' && clock.overdue) ||
      (due === 'soon' && clock.dueSoon) ||
      (due === 'waiting' && (clock.status === 'paused' || clock.status === 'stopped')) ||
      (due === 'fresh' && isFresh(row)) ||
      (due === 'unanswered' && row.unanswered)) &&
    (typed === '' || fold(`${row.receiptNo} ${row.subject ?? ''}`).includes(typed))
  );
}

/** Filed, and nobody has confirmed the receipt yet: its clock does not run (art. 31(3)). */
function isFresh({ state }: InboxRow): boolean {
  return state === 'submitted';
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
    ${tile('fresh', words.fresh, cases.filter(isFresh))}
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
        <th scope="col">${words.subject}</th>
        <th scope="col">${words.kind}</th>
        <th scope="col">${words.state}</th>
        <th scope="col">${words.submitted}</th>
        <th scope="col">${ended ? words.outcome : words.dueOn}</th>
        <th scope="col">${ended ? words.endedOn : words.left}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(row => line(desk, row, ended))}
    </tbody>
  </table>`;
}

function line({ words, locale }: Desk, row: InboxRow, ended: boolean): TemplateResult {
  const { clock } = row;
  const due = dueOf(row);
  const outcome = row.outcome === undefined ? '' : (localize(OUTCOMES[row.outcome], locale) ?? row.outcome);
  return html`<tr class=${clock.overdue ? 'overdue' : clock.dueSoon ? 'soon' : ''}>
    <td data-label=${words.receiptNo}><a href="#/case/${row.receiptNo}">${row.receiptNo}</a></td>
    ${cell(words.subject, row.subject ?? '', 'subject')}
    <td data-label=${words.kind}>
      ${kindWord(row, locale, words)} ${row.sealed ? html`<span class="tag">${words.sealed}</span>` : nothing}
      ${row.anonymity === 'anonymous' ? html`<span class="tag">${words.anonymous}</span>` : nothing}
      ${row.unanswered ? html`<span class="tag new">${words.unanswered}</span>` : nothing}
    </td>
    ${cell(words.state, localize(STATE_LABELS[row.state], locale))}
    ${cell(words.submitted, row.submittedOn, 'day')}
    ${
      ended
        ? html`${cell(words.outcome, outcome)} ${cell(words.endedOn, row.endedOn ?? '', 'day')}`
        : html`${cell(words.dueOn, `${due}${clock.provisional && due !== '' ? ` (${words.provisional})` : ''}`)}
          ${cell(words.left, leftWord(row, words))}`
    }
  </tr>`;
}

/** The day by which the office must act; after a decision, the last on which its review may be asked for. */
function dueOf({ clock }: InboxRow): string {
  const { status, dueOn, otherDueOn } = clock;
  return (status === 'ended' ? otherDueOn : (dueOn ?? otherDueOn)) ?? '';
}

/** On a narrow screen each cell carries its heading, and one that says nothing is left out. */
function cell(label: string, text: string, name = ''): TemplateResult {
  return html`<td data-label=${label} class="${name} ${text === '' ? 'nothing' : ''}">${text}</td>`;
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
  if (clock.status === 'ended' && clock.otherDueOn !== undefined) return words.reviewable;
  if (clock.daysLeft === undefined) return '';
  if (clock.overdue) return `${words.late}${counted(-clock.daysLeft, unit)}`;
  return `${counted(clock.daysLeft, unit)}${clock.dueSoon ? ` · ${words.dueSoon}` : ''}`;
}
