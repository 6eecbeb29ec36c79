/** Which site's profile is shown: typed, or one that is known. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OptionsText } from './locales.js';

/** What it is drawn from. */
export interface SiteChoice {
  readonly address: string;
  readonly isWrong: boolean;
  readonly hosts: readonly string[];
}

/** Draws the choice. */
export function siteChoice(
  { address, isWrong, hosts }: SiteChoice,
  text: OptionsText,
  type: (address: string) => void,
  open: (address: string) => void,
): TemplateResult {
  return html`<form
      id="site-form"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        open(address);
      }}
    >
      <div class="field">
        <label for="site">${text.site}</label>
        <p class="muted">${text.siteHint}</p>
        <input
          id="site"
          type="text"
          autocomplete="off"
          .value=${address}
          aria-invalid=${isWrong ? 'true' : 'false'}
          @input=${(event: Event) => {
            type((event.target as HTMLInputElement).value);
          }}
        />
        <button id="open-site" type="submit">${text.open}</button>
        ${isWrong ? html`<p class="wrong">${text.siteWrong}</p>` : nothing}
      </div>
    </form>
    ${
      hosts.length > 0
        ? html`<p>
            ${text.known}
            ${hosts.map(
              host =>
                html`<button
                  @click=${() => {
                    open(host);
                  }}
                >
                  ${host}
                </button> `,
            )}
          </p>`
        : nothing
    }`;
}
