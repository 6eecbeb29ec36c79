/** `<sun-leadership-roster>`: who leads, what each is responsible for, and which departments there are (领导信息、机构职能, OGI art. 20(2)). */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  fill,
  localize,
  type Department,
  type Leader,
  type LeadingGroup,
  type Parsed,
  type Problem,
} from '@sunboard/model';
import { baseStyles } from '../internal/base.styles.js';
import { openForPrint } from '../internal/print-open.js';
import { RecordsElement, type ReadContext } from '../internal/records-element.js';
import { rosterStyles } from './leadership-roster.styles.js';
import { rosterText } from './locales/index.js';
import { inRankOrder, monthsSince } from './order.js';
import type { PeopleView } from './people-view.js';
import type { UnitsView } from './units-view.js';
import type * as Views from './views.js';

/**
 * `src` is a list of leaders, or `{ asOf, leaders, departments, groups }`. Wrapped HTML: a table or list of leaders, and
 * beside it, marked `data-section="departments"` or `data-section="groups"`, tables or lists of those.
 *
 * @attr {'cards'|'table'|'chart'} layout - Default `cards`.
 * @attr {string} as-of - Day to which the information was checked, `YYYY-MM-DD`; a date in the data comes second.
 * @attr {number} max-age - Months after which staff are warned. Default 12.
 * @attr {boolean} staff - Shows warnings for staff on the page; otherwise they go to the console.
 * @attr {string} organization - Name of the body, for vCards.
 * @attr {boolean} no-structured-data - Leaves out the JSON-LD.
 * @csspart cards - The list of people.
 * @csspart card - One person.
 * @csspart photo - Photo or initials.
 * @csspart badge - Mark of a vacant or acting post.
 * @csspart table - People as a table.
 * @csspart chart - The organisation chart.
 * @csspart departments - The departments.
 * @csspart groups - The leading groups.
 */
export class LeadershipRosterElement extends RecordsElement<Leader> {
  static override styles = [baseStyles, rosterStyles];

  @property() layout: 'cards' | 'table' | 'chart' = 'cards';
  @property({ attribute: 'as-of' }) asOf: string | null = null;
  @property({ type: Number, attribute: 'max-age' }) maxAge = 12;
  @property({ type: Boolean }) staff = false;
  @property() organization = '';
  @property({ type: Boolean, attribute: 'no-structured-data' }) noStructuredData = false;

  protected override readonly entity = 'Leader';

