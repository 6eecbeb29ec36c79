/** The items of a page: a table where there is room, cards where there is not. */
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '@sunboard/model';
import { validityOn } from './columns.js';
import { pieces } from './highlight.js';
import type { ListText } from './locales/index.js';
import type { Item, Sort } from './types.js';

/** Fields that can be columns, in their order. */
export const COLUMNS = [
  'indexNumber',
  'title',
  'documentNumber',
  'issuingAuthority',
  'category',
  'generatedOn',
  'publishedOn',
  'validity',
] as const;
/** See {@link COLUMNS}. */
export type Column = (typeof COLUMNS)[number];

/** What drawing rows needs. */
export interface RowsView {
  readonly items: readonly Item[];
  /** How many of them to draw now; rows behind these stay as they were, being out of sight. */
  readonly drawn: number;
  readonly columns: readonly Column[];
  readonly words: readonly string[];
  readonly sort: Sort;
  readonly today: string;
  readonly headingLevel: number;
  readonly text: ListText;
  label(field: string): string;
  code(field: 'validity' | 'disclosure', value: string): string;
  onSort(sort: Sort): void;
  onDetails(item: Item): void;
}

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
      ${rows(
        view,
        (item, row) =>
          html`<tr part="row">
            ${view.columns.map(column => cell(view, item, column, row))}
            <td class="act">${detailsButton(view, item, row)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Draws the page as cards, one under the other. */
export function cardsView(view: RowsView): TemplateResult {
  const rest = view.columns.filter(column => column !== 'title');
  return html`<ol part="cards">
    ${rows(
      view,
      (item, row) =>
        html`<li part="row card">
          <div class="title" role="heading" aria-level=${view.headingLevel}>${title(view, item, row)}</div>
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
          ${detailsButton(view, item, row)}
        </li>`,
    )}
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

function cell(view: RowsView, item: Item, column: Column, row: number): TemplateResult {
  if (column === 'title') return html`<th scope="row" class="title">${title(view, item, row)}</th>`;
  return html`<td class=${column}>${value(view, item, column)}</td>`;
}

function title(view: RowsView, item: Item, row: number): TemplateResult {
  const text = marked(item.title, view.words);
  const href = safeUrl(item.url);
  const status = validityOn(item, view.today);
  const badge =
    status === 'repealed' || status === 'expired'
      ? html` <span class="badge" part="badge">${view.code('validity', status)}</span>`
      : nothing;
  const interpretation = safeUrl(item.interpretationUrl);
  return html`${
    href === undefined
      ? html`<button
          type="button"
          id="t${row}"
          class="link"
          @click=${() => {
            view.onDetails(item);
          }}
        >
          ${text}
        </button>`
      : html`<a id="t${row}" href=${href} part="link">${text}</a>`
  }${badge}${interpretation === undefined ? nothing : html` <a class="also" href=${interpretation}>${view.text.interpretation}</a>`}`;
}

function value(view: RowsView, item: Item, column: Column): unknown {
  const text = item[column] ?? '';
  if (column === 'generatedOn' || column === 'publishedOn')
    return text === '' ? '' : html`<time datetime=${text}>${text}</time>`;
  if (column === 'validity') return view.code('validity', validityOn(item, view.today) ?? '');
  return marked(text, view.words, column === 'indexNumber' ? breakable : undefined);
}

/** An index number 索引号 may break behind its organisation's code only: elsewhere its year would be torn apart. */
function breakable(text: string): unknown {
  const end = text.indexOf('/') + 1;
  return end === 0 ? text : html`${text.slice(0, end)}<wbr />${text.slice(end)}`;
}

/** Texts without a hit stay plain texts: their cells then only change their text from key to key. */
function marked(
  text: string,
  words: readonly string[],
  plain: (text: string) => unknown = text => text,
): unknown {
  const parts = words.length === 0 ? [] : pieces(text, words);
  return parts.some(piece => piece.hit)
    ? parts.map(piece => (piece.hit ? html`<mark>${plain(piece.text)}</mark>` : plain(piece.text)))
    : plain(text);
}

/** Named by its own word and the title, whose ids stay the same from page to page. */
function detailsButton(view: RowsView, item: Item, row: number): TemplateResult {
  return html`<button
    type="button"
    id="d${row}"
    class="details"
    part="button"
    aria-labelledby="d${row} t${row}"
    @click=${() => {
      view.onDetails(item);
    }}
  >
    ${view.text.details}
  </button>`;
}
