/** Looks a case up by receipt number and access key and shows its public state. */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { CaseView } from '@sunboard/intake';
import type { Locale } from '@sunboard/model';
import { formText } from './locales.js';

/** Where and in which language to ask. */
export interface LookupTarget {
  readonly endpoint: string;
  readonly locale: Locale;
}

/** The lookup as a part of an element. The key stays in memory and goes out in a header, never in an address. */
export class StatusLookup implements ReactiveController {
  #busy = false;
  #found: CaseView | undefined;
  #message = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly target: () => LookupTarget,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to set up.
  }

  /** The form with two fields, and the answer below it. */
  render(): TemplateResult {
    const text = formText[this.target().locale];
    return html`<form
        method="post"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.#ask(event.target as HTMLFormElement);
        }}
      >
        <div class="field">
          <label for="status-no">${text.receiptNo}</label
          ><input id="status-no" name="receiptNo" autocomplete="off" spellcheck="false" />
        </div>
        <div class="field">
          <label for="status-key">${text.accessKey}</label
          ><input id="status-key" name="accessKey" autocomplete="off" spellcheck="false" />
        </div>
        <button ?disabled=${this.#busy}>${text.statusButton}</button>
      </form>
      <div role="status" class="status-answer">
        ${this.#message === '' ? nothing : html`<p>${this.#message}</p>`}${this.#found ? this.#view(this.#found) : nothing}
      </div>`;
  }

  #view(found: CaseView): TemplateResult {
    const text = formText[this.target().locale];
    return html`<dl>
      <div>
        <dt>${text.status}</dt>
        <dd data-status=${found.status}>${found.statusLabel}</dd>
      </div>
      ${
        found.dueOn
          ? html`<div>
              <dt>${text.dueOn}</dt>
              <dd><time datetime=${found.dueOn}>${found.dueOn}</time></dd>
            </div>`
          : nothing
      }
    </dl>`;
  }

  async #ask(form: HTMLFormElement): Promise<void> {
    const { endpoint, locale } = this.target();
    const data = new FormData(form);
    const textOf = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const [receiptNo, accessKey] = [textOf('receiptNo'), textOf('accessKey')];
    this.#found = undefined;
    if (!receiptNo || !accessKey) {
      this.#message = formText[locale].statusMissing;
      this.host.requestUpdate();
      return;
    }
    this.#busy = true;
    this.#message = '';
    this.host.requestUpdate();
    try {
      const { askStatus } = await import('./submission.js');
      const answer = await askStatus(endpoint, locale, receiptNo, accessKey);
      if (typeof answer === 'string') this.#message = answer;
      else this.#found = answer;
    } catch {
      // The part that asks could not be loaded: the connection is gone.
      this.#message = formText[locale].offline;
    } finally {
      this.#busy = false;
      this.host.requestUpdate();
    }
  }
}
