/** The receipt: number, key and time, shown once, to copy or print. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Receipt } from '@sunboard/intake';
import type { FormText } from './locales.js';

/** Draws the receipt. `copied` says that the copy button worked. */
export function receiptView(
  receipt: Receipt,
  text: FormText,
  actions: {
    readonly copy: () => void;
    readonly print: () => void;
    readonly another: () => void;
    readonly copied: boolean;
  },
): TemplateResult {
  return html`<section class="receipt" part="receipt" tabindex="-1" aria-labelledby="receipt-title">
    <h3 id="receipt-title">${text.receiptTitle}</h3>
    <dl>
      <div>
        <dt>${text.receiptNo}</dt>
        <dd data-receipt-no>${receipt.receiptNo}</dd>
      </div>
      ${
        receipt.accessKey
          ? html`<div>
              <dt>${text.accessKey}</dt>
              <dd data-access-key>${receipt.accessKey}</dd>
            </div>`
          : nothing
      }
      <div>
        <dt>${text.submittedAt}</dt>
        <dd>
          <time datetime=${receipt.submittedAt}>${receipt.submittedAt.slice(0, 16).replace('T', ' ')}</time>
        </dd>
      </div>
    </dl>
    <p>${text.keepKey}</p>
    <p class="no-print">
      <button type="button" @click=${actions.copy}>${text.copy}</button>
      <button type="button" @click=${actions.print}>${text.printReceipt}</button>
      <button type="button" @click=${actions.another}>${text.another}</button>
      <span role="status">${actions.copied ? text.copied : nothing}</span>
    </p>
  </section>`;
}
