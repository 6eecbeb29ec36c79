/** `<sun-disclosure-list>`: a searchable, filterable, pageable list of published documents (政府信息公开目录, OGI arts 12, 20, 24). */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { publicOnly } from '@sunboard/model';
import { baseStyles } from '../internal/base.styles.js';
import { SunChangeEvent } from '../internal/events.js';
import { format } from '../internal/locale.js';
import { RecordsElement } from '../internal/records-element.js';
import { paramsAt, putParams, readChoice, writeChoice, type UrlPlace } from './choice-url.js';
import { listStyles } from './disclosure-list.styles.js';
import type * as EnginePart from './engine.js';
import { listText, type ListText } from './locales/index.js';
import { cardsView, COLUMNS, tableView, type Column, type RowsView } from './rows-view.js';
import { pagerView, takeAwayView, toolbarView, type ToolsView } from './tools-view.js';
import type { Choice, Item, Result } from './types.js';

type Engine = EnginePart.Engine;

/** Width below which items are drawn as cards, in CSS pixels. */
const NARROW = 640;
/** Milliseconds without a change before the page is written down for machines: never between two keys. */
const QUIET_MS = 300;
/** Rows looked at to find out which columns hold anything. */
const SAMPLE = 500;

/**
 * @attr {string} columns - Columns in order, comma-separated property names; default: those that hold data.
 * @attr {number} page-size - Rows on a page: 10, 20, 50 or 100. Default 20.
 * @attr {'hash'|'query'} url-state - Keeps search, filters and page in the address. Default: not.
 * @attr {string} query-param - Name of a parameter of the page's address that fills the search box, for search forms of the site.
 * @attr {string} feed - Address of the same list as an Atom feed, shown as a link.
 * @attr {boolean} no-structured-data - Leaves out the JSON-LD of the shown page.
 * @fires {SunChangeEvent<Choice>} sun-change - After a search, filter, order or page was chosen.
 * @csspart toolbar - Search, order and filters.
 * @csspart search - The search box.
 * @csspart table - The table (wide).
 * @csspart cards - The list of cards (narrow).
 * @csspart row - One item in either form.
 * @csspart badge - The mark of an expired or repealed document.
 * @csspart pager - Page numbers.
 * @csspart downloads - Downloads, print, feed.
 * @csspart dialog - The detail view.
 */
export class DisclosureListElement extends RecordsElement<Item> {
  static override styles = [baseStyles, listStyles];

  @property() columns: string | null = null;
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  @property({
    attribute: 'url-state',
    converter: value => (value === null ? null : value === 'query' ? 'query' : 'hash'),
  })
  urlState: UrlPlace | null = null;
  @property({ attribute: 'query-param' }) queryParam: string | null = null;
  @property() feed: string | null = null;
  @property({ type: Boolean, attribute: 'no-structured-data' }) noStructuredData = false;

  protected override readonly entity = 'DisclosureItem';

  @state() private choice: Choice | undefined;
  @state() private result: Result | undefined;
  @state() private isNarrow = false;
  @state() private opened: Item | undefined;
  @state() private detail: TemplateResult | undefined;
  @state() private note = '';
  @state() private isBusy = false;
  @state() private isPrinting = false;
  /** Only the beginning of a long list is known yet. */
  @state() private isPartial = false;
  @state() private isFiltering = false;

