/** Reads the words of a Word document (Office Open XML): paragraphs, tables, headers, notes, comments, hidden and deleted text. */
import type { Cell, Collector } from './collector.js';
import type { Budget } from './limits.js';
import type { AttachmentFault } from './result.js';
import { xmlSink, type XmlHandler } from './xml.js';
import { unpack } from './zip.js';

const PARTS = /^word\/(?:document|header\d{0,4}|footer\d{0,4}|footnotes|endnotes|comments)\d{0,4}\.xml$/u;
const MAX_PARAGRAPH = 100_000;

/** Hands every paragraph and table row to the collector. @throws {ZipError} when the archive cannot be unpacked. */
export function readDocx(bytes: Uint8Array, budget: Budget, into: Collector): AttachmentFault | undefined {
  let fault: AttachmentFault | undefined;
  unpack(bytes, budget, path =>
    PARTS.test(path)
      ? xmlSink(partHandler(path.includes('comments'), into), () => {
          fault = 'damaged';
        })
      : undefined,
  );
  return fault;
}

/** A table that is being read; tables may stand in cells of others. */
interface OpenTable {
  readonly id: string;
  row: number;
  column: number;
  cells: Cell[];
}

function partHandler(isComment: boolean, into: Collector): XmlHandler {
  const tables: OpenTable[] = [];
  let tableCount = 0;
  let paragraph = 0;
  let shown = '';
  let unseen = '';
  let cell = '';
  let cellUnseen = '';
  let vanish = false;
  let target: 'shown' | 'unseen' | undefined;
  let more = true;

  const endParagraph = () => {
    paragraph += 1;
    if (tables.length > 0) {
      cell += `${shown}\n`;
      cellUnseen += unseen === '' ? '' : `${unseen}\n`;
    } else {
      if (shown !== '') more &&= into.text(shown, { kind: 'paragraph', paragraph }, isComment);
      if (unseen !== '') more &&= into.text(unseen, { kind: 'paragraph', paragraph }, true);
    }
    shown = unseen = '';
  };
  const endRow = (table: OpenTable) => {
    table.row += 1;
    const { id, row, cells } = table;
    if (cells.length > 0) more &&= into.row(id, cells, column => ({ kind: 'cell', sheet: id, row, column }));
    table.cells = [];
    table.column = 0;
  };

  return {
    open: tag => {
      if (tag === 'tbl') tables.push({ id: String((tableCount += 1)), row: 0, column: 0, cells: [] });
      else if (tag === 'r') vanish = false;
      else if (tag === 'vanish') vanish = true;
      else if (tag === 't') target = vanish ? 'unseen' : 'shown';
      else if (tag === 'delText') target = 'unseen';
      else if (tag === 'tab' || tag === 'br') shown += ' ';
    },
    text: words => {
      if (target === 'shown' && shown.length < MAX_PARAGRAPH) shown += words;
      else if (target === 'unseen' && unseen.length < MAX_PARAGRAPH) unseen += words;
    },
    close: tag => {
      if (tag === 't' || tag === 'delText') target = undefined;
      else if (tag === 'p') endParagraph();
      const table = tables.at(-1);
      if (!table) return;
      if (tag === 'tc') {
        table.column += 1;
        const { column } = table;
        if (cell.trim() !== '') table.cells.push({ column, text: cell.trim(), hidden: isComment });
        if (cellUnseen.trim() !== '') table.cells.push({ column, text: cellUnseen.trim(), hidden: true });
        cell = cellUnseen = '';
      } else if (tag === 'tr') endRow(table);
      else if (tag === 'tbl') tables.pop();
    },
    goOn: () => more,
  };
}
