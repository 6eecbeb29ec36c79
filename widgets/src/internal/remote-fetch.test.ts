import { beforeAll, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { fetchBytes } from './remote-fetch.js';

const START = 64 * 1024;

beforeAll(() => {
  vi.stubGlobal('document', { baseURI: 'https://www.example.gov.cn/' });
  return () => vi.unstubAllGlobals();
});

/** How the file comes: in a stream of bytes that fills a place of ours, or in pieces of the stream's own; and what length it says it has. */
interface Way {
  readonly type?: 'bytes' | undefined;
  readonly says?: string | undefined;
}

/** What `fetchBytes` makes of a file that comes in pieces of these sizes, and the beginnings it handed on. */
async function received(sizes: readonly number[], { type, says }: Way = {}, limit = 10_000_000) {
  const file = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0)).map((_, at) => at % 251);
  let from = 0;
  const pieces = sizes.map(size => file.slice(from, (from += size)));
  const pull = (controller: ReadableStreamDefaultController<Uint8Array> | ReadableByteStreamController) => {
    const piece = pieces.shift();
    if (piece) controller.enqueue(piece);
    else {
      controller.close();
      if ('byobRequest' in controller) controller.byobRequest?.respond(0);
    }
  };
  const body =
    type === 'bytes' ? new ReadableStream({ type, pull }) : new ReadableStream<Uint8Array>({ pull });
  const headers = says === undefined ? {} : { 'content-length': says };
  const starts: Uint8Array[] = [];
  const onStart = (start: Uint8Array) => Promise.resolve(starts.push(start.slice()));
  const early = { response: Promise.resolve(new Response(body, { headers })), stop: new AbortController() };
  const limits = { silenceMs: 5000, bytes: limit };
  const signal = new AbortController().signal;
  return { file, starts, fetched: await fetchBytes('/list.json', signal, limits, onStart, early) };
}

describe('the bytes of a file', () => {
  it('come back whole, however they were cut on the way; its beginning is handed on once, and nothing but the beginning', async () => {
    const size = fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 200_000 }));
    const types = fc.constantFrom<Way['type']>(undefined, 'bytes');
    const lengths = fc.constantFrom<(real: number) => string | undefined>(
      () => undefined,
      String,
      real => String(Math.floor(real / 3)),
      () => 'none',
    );
    await fc.assert(
      fc.asyncProperty(types, lengths, fc.array(size, { maxLength: 6 }), async (type, says, all) => {
        // A stream of bytes takes no empty piece.
        const list = type === 'bytes' ? all.filter(Boolean) : all;
        const real = list.reduce((sum, each) => sum + each, 0);
        const { file, starts, fetched } = await received(list, { type, says: says(real) });
        if (!('bytes' in fetched)) throw new Error(fetched.fault);
        expect(Buffer.compare(fetched.bytes, file)).toBe(0);
        expect(starts.length).toBe(file.length < START ? 0 : 1);
        for (const start of starts) expect(Buffer.compare(start, file.subarray(0, START))).toBe(0);
      }),
      { numRuns: 120 },
    );
  });

  it('are refused beyond the limit, before more of them is kept', async () => {
    expect((await received([1000, 1001], {}, 2000)).fetched).toEqual({ fault: 'too_large' });
    expect((await received([1000, 1001], { type: 'bytes' }, 2000)).fetched).toEqual({ fault: 'too_large' });
    expect((await received([10], { says: '2001' }, 2000)).fetched).toEqual({ fault: 'too_large' });
    expect((await received([1000, 1000], {}, 2000)).fetched).toHaveProperty('bytes.length', 2000);
  });
});

describe('a fetch that fails', () => {
  it.each([
    ['https:', 'http://data.example.gov.cn/list.json', 'mixed'],
    ['https:', 'https://data.example.gov.cn/list.json', 'network'],
    ['https:', '/list.json', 'network'],
    ['http:', 'http://data.example.gov.cn/list.json', 'network'],
  ])('on a page under %s for %s says %s', async (protocol, src, fault) => {
    vi.stubGlobal('location', { protocol });
    vi.stubGlobal('navigator', { onLine: true });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchBytes(src, new AbortController().signal)).toEqual({ fault });
  });
});
