/** The service behind a path of a department's domain: whatever it answers leads on, with nothing but that path handed through. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { afterEach, describe, expect, it } from 'vitest';
import { createService, type ServiceOptions } from '../index.js';
import {
  KEY,
  idempotent,
  plainFields,
  request,
  STAFF_TOKEN,
  testService,
  withFolder,
} from './case.test-helper.js';
import { prefixProxy, type PrefixProxy, type PrefixProxyOptions } from './prefix-proxy.test-helper.js';

const PREFIX = '/intake';
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Setting {
  readonly proxy: Omit<PrefixProxyOptions, 'prefix'>;
  readonly options: (proxy: PrefixProxy) => Partial<ServiceOptions>;
}

/** The prefix taken off needs no setting; the prefix left on needs one. */
const SETTINGS: readonly (readonly [string, Setting])[] = [
  [
    'that takes the prefix off and names itself in Host',
    { proxy: { strips: true, keepsHost: false }, options: ({ origin }) => ({ publicOrigin: origin }) },
  ],
  [
    'that leaves the prefix on',
    { proxy: { strips: false, keepsHost: true }, options: () => ({ basePath: `${PREFIX}/` }) },
  ],
  [
    'that takes the prefix off although the service expects it',
    { proxy: { strips: true, keepsHost: true }, options: () => ({ basePath: PREFIX }) },
  ],
];

async function behind(
  { proxy: how, options }: Setting,
  more: Partial<ServiceOptions> = {},
): Promise<PrefixProxy> {
  const proxy = await prefixProxy({ ...how, prefix: PREFIX });
  const { service } = await testService({ ...options(proxy), ...more });
  const server = createServer(getRequestListener(service.app.fetch));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  proxy.passTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  closing.push(
    () => service.close(),
    () => new Promise(resolve => server.close(() => resolve())),
    () => proxy.close(),
  );
  return proxy;
}

/** Addresses that a page or style sheet names, as a browser resolves them; a form is posted, everything else read. */
function named(page: string, base: string): readonly (readonly [string, string])[] {
  return [...page.matchAll(/\s(href|src|action)="([^"#][^"]*)"/g)].map(([, name, address = '']) => [
    name === 'action' ? 'POST' : 'GET',
    new URL(address, base).href,
  ]);
}

const postForm = (url: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { Origin: new URL(url).origin },
    body: new URLSearchParams(fields),
  });

