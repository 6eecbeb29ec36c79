/** Base of the two forms: draws a form from its specification, checks it against the model, sends it once, shows the receipt, loses nothing. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fieldsIn, type FormSpec, type Receipt } from '@sunboard/intake';
import { baseStyles } from '../base.styles.js';
import { SunChangeEvent, SunSubmitEvent } from '../events.js';
import { format } from '../locale.js';
import { SunElement } from '../sun-element.js';
import { errorSummary, type FormFault } from './error-summary.js';
import { faultsOf, labelAt } from './faults.js';
import type { FieldContext } from './field-view.js';
import { sectionsView, tickView, warningView } from './form-view.js';
import { initialValues, textAt, toRecord, valuesOf, type FormValues } from './form-values.js';
import { formStyles } from './form.styles.js';
import { formText } from './locales.js';
import type { StatusLookup } from './status-lookup.js';
import type * as Drafts from './drafts.js';
import type * as Filing from './filing.js';
import type { SendResult, Submission } from './submission.js';

/**
 * @attr {string} endpoint - Address of the intake service, e.g. `/v1`. Without it the form can be filled and printed.
 * @attr {string} privacy-notice - Version of the privacy notice on the page; default: that of the wrapped form, else the form's own version.
 * @fires {SunChangeEvent} sun-change - After each change; `detail` is `{ path }`, never the value.
 * @fires {SunSubmitEvent} sun-submit - Before sending; cancelable; `detail` is the checked record.
 * @csspart field - One field.
 * @csspart error-summary - The list of faults.
 * @csspart receipt - The receipt.
 * @csspart status - The status lookup.
 */
export abstract class FormElement extends SunElement {
  static override readonly styles = [baseStyles, formStyles];

  @property() endpoint: string | null = null;
  @property({ attribute: 'privacy-notice' }) privacyNotice: string | null = null;

  @state() protected values: FormValues = {};
  @state() private faults: readonly FormFault[] = [];
  @state() private consented = false;
  @state() private sending = false;
  @state() private trouble = '';
  @state() private notice = '';
  @state() private drafting = false;
  @state() private receipt: Receipt | undefined;
  @state() private copied = false;
  @state() private status: StatusLookup | undefined;
  @state() private filing: typeof Filing | undefined;

  /** The form that is drawn. */
  protected abstract readonly spec: FormSpec;
  /** Which of the service's two doors the form goes through. */
  protected abstract readonly door: 'request' | 'complaint';
  /** Whether drafts are offered at all. */
  protected readonly offersDrafts: boolean = false;

