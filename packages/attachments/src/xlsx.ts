/** Reads the cells of an Excel workbook (Office Open XML), sheet by sheet, hidden ones and comments too. */
import type { Cell, Collector } from './collector.js';
import type { Budget } from './limits.js';
import type { AttachmentFault } from './result.js';
import { xmlSink, type XmlHandler } from './xml.js';
import { unpack } from './zip.js';

/** Longest shared texts that are kept, in UTF-16 units. */
const MAX_SHARED = 64 * 1024 * 1024;
const MAX_CELL = 32_767;
const MAX_COLUMNS = 16_384;

interface Workbook {
  readonly shared: string[];
  /** Path of a sheet → its name and whether it is hidden. */
  readonly sheets: Map<string, { name: string; hidden: boolean }>;
}

/** Hands every cell to the collector. @throws {ZipError} when the archive cannot be unpacked. */
export function readXlsx(bytes: Uint8Array, budget: Budget, into: Collector): AttachmentFault | undefined {
  let fault: AttachmentFault | undefined;
  const damaged = () => {
    fault = 'damaged';
  };
  const book = readBook(bytes, budget, damaged);
  unpack(bytes, budget, path => {
    const sheet = book.sheets.get(path);
    if (sheet || /^xl\/worksheets\/[^/]{1,80}\.xml$/u.test(path))
      return xmlSink(
        sheetHandler(
          sheet ?? { name: path.slice('xl/worksheets/'.length), hidden: false },
          book.shared,
          into,
        ),
        damaged,
      );
    if (/^xl\/(?:threadedComments\/|comments)[^/]{0,80}\.xml$/u.test(path))
      return xmlSink(commentHandler(into), damaged);
    return undefined;
  });
  return fault;
}

/* Names and texts stand in files that may come after the sheets: they are read first. */
function readBook(bytes: Uint8Array, budget: Budget, damaged: () => void): Workbook {
  const shared: string[] = [];
  const byRelation = new Map<string, { name: string; hidden: boolean }>();
  const targets = new Map<string, string>();
  unpack(bytes, budget, path => {
    if (path === 'xl/sharedStrings.xml') return xmlSink(sharedHandler(shared, budget), damaged);
    if (path === 'xl/workbook.xml')
      return xmlSink(
        {
          open: (tag, { name, state, 'r:id': id, ...rest }) => {
            const relation = id ?? Object.entries(rest).find(([key]) => key.endsWith(':id'))?.[1];
            if (tag === 'sheet' && relation !== undefined)
              byRelation.set(relation, {
                name: name ?? '',
                hidden: state === 'hidden' || state === 'veryHidden',
              });
          },
        },
        damaged,
      );
    if (path === 'xl/_rels/workbook.xml.rels')
      return xmlSink(
        {
          open: (tag, { Id, Target }) => {
            if (tag === 'Relationship' && Id !== undefined && Target !== undefined)
              targets.set(
                Id,
                Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//u, '')}`,
              );
          },
        },
        damaged,
      );
    return undefined;
  });
  const sheets = new Map(
    [...byRelation].flatMap(([id, sheet]) => {
      const target = targets.get(id);
      return target === undefined ? [] : [[target, sheet] as const];
    }),
  );
  return { shared, sheets };
}

function sharedHandler(shared: string[], budget: Budget): XmlHandler {
  let text = '';
  let kept = 0;
  let inText = false;
  let phonetic = false;
  return {
    open: tag => {
      if (tag === 'si') text = '';
      else if (tag === 'rPh') phonetic = true;
      else if (tag === 't') inText = !phonetic;
    },
    text: more => {
      if (inText && text.length < MAX_CELL) text += more;
    },
    close: tag => {
      if (tag === 't') inText = false;
      else if (tag === 'rPh') phonetic = false;
      else if (tag === 'si') {
        kept += text.length;
        shared.push(kept <= MAX_SHARED ? text.slice(0, MAX_CELL) : '');
      }
    },
    goOn: () => !budget.spent(),
  };
}

function sheetHandler(
  { name, hidden }: { name: string; hidden: boolean },
  shared: readonly string[],
  into: Collector,
): XmlHandler {
  const hiddenColumns: [number, number][] = [];
  let cells: Cell[] = [];
  let row = 0;
  let column = 0;
  let rowHidden = false;
  let type = '';
  let value = '';
  let taking = false;
  let phonetic = false;
  let more = true;
  return {
    open: (tag, attributes) => {
      if (tag === 'col' && isTrue(attributes['hidden']))
        hiddenColumns.push([Number(attributes['min']), Number(attributes['max'])]);
      else if (tag === 'row') {
        row = Number(attributes['r'] ?? row + 1) || row + 1;
        rowHidden = isTrue(attributes['hidden']);
        cells = [];
        column = 0;
      } else if (tag === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        type = attributes['t'] ?? 'n';
        value = '';
      } else if (tag === 'rPh') phonetic = true;
      else if (tag === 'v' || tag === 't') taking = !phonetic;
    },
    text: words => {
      if (taking && value.length < MAX_CELL) value += words;
    },
    close: tag => {
      if (tag === 'v' || tag === 't') taking = false;
      else if (tag === 'rPh') phonetic = false;
      else if (tag === 'c') {
        const text = textOf(type, value, shared);
        if (text !== '' && column <= MAX_COLUMNS)
          cells.push({
            column,
            text,
            hidden: hidden || rowHidden || hiddenColumns.some(([min, max]) => column >= min && column <= max),
          });
      } else if (tag === 'row') {
        const at = row;
        more = into.row(name, cells, each => ({ kind: 'cell', sheet: name, row: at, column: each }));
      }
    },
    goOn: () => more,
  };
}

function commentHandler(into: Collector): XmlHandler {
  let text = '';
  let place = { row: 0, column: 0 };
  let more = true;
  return {
    open: (tag, { ref }) => {
      if (tag !== 'comment' && tag !== 'threadedComment') return;
      text = '';
      place = { row: Number(/\d{1,7}$/u.exec(ref ?? '')?.[0] ?? 0), column: columnOf(ref) ?? 0 };
    },
    text: words => {
      if (text.length < MAX_CELL) text += words;
    },
    close: tag => {
      if (tag === 'comment' || tag === 'threadedComment')
        more = into.text(text, { kind: 'cell', sheet: '', ...place }, true);
    },
    goOn: () => more,
  };
}

function textOf(type: string, value: string, shared: readonly string[]): string {
  if (type === 's') return shared[Number(value)] ?? '';
  return type === 'n' ? plainNumber(value.trim()) : value;
}

/* Long numbers are stored as 1.3800138E10. */
function plainNumber(value: string): string {
  if (!/^\d(?:\.\d{1,20})?E\+?\d{1,2}$/iu.test(value)) return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? String(number) : BigInt(Math.round(number)).toString();
}

function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
