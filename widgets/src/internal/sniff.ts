/** Tells what a fetched file really is; servers' content types are often wrong, so the content itself decides first. */

/** What was found. `html` stands for a sign-in page or an error page sent with status 200. */
export type Format = 'json' | 'csv' | 'feed' | 'html' | 'empty' | 'binary' | 'unknown';

/** Names the format from the first characters, then from content type and file name. */
export function sniff(bytes: Uint8Array, text: string, contentType: string, src: string): Format {
  if (isBinary(bytes)) return 'binary';
  const start = text.slice(0, 2000).trimStart();
  if (start === '') return 'empty';
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  if (start.startsWith('<')) return markupKind(start);
  if (isCsv(start, contentType, src)) return 'csv';
  return contentType.includes('json') ? 'json' : 'unknown';
}

function markupKind(start: string): Format {
  const names = [...start.matchAll(/<([a-z][\w:.-]{0,30})/gi)].map(match => (match[1] ?? '').toLowerCase());
  const root = names[0] ?? '';
  return root === 'rss' || root === 'feed' || root.startsWith('rdf') || root.endsWith(':feed') ? 'feed' : 'html';
}

/** A header line with at least one separator; a file that says it is CSV may also have a single column. */
function isCsv(start: string, contentType: string, src: string): boolean {
  if (contentType.includes('csv') || /\.(?:csv|tsv)$/i.test(src.split(/[?#]/)[0] ?? '')) return true;
  return /[,;\t，]/.test(start.split(/\r?\n/, 1)[0] ?? '');
}

function isBinary(bytes: Uint8Array): boolean {
  // UTF-16 text is full of zero bytes but begins with its mark.
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const zipOrPdf = (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03) || (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44);
  return zipOrPdf || (!marked && bytes.subarray(0, 4000).includes(0));
}
