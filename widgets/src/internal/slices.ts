/** Checks long lists of records in short slices, so that the page never stops answering. */
import {
  fieldsOf,
  fileProblem,
  parseRecords,
  schemaOf,
  type EntityName,
  type Locale,
  type Parsed,
  type Problem,
} from '@sunboard/model';
import { isPlainlyGood } from '@sunboard/model/read';
import { breath, painted } from './breath.js';
import type { Piece } from './json-pieces.js';

/** Milliseconds of work between two breaths, and records checked at once. */
const SLICE_MS = 12;
const AT_ONCE = 50;
/** Records after which the first part of a longer list is handed on. */
const FIRST_PART = 200;
/** Problems that are kept; a file with more has one cause. */
const MAX_PROBLEMS = 500;
/** Names under which interfaces wrap their list; searched one level deep too (`{ data: { list: [] } }`). */
const ENVELOPES = ['items', 'data', 'list', 'records', 'rows', 'results'];

/** Who wants to stop the check, and who wants to see the beginning of a long list before its end is known. */
export interface SliceOptions<T> {
  readonly signal?: AbortSignal | undefined;
  /** Called with the first good records, as soon as there are some and again when there are more. */
  readonly onPart?: ((records: readonly T[]) => void) | undefined;
}

/** Checked records, problems placed as if the list were the whole file, and what the pieces left. */
interface Checked<T> extends Parsed<T[]> {
  readonly rest: unknown;
}

/** Like the model's `parseRecords`, in slices; rejects only when aborted. */
export async function checkInSlices<T>(
  data: unknown,
  entity: EntityName,
  locale: Locale,
  options: SliceOptions<T> = {},
): Promise<Parsed<T[]>> {
  const found = listIn(data);
  if (!found) return parseRecords(entity, data, locale) as unknown as Parsed<T[]>;
  return placedBelow(found.base, await checkPieces<T>(piecesOf(found.list), entity, locale, options));
}

/** Checks records as they come, piece by piece; rejects only when aborted. */
export async function checkPieces<T>(
  pieces: Generator<Piece, unknown>,
  entity: EntityName,
  locale: Locale,
  { signal, onPart }: SliceOptions<T>,
): Promise<Checked<T>> {
  const value: T[] = [];
  const problems: Problem[] = [];
  const sharing = sharedValues(entity, locale);
  const schema = schemaOf(entity);
  const isGood = (record: unknown) => isPlainlyGood(schema, record);
  let isPartWanted = onPart !== undefined;
  let from = 0;
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value: piece } = pieces.next();
    if (done) {
      // What the caller does with the whole list begins in a task of its own.
      await breath();
      return { value, problems: [...onceEach(problems), ...sharing.problems], rest: piece };
    }
    if (piece.length > 0) {
      const parsed = piece.every(isGood)
        ? { value: piece as readonly T[], problems: [] }
        : (parseRecords(entity, piece, locale) as unknown as Parsed<T[]>);
      for (const record of parsed.value) value.push(record);
      if (problems.length < MAX_PROBLEMS) problems.push(...moved(parsed.problems, from));
      sharing.add(parsed, from);
      from += piece.length;
    }
    if (isPartWanted && value.length >= FIRST_PART) {
      isPartWanted = false;
      onPart?.(value.slice());
      await painted();
      end = performance.now() + SLICE_MS;
    }
    if (performance.now() > end) {
      await breath();
      if (signal?.aborted) throw new DOMException('aborted', 'AbortError');
      end = performance.now() + SLICE_MS;
    }
  }
}

/** Problems of a list that stands below `base` in its file. */
export function placedBelow<T>(base: string, { value, problems }: Parsed<T[]>): Parsed<T[]> {
  return {
    value,
    problems: problems.map(problem =>
      problem.row === undefined ? problem : { ...problem, pointer: `${base}${problem.pointer}` },
    ),
  };
}

function* piecesOf(list: readonly unknown[]): Generator<Piece, unknown> {
  for (let from = 0; from < list.length; from += AT_ONCE) yield list.slice(from, from + AT_ONCE);
  return undefined;
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

/** Problems of a piece, with their places in the whole list; values shared with another record are found over the whole list instead. */
function moved(problems: readonly Problem[], from: number): Problem[] {
  return problems
    .filter(problem => problem.code !== 'duplicate')
    .map(problem => ({
      ...problem,
      pointer:
        problem.row === undefined
          ? problem.pointer
          : `/${problem.row - 1 + from}${problem.pointer.replace(/^\/\d{1,9}/, '')}`,
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

/** Watches for values that no two records of the file may share. */
function sharedValues(entity: EntityName, locale: Locale) {
  const problems: Problem[] = [];
  const fields = fieldsOf(entity)
    .filter(field => field.labels.unique)
    .map(({ name, labels }) => ({
      name,
      column: locale === 'zh-CN' ? labels.zh : labels.en,
      first: new Map<string, number>(),
    }));
  const look = (record: unknown, row: number) => {
    for (const { name, column, first } of fields) {
      const value = (record as Record<string, unknown>)[name];
      if (typeof value !== 'string') continue;
      const earlier = first.get(value);
      if (earlier === undefined) first.set(value, row);
      else if (problems.length < MAX_PROBLEMS)
        problems.push(
          fileProblem(
            'duplicate',
            locale,
            { field: column, first: String(earlier), second: String(row) },
            { pointer: `/${row - 1}/${name}`, column, value, row, severity: 'warning' },
          ),
        );
    }
  };
  return {
    problems,
    /** Rows of records that were left out are passed over, so that numbers stay those of the file. */
    add(parsed: Parsed<readonly unknown[]>, from: number): void {
      const faulty = new Set(
        parsed.problems.filter(({ severity }) => severity !== 'warning').map(({ row }) => row),
      );
      let row = 0;
      for (const record of parsed.value) {
        do row += 1;
        while (faulty.has(row));
        look(record, from + row);
      }
    },
  };
}
