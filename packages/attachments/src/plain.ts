/** Reads CSV and other plain text, and HTML tables that go by the name of a spreadsheet. */
import { decodeBytes } from '@sunboard/model';
import type { Cell, Collector } from './collector.js';

/** Hands every row of a CSV file to the collector; delimiter and encoding are found out. */
export async function readCsvRows(bytes: Uint8Array, into: Collector): Promise<void> {
  const { default: papa } = await import('papaparse');
  const { text } = decodeBytes(bytes);
  let row = 0;
  papa.parse<string[]>(text, {
    delimitersToGuess: [',', '\t', ';', '|', '，', '；'],
    skipEmptyLines: false,
    step: ({ data }, parser) => {
      row += 1;
      const at = row;
      const cells = data.map((value, index): Cell => ({ column: index + 1, text: value, hidden: false }));
      if (!into.row('', cells, column => ({ kind: 'cell', sheet: '', row: at, column }))) parser.abort();
    },
  });
}

const HIDDEN_TAG = /display\s{0,3}:\s{0,3}none/iu;

/** Hands the rows of HTML tables, and the text outside them, to the collector. Needs no DOM: workers have none. */
export function readHtml(bytes: Uint8Array, into: Collector): void {
  const { text } = decodeBytes(bytes, /charset\s{0,2}=\s{0,2}["']?([\w-]{3,20})/iu.exec(latin(bytes))?.[1]);
  let table = 0;
  let row = 0;
  let cells: Cell[] = [];
  let words = '';
  let line = 0;
  let hidden = false;
  const going = { on: true };
  const endCell = () => {
    if (words.trim() !== '') cells.push({ column: cells.length + 1, text: plain(words), hidden });
    words = '';
  };
  const endRow = () => {
    endCell();
    row += 1;
    const at = row;
    if (cells.length > 0)
      going.on &&= into.row(String(table), cells, column => ({ kind: 'cell', sheet: '', row: at, column }));
    cells = [];
  };
  const endLine = () => {
    line += 1;
    if (words.trim() !== '') going.on &&= into.text(plain(words), { kind: 'line', line });
    words = '';
  };
  let skip: string | undefined;
  for (const piece of text.split('<')) {
    const end = piece.indexOf('>');
    const tag = /^\/?[a-z0-9]{1,12}/iu.exec(piece)?.[0].toLowerCase() ?? '';
    if (skip !== undefined) {
      if (tag === `/${skip}`) skip = undefined;
      else continue;
    }
    if (tag === 'script' || tag === 'style') {
      skip = tag;
      continue;
    }
    if (tag === 'table') {
      endLine();
      table += 1;
      row = 0;
    } else if (tag === 'tr') {
      if (cells.length > 0) endRow();
      words = '';
    } else if (tag === 'td' || tag === 'th') {
      endCell();
      hidden = HIDDEN_TAG.test(piece.slice(0, Math.max(0, end)));
    } else if (tag === '/tr' || tag === '/table') endRow();
    else if (
      (tag === 'p' || tag === '/p' || tag === 'br' || tag === '/div') &&
      cells.length === 0 &&
      row === 0
    )
      endLine();
    words += end >= 0 ? piece.slice(end + 1) : piece;
    if (!going.on) return;
  }
  if (cells.length > 0) endRow();
  else endLine();
}

function plain(words: string): string {
  return words
    .replace(/&nbsp;|&#160;/giu, ' ')
    .replace(/&#(\d{1,6});/gu, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&amp;/giu, '&')
    .trim();
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
}
