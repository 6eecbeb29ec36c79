/** Tells at a glance that a file is not data at all: empty, too large, binary, or a web page in its place. */
import type { Locale } from './locale.js';
import { fileProblem, shorten, type Problem } from './problem.js';

/** Largest data file that is read, in bytes (or UTF-16 units of text): a list of 100,000 items is about half of it. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Why the content cannot be a data file, or undefined. Codes: `too_large`, `empty_file`, `binary`, `html_instead`. */
export function contentFault(
  source: string | Uint8Array,
  locale: Locale,
  maxBytes = MAX_FILE_BYTES,
): Problem | undefined {
  if (source.length > maxBytes)
    return fileProblem(
      'too_large',
      locale,
      { limit: String(Math.floor(maxBytes / 1024 / 1024)) },
      { value: String(source.length) },
    );
  const head = typeof source === 'string' ? source.slice(0, 4096) : latin(source.subarray(0, 4096));
  if (isBinary(head, typeof source !== 'string')) return fileProblem('binary', locale);
  const start = head.replace(/^(?:\uFEFF|\u00EF\u00BB\u00BF)?\s{0,4000}/, '');
  if (start === '' && source.length <= 4096) return fileProblem('empty_file', locale);
  return isHtml(start)
    ? fileProblem('html_instead', locale, {}, { value: shorten(start.replace(/\s{1,100}/g, ' ')) })
    : undefined;
}

function isHtml(start: string): boolean {
  return /^(?:<!--|<\?xml[^>]{0,200}\?>\s{0,100})?\s{0,100}<(?:!doctype\s{1,10}html|html|head|body)[\s>]/i.test(
    start,
  );
}

/** NUL bytes, save in UTF-16 with its mark, and the signatures of files that people take for CSV: XLSX/ZIP, old Office, PDF. */
function isBinary(head: string, bytes: boolean): boolean {
  if (/^(?:PK\u0003\u0004|\u00D0\u00CF\u0011\u00E0|%PDF-)/.test(head)) return true;
  return head.includes('\u0000') && !(bytes && /^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(head));
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
