/** Turns what a webmaster has (CSV, workbook, HTML, plain lines) into one grid of cells; readers load when needed. */
import type { EntityName } from '@sunboard/model';
import { fromRows, type Grid } from './grid-rows.js';

export type { Grid } from './grid-rows.js';

/** A grid from a file's bytes, by its content and not by its name. Empty when there is no table in it. */
export async function gridFromBytes(bytes: Uint8Array, entity: EntityName): Promise<Grid> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return fromRows((await import('./xlsx-grid.js')).rowsFromXlsx(bytes), entity);
  // Old workbooks, documents, pictures: as text they would make rows of noise. UTF-16 alone has zeros, behind its mark.
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isWide && bytes.includes(0)) return fromRows([], entity);
  const { decodeBytes } = await import('@sunboard/model');
  return gridFromText(decodeBytes(bytes).text, entity);
}

/** A grid from pasted text: markup with a table or a list, or delimited lines. */
export async function gridFromText(text: string, entity: EntityName): Promise<Grid> {
  if (/^\s*</.test(text)) return gridFromHtml(text, entity);
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(text.replace(/^\ufeff/, '').trim(), { skipEmptyLines: 'greedy' });
  return fromRows(data, entity);
}

/** The largest table of the markup; without one, its dated list. The markup stays inert: no script of it runs. */
function gridFromHtml(markup: string, entity: EntityName): Grid {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const tables = [...page.querySelectorAll('table')].sort((a, b) => b.rows.length - a.rows.length);
  if (tables[0])
    return fromRows(
      [...tables[0].rows].map(row => [...row.cells].map(cellText)),
      entity,
    );
  const items = [...page.querySelectorAll('li')].map(item => {
    const link = item.querySelector('a');
    const date = /\d{4}[-./年]\d{1,2}[-./月]\d{1,2}/.exec(item.textContent)?.[0] ?? '';
    return [(link ?? item).textContent.trim(), link?.getAttribute('href') ?? '', date];
  });
  return items.length === 0
    ? fromRows([], entity)
    : { headers: ['名称', '链接', '发布日期'], rows: items, first: 1 };
}

function cellText(cell: HTMLTableCellElement): string {
  return cell.textContent.replace(/\s+/g, ' ').trim();
}
