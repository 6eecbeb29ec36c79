/** Reads records from an address: fetches, finds out what it got (JSON, CSV, Atom, RSS, or something that is no data), checks each record. */
import { parseJson, type EntityName, type Locale, type Parsed, type Problem } from '@sunboard/model';
import { fetchBytes, LIMIT_MB, SILENCE_SECONDS, type FetchLimits } from './remote-fetch.js';
import { sniff, type Format } from './sniff.js';
import { checkInSlices } from './slices.js';
import { sourceProblem, type SourceFault } from './source-text.js';
import { readRows, readFeedText, decode } from './text-formats.js';

/** The data of an address before its records are checked. */
export interface RemoteData {
  /** JSON value, or records already made from rows of CSV or entries of a feed. */
  readonly data: unknown;
  readonly format: Format;
  readonly problems: readonly Problem[];
}

/** Reads and checks the records at `src`. Rejects only when `signal` is aborted. */
export async function readRemote<T>(src: string, entity: EntityName, locale: Locale, signal: AbortSignal, limits?: FetchLimits): Promise<Parsed<T[]>> {
  const { value, problems } = await loadRemote(src, entity, locale, signal, limits);
  if (!value) return { value: [], problems };
  const checked = await checkInSlices<T>(value.data, entity, locale, signal);
  return { value: checked.value, problems: [...problems, ...checked.problems] };
}

/** Fetches and takes apart, without checking records: for elements whose file holds several kinds of them. */
export async function loadRemote(src: string, entity: EntityName, locale: Locale, signal: AbortSignal, limits?: FetchLimits): Promise<Parsed<RemoteData | undefined>> {
  const failed = (code: SourceFault, status?: number) => ({
    value: undefined,
    problems: [sourceProblem(code, locale, { src, status: status ?? '', limit: code === 'timeout' ? SILENCE_SECONDS : LIMIT_MB })],
  });
  const fetched = await fetchBytes(src, signal, limits);
  if ('fault' in fetched) return failed(fetched.fault, fetched.status);
  const text = await decode(fetched.bytes, fetched.contentType);
  const format = sniff(fetched.bytes, text, fetched.contentType, src);
  switch (format) {
    case 'json': {
      const json = parseJson(text, locale);
      return json.problems.length > 0 ? { value: undefined, problems: json.problems } : found(json.value, format, []);
    }
    case 'csv': {
      const rows = await readRows(text, entity, locale);
      return found(rows.value, format, rows.problems);
    }
    case 'feed': {
      const entries = await readFeedText(text, locale);
      return found(entries.value, format, entries.problems);
    }
    case 'html':
      return failed('html_instead');
    case 'empty':
      return failed('empty_file');
    case 'binary':
      return failed('binary_instead');
    case 'unknown':
      return failed('unknown_format');
  }
}

function found(data: unknown, format: Format, problems: readonly Problem[]): Parsed<RemoteData> {
  return { value: { data, format, problems }, problems };
}
