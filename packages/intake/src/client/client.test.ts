import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createIntakeClient,
  formatReceiptNumber,
  IntakeError,
  newAccessKey,
  normalizeAccessKey,
  parseReceiptNumber,
  retryAfterSeconds,
} from '../index.js';

const RECEIPT = { receiptNo: 'YQ-TEST-2026-000001-0', accessKey: 'K', submittedAt: '2026-03-02T02:00:00Z' };
const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

/** A client whose network gives these answers in turn; records keys and waits. */
function scripted(...answers: (() => Response)[]) {
  const keys: (string | null)[] = [];
  const waits: number[] = [];
  const client = createIntakeClient({
    endpoint: 'https://service.example/v1/',
    locale: 'en',
    fetch: (_, init) => {
      keys.push(new Headers(init?.headers).get('idempotency-key'));
      const next = answers[Math.min(keys.length, answers.length) - 1];
      return Promise.resolve().then(() => next!());
    },
    wait: milliseconds => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  });
  return { client, keys, waits };
}
const reset = () => {
  throw new TypeError('connection reset');
};
const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as IntakeError,
  );

describe('the client', () => {
  it('sends again with the same key until the service answers', async () => {
    const { client, keys } = scripted(
      reset,
      () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
      () => json(201, RECEIPT),
    );
    expect((await client.submitRequest({})).receiptNo).toBe(RECEIPT.receiptNo);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('sends an access key as it was given out, however it was typed', async () => {
    const sent: string[] = [];
    const fetch = ((_: string, init: RequestInit) => {
      sent.push(new Headers(init.headers).get('authorization') ?? '');
      return Promise.resolve(json(200, { receiptNo: 'x', status: 'submitted' }));
    }) as typeof globalThis.fetch;
    const client = createIntakeClient({ endpoint: '/v1', locale: 'en', fetch, wait: async () => {} });
    const key = newAccessKey();
    const wide = key.replace(/[!-~]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    for (const typed of [key, key.replaceAll('-', ' '), wide, `\u200e${key.toLowerCase()}`])
      await client.status('YQ-TEST-2026-000001-0', typed);
    expect(new Set(sent)).toEqual(new Set([`Bearer ${key}`]));
    await client.status('YQ-TEST-2026-000001-0', '查询码');
    expect(sent.at(-1), 'refused by the service, not by the browser').toBe('Bearer -');
  });

  it('shows the site’s cookies to a gate that asks for them, and to nobody else', async () => {
    const asked: (string | undefined)[] = [];
    const behind = (gate: () => Response, withoutCookies = false) =>
      createIntakeClient({
        endpoint: '/v1',
        locale: 'en',
        withoutCookies,
        wait: async () => {},
        fetch: ((_: string, init: RequestInit) => {
          asked.push(init.credentials);
          return Promise.resolve(init.credentials === 'omit' ? gate() : json(201, RECEIPT));
        }) as typeof globalThis.fetch,
      });
    // As firewalls answer whom they do not know: with a page that sets a cookie by script.
    for (const status of [412, 521, 403, 200]) {
      asked.length = 0;
      const page = () =>
        new Response('<script>…</script>', { status, headers: { 'Content-Type': 'text/html' } });
      expect((await behind(page).submitRequest({})).receiptNo).toBe(RECEIPT.receiptNo);
      expect(asked).toEqual(['omit', 'same-origin']);
      asked.length = 0;
      await caught(behind(page, true).submitComplaint({}));
      expect(new Set(asked), 'a complaint without a name').toEqual(new Set(['omit']));
    }
    asked.length = 0;
    const refusal = { code: 'invalid', title: 'No', remedy: 'Change it' };
    await caught(behind(() => json(422, refusal)).submitRequest({}));
    await caught(behind(() => new Response('', { status: 502 })).submitRequest({}));
    expect(new Set(asked), 'answers of the service, or of one that is away').toEqual(new Set(['omit']));
  });

  it('waits as long as Retry-After says, in seconds or as a date', async () => {
    const { client, waits } = scripted(
      () => json(503, {}, { 'Retry-After': '7' }),
      () => json(201, RECEIPT),
    );
    await client.submitComplaint({});
    expect(waits).toEqual([7000]);
    expect(retryAfterSeconds('Wed, 21 Oct 2026 07:28:00 GMT', Date.parse('2026-10-21T07:27:00Z'))).toBe(60);
    expect(retryAfterSeconds('soon', 0)).toBeUndefined();
  });

  it('waits as asked also where the words after the head of the answer are lost', async () => {
    const cut = new ReadableStream({
      pull: controller => {
        controller.error(new TypeError('reset'));
      },
    });
    const { client, waits } = scripted(
      () => new Response(cut, { status: 429, headers: { 'Retry-After': '9' } }),
      () => json(201, RECEIPT),
    );
    await client.submitRequest({});
    expect(waits).toEqual([9000]);
  });

  it('tells a long wait instead of sitting through it', async () => {
    const { client, keys } = scripted(() => json(429, {}, { 'Retry-After': '3600' }));
    const error = await caught(client.submitRequest({}));
    expect([error?.kind, error?.retryAfter, keys.length]).toEqual(['too_many', 3600, 1]);
  });

  it.each([
    ['broken', reset],
    [
      'not_json',
      () =>
        new Response('<html>Please sign in</html>', {
          status: 200,
          headers: { 'Content-Type': 'text/html' },
        }),
    ],
    [
      'truncated',
      () =>
        new Response('{"receiptNo":"YQ', { status: 201, headers: { 'Content-Type': 'application/json' } }),
    ],
    [
      'truncated',
      () =>
        new Response(new ReadableStream({ pull: controller => controller.error(new TypeError('reset')) }), {
          status: 201,
          headers: { 'Content-Type': 'application/json' },
        }),
    ],
    ['not_json', () => json(201, { hello: 'world' })],
    ['too_large', () => new Response('', { status: 413 })],
    ['conflict', () => json(409, {})],
    ['mismatch', () => json(422, { code: 'idempotency_mismatch', title: 't', remedy: 'r' })],
    ['unavailable', () => json(500, {})],
    ['refused', () => json(403, {})],
  ] as const)('names the failure %s and its remedy', async (kind, answer) => {
    const { client } = scripted(answer);
    const error = await caught(client.submitRequest({}));
    expect(error).toBeInstanceOf(IntakeError);
    expect(error?.kind).toBe(kind);
    expect(error?.message).not.toBe('');
    expect(error?.remedy).not.toBe('');
  });

  it('hands located problems on and ignores ones that have no shape', async () => {
    const errors = [{ pointer: '/contact/phone', code: 'contact_one', message: 'm', remedy: 'r' }];
    const good = await caught(
      scripted(() => json(422, { code: 'invalid', title: 't', remedy: 'r', errors })).client.submitRequest(
        {},
      ),
    );
    expect(good?.problems).toEqual([{ ...errors[0], value: '' }]);
    const bad = await caught(
      scripted(() =>
        json(422, { code: 'invalid', title: 't', remedy: 'r', errors: [1, null] }),
      ).client.submitRequest({}),
    );
    expect([bad?.kind, bad?.problems]).toEqual(['invalid', []]);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    controller.abort();
    const { client, keys } = scripted(() => json(201, RECEIPT));
    const error = await caught(client.submitRequest({}, { signal: controller.signal }));
    expect([error?.kind, keys.length]).toEqual(['aborted', 0]);
  });
});

describe('receipt numbers and keys', () => {
  it('are read back as they were written, and no single wrong digit passes', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z0-9]{2,12}$/),
        fc.integer({ min: 2000, max: 2999 }),
        fc.integer({ min: 1, max: 999_999 }),
        fc.nat(5),
        fc.integer({ min: 1, max: 9 }),
        (agency, year, serial, place, shift) => {
          const text = formatReceiptNumber({ agency, year, serial });
          expect(parseReceiptNumber(` ${text.toLowerCase()} `)).toEqual({ agency, year, serial, text });
          const at = text.length - 8 + place;
          const wrong = `${text.slice(0, at)}${(Number(text[at]) + shift) % 10}${text.slice(at + 1)}`;
          expect(parseReceiptNumber(wrong)).toBeUndefined();
        },
      ),
    );
  });

  it('keep their meaning when typed with O for 0 and I or L for 1', () => {
    const key = newAccessKey();
    expect(
      normalizeAccessKey(key.toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l').replace(/-/g, ' ')),
    ).toBe(key);
    expect(key.replace(/-/g, '')).toHaveLength(26);
    expect(normalizeAccessKey(`\u202d${key}\u200b`), 'as some programs copy it').toBe(key);
    expect(normalizeAccessKey('short')).toBeUndefined();
  });
});
