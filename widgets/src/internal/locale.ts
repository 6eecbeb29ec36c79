/** Chooses the language of an element: its own `locale` attribute, else the nearest `lang`, shadow hosts included. */
import type { Locale } from '@sunboard/model';

/** Texts of one component in every language; the Chinese catalogue is the shape the others follow. */
export type Catalogue<T> = Readonly<Record<Locale, T>>;

/** The language for an element. Chinese of any region reads zh-CN; everything else reads English; no `lang` at all reads zh-CN. */
export function localeFor(element: Element, own?: string | null): Locale {
  const tag = (own ?? nearestLang(element) ?? 'zh-CN').toLowerCase();
  return tag === '' || tag.startsWith('zh') ? 'zh-CN' : 'en';
}

/** Fills `{name}` places in a text. */
export function format(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w{1,20})\}/g, (_, name: string) => String(values[name] ?? ''));
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
