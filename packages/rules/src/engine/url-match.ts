/** Matches an address against a profile's pattern: a prefix, or text with `*` for any run of characters. */

/**
 * A pattern that begins with `/` is compared with the path and query, any other with the whole address.
 * Without `*` it is a prefix; with `*` it must cover the address from start to end. Linear in the length of both.
 */
export function urlMatches(pattern: string, url: string): boolean {
  const subject = pattern.startsWith('/') ? pathOf(url) : url;
  return pattern.includes('*') ? wildcard(pattern, subject) : subject.startsWith(pattern);
}

function pathOf(url: string): string {
  try {
    const { pathname, search } = new URL(url);
    return pathname + search;
  } catch {
    return url;
  }
}

/** Greedy from the left is right: each piece at its first place leaves the most room for the next. */
function wildcard(pattern: string, subject: string): boolean {
  const pieces = pattern.split('*');
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (!subject.startsWith(first) || !subject.endsWith(last) || subject.length < first.length + last.length)
    return false;
  let at = first.length;
  const end = subject.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = subject.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}
