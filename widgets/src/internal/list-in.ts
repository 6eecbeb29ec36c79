/** Finds the list of records inside a file or an interface's answer. */

/** Names under which interfaces wrap their list; searched one level deep too (`{ data: { list: [] } }`). */
const ENVELOPES = ['items', 'data', 'list', 'records', 'rows', 'results', 'result', 'content', 'page'];

/** Names under which they say how many records there are in all, of which the list may be one page. */
const TOTALS = ['total', 'totalElements', 'totalCount', 'totalRows', 'recordsTotal'];

/** The list, its JSON pointer, and how many records there are in all where that is said. */
export interface FoundList {
  readonly list: readonly unknown[];
  readonly base: string;
  readonly total?: number;
}

/** The list inside a file or an API's answer. */
export function listIn(data: unknown, depth = 0): FoundList | undefined {
  if (Array.isArray(data)) return { list: data as unknown[], base: '' };
  if (typeof data !== 'object' || data === null || depth > 1) return undefined;
  const object = data as Record<string, unknown>;
  for (const key of ENVELOPES) {
    const inner = Object.prototype.hasOwnProperty.call(data, key)
      ? listIn(object[key], depth + 1)
      : undefined;
    if (!inner) continue;
    const total = inner.total ?? TOTALS.map(name => object[name]).find(isCount);
    return { list: inner.list, base: `/${key}${inner.base}`, ...(total !== undefined && { total }) };
  }
  return undefined;
}

/** Whether `count` records are only a part of all. */
export function isPartial({ total = 0 }: FoundList, count: number): boolean {
  return total > count;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}
