/** Looks a case up by receipt number and access key and lets its filer act on it. The key stays in memory and goes out in a header, never in an address. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import {
  createIntakeClient,
  IntakeError,
  type CaseAccess,
  type CaseView,
  type IntakeClient,
} from '@sunboard/intake';
import { localize, sentences, type Locale } from '@sunboard/model';
import type { CaseActions } from './case-actions.js';
import { caseView } from './case-view.js';
import { caseText, type CaseText } from './case-locales.js';
import { NO_ANSWER } from './form-state.js';
import { formText } from './locales.js';

/** Where and in which language to ask. */
export interface LookupTarget {
  readonly endpoint: string;
  readonly locale: Locale;
  /** Level of the headings inside a case. */
  readonly headingLevel: number;
  /** Where a filer may be anonymous, the site's cookies must not tell who asks. */
  readonly withoutCookies: boolean;
}

/** The lookup as a part of an element. */
export class StatusLookup {
  #busy = false;
  #access: CaseAccess = { receiptNo: '', accessKey: '' };
  #found: CaseView | undefined;
  #message = '';
  /** What was sent last and not taken yet, with its Idempotency-Key: sent once more it is still the same, as the words of a failure promise. */
  #open: { readonly what: string; readonly key: string } | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly target: () => LookupTarget,
    /** Moves the focus once the change is drawn. */
    private readonly focusOn: (selector: string) => Promise<void>,
  ) {}

  /** The form with two fields, and the answer below it. */
  render(): TemplateResult {
    const { locale, headingLevel } = this.target();
    const text = localize(formText, locale);
    const look = (form: HTMLFormElement | null): void => {
      const data = new FormData(form ?? undefined);
      void this.show(textIn(data, 'receiptNo'), textIn(data, 'accessKey'));
    };
    return html`<form
        method="post"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          look(event.target as HTMLFormElement);
        }}
      >
        <div class="field">
          <label for="status-no">${text.receiptNo}</label
          ><input
            id="status-no"
            name="receiptNo"
            autocomplete="off"
            spellcheck="false"
            .value=${this.#access.receiptNo}
          />
        </div>
        <div class="field">
          <label for="status-key">${text.accessKey}</label
          ><input
            id="status-key"
            name="accessKey"
            autocomplete="off"
            spellcheck="false"
            .value=${this.#access.accessKey}
          />
        </div>
        <button
          @click=${(event: Event) => {
            // As in `sending-view.ts`: a frame may forbid submitting.
            event.preventDefault();
            look((event.currentTarget as HTMLButtonElement).form);
          }}
          aria-disabled=${this.#busy ? 'true' : nothing}
        >
          ${this.#busy ? text.statusAsking : text.statusButton}
        </button>
      </form>
      <div role="status" class="status-answer">
        ${this.#message === '' ? nothing : html`<p class="notice">${this.#message}</p>`}
      </div>
      ${this.#found ? caseView(this.#found, locale, this.#actions(), headingLevel) : nothing}`;
  }

  /** Asks for a case and shows it. */
  async show(receiptNo: string, accessKey: string): Promise<void> {
    if (this.#busy) return;
    // A case that is shown already stays while it is asked for again: somebody may be writing a message below it.
    if (receiptNo !== this.#access.receiptNo || accessKey !== this.#access.accessKey) this.#found = undefined;
    this.#access = { receiptNo, accessKey };
    if (!receiptNo || !accessKey) {
      this.#tell(localize(formText, this.target().locale).statusMissing);
      return;
    }
    await this.#run(client => client.status(receiptNo, accessKey));
  }

  #actions(): CaseActions {
    const access = this.#access;
    return {
      busy: this.#busy,
      refresh: () => void this.show(access.receiptNo, access.accessKey),
      message: text => this.#send('message', text, (client, key) => client.sendMessage(access, text, key)),
      correct: changes =>
        this.#send('correct', changes, (client, key) => client.correct(access, changes, key)),
      withdraw: reason =>
        this.#send('withdraw', reason, (client, key) => client.withdraw(access, reason, key)),
      confirm: () => this.#send('confirm', undefined, (client, key) => client.confirm(access, key)),
      review: reason => this.#send('review', reason, (client, key) => client.askReview(access, reason, key)),
      disclose: identity =>
        this.#send('disclose', identity, (client, key) => client.disclose(access, identity, key)),
      rate: score => this.#send('rate', score, (client, key) => client.rate(access, score, key)),
    };
  }

  async #send(
    action: keyof CaseText['done'],
    content: unknown,
    ask: (client: IntakeClient, key: string) => Promise<CaseView>,
  ): Promise<boolean> {
    const what = JSON.stringify([this.#access.receiptNo, action, content]);
    const { done } = localize(caseText, this.target().locale);
    const isTaken = await this.#run(client => {
      if (this.#open?.what !== what) this.#open = { what, key: client.newKey() };
      return ask(client, this.#open.key);
    }, done[action]);
    if (isTaken) this.#open = undefined;
    return isTaken;
  }

  /** True when it worked; what was typed may then go. */
  async #run(ask: (client: IntakeClient) => Promise<CaseView>, done?: string): Promise<boolean> {
    // The buttons only say that they are not to be used: one that is switched off loses the focus.
    if (this.#busy) return false;
    this.#busy = true;
    this.#tell('');
    const asker = this.#focused;
    let isDone = false;
    try {
      this.#found = await ask(createIntakeClient(this.target()));
      this.#message = done ?? '';
      isDone = true;
    } catch (error) {
      this.#message = this.#wordsFor(error, done === undefined);
    }
    this.#busy = false;
    this.host.requestUpdate();
    if (!isDone) await this.#showMessage();
    // The buttons of what has been done are gone. Who writes something by now is not called away.
    else if (this.#focused === asker) await this.focusOn('.case');
    return isDone;
  }

  /** Who only asked has sent nothing that could be lost, or sent again. */
  #wordsFor(error: unknown, onlyAsked: boolean): string {
    const { locale } = this.target();
    if (!(error instanceof IntakeError)) return localize(formText, locale).sendFailed;
    if (onlyAsked && NO_ANSWER.some(kind => kind === error.kind))
      return localize(caseText, locale).notReached;
    return sentences([error.message, error.remedy], locale);
  }

  get #focused(): Element | null {
    return (this.host.renderRoot as Partial<ShadowRoot>).activeElement ?? null;
  }

  /** The message stands above the case, and what was pressed may be far below. */
  async #showMessage(): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector('.status-answer')?.scrollIntoView({ block: 'nearest' });
  }

  #tell(message: string): void {
    this.#message = message;
    this.host.requestUpdate();
  }
}

function textIn(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
