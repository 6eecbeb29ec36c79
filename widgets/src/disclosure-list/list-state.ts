/** What a list knows: its items, the person's choice, and what the choice leads to; drawing it is left to the element. */
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { publicOnly, type Parsed } from '@sunboard/model';
import { painted } from '../internal/breath.js';
import { fetchEarly, type EarlyFetch } from '../internal/early-fetch.js';
import { SunChangeEvent } from '../internal/events.js';
import {
  RecordsElement,
  type Found,
  type QuickContext,
  type ReadContext,
} from '../internal/records-element.js';
import type { Fetched } from '../internal/remote-fetch.js';
import { tellWebmaster } from '../internal/webmaster.js';
import type * as AddressPart from './choice-url.js';
import { isNewestFirst, today } from './days.js';
import type * as FirstRows from './first-rows.js';
import { Pace } from './pace.js';
import { COLUMNS, type Choice, type Column, type Item, type Result, type UrlPlace } from './types.js';

/** Rows looked at to find out which columns hold anything. */
const SAMPLE = 500;
/** Records of the beginning of a long list that show it well enough until the others are there. */
const COLUMNS_SEEN_IN = 40;

/** See `DisclosureListElement` for the attributes. */
export abstract class ListState extends RecordsElement<Item> {
  @property() columns: string | null = null;
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  @property({
    attribute: 'url-state',
    converter: value => (value === null ? null : value === 'query' ? 'query' : 'hash'),
  })
  urlState: UrlPlace | null = null;
  @property({ attribute: 'query-param' }) queryParam: string | null = null;

  protected override readonly entity = 'DisclosureItem';

  @state() protected choice: Choice | undefined;
  @state() protected result: Result | undefined;
  /** Only the beginning of a long list is known yet. */
  @state() protected isPartial = false;

  /** The part that reads and searches; there before there are records. */
  protected recordsPart: typeof FirstRows | undefined;
  protected shownColumns: readonly Column[] = [];
  protected readonly pace = new Pace(this);

  #engine: FirstRows.Engine | undefined;
  /** The engine of the last complete list. */
  #whole: FirstRows.Engine | undefined;
  #address: typeof AddressPart | undefined;
  #early: EarlyFetch | undefined;
  /** What the quick reading fetched and could not use. */
  #fetched: Fetched | undefined;
  #turn = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#onAddress);
    window.addEventListener('hashchange', this.#onAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#onAddress);
    window.removeEventListener('hashchange', this.#onAddress);
  }

  protected override async loadParts(found?: Found, signal?: AbortSignal): Promise<void> {
    // Asked for first: the data is on its way while the parts load.
    if (found?.name === 'src' && signal) this.#early = fetchEarly(String(found.data), signal);
    const isShared = this.urlState !== null || this.queryParam !== null;
    [this.recordsPart, this.#address] = await Promise.all([
      this.recordsPart ?? import('./first-rows.js'),
      this.#address ?? (isShared ? import('./choice-url.js') : undefined),
      // Needed for certain, and so not only when the others have come.
      found?.name === 'markup' && import('../internal/reading.js'),
    ]);
    this.recordsPart.keepControls(this.renderRoot);
  }

