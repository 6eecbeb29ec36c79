/** Checks long lists of records in short slices, so that the page never stops answering. */
import {
  fieldsOf,
  fileProblem,
  parseRecords,
  type EntityName,
  type Locale,
  type Parsed,
  type Problem,
} from '@sunboard/model';
import { breath } from './breath.js';

/** Milliseconds of work between two breaths, and records checked at once. */
const SLICE_MS = 12;
const AT_ONCE = 50;
/** Problems that are kept; a file with more has one cause. */
const MAX_PROBLEMS = 500;
/** Names under which interfaces wrap their list; searched one level deep too (`{ data: { list: [] } }`). */
const ENVELOPES = ['items', 'data', 'list', 'records', 'rows', 'results'];

/** Like the model's `parseRecords`, in slices; rejects only when aborted. */
export async function checkInSlices<T>(
  data: unknown,
  entity: EntityName,
  locale: Locale,
  signal?: AbortSignal,
): Promise<Parsed<T[]>> {
  const found = listIn(data);
  if (!found) return parseRecords(entity, data, locale) as unknown as Parsed<T[]>;
  const value: T[] = [];
  const problems: Problem[] = [];
  let end = performance.now() + SLICE_MS;
  for (let from = 0; from < found.list.length; from += AT_ONCE) {
    const parsed = parseRecords(entity, found.list.slice(from, from + AT_ONCE), locale) as unknown as Parsed<
      T[]
    >;
    for (const record of parsed.value) value.push(record);
    if (problems.length < MAX_PROBLEMS) problems.push(...moved(parsed.problems, from, found.base));
    if (performance.now() > end) {
      await breath();
      if (signal?.aborted) throw new DOMException('aborted', 'AbortError');
      end = performance.now() + SLICE_MS;
    }
  }
  return { value, problems: [...onceEach(problems), ...duplicates(value, entity, locale)] };
}

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

/** Problems of a slice, with their places in the whole list; values shared with another record are found over the whole list instead. */
function moved(problems: readonly Problem[], from: number, base: string): Problem[] {
  return problems
    .filter(problem => problem.code !== 'duplicate')
    .map(problem => ({
      ...problem,
      pointer:
        problem.row === undefined
          ? problem.pointer
          : `${base}/${problem.row - 1 + from}${problem.pointer.replace(/^\/\d{1,9}/, '')}`,
      ...(problem.row !== undefined && { row: problem.row + from }),
    }));
}

/** A key that means nothing is told once for the file, not once for every slice. */
function onceEach(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter(problem => {
    const key = `${problem.code}|${problem.column ?? ''}|${problem.row ?? ''}|${problem.pointer}`;
    return told.has(key) ? false : told.add(key);
  });
}

function duplicates(records: readonly unknown[], entity: EntityName, locale: Locale): Problem[] {
  return fieldsOf(entity)
    .filter(field => field.labels.unique)
    .flatMap(({ name, labels }) => {
      const column = locale === 'zh-CN' ? labels.zh : labels.en;
      const first = new Map<string, number>();
      const found: Problem[] = [];
      records.forEach((record, index) => {
        const value = (record as Record<string, unknown>)[name];
        if (typeof value !== 'string' || found.length >= MAX_PROBLEMS) return;
        const earlier = first.get(value);
        if (earlier === undefined) first.set(value, index);
        else
          found.push(
            fileProblem(
              'duplicate',
              locale,
              { field: column, first: String(earlier + 1), second: String(index + 1) },
              { pointer: `/${index}/${name}`, column, value, row: index + 1, severity: 'warning' },
            ),
          );
      });
      return found;
    });
}
