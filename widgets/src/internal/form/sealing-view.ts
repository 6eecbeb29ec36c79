/** Says whether what is sent can be read by the office alone, and asks where this page cannot encrypt. */
import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { DeskCore } from './desk-core.js';
import { tickView } from './form-view.js';
import { canSeal, knownKeys } from './sealing.js';

/** A sentence below the form; nothing where the office takes no sealed filings. */
export function sealingView(desk: DeskCore): TemplateResult | typeof nothing {
  if (desk.door !== 'complaint' || desk.host.element.endpoint === null) return nothing;
  return html`${until(
    knownKeys(desk).then(keys => {
      if (!keys?.encryption) return nothing;
      return canSeal()
        ? html`<p class="hint sealed">${desk.text.sealed}</p>`
        : html`<p class="warning">${desk.text.sealImpossible}</p>
            ${tickView('f-unsealed', desk.text.unsealed, desk.state.unsealed, unsealed => {
              desk.set({ unsealed });
            })}`;
    }),
    nothing,
  )}`;
}
