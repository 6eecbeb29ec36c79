/** The four pages of the extension as a row of links, the same on all of them. */
import { css, html, type TemplateResult } from 'lit';
import { type Catalogue, localize, type Locale } from '@sunboard/model';

export type PageName = 'panel' | 'site' | 'report' | 'options';

const PAGES: readonly { readonly name: PageName; readonly label: Catalogue<string> }[] = [
  { name: 'panel', label: { 'zh-CN': '本页', en: 'This page' } },
  { name: 'site', label: { 'zh-CN': '全站', en: 'Site' } },
  { name: 'report', label: { 'zh-CN': '报告', en: 'Report' } },
  { name: 'options', label: { 'zh-CN': '选项', en: 'Options' } },
];

const LABEL: Catalogue<string> = { 'zh-CN': '扩展的页面', en: 'Pages of the extension' };

/**
 * The navigation of a page named `<name>/<name>.html`. The panel belongs to a tab, so other pages open beside it and
 * do not link back to it.
 * @param query is added to the links, e.g. `?url=…` of the page that is checked
 */
export function topNav(current: PageName, locale: Locale, query = ''): TemplateResult {
  const shown = PAGES.filter(({ name }) => name !== 'panel' || current === 'panel');
  return html`<nav class="top-nav" aria-label=${localize(LABEL, locale)}>
    <ul>
      ${shown.map(({ name, label }) =>
        name === current
          ? html`<li><a aria-current="page" href="#top">${localize(label, locale)}</a></li>`
          : html`<li>
              <a href=${`../${name}/${name}.html${query}`} target=${current === 'panel' ? '_blank' : '_self'}
                >${localize(label, locale)}</a
              >
            </li>`,
      )}
    </ul>
  </nav>`;
}

/** Styles of the row, for the `static styles` of the element that shows it. */
export const topNavStyles = css`
  .top-nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25rem;
    list-style: none;
    margin: 0 0 0.5rem;
    padding: 0;
    border-bottom: 1px solid color-mix(in srgb, CanvasText 30%, Canvas);
  }
  .top-nav a {
    display: inline-block;
    min-height: 1.5rem;
    padding: 0.25rem 0.6rem;
    color: inherit;
    text-decoration: none;
    border-bottom: 3px solid transparent;
  }
  .top-nav a:hover {
    text-decoration: underline;
  }
  .top-nav a[aria-current] {
    font-weight: 600;
    border-bottom-color: #c75300;
  }
  /* Forced colours draw transparent borders too: every page would be marked as the present one. */
  @media (forced-colors: active) {
    .top-nav a:not([aria-current]) {
      border-bottom-color: Canvas;
    }
  }
`;
