/** Finds the pages of a site: in its sitemaps, or in the navigation of its start page. */
import type { PageFacts } from '@sunboard/reader';
import { isOnSite, isPageAddress, pageKey } from './address.js';
import type { Sitemap } from './sitemap.js';

/** Sitemaps read at most: an index may name thousands. */
const MOST_SITEMAPS = 60;

/** Asks for one sitemap; undefined where there is none. */
export type AskSitemap = (url: string) => Promise<Sitemap | undefined>;

/**
 * Addresses in the site's sitemaps: those that robots.txt names, else `/sitemap.xml` and its usual other names. Sitemaps
 * of other hosts are not asked for.
 * @returns undefined where the site has none
 */
export async function pagesFromSitemaps(
  start: string,
  named: readonly string[],
  ask: AskSitemap,
  limit: number,
): Promise<string[] | undefined> {
  const usual = ['/sitemap.xml', '/sitemap_index.xml', '/sitemap.xml.gz', '/sitemap.txt'];
  const own = named.filter(url => isOnSite(url, start));
  const first = own.length > 0 ? own : usual.map(path => new URL(path, start).href);
  const queue = [...first];
  const seen = new Set(queue);
  const pages: string[] = [];
  let any = false;
  for (let read = 0; queue.length > 0 && read < MOST_SITEMAPS && pages.length < limit; read += 1) {
    const url = queue.shift() as string;
    const sitemap = await ask(url);
    if (!sitemap) continue;
    any = true;
    // One of the usual names has answered: the others would be copies.
    if (own.length === 0 && usual.some(path => url.endsWith(path))) queue.length = 0;
    pages.push(...sitemap.pages);
    for (const further of sitemap.sitemaps) {
      if (seen.has(further) || !isOnSite(further, start)) continue;
      seen.add(further);
      queue.push(further);
    }
  }
  return any ? pages : undefined;
}

/** Addresses that a start page links to on its own site: menus first, since they lead to the columns, then the rest in its order. */
export function pagesFromNavigation(start: string, facts: PageFacts): string[] {
  const rank = (area: string) => (area === 'nav' || area === 'header' ? 0 : 1);
  const links = facts.links
    .flatMap(({ url, area, file }) => (url === undefined || file !== undefined ? [] : [{ url, area }]))
    .filter(({ url }) => /^https?:/.test(url) && isOnSite(url, start) && isPageAddress(url))
    .sort((a, b) => rank(a.area) - rank(b.area));
  const found = new Map([[pageKey(start), start]]);
  for (const { url } of links)
    if (!found.has(pageKey(url))) found.set(pageKey(url), url.split('#')[0] ?? url);
  return [...found.values()];
}
