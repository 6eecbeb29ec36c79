/** Takes in the bytes of an answer in one place, so that a file of tens of megabytes is neither copied nor thrown away in pieces. */
import { slices } from './breath.js';

/** Bytes that make a beginning: a page of records or more. */
const START_BYTES = 64 * 1024;
/** Most bytes taken at once. */
const MOUTHFUL = 512 * 1024;
/** Milliseconds of taking in what has come before the browser has its turn: while the page was painted, megabytes may have. */
const SLICE_MS = 12;

/** Limit, and who wants to hear of the bytes on their way. */
export interface BodyOptions {
  /** Most bytes that are taken. */
  readonly limit: number;
  /** Called whenever something has come. */
  readonly touch: () => void;
  /** Sees the beginning of a file whose end has not come yet; what it was given holds until its promise settles. */
  readonly onStart?: ((start: Uint8Array) => Promise<unknown>) | undefined;
}

/** The bytes of the answer's body; undefined when they are more than the limit. Rejects when the connection breaks. */
export async function bodyBytes(
  response: Response,
  { limit, touch, onStart }: BodyOptions,
): Promise<Uint8Array | undefined> {
  const said = Number(response.headers.get('content-length')) || 0;
  if (said > limit) return undefined;
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  // A byte more, so that the end shows before the place has to grow. A compressed answer says less than it holds.
  const place = createPlace(Math.max(said + 1, START_BYTES));
  const take = takerOf(response.body, place);
  const pause = slices(SLICE_MS);
  let isStart = onStart !== undefined;
  for (;;) {
    await pause();
    const isMore = await take(isStart ? START_BYTES - place.size() : MOUTHFUL);
    touch();
    if (!isMore) return place.bytes();
    if (place.size() > limit) return undefined;
    if (isStart && place.size() >= START_BYTES) {
      isStart = false;
      await onStart?.(place.bytes());
    }
  }
}

type Place = ReturnType<typeof createPlace>;

/** A place that grows when it must. */
function createPlace(size: number) {
  let whole = new Uint8Array(size);
  let filled = 0;
  /** The free part, at most `most` bytes and at least one. */
  const room = (most: number): Uint8Array<ArrayBuffer> => {
    if (filled === whole.length) {
      const larger = new Uint8Array(whole.length * 2);
      larger.set(whole);
      whole = larger;
    }
    return whole.subarray(filled, filled + most);
  };
  return {
    room,
    size: () => filled,
    bytes: () => whole.subarray(0, filled),
    /** The browser wrote into the room itself and hands the place back. */
    handedBack(part: Uint8Array<ArrayBuffer>): void {
      whole = new Uint8Array(part.buffer);
      filled += part.length;
    },
    /** Writes as much as there is room for, and says how much that was. */
    add(bytes: Uint8Array, most: number): number {
      const free = room(most);
      const part = bytes.subarray(0, free.length);
      free.set(part);
      filled += part.length;
      return part.length;
    },
  };
}

/** A function that takes at most so many bytes into the place, and says whether there may be more. */
function takerOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  place: Place,
): (most: number) => Promise<boolean> {
  let reader: ReadableStreamBYOBReader;
  try {
    reader = stream.getReader({ mode: 'byob' });
  } catch {
    return pieceTaker(stream.getReader(), place);
  }
  return async most => {
    const { done, value } = await reader.read(place.room(most));
    if (value) place.handedBack(value);
    return !done;
  };
}

/* Browsers that do not write into a place of ours hand out pieces of their own. */
function pieceTaker(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  place: Place,
): (most: number) => Promise<boolean> {
  let rest: Uint8Array = new Uint8Array();
  return async most => {
    if (rest.length === 0) {
      const { done, value } = await reader.read();
      if (done) return false;
      rest = value;
    }
    rest = rest.subarray(place.add(rest, most));
    return true;
  };
}
