/** Forms without JavaScript: answered with pages, and nothing that was typed or sent along is lost. */
import { createHash } from 'node:crypto';
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

    /** 示例 in GBK, as bytes in a text; what follows is how browsers write a character that GBK has not. */
    const [gbk, rare] = ['\u00ca\u00be\u00c0\u00fd', '&#183118;'];
    const posted = (service: Service, kind: string, content: string) =>
      service.app.request('/v1/forms/requests', {
        method: 'POST',
        headers: { Origin: ORIGIN, 'Content-Type': kind },
        body: Buffer.from(content, 'latin1'),
      });

    it('is read in the encoding of the page that it stood on, rare characters included', async () => {
      const { service } = await started();
      const escaped = '%CA%BE%C0%FD%26%23183118%3B';
      const kind = 'application/x-www-form-urlencoded';
      expect(await (await posted(service, kind, `applicantName=${escaped}`)).text()).toContain('"示例𬭎"');
      // Where the encoding is said it holds, though the bytes could be of another.
      const big5 = await posted(service, kind, '_charset_=big5&applicantName=%A5%DC%A8%D2');
      const page = await big5.text();
      expect(page).toContain('"示例"');
      expect(page).not.toContain('_charset_');
      // A text in UTF-8 may hold the sign of a character that was lost.
      const lost = new URLSearchParams({ applicantName: '示\ufffd例' }).toString();
      expect(await (await posted(service, kind, lost)).text()).toContain('"示\ufffd例"');
      expect((await posted(service, kind, '_charset_=nonsense&applicantName=x')).status).toBe(415);
    });

    it('brings its files unaltered from such a page, under their names', async () => {
      const { service } = await started();
      const line = 'line'.repeat(9);
      const pdf = '%PDF-1.7\n\u00e2\u00e3\u00cf\u00d3\u0080\n1 0 obj<<>>endobj';
      const { applicantName: _, description: __, ...plain } = plainFields;
      const parts = [
        ...Object.entries({ ...plain, applicantName: gbk + rare, description: gbk }).map(
          ([name, value]) => `"${name}"\r\n\r\n${value}`,
        ),
        `"attachments"; filename="${gbk}.pdf"\r\nContent-Type: application/pdf\r\n\r\n${pdf}`,
      ];
      const sent = await posted(
        service,
        `multipart/form-data; boundary=${line}`,
        `${parts.map(part => `--${line}\r\nContent-Disposition: form-data; name=${part}\r\n`).join('')}--${line}--\r\n`,
      );
      expect(sent.status).toBe(201);
      const receipt = await sent.text();
      expect(receipt).toContain('示例.pdf');
      expect(receipt).toContain(createHash('sha256').update(pdf, 'latin1').digest('hex'));
    });

    it('is taken from a browser that names the page alone, and not from another site’s page', async () => {
      const { service } = await started();
      const from = (headers: Record<string, string>) =>
        service.app.request('/v1/forms/requests', {
          method: 'POST',
          headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams(plainFields).toString(),
        });
      expect((await from({ Referer: `${ORIGIN}/zwgk/ysq.html` })).status).toBe(201);
      expect((await from({ Referer: 'http://other.example/' })).status).toBe(403);
      expect((await from({ Referer: `${ORIGIN}.other.example/` })).status).toBe(403);
      expect((await from({ Referer: `${ORIGIN}/`, 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
      expect((await from({ Referer: `${ORIGIN}/`, Origin: 'null' })).status).toBe(403);
      expect((await from({})).status).toBe(403);
    });

    it('that is sent twice at one moment is answered with one receipt, twice', async () => {
      const { service } = await started();
      const pages = await Promise.all([send(service, fields), send(service, fields)]);
      expect(pages.map(({ status }) => status).sort()).toEqual([200, 201]);
    });
  });
}
