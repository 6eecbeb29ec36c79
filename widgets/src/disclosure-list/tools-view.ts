/** The controls around the items: search, filters, order, pages, downloads. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill, safeUrl } from '@sunboard/model';
import type { ListText } from './locales/index.js';
import { pageNumbers } from './page-numbers.js';
import { PAGE_SIZES, SORTS, type Choice, type Sort } from './types.js';

/** What drawing the controls needs. */
export interface ToolsView {
  readonly choice: Choice;
  /** The filters, once they are open and loaded. */
  readonly filters: TemplateResult | typeof nothing;
  readonly pages: number;
  /** Number of items that the choice leads to. */
  readonly total: number;
  readonly text: ListText;
  readonly feed: string | null;
  readonly busy: boolean;
  /** Called when the person opens or closes the filters. */
  onFilters(isOpen: boolean): void;
  label(field: string): string;
  code(field: 'validity' | 'disclosure', value: string): string;
  /** `isStep` false for typing, which the back button should not walk through letter by letter. */
  choose(change: Partial<Choice>, isStep: boolean): void;
  goTo(page: number): void;
  take(format: 'csv' | 'xlsx' | 'json' | 'print'): void;
}

/** What can be taken away. */
export type Take = Parameters<ToolsView['take']>[0];

/** Search box, filters and order. */
export function toolbarView(view: ToolsView): TemplateResult {
  const { choice, text } = view;
  const narrowed = isNarrowed(choice);
  return html`<div part="toolbar" role="search" aria-label=${text.caption}>
    <div class="field grow">
      <label for="q">${text.search}</label>
      <input
        id="q"
        type="search"
        part="search"
        autocomplete="off"
        placeholder=${text.searchHint}
        .value=${choice.q}
        @input=${(event: Event) => {
          view.choose({ q: valueOf(event) }, false);
        }}
      />
    </div>
    <div class="field">
      <label for="sort">${text.sort}</label>
      <select
        id="sort"
        @change=${(event: Event) => {
          view.choose({ sort: valueOf(event) as Sort }, true);
        }}
      >
        ${SORTS.map(sort => html`<option value=${sort} .selected=${sort === choice.sort}>${text.sorts[sort]}</option>`)}
      </select>
    </div>
    <details
      class="filters"
      ?open=${narrowed}
      @toggle=${(event: Event) => {
        view.onFilters((event.target as HTMLDetailsElement).open);
      }}
    >
      <summary>${text.filters}</summary>
      <div class="row">
        ${view.filters}
        <button
          type="button"
          part="button"
          ?hidden=${!narrowed && choice.q === ''}
          @click=${() => {
            view.choose({ q: '', facets: {}, from: '', to: '' }, true);
          }}
        >
          ${text.clear}
        </button>
      </div>
    </details>
  </div>`;
}

/** Pages and page size. */
export function pagerView(view: ToolsView): TemplateResult {
  const {
    choice: { page, size },
    pages,
    text,
  } = view;
  return html`<div class="foot">
    <nav part="pager" aria-label=${text.pages}>
      <button
        type="button"
        aria-label=${text.previous}
        ?disabled=${page <= 1}
        @click=${() => {
          view.goTo(page - 1);
        }}
      >
        ‹
      </button>
      ${pageNumbers(page, pages).map(number =>
        number === 0
          ? html`<span aria-hidden="true">…</span>`
          : html`<button
              type="button"
              aria-label=${fill(text.pageNo, { page: number })}
              aria-current=${number === page ? 'page' : nothing}
              @click=${() => {
                view.goTo(number);
              }}
            >
              ${number}
            </button>`,
      )}
      <button
        type="button"
        aria-label=${text.next}
        ?disabled=${page >= pages}
        @click=${() => {
          view.goTo(page + 1);
        }}
      >
        ›
      </button>
    </nav>
    <div class="field inline">
      <label for="size">${text.size}</label>
      <select
        id="size"
        @change=${(event: Event) => {
          view.choose({ size: Number(valueOf(event)) }, true);
        }}
      >
        ${PAGE_SIZES.map(each => html`<option value=${each} .selected=${each === size}>${each}</option>`)}
      </select>
    </div>
  </div>`;
}

/** Downloads, print and subscription (OGI art. 24: search, view, download). Of no items there is nothing to take away but the feed. */
export function takeAwayView(view: ToolsView): TemplateResult | typeof nothing {
  const { text, total } = view;
  const feed = safeUrl(view.feed);
  if (total === 0 && feed === undefined) return nothing;
  const button = (take: Take, label: string) =>
    html`<button
      type="button"
      part="button"
      ?disabled=${view.busy}
      @click=${() => {
        view.take(take);
      }}
    >
      ${label}
    </button>`;
  return html`<div part="downloads" class="row" role="group" aria-label=${text.takeAway}>
    ${
      total === 0
        ? nothing
        : html`${(['csv', 'xlsx', 'json'] as const).map(take => button(take, fill(text.download, { format: take.toUpperCase() })))}
          ${button('print', text.print)}`
    }
    ${feed === undefined ? nothing : html`<a href=${feed} type="application/atom+xml">${text.feed}</a>`}
  </div>`;
}

/** Whether a facet or a date leaves something out. */
export function isNarrowed(choice: Choice): boolean {
  return Object.values(choice.facets).some(Boolean) || choice.from !== '' || choice.to !== '';
}

/** What a control of the list says. */
export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
