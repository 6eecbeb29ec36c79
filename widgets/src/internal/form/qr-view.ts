/** Number and key as a QR code, so that a telephone can take them along. It holds the text alone, no address: a key never stands in one. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { Receipt } from '@sunboard/intake';
import type { FormText } from './locales.js';

const QUIET = 4;
const codes = new WeakMap<Receipt, Promise<TemplateResult | typeof nothing>>();

/** The code; nothing when the part that draws it cannot be fetched. */
export function qrView(receipt: Receipt, text: FormText): TemplateResult {
  let code = codes.get(receipt);
  if (!code) codes.set(receipt, (code = draw(receipt, text).catch(() => nothing)));
  return html`${until(code, nothing)}`;
}

async function draw({ receiptNo, accessKey }: Receipt, text: FormText): Promise<TemplateResult> {
  const { generate } = await import('lean-qr');
  const code = generate(`${receiptNo}\n${accessKey ?? ''}`);
  let path = '';
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  const side = code.size + 2 * QUIET;
  return html`<svg
    class="qr"
    viewBox=${`${-QUIET} ${-QUIET} ${side} ${side}`}
    width="168"
    height="168"
    role="img"
    aria-label=${text.qr}
  >
    ${svg`<rect x=${-QUIET} y=${-QUIET} width=${side} height=${side} fill="#fff"></rect><path d=${path} fill="#000"></path>`}
  </svg>`;
}
