/** Finds the list of records inside a file or an interface's answer. */

/** Names under which interfaces wrap their list; searched one level deep too (`{ data: { list: [] } }`). */
const ENVELOPES = ['items', 'data', 'list', 'records', 'rows', 'results'];

/** The list inside a file or an API's answer, with its JSON pointer. */
export function listIn(
  data: unknown,
  depth = 0,
): { readonly list: readonly unknown[]; readonly base: string } | undefined {
  if (Array.isArray(data)) return { list: data as unknown[], base: '' };
  if (typeof data !== 'object' || data === null || depth > 1) return undefined;
  for (const key of ENVELOPES) {
    const inner = Object.prototype.hasOwnProperty.call(data, key)
      ? listIn((data as Record<string, unknown>)[key], depth + 1)
      : undefined;
    if (inner) return { list: inner.list, base: `/${key}${inner.base}` };
  }
  return undefined;
}
