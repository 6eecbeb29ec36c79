/** Reads one text cell into the value that a schema wants, and writes a value as a cell that reads back the same. */
import type * as v from 'valibot';
import { codeIn } from './code-aliases.js';
import { labelOfCode } from './code-labels.js';
import { codesOf } from './field.js';
import { localize, type Locale } from './locale.js';
import { asObject } from './own.js';
import { entriesIn, itemOf, kindOf, maxLengthOf } from './shape.js';
import { fold, foldLabel, foldWidth } from './text.js';

/**
 * The value of a non-empty cell. What cannot be read comes back as the text itself, for the schema to refuse with a located error.
 * Lists are split at line breaks and semicolons (simple words also at commas and 、); a cell that is JSON is taken as JSON.
 */
export function cellValue(schema: v.GenericSchema, raw: string): unknown {
  const kind = kindOf(schema);
  // Text keeps its white space: the schema says whether it counts.
  if (kind === 'text') return raw;
  const cell = raw.trim();
  if (kind === 'code') return codeIn(codesOf(schema) ?? {}, cell) ?? cell;
  if (kind === 'number') return numberIn(cell) ?? cell;
  if (kind === 'boolean') return booleanIn(cell) ?? cell;
  if (kind === 'list') return jsonIn(cell, '[') ?? listIn(schema, cell);
  if (kind === 'object') return jsonIn(cell, '{') ?? objectIn(schema, cell);
  return cell;
}

const YES_NO = { 'zh-CN': ['是', '否'], en: ['yes', 'no'] } as const;

/** The cell for a value; its words are those of the locale. Whatever the plain form would lose is written as JSON. */
export function valueCell(schema: v.GenericSchema, value: unknown, locale: Locale): string {
  if (value === undefined || value === null) return '';
  const kind = kindOf(schema);
  if (kind === 'code') return labelOfCode(codesOf(schema) ?? {}, value as string, locale);
  if (kind === 'boolean') return localize(YES_NO, locale)[value === true ? 0 : 1];
  if (kind !== 'list' && kind !== 'object') return `${value as string | number}`;
  const plain = kind === 'list' ? plainList(value) : plainObject(value);
  return plain !== undefined && plain === plain.trim() && same(cellValue(schema, plain), value)
    ? plain
    : JSON.stringify(value);
}

/** `20个工作日` → 20, `二十个工作日` → 20, `当场办结` → 0; undefined when the cell is no single number. */
export function numberIn(cell: string): number | undefined {
  const text = foldWidth(cell)
    .replace(/(\d),(?=\d{3})/g, '$1')
    .trim();
  if (/^(?:当场|即时|立等|马上|现场)(?:办结|办理|可取|办)?$/.test(text)) return 0;
  const digits = /^(-?\d{1,15}(?:\.\d{1,6})?)\s{0,3}(?:个|件|天|日|份|working|business|days?|wd|元|$)/i.exec(
    text,
  );
  if (digits) return Number(digits[1]);
  const numeral = /^([一二两三四五六七八九十百]{1,6})个?(?:工作日|自然日|日|天|份|件|$)/.exec(text)?.[1];
  return numeral === undefined ? undefined : numeralUnder1000(numeral);
}

/** 是/否, 有/无, yes/no, true/false, 1/0, ✓/✗; undefined when the cell is none of them. */
export function booleanIn(cell: string): boolean | undefined {
  const text = foldLabel(cell);
  if (/^(?:是|有|对|需|需要|收费|计入|yes|y|true|1|√|✓|✔)$/.test(text)) return true;
  return /^(?:否|无|没有|不|不是|不需|不需要|不收费|免费|不计入|no|n|false|0|×|✗|x)$/.test(text)
    ? false
    : undefined;
}

function listIn(schema: v.GenericSchema, cell: string): unknown {
  const item = itemOf(schema);
  if (!item) return cell;
  if (kindOf(item) === 'object') return pieces(cell, /[\n\r;；]/).map(piece => objectIn(item, piece));
  const isShort = (maxLengthOf(item) ?? Infinity) <= 200;
  return pieces(cell, /[\n\r;；]/.test(cell) || !isShort ? /[\n\r;；]/ : /[,，、|]/);
}

/** `name | address`, or an address alone, or a name alone, for things that have both; else the text as the first property. */
function objectIn(schema: v.GenericSchema, piece: string): unknown {
  const entries = entriesIn(schema);
  if ('charged' in entries) return feeIn(piece);
  const first = Object.keys(entries)[0];
  if (first === undefined) return piece;
  if (!('url' in entries)) return { [first]: piece };
  const bar = piece.lastIndexOf('|');
  if (bar > 0) return { [first]: piece.slice(0, bar).trim(), url: piece.slice(bar + 1).trim() };
  return isAddress(piece) ? { [first]: fileName(piece), url: piece } : { [first]: piece };
}

/** `不收费` is no charge; any other text is the standard by which a charge is made. */
function feeIn(piece: string): unknown {
  const charged = booleanIn(piece);
  return charged === undefined ? { charged: true, standard: piece } : { charged };
}

function plainList(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const cells = (value as unknown[]).map(entry => (typeof entry === 'string' ? entry : plainObject(entry)));
  return cells.every(cell => cell !== undefined) ? cells.join('; ') : undefined;
}

function plainObject(value: unknown): string | undefined {
  const object = asObject(value);
  if (!object) return undefined;
  const values = Object.values(object);
  if (object['charged'] === false && values.length === 1) return '否';
  return values.length <= 2 && values.every(entry => typeof entry === 'string')
    ? values.join(' | ')
    : undefined;
}

function same(read: unknown, value: unknown): boolean {
  return JSON.stringify(read) === JSON.stringify(value);
}

function jsonIn(cell: string, opening: '[' | '{'): unknown {
  if (!cell.startsWith(opening)) return undefined;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return undefined;
  }
}

function pieces(cell: string, separator: RegExp): string[] {
  return cell
    .split(separator)
    .map(piece => piece.trim())
    .filter(piece => piece !== '');
}

function isAddress(text: string): boolean {
  return (
    /^(?:https?:\/\/|\.{0,2}\/)\S+$/i.test(text) ||
    /^[^\s|]{1,500}\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar|pptx?|csv|txt|jpe?g|png)$/i.test(text)
  );
}

function fileName(address: string): string {
  const last =
    address
      .replace(/[?#].*/s, '')
      .split('/')
      .pop() ?? '';
  try {
    return decodeURIComponent(last) || address;
  } catch {
    return last || address;
  }
}

function numeralUnder1000(numeral: string): number | undefined {
  const parts =
    /^(?:([一二两三四五六七八九])百)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
      fold(numeral),
    );
  if (!parts) return undefined;
  const digit = (char: string | undefined, fallback: number) =>
    char === undefined ? fallback : '一二三四五六七八九'.indexOf(char.replace('两', '二')) + 1;
  return digit(parts[1], 0) * 100 + (parts[3] ? digit(parts[2], 1) * 10 : 0) + digit(parts[4], 0);
}
