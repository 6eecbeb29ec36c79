/** Draws a form from its specification and takes in what a person does: changes, files, submitting. Sending, keeping and receipts are parts of their own. */
import { adoptStyles, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import { fieldsIn, type FormSpec } from '@sunboard/intake';
import { localize, type Locale } from '@sunboard/model';
import { SunChangeEvent } from '../events.js';
import { keepControls } from '../own-controls.js';
import type { DeskCore } from './desk-core.js';
import { faultsOf, labelAt, ruleFaults } from './faults.js';
import type { FieldContext } from './field-view.js';
import type { CheckedForm } from './check-form.js';
import type { FormHost, FormPart } from './form-element.js';
import { EMPTY_STATE, losesIfLeft, type FormState } from './form-state.js';
import { initialValues, touched, toRecord, type FormValues } from './form-values.js';
import { formView } from './form-view.js';
import { LateParts } from './late-parts.js';
import { formText } from './locales.js';
import { readPlainForm } from './plain-form.js';
import { startPicking } from './picking.js';

/** How the two forms differ. */
export interface DeskOptions {
  readonly spec: () => FormSpec;
  readonly door: 'request' | 'complaint';
  /** Whether drafts are offered. */
  readonly drafts: () => boolean;
  /** Between the notes and the form, e.g. documents that are already published. */
  readonly before?: () => TemplateResult | typeof nothing;
  /** Around everything, e.g. the channels. */
  readonly around?: (inner: TemplateResult) => TemplateResult;
  readonly updated?: () => void;
  readonly disconnect?: () => void;
  readonly styles: readonly CSSResultOrNative[];
}

const SUBMIT = '[part="submit"]';

/** See the first line. */
export class FormDesk implements DeskCore, FormPart {
  state: FormState = EMPTY_STATE;

  readonly #late = new LateParts(this);
  #checkedIn: Locale | undefined;
  readonly #askFirst = (event: Event): void => {
    event.preventDefault();
  };
  /* Browsers put a page that was left back as it was, for whoever presses Back next. */
  readonly #cameBack = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    this.#late.filing?.stopSending(this);
    this.#clear();
  };
  readonly #picking = startPicking(this, path => {
    this.set({ typed: true });
    void this.#late.loadFiling();
    if (this.state.drafting) void this.#late.keeping?.saveFilesOf(this, path);
    this.host.element.dispatchEvent(new SunChangeEvent({ path }));
  });

  constructor(
    readonly host: FormHost,
    readonly options: DeskOptions,
  ) {}

  get door() {
    return this.options.door;
  }
  get offersDrafts() {
    return this.options.drafts();
  }
  get spec(): FormSpec {
    return this.options.spec();
  }
  get locale(): Locale {
    return this.host.locale();
  }
  get text() {
    return localize(formText, this.locale);
  }

  set = (change: Partial<FormState>): void => {
    this.state = { ...this.state, ...change };
    const mayLose = this.host.element.isConnected && losesIfLeft(this.state);
    (mayLose ? addEventListener : removeEventListener)('beforeunload', this.#askFirst);
    (this.state.shared ? addEventListener : removeEventListener)('pageshow', this.#cameBack);
    this.host.element.requestUpdate();
  };

  begin = async (): Promise<void> => {
    const { element } = this.host;
    const { values, typed, files, privacyNotice } = readPlainForm(element, this.spec);
    element.privacyNotice ??= privacyNotice ?? this.spec.version;
    const root = element.renderRoot;
    keepControls(root);
    const own = (element.constructor as unknown as { readonly elementStyles: CSSResultOrNative[] })
      .elementStyles;
    if (root instanceof ShadowRoot) adoptStyles(root, [...own, ...this.options.styles]);
    this.state = {
      ...this.state,
      values: { ...initialValues(this.spec), ...values, ...this.state.values },
      typed: Object.keys(typed).length > 0,
    };
    this.restoreFiles(files);
    if (this.offersDrafts) {
      const keeping = await this.#late.loadKeeping();
      await keeping?.restoreDraft(this, typed);
    }
    void this.#lookForKept();
  };

  render = (): TemplateResult => {
    const late = this.#late;
    const inner = formView(this, {
      fields: this.#fieldContext(),
      before: this.options.before?.() ?? nothing,
      ...(late.filing && {
        privateNumbers: late.filing.privateNumbers,
        room: late.filing.roomView.bind(undefined, this),
      }),
      receipt: () => late.outcome?.receiptView(this, this.reset, () => void this.#followUp()) ?? nothing,
      keeping: () => late.keeping?.keepingView(this) ?? nothing,
      status: () => late.status?.render() ?? nothing,
      seals: () => late.filing?.sealingView(this) ?? nothing,
      actions: {
        submit: () => void this.submit(),
        // What was pressed is gone then; what comes next is the form's own button.
        stop: () => {
          late.filing?.stopSending(this, true);
          void this.focusOn(SUBMIT);
        },
        now: () => {
          late.filing?.tryNow(this);
          void this.focusOn(SUBMIT);
        },
        keep: () => void late.filing?.keepWaiting(this),
        print: () => void late.loadOutcome().then(outcome => outcome?.printForm(this)),
        mail: () => void late.loadOutcome().then(outcome => outcome?.mailForm(this)),
        openKeeping: () => void late.withKeeping(() => this.host.element.requestUpdate()),
        openStatus: () => void late.openStatus(),
        setDrafting: wanted => void late.withKeeping(keeping => keeping.setDrafting(this, wanted)),
        setShared: shared => {
          // Holds at once, whatever becomes of the part that takes away what is kept.
          this.set({ shared, ...(shared && { drafting: false }) });
          if (shared) void late.withKeeping(keeping => keeping.forgetKept(this));
        },
      },
    });
    return this.options.around?.(inner) ?? inner;
  };

  updated = (): void => {
    // A person who switches the language keeps the faults, in the new language.
    if (this.#checkedIn !== undefined && this.#checkedIn !== this.locale && this.#late.filing) {
      this.#checkedIn = this.locale;
      if (this.state.faults.length > 0) this.set({ faults: this.check().faults });
    }
    this.options.updated?.();
  };

  disconnect = (): void => {
    this.#late.filing?.stopSending(this);
    removeEventListener('beforeunload', this.#askFirst);
    removeEventListener('pageshow', this.#cameBack);
    this.options.disconnect?.();
  };

  carryOver = (values: FormValues): void => {
    const { values: old, typed } = this.state;
    this.set({
      values: { ...old, ...values, ...touched(this.spec, old) },
      typed: typed || Object.keys(values).length > 0,
    });
  };

  /** Takes a change of one field in. */
  change(path: string, value: string | boolean): void {
    const { faults, sending } = this.state;
    this.set({
      values: { ...this.state.values, [path]: value },
      typed: true,
      // A mended field loses its fault at once; new faults are only told on submitting.
      faults: faults.filter(fault => fault.path !== path),
      isAnother: this.state.isAnother || (sending.name === 'waiting' && sending.kept),
    });
    // What waits to be sent is no longer what the form says.
    if (sending.name === 'waiting' && !sending.kept) this.#late.filing?.stopSending(this);
    void this.#late.loadFiling();
    if (this.state.drafting) void this.#late.keeping?.saveDraftOf(this, { [path]: value });
    this.host.element.dispatchEvent(new SunChangeEvent({ path }));
  }

  restoreFiles = (files: Readonly<Record<string, readonly File[]>>): void => {
    this.#picking.restore(files);
  };

  check = (): CheckedForm => {
    this.#checkedIn = this.locale;
    const { values, files, consented } = this.state;
    const record = toRecord(this.spec, values, files, {
      'consent.privacyNoticeVersion': this.host.element.privacyNotice ?? this.spec.version,
      language: this.locale,
    });
    // Nobody checks a form before the part that checks is there.
    const checked = (this.#late.filing as NonNullable<LateParts['filing']>).checkForm(
      this.spec,
      record,
      this.locale,
    );
    const faults = [
      ...faultsOf(checked.problems, this.spec, values, this.locale),
      ...ruleFaults(this.spec, values, files, this.locale),
    ];
    const unique = faults.filter((fault, at) => faults.findIndex(({ path }) => path === fault.path) === at);
    if (!consented) unique.push({ path: 'consent', message: this.text.consentMissing });
    return { ...checked, faults: unique };
  };

  /** Checks and sends, or says what is missing. */
  submit = async (): Promise<void> => {
    const { sending } = this.state;
    if (sending.name === 'busy') return;
    // Set before anything is awaited: a second click finds it.
    this.set({ sending: { name: 'busy' }, trouble: '' });
    const filing = await this.#late.loadFiling();
    await this.#picking.settled();
    if (filing) await filing.submitForm(this);
    // The part that checks and sends could not be fetched: the same to the person as no connection, and as harmless.
    else {
      this.set({ sending: { name: 'idle' }, trouble: this.text.offline });
      await this.focusOn('#trouble');
    }
  };

  /** Starts anew after a receipt; on a shared computer nothing of the person stays. */
  reset = (): void => {
    this.noted();
    this.#clear();
    void this.focusOn('form input, form select, form textarea');
  };

  #clear(): void {
    const { shared, values, isAnother } = this.state;
    this.#late.status = undefined;
    if (isAnother && !shared) {
      this.set({ receipt: undefined, sent: undefined, isAnother: false });
      return;
    }
    const kept = shared
      ? []
      : fieldsIn(this.spec)
          .filter(field => field.autocomplete !== undefined && field.autocomplete !== 'off')
          .map(field => [field.path, values[field.path] ?? ''] as const);
    this.state = { ...EMPTY_STATE, shared };
    this.set({ values: { ...initialValues(this.spec), ...Object.fromEntries(kept) } });
  }

  dropDraft = async (): Promise<void> => {
    if (this.offersDrafts) await (await this.#late.loadKeeping())?.dropDraft(this);
  };

  noted = (): void => {
    this.set({ noted: true });
  };

  loadOutcome = (): Promise<unknown> => this.#late.loadOutcome();

  focusOn = async (selector: string): Promise<void> => {
    await this.host.element.updateComplete;
    const target = this.host.element.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return;
    target.focus({ preventScroll: true });
    // The middle of what is taller than the screen would hide where it begins.
    target.scrollIntoView({ block: target.offsetHeight > innerHeight ? 'start' : 'center' });
  };

  /** Leads from the receipt to the status of what was just filed. */
  async #followUp(): Promise<void> {
    const { receipt } = this.state;
    const status = await this.#late.openStatus();
    if (!receipt || !status) return;
    this.host.element.renderRoot.querySelector('details.status-lookup')?.setAttribute('open', '');
    await status.show(receipt.receiptNo, receipt.accessKey ?? '');
  }

  async #lookForKept(): Promise<void> {
    if (this.host.element.endpoint === null) return;
    const { keptFilings } = await import('@sunboard/intake/outbox').catch(() => ({ keptFilings: undefined }));
    const [kept] = (await keptFilings?.(this.host.element.endpoint, this.door)) ?? [];
    if (kept) await (await this.#late.loadFiling())?.resumeKept(this, kept);
  }

  #fieldContext(): FieldContext {
    return {
      values: this.state.values,
      files: this.state.files,
      locale: this.locale,
      text: this.text,
      labelOf: path => labelAt(this.spec, path, this.locale),
      errorAt: path => this.state.faults.find(fault => fault.path === path)?.message,
      newsAt: path => (this.state.fileNews?.path === path ? this.state.fileNews : undefined),
      onInput: (path, value) => {
        this.change(path, value);
      },
      fileActions: this.#picking.actions,
    };
  }
}
