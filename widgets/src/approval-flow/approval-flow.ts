/** `<sun-approval-flow>`: how an application is decided, as an ordered list with its flow chart (审批流程图, Licensing Law arts 29-45). */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Parsed, Problem, ServiceGuide } from '@sunboard/model';
import { baseStyles } from '../internal/base.styles.js';
import { SunChangeEvent } from '../internal/events.js';
import { RecordsElement, type ReadContext } from '../internal/records-element.js';
import { flowStyles } from './approval-flow.styles.js';
import type * as ChartPart from './chart-part.js';
import type { LooseGuide } from './flow-source.js';
import { limitsView } from './limits-view.js';
import { stepsInList } from './list-source.js';
import { listView } from './list-view.js';
import { baseText } from '../internal/locales.js';
import { flowText, type FlowText } from './locales/index.js';
import { buildProcess, type Finding, type LooseStep, type Process } from './process-model.js';
import { checkLimits, EXTENSION_DAYS, LEGAL_DAYS, sumPaths, type Limits, type Sums } from './sums.js';
import type { Take } from './tools-view.js';
import type { Move, Trail } from './walk.js';

const MOVES: Readonly<Record<string, Move>> = { ArrowDown: 'on', ArrowUp: 'back', ArrowLeft: 'left', ArrowRight: 'right', Home: 'start', End: 'end' };
const ZOOM_STEP = 1.25;
const [LEAST_ZOOM, MOST_ZOOM] = [0.3, 3];
/** Below this the text cannot be read; then the chart scrolls instead. */
const READABLE = 0.75;
/** Drawings in a page's own markup, read as if they were set by script. */
const WRAPPED_DRAWING = ':scope > pre.mermaid, :scope > script[type="text/vnd.mermaid"], :scope > script[type="application/bpmn+xml"]';

/** What was worked out from one guide. */
interface Shown {
  readonly guide: LooseGuide;
  readonly process: Process;
  readonly limits: Limits;
  readonly sums: Sums;
  readonly findings: readonly Finding[];
}

/**
 * @attr {string} current - Id of the step where a case stands; it is marked in list and chart.
 * @attr {string} item - Which guide to show, by id or name, when the source holds several. Default: the first.
 * @attr {'auto'|'on'|'off'} lanes - Lanes by owner (泳道). Default `auto`: where they fit.
 * @attr {number} legal-limit - Legal limit in working days; overrides the guide's.
 * @attr {number} promised-limit - Promised limit in working days; overrides the guide's.
 * @attr {boolean} with-guide - Shows the other elements of the guide too (conditions, materials, fees …).
 * @attr {boolean} show-problems - Shows faults of the data on the page, for staff.
 * @fires {SunChangeEvent<{step: string}>} sun-change - After the keyboard or the pointer chose a step.
 * @csspart limits - The limits and sums.
 * @csspart paths - The table of paths.
 * @csspart steps - The ordered list.
 * @csspart step - One step; with `current` for the step of the case.
 * @csspart chart - The scrolling box with the chart.
 * @csspart legend - What the lines mean.
 * @csspart tools - Zoom, downloads, print.
 * @csspart calculator - The calculator of dates.
 * @csspart problems - Faults of the data.
 * @cssprop --sun-flow-canvas - Background of the chart.
 * @cssprop --sun-flow-line - Border of the boxes.
 * @cssprop --sun-flow-current - Background of the current step in the list.
 */
export class ApprovalFlowElement extends RecordsElement<ServiceGuide> {
  static override styles = [baseStyles, flowStyles];

  @property() current: string | null = null;
  @property() item: string | null = null;
  @property() lanes: 'auto' | 'on' | 'off' = 'auto';
  @property({ type: Number, attribute: 'legal-limit' }) legalLimit: number | null = null;
  @property({ type: Number, attribute: 'promised-limit' }) promisedLimit: number | null = null;
  @property({ type: Boolean, attribute: 'with-guide' }) withGuide = false;
  @property({ type: Boolean, attribute: 'show-problems' }) showProblems = false;

  /** A process as text: JSON, CSV of steps, a Mermaid flowchart or BPMN 2.0 XML. Replaces any other source. */
  @property({ attribute: false }) text: string | null = null;

  protected override readonly entity = 'ServiceGuide';

  @state() private room = 0;
  @state() private zoom: number | undefined;
  @state() private trail: Trail = [];
  @state() private said = '';
  @state() private note = '';
  @state() private isBusy = false;
  @state() private extra: TemplateResult | undefined;
  @state() private calculator: TemplateResult | undefined;

  #view: Shown | undefined;
  @state() private problems: readonly Problem[] = [];
  @state() private part: typeof ChartPart | null | undefined;
  #drawing: { readonly key: string; readonly drawing: ChartPart.Drawing } | undefined;
  #resize: ResizeObserver | undefined;
  #panning: ChartPart.Panning | undefined;

