/** Reads records from an address: fetches, finds out what it got (JSON, CSV, Atom, RSS, or something that is no data), checks each record. */
import {
  contentFault,
  decodeBytes,
  isScriptOfData,
  parseCsv,
  schemaOf,
  type EntityName,
  type EntitySchema,
  type Locale,
  type Parsed,
  type Problem,
} from '@sunboard/model';
import { slices } from './breath.js';
import { jsonIn } from './json-text.js';
import { firstRecordsShown } from './first-part.js';
import { isCutOut, jsonPieces } from './json-pieces.js';
import { fetchBytes, LIMIT_MB, SILENCE_SECONDS, type Fetched, type FetchLimits } from './remote-fetch.js';
import { isOpening, startOf } from './start-sign.js';
import { listIn } from './list-in.js';
import type { SliceOptions } from './piece-loop.js';
import { checkPieces, checkRead, placedBelow } from './slices.js';
import { sourceProblem } from './source-text.js';

/** Milliseconds of work on a CSV file between two breaths. */
const SLICE_MS = 12;

/** JSON whose records are still to be checked, or the checked records of a CSV file or feed. */
export type RemoteData<T> = { readonly json: unknown; readonly problems: readonly Problem[] } | Parsed<T[]>;

/** A file that was fetched and looks like data. */
interface DataFile {
  readonly src: string;
  readonly bytes: Uint8Array;
  /** As the server declared it. */
  readonly encoding: string | undefined;
  readonly format: 'json' | 'feed' | 'csv';
}

/** Reads and checks the records at `src`. Rejects only when aborted. */
export async function readRemote<T>(
  src: string,
  entity: EntityName,
  locale: Locale,
  signal: AbortSignal,
  limits?: FetchLimits,
  onPart?: SliceOptions<T>['onPart'],
): Promise<Parsed<T[]>> {
  const options = { signal, onPart };
  // The caller's type is that of the entity.
  const onStart = firstRecordsShown(schemaOf(entity) as unknown as EntitySchema<T>, options);
  const fetched = await fetchBytes(src, signal, limits, onStart);
  return readFetched(fetched, src, entity, locale, options);
}

/** Reads and checks the records of a file that has been fetched. Rejects only when aborted. */
export async function readFetched<T>(
  fetched: Fetched,
  src: string,
  entity: EntityName,
  locale: Locale,
  options: SliceOptions<T> & { readonly signal: AbortSignal },
): Promise<Parsed<T[]>> {
  const file = fileOf(fetched, src, locale);
  if ('problems' in file) return file;
  const cut = file.format === 'json' && (await readCut<T>(file.bytes, entity, locale, options));
  if (cut) return cut;
  const data = await dataIn<T>(file, entity, locale, options.signal);
  return 'json' in data
    ? checkRead<T>({ value: data.json, problems: data.problems }, entity, locale, options)
    : data;
}

/** Fetches and takes apart; JSON is not checked yet, for elements whose file holds several kinds of records. */
export async function loadRemote<T>(
  src: string,
  entity: EntityName,
  locale: Locale,
  signal: AbortSignal,
  limits?: FetchLimits,
): Promise<RemoteData<T>> {
  const file = fileOf(await fetchBytes(src, signal, limits), src, locale);
  return 'problems' in file ? file : dataIn<T>(file, entity, locale, signal);
}

function fileOf(fetched: Fetched, src: string, locale: Locale): DataFile | Parsed<never[]> {
  if ('fault' in fetched) {
    const limit = fetched.fault === 'timeout' ? SILENCE_SECONDS : LIMIT_MB;
    return {
      value: [],
      problems: [sourceProblem(fetched.fault, locale, { src, status: fetched.status ?? '', limit })],
    };
  }
  const { bytes, contentType } = fetched;
  const fault = contentFault(bytes, locale);
  if (fault) return { value: [], problems: [{ ...fault, value: fault.value || src }] };
  const start = startOf(bytes);
  const isJson =
    isOpening(start) ||
    contentType.includes('json') ||
    // The three bytes of a byte order mark, read so, are three letters.
    isScriptOfData(String.fromCharCode(...bytes.subarray(0, 200)).replace('\u00ef\u00bb\u00bf', ''));
  return {
    src,
    bytes,
    encoding: /charset=["']?([\w-]{2,20})/i.exec(contentType)?.[1],
    format: start === '<' ? 'feed' : isJson ? 'json' : 'csv',
  };
}

/** A long list, parsed and checked as it is cut out of its file; undefined when the file has to be read as a whole. */
async function readCut<T>(
  bytes: Uint8Array,
  entity: EntityName,
  locale: Locale,
  options: SliceOptions<T>,
): Promise<Parsed<T[]> | undefined> {
  const checked = await checkPieces<T>(jsonPieces(bytes), entity, locale, options);
  const place = listIn(checked.rest);
  return place && isCutOut(place.list) ? placedBelow(place, locale, checked) : undefined;
}

async function dataIn<T>(
  { src, bytes, encoding, format }: DataFile,
  entity: EntityName,
  locale: Locale,
  signal: AbortSignal,
): Promise<RemoteData<T>> {
  if (format === 'feed') return readFeed<T>(bytes, encoding, entity, locale, src);
  if (format === 'json') {
    const { value: json, problems } = await jsonIn(decodeBytes(bytes, encoding).text, locale);
    return json === undefined ? { value: [], problems } : { json, problems };
  }
  return (await parseCsv(bytes, entity, locale, {
    ...(encoding !== undefined && { encoding }),
    pause: slices(SLICE_MS, signal),
  })) as unknown as Parsed<T[]>;
}

/** Where Trusted Types may be enforced, no text may be parsed as a document: there the browser fetches (from its cache) and parses in one go. */
async function readFeed<T>(
  bytes: Uint8Array,
  encoding: string | undefined,
  entity: EntityName,
  locale: Locale,
  src: string,
): Promise<RemoteData<T>> {
  if (entity !== 'DisclosureItem')
    return { value: [], problems: [sourceProblem('unknown_format', locale, { src })] };
  const { parseFeed, recordsFromFeed } = await import('@sunboard/model/feed');
  const base = new URL(src, document.baseURI).href;
  const ofText = () => parseFeed(decodeBytes(bytes, encoding).text, locale, base) as unknown as Parsed<T[]>;
  if (!('trustedTypes' in globalThis)) return ofText();
  const parsed = recordsFromFeed(await fetchDocument(src), locale, base) as unknown as Parsed<T[]>;
  if (parsed.problems[0]?.code !== 'feed') return parsed;
  try {
    // Texts that are no proper XML, and those of another encoding than they say, are mended where the page allows it.
    return ofText();
  } catch {
    return parsed;
  }
}

function fetchDocument(src: string): Promise<Document | undefined> {
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open('GET', src);
    request.overrideMimeType('application/xml');
    request.responseType = 'document';
    request.onload = () => {
      resolve(request.responseXML ?? undefined);
    };
    request.onerror = () => {
      resolve(undefined);
    };
    request.send();
  });
}
