/** One filing against a service that fails in every way on the road: filed once, one receipt. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newFiling, sendFiling, type Filing } from './filing.js';

/** What happens to one request: fine, lost before it arrives, lost after it was done, or answered with a status. */
type Fate = 'fine' | 'lost' | 'reset' | 429 | 502 | 503;

const content = new Blob(['x'.repeat(1_200_000)]);
const about = { name: '材料.txt', size: content.size, contentType: 'text/plain', sha256: 'a'.repeat(64) };
const filing = (files: Filing['files'] = []): Filing =>
  newFiling({ door: 'request', record: { description: '示例' }, files, honeypot: '' });

/** A service in memory that keeps cases by key and uploads by id. */
function service(fates: Fate[] = []) {
  const cases = new Map<string, string>();
  const uploads = new Map<string, { received: number; size: number }>();
  /** Bytes of each file that a case took; its upload is found no more. */
  const taken: number[] = [];
  let announced = 0;
  const missing = {
    code: 'invalid',
    title: '-',
    remedy: '-',
    errors: [{ pointer: '/uploads/0', code: 'upload_missing', message: '-' }],
  };
  const bodies: string[] = [];
  const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    new Response(status === 204 ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json', ...headers },
    });
  const handle = (url: string, init: RequestInit): Response => {
    const headers = new Headers(init.headers);
    if (url.endsWith('/challenge')) return json(404, {});
    if (url.endsWith('/uploads')) {
      const id = `u${announced++}`;
      uploads.set(id, { received: 0, size: (JSON.parse(init.body as string) as { size: number }).size });
      return json(201, { id }, { 'Upload-Offset': '0' });
    }
    const upload = uploads.get(url.split('/').at(-1) ?? '');
    if (url.includes('/uploads/')) {
      if (!upload) return json(404, {});
      if (init.method === 'POST') {
        if (Number(headers.get('upload-offset')) !== upload.received) return json(409, {});
        upload.received += (init.body as Blob).size;
      }
      return json(200, {}, { 'Upload-Offset': String(upload.received) });
    }
    const key = headers.get('idempotency-key') ?? '';
    bodies.push(init.body as string);
    const known = cases.get(key);
    if (!known) {
      const { uploads: ids = [] } = JSON.parse(init.body as string) as { uploads?: string[] };
      if (ids.some(id => uploads.get(id)?.received !== uploads.get(id)?.size || !uploads.has(id)))
        return json(422, missing, { 'content-type': 'application/problem+json' });
      for (const id of ids) taken.push(uploads.get(id)?.received ?? 0);
      for (const id of ids) uploads.delete(id);
      cases.set(key, `YQ-${cases.size + 1}`);
    }
    const receipt = { receiptNo: cases.get(key), submittedAt: '2026-06-15T01:00:00.000Z' };
    return json(known ? 200 : 201, receipt);
  };
  const meet = (input: string, init: RequestInit): Response => {
    const fate = fates.shift() ?? 'fine';
    if (fate === 'lost') throw new TypeError('lost');
    if (typeof fate === 'number') return json(fate, {}, fate === 429 ? { 'Retry-After': '1' } : {});
    const answer = handle(input, init);
    if (fate === 'reset') throw new TypeError('reset after it was done');
    return answer;
  };
  const fetch = ((input: string, init: RequestInit) =>
    new Promise(resolve => resolve(meet(input, init)))) as typeof globalThis.fetch;
  return {
    cases,
    uploads,
    taken,
    bodies,
    target: { endpoint: '/v1', locale: 'en', fetch, wait: async () => {} } as const,
  };
}

