/** Finds the list of records inside a file or an interface's answer. */
import { isCutOut } from './json-pieces.js';

/** Names under which interfaces wrap their list; searched one level deep too (`{ data: { list: [] } }`). */
const ENVELOPES = ['items', 'data', 'list', 'records', 'rows', 'results', 'result', 'content', 'page'];

/** Names, in small letters alone, under which they say how many records there are in all, of which the list may be one page. */
const TOTALS =
  /^(?:total(?:elements|count|rows?|records?|num|size|items|results)?|recordstotal|recordcount|numfound|count|allcount)$/;

/** What a record or an answer lists beside records. */
const BESIDE =
  /^(?:attachments?|files?|fields|columns|headers?|errors|links|tags|keywords|included|facets|filters)$/i;

/** Levels of a file in which the only list is its list, whatever its name. */
const LEVELS = 3;

/** The list, its JSON pointer, and how many records there are in all where that is said. */
export interface FoundList {
  readonly list: readonly unknown[];
  readonly base: string;
  readonly total?: number;
}

/** The list inside a file or an API's answer: under a usual name, or the only one that there is. */
export function listIn(data: unknown): FoundList | undefined {
  return namedList(data, 0) ?? onlyList(data);
}

function namedList(data: unknown, depth: number): FoundList | undefined {
  if (Array.isArray(data)) return { list: data as unknown[], base: '' };
  if (!isObject(data) || depth > 1) return undefined;
  for (const key of ENVELOPES) {
    const inner = Object.prototype.hasOwnProperty.call(data, key)
      ? namedList(data[key], depth + 1)
      : undefined;
    if (inner) return below(key, inner, data);
  }
  return undefined;
}

/* Empty ones may be anything: a list of faults, for one. */
function onlyList(data: unknown): FoundList | undefined {
  let level: { value: unknown; path: readonly string[]; around: readonly object[] }[] = [
    { value: data, path: [], around: [] },
  ];
  for (let depth = 0; depth <= LEVELS; depth += 1) {
    const lists = level.filter(({ value }) => isListOfRecords(value));
    const [only] = lists;
    if (only && lists.length === 1)
      return only.path.reduceRight<FoundList>((found, key, at) => below(key, found, only.around[at] ?? {}), {
        list: only.value as unknown[],
        base: '',
      });
    if (lists.length > 1) return undefined;
    level = level.flatMap(({ value, path, around }) =>
      isObject(value)
        ? Object.keys(value)
            .filter(key => !BESIDE.test(key))
            .map(key => ({ value: value[key], path: [...path, key], around: [...around, value] }))
        : [],
    );
  }
  return undefined;
}

function below(key: string, { list, base, total }: FoundList, around: object): FoundList {
  const said = total ?? totalIn(around);
  return { list, base: `/${key}${base}`, ...(said !== undefined && { total: said }) };
}

function totalIn(around: object): number | undefined {
  const said = Object.entries(around).find(
    ([key, value]) => TOTALS.test(key.toLowerCase().replace(/[_-]/g, '')) && /^\d{1,9}$/.test(String(value)),
  );
  return said && Number(said[1]);
}

function isListOfRecords(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    (isCutOut(value as unknown[]) ||
      (value as unknown[]).every(isObject) ||
      value.every(row => Array.isArray(row) && row.length > 0))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether `count` records are only a part of all. */
export function isPartial({ total = 0 }: FoundList, count: number): boolean {
  return total > count;
}
