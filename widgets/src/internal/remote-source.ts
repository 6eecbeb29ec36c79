/** Reads records from an address: fetches, finds out what it got (JSON, CSV, Atom, RSS, or something that is no data), checks each record. */
import {
  contentFault,
  decodeBytes,
  parseCsv,
  parseJson,
  type EntityName,
  type Locale,
  type Parsed,
} from '@sunboard/model';
import { fetchBytes, LIMIT_MB, SILENCE_SECONDS, type FetchLimits } from './remote-fetch.js';
import { checkInSlices } from './slices.js';
import { sourceProblem } from './source-text.js';

/** JSON whose records are still to be checked, or the checked records of a CSV file or feed. */
export type RemoteData<T> = { readonly json: unknown } | Parsed<T[]>;

/** Reads and checks the records at `src`. Rejects only when `signal` is aborted. */
export async function readRemote<T>(
  src: string,
  entity: EntityName,
  locale: Locale,
  signal: AbortSignal,
  limits?: FetchLimits,
): Promise<Parsed<T[]>> {
  const data = await loadRemote<T>(src, entity, locale, signal, limits);
  return 'json' in data ? checkInSlices<T>(data.json, entity, locale, signal) : data;
}

/** Fetches and takes apart; JSON is not checked yet, for elements whose file holds several kinds of records. */
export async function loadRemote<T>(
  src: string,
  entity: EntityName,
  locale: Locale,
  signal: AbortSignal,
  limits?: FetchLimits,
): Promise<RemoteData<T>> {
  const fetched = await fetchBytes(src, signal, limits);
  if ('fault' in fetched) {
    const limit = fetched.fault === 'timeout' ? SILENCE_SECONDS : LIMIT_MB;
    return {
      value: [],
      problems: [sourceProblem(fetched.fault, locale, { src, status: fetched.status ?? '', limit })],
    };
  }
  const fault = contentFault(fetched.bytes, locale);
  if (fault) return { value: [], problems: [{ ...fault, value: fault.value || src }] };
  const encoding = /charset=["']?([\w-]{2,20})/i.exec(fetched.contentType)?.[1];
  const start = startOf(fetched.bytes);
  if (start === '<') return readFeed<T>(fetched.bytes, encoding, entity, locale, src);
  if (start === '{' || start === '[' || fetched.contentType.includes('json')) {
    const json = parseJson(decodeBytes(fetched.bytes, encoding).text, locale);
    return json.problems.length > 0 ? { value: [], problems: json.problems } : { json: json.value };
  }
  return (await parseCsv(
    fetched.bytes,
    entity,
    locale,
    encoding === undefined ? {} : { encoding },
  )) as unknown as Parsed<T[]>;
}

/** First sign of a file in any encoding that keeps ASCII, marks and blanks passed over. */
function startOf(bytes: Uint8Array): string {
  const first = bytes.subarray(0, 4000).find(byte => byte > 0x20 && byte < 0x7f);
  return String.fromCharCode(first ?? 0);
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
  const parsed =
    'trustedTypes' in globalThis
      ? recordsFromFeed(await fetchDocument(src), locale)
      : parseFeed(decodeBytes(bytes, encoding).text, locale);
  return parsed as unknown as Parsed<T[]>;
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
