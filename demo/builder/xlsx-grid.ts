/** The first sheet of an Excel workbook as a grid; apart, because most people bring other files. */
import { strFromU8, unzipSync } from 'fflate';
import { fromRows, type Grid } from './grid-rows.js';

/** Largest unpacked part, in bytes: a small zip can hold a very large sheet. */
const MAX_PART = 64 * 1024 * 1024;

/** Reads shared and inline strings, numbers, and days by the cell's format. */
export function gridFromXlsx(bytes: Uint8Array): Grid {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      originalSize <= MAX_PART && /^xl\/(?:sharedStrings|styles|worksheets\/sheet1)\.xml$/.test(name),
  });
  const xml = (name: string): Document | undefined => {
    const file = files[`xl/${name}.xml`];
    return file && new DOMParser().parseFromString(strFromU8(file), 'application/xml');
  };
  const strings = [...(xml('sharedStrings')?.getElementsByTagName('si') ?? [])].map(text);
  const days = dayFormats(xml('styles'));
  const rows = [...(xml('worksheets/sheet1')?.getElementsByTagName('row') ?? [])].map(row => {
    const cells: string[] = [];
    for (const cell of row.getElementsByTagName('c')) {
      const place = column(cell.getAttribute('r') ?? '') ?? cells.length;
      while (cells.length < place) cells.push('');
      cells[place] = valueOf(cell, strings, days);
    }
    return cells;
  });
  return fromRows(rows);
}

function valueOf(cell: Element, strings: readonly string[], days: ReadonlySet<string>): string {
  const kind = cell.getAttribute('t');
  const value = cell.getElementsByTagName('v')[0]?.textContent ?? '';
  if (kind === 's') return strings[Number(value)] ?? '';
  if (kind === 'inlineStr') return text(cell);
  if (value !== '' && days.has(cell.getAttribute('s') ?? '')) return dayOf(Number(value));
  return value;
}

/** Excel counts days from 1899-12-30. */
function dayOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

/** Indexes of cell styles that show days: built-in formats 14 to 22, and those written with y and d. */
function dayFormats(styles: Document | undefined): ReadonlySet<string> {
  const own = new Set(
    [...(styles?.getElementsByTagName('numFmt') ?? [])]
      .filter(format => /y/i.test(format.getAttribute('formatCode') ?? ''))
      .map(format => format.getAttribute('numFmtId')),
  );
  const formats = [...(styles?.getElementsByTagName('cellXfs')[0]?.getElementsByTagName('xf') ?? [])];
  return new Set(
    formats.flatMap((format, at) => {
      const id = format.getAttribute('numFmtId');
      const isBuiltIn = Number(id) >= 14 && Number(id) <= 22;
      return isBuiltIn || own.has(id) ? [String(at)] : [];
    }),
  );
}

function column(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function text(element: Element): string {
  return [...element.getElementsByTagName('t')].map(part => part.textContent).join('');
}
