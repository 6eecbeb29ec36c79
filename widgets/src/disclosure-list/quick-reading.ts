/**
 * Reads lists of which every record is plainly good. Whatever has to be mended, worded, or read from another format is left
 * to the whole reading part, which is several times as large and then loads beside it.
 */
import {
  disclosureItem,
  DISCLOSURE_LABELS,
  fieldsIn,
  labelOfCode,
  VALIDITY_LABELS,
  type Locale,
} from '@sunboard/model';
import { isPlainlyGood } from '@sunboard/model/read';
import type { EarlyFetch } from '../internal/early-fetch.js';
import { firstRecordsShown } from '../internal/first-part.js';
import { isCutOut, jsonPieces, type Piece } from '../internal/json-pieces.js';
import { labelIn } from '../internal/label-in.js';
import { isPartial, listIn } from '../internal/list-in.js';
import { piecesOf, takePieces, type SliceOptions } from '../internal/piece-loop.js';
import { fetchBytes, type Fetched } from '../internal/remote-fetch.js';
import { isOpening, startOf } from '../internal/start-sign.js';
import type { Item } from './types.js';

type Options = SliceOptions<Item> & { readonly signal: AbortSignal };

/** The records, or what the whole part needs to go on. */
export interface QuickAnswer {
  readonly records?: readonly Item[];
  readonly fetched?: Fetched;
}

const CODES = { validity: VALIDITY_LABELS, disclosure: DISCLOSURE_LABELS };
const UNIQUE = fieldsIn(disclosureItem)
  .filter(({ labels }) => labels.unique)
  .map(({ name }) => name as keyof Item);
/** Thrown to leave the loop. */
const NOT_PLAIN = new Error('a record needs the whole check');

/** Label of a field of a document in the reader's language, e.g. `索引号`; the property name when there is none. */
export function fieldLabel(name: string, locale: Locale): string {
  return labelIn(disclosureItem, name, locale);
}

/** What a code is called in the reader's language. */
export function codeLabel(field: keyof typeof CODES, value: string, locale: Locale): string {
  return labelOfCode(CODES[field], value, locale);
}

/** Reads JSON text or values; no records when they need the whole part. Rejects only when aborted. */
export async function readData(data: unknown, options: Options): Promise<QuickAnswer> {
  const list = listIn(typeof data === 'string' ? parsed(data) : data);
  return list && !isPartial(list, list.list.length) ? plain(piecesOf(list.list), () => true, options) : {};
}

/** Fetches and reads a file. Rejects only when aborted. */
export async function readAddress(
  src: string,
  early: EarlyFetch | undefined,
  options: Options,
): Promise<QuickAnswer> {
  const onStart = firstRecordsShown(disclosureItem, options);
  const fetched = await fetchBytes(src, options.signal, undefined, onStart, early);
  if ('fault' in fetched || !isOpening(startOf(fetched.bytes))) return { fetched };
  // Text in another encoding may be UTF-8 by chance.
  if (/charset=["']?(?!utf-?8)/i.test(fetched.contentType)) return { fetched };
  const cut = await plain(jsonPieces(fetched.bytes), isFileAroundList, options);
  if (cut.records) return cut;
  const whole = await readData(textOf(fetched.bytes), options);
  return whole.records ? whole : { fetched };
}

async function plain(
  pieces: Generator<Piece, unknown>,
  isWhole: (rest: unknown, count: number) => boolean,
  options: Options,
): Promise<QuickAnswer> {
  const seen = UNIQUE.map(name => ({ name, values: new Set<unknown>() }));
  const isNew = (record: Item) =>
    seen.every(({ name, values }) => {
      const value = record[name];
      if (value === undefined) return true;
      const before = values.size;
      return values.add(value).size > before;
    });
  const take = (piece: Piece) => {
    if (!piece.every((record): record is Item => isPlainlyGood(disclosureItem, record) && isNew(record)))
      throw NOT_PLAIN;
    return piece;
  };
  try {
    const { value, rest } = await takePieces(pieces, take, options);
    return value.length > 0 && isWhole(rest, value.length) ? { records: value } : {};
  } catch (error) {
    if (error !== NOT_PLAIN) throw error;
    return {};
  }
}

/** False for a file that breaks off or was too short to be cut: what was taken of it is not the whole; and for one page of several. */
function isFileAroundList(rest: unknown, count: number): boolean {
  const found = listIn(rest);
  return found !== undefined && isCutOut(found.list) && !isPartial(found, count);
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
