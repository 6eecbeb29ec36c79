/** Decides which addresses may become an `href` or `src`; every address of data goes through here. */

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
// Of any length: what a browser hands to another program may have a name as long as its maker likes.
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/**
 * True when following the address cannot run script: relative addresses and the schemes http, https, mailto and tel.
 * White space and control characters that browsers skip inside a scheme (`java\tscript:`) are removed before the look.
 */
export function isSafeUrl(value: string): boolean {
  // The common forms by themselves: nothing that follows can make a scheme of them.
  if (value.startsWith('/') || value.startsWith('https://') || value.startsWith('http://')) return true;
  const bare = stripIgnored(value);
  const scheme = SCHEME.exec(bare)?.[1];
  return scheme === undefined || SAFE_SCHEMES.has(`${scheme.toLowerCase()}:`);
}

/** The address itself when it is safe, else undefined (so that a template drops the attribute). */
export function safeUrl(value: string | undefined | null): string | undefined {
  return value != null && value !== '' && isSafeUrl(value) ? stripIgnored(value) : undefined;
}

function stripIgnored(value: string): string {
  // The WHATWG URL parser drops tab, line feed and carriage return anywhere, and C0 controls and space at the ends.
  const kept = value.replace(/[\t\n\r]/g, '');
  // Beyond either end the code is NaN, which is not below a space: a text of nothing else ends the loops too.
  let [start, end] = [0, kept.length];
  while (kept.charCodeAt(start) <= 0x20) start += 1;
  while (kept.charCodeAt(end - 1) <= 0x20) end -= 1;
  return kept.slice(start, end);
}
