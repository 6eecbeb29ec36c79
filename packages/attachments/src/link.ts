/** Links to files: which of them can be opened, what they are called, and a scan worded for a report. */
import type { AttachmentReading, Locale } from '@sunboard/model';
import { faultText, placeText, type AttachmentScan } from './result.js';

/** File name extensions worth opening; the old formats among them are named as unread. */
const FILES = /^(?:xlsx?|csv|txt|docx?|pdf|et|wps)$/;

/** The part of a link that is needed. */
export interface FileLink {
  readonly text: string;
  /** Absolute address, where the link resolves. */
  readonly url?: string;
  /** Extension of the file, lower case. */
  readonly file?: string;
}

/** The links of a page that lead to files worth opening, each address once, in their order. */
export function fileLinks<T extends FileLink>(links: readonly T[]): ReadonlyMap<string, T> {
  return new Map(
    links.flatMap(link =>
      link.url !== undefined && FILES.test(link.file ?? '') ? [[link.url, link] as const] : [],
    ),
  );
}

/** What to call a linked file. Its link's text is often the better name; a bare "download" is none. */
export function attachmentName({ text, file }: FileLink, url: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length > 4 && !/^(?:点击|立即)?(?:下载|附件|查看)\S{0,4}$/.test(words))
    return words.slice(0, 100);
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  return decoded(last) || `file.${file ?? ''}`;
}

/** Words a scan for a report. */
export function wordScan(url: string, scan: AttachmentScan, locale: Locale): AttachmentReading {
  return {
    url,
    name: scan.name,
    hits: scan.hits.map(({ where, ...hit }) => ({ ...hit, place: placeText(where, locale) })),
    truncated: scan.truncated,
    ...(scan.fault !== undefined && { fault: faultText(scan.fault, locale) }),
  };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
