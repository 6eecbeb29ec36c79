/** The desk's side of the service: sessions that no other site can use, lists by due date, files, letters' figures, and the audit log. */
import { createHash } from 'node:crypto';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Service } from '../index.js';
import {
  bearer,
  file,
  idempotent,
  KEY,
  ORIGIN,
  placeOf,
  post,
  problem,
  report,
  request,
  STAFF_TOKEN,
  staffHeaders,
  staffOf,
  starter,
} from './case.test-helper.js';
import type { Engine } from './engines.test-helper.js';

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj<<>>endobj\ntrailer<<>>');

async function signIn(service: Service, token = STAFF_TOKEN) {
  const answer = await post(service, '/v1/staff/session', { token }, { Origin: ORIGIN });
  return { answer, cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
}

/** Runs on either database. */
export function staffSuite(engine: Engine): void {
  const started = starter(engine);

  describe('the list of cases', () => {
    it('says when it holds the newest alone, and not when it holds all', async () => {
      const { service } = await started({ limits: { listedOpen: 2 } });
      const listed = async () => {
        const answer = await service.app.request('/v1/staff/cases', { headers: bearer(STAFF_TOKEN) });
        const { cases, more } = (await answer.json()) as { cases: { receiptNo: string }[]; more: boolean };
        return [cases.map(({ receiptNo }) => receiptNo), more];
      };
      const numbers: string[] = [];
      for (const key of [KEY, `${KEY}2`])
        numbers.push((await file(service, 'requests', request, key)).receiptNo);
      expect(await listed()).toEqual([numbers, false]);
      numbers.push((await file(service, 'requests', request, `${KEY}3`)).receiptNo);
      expect(await listed()).toEqual([numbers.slice(1), true]);
    });
  });

  describe('a session at the desk', () => {
    it.each([
      ['DELETE', '/v1/staff/session'],
      ['POST', '/v1/staff/sign-out'],
    ])('begins with the token, needs no token afterwards, and ends with %s %s', async (method, path) => {
      const { service } = await started();
      const { answer, cookie } = await signIn(service);
      expect(answer.status).toBe(201);
      expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly/i);
      expect(answer.headers.get('set-cookie')).toMatch(/SameSite=Strict/i);
      const list = () => service.app.request('/v1/staff/cases', { headers: { Cookie: cookie } });
      expect((await list()).status).toBe(200);
      const out = await service.app.request(path, {
        method,
        headers: { Cookie: cookie, Origin: ORIGIN },
      });
      expect(out.status).toBe(204);
      expect((await list()).status).toBe(401);
    });

    it('ends after an hour without a request, and after twelve hours in any case', async () => {
      const { service, clock } = await started();
      const { cookie } = await signIn(service);
      const list = async () =>
        (await service.app.request('/v1/staff/cases', { headers: { Cookie: cookie } })).status;
      const wait = (minutes: number) => (clock.now = new Date(clock.now.getTime() + minutes * 60_000));
      for (let minutes = 0; minutes <= 12 * 60 - 50; minutes += 50) {
        expect(await list()).toBe(200);
        wait(50);
      }
      wait(30);
      expect(await list()).toBe(401);
      const second = await signIn(service);
      wait(61);
      expect(
        (await service.app.request('/v1/staff/cases', { headers: { Cookie: second.cookie } })).status,
      ).toBe(401);
    });

    it('cannot be begun or used from another site, not even a named one', async () => {
      const { service } = await started({ origins: ['https://www.example.gov.cn'] });
      for (const origin of ['https://elsewhere.example', 'https://www.example.gov.cn', 'null'])
        expect(
          (await post(service, '/v1/staff/session', { token: STAFF_TOKEN }, { Origin: origin })).status,
        ).toBe(403);
      const { receiptNo } = await file(service, 'requests', request, KEY);
      const { cookie } = await signIn(service);
      const event = { type: 'confirm_receipt', data: { receiptBasis: 'announced_rule' } };
      const act = (origin: string) =>
        post(service, `/v1/staff/cases/${receiptNo}/events`, event, {
          Cookie: cookie,
          'If-Match': '"1"',
          Origin: origin,
        });
      expect((await act('https://www.example.gov.cn')).status).toBe(403);
      expect((await act(ORIGIN)).status).toBe(200);
    });

    it('is refused for a wrong token, and limited', async () => {
      const { service } = await started({ limits: { attemptsPerHour: 2 } });
      const statuses = [];
      for (let round = 0; round < 3; round += 1)
        statuses.push((await signIn(service, 'wrong')).answer.status);
      expect(statuses).toEqual([401, 401, 429]);
    });
  });

  describe('the list', () => {
    it('stands by due date, says what is overdue, due soon and asked for, and holds no name and no word of a report', async () => {
      const { service, clock } = await started();
      const first = await file(service, 'requests', request, 'list-key-0000000001');
      clock.now = new Date('2026-03-10T02:00:00Z');
      const second = await file(service, 'complaints', report, 'list-key-0000000002');
      const event = { type: 'confirm_receipt', data: { receiptBasis: 'announced_rule' } };
      const read = async (scope = 'open') => {
        const text = await (
          await service.app.request(`/v1/staff/cases?scope=${scope}`, { headers: bearer(STAFF_TOKEN) })
        ).text();
        for (const secret of [request.applicantName, report.subject, report.facts])
          expect(text).not.toContain(secret);
        return (
          JSON.parse(text) as {
            cases: {
              receiptNo: string;
              subject?: string;
              clock: { overdue: boolean; dueSoon: boolean; dueOn?: string };
            }[];
          }
        ).cases;
      };
      // Nobody has confirmed it, so no deadline runs: the day it came puts it before what is due later.
      expect((await read()).map(({ receiptNo, subject }) => [receiptNo, subject])).toEqual([
        [first.receiptNo, request.description],
        [second.receiptNo, undefined],
      ]);
      await post(service, `/v1/staff/cases/${first.receiptNo}/events`, event, staffHeaders(1));
      expect((await read()).map(({ receiptNo, clock: { dueOn } }) => [receiptNo, dueOn])).toEqual([
        [second.receiptNo, '2026-03-25'],
        [first.receiptNo, '2026-04-08'],
      ]);
      clock.now = new Date('2026-03-24T02:00:00Z');
      expect((await read())[0]?.clock).toMatchObject({ overdue: false, dueSoon: true });
      clock.now = new Date('2026-03-27T02:00:00Z');
      expect((await read())[0]?.clock).toMatchObject({ overdue: true });
      await post(
        service,
        `/v1/staff/cases/${first.receiptNo}/events`,
        { type: 'answer', data: { outcome: 'granted', reasons: [] } },
        staffHeaders(2),
      );
      expect((await read()).map(({ receiptNo }) => receiptNo)).toEqual([second.receiptNo]);
      expect((await read('ended')).map(({ receiptNo }) => receiptNo)).toEqual([first.receiptNo]);
    });
  });

  describe('a picture of an identity document', () => {
    it('is given out only to who has opened the identity with a reason, and that is on record', async () => {
      const { service } = await started();
      const sha256 = createHash('sha256').update(PDF).digest('hex');
      const about = { size: PDF.byteLength, sha256, contentType: 'application/pdf' };
      const created = await post(service, '/v1/uploads', { filename: '证件.pdf', ...about });
      const url = placeOf(created, '/v1/uploads');
      await service.app.request(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': '0' },
        body: PDF,
      });
      const body = {
        ...request,
        identityProof: { type: 'resident_id', files: [{ name: '证件.pdf', ...about }] },
        consent: { privacyNoticeVersion: '2026-01', sensitiveAccepted: true },
        uploads: [url.split('/').at(-1)],
      };
      const { receiptNo } = await file(service, 'requests', body, KEY);
      const place = `/v1/staff/cases/${receiptNo}`;
      const get = (path: string) => service.app.request(path, { headers: bearer(STAFF_TOKEN) });
      const view = (await (await get(place)).json()) as { files: { id: string; identity: boolean }[] };
      expect(view.files[0]?.identity).toBe(true);
      const download = () => get(`${place}/files/${view.files[0]?.id ?? ''}`);
      const refused = await download();
      expect([refused.status, (await problem(refused)).code]).toEqual([403, 'identity_closed']);
      await post(service, `${place}/identity`, { reason: '核对申请人身份' }, staffHeaders(1));
      const given = await download();
      expect(given.status).toBe(200);
      expect(given.headers.get('content-disposition')).toContain('attachment');
      expect(Buffer.from(await given.arrayBuffer()).equals(PDF)).toBe(true);
      const { entries } = (await (await get(`${place}/audit`)).json()) as { entries: { action: string }[] };
      expect(entries.map(({ action }) => action)).toEqual(['file_read', 'identity_opened', 'case_read']);
    });
  });

  describe('words of the filer that came on paper', () => {
    it('are entered with the step that they bring about', async () => {
      const { service } = await started();
      const { receiptNo, accessKey } = await file(service, 'requests', request, KEY);
      const act = (version: number, type: string, data: unknown) =>
        post(service, `/v1/staff/cases/${receiptNo}/events`, { type, data }, staffHeaders(version));
      await act(1, 'confirm_receipt', { receiptBasis: 'announced_rule' });
      await act(2, 'request_correction', { items: ['年份'], dueOn: '2026-03-20' });
      expect((await act(3, 'submit_correction', { text: '来信补正：2024年' })).status).toBe(200);
      const view = (await (
        await service.app.request(`/v1/cases/${receiptNo}`, { headers: bearer(accessKey) })
      ).json()) as { status: string; messages: { from: string; text: string }[] };
      expect([view.status, view.messages[0]]).toMatchObject([
        'received',
        { from: 'applicant', text: '来信补正：2024年' },
      ]);
    });
  });

  describe('the annual report as a workbook', () => {
    it('holds numbers, and the checks as formulas', async () => {
      const { service } = await started();
      const { receiptNo } = await file(service, 'requests', request, KEY);
      const event = { type: 'confirm_receipt', data: { receiptBasis: 'announced_rule' } };
      await post(service, `/v1/staff/cases/${receiptNo}/events`, event, staffHeaders(1));
      const answer = await service.app.request('/v1/staff/reports/annual.xlsx?year=2026', {
        headers: bearer(STAFF_TOKEN),
      });
      expect(answer.headers.get('content-type')).toContain('spreadsheetml');
      const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
      const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      expect(sheet).toMatch(/<f>C3\+C4-C26-C27<\/f>/);
      expect(sheet).toMatch(/<v>1<\/v>/);
      expect(Object.keys(parts)).toContain('xl/worksheets/sheet2.xml');
    });
  });

  describe('the desk’s page', () => {
    it('runs under a policy that lets in nothing but its own script', async () => {
      const { service } = await started({ deskFolder: '/nonexistent', staff: [staffOf('某科')] });
      const page = await service.app.request('/desk/');
      expect(page.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
      expect((await service.app.request('/desk/desk.css')).status).toBe(200);
      for (const path of ['/desk/desk.js', '/desk/../main.ts', '/desk/parts/..%2f..%2fpackage.json'])
        expect((await service.app.request(path)).status).toBe(404);
      expect((await post(service, '/v1/requests', request, idempotent())).status).toBe(201);
    });
  });
}
