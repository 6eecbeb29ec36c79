/** The list of all faults above a form: it takes the focus, and each entry leads to its field. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '@sunboard/model';
import { controlId } from './field-view.js';
import type { FormText } from './locales.js';

/** A fault of the form as a person reads it. */
export interface FormFault {
  /** Dotted path of the field. */
  readonly path: string;
  readonly message: string;
}

/** Draws the summary; `goTo` moves the focus to a control. It takes the focus, which says it once; a live region would say it again at each mended field. */
export function errorSummary(
  faults: readonly FormFault[],
  text: FormText,
  goTo: (id: string) => void,
): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  return html`<div
    class="error-summary"
    part="error-summary"
    role="group"
    tabindex="-1"
    aria-labelledby="error-title"
    aria-describedby="error-list"
  >
    <p id="error-title"><strong>${fill(text.errorTitle, { count: faults.length })}</strong></p>
    <ul id="error-list">
      ${faults.map(
        ({ path, message }) =>
          html`<li>
            <a
              href=${`#${controlId(path)}`}
              @click=${(event: Event) => {
                // A fragment does not reach into a shadow root: the focus is moved by hand.
                event.preventDefault();
                goTo(controlId(path));
              }}
              >${message}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
