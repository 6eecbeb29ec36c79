/** Base of the two forms: a small shell that shows the wrapped plain form until the part that draws the full one is there. */
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { localize, type Locale, type Problem } from '@sunboard/model';
import { baseStyles } from '../base.styles.js';
import { baseText } from '../locales.js';
import { SunElement } from '../sun-element.js';
import type { FormValues } from './form-values.js';
import { wrapsWorkingForm } from './working-form.js';

/** What the drawing part sees of its element. */
export interface FormHost {
  readonly element: FormElement;
  readonly locale: () => Locale;
  /** Tells page and webmaster of problems. */
  readonly report: (problems: readonly Problem[], fatal: boolean) => void;
}

/** The part that draws the form, once loaded. */
export interface FormPart {
  readonly render: () => TemplateResult;
  /** Prepares the first view: values of the wrapped form, drafts. */
  readonly begin: () => Promise<void>;
  /** After each update of the element. */
  readonly updated: () => void;
  readonly carryOver: (values: FormValues) => void;
  readonly disconnect: () => void;
}

/**
 * @attr {string} endpoint - Address of the intake service, e.g. `/v1`. Without it the form can be filled, printed and mailed; where the page wraps a form that sends to a program of its own, that one stays in use.
 * @attr {string} privacy-notice - Version of the privacy notice on the page; default: that of the wrapped form, else the form's own version.
 * @attr {string} mail - The office's mail address, for a mail draft where there is no service.
 * @attr {string} agency - Name of the office, on printed forms.
 * @fires {SunChangeEvent} sun-change - After each change; `detail` is `{ path }`, never the value.
 * @fires {SunSubmitEvent} sun-submit - Before sending; cancelable; `detail` is the checked record.
 * @csspart field - One field.
 * @csspart error-summary - The list of faults.
 * @csspart receipt - The receipt.
 * @csspart status - The status lookup.
 */
export abstract class FormElement extends SunElement {
  static override readonly styles = [baseStyles];

  protected static override readonly readAttributes = ['encryption-key-id'];

  @property() endpoint: string | null = null;
  @property({ attribute: 'privacy-notice' }) privacyNotice: string | null = null;
  @property() mail: string | null = null;
  @property() agency: string | null = null;

  #part: FormPart | undefined;
  #carried: FormValues = {};

  override connectedCallback(): void {
    super.connectedCallback();
    // What ended when the element left is taken up by drawing it.
    if (this.#part) this.requestUpdate();
    else void this.#load();
  }

  protected override left(): void {
    this.#part?.disconnect();
  }

  /** Takes values over from elsewhere (another form, a link), by dotted path; what the person typed stays. */
  carryOver(values: FormValues): void {
    if (this.#part) this.#part.carryOver(values);
    else this.#carried = { ...this.#carried, ...values };
  }

  /** Loads the part that draws this form. */
  protected abstract loadPart(host: FormHost): Promise<FormPart>;

  protected override renderReady(): TemplateResult {
    // In the phase `ready` the part is there.
    return (this.#part as FormPart).render();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.phase.name === 'plain' && this.endpoint !== null) this.reload();
    if (this.phase.name === 'ready') this.#part?.updated();
  }

  protected override reload(): void {
    this.phase = { name: 'loading' };
    void this.#load();
  }

  async #load(): Promise<void> {
    if (this.endpoint === null && wrapsWorkingForm(this)) {
      this.phase = { name: 'plain' };
      void import('./kept-form.js').then(({ keptForm }) => {
        this.report([keptForm(this.locale)], true);
      });
      return;
    }
    try {
      const part = await this.loadPart({
        element: this,
        locale: () => this.locale,
        report: (problems, fatal) => {
          this.report(problems, fatal);
        },
      });
      await part.begin();
      part.carryOver(this.#carried);
      this.#part = part;
      this.phase = { name: 'ready' };
    } catch (error) {
      console.error(error);
      const { partMissing, partRemedy } = localize(baseText, this.locale);
      this.fail([
        { pointer: '', code: 'part_missing', value: 'form', message: partMissing, remedy: partRemedy },
      ]);
    }
  }
}
