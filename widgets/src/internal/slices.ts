/** Checks long lists of records in short slices, so that the page never stops answering. */
import { parseRecord, parseRecords, type EntityName, type Locale, type Parsed, type Problem } from '@sunboard/model';

/** Milliseconds of work between two breaths. */
const SLICE_MS = 12;
/** Problems that are kept; a file with more has one cause, and the count says so. */
const MAX_PROBLEMS = 500;
/** Names under which interfaces wrap their list; searched one level deep too (`{ data: { list: [] } }`). */
const ENVELOPES = ['items', 'data', 'list', 'records', 'rows', 'results'];

/** Like the model's `parseRecords`, in slices; rejects only when aborted. */
export async function checkInSlices<T>(data: unknown, entity: EntityName, locale: Locale, signal?: AbortSignal): Promise<Parsed<T[]>> {
  const found = listIn(data);
  if (!found) return parseRecords(entity, data, locale) as unknown as Parsed<T[]>;
  const value: T[] = [];
  const problems: Problem[] = [];
  let end = performance.now() + SLICE_MS;
  for (const [index, record] of found.list.entries()) {
    const parsed = parseRecord(entity, record, locale, `${found.base}/${index}`, index + 1);
    if (parsed.value !== undefined) value.push(parsed.value as T);
    else if (problems.length < MAX_PROBLEMS) problems.push(...parsed.problems);
    if (performance.now() > end) {
      await breath();
      signal?.throwIfAborted();
      end = performance.now() + SLICE_MS;
    }
  }
  return { value, problems };
}

/** Lets the browser paint and answer before the next slice. */
export function breath(): Promise<void> {
  return new Promise(resolve => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/** The list inside a file or an API's answer, with its JSON pointer. */
export function listIn(data: unknown, depth = 0): { readonly list: readonly unknown[]; readonly base: string } | undefined {
  if (Array.isArray(data)) return { list: data as unknown[], base: '' };
  if (typeof data !== 'object' || data === null || depth > 1) return undefined;
  for (const key of ENVELOPES) {
    const inner = Object.hasOwn(data, key) ? listIn((data as Record<string, unknown>)[key], depth + 1) : undefined;
    if (inner) return { list: inner.list, base: `/${key}${inner.base}` };
  }
  return undefined;
}
