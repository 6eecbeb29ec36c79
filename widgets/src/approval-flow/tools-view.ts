/** The controls of the chart: zoom, downloads, print. */
import { html, type TemplateResult } from 'lit';
import { fill } from '@sunboard/model';
import type { PartText } from './locales/parts.js';

/** What can be taken away. */
export type Take = 'svg' | 'png' | 'csv' | 'mermaid' | 'bpmn' | 'print';

/** What drawing the controls needs. */
export interface ToolsView {
  readonly text: PartText;
  readonly zoom: number;
  readonly isBusy: boolean;
  zoomBy(factor: number): void;
  fit(): void;
  take(take: Take): void;
}

const FILES: readonly (readonly [Take, string])[] = [
  ['svg', 'SVG'],
  ['png', 'PNG'],
  ['csv', 'CSV'],
  ['mermaid', 'Mermaid'],
  ['bpmn', 'BPMN'],
];
const STEP = 1.25;

/** Zoom, print, and downloads behind one disclosure. */
export function toolsView(view: ToolsView): TemplateResult {
  const { text } = view;
  return html`<div part="tools" class="row no-print" role="group" aria-label=${text.tools}>
    <button
      type="button"
      part="button"
      aria-label=${text.zoomOut}
      @click=${() => {
        view.zoomBy(1 / STEP);
      }}
    >
      −
    </button>
    <span>${Math.round(view.zoom * 100)}%</span>
    <button
      type="button"
      part="button"
      aria-label=${text.zoomIn}
      @click=${() => {
        view.zoomBy(STEP);
      }}
    >
      +
    </button>
    <button
      type="button"
      part="button"
      @click=${() => {
        view.fit();
      }}
    >
      ${text.fit}
    </button>
    <button
      type="button"
      part="button"
      @click=${() => {
        view.take('print');
      }}
    >
      ${text.print}
    </button>
    <details class="take">
      <summary>${text.take}</summary>
      <div class="row">
        ${FILES.map(
          ([take, name]) =>
            html`<button
              type="button"
              part="button"
              ?disabled=${view.isBusy}
              @click=${() => {
                view.take(take);
              }}
            >
              ${fill(text.download, { format: name })}
            </button>`,
        )}
      </div>
    </details>
  </div>`;
}
