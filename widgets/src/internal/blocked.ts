/** What stands in for an element when the page's Trusted Types policy lets it draw nothing: the wrapped content and a message. */
import { localize } from '@sunboard/model';
import { localeFor } from './locale.js';
import { blockedText } from './blocked-locales.js';

/** Registers a stand-in under `name`, for elements that are on the page and those that come later. */
export function defineBlocked(name: string): void {
  console.error(`sunboard: <${name}> ${localize(blockedText, localeFor(document.documentElement))}`);
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      #message: HTMLElement | undefined;

      connectedCallback(): void {
        if (this.#message) return;
        this.#message = document.createElement('p');
        this.#message.setAttribute('role', 'status');
        this.#message.dataset['sunboardMessage'] = '';
        const locale = localeFor(this, this.getAttribute('locale'));
        this.#message.lang = locale;
        this.#message.textContent = localize(blockedText, locale);
        this.prepend(this.#message);
      }
    },
  );
}
