/** One entry of the rectification list, with the fields that staff fill in. */
import { html, nothing, type TemplateResult } from 'lit';
import type { IsoDate } from '@sunboard/calendar';
import { fill, safeUrl } from '@sunboard/model';
import { basesOf } from '@sunboard/rules';
import type { Entry } from './entries.js';
import type { ReportText } from './locales.js';
import { basisText, placeOf, STATUSES, type Row, type RowNotes, type Status } from './rectification.js';

/** Pages of one entry that are named on paper; the workbook names all. */
const PAGES_ON_PAPER = 20;

/** What an entry can do. */
export interface EntryActions {
  readonly note: (entry: Entry, change: RowNotes) => void;
  readonly copy: (entry: Entry) => void;
}

/** How an entry is drawn. */
export interface EntryContext extends EntryActions {
  readonly number: number;
  readonly today: IsoDate;
  readonly text: ReportText;
  /** A data address, or null when the place was not found. */
  readonly picture: string | null | undefined;
  readonly isPrinting: boolean;
}

/** Draws an entry. */
export function entryView(entry: Entry, context: EntryContext): TemplateResult {
  const { number, text, picture } = context;
  const { first, rows } = entry;
  const { finding } = first;
  return html`<li
    class="row ${first.severity}"
    data-rule=${finding.rule}
    data-id=${first.id}
    data-pages=${rows.length}
  >
    <h3>
      ${number}. ${finding.title} <span class="tag">${text.severity[first.severity]}</span>
      ${rows.length > 1 ? html`<span class="tag">${fill(text.pages, { count: rows.length })}</span>` : nothing}
    </h3>
    <p>${finding.message}</p>
    ${rows.length > 1 ? manyPages(rows, context) : onePage(first, text)}
    ${line(text.expected, finding.expected)} ${line(text.observed, finding.observed)}
    ${line(text.remedy, finding.remedy)}
    ${basesOf(finding).map(basis => line(text.basis, linked(basis.url, basisText(basis))))}
    ${
      typeof picture === 'string'
        ? html`<img class="picture" src=${picture} alt=${fill(text.pictureOf, { title: finding.title })} />`
        : picture === null
          ? html`<p class="muted">${text.noPicture}</p>`
          : nothing
    }
    ${context.isPrinting ? fieldsOnPaper(entry, text) : fields(entry, context)}
  </li>`;
}

function line(label: string, value: string | TemplateResult | undefined): TemplateResult | typeof nothing {
  return value === undefined || value === ''
    ? nothing
    : html`<p><span class="label">${label}</span>${value}</p>`;
}

function linked(url: string | undefined, words: string): string | TemplateResult {
  const href = safeUrl(url);
  return href === undefined ? words : html`<a href=${href} target="_blank" rel="noreferrer">${words}</a>`;
}

function onePage({ page, finding }: Row, text: ReportText): TemplateResult {
  const link = linked(page.url, page.title || page.url);
  return html`${line(text.page, html`${link} ${page.title === '' ? nothing : html`<span class="muted">${page.url}</span>`}`)}
  ${line(text.place, placeOf(finding, text.wholePage))}`;
}

function manyPages(rows: readonly Row[], { text, isPrinting }: EntryContext): TemplateResult {
  if (isPrinting) {
    const more = rows.length - PAGES_ON_PAPER;
    return html`${line(
      text.page,
      rows
        .slice(0, PAGES_ON_PAPER)
        .map(({ page }) => page.url)
        .join('  '),
    )}${more > 0 ? html`<p>${fill(text.morePages, { count: more })}</p>` : nothing}`;
  }
  return html`<details class="pages">
    <summary>${fill(text.whichPages, { count: rows.length })}</summary>
    <ol>
      ${rows.map(
        ({ page, finding }) =>
          html`<li>
            ${linked(page.url, page.title || page.url)}
            <span class="muted">${page.url} · ${placeOf(finding, text.wholePage)}</span>
          </li>`,
      )}
    </ol>
  </details>`;
}

function fields(entry: Entry, { text, today, note, copy }: EntryContext): TemplateResult {
  const { finding } = entry.first;
  const late = entry.status !== 'done' && entry.due < today;
  return html`<div class="fields">
    <label
      >${text.owner}
      <input
        class="owner"
        type="text"
        autocomplete="off"
        placeholder=${entry.owner === '' && entry.hasOwners ? text.mixed : nothing}
        .value=${entry.owner}
        @change=${(event: Event) => {
          note(entry, { owner: (event.target as HTMLInputElement).value.trim() });
        }}
      />
    </label>
    <label
      >${text.due} ${late ? html`<span class="wrong">${text.overdue}</span>` : nothing}
      <input
        class="due"
        type="date"
        .value=${entry.due}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          if (value !== '') note(entry, { due: value });
        }}
      />
    </label>
    <label
      >${text.statusLabel}
      <select
        class="status"
        @change=${(event: Event) => {
          note(entry, { status: (event.target as HTMLSelectElement).value as Status });
        }}
      >
        ${entry.status === undefined ? html`<option value="" selected disabled>${text.mixed}</option>` : nothing}
        ${STATUSES.map(status => html`<option value=${status} ?selected=${status === entry.status}>${text.status[status]}</option>`)}
      </select>
    </label>
    <button
      class="copy"
      @click=${() => {
        copy(entry);
      }}
      aria-label="${text.copy}: ${finding.title}"
    >
      ${text.copy}
    </button>
  </div>`;
}

/* Words instead of fields: a date as everybody writes it here, and room for a name by hand. */
function fieldsOnPaper({ owner, hasOwners, due, status }: Entry, text: ReportText): TemplateResult {
  const part = (label: string, value: string) =>
    html`<span><span class="label">${label}: </span>${value}</span>`;
  return html`<p class="fields">
    ${part(text.owner, owner === '' ? (hasOwners ? text.mixed : '＿＿＿＿＿＿') : owner)}
    ${part(text.due, due)} ${part(text.statusLabel, status === undefined ? text.mixed : text.status[status])}
  </p>`;
}
