/** Reads host names of addresses: a page has thousands of links, and nearly all are of one plain form. */

const SCHEME = /^https?:\/\//;
/* What URL would change: other letters, ports, user names, white space, empty steps. */
const OTHER = /[^a-z\d.-]|\.\.|^\.|xn--/;
const NAMED = /\.[a-z]{2,20}$/;

/** Host of a plain http address in lower case letters; undefined for every other form, which `URL` must read. */
export function plainHost(url: string): string | undefined {
  const scheme = SCHEME.exec(url)?.[0];
  if (scheme === undefined) return undefined;
  const end = url.indexOf('/', scheme.length);
  const host = end < 0 ? url.slice(scheme.length) : url.slice(scheme.length, end);
  return host.length < 200 && NAMED.test(host) && !OTHER.test(host) ? host : undefined;
}

/** Host name in lower case, without port; empty where the address is none. */
export function hostOf(url: string): string {
  const plain = plainHost(url);
  if (plain !== undefined) return plain;
  try {
    return new URL(url).hostname.toLowerCase();
  } catch {
    return '';
  }
}
