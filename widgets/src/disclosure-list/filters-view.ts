/** The filters: facets with counts, and publication dates. Loaded when somebody opens them, or a shared link has set one. */
import { html, nothing, type TemplateResult } from 'lit';
import { localize, type Locale } from '@sunboard/model';
import { filterText, type FilterText } from './locales/filters.js';
import { valueOf, type ToolsView } from './tools-view.js';
import { FACETS, type Facet, type FacetCount, type Result } from './types.js';

/** Draws the filters; `counts` is undefined while the facets are still being prepared. */
export function filtersView(view: ToolsView, locale: Locale, counts: Result['counts']): TemplateResult {
  const text = localize(filterText, locale);
  return html`${FACETS.map(facet => facetView(view, text, facet, counts?.[facet] ?? []))}${dateField(view, text, 'from')}${dateField(view, text, 'to')}`;
}

function facetView(
  view: ToolsView,
  text: FilterText,
  facet: Facet,
  all: readonly FacetCount[],
): TemplateResult | typeof nothing {
  const chosen = view.choice.facets[facet] ?? '';
  const counts = withChosen(all, chosen);
  if (counts.length < 2 && chosen === '') return nothing;
  const name = (value: string) =>
    facet === 'validity' || facet === 'disclosure' ? view.code(facet, value) : value;
  return html`<div class="field">
    <label for=${facet}>${facet === 'year' ? text.year : view.label(facet)}</label>
    <select
      id=${facet}
      @change=${(event: Event) => {
        view.choose({ facets: { ...view.choice.facets, [facet]: valueOf(event) } }, true);
      }}
    >
      <option value="" .selected=${chosen === ''}>${text.all}</option>
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

function dateField(view: ToolsView, text: FilterText, end: 'from' | 'to'): TemplateResult {
  return html`<div class="field">
    <label for=${end}>${text[end]}</label>
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
