/** The items of a page: a table where there is room, cards where there is not. */
import { html, noChange, type TemplateResult } from 'lit';
import { safeUrl } from '@sunboard/model';
import { breakable, marked, titleNotes, validityWord, type RowsView } from './row-content.js';
import { tableRow } from './table-row.js';
import type { Column, Item } from './types.js';

/** Draws the page as a table. */
export function tableView(view: RowsView): TemplateResult {
  return html`<table part="table">
    <caption class="visually-hidden">
      ${view.text.caption}
    </caption>
    <thead>
      <tr>
        ${view.columns.map(column => header(view, column))}
        <th scope="col" class="act"><span class="visually-hidden">${view.text.details}</span></th>
      </tr>
    </thead>
    <tbody>
      ${rows(view, (item, row) => tableRow(view, item, row))}
    </tbody>
  </table>`;
}

/** Draws the page as cards, one under the other. */
export function cardsView(view: RowsView): TemplateResult {
  const rest = view.columns.filter(column => column !== 'title');
  return html`<ol role="list" part="cards">
    ${rows(view, (item, row) => {
      const open = () => {
        view.onDetails(item);
      };
      return html`<li part="row card">
        <div class="title" role="heading" aria-level=${view.headingLevel}>
          ${title(view, item, row, open)}
        </div>
        <dl>
          ${rest
            .filter(column => item[column] !== undefined)
            .map(
              column =>
                html`<div>
                  <dt>${view.label(column)}</dt>
                  <dd>${value(view, item, column)}</dd>
                </div>`,
            )}
        </dl>
        <button
          type="button"
          id="d${row}"
          class="details"
          part="button"
          aria-labelledby="d${row} t${row}"
          @click=${open}
        >
          ${view.text.details}
        </button>
      </li>`;
    })}
  </ol>`;
}

function rows(view: RowsView, draw: (item: Item, row: number) => TemplateResult): unknown[] {
  return view.items.map((item, row) => (row < view.drawn ? draw(item, row) : noChange));
}

function header(view: RowsView, column: Column): TemplateResult {
  const label = view.label(column);
  if (column !== 'publishedOn' && column !== 'generatedOn')
    return html`<th scope="col" class=${column}>${label}</th>`;
  const state = view.sort === column ? 'ascending' : view.sort === `-${column}` ? 'descending' : 'none';
  return html`<th scope="col" class=${column} aria-sort=${state} data-label=${label}>
    <button
      type="button"
      class="sort"
      @click=${() => {
        view.onSort(state === 'descending' ? column : `-${column}`);
      }}
    >
      ${label}<span aria-hidden="true">
        ${state === 'ascending' ? '▲' : state === 'descending' ? '▼' : '↕'}</span
      >
    </button>
  </th>`;
}

function title(view: RowsView, item: Item, row: number, open: () => void): TemplateResult {
  const text = marked(item.title, view.words);
  const href = safeUrl(item.url);
  return html`${
    href === undefined
      ? html`<button type="button" id="t${row}" class="link" @click=${open}>${text}</button>`
      : html`<a id="t${row}" href=${href} part="link">${text}</a>`
  }${titleNotes(view, item)}`;
}

function value(view: RowsView, item: Item, column: Column): unknown {
  if (column === 'validity') return validityWord(view, item);
  const text = item[column] ?? '';
  if (column === 'generatedOn' || column === 'publishedOn')
    return text === '' ? '' : html`<time datetime=${text}>${text}</time>`;
  if (column !== 'indexNumber') return marked(text, view.words);
  const content = marked(text, view.words, breakable);
  return content === text ? breakable(text) : content;
}
