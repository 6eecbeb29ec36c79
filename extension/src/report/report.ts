/** The report page: the rectification list of a site or a page, with owners and due dates, to print or take away. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { fill, localize, otherLocale, type Locale } from '@sunboard/model';
import { askForPictures, giveBackPictures } from '../shared/hosts.js';
import { noticeView, type Notice } from '../shared/notice.js';
import { pageLocale, switchLocale } from '../shared/page-language.js';
import { pageStyles } from '../shared/page.styles.js';
import { uiLocale } from '../shared/platform.js';
import { saveFile } from '../shared/save.js';
import { topNav, topNavStyles } from '../shared/top-nav.js';
import { dayOf } from '../shared/wording.js';
import { watchProfiles } from '../store/profile.js';
import { allNotes, noteRows, watchNotes } from '../store/rectification.js';
import { allRuns, siteOf } from '../store/site-run.js';
import { entriesOf, type Entry } from './entries.js';
import { fileName, makeFile, type Format } from './files.js';
import { ENTRIES, listView, type Shown } from './list-view.js';
import { reportText, type ReportText } from './locales.js';
import { picturable, takePictures } from './pictures.js';
import { findingText, rowsOf, type Row, type RowNotes } from './rectification.js';
import { pageSource, siteSource, type ReportSource } from './report-data.js';
import { reportStyles } from './report.styles.js';

@customElement('sunboard-report')
export class SunboardReport extends LitElement {
  static override readonly styles = [pageStyles, topNavStyles, reportStyles];

  @state() private locale: Locale = 'zh-CN';
  @state() private of = '';
  @state() private source: ReportSource | undefined;
  @state() private isLoading = true;
  @state() private notes: ReadonlyMap<string, RowNotes> = new Map();
  @state() private shown: Shown = { severity: 'all', isMerged: true, most: ENTRIES, isPrinting: false };
  @state() private pictures: ReadonlyMap<string, string | null> = new Map();
  @state() private picturing: { readonly done: number; readonly total: number } | undefined;
  @state() private ownerForAll = '';
  @state() private notice: Notice | undefined;

  #shooting: AbortController | undefined;

  get #text(): ReportText {
    return localize(reportText, this.locale);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
  }

  protected override willUpdate(): void {
    document.documentElement.lang = this.locale;
    document.title = `${this.#text.title} ${this.of}`;
  }

  protected override render(): TemplateResult {
    const text = this.#text;
    return html`${topNav('report', this.locale, location.search)}
      <main>
        <div class="head" id="top">
          <h1>${text.title} ${this.of}</h1>
          <button id="language" lang=${otherLocale(this.locale, uiLocale())} @click=${this.#switchLanguage}>
            ${text.language}
          </button>
        </div>
        <div role="status" class="no-print">
          ${this.#progress()} ${noticeView(this.notice, text.undo, back => void this.#undo(back))}
        </div>
        ${this.isLoading ? html`<p>${text.loading}</p>` : this.source ? this.#list(this.source) : this.#empty()}
      </main>`;
  }

  #empty(): TemplateResult {
    const text = this.#text;
    return html`<p id="empty">${text.empty}</p>
      <p><a class="button" href="../site/site.html">${text.toSite}</a></p>`;
  }

  #progress(): TemplateResult | typeof nothing {
    const text = this.#text;
    const { picturing } = this;
    return picturing
      ? html`<p>
            ${fill(text.picturing, picturing)}
            <button id="stop" @click=${() => this.#shooting?.abort()}>${text.stop}</button>
          </p>
          <progress max=${picturing.total} .value=${picturing.done} aria-label=${text.pictures}></progress>`
      : nothing;
  }

  #list(source: ReportSource): TemplateResult {
    const { shown } = this;
    const all = rowsOf(source.reports, this.notes, source.jurisdiction);
    const rows = shown.severity === 'all' ? all : all.filter(({ severity }) => severity === shown.severity);
    const entries = entriesOf(rows, shown.isMerged);
    return listView(
      {
        source,
        all,
        entries,
        shown,
        pictures: this.pictures,
        isPicturing: this.picturing !== undefined,
        ownerForAll: this.ownerForAll,
        locale: this.locale,
      },
      this.#text,
      {
        save: format => void this.#save(format, source, all),
        // One picture of each entry: of the same fault on every page one is enough.
        shoot: () =>
          void this.#shoot(
            source,
            entries.map(({ first }) => first),
          ),
        show: change => {
          this.shown = { ...shown, ...change };
        },
        typeOwner: name => {
          this.ownerForAll = name;
        },
        giveOwner: () => void this.#giveOwner(rows),
        note: (entry, change) => void this.#note(entry.rows, change),
        copy: entry => void this.#copy(entry),
      },
    );
  }

  async #begin(): Promise<void> {
    this.locale = await pageLocale();
    await this.#load();
    watchProfiles(() => void this.#load());
    watchNotes(() => void this.#readNotes());
    for (const [event, isPrinting] of [
      ['beforeprint', true],
      ['afterprint', false],
    ] as const)
      addEventListener(event, () => {
        this.shown = { ...this.shown, isPrinting };
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

  async #note(rows: readonly Row[], change: RowNotes): Promise<(() => Promise<void>) | undefined> {
    try {
      return await noteRows(
        rows.map(({ id }) => id),
        change,
      );
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  async #giveOwner(rows: readonly Row[]): Promise<void> {
    const undo = await this.#note(rows, { owner: this.ownerForAll.trim() });
    if (!undo) return;
    this.notice = { kind: 'good', text: fill(this.#text.applied, { count: rows.length }), undo };
  }

  async #copy({ first, rows }: Entry): Promise<void> {
    const text = this.#text;
    const others = rows.slice(1).map(({ page }) => page.url);
    try {
      await navigator.clipboard.writeText(
        [findingText(first.finding, first.page, text), ...others].join('\n'),
      );
      this.notice = { kind: 'good', text: text.copied };
    } catch {
      this.notice = { kind: 'notice', text: text.notCopied };
    }
  }

  async #save(format: Format, source: ReportSource, rows: readonly Row[]): Promise<void> {
    try {
      const file = await makeFile(format, source.reports, rows, this.#text);
      saveFile(file, fileName(this.of, dayOf(source.checkedAt), format));
    } catch (error) {
      this.#fail(error);
    }
  }

  async #shoot(source: ReportSource, rows: readonly Row[]): Promise<void> {
    const text = this.#text;
    this.notice = undefined;
    // Before any `await`, while the click still counts.
    if (!(await askForPictures().catch(() => false))) {
      this.notice = { kind: 'notice', text: text.picturesRefused };
      return;
    }
    const shooting = (this.#shooting = new AbortController());
    const wanted = picturable(rows);
    this.picturing = { done: 0, total: wanted.length };
    try {
      const taken = await takePictures(
        wanted,
        url => source.facts.get(url),
        (id, picture, done) => {
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
      text: fill(this.#text.failed, { error: String(error) }),
    };
  }

  async #undo(back: () => Promise<void>): Promise<void> {
    await back();
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