describe('a filing', () => {
  it('whose answer was lost gets the same receipt when it is sent again, and is filed once', async () => {
    const { cases, target } = service(['fine', 'reset', 'fine', 'fine']);
    const one = filing();
    const receipt = await sendFiling(one, target);
    expect([receipt.receiptNo, receipt.replayed, cases.size]).toEqual(['YQ-1', true, 1]);
    expect((await sendFiling(one, target)).receiptNo).toBe('YQ-1');
    expect(cases.size).toBe(1);
  });

  it('is filed once, with its file whole, whatever happens on the way', async () => {
    const fate = fc.constantFrom<Fate>('fine', 'lost', 'reset', 429, 502, 503);
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 14 }), async fates => {
        const { cases, taken, target } = service(fates);
        let one = filing([{ about, content }]);
        const watch = {
          onUpload: (_: number, uploadId: string) => {
            one = { ...one, files: [{ about, content, uploadId }] };
          },
        };
        const receipts = new Set<string>();
        for (let tries = 0; tries < 20 && receipts.size === 0; tries += 1) {
          try {
            receipts.add((await sendFiling(one, target, watch)).receiptNo);
          } catch {
            // The person, or the outbox, tries again.
          }
        }
        receipts.add((await sendFiling(one, target, watch)).receiptNo);
        expect(receipts.size).toBe(1);
        expect(cases.size).toBe(1);
        expect(taken).toEqual([about.size]);
      }),
      { numRuns: 150 },
    );
  });

  it('whose answer was lost does not send its file again: the case has it', async () => {
    const { taken, uploads, target } = service();
    let one = filing([{ about, content }]);
    let pieces = 0;
    const fetch = (async (input: string, init: RequestInit) => {
      if (input.includes('/uploads/') && init.method === 'POST') pieces += 1;
      return target.fetch(input, init);
    }) as typeof globalThis.fetch;
    const watch = {
      onUpload: (_: number, uploadId: string) => {
        one = { ...one, files: [{ about, content, uploadId }] };
      },
    };
    const first = await sendFiling(one, { ...target, fetch }, watch);
    const again = await sendFiling(one, { ...target, fetch }, watch);
    expect([again.receiptNo, again.replayed]).toEqual([first.receiptNo, true]);
    expect([pieces, taken.length, uploads.size]).toEqual([3, 1, 0]);
  });

  it('sends a file anew that the service has lost', async () => {
    const { taken, target } = service();
    const heard: string[] = [];
    const watch = { onUpload: (_: number, uploadId: string) => heard.push(uploadId) };
    await sendFiling(filing([{ about, content, uploadId: 'lost-long-ago' }]), target, watch);
    expect([taken, heard]).toEqual([[about.size], ['u0']]);
  });

  it('goes on where an earlier upload stopped', async () => {
    const { taken, uploads, target } = service();
    uploads.set('u7', { received: 524_288, size: about.size });
    const steps: number[] = [];
    await sendFiling(filing([{ about, content, uploadId: 'u7' }]), target, {
      onStep: step => {
        if (step.step === 'upload') steps.push(step.sent);
      },
    });
    expect(steps[0]).toBe(524_288);
    expect(taken).toEqual([about.size]);
  });

  it('says which file was refused, and blames no field of the form for it', async () => {
    const { target } = service();
    const refusing = (async (input: string, init: RequestInit) =>
      input.endsWith('/uploads')
        ? new Response(JSON.stringify({}), { status: 415, headers: { 'content-type': 'application/json' } })
        : target.fetch(input, init)) as typeof globalThis.fetch;
    const sent = sendFiling(filing([{ about, content }]), { ...target, fetch: refusing });
    await expect(sent).rejects.toMatchObject({ kind: 'unsupported', problems: [] });
    await expect(sent).rejects.toThrow('材料.txt');
    const renamed = { about: { ...about, name: '1.sealed' }, content };
    await expect(
      sendFiling(filing([renamed]), { ...target, fetch: refusing }, { nameOf: () => '我的材料.txt' }),
      'by the name that the person knows',
    ).rejects.toThrow(/^我的材料\.txt: /);
    const chinese = { ...target, locale: 'zh-CN', fetch: refusing } as const;
    await expect(sendFiling(filing([{ about, content }]), chinese)).rejects.toThrow(/^材料\.txt：\S/);
  });

  it('gets a file through a line on which a piece takes longer than a try may last', async () => {
    const { target, taken } = service();
    const fetch = ((input: string, init: RequestInit) =>
      init.body instanceof Blob && init.body.size > 100_000
        ? Promise.reject(new DOMException('timeout', 'AbortError'))
        : target.fetch(input, init)) as typeof globalThis.fetch;
    await sendFiling(filing([{ about, content }]), { ...target, fetch });
    expect(taken).toEqual([about.size]);
  });

  it('gets a file through a host that refuses as much at once as a piece is, and tells a limit that holds for any piece', async () => {
    const { target, taken } = service();
    const refused = new Set<number>();
    const behind = (most: number) =>
      (async (input: string, init: RequestInit) => {
        if (!(init.body instanceof Blob) || init.body.size <= most) return target.fetch(input, init);
        refused.add(init.body.size);
        return new Response('<h1>413</h1>', { status: 413, headers: { 'content-type': 'text/html' } });
      }) as typeof globalThis.fetch;
    await sendFiling(filing([{ about, content }]), { ...target, fetch: behind(100_000) });
    expect([taken, [...refused]]).toEqual([[about.size], [524_288, 131_072]]);
    const sent = sendFiling(filing([{ about, content }]), { ...target, fetch: behind(1000) });
    await expect(sent).rejects.toMatchObject({ kind: 'too_large' });
    expect(taken).toHaveLength(1);
  });

  it('sends and takes up files through hosts that let nothing but GET and POST through', async () => {
    const { target, uploads, taken } = service();
    const methods = new Set<string | undefined>();
    const fetch = (async (input: string, init: RequestInit) => {
      methods.add(init.method);
      if (!['GET', 'POST'].includes(init.method ?? '')) return new Response('', { status: 405 });
      return target.fetch(input, init);
    }) as typeof globalThis.fetch;
    uploads.set('u7', { received: 524_288, size: about.size });
    await sendFiling(filing([{ about, content, uploadId: 'u7' }]), { ...target, fetch });
    expect(taken).toEqual([about.size]);
    expect([...methods].sort()).toEqual(['GET', 'POST']);
  });

  it('tells a file that was changed since it was picked from a connection that broke, and asks for no more', async () => {
    const { target, cases } = service();
    const changed = new Blob(['x']);
    changed.slice = () =>
      ({ arrayBuffer: () => Promise.reject(new DOMException('changed', 'NotReadableError')) }) as Blob;
    const sent = sendFiling(filing([{ about: { ...about, size: 1 }, content: changed }]), target);
    await expect(sent).rejects.toMatchObject({ kind: 'unreadable', leavesOpen: false });
    await expect(sent).rejects.toThrow(/^材料\.txt/);
    expect(cases.size).toBe(0);
  });
});
