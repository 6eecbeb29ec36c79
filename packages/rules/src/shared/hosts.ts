/** Reads host names of addresses: a page has thousands of links, and nearly all are of one plain form. */

const PLAIN = /^https?:\/\/((?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,20})(?=[/?#]|$)/;

/** Host of a plain http address in lower case letters; undefined for every other form, which `URL` must read. */
export function plainHost(url: string): string | undefined {
  const host = PLAIN.exec(url)?.[1];
  // An encoded name may be none.
  return host?.includes('xn--') === true ? undefined : host;
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
