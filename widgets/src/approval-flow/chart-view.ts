/** The picture of the process: an SVG that looks the same when it is taken out of the page, so all its looks are attributes. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { fill } from '@sunboard/model';
import type { Drawing, DrawnEdge, DrawnLine, DrawnNode } from './drawing.js';
import type { PartText } from './locales/parts.js';
import type { FlowLink } from './process-model.js';

/** What drawing the chart needs. */
export interface ChartView {
  readonly drawing: Drawing;
  readonly text: PartText;
  readonly name: string;
  readonly zoom: number;
  readonly current: string | null;
  /** The step that the keyboard stands on. */
  readonly walked: string | undefined;
  onKey(event: KeyboardEvent): void;
  onPick(id: string): void;
  onPointer(event: PointerEvent): void;
}

const FONT = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
/** Charts higher than this, in CSS pixels, are printed over several sheets rather than too small to read. */
const ONE_SHEET = 1500;
/** Dashes by kind: what an arrow is shows in its line, never in its colour alone. */
const DASHES = { correction: '8 4', refusal: '2 3' };

/** The scrolling box with the drawing; the keyboard walks inside it. */
export function chartView(view: ChartView): TemplateResult {
  const { drawing, text, zoom } = view;
  return html`<div
      part="chart"
      class=${drawing.height > ONE_SHEET ? 'viewport tall' : 'viewport'}
      role="application"
      tabindex="0"
      aria-label=${fill(text.chartOf, { name: view.name, n: drawing.nodes.length })}
      aria-describedby="chart-help"
      @keydown=${(event: KeyboardEvent) => {
        view.onKey(event);
      }}
      @pointerdown=${(event: PointerEvent) => {
        view.onPointer(event);
      }}
    >
      <svg
        xmlns="http://www.w3.org/2000/svg"
        aria-hidden="true"
        focusable="false"
        width=${round(drawing.width * zoom)}
        height=${round(drawing.height * zoom)}
        viewBox="0 0 ${round(drawing.width)} ${round(drawing.height)}"
        font-family=${FONT}
        text-anchor="middle"
      >
        <rect class="canvas" width="100%" height="100%" fill="#ffffff"></rect>
        ${lanesView(drawing)} ${drawing.edges.map(edgeView)}
        ${drawing.nodes.map(node => nodeView(node, view))} ${drawing.edges.map(labelView)}
      </svg>
    </div>
    <p id="chart-help" class="muted note no-print">${text.chartHelp}</p>
    ${legendView(drawing, text)}`;
}

function lanesView({ lanes, height, laneHeight }: Drawing): SVGTemplateResult[] {
  return lanes.map(
    (lane, index) => svg`<g>
    <rect class=${`lane${index % 2 === 0 ? ' even' : ''}`} x=${lane.x} y="8" width=${lane.width} height=${height - 16} fill=${index % 2 === 0 ? '#f3f5f8' : '#ffffff'} stroke="#c3cad3"></rect>
    <path class="lane" d=${`M${lane.x} ${laneHeight + 4}h${lane.width}`} stroke="#c3cad3" fill="none"></path>
    <title>${lane.name}</title>${lane.lines.map(lineView)}</g>`,
  );
}

function edgeView({ link, line, head }: DrawnEdge): SVGTemplateResult {
  return svg`<g class=${`edge ${link.branch}`}>
    <path class="line" d=${line} fill="none" stroke="#3a4450" stroke-width="1.5" stroke-dasharray=${dashOf(link) ?? nothing}></path>
    <path class="head" d=${head} fill=${link.branch === 'refusal' ? '#ffffff' : '#3a4450'} stroke="#3a4450" stroke-width="1.2"></path></g>`;
}

function labelView({ label }: DrawnEdge): SVGTemplateResult | typeof nothing {
  if (!label) return nothing;
  return svg`<g class="label"><rect class="plate" x=${label.x} y=${label.y} width=${label.width} height=${label.height} rx="3" fill="#ffffff"></rect>${label.lines.map(lineView)}</g>`;
}

function nodeView({ step, outline, lines, title }: DrawnNode, view: ChartView): SVGTemplateResult {
  const isCurrent = step.id === view.current;
  const isWalked = step.id === view.walked;
  return svg`<g class=${`node${step.decision ? ' decision' : ''}${isCurrent ? ' current' : ''}${isWalked ? ' walked' : ''}`} data-id=${step.id} @click=${() => {
    view.onPick(step.id);
  }}>
    <title>${title}</title>
    ${isWalked ? svg`<path class="ring" d=${outline} fill="none" stroke="#c75300" stroke-width="9" stroke-linejoin="round"></path>` : nothing}
    <path class="box" d=${outline} fill=${isCurrent ? '#fff1c7' : step.decision ? '#e8f0fa' : '#ffffff'} stroke="#1f2933" stroke-width=${isCurrent ? 4 : 1.5} stroke-linejoin="round"></path>
    ${lines.map(lineView)}</g>`;
}

function lineView({ text, x, y, size, isStrong }: DrawnLine): SVGTemplateResult {
  return svg`<text x=${round(x)} y=${round(y)} font-size=${size} font-weight=${isStrong ? 600 : nothing} fill="#1f2933">${text}</text>`;
}

function legendView({ edges, nodes }: Drawing, text: PartText): TemplateResult {
  const has = (branch: keyof typeof DASHES) => edges.some(({ link }) => dashOf(link) === DASHES[branch]);
  const entry = (branch: 'next' | 'correction' | 'refusal') =>
    html`<li>
      <svg width="44" height="12" viewBox="0 0 44 12" aria-hidden="true">
        <path
          class="line"
          d="M0 6H34"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-dasharray=${branch === 'next' ? nothing : DASHES[branch]}
        ></path>
        <path
          d="M43 6L34 2V10Z"
          fill=${branch === 'refusal' ? 'none' : 'currentColor'}
          stroke="currentColor"
        ></path>
      </svg>
      ${text.legend[branch]}
    </li>`;
  return html`<ul role="list" part="legend">
    ${entry('next')}${has('correction') ? entry('correction') : nothing}${has('refusal') ? entry('refusal') : nothing}
    ${
      nodes.some(({ step }) => step.decision)
        ? html`<li>
            <svg width="34" height="18" viewBox="0 0 34 18" aria-hidden="true">
              <path d="M6 1H28L33 6V12L28 17H6L1 12V6Z" fill="none" stroke="currentColor"></path>
            </svg>
            ${text.legend.decision}
          </li>`
        : nothing
    }
  </ul>`;
}

/** Both halves of a correction loop are dashed: the way into it and the way back. */
function dashOf({ branch, back }: FlowLink): string | undefined {
  if (branch === 'refusal') return DASHES.refusal;
  return back || branch === 'correction' ? DASHES.correction : undefined;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
