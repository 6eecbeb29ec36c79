/** What was just done or what went wrong, with the way back: the line at the top of the wide pages. */
import { html, nothing, type TemplateResult } from 'lit';

/** A line for the person. */
export interface Notice {
  readonly kind: 'good' | 'notice';
  readonly text: string;
  /** Takes back what was done. */
  readonly undo?: () => Promise<void>;
}

/** Draws a notice; `undo` is called with its way back. */
export function noticeView(
  notice: Notice | undefined,
  undoLabel: string,
  undo: (back: () => Promise<void>) => void,
): TemplateResult | typeof nothing {
  if (!notice) return nothing;
  const { kind, text, undo: back } = notice;
  return html`<p class=${kind}>
    ${text}
    ${
      back
        ? html`<button
            id="undo"
            @click=${() => {
              undo(back);
            }}
          >
            ${undoLabel}
          </button>`
        : nothing
    }
  </p>`;
}
