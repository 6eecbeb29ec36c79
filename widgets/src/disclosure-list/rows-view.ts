/** The items of a page: a table where there is room, cards where there is not. */
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '@sunboard/model';
import { format } from '../internal/locale.js';
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
        <th scope="col"><span class="visually-hidden">${view.text.details}</span></th>
      </tr>
    </thead>
    <tbody>
      ${view.items.map(
        item =>
          html`<tr part="row">
            ${view.columns.map(column => cell(view, item, column))}
            <td class="act">${detailsButton(view, item)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Draws the page as cards, one under the other. */
export function cardsView(view: RowsView): TemplateResult {
  const rest = view.columns.filter(column => column !== 'title');
  return html`<ol part="cards">
    ${view.items.map(
      item =>
        html`<li part="row card">
          <div class="title" role="heading" aria-level=${view.headingLevel}>${title(view, item)}</div>
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
          ${detailsButton(view, item)}
        </li>`,
    )}
  </ol>`;
}

function header(view: RowsView, column: Column): TemplateResult {
  const label = view.label(column);
  if (column !== 'publishedOn' && column !== 'generatedOn')
    return html`<th scope="col" class=${column}>${label}</th>`;
  const state = view.sort === column ? 'ascending' : view.sort === `-${column}` ? 'descending' : 'none';
  return html`<th scope="col" class=${column} aria-sort=${state}>
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

function cell(view: RowsView, item: Item, column: Column): TemplateResult {
  if (column === 'title') return html`<th scope="row" class="title">${title(view, item)}</th>`;
  return html`<td class=${column}>${value(view, item, column)}</td>`;
}

function title(view: RowsView, item: Item): TemplateResult {
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
          class="link"
          @click=${() => {
            view.onDetails(item);
          }}
        >
          ${text}
        </button>`
      : html`<a href=${href} part="link">${text}</a>`
  }${badge}${interpretation === undefined ? nothing : html` <a class="also" href=${interpretation}>${view.text.interpretation}</a>`}`;
}

function value(view: RowsView, item: Item, column: Column): unknown {
  const text = item[column] ?? '';
  if (column === 'generatedOn' || column === 'publishedOn')
    return text === '' ? '' : html`<time datetime=${text}>${text}</time>`;
  if (column === 'validity') return view.code('validity', validityOn(item, view.today) ?? '');
  return marked(text, view.words);
}

function marked(text: string, words: readonly string[]): unknown {
  return words.length === 0
    ? text
    : pieces(text, words).map(piece => (piece.hit ? html`<mark>${piece.text}</mark>` : piece.text));
}

function detailsButton(view: RowsView, item: Item): TemplateResult {
  return html`<button
    type="button"
    class="details"
    part="button"
    aria-label=${format(view.text.detailsOf, { title: item.title.slice(0, 100) })}
    @click=${() => {
      view.onDetails(item);
    }}
  >
    ${view.text.details}
  </button>`;
}
