/** Forms without JavaScript: answered with pages, and nothing that was typed or sent along is lost. */
import { describe, expect, it } from 'vitest';
import type { Engine } from './engines.test-helper.js';
import type { Service } from '../index.js';
import { file, KEY, ORIGIN, plainFields, request, starter } from './case.test-helper.js';

/** Runs on either database. */
export function plainFormSuite(engine: Engine): void {
  const started = starter(engine);

  describe('a plain form without JavaScript', () => {
    const fields = { ...plainFields, applicantName: '<script>示例' };
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

    it('tells each fault and its remedy as sentences of the language', async () => {
      const { service } = await started();
      const told = async (language: string) =>
        (await send(service, { ...fields, description: '', language })).text();
      expect(await told('zh-CN')).toContain('>没有说明需要哪些信息。信息名称、文号、');
      expect(await told('en')).toContain('>It is not said which information is wanted. Give at least one: ');
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

    it('shows the status for number and key that are posted, never in an address, in the office’s time and in words', async () => {
      const { service, clock } = await started();
      clock.now = new Date('2026-03-02T16:30:00Z');
      expect(await (await send(service, fields)).text()).toContain('2026-03-03 00:30');
      const { receiptNo, accessKey } = await file(service, 'requests', request, KEY);
      const ask = (key: string) =>
        service.app.request('/v1/forms/status', {
          method: 'POST',
          headers: { Origin: ORIGIN, 'Content-Type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams({ receiptNo, accessKey: key }).toString(),
        });
      const page = await (await ask(accessKey)).text();
      expect(page).toContain(receiptNo);
      expect(page).toContain('2026-03-03 提交');
      expect((await ask('wrong')).status).toBe(404);
    });
  });
}
