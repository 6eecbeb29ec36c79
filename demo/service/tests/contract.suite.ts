/** Walks through the operations that no other test needs; the helper holds every answer against the API document. */
import { describe, expect, it } from 'vitest';
import {
  bearer,
  file,
  idempotent,
  KEY,
  ORIGIN,
  post,
  report,
  request,
  STAFF_TOKEN,
  staffHeaders,
  starter,
} from './case.test-helper.js';
import type { Engine } from './engines.test-helper.js';

/** Runs on either database. */
export function contractSuite(engine: Engine): void {
  const started = starter(engine);

  describe('the contract', () => {
    it('holds for what the filer may do', async () => {
      const { service } = await started();
      const { receiptNo, accessKey } = await file(service, 'requests', request, KEY);
      const act = async (part: string, body: unknown, key: string) =>
        (
          await post(service, `/v1/cases/${receiptNo}/${part}`, body, {
            ...bearer(accessKey),
            ...idempotent(key),
          })
        ).status;
      expect(await act('messages', { text: '何时答复？' }, 'contract-key-000001')).toBe(200);
      expect(await act('messages', { text: '' }, 'contract-key-000002')).toBe(422);
      expect(await act('messages', { text: '另一句' }, 'contract-key-000001')).toBe(422);
      expect(await act('rating', { score: 5 }, 'contract-key-000003')).toBe(409);
      expect(await act('withdrawal', { reason: '不再需要' }, 'contract-key-000004')).toBe(200);
      expect(await act('rating', { score: 5 }, 'contract-key-000005')).toBe(200);
      expect(await act('confirmations', {}, 'contract-key-000006')).toBe(409);
    });

    it('holds for complaints, from acceptance to the final review', async () => {
      const { service, clock } = await started();
      const complaint = { ...report, kind: 'grievance', claim: '示例诉求', subjectParty: undefined };
      const { receiptNo, accessKey } = await file(service, 'complaints', complaint, KEY);
      expect((await post(service, '/v1/complaints', complaint, idempotent())).status).toBe(200);
      let version = 2;
      const step = async (type: string, data: unknown = {}) => {
        const answer = await post(
          service,
          `/v1/staff/cases/${receiptNo}/events`,
          { type, data },
          staffHeaders(version),
        );
        expect(answer.status, `${type}: ${await answer.clone().text()}`).toBe(200);
        version += 1;
      };
      await step('accept');
      await step('extend', { calendarDays: 30, approvedBy: '负责人', reason: '情况复杂' });
      await step('investigate', { note: '现场核实' });
      await step('request_info', { items: ['照片'] });
      const more = await post(
        service,
        `/v1/cases/${receiptNo}/corrections`,
        { text: '照片已寄出' },
        { ...bearer(accessKey), ...idempotent('contract-key-000007') },
      );
      expect(more.status).toBe(200);
      version += 1;
      await step('mediate', { mediator: '调解委员会' });
      await step('decide', { outcome: 'supported', opinion: '支持' });
      clock.now = new Date(clock.now.getTime() + 3 * 86_400_000);
      const view = await service.app.request(`/v1/cases/${receiptNo}`, { headers: bearer(accessKey) });
      expect(view.status).toBe(200);
    });

    it('holds for what anyone may ask', async () => {
      const { service } = await started();
      for (const path of ['/v1/keys', '/v1/services', '/v1/stats/annual-report?year=2026'])
        expect((await service.app.request(path)).status).toBe(200);
      expect((await service.app.request('/v1/challenge')).status).toBe(404);
      expect((await service.app.request('/v1/stats/annual-report?year=x')).status).toBe(422);
      const question = { from: '2026-03-02', days: 20, unit: 'working', extensionDays: 5 };
      expect((await post(service, '/v1/deadlines/preview', question)).status).toBe(200);
      expect((await post(service, '/v1/deadlines/preview', { ...question, days: -1 })).status).toBe(422);
    });

    it('holds for the desk', async () => {
      const { service } = await started();
      const signedIn = await post(service, '/v1/staff/session', { token: STAFF_TOKEN }, { Origin: ORIGIN });
      const cookie = { Cookie: (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
      for (const path of [
        '/v1/staff/session',
        '/v1/staff/cases',
        '/v1/staff/cases?scope=ended',
        '/v1/staff/audit',
      ])
        expect((await service.app.request(path, { headers: cookie })).status).toBe(200);
      expect((await service.app.request('/v1/staff/cases?scope=all', { headers: cookie })).status).toBe(422);
      expect(
        (await service.app.request('/v1/staff/cases/YQ-TEST-2026-000009-1', { headers: cookie })).status,
      ).toBe(404);
    });
  });
}
