import { PUBLIC_CASE_FIELDS, type PublicCase, type ProblemDocument } from '@sunboard/intake';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  file,
  LOOSE,
  ORIGIN,
  post,
  report,
  request,
  STAFF_TOKEN,
  staffHeaders,
  staffOf,
  testService,
} from './case.test-helper.js';
import type { Service, ServiceOptions } from './index.js';

const open: Service[] = [];
afterEach(async () => {
  for (const service of open.splice(0)) await service.close();
});
async function started(options: Partial<ServiceOptions> = {}) {
  const parts = await testService(options);
  open.push(parts.service);
  return parts;
}
const KEY = 'key-0123456789abcdef';
const idempotent = (key = KEY) => ({ 'Idempotency-Key': key });
const problem = async (response: Response) => (await response.json()) as ProblemDocument;
const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });

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
    const again = await (await post(service, '/v1/requests', request, idempotent())).json();
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
    expect((await file(service, 'requests', request, 'first-real-key-000')).receiptNo).toMatch(/-000001-\d$/);
  });

  it('writes nothing for text/plain, another site, or a form post without an origin', async () => {
    const { service } = await started();
    const form = new URLSearchParams({ applicantType: 'natural_person' }).toString();
    const send = (headers: Record<string, string>, body: string) =>
      service.app.request('/v1/requests', { method: 'POST', headers, body });
    const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const statuses = [
      await send({ 'Content-Type': 'text/plain', ...idempotent() }, JSON.stringify(request)),
      await post(service, '/v1/requests', request, { ...idempotent(), Origin: 'https://elsewhere.example' }),
      await send(type, form),
      await send({ ...type, Origin: 'https://elsewhere.example' }, form),
      await send({ ...type, Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }, form),
    ].map(({ status }) => status);
    expect(statuses).toEqual([415, 403, 403, 403, 403]);
    expect((await file(service, 'requests', request, KEY)).receiptNo).toMatch(/-000001-\d$/);
  });

  it('stops one address after its filings of the hour and says how long to wait', async () => {
    const { service } = await started({ limits: { ...LOOSE, filingsPerHour: 2 } });
    await file(service, 'requests', request, 'key-number-one-00001');
    await file(service, 'requests', request, 'key-number-two-00002');
    const third = await post(service, '/v1/requests', request, idempotent());
    expect(third.status).toBe(429);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    const resend = await post(service, '/v1/requests', request, idempotent('key-number-one-00001'));
    expect(resend.status).toBe(200);
  });
});

