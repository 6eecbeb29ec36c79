/** What the report page shows of a check: its summary, the files to take away, and the list with its filter. */
import { html, nothing, type TemplateResult } from 'lit';
import { todayIn } from '@sunboard/calendar';
import { fill, sentences, type Locale } from '@sunboard/model';
import type { Severity } from '@sunboard/rules';
import { when } from '../shared/wording.js';
import type { Entry } from './entries.js';
import { FORMATS, type Format } from './files.js';
import type { ReportText } from './locales.js';
import type { Row } from './rectification.js';
import type { ReportSource } from './report-data.js';
import { entryView, type EntryActions } from './row-view.js';

const SEVERITIES: readonly Severity[] = ['veto', 'error', 'warning', 'info'];
/** Entries that are shown at first, and more at each press. */
export const ENTRIES = 100;

/** Which part of the list is shown. */
export interface Shown {
  readonly severity: Severity | 'all';
  readonly isMerged: boolean;
  readonly most: number;
  readonly isPrinting: boolean;
}

/** What the list is drawn from. */
export interface ListState {
  readonly source: ReportSource;
  readonly all: readonly Row[];
  /** Of what passes the filter. */
  readonly entries: readonly Entry[];
  readonly shown: Shown;
  readonly pictures: ReadonlyMap<string, string | null>;
  readonly isPicturing: boolean;
  readonly ownerForAll: string;
  readonly locale: Locale;
}

/** What a person can do. */
export interface ListActions extends EntryActions {
  readonly save: (format: Format) => void;
  readonly shoot: () => void;
  readonly show: (change: Partial<Shown>) => void;
  readonly typeOwner: (name: string) => void;
  readonly giveOwner: () => void;
}

/** Draws the page below its head. */
export function listView(state: ListState, text: ReportText, actions: ListActions): TemplateResult {
  const { source, all, entries, shown, locale } = state;
  const merged = shown.isMerged && shown.severity === 'all' && entries.length < all.length;
  return html`<p id="summary">
      ${sentences(
        [
          fill(text.summary, {
            pages: source.reports.length,
            rows: all.length,
            done: all.filter(({ status }) => status === 'done').length,
            when: when(source.checkedAt, locale),
          }),
          merged ? fill(text.merged, { entries: entries.length }) : undefined,
        ],
        locale,
      )}
    </p>
    ${source.missing > 0 ? html`<p class="muted">${fill(text.missing, { count: source.missing })}</p>` : nothing}
    <p class="muted">${text.masked}</p>
    ${takeAway(state.isPicturing, text, actions)}
    ${
      all.length === 0
        ? source.reports.length === 0
          ? html`<p class="notice">${text.unchecked}</p>`
          : html`<p class="good">${text.clean}</p>`
        : html`${choice(state, text, actions)} ${list(state, text, actions)}`
    }`;
}

function takeAway(isPicturing: boolean, text: ReportText, { save, shoot }: ListActions): TemplateResult {
  return html`<section class="no-print">
    <h2>${text.take}</h2>
    <div class="actions">
      ${FORMATS.map(
        format =>
          html`<button
            data-format=${format}
            @click=${() => {
              save(format);
            }}
          >
            ${text.formats[format]}
          </button>`,
      )}
      <button
        id="print"
        @click=${() => {
          print();
        }}
      >
        ${text.print}
      </button>
      <button id="pictures" ?disabled=${isPicturing} @click=${shoot}>${text.pictures}</button>
    </div>
    <p class="muted">${text.picturesHint}</p>
  </section>`;
}

function choice(
  { all, shown, ownerForAll }: ListState,
  text: ReportText,
  actions: ListActions,
): TemplateResult {
  return html`<section class="no-print">
    <div class="fields">
      <label
        >${text.filter}
        <select
          id="filter"
          @change=${(event: Event) => {
            const severity = (event.target as HTMLSelectElement).value as Shown['severity'];
            actions.show({ severity, most: ENTRIES });
          }}
        >
          <option value="all">${text.all} (${all.length})</option>
          ${SEVERITIES.map(
            severity =>
              html`<option value=${severity} ?selected=${shown.severity === severity}>
                ${text.severity[severity]} (${all.filter(row => row.severity === severity).length})
              </option>`,
          )}
        </select>
      </label>
      <label
        >${text.ownerAll}
        <input
          id="owner-all"
          type="text"
          autocomplete="off"
          .value=${ownerForAll}
          @input=${(event: Event) => {
            actions.typeOwner((event.target as HTMLInputElement).value);
          }}
        />
      </label>
      <button id="apply" ?disabled=${ownerForAll.trim() === ''} @click=${actions.giveOwner}>
        ${text.apply}
      </button>
    </div>
    <label class="choice">
      <input
        id="merge"
        type="checkbox"
        .checked=${shown.isMerged}
        @change=${(event: Event) => {
          actions.show({ isMerged: (event.target as HTMLInputElement).checked, most: ENTRIES });
        }}
      />
      <span>${text.merge}</span>
    </label>
    <p class="muted">${text.dueHint}</p>
  </section>`;
}

function list(
  { entries, shown, pictures }: ListState,
  text: ReportText,
  { note, copy, show }: ListActions,
): TemplateResult {
  const today = todayIn('Asia/Shanghai');
  const { isPrinting } = shown;
  // On paper every entry counts, not only the first hundred.
  const most = isPrinting ? entries.length : shown.most;
  return html`<ol class="plain" id="rows">
      ${entries.slice(0, most).map((entry, at) => {
        const picture = entry.rows.map(({ id }) => pictures.get(id)).find(each => each !== undefined);
        return entryView(entry, { number: at + 1, today, text, picture, isPrinting, note, copy });
      })}
    </ol>
    ${
      entries.length > most
        ? html`<button
            id="more"
            @click=${() => {
              show({ most: most + ENTRIES });
            }}
          >
            ${fill(text.more, { count: Math.min(ENTRIES, entries.length - most) })}
          </button>`
        : nothing
    }`;
}
