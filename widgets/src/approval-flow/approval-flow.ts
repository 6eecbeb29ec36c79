/** `<sun-approval-flow>`: how an application is decided, as an ordered list with its flow chart (审批流程图, Licensing Law arts 29-45). */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { localize, sentences, type Parsed, type Problem, type ServiceGuide } from '@sunboard/model';
import { baseStyles } from '../internal/base.styles.js';
import { SunChangeEvent } from '../internal/events.js';
import { RecordsElement, type ReadContext } from '../internal/records-element.js';
import { tellWebmaster } from '../internal/webmaster.js';
import { flowStyles } from './approval-flow.styles.js';
import type { Desk } from './chart-desk.js';
import type { LooseGuide } from './flow-source.js';
import { limitsView } from './limits-view.js';
import { stepsInList } from './list-source.js';
import { listView } from './list-view.js';
import { baseText } from '../internal/locales.js';
import { flowText, type FlowText } from './locales/index.js';
import type { LooseStep } from './process-model.js';
import { workUp, type WorkedUp } from './work-up.js';

/** Drawings in a page's own markup, read as if they were set by script. */
const WRAPPED_DRAWING =
  ':scope > pre.mermaid, :scope > script[type="text/vnd.mermaid"], :scope > script[type="application/bpmn+xml"]';

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
 * @cssprop --sun-flow-line - Border of the boxes. Default: the colour of their text.
 * @cssprop --sun-flow-box - Ground of a box.
 * @cssprop --sun-flow-decision - Ground of a box in which is decided.
 * @cssprop --sun-flow-text - Text in the chart.
 * @cssprop --sun-flow-arrow - Lines and arrow heads.
 * @cssprop --sun-flow-lane - Ground of every second lane.
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
  @state() private problems: readonly Problem[] = [];
  /** Null when its part could not be loaded. */
  @state() private desk: Desk | null | undefined;
  @state() private extra: TemplateResult | undefined;
  @state() private calculator: TemplateResult | undefined;

  #view: WorkedUp | undefined;
  #resize: ResizeObserver | undefined;

  override connectedCallback(): void {
    this.text ??= this.querySelector(WRAPPED_DRAWING)?.textContent ?? null;
    super.connectedCallback();
    this.#resize = new ResizeObserver(([entry]) => {
      if (entry) this.room = Math.round(entry.contentRect.width);
    });
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    this.desk?.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Text takes the way of records set by script, so that both are read, checked and replaced alike.
    if (changed.has('text') && this.text !== null) this.records = [this.text] as unknown as ServiceGuide[];
    super.willUpdate(changed);
    if (['item', 'legalLimit', 'promisedLimit'].some(name => changed.has(name)) && this.#view)
      this.shown = this.prepare(this.shown);
  }

  protected override async readData(data: unknown, { locale }: ReadContext): Promise<Parsed<ServiceGuide[]>> {
    const { readData, readText } = await import('./flow-source.js');
    const text =
      typeof data === 'string'
        ? data
        : Array.isArray(data) && typeof data[0] === 'string'
          ? data[0]
          : undefined;
    return this.#checked(text === undefined ? readData(data, locale) : await readText(text, locale));
  }

  protected override async readAddress(
    src: string,
    { locale, signal }: ReadContext,
  ): Promise<Parsed<ServiceGuide[]>> {
    return this.#checked(await (await import('./flow-source.js')).readAddress(src, locale, signal));
  }

  protected override readWrapped({ reading, locale }: ReadContext): Parsed<ServiceGuide[]> {
    if (this.querySelector('ol, ul'))
      return this.#checked({ value: guideOf(stepsInList(this)), problems: [] });
    const { value, problems } = reading.readMarkup<LooseStep>(this, 'ApprovalStep', locale);
    return this.#checked({ value: guideOf(value), problems });
  }

  protected override prepare(records: readonly ServiceGuide[]): readonly ServiceGuide[] {
    this.#view = workUp(records as readonly LooseGuide[], this);
    this.extra = this.calculator = undefined;
    this.problems = [];
    if (this.#view) {
      if (this.withGuide) void this.#loadGuide();
      if (this.shadowRoot?.querySelector('[part="calculator"][open]')) void this.#loadCalculator();
      void this.#loadChart();
      void this.#tell(this.#view);
    }
    return this.#view ? records : [];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.desk?.settle();
    if (changed.has('withGuide') && this.withGuide && this.#view) void this.#loadGuide();
  }

  protected override renderReady(): TemplateResult {
    const view = this.#view;
    if (!view) return this.renderEmpty();
    const text = localize(flowText, this.locale);
    return html` ${this.extra ?? nothing}
      ${this.showProblems && this.problems.length > 0 ? this.#problemsView(text) : nothing}
      ${listView({
        process: view.process,
        text,
        current: this.current,
        goTo: id => {
          this.#goToItem(id);
        },
      })}
      ${this.#title(text.limits)}${limitsView(view.sums, view.limits, text)}
      ${this.#title(text.chart)}${this.#chart(view)}
      <details
        part="calculator"
        class="no-print"
        @toggle=${() => {
          void this.#loadCalculator();
        }}
      >
        <summary>${text.calculator}</summary>
        ${this.calculator ?? nothing}
      </details>`;
  }

  #chart({ process, guide }: WorkedUp): TemplateResult | typeof nothing {
    if (this.desk === null) return this.#missing();
    const room = this.room || this.clientWidth || 640;
    const { locale, current, lanes } = this;
    return this.desk?.draw({ process, name: guide.name, locale, current, lanes, room }) ?? nothing;
  }

  #problemsView(text: FlowText): TemplateResult {
    return html`<div part="problems" role="note">
      <strong>${text.problems}</strong>
      <ul>
        ${this.problems.map(problem => html`<li>${sentences([problem.message, problem.remedy], this.locale)}</li>`)}
      </ul>
    </div>`;
  }

  #title(words: string): TemplateResult {
    return html`<div class="title" role="heading" aria-level=${this.headingLevel}>${words}</div>`;
  }

  /** What has no steps counts as empty, or as failed when the source says why. */
  #checked({ value, problems }: Parsed<LooseGuide[]>): Parsed<ServiceGuide[]> {
    return { value: workUp(value, this) ? (value as unknown as ServiceGuide[]) : [], problems };
  }

  #goToItem(id: string): void {
    const number = this.#view?.process.byId.get(id)?.number;
    this.shadowRoot?.querySelector<HTMLElement>(`#step-${number ?? 0}`)?.focus();
  }

  async #tell(view: WorkedUp): Promise<void> {
    if (view.findings.length === 0) return;
    const part = await this.#load(import('./findings.js'));
    if (!part || view !== this.#view) return;
    this.problems = part.problemsOf(view.findings, this.locale);
    this.report(this.problems, false);
  }

  async #loadChart(): Promise<void> {
    if (this.desk) return;
    const part = await this.#load(import('./chart-desk.js'));
    this.desk ??= part
      ? part.createDesk({
          renderRoot: this.renderRoot,
          requestUpdate: () => {
            this.requestUpdate();
          },
          goToItem: id => {
            this.#goToItem(id);
          },
          onStep: step => void this.dispatchEvent(new SunChangeEvent({ step })),
        })
      : null;
  }

  async #loadGuide(): Promise<void> {
    const part = await this.#load(import('./guide-view.js'));
    const { locale, headingLevel } = this;
    const label = (name: string) => this.reading?.fieldLabel('ServiceGuide', name, locale) ?? name;
    if (this.#view)
      this.extra = part ? part.guideView(this.#view.guide, { locale, headingLevel, label }) : this.#missing();
  }

  async #loadCalculator(): Promise<void> {
    if (this.calculator || !this.#view) return;
    const part = await this.#load(import('./calculator-view.js'));
    const { process, limits, guide } = this.#view;
    const name = guide.name || localize(flowText, this.locale).caption;
    const draw = (from: string): void => {
      this.calculator = part?.calculatorView({
        process,
        limits,
        from,
        locale: this.locale,
        name,
        choose: draw,
      });
    };
    if (part) draw('');
    else this.calculator = this.#missing();
  }

  /** A part that the network or the page's policy keeps away must not take the rest with it. */
  async #load<P>(part: Promise<P>): Promise<P | undefined> {
    try {
      return await part;
    } catch (error) {
      tellWebmaster(words => words.notice(this, 'partMissing', {}, error), error);
      return undefined;
    }
  }

  #missing(): TemplateResult {
    const { partMissing, partRemedy } = localize(baseText, this.locale);
    return html`<p part="message" class="failure">${partMissing} ${partRemedy}</p>`;
  }
}

function guideOf(steps: readonly LooseStep[]): LooseGuide[] {
  return steps.length > 0 ? [{ name: '', process: steps }] : [];
}
