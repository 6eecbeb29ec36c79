/** The pages of a run as a table: result, and how each was read and why. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill, safeUrl } from '@sunboard/model';
import type { SiteText } from './locales.js';
import type { RunPage, SiteRun } from './run.js';

/** Which pages are shown. */
export type PageFilter = 'all' | 'faults' | 'failed' | 'skipped' | 'waiting';

const SHOWN_AT_ONCE = 100;

/** Draws the table; `more` shows further rows. */
export function pagesView(
  run: SiteRun,
  filter: PageFilter,
  rows: number,
  text: SiteText,
  choose: (filter: PageFilter) => void,
  more: () => void,
): TemplateResult {
  const pages = run.pages.filter(page => fits(page, filter));
  return html`<h2>${text.pages}</h2>
    <div class="field">
      <label for="filter">${text.filter}</label>
      <select
        id="filter"
        @change=${(event: Event) => {
          choose((event.target as HTMLSelectElement).value as PageFilter);
        }}
      >
        ${(Object.keys(text.filters) as PageFilter[]).map(
          each =>
            html`<option value=${each} ?selected=${each === filter}>
              ${text.filters[each]} (${run.pages.filter(page => fits(page, each)).length})
            </option>`,
        )}
      </select>
    </div>
    ${
      pages.length === 0
        ? html`<p class="muted">${text.none}</p>`
        : html`<table class="cards" id="pages">
            <thead>
              <tr>
                <th scope="col">${text.page}</th>
                <th scope="col">${text.result}</th>
                <th scope="col">${text.way}</th>
              </tr>
            </thead>
            <tbody>
              ${pages.slice(0, rows).map(page => row(page, text))}
            </tbody>
          </table>`
    }
    ${pages.length > rows ? html`<button id="more" @click=${more}>+ ${Math.min(SHOWN_AT_ONCE, pages.length - rows)}</button>` : nothing}`;
}

function fits(page: RunPage, filter: PageFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'faults' ? page.state === 'done' && faultsOf(page) > 0 : page.state === filter;
}

function faultsOf({ counts }: RunPage): number {
  return counts ? counts.veto + counts.error + counts.warning + counts.info : 0;
}

function row(page: RunPage, text: SiteText): TemplateResult {
  const href = safeUrl(page.url);
  return html`<tr data-url=${page.url} data-state=${page.state} data-why=${page.reading?.why ?? ''}>
    <td>
      ${href === undefined ? page.url : html`<a href=${href} target="_blank" rel="noreferrer">${page.title ?? page.url}</a>`}
      ${page.title === undefined ? nothing : html`<div class="muted">${page.url}</div>`}
    </td>
    <td>${resultOf(page, text)}</td>
    <td>
      ${
        page.reading
          ? html`${text.ways[page.reading.way]}
              <div class="muted">
                ${fill(text.why[page.reading.why], { detail: page.reading.detail ?? '' })}
              </div>`
          : nothing
      }
    </td>
  </tr>`;
}

function resultOf(page: RunPage, text: SiteText): TemplateResult {
  if (page.state === 'done') {
    const [faults, doubts] = [faultsOf(page), page.counts?.cantTell ?? 0];
    return html`${faults === 0 ? text.clean : html`<strong>${fill(text.counts, { faults })}</strong>`}
    ${doubts > 0 ? html`<div class="muted">${fill(text.doubts, { count: doubts })}</div>` : nothing}`;
  }
  const reason =
    page.state === 'skipped' && page.skipped
      ? fill(text.skipped[page.skipped], { url: page.sameAs ?? '' })
      : page.fault
        ? fill(text.fault[page.fault], { status: page.httpStatus ?? '' })
        : '';
  return html`${text.pageState[page.state]}${reason === '' ? nothing : html`<div class="muted">${reason}</div>`}`;
}