describe('a plain form without JavaScript', () => {
  const fields = {
    applicantType: 'natural_person',
    applicantName: '<script>示例',
    'contact.phone': '010-00000000',
    description: '示例事项',
    deliveryFormat: 'electronic',
    deliveryMethod: 'online',
    'consent.privacyNoticeVersion': '2026-01',
  };
  const send = (service: Service, body: Record<string, string>) =>
    service.app.request('/v1/forms/requests', {
      method: 'POST',
      headers: { Origin: ORIGIN, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(body).toString(),
    });

  it('is answered with a receipt page, and a double click files nothing twice', async () => {
    const { service } = await started();
    const [first, second] = [await send(service, fields), await send(service, fields)];
    expect([first.status, second.status]).toEqual([201, 200]);
    const numbers = await Promise.all(
      [first, second].map(async page => /YQ-TEST-2026-\d{6}-\d/.exec(await page.text())?.[0]),
    );
    expect(numbers[0]).toBeDefined();
    expect(numbers[1]).toBe(numbers[0]);
    expect(first.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('gets its faults listed and everything typed back, escaped', async () => {
    const { service } = await started();
    const response = await send(service, { ...fields, description: '', 'contact.phone': '' });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('role="alert"');
    expect(page).toContain('href="#f-contact-phone"');
    expect(page).toContain('value="&lt;script&gt;示例"');
    expect(page).not.toContain('<script');
  });

  it('takes the form that the service itself serves, with its one-time key', async () => {
    const { service } = await started();
    const page = await (await service.app.request('/v1/forms/requests')).text();
    const key = /name="idempotencyKey"\s+value="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(key).toHaveLength(32);
    expect((await send(service, { ...fields, idempotencyKey: key })).status).toBe(201);
    expect((await send(service, { ...fields, idempotencyKey: key, description: '改过' })).status).toBe(422);
  });

  it('takes a PDF and refuses a program that is named like one', async () => {
    const { service } = await started();
    const withFile = (content: string) => {
      const data = new FormData();
      for (const [name, value] of Object.entries(fields)) data.append(name, value);
      data.append('attachments', new File([content], '示例.pdf', { type: 'application/pdf' }));
      return service.app.request('/v1/forms/requests', {
        method: 'POST',
        headers: { Origin: ORIGIN },
        body: data,
      });
    };
    expect((await withFile('MZ\u0090\u0000 not a document')).status).toBe(415);
    const taken = await withFile('%PDF-1.7\n%âãÏÓ\n1 0 obj<<>>endobj');
    expect(taken.status).toBe(201);
    expect(await taken.text()).toContain('示例.pdf');
  });

  it('shows the status for number and key that are posted, never in an address', async () => {
    const { service } = await started();
    const { receiptNo, accessKey } = await file(service, 'requests', request, KEY);
    const ask = (key: string) =>
      service.app.request('/v1/forms/status', {
        method: 'POST',
        headers: { Origin: ORIGIN, 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ receiptNo, accessKey: key }).toString(),
      });
    expect(await (await ask(accessKey)).text()).toContain(receiptNo);
    expect((await ask('wrong')).status).toBe(404);
  });
});

describe('a case', () => {
  it('answers a wrong key and an unknown number with the same bytes', async () => {
    const { service } = await started();
    const { receiptNo, accessKey } = await file(service, 'requests', request, KEY);
    const ask = async (no: string, key: string) => {
      const response = await service.app.request(`/v1/cases/${no}`, { headers: bearer(key) });
      return [response.status, await response.text(), [...response.headers].sort()];
    };
    const wrongKey = await ask(receiptNo, '00000-00000-00000-00000-00000-0');
    expect(wrongKey[0]).toBe(404);
    expect(await ask('YQ-TEST-2026-999999-1', accessKey)).toEqual(wrongKey);
    expect(await ask('nonsense', '')).toEqual(wrongKey);
    expect((await ask(receiptNo, accessKey.toLowerCase().replace(/-/g, '')))[0]).toBe(200);
  });

  it('runs from confirmation through correction to an answer, and its filer sees each step', async () => {
    const { service, clock } = await started();
    const { receiptNo, accessKey } = await file(service, 'requests', request, KEY);
    const act = async (part: string, body: unknown, key: string) =>
      (await (
        await post(service, `/v1/cases/${receiptNo}/${part}`, body, {
          ...bearer(accessKey),
          ...idempotent(key),
        })
      ).json()) as PublicCase;
    const staff = (version: number, type: string, data: unknown) =>
      post(service, `/v1/staff/cases/${receiptNo}/events`, { type, data }, staffHeaders(version));
    const received = await act('confirmations', {}, 'confirm-000000000001');
    expect([received.status, received.dueOn]).toEqual(['received', '2026-03-30']);
    expect((await staff(1, 'request_correction', { items: ['说明年份'], dueOn: '2026-03-20' })).status).toBe(
      412,
    );
    expect((await staff(2, 'request_correction', { items: ['说明年份'], dueOn: '2026-03-20' })).status).toBe(
      200,
    );
    expect((await staff(3, 'answer', { outcome: 'granted', reasons: [] })).status).toBe(409);
    clock.now = new Date('2026-03-10T02:00:00Z');
    const corrected = await act('corrections', { timeRange: '2024年' }, 'correct-000000000001');
    expect(await act('corrections', { timeRange: '2024年' }, 'correct-000000000001')).toEqual(corrected);
    expect([corrected.status, corrected.version]).toEqual(['received', 4]);
    expect((await staff(4, 'answer', { outcome: 'refused.third_party', reasons: [] })).status).toBe(422);
    expect(
      (
        await staff(4, 'answer', {
          outcome: 'granted',
          reasons: [],
          documents: [{ title: '规定', ref: '附件1' }],
        })
      ).status,
    ).toBe(200);
    const view = (await (
      await service.app.request(`/v1/cases/${receiptNo}`, { headers: bearer(accessKey) })
    ).json()) as PublicCase;
    expect(view.answer?.outcomeLabel).toBe('予以公开');
    expect(view.clock.onTime).toBe(true);
    const figures = (await (await service.app.request('/v1/stats/annual-report?year=2026')).json()) as {
      check: { ok: boolean; left: number[] };
    };
    expect(figures.check).toMatchObject({ ok: true, left: [1, 1, 0, 0, 0, 0, 0] });
  });

  it('shows its filer only fields of the allow-list, whatever happens to it', async () => {
    const { service } = await started();
    const secrets = ['示例申请人', 'filer@example.org', '示例局政务公开科', 'clerk', '内部理由'];
    const events = fc.constantFrom(
      ['confirm_receipt', { receiptBasis: 'announced_rule' }],
      ['identity_opened', { reason: '内部理由' }],
      ['withdraw', {}],
      ['consult', { party: '内部理由', partyKind: 'third_party' }],
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(events, { maxLength: 4 }), async list => {
        const { receiptNo, accessKey } = await file(
          service,
          'requests',
          request,
          `property-key-${String((run += 1)).padStart(8, '0')}`,
        );
        let version = 1;
        for (const [type, data] of list) {
          const response = await post(
            service,
            `/v1/staff/cases/${receiptNo}/events`,
            { type, data },
            staffHeaders(version),
          );
          if (response.status === 200) version += 1;
        }
        const text = await (
          await service.app.request(`/v1/cases/${receiptNo}`, { headers: bearer(accessKey) })
        ).text();
        const view = JSON.parse(text) as Record<string, unknown>;
        expect(
          Object.keys(view).filter(key => !(PUBLIC_CASE_FIELDS as readonly string[]).includes(key)),
        ).toEqual([]);
        expect(secrets.filter(secret => text.includes(secret))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps a report from the unit reported, and from bodies that it is part of', async () => {
    const { service } = await started({
      staff: [staffOf('示例局政务公开科'), staffOf('示例市月光区某局办公室', 'token-of-the-reported')],
    });
    const { receiptNo } = await file(service, 'complaints', report, KEY);
    const theirs = await service.app.request(`/v1/staff/cases/${receiptNo}`, {
      headers: bearer('token-of-the-reported'),
    });
    expect(theirs.status).toBe(404);
    const list = await (
      await service.app.request('/v1/staff/cases', { headers: bearer('token-of-the-reported') })
    ).text();
    expect(list).not.toContain(receiptNo);
    const transfer = (unit: string) =>
      post(
        service,
        `/v1/staff/cases/${receiptNo}/events`,
        { type: 'transfer', data: { target: { unit, kind: 'competent' } } },
        staffHeaders(2),
      );
    expect((await transfer('示例市月光区某局')).status).toBe(403);
    expect((await transfer('示例市　月光区某局办公室')).status).toBe(403);
    expect((await transfer('示例市纪检监察机关')).status).toBe(200);
  });

  it('refuses staff without a valid token', async () => {
    const { service } = await started();
    expect((await service.app.request('/v1/staff/cases')).status).toBe(401);
    expect(
      (await service.app.request('/v1/staff/cases', { headers: bearer(`${STAFF_TOKEN}x`) })).status,
    ).toBe(401);
  });
});

describe('what is written down', () => {
  it('has no name, key, number or text in any log line', async () => {
    const { service, log } = await started();
    const { receiptNo, accessKey } = await file(service, 'requests', request, KEY);
    await service.app.request(`/v1/cases/${receiptNo}`, { headers: bearer(accessKey) });
    await post(service, '/v1/requests', '{"applicantName":"示例申请人"', idempotent('broken-key-00000001'));
    await service.app.request(`/v1/nothing/${accessKey}`);
    const text = JSON.stringify(log);
    expect(log).toHaveLength(4);
    for (const secret of [
      receiptNo,
      accessKey,
      KEY,
      request.applicantName,
      request.description,
      '010-00000000',
      STAFF_TOKEN,
    ])
      expect(text).not.toContain(secret);
  });

  it('carries the security headers on every answer', async () => {
    const { service } = await started();
    for (const url of ['/v1/services', '/v1/nothing', '/v1/forms/requests', '/v1/keys']) {
      const { headers } = await service.app.request(url);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});
