/** One fault in data: where it is, what it is, and what mends it. */
import type * as v from 'valibot';
import { codesOf, labelsOf, textsOf } from './field.js';
import { isChinese, localize, pick, type Localized, type Locale } from './locale.js';
import { labelOfCode } from './code-labels.js';
import { FILE_TEXTS } from './file-texts.js';
import { RECORD_TEXTS } from './record-texts.js';
import { schemaAt } from './shape.js';
import { wordingOf, type ProblemTexts } from './wording.js';

/** One fault in data, located and with its remedy. */
export interface Problem {
  /** JSON pointer (RFC 6901) from the root of the data, e.g. `/3/publishedOn`. */
  readonly pointer: string;
  /** Number of the record from 1; in CSV and tables the row as the file shows it, header rows counted. Absent for a single object. */
  readonly row?: number;
  /** Column header or property name. */
  readonly column?: string;
  /** Stable reason code, independent of the wording. */
  readonly code: string;
  /** The value found, shortened to 80 characters. */
  readonly value: string;
  /** What is wrong, in the chosen language. */
  readonly message: string;
  /** What to do about it, in the chosen language. */
  readonly remedy: string;
  /** `warning` when the record was kept all the same; absent means that the record (or file) was left out. */
  readonly severity?: 'warning';
}

/** The good part of the data and all that is wrong with the rest. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Where a record stands in its file. */
export interface RecordPlace {
  /** JSON pointer of the record. Default: the root. */
  readonly base?: string;
  /** See {@link Problem.row}. */
  readonly row?: number;
  /** Header of a field's column as the file writes it; by default the field's label. */
  readonly header?: (field: string) => string | undefined;
}

/** A problem of a file as a whole or of a place that no schema describes; `texts` holds its wording. */
export function fileProblem(
  code: string,
  locale: Locale,
  data: Readonly<Record<string, string>> = {},
  more: Partial<Problem> = {},
  texts: ProblemTexts = FILE_TEXTS,
): Problem {
  return { pointer: '', code, value: '', ...wordingOf(texts, code, locale, data), ...more };
}

/** Words an issue of the schema check. */
export function toProblem(
  schema: object,
  issue: v.BaseIssue<unknown>,
  locale: Locale,
  place: RecordPlace,
): Problem {
  const keys = (issue.path ?? []).map(item => String(item.key));
  const label = labelAt(schema, keys, locale);
  const column = (keys[0] !== undefined ? place.header?.(keys[0]) : undefined) ?? label;
  const code = reasonOf(issue);
  // What is no record at all has no field that could be named.
  const wording = keys.length === 0 && issue.kind === 'schema' ? 'no_record' : code;
  return {
    pointer:
      (place.base ?? '') + keys.map(key => `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`).join(''),
    ...(place.row !== undefined && { row: place.row }),
    ...(column !== undefined && { column }),
    code,
    value: shorten(issue.input),
    ...wordingOf(
      textsOf(schema)?.[code] ? (textsOf(schema) ?? RECORD_TEXTS) : RECORD_TEXTS,
      wording,
      locale,
      {
        field: column ?? '',
        limit: limitOf(issue),
        options: code === 'picklist' ? optionsAt(schema, keys, locale) : '',
        expected: expectedName(issue.type, locale),
      },
    ),
  };
}

/** A value as a short text for people. */
export function shorten(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : value === undefined
        ? ''
        : typeof value === 'object' && value !== null
          ? outline(value)
          : `${value as number}`;
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Own reasons are written as the check's message; valibot's own are named by the kind of check. */
function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (['partial_check', 'check', 'raw_transform', 'raw_check'].includes(issue.type))
    return /^[a-z_]{3,40}$/.test(issue.message) ? issue.message : issue.type;
  if (issue.kind === 'schema' && (issue.input === undefined || issue.input === null)) return 'required';
  if (issue.type === 'non_empty') return 'required';
  if (issue.type === 'max_length' && Array.isArray(issue.input)) return 'too_many';
  if (issue.type === 'picklist') return 'picklist';
  return issue.kind === 'schema' ? 'type' : issue.type;
}

/** Label of the innermost labelled field on the path; the last property name when there is none. */
function labelAt(schema: object, keys: readonly string[], locale: Locale): string | undefined {
  for (let length = keys.length; length > 0; length -= 1) {
    const at = schemaAt(schema, keys.slice(0, length));
    const labels = at && labelsOf(at);
    if (labels) return pick(labels, locale);
  }
  return keys.filter(key => !/^\d{1,9}$/.test(key)).pop();
}

function optionsAt(schema: object, keys: readonly string[], locale: Locale): string {
  const at = schemaAt(schema, keys);
  const codes = at && codesOf(at);
  if (!codes) return ((at as { options?: readonly string[] } | undefined)?.options ?? []).join(', ');
  const names = Object.keys(codes).map(code => `${labelOfCode(codes, code, locale)} (${code})`);
  return names.join(isChinese(locale) ? '、' : ', ');
}

function limitOf(issue: v.BaseIssue<unknown>): string {
  const requirement = 'requirement' in issue ? issue.requirement : undefined;
  return typeof requirement === 'number' ? String(requirement) : '';
}

const EXPECTED: Readonly<Record<string, Localized>> = {
  string: { 'zh-CN': '文本（加引号）', en: 'text (in quotation marks)' },
  number: { 'zh-CN': '数字（不加引号、不带单位）', en: 'a number (without quotation marks or unit)' },
  boolean: { 'zh-CN': 'true 或 false', en: 'true or false' },
  array: { 'zh-CN': '列表 [ … ]', en: 'a list [ … ]' },
  object: { 'zh-CN': '对象 { … }', en: 'an object { … }' },
};

function expectedName(type: string, locale: Locale): string {
  return localize(EXPECTED[type], locale) ?? '';
}

/** JSON of a small value; only the kind of a big one, so that no deep or huge value is walked. */
function outline(value: object): string {
  const parts = Array.isArray(value) ? (value as unknown[]) : Object.values(value);
  if (parts.length > 20 || parts.some(part => !isPlain(part))) return Array.isArray(value) ? '[…]' : '{…}';
  return JSON.stringify(value);
}

/** What JSON can write: neither nested values nor big integers and functions, which a script may hand over. */
function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
}
