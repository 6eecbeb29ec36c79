/** `<sun-disclosure-list>`: a searchable, filterable, pageable list of published documents (政府信息公开目录, OGI arts 12, 20, 24). */
import { fill, localize } from '@sunboard/model';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { baseStyles } from '../internal/base.styles.js';
import { baseText } from '../internal/locales.js';
import { Quiet } from '../internal/quiet.js';
import { today } from './days.js';
import { listStyles } from './disclosure-list.styles.js';
import type * as FiltersPart from './filters-view.js';
import { ListState } from './list-state.js';
import { listText, type ListText } from './locales/index.js';
import type { RowsView } from './row-content.js';
import { cardsView, tableView } from './rows-view.js';
import { isNarrowed, pagerView, takeAwayView, toolbarView, type Take, type ToolsView } from './tools-view.js';
import type { Choice, Item } from './types.js';

/** Width that a column needs, and below which a table of few columns gives way to cards too, in CSS pixels. */
const COLUMN = 120;
const NARROW = 640;
/** Milliseconds without a change before the page is written down for machines: soon after loading, later never between two keys. */
const FIRST_WRITE = 300;
const LATER_WRITE = 2000;

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
export class DisclosureListElement extends ListState {
  static override styles = [baseStyles, listStyles];

  @property() feed: string | null = null;
  @property({ type: Boolean, attribute: 'no-structured-data' }) noStructuredData = false;

  @state() private width = Infinity;
  @state() private note = '';
  @state() private isBusy = false;
  @state() private isPrinting = false;
  @state() private isFiltering = false;

  #filters: typeof FiltersPart | undefined;
  #resize: ResizeObserver | undefined;
  #hasWritten = false;
  readonly #writing = new Quiet();

  override connectedCallback(): void {
    super.connectedCallback();
    // In a frame of its own: drawing inside the notification would loop.
    this.#resize = new ResizeObserver(([entry]) => {
      requestAnimationFrame(() => {
        if (entry) this.width = entry.contentRect.width;
      });
    });
    this.#resize.observe(this);
    // Put off when the element left.
    this.#writeStructured();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    this.#writing.cancel();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('result') || changed.has('choice')) this.#writeStructured();
  }

  protected override renderReady(): TemplateResult {
    const text = localize(listText, this.locale);
    const choice = this.choice ?? this.defaults();
    const total = this.result?.rows.length ?? 0;
    const pages = Math.max(1, Math.ceil(total / choice.size));
    const page = Math.min(choice.page, pages);
    const tools = this.#tools({ ...choice, page }, { pages, total }, text);
    const rows = this.#rowsView(choice, page, text);
    const isNarrow = this.width < Math.max(NARROW, COLUMN * this.shownColumns.length);
    return html` ${toolbarView(tools)}
      <p part="status" role="status" aria-live="polite">${this.#status(total, page, pages, text)}</p>
      ${total === 0 ? nothing : isNarrow ? cardsView(rows) : html`<div class="scroll">${tableView(rows)}</div>`}
      ${this.isPartial || (pages <= 1 && total <= 10) ? nothing : pagerView(tools)}
      ${this.isPartial ? nothing : takeAwayView(tools)}
      <p class="note" role="status">${this.note}</p>`;
  }

  #status(total: number, page: number, pages: number, text: ListText): string {
    if (this.isPartial) return text.reading;
    if (!this.result) return text.searching;
    return total === 0 ? text.none : fill(text.found, { n: total, page, pages });
  }

  #rowsView(choice: Choice, page: number, text: ListText): RowsView {
    return {
      items: this.itemsFound(this.isPrinting ? undefined : page),
      drawn: this.isPrinting ? Infinity : this.pace.drawn,
      columns: this.shownColumns,
      words: this.recordsPart?.wordsOf(choice.q) ?? [],
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
        this.#openDetails(item).catch(this.#tellMissing);
      },
    };
  }

  #tools(choice: Choice, { pages, total }: { pages: number; total: number }, text: ListText): ToolsView {
    const tools: ToolsView = {
      choice,
      filters: nothing,
      pages,
      total,
      text,
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
    return { ...tools, filters: this.#filtersView(tools) };
  }

  /** Closed filters are neither loaded, counted nor drawn. */
  #filtersView(tools: ToolsView): ToolsView['filters'] {
    if (this.isPartial || !(this.isFiltering || isNarrowed(tools.choice))) return nothing;
    if (this.#filters) {
      const counts = this.result?.counts;
      if (this.result && !counts) void this.count();
      return this.#filters.filtersView(tools, this.locale, counts);
    }
    import('./filters-view.js').then(part => {
      this.#filters = part;
      this.requestUpdate();
    }, this.#tellMissing);
    return nothing;
  }

  /** Where its part has not come, a button would do nothing and say nothing. */
  readonly #tellMissing = (): void => {
    this.note = localize(baseText, this.locale).partMissing;
  };

  readonly #label = (field: string): string => this.recordsPart?.fieldLabel(field, this.locale) ?? field;
  readonly #code = (field: 'validity' | 'disclosure', value: string): string =>
    value === '' ? '' : (this.recordsPart?.codeLabel(field, value, this.locale) ?? value);

  #choose(change: Partial<Choice>, isStep: boolean): void {
    this.note = '';
    this.choose(change, isStep);
  }

  /** A new page begins at its top. */
  #goTo(page: number): void {
    this.#choose({ page }, true);
    void this.updateComplete
      .then(() => import('../internal/show-top.js'))
      .then(({ showTop }) => {
        showTop(this);
      })
      // Without it the page is turned all the same.
      .catch(() => undefined);
  }

  async #openDetails(item: Item): Promise<void> {
    const { openDetails } = await import('./detail-dialog.js');
    if (!this.shadowRoot) return;
    await openDetails(this.shadowRoot, item, {
      styles: DisclosureListElement.elementStyles,
      locale: this.locale,
      headingLevel: this.headingLevel,
      today: today(),
      items: this.shown,
      isStep: this.urlState !== null,
      label: this.#label,
      code: this.#code,
    });
  }

  async #take(take: Take): Promise<void> {
    const text = localize(listText, this.locale);
    this.isBusy = true;
    this.note = text.working;
    try {
      if (take === 'print') await this.#print();
      else await (await import('./exports.js')).download(take, this.itemsFound(), this.locale, text.caption);
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

  #writeStructured(): void {
    if (this.noStructuredData || this.isPrinting || this.phase.name !== 'ready' || !this.choice) return;
    const items = this.itemsFound(this.choice.page);
    this.#writing.after(this.#hasWritten ? LATER_WRITE : FIRST_WRITE, () => {
      void import('./structured.js').then(({ emit }) => {
        if (!this.isConnected) return;
        emit(this, items);
        this.#hasWritten = true;
      });
    });
  }
}
