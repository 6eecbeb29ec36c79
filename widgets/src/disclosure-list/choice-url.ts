/** Keeps a choice in the address, so that the back button and a shared link show the same list. */
import { FACETS, PAGE_SIZES, SORTS, type Choice, type Facet, type Sort, type UrlPlace } from './types.js';

/** The choice as parameters; what equals the default is left out. `prefix` keeps several lists on a page apart. */
export function writeChoice(
  choice: Choice,
  defaults: Choice,
  current: URLSearchParams,
  prefix: string,
): URLSearchParams {
  const params = new URLSearchParams(current);
  const set = (name: string, value: string, fallback: string) => {
    if (value === fallback) params.delete(prefix + name);
    else params.set(prefix + name, value);
  };
  set('q', choice.q, '');
  FACETS.forEach(facet => {
    set(facet, choice.facets[facet] ?? '', '');
  });
  set('from', choice.from, '');
  set('to', choice.to, '');
  set('sort', choice.sort, defaults.sort);
  set('page', String(choice.page), '1');
  set('size', String(choice.size), String(defaults.size));
  return params;
}

/** The choice in the parameters; anything malformed falls back to the default. */
export function readChoice(params: URLSearchParams, defaults: Choice, prefix: string): Choice {
  const get = (name: string) => (params.get(prefix + name) ?? '').slice(0, 200);
  const day = (name: string) => (/^\d{4}-\d{2}-\d{2}$/.test(get(name)) ? get(name) : '');
  const facets: Partial<Record<Facet, string>> = {};
  for (const facet of FACETS) if (get(facet) !== '') facets[facet] = get(facet);
  const sort = get('sort') as Sort;
  const [page, size] = [Number(get('page')), Number(get('size'))];
  return {
    q: get('q') || defaults.q,
    facets,
    from: day('from'),
    to: day('to'),
    sort: SORTS.includes(sort) ? sort : defaults.sort,
    page: Number.isInteger(page) && page > 0 ? page : 1,
    size: (PAGE_SIZES as readonly number[]).includes(size) ? size : defaults.size,
  };
}

/** Where a list keeps its choice, and what it shows without one. */
export interface Keeping {
  /** Null: nothing is kept. */
  readonly place: UrlPlace | null;
  /** Name of a parameter of the page's address that fills the search box; null for none. */
  readonly queryParam: string | null;
  readonly defaults: Choice;
  /** Two lists on one page need ids, so that each finds its own parameters. */
  readonly id: string;
}

/** The choice that the address keeps; without one, what a search form elsewhere on the site asked for. */
export function choiceAt({ place, queryParam, defaults, id }: Keeping): Choice {
  const q = queryParam === null ? '' : askedFor(queryParam).slice(0, 200);
  const initial = { ...defaults, q };
  return place === null ? initial : readChoice(paramsAt(place), initial, prefixOf(id));
}

/** Puts the choice into the address. `isStep` false for typing, which the back button should not walk through. */
export function keepChoice(choice: Choice, { place, defaults, id }: Keeping, isStep: boolean): void {
  if (place !== null) putParams(place, writeChoice(choice, defaults, paramsAt(place), prefixOf(id)), isStep);
}

function prefixOf(id: string): string {
  return id === '' ? '' : `${id}-`;
}

/** Parameters of an address. */
function paramsAt(place: UrlPlace): URLSearchParams {
  return new URLSearchParams(place === 'hash' ? location.hash.slice(1) : location.search);
}

/* Words of the page's address. A search form on a page in GBK writes them in GBK, which an address does not say. */
function askedFor(name: string): string {
  const words = paramsAt('query').get(name) ?? '';
  if (!words.includes('\ufffd')) return words;
  const widened = location.search.replace(/%([89a-f][0-9a-f])/gi, (_, hex: string) =>
    encodeURIComponent(String.fromCharCode(Number.parseInt(hex, 16))),
  );
  const bytes = new URLSearchParams(widened).get(name) ?? '';
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes, sign => sign.charCodeAt(0)));
}

/** A new page or facet can be left with the back button; typing only replaces. */
function putParams(place: UrlPlace, params: URLSearchParams, isStep: boolean): void {
  const url = new URL(location.href);
  if (place === 'hash') url.hash = params.toString();
  else url.search = params.toString();
  if (url.href === location.href) return;
  if (isStep) history.pushState(history.state, '', url);
  else history.replaceState(history.state, '', url);
}