  @state() private departments: readonly Department[] = [];
  @state() private groups: readonly LeadingGroup[] = [];
  @state() private brokenPhotos: ReadonlySet<string> = new Set();
  #views: typeof Views | undefined;
  #dataAsOf = '';
  /** In the order of the source, for saying which row is meant. */
  #given: readonly Leader[] = [];
  #stopPrinting: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopPrinting = openForPrint(this.renderRoot, 'details');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopPrinting?.();
  }

  protected override async loadParts(): Promise<void> {
    [this.#views] = await Promise.all([
      this.#views ?? import('./views.js'),
      // Needed for certain, and so not only when the other has come.
      import('../internal/reading.js'),
    ]);
    this.#views.keepControls(this.renderRoot);
  }

  protected override async readData(data: unknown, context: ReadContext): Promise<Parsed<Leader[]>> {
    if (typeof data === 'string') {
      const json = await context.reading.jsonIn(data, context.locale);
      if (json.value === undefined) return { value: [], problems: json.problems };
      const { value, problems } = await this.readData(json.value, context);
      return { value, problems: [...json.problems, ...problems] };
    }
    const parts = partsOf(data);
    this.#clear();
    if (!parts) return super.readData(data, context);
    const check = <T>(list: unknown, entity: 'Leader' | 'Department' | 'LeadingGroup', key: string) =>
      list === undefined
        ? Promise.resolve<Parsed<T[]>>({ value: [], problems: [] })
        : context.reading
            .checkInSlices<T>(list, entity, context.locale, { signal: context.signal })
            .then(parsed => under(parsed, key));
    const leaders = await check<Leader>(parts['leaders'], 'Leader', 'leaders');
    const departments = await check<Department>(parts['departments'], 'Department', 'departments');
    const groups = await check<LeadingGroup>(parts['groups'], 'LeadingGroup', 'groups');
    [this.departments, this.groups] = [departments.value, groups.value];
    this.#dataAsOf = typeof parts['asOf'] === 'string' ? parts['asOf'] : '';
    return {
      value: leaders.value,
      problems: [...leaders.problems, ...departments.problems, ...groups.problems],
    };
  }

  protected override async readAddress(src: string, context: ReadContext): Promise<Parsed<Leader[]>> {
    const loaded = await context.reading.loadRemote<Leader>(src, this.entity, context.locale, context.signal);
    if ('json' in loaded) {
      const { value, problems } = await this.readData(loaded.json, context);
      return { value, problems: [...loaded.problems, ...problems] };
    }
    this.#clear();
    return loaded;
  }

  protected override readWrapped({ reading, locale }: ReadContext): Parsed<Leader[]> {
    this.#clear();
    const problems: Problem[] = [];
    const section = <T>(name: string, entity: 'Department' | 'LeadingGroup'): T[] => {
      const host = this.querySelector(`[data-section="${name}"]`);
      if (!host) return [];
      const parsed = reading.readMarkup<T>(host, entity, locale);
      problems.push(...parsed.problems);
      return parsed.value;
    };
    this.departments = section<Department>('departments', 'Department');
    this.groups = section<LeadingGroup>('groups', 'LeadingGroup');
    const leaders = reading.readMarkup<Leader>(
      this.querySelector('[data-section="leaders"]') ?? this,
      this.entity,
      locale,
    );
    return { value: leaders.value, problems: [...leaders.problems, ...problems] };
  }

  protected override prepare(records: readonly Leader[]): readonly Leader[] {
    this.brokenPhotos = new Set();
    this.#given = records;
    return inRankOrder(records);
  }

  protected override hasContent(): boolean {
    return this.shown.length + this.departments.length + this.groups.length > 0;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.phase.name !== 'ready' || !changed.has('phase')) return;
    if (!this.noStructuredData)
      void import('./structured.js').then(({ emit }) => {
        if (this.isConnected) emit(this, this.shown, this.departments, this.groups);
      });
    void import('./doubles.js').then(({ doublesOf }) => {
      if (this.isConnected) this.report(doublesOf(this.#given, this.locale), false);
    });
    const warning = this.#staleness();
    if (warning !== undefined && !this.staff) console.warn(`sunboard: <${this.localName}> ${warning}`);
  }

  protected override renderReady(): TemplateResult {
    const text = localize(rosterText, this.locale);
    const asOf = this.#day();
    const warning = this.#staleness();
    return html` ${
        this.shown.length === 0
          ? nothing
          : html`<section aria-labelledby="leaders">
              <div id="leaders" class="heading" role="heading" aria-level=${this.headingLevel}>
                ${this.layout === 'chart' ? text.chart : text.leaders}
              </div>
              ${this.#people()}
            </section>`
      }
      ${this.#views?.departmentsView(this.#units())}${this.#views?.groupsView(this.#units())}
      <p class="foot">
        ${asOf === '' ? nothing : html`<span class="muted"><time datetime=${asOf}>${fill(text.asOf, { date: asOf })}</time></span> `}<button
          type="button"
          class="plain"
          @click=${() => {
            window.print();
          }}
        >
          ${text.print}
        </button>
      </p>
      ${warning !== undefined && this.staff ? html`<p class="stale" role="note">${warning}</p>` : nothing}`;
  }

  #people(): TemplateResult | undefined {
    const view: PeopleView = {
      leaders: this.shown,
      text: localize(rosterText, this.locale),
      headingLevel: this.headingLevel,
      brokenPhotos: this.brokenPhotos,
      label: field => this.reading?.fieldLabel('Leader', field, this.locale) ?? field,
      onBrokenPhoto: src => {
        this.brokenPhotos = new Set([...this.brokenPhotos, src]);
      },
      onContact: leader => {
        void this.#saveContact(leader);
      },
    };
    if (this.layout === 'chart') return this.#views?.chartView(this.#units(), view);
    return this.layout === 'table' ? this.#views?.tableView(view) : this.#views?.cardsView(view);
  }

  #units(): UnitsView {
    return {
      leaders: this.shown,
      departments: this.departments,
      groups: this.groups,
      text: localize(rosterText, this.locale),
      headingLevel: this.headingLevel,
      label: (entity, field) => this.reading?.fieldLabel(entity, field, this.locale) ?? field,
    };
  }

  #clear(): void {
    [this.departments, this.groups, this.#dataAsOf] = [[], [], ''];
  }

  #day(): string {
    const day = this.asOf === null || this.asOf === '' ? this.#dataAsOf : this.asOf;
    return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '';
  }

  #staleness(): string | undefined {
    const months = monthsSince(this.#day(), new Date());
    return months !== undefined && months > this.maxAge
      ? fill(localize(rosterText, this.locale).stale, { n: this.maxAge })
      : undefined;
  }

  async #saveContact(leader: Leader): Promise<void> {
    const [{ vcardOf }, { saveAs }] = await Promise.all([
      import('./vcard.js'),
      import('../internal/save-as.js'),
    ]);
    const card = vcardOf(leader, this.organization);
    if (card === undefined) return;
    saveAs(new Blob([card], { type: 'text/vcard;charset=utf-8' }), `${leader.name ?? 'contact'}.vcf`);
  }
}

/** The parts of a file that holds more than leaders; undefined for a plain list. */
function partsOf(data: unknown, isInside = false): Readonly<Record<string, unknown>> | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const parts = data as Record<string, unknown>;
  const has = (key: string) => Object.prototype.hasOwnProperty.call(data, key);
  if (['leaders', 'departments', 'groups'].some(has)) return parts;
  // { "code": 0, "data": { "leaders": … } }
  return isInside ? undefined : partsOf(parts['data'], true);
}

function under<T>({ value, problems }: Parsed<T>, key: string): Parsed<T> {
  return { value, problems: problems.map(problem => ({ ...problem, pointer: `/${key}${problem.pointer}` })) };
}
