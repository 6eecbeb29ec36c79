/**
 * A row of the table as one template, made once for each shape of row. A template for each cell would have a page of rows made
 * of hundreds of instances, which is most of what first rows and every key cost.
 */
import { html, type TemplateResult } from 'lit';
import { safeUrl } from '@sunboard/model';
import { breakable, breakAt, marked, titleNotes, validityWord, type RowsView } from './row-content.js';
import type { Column, Item } from './types.js';

/** Markup of a cell in pieces; a value stands between each two. Names of columns are ours, never data. */
type Pieces = readonly string[];

/** A cell's markup and values; `shape` tells cells of a column apart whose markup differs. */
interface Cell {
  readonly shape: string;
  readonly pieces: (column: Column) => Pieces;
  readonly values: readonly unknown[];
}

const text = (column: Column): Pieces => [`<td class="${column}">`, '</td>'];
const day = (column: Column): Pieces => [`<td class="${column}"><time datetime="`, '">', '</time></td>'];
const broken = (column: Column): Pieces => [`<td class="${column}">`, '<wbr>', '</td>'];
const linked = (): Pieces => [
  '<th scope="row" class="title"><a id="t',
  '" part="link" href="',
  '">',
  '</a>',
  '</th>',
];
const opened = (): Pieces => [
  '<th scope="row" class="title"><button type="button" class="link" id="t',
  '" @click=',
  '>',
  '</button>',
  '</th>',
];
/** Named by its own word and the title, whose ids stay the same from page to page. */
const DETAILS: Pieces = [
  '<td class="act"><button type="button" class="details" part="button" id="d',
  '" aria-labelledby="d',
  ' t',
  '" @click=',
  '>',
  '</button></td>',
];

const templates = new Map<string, TemplateStringsArray>();

/** Draws one row. */
export function tableRow(view: RowsView, item: Item, row: number): TemplateResult {
  const open = () => {
    view.onDetails(item);
  };
  const cells = view.columns.map(column => cellOf(view, item, column, row, open));
  const key = view.columns.map((column, at) => `${column}${cells[at]?.shape ?? ''}`).join();
  let strings = templates.get(key);
  if (!strings) {
    strings = joined(view.columns.map((column, at) => cells[at]?.pieces(column) ?? []));
    templates.set(key, strings);
  }
  return html(strings, ...cells.flatMap(cell => cell.values), row, row, row, open, view.text.details);
}

function cellOf(view: RowsView, item: Item, column: Column, row: number, open: () => void): Cell {
  if (column === 'title') return titleCell(view, item, row, open);
  if (column === 'validity') return { shape: '', pieces: text, values: [validityWord(view, item)] };
  const value = item[column] ?? '';
  if (column === 'generatedOn' || column === 'publishedOn')
    return value === ''
      ? { shape: '', pieces: text, values: [''] }
      : { shape: 'd', pieces: day, values: [value, value] };
  const shown = marked(value, view.words, column === 'indexNumber' ? breakable : undefined);
  const end = column === 'indexNumber' && shown === value ? breakAt(value) : 0;
  return end === 0
    ? { shape: '', pieces: text, values: [shown] }
    : { shape: 'b', pieces: broken, values: [value.slice(0, end), value.slice(end)] };
}

function titleCell(view: RowsView, item: Item, row: number, open: () => void): Cell {
  const href = safeUrl(item.url);
  const content = [marked(item.title, view.words), titleNotes(view, item)];
  return href === undefined
    ? { shape: 'o', pieces: opened, values: [row, open, ...content] }
    : { shape: 'l', pieces: linked, values: [row, href, ...content] };
}

/** The strings of a row's template, as if a tagged template had been written for it. */
function joined(cells: readonly Pieces[]): TemplateStringsArray {
  const strings = ['<tr part="row">'];
  for (const [first = '', ...others] of [...cells, DETAILS]) {
    strings.push(`${strings.pop() ?? ''}${first}`, ...others);
  }
  strings.push(`${strings.pop() ?? ''}</tr>`);
  return Object.assign(strings, { raw: strings });
}
