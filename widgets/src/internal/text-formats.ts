/** The text formats beside JSON, each loaded when a file of its kind arrives. */
import type { EntityName, Locale, Parsed } from '@sunboard/model';
import { recordFromStrings } from './cells.js';

/** Text of a file in the encoding it declares: mark, content type, XML declaration; else UTF-8, else GB18030 (which includes GBK). */
export async function decode(bytes: Uint8Array, contentType: string): Promise<string> {
  const declared = /charset=["']?([\w-]{2,20})/i.exec(contentType)?.[1] ?? /encoding=["']([\w-]{2,20})/i.exec(String.fromCharCode(...bytes.subarray(0, 100)))?.[1];
  for (const encoding of [markOf(bytes), declared, 'utf-8', 'gb18030']) {
    if (encoding === undefined) continue;
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: declared ones are often wrong.
    }
  }
  return Promise.resolve(new TextDecoder().decode(bytes));
}

/** Records of a CSV file whose header row is read through the model's vocabulary. */
export async function readRows(text: string, entity: EntityName, _locale: Locale): Promise<Parsed<unknown[]>> {
  const { default: Papa } = await import('papaparse');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' });
  return { value: data.map(row => recordFromStrings(entity, row)), problems: [] };
}

/** Records of an Atom or RSS feed. */
export function readFeedText(_text: string, _locale: Locale): Promise<Parsed<unknown[]>> {
  return Promise.resolve({ value: [], problems: [] });
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
