/** Brings the addresses of one site into one form: what is the same page, what is a page at all, what belongs to the site. */
import { pageKey } from '@sunboard/rules';

export { pageKey };

/** Files that are no pages; an address without an ending, or with any other, may be one. */
const FILE =
  /\.(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|ceb|csv|txt|rtf|zip|rar|7z|gz|tar|exe|apk|mp[34]|avi|wmv|flv|mov|jpe?g|png|gif|bmp|webp|svg|ico|css|m?js|json|xml|rss|atom|woff2?|ttf|eot)$/i;

/** An http(s) address without its fragment, or undefined for anything else. */
export function webAddress(href: string, base?: string): string | undefined {
  try {
    const url = new URL(href.trim(), base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
    url.hash = '';
    // A name and password in an address are nobody's business but the browser's.
    url.username = url.password = '';
    return url.href;
  } catch {
    return undefined;
  }
}

/** An address as a person types it: without a scheme it is taken for http, which most sites still answer or forward. */
export function typedAddress(text: string): string | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  const address = webAddress(/^https?:\/\//i.test(typed) ? typed : `http://${typed}`);
  return address !== undefined && /[.:]|^localhost$/i.test(new URL(address).host) ? address : undefined;
}

/** Whether an address is on the site: the very host, port included. */
export function isOnSite(url: string, site: string): boolean {
  return new URL(url).host === new URL(site).host;
}

/** Whether an address may be a page and not a file to download. */
export function isPageAddress(url: string): boolean {
  return !FILE.test(new URL(url).pathname);
}

/** Whether an address looks like a column: a folder or an index page. Only a guess, until the page has been read. */
export function looksLikeColumn(url: string): boolean {
  return new URL(url).search === '' && pageKey(url).endsWith('/');
}

/**
 * Whether a page's canonical address names the same page under another address. Believed only where both differ in no
 * more than query, index file, scheme or `www.`: templates that name the home page on every page are a common fault.
 */
export function isOtherNameOf(canonical: string, url: string): boolean {
  const plain = (address: string) =>
    pageKey(address)
      .replace(/^www\./, '')
      .split('?')[0];
  return canonical !== url && plain(canonical) === plain(url);
}

/** Permission pattern for a site's host; patterns cannot name a port. */
export function hostPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Addresses in a pasted text, one a line or parted by spaces, commas or tabs, each once. `refused` keeps what is none. */
export function addressesIn(text: string): { addresses: string[]; refused: string[] } {
  const addresses = new Map<string, string>();
  const refused: string[] = [];
  for (const word of text.split(/[\s,，;；"'<>]+/u)) {
    if (word === '') continue;
    const address = typedAddress(word);
    if (address === undefined) refused.push(word.slice(0, 200));
    else if (!addresses.has(pageKey(address))) addresses.set(pageKey(address), address);
  }
  return { addresses: [...addresses.values()], refused };
}