  override connectedCallback(): void {
    this.text ??= this.querySelector(WRAPPED_DRAWING)?.textContent ?? null;
    super.connectedCallback();
    this.#resize = new ResizeObserver(([entry]) => { if (entry) this.room = Math.round(entry.contentRect.width); });
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    this.#panning?.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Text takes the way of records set by script, so that both are read, checked and replaced alike.
    if (changed.has('text') && this.text !== null) this.records = [this.text] as unknown as ServiceGuide[];
    super.willUpdate(changed);
    if (['item', 'legalLimit', 'promisedLimit'].some(name => changed.has(name)) && this.#view) this.shown = this.prepare(this.shown);
  }

  protected override async readData(data: unknown, { locale }: ReadContext): Promise<Parsed<ServiceGuide[]>> {
    const { readData, readText } = await import('./flow-source.js');
    const text = typeof data === 'string' ? data : Array.isArray(data) && typeof data[0] === 'string' ? data[0] : undefined;
    return this.#checked(text === undefined ? readData(data, locale) : await readText(text, locale));
  }

  protected override async readAddress(src: string, { locale, signal }: ReadContext): Promise<Parsed<ServiceGuide[]>> {
    return this.#checked(await (await import('./flow-source.js')).readAddress(src, locale, signal));
  }

  protected override readWrapped({ reading, locale }: ReadContext): Parsed<ServiceGuide[]> {
    if (this.querySelector('ol, ul')) return this.#checked({ value: guideOf(stepsInList(this)), problems: [] });
    const { value, problems } = reading.readMarkup<LooseStep>(this, 'ApprovalStep', locale);
    return this.#checked({ value: guideOf(value), problems });
  }

  protected override prepare(records: readonly ServiceGuide[]): readonly ServiceGuide[] {
    this.#view = this.#work(records as readonly LooseGuide[]);
    this.#drawing = undefined;
    this.trail = [];
    this.extra = this.calculator = undefined;
    if (this.withGuide) void this.#loadGuide();
    this.problems = [];
    if (this.#view) {
      void this.#loadChart();
      void this.#tell(this.#view);
    }
    return this.#view ? records : [];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('trail') && this.trail.length > 0) this.#reveal();
    if (changed.has('withGuide') && this.withGuide && this.#view) void this.#loadGuide();
  }

  protected override renderReady(): TemplateResult {
    const view = this.#view;
    if (!view) return this.renderEmpty();
    const text = flowText[this.locale];
    return html`
      ${this.extra ?? nothing}
      ${this.showProblems && this.problems.length > 0 ? this.#problemsView(text) : nothing}
      ${listView({ process: view.process, text, current: this.current, goTo: id => { this.#goToItem(id); } })}
      ${this.#title(text.limits)}${limitsView(view.sums, view.limits, text)}
      ${this.#title(text.chart)}${this.#chart(view)}
      <details part="calculator" class="no-print" @toggle=${() => { void this.#loadCalculator(); }}><summary>${text.calculator}</summary>${this.calculator ?? nothing}</details>`;
  }

  #chart(view: Shown): TemplateResult | typeof nothing {
    const { part } = this;
    if (part === null) return html`<p part="message" class="failure">${baseText[this.locale].partMissing} ${baseText[this.locale].partRemedy}</p>`;
    if (!part) return nothing;
    const text = part.partText[this.locale];
    const drawing = this.#draw(view.process, part);
    const zoom = this.zoom ?? this.#fitting(drawing);
    return html`
      ${part.toolsView({ text, zoom, isBusy: this.isBusy, zoomBy: by => { this.#zoomBy(by); }, fit: () => { this.zoom = undefined; }, take: take => { void this.#take(take, part); } })}
      ${part.chartView({
        drawing, text, zoom,
        name: view.guide.name || text.unnamed,
        current: this.current,
        walked: this.trail.at(-1),
        onKey: event => { this.#onKey(event, part); },
        onPick: id => { this.#walkTo([id], part); },
        onPointer: event => { (this.#panning ??= part.createPanning()).start(event); },
      })}
      <p part="status" class="no-print" role="status" aria-live="polite">${this.note || this.said}</p>`;
  }

  #problemsView(text: FlowText): TemplateResult {
    return html`<div part="problems" role="note"><strong>${text.problems}</strong><ul>${this.problems.map(problem => html`<li>${problem.message} ${problem.remedy}</li>`)}</ul></div>`;
  }

