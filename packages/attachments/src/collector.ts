/** Looks for private data in rows and lines as the openers hand them over, and keeps what it finds, masked. */
import { findPrivate, hasPersonName, isPersonName, type PrivateHit } from '@sunboard/model';
import type { Budget, Limits } from './limits.js';
import type { AttachmentHit, Place } from './result.js';

/** A cell of a table. */
export interface Cell {
  readonly column: number;
  readonly text: string;
  readonly hidden: boolean;
}

/** Takes what an opener reads. Each call answers whether to go on. */
export interface Collector {
  /** Text that stands by itself: a line, a paragraph, the text of a page. `look` is false for text already looked at elsewhere. */
  readonly text: (text: string, where: Place, hidden?: boolean) => boolean;
  /** One row of a table; `table` names the table, and rows of one table come in order. */
  readonly row: (table: string, cells: readonly Cell[], place: (column: number) => Place) => boolean;
  readonly hits: readonly AttachmentHit[];
  /** Whether any text came at all. */
  readonly sawText: () => boolean;
  readonly full: () => boolean;
}

/** Rows at the top of a table in which its column heads are looked for. */
const HEAD_ROWS = 12;
const HEAD =
  /姓名|身份证|证件|电话|手机|联系|账号|帐号|卡号|账户|地址|住址|编号|代码|单位|name|phone|mobile|address|account/iu;
const NAME_HEAD = /姓\s?名|户主|申请人|负责人|联系人|法定代表人|学生|家长|name/iu;
/** Heads that say what a number is; others say nothing about a number below. */
const TELLING = /证|账|帐|卡|号码|住址|地址|编号|单号|代码|card|account|\bid\b|serial|order/iu;
/** Tables of offices: their phone column is a contact list, not a leak. */
const OFFICE_HEAD = /单位|部门|科室|机构|窗口|网点|岗位|职务|department|office/iu;
const PERSON_TABLE = /身份证|证件号|户主|学生|补助|补贴|金额|住址|家庭|残疾|低保|银行|卡号/u;
/** Longest text of one piece that is looked at. */
const MAX_TEXT = 20_000;

/** A collector within the given bounds. */
export function collector(limits: Limits, budget: Budget): Collector {
  const hits: AttachmentHit[] = [];
  const tables = new Map<string, TableState>();
  let sawText = false;
  let full = false;
  const add = (hit: PrivateHit, where: Place, nearName: boolean, official: boolean, hidden: boolean) => {
    if (hits.length >= limits.maxHits) full = true;
    else hits.push(hitOf(hit, where, nearName, official, hidden));
  };
  return {
    hits,
    sawText: () => sawText,
    full: () => full,
    text: (text, where, hidden = false) => {
      sawText ||= /\S/u.test(text);
      const words = text.slice(0, MAX_TEXT);
      for (const hit of findPrivate(words))
        add(hit, where, hasPersonName(around(words, hit)), hit.official, hidden);
      return budget.spend() && !full;
    },
    row: (name, cells, place) => {
      const table = tables.get(name) ?? newTable();
      tables.set(name, table);
      sawText ||= cells.some(({ text }) => /\S/u.test(text));
      if (isHeadRow(table, cells)) for (const cell of cells) takeHead(table, cell);
      table.rows += 1;
      const nearName = cells.some(
        cell =>
          isPersonName(cell.text.replace(/\s/gu, '')) || NAME_HEAD.test(table.heads.get(cell.column) ?? ''),
      );
      for (const cell of cells) {
        const head = table.heads.get(cell.column) ?? '';
        for (const hit of findPrivate(cell.text.slice(0, MAX_TEXT), TELLING.test(head) ? `${head} ` : ''))
          add(
            hit,
            place(cell.column),
            nearName || hasPersonName(cell.text.slice(0, 200)),
            hit.official || isOffice(table, hit),
            cell.hidden,
          );
      }
      for (const { hit, column, hidden } of splitNumbers(cells))
        add(hit, place(column), nearName, false, hidden);
      return budget.spend() && !full;
    },
  };
}

interface TableState {
  readonly heads: Map<number, string>;
  rows: number;
}

function newTable(): TableState {
  return { heads: new Map(), rows: 0 };
}

function isHeadRow(table: TableState, cells: readonly Cell[]): boolean {
  return (
    table.rows < HEAD_ROWS &&
    cells.filter(({ text }) => text.length <= 30 && HEAD.test(text)).length >= (cells.length > 1 ? 2 : 1) &&
    !cells.some(({ text }) => /\d{11}/u.test(text))
  );
}

function takeHead(table: TableState, { column, text }: Cell): void {
  if (text.trim() !== '') table.heads.set(column, text.replace(/\s+/gu, ' ').trim().slice(0, 40));
}

/* A phone list of offices names a person on duty and no other private matter. */
function isOffice({ heads }: TableState, hit: PrivateHit): boolean {
  if (hit.type !== 'mobile') return false;
  const words = [...heads.values()].join(' ');
  return OFFICE_HEAD.test(words) && !PERSON_TABLE.test(words);
}

/** Numbers that a form spreads over neighbouring cells, a digit or a few in each. Only what proves itself is taken. */
function splitNumbers(cells: readonly Cell[]): { hit: PrivateHit; column: number; hidden: boolean }[] {
  const found: { hit: PrivateHit; column: number; hidden: boolean }[] = [];
  let run: Cell[] = [];
  const close = () => {
    const single = run.every(({ text }) => text.trim().length === 1);
    const [first] = run;
    if (first && run.length > 1)
      for (const hit of findPrivate(run.map(({ text }) => text.trim()).join('')))
        if (hit.type === 'id18' || (single && hit.type === 'mobile'))
          found.push({ hit, column: first.column, hidden: run.some(({ hidden }) => hidden) });
    run = [];
  };
  for (const cell of cells) {
    const last = run.at(-1);
    if (
      !/^\s?[0-9０-９]{0,8}[XxＸｘ]?\s?$/u.test(cell.text) ||
      cell.text.trim() === '' ||
      (last && cell.column > last.column + 1)
    )
      close();
    if (/^\s?[0-9０-９]{0,8}[XxＸｘ]?\s?$/u.test(cell.text) && cell.text.trim() !== '') run.push(cell);
  }
  close();
  return found;
}

function around(text: string, { start, end }: PrivateHit): string {
  const from = Math.max(text.lastIndexOf('\n', start), start - 60, 0);
  const line = text.indexOf('\n', end);
  return `${text.slice(from, start)} ${text.slice(end, Math.min(line < 0 ? text.length : line, end + 60))}`;
}

function hitOf(
  hit: PrivateHit,
  where: Place,
  nearName: boolean,
  official: boolean,
  hidden: boolean,
): AttachmentHit {
  return {
    type: hit.type,
    masked: hit.masked,
    where,
    confidence: hit.confidence,
    nearName,
    official,
    ...(hidden && { hidden: true as const }),
    ...(hit.visibleDigits !== undefined && { visibleDigits: hit.visibleDigits }),
  };
}
