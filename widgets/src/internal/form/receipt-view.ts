/** The receipt 回执: number, key and time, shown once; the office's signature and the hashes, checked; to copy, print, scan or follow up. */
import { clockTime } from '@sunboard/calendar';
import { localize } from '@sunboard/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Receipt } from '@sunboard/intake';
import type { DeskCore } from './desk-core.js';
import { printSheet } from './paper.js';
import { qrView } from './qr-view.js';
import { proofOf, type ReceiptProof } from './receipt-proof.js';

const proofs = new WeakMap<Receipt, Promise<ReceiptProof>>();
const proven = new WeakMap<Receipt, ReceiptProof>();
const copying = new WeakMap<Receipt, 'copied' | 'copyFailed'>();

/** Draws the receipt of a sent form; nothing before there is one. */
export function receiptView(
  desk: DeskCore,
  another: () => void,
  followUp: () => void,
): TemplateResult | typeof nothing {
  const { receipt, sent, shared } = desk.state;
  if (!receipt) return nothing;
  const { text } = desk;
  const endpoint = desk.host.element.endpoint ?? '';
  let proof = proofs.get(receipt);
  if (!proof) {
    proofs.set(receipt, (proof = proofOf(receipt, sent, { endpoint, locale: desk.locale })));
    void proof.then(found => {
      proven.set(receipt, found);
      desk.set({});
    });
  }
  const found = proven.get(receipt);
  const copy = copying.get(receipt);
  return html`<section class="receipt" part="receipt" tabindex="-1" aria-labelledby="receipt-title">
    <h3 id="receipt-title" aria-level=${desk.host.element.headingLevel}>${text.receiptTitle}</h3>
    ${factsView(desk, receipt)}
    <p><strong>${text.keepKey}</strong></p>
    ${receipt.accessKey ? qrView(receipt, text) : nothing}
    <div role="status">
      ${found ? verdictView(desk, found) : html`<p class="muted">${text.proofChecking}</p>`}
    </div>
    ${found ? hashesView(desk, receipt) : nothing}
    <p class="no-print">
      <button type="button" @click=${() => void copyKey(desk, receipt)}>${text.copy}</button>
      <button type="button" @click=${() => void print(desk, receipt, proof)}>${text.printReceipt}</button>
      <button type="button" @click=${followUp}>${text.followUp}</button>
      <button type="button" @click=${another}>${shared ? text.clearScreen : text.another}</button>
      <span role="status">${copy ? text[copy] : nothing}</span>
    </p>
  </section>`;
}

function factsView({ text, noted }: DeskCore, receipt: Receipt): TemplateResult {
  const { receiptNo, accessKey, submittedAt, statusLabel } = receipt;
  return html`<dl>
    <div>
      <dt>${text.receiptNo}</dt>
      <dd data-receipt-no>${receiptNo}</dd>
    </div>
    ${
      accessKey
        ? html`<div>
            <dt>${text.accessKey}</dt>
            <dd data-access-key @copy=${noted}>${accessKey}</dd>
          </div>`
        : html`<p class="warning">${text.keyGone}</p>`
    }
    <div>
      <dt>${text.submittedAt}</dt>
      <dd><time datetime=${submittedAt}>${clockTime(submittedAt)}</time></dd>
    </div>
    <div>
      <dt>${text.status}</dt>
      <dd>${statusLabel}</dd>
    </div>
  </dl>`;
}

function verdictView({ text }: DeskCore, proof: ReceiptProof): TemplateResult {
  const bad = proof.signature === 'invalid' || proof.content === 'differs' || proof.files === 'differ';
  return html`<div class=${bad ? 'warning' : 'proof'} data-proof=${proof.signature}>
    <p>${text.proofs[proof.signature]}</p>
    ${proof.content === 'same' ? html`<p>${text.proofContent}</p>` : nothing}
    ${bad && proof.signature !== 'invalid' ? html`<p>${text.proofDiffers}</p>` : nothing}
  </div>`;
}

function hashesView({ text }: DeskCore, { receipt }: Receipt): TemplateResult {
  return html`<details class="hashes">
    <summary>${text.proofTitle}</summary>
    <dl>
      <div>
        <dt>SHA-256</dt>
        <dd><code>${receipt.payloadSha256}</code></dd>
      </div>
      ${receipt.files.map(
        file =>
          html`<div>
            <dt>${file.name}</dt>
            <dd><code>${file.sha256}</code></dd>
          </div>`,
      )}
      <div>
        <dt>${text.signature}</dt>
        <dd><code>${receipt.signature}</code> (${receipt.keyId})</dd>
      </div>
    </dl>
  </details>`;
}

async function copyKey(desk: DeskCore, receipt: Receipt): Promise<void> {
  try {
    await navigator.clipboard.writeText([receipt.receiptNo, receipt.accessKey].filter(Boolean).join(' '));
    copying.set(receipt, 'copied');
    desk.noted();
  } catch {
    // Pages over http have no clipboard; the text stays selectable by one click.
    copying.set(receipt, 'copyFailed');
  }
  desk.set({});
}

async function print(desk: DeskCore, receipt: Receipt, proof: Promise<ReceiptProof>): Promise<void> {
  const { text, spec, locale, host } = desk;
  const found = await proof;
  const title = [host.element.agency, localize(spec.title, locale), text.receiptWord]
    .filter(Boolean)
    .join(' ');
  await printSheet(
    title,
    locale,
    html`<h1>${title}</h1>
      ${factsView(desk, receipt)}
      <p>${text.keepKey}</p>
      ${receipt.accessKey ? qrView(receipt, text) : nothing}${verdictView(desk, found)}${hashesView(desk, receipt)}`,
  );
  desk.noted();
}
