/**
 * Reads a posted form in the encoding of the page that it stood on 表单编码: browsers write its texts in that encoding
 * and say so nowhere but in a field named `_charset_` (HTML Standard, "constructing the entry list"). Pages in GBK post GBK.
 */
import { isUtf8 } from 'node:buffer';

/** Filled in by the browser where a page has it. */
export const CHARSET_FIELD = '_charset_';
/** What texts in Chinese are that are no UTF-8, unless the form says otherwise; reads GBK and GB2312 too. */
const OLD_PAGES = 'gb18030';

/** The form's fields and files. Rejects what is no form, or in no encoding that is known. */
export async function formDataOf(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  isMultipart: boolean,
): Promise<FormData> {
  const data = await parse(bytes, contentType);
  const named = data.get(CHARSET_FIELD);
  const entries = [...data.entries()];
  const seemsWhole = entries.every(entry => !textsOf(entry).some(text => text.includes('\ufffd')));
  const saysOther = typeof named === 'string' && named !== '' && !/^utf-?8$/i.test(named);
  if (seemsWhole && !saysOther) return data;
  const raw = [...(await parse(widened(bytes, isMultipart), contentType)).entries()];
  // A text may hold that sign itself.
  if (!saysOther && isUtf8(Buffer.from(raw.flatMap(textsOf).join(' '), 'latin1'))) return data;
  const decoder = new TextDecoder(saysOther ? named : OLD_PAGES, { fatal: true });
  const read = (text: string): string => unescaped(decoder.decode(Buffer.from(text, 'latin1')));
  const result = new FormData();
  for (const [name, value] of raw)
    if (typeof value === 'string') result.append(read(name), read(value));
    else result.append(read(name), await narrowed(value), read(value.name));
  return result;
}

function parse(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
  return new Response(bytes, { headers: { 'Content-Type': contentType } }).formData();
}

function textsOf([name, value]: readonly [string, FormDataEntryValue]): string[] {
  return [name, typeof value === 'string' ? value : value.name];
}

/** Every byte as a character of its own, so that the parser, which knows UTF-8 alone, gives back the bytes. */
function widened(bytes: Uint8Array, isMultipart: boolean): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(bytes).toString('latin1');
  const escape = (_: string, hex: string): string =>
    encodeURIComponent(String.fromCharCode(Number.parseInt(hex, 16)));
  return new Uint8Array(Buffer.from(isMultipart ? text : text.replace(/%([89a-f][0-9a-f])/gi, escape)));
}

async function narrowed(file: File): Promise<Blob> {
  const text = Buffer.from(await file.arrayBuffer()).toString('utf8');
  return new Blob([new Uint8Array(Buffer.from(text, 'latin1'))], { type: file.type });
}

/** A character that the page's encoding has not is sent as `&#134071;`; people with rare names have such. */
function unescaped(text: string): string {
  return text.replace(/&#(\d{3,7});/g, (sign, digits: string) => {
    const point = Number(digits);
    return point > 0x7f && point <= 0x10ffff ? String.fromCodePoint(point) : sign;
  });
}
