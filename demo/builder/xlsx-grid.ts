/** The first shown sheet of an Excel workbook as rows of cells; apart, because most people bring other files. */
import { strFromU8, unzipSync } from 'fflate';

/** Largest unpacked part, in bytes: a small zip can hold a very large sheet. */
const MAX_PART = 64 * 1024 * 1024;
/** Where most programs put the first sheet. */
const FIRST_SHEET = 'worksheets/sheet1.xml';
const DAY = 86_400_000;
/** 9999-12-31, the last day that Excel knows. */
const LAST_DAY = 2_958_465;

/** Reads shared and inline strings, numbers, and days by the cell's format. */
export function rowsFromXlsx(bytes: Uint8Array): string[][] {
  const part = partsOf(bytes);
  const book = part('workbook.xml');
  const strings = all(part('sharedStrings.xml'), 'si').map(text);
  const days = dayFormats(part('styles.xml'));
  const isFrom1904 = /^(?:1|true)$/.test(all(book, 'workbookPr')[0]?.getAttribute('date1904') ?? '');
  const sheet = part(firstSheet(book, part('_rels/workbook.xml.rels')));
  return all(sheet, 'row').map(row => {
    const cells: string[] = [];
    for (const cell of all(row, 'c')) {
      const place = column(cell.getAttribute('r') ?? '') ?? cells.length;
      while (cells.length < place) cells.push('');
      cells[place] = valueOf(cell, strings, days, isFrom1904);
    }
    return cells;
  });
}

/** Unpacks a part of the workbook when it is asked for. */
function partsOf(bytes: Uint8Array): (name: string) => Document | undefined {
  return name => {
    const path = name.startsWith('/') ? name.slice(1) : `xl/${name}`;
    const file = unzipSync(bytes, {
      filter: found => found.name === path && found.originalSize <= MAX_PART,
    })[path];
    return file && new DOMParser().parseFromString(strFromU8(file), 'application/xml');
  };
}

/** Elements of a name, whatever prefix the program gave it. */
function all(within: Document | Element | undefined, name: string): Element[] {
  return [...(within?.getElementsByTagNameNS('*', name) ?? [])];
}

/** Sheets stand in the order of their tabs; some are hidden, and their files may be named in any order. */
function firstSheet(book: Document | undefined, relations: Document | undefined): string {
  const shown = all(book, 'sheet').find(sheet => (sheet.getAttribute('state') ?? 'visible') === 'visible');
  const id = [...(shown?.attributes ?? [])].find(({ localName }) => localName === 'id')?.value;
  const found = all(relations, 'Relationship').find(relation => relation.getAttribute('Id') === id);
  return found?.getAttribute('Target')?.replace(/^\.\//, '') ?? FIRST_SHEET;
}

function valueOf(
  cell: Element,
  strings: readonly string[],
  days: ReadonlySet<string>,
  isFrom1904: boolean,
): string {
  const kind = cell.getAttribute('t') ?? 'n';
  const value = all(cell, 'v')[0]?.textContent ?? '';
  if (kind === 's') return strings[Number(value)] ?? '';
  if (kind === 'inlineStr') return text(cell);
  const isDay = kind === 'n' && days.has(cell.getAttribute('s') ?? '');
  return (isDay && dayOf(value, isFrom1904)) || value;
}

/** Excel counts days from 1899-12-30, on old Macs from 1904-01-01. Undefined for what it could not show as a day either. */
function dayOf(serial: string, isFrom1904: boolean): string | undefined {
  const start = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = serial === '' ? NaN : Math.floor(Number(serial));
  return days >= 0 && days <= LAST_DAY ? new Date(start + days * DAY).toISOString().slice(0, 10) : undefined;
}

/** Formats that Excel knows by number and that show a day: those of all languages, and those of Chinese (ECMA-376, 18.8.30). */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Indexes of cell styles that show days: built-in ones, and those written with y. */
function dayFormats(styles: Document | undefined): ReadonlySet<string> {
  const own = new Map(
    all(styles, 'numFmt').map(format => [format.getAttribute('numFmtId'), format.getAttribute('formatCode')]),
  );
  const formats = all(all(styles, 'cellXfs')[0], 'xf');
  return new Set(
    formats.flatMap((format, at) => {
      const id = format.getAttribute('numFmtId');
      const code = own.get(id);
      // Words in quotes and colours are no part of what is shown of the number.
      const isDay = code ? /y/i.test(code.replace(/"[^"]*"|\[[^\]]*\]/g, '')) : BUILT_IN.has(Number(id));
      return isDay ? [String(at)] : [];
    }),
  );
}

function column(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Without the notes on how to speak it, which some programs put beside it. */
function text(element: Element): string {
  return all(element, 't')
    .filter(part => (part.parentNode as Element).localName !== 'rPh')
    .map(part => part.textContent)
    .join('');
}
