/** The form for dismissing a finding: how far, why, who, until when. */
import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localize, type Locale } from '@sunboard/model';
import type { DismissalScope, DismissalWords } from '../store/dismissals.js';
import { controlStyles } from './control.styles.js';
import { panelText } from './locale.js';

const SCOPES = ['finding', 'page', 'site'] as const satisfies readonly DismissalScope[];

/**
 * @fires dismiss-save - CustomEvent with the {@link DismissalWords} when the form is filled rightly
 * @fires dismiss-cancel - when the person thinks better of it; Escape does the same
 */
@customElement('sunboard-dismiss-form')
export class DismissForm extends LitElement {
  static override readonly styles = [
    controlStyles,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.5rem;
        border-top: 1px solid color-mix(in srgb, CanvasText 30%, Canvas);
        margin-top: 0.5rem;
        padding-top: 0.5rem;
      }
      fieldset {
        min-width: 0;
        border: 0;
        margin: 0;
        padding: 0;
      }
      fieldset label {
        display: flex;
        align-items: center;
        gap: 0.4rem;
        min-height: 1.75rem;
      }
      input[type='radio'] {
        flex: none;
        width: 1.1rem;
        height: 1.1rem;
      }
    `,
  ];

  @property({ attribute: false }) locale: Locale = 'zh-CN';
  /** The first day that may end a dismissal, `YYYY-MM-DD`. */
  @property({ attribute: false }) today = '';
  /** Name to start with. */
  @property({ attribute: false }) reviewer = '';
  @state() private wrong: { reason?: string; until?: string } = {};

  override firstUpdated(): void {
    this.#field('reason').focus();
  }

  protected override render(): TemplateResult {
    const text = localize(panelText, this.locale).dismiss;
    return html`<form
      novalidate
      aria-label=${text.title}
      @submit=${(event: Event) => {
        this.#save(event);
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') this.#cancel();
      }}
    >
      <fieldset>
        <legend>${text.scope}</legend>
        ${SCOPES.map(
          (scope, index) =>
            html`<label>
              <input type="radio" name="scope" value=${scope} ?checked=${index === 0} />${text[scope]}
            </label>`,
        )}
      </fieldset>
      <div>
        <label for="reason">${text.reason}</label>
        <textarea
          id="reason"
          name="reason"
          rows="2"
          maxlength="500"
          required
          aria-invalid=${this.wrong.reason === undefined ? 'false' : 'true'}
          aria-describedby="reason-help"
        ></textarea>
        <p id="reason-help" class=${this.wrong.reason === undefined ? 'help' : 'wrong'}>
          ${this.wrong.reason ?? text.reasonHelp}
        </p>
      </div>
      <div>
        <label for="by">${text.by}</label>
        <input id="by" name="by" maxlength="60" autocomplete="name" .value=${this.reviewer} />
      </div>
      <div>
        <label for="until">${text.until}</label>
        <input
          id="until"
          name="until"
          type="date"
          min=${this.today}
          aria-invalid=${this.wrong.until === undefined ? 'false' : 'true'}
          aria-describedby="until-help"
        />
        <p id="until-help" class=${this.wrong.until === undefined ? 'help' : 'wrong'}>
          ${this.wrong.until ?? text.untilHelp}
        </p>
      </div>
      <div class="actions">
        <button type="submit" class="main">${text.save}</button>
        <button
          type="button"
          @click=${() => {
            this.#cancel();
          }}
        >
          ${text.cancel}
        </button>
      </div>
    </form>`;
  }

  #save(event: Event): void {
    event.preventDefault();
    const text = localize(panelText, this.locale).dismiss;
    const data = new FormData(event.target as HTMLFormElement);
    const say = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const [reason, by, until] = [say('reason'), say('by'), say('until')];
    this.wrong = {
      ...(reason === '' && { reason: text.reasonMissing }),
      ...(until !== '' && until < this.today && { until: text.untilPast }),
    };
    const first = Object.keys(this.wrong)[0];
    if (first !== undefined) {
      this.#field(first).focus();
      return;
    }
    const scope = SCOPES.find(name => name === say('scope')) ?? 'finding';
    const detail: DismissalWords = { scope, reason, ...(by && { by }), ...(until && { until }) };
    this.dispatchEvent(new CustomEvent('dismiss-save', { detail }));
  }

  #cancel(): void {
    this.dispatchEvent(new CustomEvent('dismiss-cancel'));
  }

  #field(name: string): HTMLElement {
    return this.renderRoot.querySelector(`[name="${name}"]`) as HTMLElement;
  }
}
