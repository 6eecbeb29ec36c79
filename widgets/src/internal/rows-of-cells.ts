/** Makes records of rows of cells: `[["标题", "日期"], ["甲", "2026-03-02"]]`, or rows below names that stand beside them. */
import type { FoundList } from './list-in.js';

/** Where interfaces name the columns of their rows. */
const NAMES = ['columns', 'headers', 'header', 'fields'];
const KEYS_OF_NAME = ['title', 'label', 'name', 'field', 'id', 'key', 'prop'];

/** The list as it is, unless all of it is rows of cells whose columns are named. */
export function recordsOfCells(found: FoundList, data: unknown): FoundList {
  const { list, ...place } = found;
  if (list.length === 0 || !list.every(row => Array.isArray(row))) return found;
  const beside = NAMES.map(key => namesIn((data as Record<string, unknown>)[key])).find(Boolean);
  const names = beside ?? namesIn(list[0]);
  if (!names) return found;
  const rows = list.slice(beside ? 0 : 1) as readonly (readonly unknown[])[];
  return { ...place, list: rows.map(row => Object.fromEntries(names.map((name, at) => [name, row[at]]))) };
}

function namesIn(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = (value as unknown[]).map(one =>
    typeof one === 'object' && one !== null
      ? KEYS_OF_NAME.map(key => (one as Record<string, unknown>)[key]).find(said => typeof said === 'string')
      : one,
  );
  return names.every(name => typeof name === 'string') ? names : undefined;
}
