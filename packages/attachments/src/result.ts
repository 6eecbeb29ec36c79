/** What a scan hands back: plain JSON, values masked, each hit with its place in the file. */
import { fill, localize, type Locale, type Localized, type PrivacyType } from '@sunboard/model';

/** Place in a file. Rows, columns, pages, paragraphs and lines count from 1. */
export type Place =
  | { readonly kind: 'cell'; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'line'; readonly line: number };

/** One piece of private data in an attachment; the value itself is never handed out. */
export interface AttachmentHit {
  readonly type: PrivacyType;
  readonly masked: string;
  readonly where: Place;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Whether a person's name stands in the same row or line, or the table has a column of names. */
  readonly nearName: boolean;
  /** Whether it is an office's contact. */
  readonly official: boolean;
  /** In a hidden sheet, row or column, a comment, hidden text or a tracked deletion: readers do not see it, but it is in the file. */
  readonly hidden?: true;
  /** Digits left visible, for values that the file itself masks. */
  readonly visibleDigits?: number;
}

/** Formats that are told apart. `html` and `csv` are also met under the name `.xls`. */
export type AttachmentKind = 'xlsx' | 'docx' | 'csv' | 'html' | 'pdf' | 'other';

/** Why a file, or a part of it, could not be looked at. */
export type AttachmentFault = 'empty' | 'tooLarge' | 'unsupported' | 'encrypted' | 'damaged' | 'imagesOnly';

/** Result of {@link scanAttachment}. */
export interface AttachmentScan {
  readonly name: string;
  readonly kind: AttachmentKind;
  readonly hits: readonly AttachmentHit[];
  /** True when a limit ended the scan before the end of the file. */
  readonly truncated: boolean;
  /** Set when the file could not be read, or only in part. */
  readonly fault?: AttachmentFault;
}

const FAULTS: Readonly<Record<AttachmentFault, Localized>> = {
  empty: { 'zh-CN': '文件是空的', en: 'the file is empty' },
  tooLarge: {
    'zh-CN': '文件超过可扫描的大小，请人工打开核对',
    en: 'the file is larger than can be scanned; open it by hand',
  },
  unsupported: {
    'zh-CN': '不能读取这种格式（可读 XLSX、CSV、DOCX、PDF），请人工打开核对，或另存为这些格式后再扫描',
    en: 'this format cannot be read (XLSX, CSV, DOCX and PDF can); open it by hand, or save it as one of these and scan again',
  },
  encrypted: {
    'zh-CN': '文件设有密码，请人工打开核对',
    en: 'the file is protected by a password; open it by hand',
  },
  damaged: {
    'zh-CN': '文件已损坏或不完整，未能读完，请人工打开核对',
    en: 'the file is damaged or incomplete and was not read to its end; open it by hand',
  },
  imagesOnly: {
    'zh-CN': '文件只有图像（扫描件），没有可读的文字，请人工打开核对',
    en: 'the file holds only images (a scan) and no text; open it by hand',
  },
};

/** What a fault means, with what to do. */
export function faultText(fault: AttachmentFault, locale: Locale): string {
  return localize(FAULTS[fault], locale);
}

const PLACES: Readonly<Record<Place['kind'], Localized>> = {
  cell: { 'zh-CN': '“{sheet}”表 {cell}', en: 'sheet “{sheet}”, {cell}' },
  page: { 'zh-CN': '第{n}页', en: 'page {n}' },
  paragraph: { 'zh-CN': '第{n}段', en: 'paragraph {n}' },
  line: { 'zh-CN': '第{n}行', en: 'line {n}' },
};

/** A place in words: `“名单”表 C12`, `第3页`; `sheet “名单”, C12`, `page 3`. */
export function placeText(where: Place, locale: Locale): string {
  const text = localize(PLACES[where.kind], locale);
  if (where.kind === 'cell')
    return fill(text, { sheet: where.sheet, cell: `${columnName(where.column)}${String(where.row)}` });
  const n = where.kind === 'page' ? where.page : where.kind === 'line' ? where.line : where.paragraph;
  return fill(text, { n });
}

/** `A`, `Z`, `AA` for 1, 26, 27. */
export function columnName(column: number): string {
  let rest = column;
  let name = '';
  while (rest > 0) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    rest = Math.floor((rest - 1) / 26);
  }
  return name;
}
