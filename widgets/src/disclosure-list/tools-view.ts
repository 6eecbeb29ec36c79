/** The controls around the items: search, filters, order, pages, downloads. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { safeUrl } from '@sunboard/model';
import { format } from '../internal/locale.js';
import type { ListText } from './locales/index.js';
import { pageNumbers } from './page-numbers.js';
import {
  FACETS,
  PAGE_SIZES,
  SORTS,
  type Choice,
  type Facet,
  type FacetCount,
  type Result,
  type Sort,
} from './types.js';

/** What drawing the controls needs. */
export interface ToolsView {
  readonly choice: Choice;
  readonly counts: Result['counts'];
  readonly pages: number;
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

type Take = Parameters<ToolsView['take']>[0];

/** Search box, filters and order. */
export function toolbarView(view: ToolsView): TemplateResult {
  const { choice, text } = view;
  const narrowed = Object.values(choice.facets).some(Boolean) || choice.from !== '' || choice.to !== '';
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
        ${guard([view.counts, choice.facets, text], () => FACETS.map(facet => facetView(view, facet)))}
        ${dateField(view, 'from')}${dateField(view, 'to')}
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
              aria-label=${format(text.pageNo, { page: number })}
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

/** Downloads, print and subscription (OGI art. 24: search, view, download). */
export function takeAwayView(view: ToolsView): TemplateResult {
  const { text } = view;
  const feed = safeUrl(view.feed);
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
    ${(['csv', 'xlsx', 'json'] as const).map(take => button(take, format(text.download, { format: take.toUpperCase() })))}
    ${button('print', text.print)}
    ${feed === undefined ? nothing : html`<a href=${feed} type="application/atom+xml">${text.feed}</a>`}
  </div>`;
}

function facetView(view: ToolsView, facet: Facet): TemplateResult | typeof nothing {
  const chosen = view.choice.facets[facet] ?? '';
  const counts = withChosen(view.counts?.[facet] ?? [], chosen);
  if (counts.length < 2 && chosen === '') return nothing;
  const name = (value: string) =>
    facet === 'validity' || facet === 'disclosure' ? view.code(facet, value) : value;
  return html`<div class="field">
    <label for=${facet}>${facet === 'year' ? view.text.year : view.label(facet)}</label>
    <select
      id=${facet}
      @change=${(event: Event) => {
        view.choose({ facets: { ...view.choice.facets, [facet]: valueOf(event) } }, true);
      }}
    >
      <option value="" .selected=${chosen === ''}>${view.text.all}</option>
      ${counts.map(({ value, count }) => html`<option value=${value} .selected=${value === chosen}>${name(value)} (${count})</option>`)}
    </select>
  </div>`;
}

/** A value from a shared link stays choosable even when it leaves nothing; long facets show their 200 most frequent values. */
function withChosen(counts: readonly FacetCount[], chosen: string): readonly FacetCount[] {
  const some = counts.filter(({ count, value }) => count > 0 || value === chosen).slice(0, 200);
  return chosen === '' || some.some(({ value }) => value === chosen)
    ? some
    : [...some, { value: chosen, count: 0 }];
}

function dateField(view: ToolsView, end: 'from' | 'to'): TemplateResult {
  return html`<div class="field">
    <label for=${end}>${view.text[end]}</label>
    <input
      id=${end}
      type="date"
      .value=${view.choice[end]}
      @change=${(event: Event) => {
        view.choose({ [end]: valueOf(event) }, true);
      }}
    />
  </div>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