  #title(words: string): TemplateResult {
    return html`<div class="title" role="heading" aria-level=${this.headingLevel}>${words}</div>`;
  }

  /** What has no steps counts as empty, or as failed when the source says why. */
  #checked({ value, problems }: Parsed<LooseGuide[]>): Parsed<ServiceGuide[]> {
    return { value: this.#work(value) ? (value as unknown as ServiceGuide[]) : [], problems };
  }

  #work(guides: readonly LooseGuide[]): Shown | undefined {
    const guide = guides.find(one => this.item === null || one.id === this.item || one.name === this.item);
    if (!guide?.process || guide.process.length === 0) return undefined;
    const process = buildProcess(guide.process);
    const limits = this.#limitsOf(guide);
    const sums = sumPaths(process);
    return { guide, process, limits, sums, findings: [...process.findings, ...checkLimits(sums, limits)] };
  }

  #limitsOf(guide: LooseGuide): Limits {
    const legal = this.legalLimit ?? guide.legalLimit;
    return {
      legal: legal ?? LEGAL_DAYS,
      extension: guide.extensionLimit ?? (legal === undefined ? EXTENSION_DAYS : 0),
      promised: this.promisedLimit ?? guide.promisedLimit,
      isLegalAssumed: legal === undefined,
    };
  }

  #draw(process: Process, part: typeof ChartPart): ChartPart.Drawing {
    const room = this.room || this.clientWidth || 640;
    const key = `${this.locale}|${this.lanes}|${room}`;
    if (this.#drawing?.key !== key) this.#drawing = { key, drawing: part.drawProcess(process, part.partText[this.locale], { room: room - 2, lanes: this.lanes }) };
    return this.#drawing.drawing;
  }

  #fitting(drawing: ChartPart.Drawing): number {
    const room = (this.room || this.clientWidth || 640) - 2;
    return Math.max(Math.min(1, room / drawing.width), READABLE);
  }

  #zoomBy(factor: number): void {
    const from = this.zoom ?? (this.#drawing ? this.#fitting(this.#drawing.drawing) : 1);
    this.zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, from * factor));
  }

  #onKey(event: KeyboardEvent, part: typeof ChartPart): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = MOVES[event.key];
    if (move && this.#view) this.#walkTo(part.walk(this.#view.process, this.trail, move), part, move);
    else if (event.key === '+' || event.key === '=') this.#zoomBy(ZOOM_STEP);
    else if (event.key === '-') this.#zoomBy(1 / ZOOM_STEP);
    else if (event.key === '0') this.zoom = undefined;
    else if (event.key === 'Enter' && this.trail.length > 0) this.#goToItem(this.trail.at(-1) ?? '');
    else if (event.key === 'Escape') this.trail = [];
    else return;
    event.preventDefault();
  }

  #walkTo(trail: Trail, part: typeof ChartPart, move?: Move): void {
    const process = this.#view?.process;
    const step = process?.byId.get(trail.at(-1) ?? '');
    if (!process || !step) return;
    const text = part.partText[this.locale];
    const isStuck = move === 'back' && trail === this.trail;
    this.trail = trail;
    this.note = '';
    this.said = isStuck ? text.isFirst : part.spoken(step, process, text);
    if (!isStuck) this.dispatchEvent(new SunChangeEvent({ step: step.id }));
  }

  #goToItem(id: string): void {
    const number = this.#view?.process.byId.get(id)?.number;
    this.shadowRoot?.querySelector<HTMLElement>(`#step-${number ?? 0}`)?.focus();
  }

  /** Scrolls only the chart's own box, never the page. */
  #reveal(): void {
    const box = this.shadowRoot?.querySelector('.viewport');
    const node = box?.querySelector('.walked');
    if (!box || !node) return;
    const [outer, inner] = [box.getBoundingClientRect(), node.getBoundingClientRect()];
    if (inner.left < outer.left || inner.right > outer.right) box.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
    if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
  }

  async #take(take: Take, { partText }: typeof ChartPart): Promise<void> {
    const text = partText[this.locale];
    if (take === 'print') {
      window.print();
      return;
    }
    const view = this.#view;
    const picture = this.shadowRoot?.querySelector<SVGSVGElement>('.viewport svg');
    if (!view || !picture) return;
    this.isBusy = true;
    this.note = text.working;
    try {
      const { download } = await import('./downloads.js');
      const name = view.guide.name || text.caption;
      const isDone = await download(take, { picture, process: view.process, name, locale: this.locale });
      this.note = isDone ? '' : text.pngBlocked;
    } catch (error) {
      console.error(error);
      this.note = text.exportFailed;
    } finally {
      this.isBusy = false;
    }
  }

  async #tell(view: Shown): Promise<void> {
    if (view.findings.length === 0) return;
    const { problemsOf } = await import('./findings.js');
    if (view !== this.#view) return;
    this.problems = problemsOf(view.findings, this.locale);
    this.report(this.problems, false);
  }

  async #loadChart(): Promise<void> {
    try {
      this.part ??= await import('./chart-part.js');
    } catch (error) {
      console.error(error);
      this.part = null;
    }
  }

  async #loadGuide(): Promise<void> {
    const { guideView } = await import('./guide-view.js');
    const view = this.#view;
    if (view) this.extra = guideView(view.guide, { locale: this.locale, headingLevel: this.headingLevel, label: name => this.reading?.fieldLabel('ServiceGuide', name, this.locale) ?? name });
  }

  async #loadCalculator(): Promise<void> {
    if (this.calculator || !this.#view) return;
    const { process, limits, guide } = this.#view;
    const { calculatorView } = await import('./calculator-view.js');
    const draw = (from: string): void => {
      this.calculator = calculatorView({ process, limits, from, locale: this.locale, name: guide.name || flowText[this.locale].caption, choose: draw });
    };
    draw('');
  }
}

function guideOf(steps: readonly LooseStep[]): LooseGuide[] {
  return steps.length > 0 ? [{ name: '', process: steps }] : [];
}

