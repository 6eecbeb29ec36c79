/** A table whose rows become cards on a narrow screen, each value under the name of its column. */
import { html, raw } from 'hono/html';
import type { Html } from './layout.js';

/** Draws the table; the roles are said in words since style sheets that stack rows take them away in some browsers. */
export function stackedTable(
  headers: readonly string[],
  rows: readonly (readonly (string | Html)[])[],
): Html {
  return html`<table class="stacked" role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${headers.map(header => html`<th role="columnheader" scope="col">${header}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        cells =>
          html`<tr role="row">
            ${cells.map((cell, at) => html`<td role="cell" ${raw(isDay(cell) ? 'class="day"' : '')} data-label="${headers[at]}">${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/* A day broken over two lines is read wrong. */
function isDay(cell: string | Html): boolean {
  return typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/u.test(cell);
}