  protected override async readQuickly(
    { name, data }: Found,
    options: QuickContext<Item>,
  ): Promise<readonly Item[] | undefined> {
    this.#fetched = undefined;
    if (!this.recordsPart || name === 'markup') return undefined;
    const wanted = { ...options, enough: Math.max(COLUMNS_SEEN_IN, this.#fromAddress().size) };
    const { records, fetched } =
      name === 'src'
        ? await this.recordsPart.readAddress(String(data), this.#early, wanted)
        : await this.recordsPart.readData(data, wanted);
    this.#fetched = fetched;
    return records;
  }

  protected override readAddress(src: string, context: ReadContext): Promise<Parsed<Item[]>> {
    const fetched = this.#fetched;
    if (!fetched) return super.readAddress(src, context);
    this.#fetched = undefined;
    return context.reading.readFetched<Item>(fetched, src, this.entity, context.locale, context);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // A failure is told by whoever reads the records.
    if (changed.has('urlState') && this.urlState !== null) this.loadParts().catch(() => undefined);
  }

  protected override prepare(records: readonly Item[]): readonly Item[] {
    const { items, dropped } = publicOnly(records);
    if (dropped.length > 0) tellWebmaster(words => words.notice(this, 'notPublic', { n: dropped.length }));
    for (const name of this.#namedColumns())
      if (!isColumn(name)) tellWebmaster(words => words.unknown(this, 'unknownColumn', name, COLUMNS));
    const engine = (this.#whole = this.#begin(items));
    void this.#answer();
    void this.#prepare(engine);
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

  protected defaults(): Choice {
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

  /** The items that the choice leads to: one page of them, or all. */
  protected itemsFound(page?: number): Item[] {
    const { size } = this.choice ?? this.defaults();
    const rows = this.result?.rows ?? new Uint32Array();
    const wanted = page === undefined ? rows : rows.slice((page - 1) * size, page * size);
    const items = this.#engine?.items ?? [];
    return Array.from(wanted, row => items[row]).filter((item): item is Item => item !== undefined);
  }

  /** Counts what each filter would leave; called when somebody looks at the filters. */
  protected async count(): Promise<void> {
    const engine = this.#engine;
    await engine?.prepareFacets();
    if (engine === this.#engine) this.requestUpdate();
  }

  protected choose(change: Partial<Choice>, isStep: boolean): void {
    const choice = (this.choice = { ...(this.choice ?? this.defaults()), page: 1, ...change });
    this.pace.set(change.page === undefined);
    this.#address?.keepChoice(choice, this.#keeping(), isStep);
    void this.#answer();
    this.dispatchEvent(new SunChangeEvent(choice));
  }

  /** The rows come first: what a search needs is prepared when they are painted, or when somebody searches. */
  async #prepare(engine: FirstRows.Engine): Promise<void> {
    await painted();
    await engine.prepare();
    if (engine === this.#engine) void this.#answer();
  }

  #begin(items: readonly Item[]): FirstRows.Engine {
    this.#engine?.stop();
    if (!this.recordsPart) throw new Error('records came before the part that searches them');
    const engine = (this.#engine = this.recordsPart.createEngine(items, today(), this.records === null));
    const sample = items.slice(0, SAMPLE);
    this.shownColumns =
      this.columns === null
        ? COLUMNS.filter(column => column === 'title' || sample.some(item => item[column] !== undefined))
        : this.#namedColumns().filter(isColumn);
    this.choice = this.#fromAddress();
    return engine;
  }

  #namedColumns(): string[] {
    return (this.columns ?? '').split(/[\s,，]+/).filter(Boolean);
  }

  async #answer(): Promise<void> {
    const turn = (this.#turn += 1);
    const engine = this.#engine;
    const choice = this.choice ?? this.defaults();
    if (!engine) return;
    const now = engine.answerNow(choice);
    // The first rows of a long list stay until there is something better: they begin the whole list, so their numbers hold.
    if (!now && !this.isPartial) this.result = undefined;
    const result = now ?? (await engine.answer(choice));
    if (turn !== this.#turn) return;
    this.result = result;
    this.isPartial = this.isPartial && engine !== this.#whole;
  }

  #keeping(): AddressPart.Keeping {
    return {
      place: this.urlState,
      queryParam: this.queryParam,
      defaults: this.defaults(),
      id: this.id,
    };
  }

  #fromAddress(): Choice {
    const isKept = this.#address !== undefined && (this.urlState !== null || !this.choice);
    const kept = isKept ? this.#address?.choiceAt(this.#keeping()) : this.choice;
    return kept ?? this.defaults();
  }

  readonly #onAddress = (): void => {
    if (this.urlState === null || this.phase.name !== 'ready') return;
    this.choice = this.#fromAddress();
    this.pace.set(false);
    void this.#answer();
  };
}

function isColumn(name: string): name is Column {
  return (COLUMNS as readonly string[]).includes(name);
}
