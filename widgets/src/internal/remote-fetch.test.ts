import { beforeAll, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { fetchBytes } from './remote-fetch.js';

const START = 64 * 1024;

beforeAll(() => {
  vi.stubGlobal('document', { baseURI: 'https://www.example.gov.cn/' });
  return () => vi.unstubAllGlobals();
});

/** What `fetchBytes` makes of a file that comes in pieces of these sizes, and the beginnings it handed on. */
async function received(sizes: readonly number[], limit = 10_000_000) {
  const file = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0)).map((_, at) => at % 251);
  let from = 0;
  const pieces = sizes.map(size => file.slice(from, (from += size)));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
  const starts: Uint8Array[] = [];
  const onStart = (start: Uint8Array) => Promise.resolve(starts.push(start.slice()));
  const early = { response: Promise.resolve(new Response(body)), stop: new AbortController() };
  const limits = { silenceMs: 5000, bytes: limit };
  const signal = new AbortController().signal;
  return { file, starts, fetched: await fetchBytes('/list.json', signal, limits, onStart, early) };
}

describe('the bytes of a file', () => {
  it('come back whole, however they were cut on the way; its beginning is handed on once, and nothing but the beginning', async () => {
    const sizes = fc.array(fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 200_000 })), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(sizes, async list => {
        const { file, starts, fetched } = await received(list);
        if (!('bytes' in fetched)) throw new Error(fetched.fault);
        expect(Buffer.compare(fetched.bytes, file)).toBe(0);
        expect(starts.length).toBe(file.length < START ? 0 : 1);
        for (const start of starts) expect(Buffer.compare(start, file.subarray(0, START))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('are refused beyond the limit, before more of them is kept', async () => {
    expect((await received([1000, 1001], 2000)).fetched).toEqual({ fault: 'too_large' });
    expect((await received([1000, 1000], 2000)).fetched).toHaveProperty('bytes.length', 2000);
  });
});