  #submission: Submission | undefined;
  #abort: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.phase.name === 'loading') void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('endpoint')) this.#submission = undefined;
    // A person who switches the language keeps the faults, in the new language.
    if (changed.has('locale') && this.faults.length > 0 && this.filing)
      this.faults = this.#check(this.filing).faults;
  }

  /** Content between the notes and the form, e.g. documents that are already published. */
  protected renderBefore(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Takes values over from elsewhere (another form, a link); what the person typed stays. */
  carryOver(values: FormValues): void {
    this.values = { ...values, ...this.values };
  }

  protected override renderReady(): TemplateResult {
    return html`${this.receipt ? this.#receiptPart(this.receipt) : this.#formPart()}${this.endpoint === null ? nothing : this.#statusPart()}`;
  }

  #formPart(): TemplateResult {
    const text = formText[this.locale];
    const context = this.#fieldContext();
    return html` <ul class="notes">
        ${this.spec.notes.map(note => html`<li>${note[this.locale]}</li>`)}
      </ul>
      ${this.renderBefore()}
      ${this.notice === '' ? nothing : html`<p class="notice" role="status">${this.notice}</p>`}
      <form
        method="post"
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.#submit();
        }}
      >
        ${errorSummary(this.faults, text, id => {
          this.#focus(id);
        })}
        ${sectionsView(this.spec, context, field => (field.control === 'textarea' ? this.#warning(textAt(this.values, field.path)) : nothing))}
        ${tickView(
          'f-consent',
          text.consent,
          this.consented,
          this.faults.some(fault => fault.path === 'consent'),
          checked => {
            this.consented = checked;
          },
        )}
        ${this.offersDrafts ? tickView('f-draft', text.draftLabel, this.drafting, false, checked => void this.#setDrafting(checked)) : nothing}
        ${this.trouble === '' ? nothing : html`<p class="failure" part="message" role="alert" tabindex="-1" id="trouble">${this.trouble}</p>`}
        ${
          this.endpoint === null
            ? html`<p class="notice">${text.noEndpoint}</p>
                <button
                  type="button"
                  class="primary"
                  @click=${() => {
                    print();
                  }}
                >
                  ${text.print}
                </button>`
            : html`<button class="primary" part="submit" ?disabled=${this.sending}>
                ${this.sending ? text.submitting : this.trouble === '' ? text.submit : text.again}
              </button>`
        }
        <span class="visually-hidden" role="status">${this.sending ? text.submitting : nothing}</span>
      </form>`;
  }

  #statusPart(): TemplateResult {
    return html`<details class="status-lookup" part="status" @toggle=${() => void this.#openStatus()}>
      <summary>${formText[this.locale].statusTitle}</summary>
      ${this.status?.render() ?? nothing}
    </details>`;
  }

  async #openStatus(): Promise<void> {
    if (this.status) return;
    try {
      const { StatusLookup } = await import('./status-lookup.js');
      this.status = new StatusLookup(this, () => ({ endpoint: this.endpoint ?? '', locale: this.locale }));
    } catch {
      this.notice = formText[this.locale].offline;
    }
  }

  #receiptPart(receipt: Receipt): TemplateResult {
    // A receipt comes from the filing part, so that part is there.
    return (this.filing as typeof Filing).receiptView(receipt, formText[this.locale], {
      copied: this.copied,
      copy: () => {
        void this.#copy(receipt);
      },
      print: () => {
        print();
      },
      another: () => {
        this.#reset();
      },
    });
  }

  #warning(value: string): TemplateResult | typeof nothing {
    const hits = value === '' ? [] : (this.filing?.privateNumbers(value) ?? []);
    return warningView(hits, formText[this.locale], this.locale);
  }

  #fieldContext(): FieldContext {
    return {
      values: this.values,
      locale: this.locale,
      text: formText[this.locale],
      labelOf: path => labelAt(this.spec, path, this.locale),
      errorAt: path => this.faults.find(fault => fault.path === path)?.message,
      onInput: (path, value) => {
        this.#change(path, value);
      },
    };
  }

  async #begin(): Promise<void> {
    const form = this.querySelector<HTMLFormElement>('form');
    const typed = form ? valuesOf(form, this.spec) : {};
    const stated = form?.querySelector<HTMLInputElement>('input[name="consent.privacyNoticeVersion"]')?.value;
    this.privacyNotice ??= stated ?? this.spec.version;
    const draft = this.offersDrafts ? await this.#drafts(drafts => drafts.loadDraft(this.spec)) : undefined;
    this.values = { ...initialValues(this.spec), ...draft?.values, ...typed, ...this.values };
    if (draft) {
      this.drafting = true;
      this.notice = format(formText[this.locale].draftRestored, { date: draft.savedAt.slice(0, 10) });
    }
    this.phase = { name: 'ready' };
  }

  #change(path: string, value: string | boolean): void {
    this.values = { ...this.values, [path]: value };
    if (!this.filing) void this.#load();
    // A mended field loses its fault at once; new faults are only told on submitting.
    if (this.faults.some(fault => fault.path === path))
      this.faults = this.faults.filter(fault => fault.path !== path);
    if (this.drafting) void this.#save({ [path]: value });
    this.dispatchEvent(new SunChangeEvent({ path }));
  }

  #check({ checkForm }: typeof Filing): { record: Record<string, unknown>; faults: FormFault[] } {
    const record = toRecord(this.spec, this.values, {
      'consent.privacyNoticeVersion': this.privacyNotice ?? this.spec.version,
      language: this.locale,
    });
    const faults = faultsOf(checkForm(this.spec, record, this.locale), this.spec, this.values, this.locale);
    if (!this.consented) faults.push({ path: 'consent', message: formText[this.locale].consentMissing });
    return { record, faults };
  }

  async #submit(): Promise<void> {
    if (this.sending || this.endpoint === null) return;
    // Set before anything is awaited: a second click finds it.
    this.sending = true;
    try {
      await this.#file(this.endpoint);
    } finally {
      this.sending = false;
    }
  }

  async #file(endpoint: string): Promise<void> {
    this.trouble = '';
    const filing = await this.#load();
    if (!filing) {
      // The part that checks and sends could not be fetched: the same to the person as no connection, and as harmless.
      await this.#take({ kind: 'offline' });
      return;
    }
    const { record, faults } = this.#check(filing);
    this.faults = faults;
    if (faults.length > 0) {
      await this.#focusOn('.error-summary');
      return;
    }
    if (!this.dispatchEvent(new SunSubmitEvent(record))) return;
    this.#submission ??= filing.createSubmission(endpoint, this.door, () => this.locale);
    this.#abort = new AbortController();
    await this.#take(await this.#submission.send(record, this.#abort.signal));
  }

  async #load(): Promise<typeof Filing | undefined> {
    try {
      this.filing = await import('./filing.js');
    } catch {
      // Tried again at the next key and on submitting.
    }
    return this.filing;
  }

  async #drafts<T>(task: (drafts: typeof Drafts) => Promise<T>): Promise<T | undefined> {
    try {
      return await task(await import('./drafts.js'));
    } catch {
      return undefined;
    }
  }

  async #take(result: SendResult): Promise<void> {
    const text = formText[this.locale];
    switch (result.kind) {
      case 'received':
        this.receipt = result.receipt;
        // The person hears of the receipt first; tidying up may take its time.
        await this.#focusOn('.receipt');
        if (this.offersDrafts) await this.#drafts(drafts => drafts.deleteDraft(this.spec));
        return;
      case 'invalid':
        this.faults = faultsOf(result.problems, this.spec, this.values, this.locale);
        await this.#focusOn('.error-summary');
        return;
      case 'offline':
        this.trouble = text.offline;
        break;
      case 'refused':
        this.trouble = `${text.sendFailed} ${result.message}${result.retryAfter === undefined ? '' : ` ${format(text.retryAt, { seconds: result.retryAfter })}`}`;
    }
    await this.#focusOn('#trouble');
  }

  async #setDrafting(wanted: boolean): Promise<void> {
    this.drafting = wanted;
    if (wanted) {
      await this.#save(this.values);
      return;
    }
    await this.#drafts(drafts => drafts.deleteDraft(this.spec));
    this.notice = formText[this.locale].draftDeleted;
  }

  async #save(changes: FormValues): Promise<void> {
    try {
      const { saveDraft } = await import('./drafts.js');
      await saveDraft(this.spec, changes);
    } catch {
      this.drafting = false;
      this.notice = formText[this.locale].draftFailed;
    }
  }

  async #copy(receipt: Receipt): Promise<void> {
    try {
      await navigator.clipboard.writeText([receipt.receiptNo, receipt.accessKey].filter(Boolean).join(' '));
      this.copied = true;
    } catch {
      // Without permission the text stays selectable by one click.
      this.copied = false;
    }
  }

  #reset(): void {
    const kept = fieldsIn(this.spec)
      .filter(field => field.autocomplete !== undefined && field.autocomplete !== 'off')
      .map(field => [field.path, this.values[field.path] ?? ''] as const);
    this.values = { ...initialValues(this.spec), ...Object.fromEntries(kept) };
    this.receipt = undefined;
    this.copied = false;
    this.consented = false;
    this.#submission = undefined;
  }

  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #focus(id: string): void {
    const control = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    control?.scrollIntoView({ block: 'center' });
    control?.focus();
  }
}
