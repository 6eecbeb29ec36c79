/** One row of the rectification list, with the fields that staff fill in. */
import { html, nothing, type TemplateResult } from 'lit';
import type { IsoDate } from '@sunboard/calendar';
import { fill, safeUrl } from '@sunboard/model';
import type { ReportText } from './locales.js';
import { basisOf, placeOf, STATUSES, type Row, type RowNotes, type Status } from './rectification.js';

/** What a row can do. */
export interface RowActions {
  readonly note: (row: Row, change: RowNotes) => void;
  readonly copy: (row: Row) => void;
}

/** Draws a row. `picture` is a data address, or null when the place was not found. */
export function rowView(
  row: Row,
  number: number,
  today: IsoDate,
  picture: string | null | undefined,
  text: ReportText,
  { note, copy }: RowActions,
): TemplateResult {
  const { finding, page } = row;
  const href = safeUrl(page.url);
  const basisUrl = safeUrl(finding.basis.url);
  const late = row.status !== 'done' && row.due < today;
  const line = (label: string, value: string | TemplateResult | undefined) =>
    value === undefined || value === '' ? nothing : html`<p><span class="label">${label}</span>${value}</p>`;
  return html`<li class="row ${row.severity}" data-rule=${finding.rule} data-id=${row.id}>
    <h3>${number}. ${finding.title} <span class="tag">${text.severity[row.severity]}</span></h3>
    <p>${finding.message}</p>
    ${line(text.page, href === undefined ? page.url : html`<a href=${href} target="_blank" rel="noreferrer">${page.title || page.url}</a> <span class="muted">${page.url}</span>`)}
    ${line(text.place, placeOf(finding, text.wholePage))} ${line(text.expected, finding.expected)}
    ${line(text.observed, finding.observed)} ${line(text.remedy, finding.remedy)}
    ${line(text.basis, basisUrl === undefined ? basisOf(finding) : html`<a href=${basisUrl} target="_blank" rel="noreferrer">${basisOf(finding)}</a>`)}
    ${
      typeof picture === 'string'
        ? html`<img class="picture" src=${picture} alt=${fill(text.pictureOf, { title: finding.title })} />`
        : picture === null
          ? html`<p class="muted">${text.noPicture}</p>`
          : nothing
    }
    <div class="fields">
      <label
        >${text.owner}
        <input
          class="owner"
          type="text"
          autocomplete="off"
          .value=${row.owner}
          @change=${(event: Event) => {
            note(row, { owner: (event.target as HTMLInputElement).value.trim() });
          }}
        />
      </label>
      <label
        >${text.due} ${late ? html`<span class="wrong">${text.overdue}</span>` : nothing}
        <input
          class="due"
          type="date"
          .value=${row.due}
          @change=${(event: Event) => {
            const { value } = event.target as HTMLInputElement;
            if (value !== '') note(row, { due: value });
          }}
        />
      </label>
      <label
        >${text.statusLabel}
        <select
          class="status"
          @change=${(event: Event) => {
            note(row, { status: (event.target as HTMLSelectElement).value as Status });
          }}
        >
          ${STATUSES.map(status => html`<option value=${status} ?selected=${status === row.status}>${text.status[status]}</option>`)}
        </select>
      </label>
      <button
        class="copy"
        @click=${() => {
          copy(row);
        }}
        aria-label="${text.copy}: ${finding.title}"
      >
        ${text.copy}
      </button>
    </div>
  </li>`;
}
