/** Filing over JSON: once, whole, or refused with a reason. */
import { describe, expect, it } from 'vitest';
import type { Engine } from './engines.test-helper.js';
import { file, idempotent, KEY, LOOSE, post, problem, request, starter } from './case.test-helper.js';

/** Runs on either database. */
export function filingSuite(engine: Engine): void {
  const started = starter(engine);

  describe('filing', () => {
    it('makes one case of 200 parallel sendings with one key', async () => {
      const { service } = await started();
      const answers = await Promise.all(
        Array.from({ length: 200 }, async () => post(service, '/v1/requests', request, idempotent())),
      );
      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter(status => status === 201)).toHaveLength(1);
      expect(statuses.every(status => [200, 201, 409].includes(status))).toBe(true);
      const second = await file(service, 'requests', request, 'another-key-0123456789');
      expect(second.receiptNo).toMatch(/-000002-\d$/);
    });

    it('answers a resend with the same receipt, and with the access key only for ten minutes', async () => {
      const { service, clock } = await started();
      const first = await file(service, 'requests', request, KEY);
      const again = (await (await post(service, '/v1/requests', request, idempotent())).json()) as unknown;
      expect(again).toEqual({ ...first, replayed: true });
      clock.now = new Date(clock.now.getTime() + 11 * 60_000);
      const later = await post(service, '/v1/requests', request, idempotent());
      expect(later.status).toBe(200);
      const { accessKey: _, ...withoutKey } = first;
      expect(await later.json()).toEqual({ ...withoutKey, replayed: true });
    });

    it('refuses other content under a used key, and a missing key', async () => {
      const { service } = await started();
      await file(service, 'requests', request, KEY);
      const other = await post(service, '/v1/requests', { ...request, description: '另一份' }, idempotent());
      expect([other.status, (await problem(other)).code]).toEqual([422, 'idempotency_mismatch']);
      const missing = await post(service, '/v1/requests', request);
      expect([missing.status, (await problem(missing)).code]).toEqual([400, 'key_missing']);
    });

    it('points at each faulty field in the reader’s language', async () => {
      const { service } = await started();
      const { contact: _, ...rest } = request;
      const response = await post(
        service,
        '/v1/requests',
        { ...rest, contact: {}, applicantName: '' },
        { ...idempotent(), 'Accept-Language': 'en' },
      );
      const { errors = [], title } = await problem(response);
      expect(response.status).toBe(422);
      expect(title).toMatch(/answers/);
      expect(errors.map(({ pointer }) => pointer)).toEqual(
        expect.arrayContaining(['/contact/phone', '/applicantName']),
      );
      expect(errors.every(({ message, remedy }) => message !== '' && remedy !== '')).toBe(true);
    });

    it.each([
      ['an unknown field', JSON.stringify({ ...request, admin: true }), 422],
      [
        'an unknown nested field',
        JSON.stringify({ ...request, contact: { phone: '010-00000000', role: 'x' } }),
        422,
      ],
      ['__proto__', `{"__proto__":{"x":1},${JSON.stringify(request).slice(1)}`, 422],
      ['3,000 levels', `${'['.repeat(3000)}${']'.repeat(3000)}`, 400],
      ['half a document', '{"applicantType":', 400],
      ['an array', '[]', 422],
      ['null', 'null', 422],
      ['more than a megabyte', JSON.stringify({ ...request, description: 'x'.repeat(1024 * 1024) }), 413],
    ])('refuses %s', async (_, body, status) => {
      const { service } = await started();
      const response = await post(service, '/v1/requests', body, idempotent());
      expect(response.status).toBe(status);
      expect((await file(service, 'requests', request, 'first-real-key-000')).receiptNo).toMatch(
        /-000001-\d$/,
      );
    });

    it('writes nothing for text/plain, another site, or a form post without an origin', async () => {
      const { service } = await started();
      const form = new URLSearchParams({ applicantType: 'natural_person' }).toString();
      const send = (headers: Record<string, string>, body: string) =>
        service.app.request('/v1/requests', { method: 'POST', headers, body });
      const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
      const statuses = [
        await send({ 'Content-Type': 'text/plain', ...idempotent() }, JSON.stringify(request)),
        await post(service, '/v1/requests', request, {
          ...idempotent(),
          Origin: 'https://elsewhere.example',
        }),
        await send(type, form),
        await send({ ...type, Origin: 'https://elsewhere.example' }, form),
        await send({ ...type, Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }, form),
      ].map(({ status }) => status);
      expect(statuses).toEqual([415, 403, 403, 403, 403]);
      expect((await file(service, 'requests', request, KEY)).receiptNo).toMatch(/-000001-\d$/);
    });

    it('takes the browser’s own word that a page is the service’s, where a proxy hides the public address', async () => {
      const { service } = await started();
      const from = (site: string, key: string) =>
        post(service, '/v1/requests', request, {
          ...idempotent(key),
          Origin: 'https://www.example.gov.cn',
          'Sec-Fetch-Site': site,
        });
      expect((await from('same-origin', 'key-number-one-00001')).status).toBe(201);
      expect((await from('same-site', 'key-number-two-00002')).status).toBe(403);
    });

    it('counts by the address that the proxies in front name, as many as there are', async () => {
      const { service } = await started({ limits: { ...LOOSE, filingsPerHour: 1 }, trustProxy: 2 });
      let key = 0;
      const from = async (address: string) => {
        const headers = {
          ...idempotent(`key-number-${String(++key).padStart(9, '0')}`),
          'X-Forwarded-For': address,
        };
        return (await post(service, '/v1/requests', request, headers)).status;
      };
      // A firewall of the office’s provider stands before its own proxy: what it wrote is the last but one.
      expect(await from('192.0.2.1, 203.0.113.9')).toBe(201);
      expect(await from('192.0.2.2, 203.0.113.9')).toBe(201);
      expect(await from('198.51.100.7, 192.0.2.2:40102, 203.0.113.9'), 'with a port, after a lie').toBe(429);
      expect(await from('2001:db8::1, 203.0.113.9')).toBe(201);
      expect(await from('[2001:0DB8:0:0:5::7]:40102, 203.0.113.9'), 'the same network').toBe(429);
      expect(await from('2001:db8:0:1::1, 203.0.113.9')).toBe(201);
    });

    it('stops one address after its filings of the hour and says how long to wait', async () => {
      const { service, log } = await started({ limits: { ...LOOSE, filingsPerHour: 2 } });
      await file(service, 'requests', request, 'key-number-one-00001');
      await file(service, 'requests', request, 'key-number-two-00002');
      const third = await post(service, '/v1/requests', request, idempotent());
      expect(third.status).toBe(429);
      expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
      const resend = await post(service, '/v1/requests', request, idempotent('key-number-one-00001'));
      expect(resend.status).toBe(200);
      expect(log.some(({ hint }) => hint !== undefined)).toBe(false);
    });

    it('tells in the log when everybody shares a limit, as the proxy in front is not believed', async () => {
      const { service, log } = await started({ limits: { ...LOOSE, filingsPerHour: 1 } });
      const from = (address: string) => ({
        ...idempotent(`key-of-${address.replaceAll('.', '-')}`),
        'X-Forwarded-For': address,
      });
      expect((await post(service, '/v1/requests', request, from('192.0.2.111'))).status).toBe(201);
      expect((await post(service, '/v1/requests', request, from('192.0.2.222'))).status).toBe(429);
      expect(log.map(({ hint }) => hint)).toEqual([undefined, expect.stringContaining('trustProxy')]);
    });

    it('behind a proxy that is believed, stops each caller alone, and a household of IPv6 as one', async () => {
      const { service } = await started({ trustProxy: true, limits: { ...LOOSE, filingsPerHour: 1 } });
      const statusFrom = async (address: string, key: string) =>
        (
          await post(service, '/v1/requests', request, {
            ...idempotent(`key-of-a-caller-${key}`),
            'X-Forwarded-For': `203.0.113.9, ${address}`,
          })
        ).status;
      expect(await statusFrom('192.0.2.111', '1')).toBe(201);
      expect(await statusFrom('192.0.2.222', '2')).toBe(201);
      expect(await statusFrom('2001:db8:1:2::1', '3')).toBe(201);
      expect(await statusFrom('2001:db8:1:2:ffff::7', '4')).toBe(429);
    });
  });
}
