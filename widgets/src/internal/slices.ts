/** Checks long lists of records in short slices, so that the page never stops answering. */
import {
  pick,
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
import type { Piece } from './json-pieces.js';
import { isPartial, listIn, type FoundList } from './list-in.js';
import { piecesOf, takePieces, type SliceOptions } from './piece-loop.js';
import { recordsOfCells } from './rows-of-cells.js';

/** Problems that are kept; a file with more has one cause. */
const MAX_PROBLEMS = 500;

/** Checked records, problems placed as if the list were the whole file, how many records there were, and what the pieces left. */
interface Checked<T> extends Parsed<T[]> {
  readonly count: number;
  readonly rest: unknown;
}

/** Like the model's `parseRecords`, in slices; rejects only when aborted. */
export async function checkInSlices<T>(
  data: unknown,
  entity: EntityName,
  locale: Locale,
  options: SliceOptions<T> = {},
): Promise<Parsed<T[]>> {
  const list = listIn(data);
  const found = list && recordsOfCells(list, data);
  if (!found) return parseRecords(entity, data, locale) as unknown as Parsed<T[]>;
  return placedBelow(found, locale, await checkPieces<T>(piecesOf(found.list), entity, locale, options));
}

/** The same for data read from a text, after what there was to say of the text; `value` is undefined where it could not be read. */
export async function checkRead<T>(
  read: Parsed<unknown>,
  entity: EntityName,
  locale: Locale,
  options: SliceOptions<T> = {},
): Promise<Parsed<T[]>> {
  if (read.value === undefined) return { value: [], problems: read.problems };
  const { value, problems } = await checkInSlices<T>(read.value, entity, locale, options);
  return { value, problems: [...read.problems, ...problems] };
}

/** Checks records as they come, piece by piece; rejects only when aborted. */
export async function checkPieces<T>(
  pieces: Generator<Piece, unknown>,
  entity: EntityName,
  locale: Locale,
  options: SliceOptions<T>,
): Promise<Checked<T>> {
  const problems: Problem[] = [];
  const sharing = sharedValues(entity, locale);
  const schema = schemaOf(entity);
  const isGood = (record: unknown) => isPlainlyGood(schema, record);
  let from = 0;
  const { value, rest } = await takePieces<T>(
    pieces,
    piece => {
      const parsed = piece.every(isGood)
        ? { value: piece as readonly T[], problems: [] }
        : (parseRecords(entity, piece, locale) as unknown as Parsed<T[]>);
      if (problems.length < MAX_PROBLEMS) problems.push(...moved(parsed.problems, from));
      sharing.add(parsed, from);
      from += piece.length;
      return parsed.value;
    },
    options,
  );
  return { value, problems: [...onceEach(problems), ...sharing.problems], count: from, rest };
}

/** Problems of a list that stands inside its file, and that it is not all there is. */
export function placedBelow<T>(
  found: FoundList,
  locale: Locale,
  { value, problems, count }: Checked<T>,
): Parsed<T[]> {
  const { base, total = 0 } = found;
  const placed = problems.map(problem =>
    problem.row === undefined ? problem : { ...problem, pointer: `${base}${problem.pointer}` },
  );
  if (!isPartial(found, count)) return { value, problems: placed };
  const partial = fileProblem(
    'one_page',
    locale,
    { count: String(count), total: String(total) },
    { pointer: base, value: String(total), severity: 'warning' },
  );
  return { value, problems: [partial, ...placed] };
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
      column: pick(labels, locale),
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
