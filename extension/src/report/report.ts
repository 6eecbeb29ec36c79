/** The report page: the rectification list of a site or a page, with owners and due dates, to print or take away. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { todayIn } from '@sunboard/calendar';
import { fill, localize, otherLocale, type Locale } from '@sunboard/model';
import type { Severity } from '@sunboard/rules';
import { askForPictures, giveBackPictures } from '../shared/hosts.js';
import { pageLocale, switchLocale } from '../shared/page-language.js';
import { pageStyles } from '../shared/page.styles.js';
import { saveFile } from '../shared/save.js';
import { topNav, topNavStyles } from '../shared/top-nav.js';
import { uiLocale } from '../shared/platform.js';
import { when } from '../shared/wording.js';
import { watchProfiles } from '../store/profile.js';
import { allNotes, noteRow, watchNotes } from '../store/rectification.js';
import { allRuns, siteOf } from '../store/site-run.js';
import { FORMATS, fileName, makeFile, type Format } from './files.js';
import { reportText } from './locales.js';
import { MOST_PICTURES, takePictures } from './pictures.js';
import { findingText, rowsOf, type Row, type RowNotes } from './rectification.js';
import { pageSource, siteSource, type ReportSource } from './report-data.js';
import { reportStyles } from './report.styles.js';
import { rowView } from './row-view.js';

const SEVERITIES: readonly Severity[] = ['veto', 'error', 'warning', 'info'];
const ROWS = 100;

@customElement('sunboard-report')
export class SunboardReport extends LitElement {
  static override readonly styles = [pageStyles, topNavStyles, reportStyles];

  @state() private locale: Locale = 'zh-CN';
  @state() private of = '';
  @state() private source: ReportSource | undefined;
  @state() private isLoading = true;
  @state() private notes: ReadonlyMap<string, RowNotes> = new Map();
  @state() private filter: Severity | 'all' = 'all';
  @state() private rows = ROWS;
  @state() private pictures: ReadonlyMap<string, string | null> = new Map();
  @state() private picturing: { readonly done: number; readonly total: number } | undefined;
  @state() private ownerForAll = '';
  @state() private notice:
    | { readonly kind: 'good' | 'notice'; readonly text: string; readonly undo?: () => Promise<void> }
    | undefined;

  #shooting: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
  }

  protected override willUpdate(): void {
    document.documentElement.lang = this.locale;
    document.title = `${localize(reportText, this.locale).title} ${this.of}`;
  }

  protected override render(): TemplateResult {
    const text = localize(reportText, this.locale);
    return html`${topNav('report', this.locale, location.search)}
      <main>
        <div class="head" id="top">
          <h1>${text.title} ${this.of}</h1>
          <button id="language" lang=${otherLocale(this.locale, uiLocale())} @click=${this.#switchLanguage}>
            ${text.language}
          </button>
        </div>
        <div role="status">${this.#notices()}</div>
        ${this.isLoading ? html`<p>${text.loading}</p>` : this.source ? this.#list(this.source) : this.#empty()}
      </main>`;
  }

  #empty(): TemplateResult {
    const text = localize(reportText, this.locale);
    return html`<p id="empty">${text.empty}</p>
      <p><a class="button" href="../site/site.html">${text.toSite}</a></p>`;
  }

  #notices(): TemplateResult | typeof nothing {
    const text = localize(reportText, this.locale);
    const { notice, picturing } = this;
    return html`${
      picturing
        ? html`<p>
              ${fill(text.picturing, picturing)}
              <button id="stop" @click=${() => this.#shooting?.abort()}>${text.stop}</button>
            </p>
            <progress max=${picturing.total} .value=${picturing.done} aria-label=${text.pictures}></progress>`
        : nothing
    }${
      notice
        ? html`<p class=${notice.kind}>
            ${notice.text}
            ${notice.undo ? html`<button id="undo" @click=${() => this.#undo(notice.undo)}>${text.undo}</button>` : nothing}
          </p>`
        : nothing
    }`;
  }

  #list(source: ReportSource): TemplateResult {
    const text = localize(reportText, this.locale);
    const all = rowsOf(source.reports, this.notes, source.jurisdiction);
    const shown = this.#shown(all);
    const today = todayIn('Asia/Shanghai');
    return html`<p id="summary">
        ${fill(text.summary, {
          pages: source.reports.length,
          rows: all.length,
          done: all.filter(({ status }) => status === 'done').length,
          when: when(source.checkedAt, this.locale),
        })}
      </p>
      ${source.missing > 0 ? html`<p class="muted">${fill(text.missing, { count: source.missing })}</p>` : nothing}
      <p class="muted">${text.masked}</p>
      <section class="no-print">
        <h2>${text.take}</h2>
        <div class="actions">
          ${FORMATS.map(format => html`<button data-format=${format} @click=${() => this.#save(format, source, all)}>${text.formats[format]}</button>`)}
          <button id="print" @click=${() => print()}>${text.print}</button>
          <button
            id="pictures"
            ?disabled=${this.picturing !== undefined}
            @click=${() => this.#shoot(source, shown)}
          >
            ${text.pictures}
          </button>
        </div>
        <p class="muted">${text.picturesHint}</p>
      </section>
      ${all.length === 0 ? html`<p class="good">${text.clean}</p>` : this.#rows(all, shown, today)}`;
  }

  #rows(all: readonly Row[], shown: readonly Row[], today: string): TemplateResult {
    const text = localize(reportText, this.locale);
    return html`<section class="no-print">
        <div class="fields">
          <label
            >${text.filter}
            <select
              id="filter"
              @change=${(event: Event) => {
                this.filter = (event.target as HTMLSelectElement).value as Severity | 'all';
                this.rows = ROWS;
              }}
            >
              <option value="all">${text.all} (${all.length})</option>
              ${SEVERITIES.map(
                severity =>
                  html`<option value=${severity} ?selected=${this.filter === severity}>
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
              .value=${this.ownerForAll}
              @input=${(event: Event) => {
                this.ownerForAll = (event.target as HTMLInputElement).value;
              }}
            />
          </label>
          <button
            id="apply"
            ?disabled=${this.ownerForAll.trim() === ''}
            @click=${() => this.#giveOwner(shown)}
          >
            ${text.apply}
          </button>
        </div>
        <p class="muted">${text.dueHint}</p>
      </section>
      <ol class="plain" id="rows">
        ${shown.slice(0, this.rows).map((row, at) =>
          rowView(row, at + 1, today, this.pictures.get(row.id), text, {
            note: (noted, change) => void this.#note(noted, change),
            copy: copied => void this.#copy(copied),
          }),
        )}
      </ol>
      ${
        shown.length > this.rows
          ? html`<button
              id="more"
              @click=${() => {
                this.rows += ROWS;
              }}
            >
              ${fill(text.more, { count: Math.min(ROWS, shown.length - this.rows) })}
            </button>`
          : nothing
      }`;
  }

  #shown(all: readonly Row[]): readonly Row[] {
    return this.filter === 'all' ? all : all.filter(({ severity }) => severity === this.filter);
  }

  async #begin(): Promise<void> {
    this.locale = await pageLocale();
    await this.#load();
    watchProfiles(() => void this.#load());
    watchNotes(() => void this.#readNotes());
    // On paper every row counts, not only the first hundred.
    addEventListener('beforeprint', () => {
      this.rows = Number.MAX_SAFE_INTEGER;
    });
  }

  async #load(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const url = asked.get('url');
    try {
      const site = asked.get('site') ?? (url === null ? await lastSite() : undefined);
      this.of = site ?? url ?? '';
      this.source =
        site !== undefined
          ? await siteSource(site, this.locale)
          : url === null
            ? undefined
            : await pageSource(url);
      await this.#readNotes();
    } catch (error) {
      this.#fail(error);
    }
    this.isLoading = false;
  }

  async #readNotes(): Promise<void> {
    this.notes = await allNotes();
  }

  async #note(row: Row, change: RowNotes): Promise<void> {
    await noteRow(row.id, change).catch((error: unknown) => {
      this.#fail(error);
    });
  }

  async #giveOwner(rows: readonly Row[]): Promise<void> {
    const owner = this.ownerForAll.trim();
    const before = rows.map(row => [row.id, row.owner] as const);
    for (const { id } of rows) await noteRow(id, { owner });
    this.notice = {
      kind: 'good',
      text: fill(localize(reportText, this.locale).applied, { count: rows.length }),
      undo: async () => {
        for (const [id, old] of before) await noteRow(id, { owner: old });
      },
    };
  }

  async #copy(row: Row): Promise<void> {
    const text = localize(reportText, this.locale);
    try {
      await navigator.clipboard.writeText(findingText(row.finding, row.page, text));
      this.notice = { kind: 'good', text: text.copied };
    } catch {
      this.notice = { kind: 'notice', text: text.notCopied };
    }
  }

  async #save(format: Format, source: ReportSource, rows: readonly Row[]): Promise<void> {
    try {
      const file = await makeFile(format, source.reports, rows, localize(reportText, this.locale));
      saveFile(file, fileName(this.of, source.checkedAt.slice(0, 10), format));
    } catch (error) {
      this.#fail(error);
    }
  }

  async #shoot(source: ReportSource, rows: readonly Row[]): Promise<void> {
    const text = localize(reportText, this.locale);
    this.notice = undefined;
    // Before any `await`, while the click still counts.
    if (!(await askForPictures().catch(() => false))) {
      this.notice = { kind: 'notice', text: text.picturesRefused };
      return;
    }
    const shooting = (this.#shooting = new AbortController());
    this.picturing = { done: 0, total: Math.min(rows.length, MOST_PICTURES) };
    let taken = 0;
    try {
      await takePictures(
        rows,
        url => source.facts.get(url),
        (id, picture, done) => {
          if (picture !== undefined) taken += 1;
          this.pictures = new Map([...this.pictures, [id, picture ?? null]]);
          this.picturing = { done, total: this.picturing?.total ?? done };
        },
        shooting.signal,
      );
      this.notice = { kind: 'good', text: fill(text.pictured, { done: taken }) };
    } catch (error) {
      this.#fail(error);
    } finally {
      this.picturing = undefined;
      await giveBackPictures();
    }
  }

  #fail(error: unknown): void {
    this.notice = {
      kind: 'notice',
      text: fill(localize(reportText, this.locale).failed, { error: String(error) }),
    };
  }

  async #undo(undo: (() => Promise<void>) | undefined): Promise<void> {
    await undo?.();
    this.notice = undefined;
  }

  readonly #switchLanguage = async (): Promise<void> => {
    this.locale = await switchLocale(this.locale);
    await this.#load();
  };
}

async function lastSite(): Promise<string | undefined> {
  const [run] = await allRuns();
  return run && siteOf(run.start);
}
