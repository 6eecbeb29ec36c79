/** Looks of the approval flow on the page; those of the drawing itself are attributes, which these rules override. */
import { css } from 'lit';

/** See `approval-flow.ts` for the parts. */
export const flowStyles = css`
  :host {
    --_canvas: var(--sun-flow-canvas, #fff);
    --_box: var(--sun-flow-box, #fff);
    --_decision: var(--sun-flow-decision, #e8f0fa);
    --_lane: var(--sun-flow-lane, #f3f5f8);
    --_text: var(--sun-flow-text, #1f2933);
    --_arrow: var(--sun-flow-arrow, #3a4450);
    --_current: var(--sun-flow-current, #fff1c7);
    --_current-text: var(--sun-flow-current-text, #1f2933);
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      --_canvas: var(--sun-flow-canvas, #0f1720);
      --_box: var(--sun-flow-box, #1c2937);
      --_decision: var(--sun-flow-decision, #22384f);
      --_lane: var(--sun-flow-lane, #16202b);
      --_text: var(--sun-flow-text, #e8edf2);
      --_arrow: var(--sun-flow-arrow, #b4bec9);
      --_current: var(--sun-flow-current, #554607);
      --_current-text: var(--sun-flow-current-text, #fff);
    }
  }
  [part~='steps'] {
    margin: 0;
    padding-inline-start: 2.2em;
  }
  [part~='step'] {
    padding: 0.35em 0.5em;
    margin-inline-start: 3px;
  }
  [part~='step']::marker {
    font-weight: 600;
  }
  [part~='current'] {
    border-inline-start: 3px solid var(--_accent);
    margin-inline-start: 0;
    background: var(--_current);
    color: var(--_current-text);
  }
  [part~='current'] .muted {
    color: inherit;
  }
  .mark {
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    padding: 0 0.35em;
    font-size: 0.85em;
    white-space: nowrap;
  }
  .fact {
    display: inline-block;
    margin-inline-start: 0.8em;
  }
  .note {
    margin-block: 0.2em;
  }
  p.muted.note {
    font-size: 0.9em;
  }
  .ways {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .ways a {
    display: inline-block;
    padding-block: 0.1em;
  }
  .ways a::before {
    content: '→ ';
  }
  .title {
    font-weight: 600;
    margin-block: var(--_gap) 0.3em;
  }
  [part='guide'] dl,
  [part='limits'] dl {
    margin: 0;
  }
  [part='guide'] dl > div,
  [part='limits'] dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  [part='guide'] dt {
    min-width: 8em;
  }
  [part='guide'] dd {
    flex: 1 1 16em;
  }
  [part='guide'] dd ol {
    margin: 0;
    padding-inline-start: 1.4em;
  }
  caption {
    text-align: start;
    color: var(--_muted);
  }
  .over {
    color: var(--_danger);
  }
  .over::before {
    content: '⚠ ';
  }
  summary {
    cursor: pointer;
    padding-block: 0.3em;
    width: fit-content;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding: 0.35em 0.6em;
    border-bottom: 1px solid var(--_border);
  }
  tbody th {
    font-weight: normal;
    min-width: 10em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-block: 0.5em;
  }
  .viewport {
    overflow: auto;
    max-height: var(--sun-flow-height, 80em);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_canvas);
    cursor: grab;
  }
  .viewport svg {
    display: block;
    margin-inline: auto;
  }
  .viewport.dragging {
    cursor: grabbing;
    user-select: none;
  }
  /* The picture's own colours are those of a file of it; in the page the tokens stand before them. */
  .viewport .canvas,
  .viewport .plate {
    fill: var(--_canvas);
  }
  .viewport .lane {
    stroke: var(--_arrow);
    stroke-opacity: 0.35;
    fill: none;
  }
  .viewport .lane.even {
    fill: var(--_lane);
  }
  .viewport .edge .line,
  .viewport .edge .head {
    stroke: var(--_arrow);
  }
  .viewport .edge .head {
    fill: var(--_arrow);
  }
  .viewport .edge.refusal .head {
    fill: var(--_canvas);
  }
  .viewport .node .box {
    stroke: var(--sun-flow-line, var(--_text));
    fill: var(--_box);
  }
  .viewport .decision .box {
    fill: var(--_decision);
  }
  .viewport .current .box {
    fill: var(--_current);
  }
  .viewport text {
    fill: var(--_text);
  }
  .viewport .current text {
    fill: var(--_current-text);
  }
  .viewport .node {
    cursor: pointer;
  }
  [part='legend'] {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    padding: 0;
    margin-block: 0.4em;
    font-size: 0.9em;
  }
  [part='legend'] svg {
    vertical-align: middle;
  }
  [part='problems'] {
    border-inline-start: 4px solid var(--_danger);
    padding: 0.4em 0.75em;
  }
  [part='status'] {
    min-height: max(1.6em, 24px);
    margin-block: 0.3em;
  }
  @media (max-width: 30rem) {
    [part~='steps'] {
      padding-inline-start: 1.7em;
    }
    .fact {
      display: block;
      margin-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .viewport .canvas,
    .viewport .lane,
    .viewport .lane.even,
    .viewport .plate,
    .viewport .node .box {
      fill: Canvas;
    }
    .viewport .node .box,
    .viewport .edge .line,
    .viewport .edge .head,
    .viewport .lane {
      stroke: CanvasText;
    }
    .viewport .edge .head {
      fill: CanvasText;
    }
    .viewport .edge.refusal .head {
      fill: Canvas;
    }
    .viewport text,
    .viewport .current text {
      fill: CanvasText;
    }
    .viewport .ring {
      stroke: Highlight;
    }
    .viewport .current .box {
      stroke: Highlight;
    }
    [part~='current'] {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    :host,
    :host([theme='auto']) {
      --_canvas: #fff;
      --_box: #fff;
      --_decision: #fff;
      --_lane: #fff;
      --_text: #000;
      --_arrow: #000;
      --_current: #fff;
      --_current-text: #000;
    }
    .viewport {
      overflow: visible;
      max-height: none;
      border: 0;
    }
    .viewport svg {
      max-width: 100%;
      max-height: 25cm;
      height: auto;
    }
    .viewport.tall svg {
      max-height: none;
    }
    .row.no-print {
      display: none;
    }
    .title {
      break-after: avoid;
    }
    [part~='step'] {
      break-inside: avoid;
    }
    .ways a {
      color: inherit;
      text-decoration: none;
    }
  }
`;
