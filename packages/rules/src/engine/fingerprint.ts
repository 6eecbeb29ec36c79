/** Names a fault so that the same fault on the same page is known again, though the text around it changes. */
import type { Where } from '@sunboard/reader';

const INDEX = /\/(?:index|default)\.(?:s?html?|jsp|aspx?|php)$/i;

/** What a fingerprint is made of. */
export interface FaultIdentity {
  readonly rule: string;
  readonly reason: string;
  readonly url: string;
  readonly key?: string | undefined;
  readonly place?: Where | undefined;
}

/** Sixteen hexadecimal digits. Not a secret and not for security: only a short, stable name. */
export function fingerprintOf({ rule, reason, url, key, place }: FaultIdentity): string {
  const spot =
    key ?? (place ? `${normalSelector(place.frame ?? '')}>>>${normalSelector(place.selector)}` : '');
  return hash([rule, reason, pagePath(url), spot].join('\u001f'));
}

/** Path and query without campaign marks and fragment; the host is left out, so that a preview server and the live site agree. */
export function pagePath(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return url;
  }
  const query = [...parsed.searchParams]
    .filter(([name]) => !/^utm_|^(?:t|_t|time|timestamp|spm|from)$/i.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  return query === '' ? parsed.pathname : `${parsed.pathname}?${query}`;
}

/**
 * What a page is called in lists of pages: host, path and query without campaign marks, an index file being its folder.
 * http and https are one page: sites that serve both serve the same.
 */
export function pageKey(url: string): string {
  const { host } = new URL(url);
  const [path = '/', query] = pagePath(url).split('?');
  const folder = path.replace(INDEX, '/');
  return `${host}${folder}${query === undefined ? '' : `?${query}`}`;
}

/** Positions among siblings and generated ids go: they change when a neighbour comes or goes. */
export function normalSelector(selector: string): string {
  return selector
    .replace(/:nth-(?:child|of-type)\(\d{1,9}\)/g, '')
    .replace(/([#.][\w-]{0,60}?)\d{2,20}(?![\w-])/g, '$1')
    .split('>')
    .map(part => part.trim())
    .join('>')
    .trim();
}

/** FNV-1a (public domain, Fowler, Noll, Vo) in two lanes of 32 bits. */
export function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + index), 0x01000193);
  }
  return [a, b].map(lane => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
