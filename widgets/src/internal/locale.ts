/** Chooses the language of an element: its own `locale` attribute, else the nearest `lang`, shadow hosts included. */
import { localeOf, type Catalogue, type Locale } from '@sunboard/model';

export type { Catalogue };

/** The language for an element, see `localeOf` of the model; no `lang` at all reads zh-CN. */
export function localeFor(element: Element, own?: string | null): Locale {
  return localeOf(own ?? nearestLang(element));
}

function nearestLang(element: Element): string | undefined {
  for (let node: Element | undefined = element; node; node = parentAcrossRoots(node)) {
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (lang !== undefined && lang !== null) return lang;
  }
  return undefined;
}

function parentAcrossRoots(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