  #part: typeof EnginePart | undefined;
  #engine: Engine | undefined;
  /** The engine of the last complete list. */
  #whole: Engine | undefined;
  #columns: readonly Column[] = [];
  #resize: ResizeObserver | undefined;
  #turn = 0;
  /** What had the focus when the detail view was opened. */
  #opener: Element | undefined;
  #counts: Result['counts'];
  #emission: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#onAddress);
    window.addEventListener('hashchange', this.#onAddress);
    // In a frame of its own: drawing inside the notification would loop.
    this.#resize = new ResizeObserver(([entry]) => {
      requestAnimationFrame(() => {
        if (entry) this.isNarrow = entry.contentRect.width < NARROW;
      });
    });
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#onAddress);
    window.removeEventListener('hashchange', this.#onAddress);
    this.#resize?.disconnect();
    this.#engine?.stop();
    clearTimeout(this.#emission);
  }

  protected override async loadParts(): Promise<void> {
    this.#part ??= await import('./engine.js');
  }

  protected override prepare(records: readonly Item[]): readonly Item[] {
    const { items, dropped } = publicOnly(records);
    if (dropped.length > 0)
      console.warn(
        `sunboard: <${this.localName}> left out ${dropped.length} items that are not for the public; keep them out of public files.`,
      );
    this.#counts = undefined;
    const engine = (this.#whole = this.#begin(items));
    void this.#answer();
    void engine.prepared.then(() => {
      if (engine === this.#engine) void this.#answer();
    });
    return items;
  }

  /** The first page of a file that has the newest first is known long before its end; other files would jump about. */
  protected override preview(records: readonly Item[]): void {
    const { items } = publicOnly(records);
    const choice = this.#fromAddress();
    const isFirstPage = choice.page === 1 && choice.q === '' && choice.from === '' && choice.to === '';
    const isPlain =
      isFirstPage && choice.sort === '-publishedOn' && !Object.values(choice.facets).some(Boolean);
    if (this.phase.name !== 'loading' || !isPlain || items.length < choice.size || !isNewestFirst(items))
      return;
    this.#begin(items);
    this.result = this.#engine?.answerNow(choice);
    this.isPartial = true;
    this.phase = { name: 'ready' };
  }

  #begin(items: readonly Item[]): Engine {
    this.#engine?.stop();
    if (!this.#part) throw new Error('records came before the part that searches them');
    const engine = (this.#engine = this.#part.createEngine(items, today()));
    const sample = items.slice(0, SAMPLE);
    this.#columns =
      this.columns === null
        ? COLUMNS.filter(column => column === 'title' || sample.some(item => item[column] !== undefined))
        : this.columns
            .split(/[\s,，]+/)
            .filter((name): name is Column => (COLUMNS as readonly string[]).includes(name));
    this.choice = this.#fromAddress();
    return engine;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dialog = this.shadowRoot?.querySelector('dialog');
    if (dialog && !dialog.open) openDialog(dialog);
    if (changed.has('result') || changed.has('choice')) this.#emitStructured();
  }

  protected override renderReady(): TemplateResult {
    const text = listText[this.locale];
    const choice = this.choice ?? this.#defaults();
    const total = this.result?.rows.length ?? 0;
    const pages = Math.max(1, Math.ceil(total / choice.size));
    const page = Math.min(choice.page, pages);
    const tools = this.#tools({ ...choice, page }, pages, text);
    const rows = this.#rowsView(choice, page, text);
    return html` ${toolbarView(tools)}
      <p part="status" role="status" aria-live="polite">${this.#status(total, page, pages, text)}</p>
      ${total === 0 ? nothing : this.isNarrow ? cardsView(rows) : html`<div class="scroll">${tableView(rows)}</div>`}
      ${this.isPartial || (pages <= 1 && total <= 10) ? nothing : pagerView(tools)}
      ${this.isPartial ? nothing : takeAwayView(tools)}
      <p class="note" role="status">${this.note}</p>
      ${this.opened && this.detail ? this.detail : nothing}`;
  }

  #status(total: number, page: number, pages: number, text: ListText): string {
    if (this.isPartial) return text.reading;
    if (!this.result) return text.searching;
    return total === 0 ? text.none : format(text.found, { n: total, page, pages });
  }

  #rowsView(choice: Choice, page: number, text: ListText): RowsView {
    return {
      items: this.isPrinting
        ? this.#items(this.result?.rows ?? new Uint32Array())
        : this.#pageItems(choice, page),
      columns: this.#columns,
      words: this.#part?.wordsOf(choice.q) ?? [],
      sort: choice.sort,
      today: today(),
      headingLevel: this.headingLevel,
      text,
      label: this.#label,
      code: this.#code,
      onSort: sort => {
        this.#choose({ sort }, true);
      },
      onDetails: item => {
        void this.#openDetails(item);
      },
    };
  }

  #tools(choice: Choice, pages: number, text: ListText): ToolsView {
    return {
      choice,
      pages,
      text,
      counts: this.#shownCounts(),
      feed: this.feed,
      busy: this.isBusy,
      label: this.#label,
      code: this.#code,
      choose: (change, isStep) => {
        this.#choose(change, isStep);
      },
      goTo: page => {
        this.#goTo(page);
      },
      take: take => {
        void this.#take(take);
      },
      onFilters: isOpen => {
        this.isFiltering = isOpen;
      },
    };
  }

  /** Closed filters keep their old figures: nobody sees them, and every key would count and draw them anew. */
  #shownCounts(): Result['counts'] {
    if (this.isPartial) return undefined;
    if (this.isFiltering || !this.#counts) this.#counts = this.result?.counts ?? this.#counts;
    return this.#counts;
  }

  readonly #label = (field: string): string =>
    this.reading?.fieldLabel(this.entity, field, this.locale) ?? field;
  readonly #code = (field: 'validity' | 'disclosure', value: string): string =>
    value === '' ? '' : (this.reading?.codeLabel(field, value, this.locale) ?? value);
  readonly #onAddress = (): void => {
    if (this.urlState === null || this.phase.name !== 'ready') return;
    this.choice = this.#fromAddress();
    void this.#answer();
  };

  #choose(change: Partial<Choice>, isStep: boolean): void {
    const before = this.choice ?? this.#defaults();
    this.choice = { ...before, page: 1, ...change };
    this.note = '';
    if (this.urlState !== null)
      putParams(
        this.urlState,
        writeChoice(this.choice, this.#defaults(), paramsAt(this.urlState), this.#prefix()),
        isStep,
      );
    void this.#answer();
    this.dispatchEvent(new SunChangeEvent(this.choice));
  }

  /** A new page begins at its top: the focus goes to the status line's place only when the pager has scrolled it away. */
  #goTo(page: number): void {
    this.#choose({ page }, true);
    void this.updateComplete.then(() => {
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    });
  }

  async #answer(): Promise<void> {
    const turn = (this.#turn += 1);
    const engine = this.#engine;
    const choice = this.choice ?? this.#defaults();
    if (!engine) return;
    const now = engine.answerNow(choice);
    // The first rows of a long list stay until there is something better: they begin the whole list, so their numbers hold.
    if (!now && !this.isPartial) this.result = undefined;
    const result = now ?? (await engine.answer(choice));
    if (turn !== this.#turn) return;
    this.result = result;
    this.isPartial = this.isPartial && engine !== this.#whole;
  }

  #defaults(): Choice {
    return {
      q: '',
      facets: {},
      from: '',
      to: '',
      sort: '-publishedOn',
      page: 1,
      size: this.pageSize > 0 ? this.pageSize : 20,
    };
  }

  /** What a search form elsewhere on the site asked for. */
  #initial(): Choice {
    const asked =
      this.queryParam === null ? '' : (paramsAt('query').get(this.queryParam) ?? '').slice(0, 200);
    return { ...this.#defaults(), q: asked };
  }

  #fromAddress(): Choice {
    if (this.urlState === null) return this.choice ?? this.#initial();
    return readChoice(paramsAt(this.urlState), this.#initial(), this.#prefix());
  }

  /** Two lists on one page need ids, so that each finds its own parameters. */
  #prefix(): string {
    return this.id === '' ? '' : `${this.id}-`;
  }

  #items(rows: Uint32Array): Item[] {
    const items = this.#engine?.items ?? [];
    return Array.from(rows, row => items[row]).filter((item): item is Item => item !== undefined);
  }

  #pageItems({ size }: Choice, page: number): Item[] {
    return this.#items((this.result?.rows ?? new Uint32Array()).slice((page - 1) * size, page * size));
  }

  async #openDetails(item: Item): Promise<void> {
    if (!this.opened) this.#opener = this.shadowRoot?.activeElement ?? undefined;
    this.opened = item;
    const { detailView } = await import('./detail-view.js');
    this.detail = await detailView(item, {
      text: listText[this.locale],
      locale: this.locale,
      headingLevel: this.headingLevel,
      today: today(),
      items: this.shown,
      label: this.#label,
      code: this.#code,
      onClose: () => {
        this.#closeDetails();
      },
      onOpen: other => {
        this.detail = undefined;
        void this.#openDetails(other);
      },
    });
  }

  /** The browser gives the focus back only from a dialog that is still there; ours is gone by then. */
  #closeDetails(): void {
    const opener = this.#opener;
    this.opened = this.detail = this.#opener = undefined;
    void this.updateComplete.then(() => {
      if (opener instanceof HTMLElement) opener.focus();
    });
  }

  async #take(take: 'csv' | 'xlsx' | 'json' | 'print'): Promise<void> {
    const text = listText[this.locale];
    this.isBusy = true;
    this.note = text.working;
    try {
      if (take === 'print') await this.#print();
      else
        await (
          await import('./exports.js')
        ).download(take, this.#items(this.result?.rows ?? new Uint32Array()), this.locale, text.caption);
      this.note = '';
    } catch (error) {
      console.error(error);
      this.note = text.exportFailed;
    } finally {
      this.isBusy = false;
    }
  }

  /** Every result is drawn for the printer and put away again afterwards. */
  async #print(): Promise<void> {
    this.isPrinting = true;
    try {
      await this.updateComplete;
      window.print();
    } finally {
      this.isPrinting = false;
    }
  }

  #emitStructured(): void {
    if (this.noStructuredData || this.isPrinting || this.phase.name !== 'ready' || !this.choice) return;
    const items = this.#pageItems(this.choice, this.choice.page);
    clearTimeout(this.#emission);
    this.#emission = setTimeout(() => {
      void import('./structured.js').then(({ emit }) => {
        if (this.isConnected) emit(this, items);
      });
    }, QUIET_MS);
  }
}

/** The day, by the clock of the person's machine. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

function isNewestFirst(items: readonly Item[]): boolean {
  return items.every((item, at) => {
    const before = items[at - 1];
    return item.publishedOn !== undefined && (!before?.publishedOn || item.publishedOn <= before.publishedOn);
  });
}

/** Browsers without modal dialogs show it in place. */
function openDialog(dialog: HTMLDialogElement): void {
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
}