const postJson = (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { Origin: new URL(url).origin, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** The whole page, once everything that it names has been found to be there. */
async function whole(answer: Response, status = 200): Promise<string> {
  const page = await answer.text();
  expect(answer.status, page).toBe(status);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  const addresses = named(page, answer.url);
  expect(addresses.length).toBeGreaterThan(0);
  for (const [method, address] of addresses) {
    if (method === 'GET') expect([address, (await fetch(address)).status]).toEqual([address, 200]);
    // A form sent empty is refused with a page; where there is nothing, the answer is none.
    else expect((await postForm(address, {})).headers.get('content-type'), address).toContain('text/html');
  }
  return page;
}

/** Where a form of the page sends. */
const actionOf = (page: string, base: string): string =>
  named(page, base).find(([method]) => method === 'POST')?.[1] ?? '';

/** RFC 6265 section 5.1.4: without an attribute, the folder of the address that set the cookie. */
function cookiePath(cookie: string, url: string): string {
  const { pathname } = new URL(url);
  return /;\s*path=([^;]+)/i.exec(cookie)?.[1] ?? pathname.slice(0, pathname.lastIndexOf('/'));
}

describe.each(SETTINGS)('behind a proxy %s', (_, setting) => {
  it.each(['/v1/forms/requests', '/v1/requests'])(
    'a form without JavaScript leads from %s to the receipt, the status and the case',
    async place => {
      const proxy = await behind(setting);
      const form = await fetch(`${proxy.origin}${PREFIX}/v1/forms/requests`);
      const first = await whole(form);
      expect(actionOf(first, form.url)).toBe(`${proxy.origin}${PREFIX}/v1/forms/requests`);
      const faulty = await postForm(`${proxy.origin}${PREFIX}${place}`, { ...plainFields, description: '' });
      const again = actionOf(await whole(faulty, 422), faulty.url);
      const receipt = await postForm(again, plainFields);
      const slip = await whole(receipt, 201);
      const number = /id="receipt-no">([^<]+)/.exec(slip)?.[1] ?? '';
      const key = /id="access-key">([^<]+)/.exec(slip)?.[1] ?? '';
      const link = named(slip, receipt.url).find(([, address]) => address.endsWith('/status'))?.[1] ?? '';
      const question = await fetch(link);
      const answer = await postForm(actionOf(await whole(question), question.url), {
        receiptNo: number,
        accessKey: key,
      });
      expect(await whole(answer)).toContain(number);
      expect(proxy.strays).toEqual([]);
    },
  );

  it.each(['/v1/forms/complaints', '/v1/status', '/v1/forms/status'])('%s is whole', async place => {
    const proxy = await behind(setting);
    await whole(await fetch(`${proxy.origin}${PREFIX}${place}`));
    expect(proxy.strays).toEqual([]);
  });

  it('the desk comes with its script and styles, also from its address without the slash', async () => {
    await withFolder(async folder => {
      mkdirSync(path.join(folder, 'parts'));
      writeFileSync(path.join(folder, 'desk.js'), "import('./parts/words-1a.js');");
      writeFileSync(path.join(folder, 'parts/words-1a.js'), '');
      const proxy = await behind(setting, { deskFolder: folder });
      const desk = await fetch(`${proxy.origin}${PREFIX}/desk`);
      expect(desk.url).toBe(`${proxy.origin}${PREFIX}/desk/`);
      const page = await whole(desk);
      expect(named(page, desk.url).map(([, address]) => path.basename(address))).toEqual([
        'desk.css',
        'views.css',
        'print.css',
        'desk.js',
      ]);
      expect(proxy.strays).toEqual([]);
    });
  });

  it('a session’s cookie goes to the office’s side of the service and nowhere else on the domain', async () => {
    const proxy = await behind(setting);
    const place = `${proxy.origin}${PREFIX}/v1/staff/session`;
    const begun = await postJson(place, { token: STAFF_TOKEN });
    const cookie = begun.headers.get('set-cookie') ?? '';
    expect(begun.status).toBe(201);
    expect(cookiePath(cookie, place)).toBe(`${PREFIX}/v1/staff`);
    const headers = { Cookie: cookie.split(';')[0] ?? '', Origin: proxy.origin };
    expect((await fetch(`${proxy.origin}${PREFIX}/v1/staff/cases`, { headers })).status).toBe(200);
    const ended = await fetch(place, { method: 'DELETE', headers });
    expect([ended.status, cookiePath(ended.headers.get('set-cookie') ?? '', place)]).toEqual([
      204,
      `${PREFIX}/v1/staff`,
    ]);
  });

  it('a session is not begun from another origin', async () => {
    const proxy = await behind(setting);
    const place = `${proxy.origin}${PREFIX}/v1/staff/session`;
    const foreign = { Origin: 'https://elsewhere.example' };
    expect((await postJson(place, { token: STAFF_TOKEN }, foreign)).status).toBe(403);
  });

  it('a filing and an upload say where they are, and the list of services where to file', async () => {
    const proxy = await behind(setting);
    const base = `${proxy.origin}${PREFIX}/v1`;
    const about = { filename: 'a.txt', size: 1, contentType: 'text/plain', sha256: '0'.repeat(64) };
    const followed = async (answer: Response, token: string): Promise<number> =>
      (
        await fetch(new URL(answer.headers.get('location') ?? '', answer.url), {
          headers: { Authorization: `Bearer ${token}` },
        })
      ).status;
    const filed = await postJson(`${base}/requests`, request, idempotent());
    const { accessKey = '' } = (await filed.clone().json()) as { accessKey?: string };
    expect([filed.status, await followed(filed, accessKey)]).toEqual([201, 200]);
    const replayed = await postJson(`${base}/requests`, request, idempotent());
    expect([replayed.status, await followed(replayed, accessKey)]).toEqual([200, 200]);
    expect(await followed(await postJson(`${base}/uploads`, about), '')).toBe(200);
    const offline = { ...request, offline: { channel: 'post', receivedOn: '2026-03-02' } };
    const staff = { Authorization: `Bearer ${STAFF_TOKEN}`, ...idempotent(`${KEY}-paper`) };
    const entered = await postJson(`${base}/staff/requests`, offline, staff);
    expect([entered.status, await followed(entered, STAFF_TOKEN)]).toEqual([201, 200]);
    const offered = await fetch(`${base}/services`);
    const { services } = (await offered.json()) as { services: readonly { path: string }[] };
    for (const { path: place } of services)
      expect((await postJson(new URL(place, offered.url).href, {})).status).not.toBe(404);
    expect(proxy.strays).toEqual([]);
  });
});

describe('the address under which the public sees the service', () => {
  const agency = { code: 'TEST', name: '示例局', nameEn: 'Example Bureau' };
  const start = (options: Partial<ServiceOptions>) =>
    createService({ database: ':memory:', agency, ...options });

  it.each([
    'intake',
    '/in take',
    '/a//b',
    '/a/../b',
    '/:id',
    '/*',
    '/a?b',
    'https://www.example.gov.cn/intake',
  ])('has no path such as %s', async basePath => {
    await expect(start({ basePath })).rejects.toThrow(/^basePath .*\/intake/);
  });

  it.each(['www.example.gov.cn', 'https://www.example.gov.cn/intake', 'ftp://www.example.gov.cn'])(
    'has no origin such as %s',
    async publicOrigin => {
      await expect(start({ publicOrigin })).rejects.toThrow(
        /^publicOrigin .*https:\/\/www\.example\.gov\.cn/,
      );
    },
  );

  it('refuses sites that may send written with a path, which no browser sends', async () => {
    await expect(start({ origins: ['https://www.example.gov.cn/zwgk/'] })).rejects.toThrow(
      /^origins .*https:\/\/www\.example\.gov\.cn/,
    );
  });

  it('has an origin that may end with a slash', async () => {
    const { service } = await testService({ publicOrigin: 'https://www.example.gov.cn/' });
    closing.push(() => service.close());
    const begun = await service.app.request('/v1/staff/session', {
      method: 'POST',
      headers: { Origin: 'https://www.example.gov.cn', 'Content-Type': 'application/json' },
      body: JSON.stringify({ token: STAFF_TOKEN }),
    });
    expect(begun.status).toBe(201);
    expect(begun.headers.get('set-cookie')).toMatch(/; Secure/);
  });
});
