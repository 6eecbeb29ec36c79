/** What is erased when its time has come, and what stays. */
import { describe, expect, it } from 'vitest';
import { bearer, file, KEY, post, request, staffHeaders, starter } from './case.test-helper.js';
import type { Engine } from './engines.test-helper.js';

const DAY = 86_400_000;

/** Runs on either database. */
export function retentionSuite(engine: Engine): void {
  const started = starter(engine);

  describe('retention', () => {
    it('erases sealed keys, loose uploads, Idempotency-Keys and identity documents in turn, and the figures stay', async () => {
      const { service, clock } = await started();
      const start = clock.now.getTime();
      const at = (age: number) => (clock.now = new Date(start + age));
      const withProof = {
        ...request,
        identityProof: { type: 'resident_id', number: '11010519491231002X' },
        consent: { privacyNoticeVersion: '2026-01', sensitiveAccepted: true },
      };
      const { receiptNo, accessKey } = await file(service, 'requests', withProof, KEY);
      await post(service, '/v1/uploads', {
        filename: 'a.pdf',
        size: 3,
        sha256: '0'.repeat(64),
        contentType: 'application/pdf',
      });
      const event = (version: number, type: string, data: unknown) =>
        post(service, `/v1/staff/cases/${receiptNo}/events`, { type, data }, staffHeaders(version));
      await event(1, 'confirm_receipt', { receiptBasis: 'announced_rule' });
      await event(2, 'answer', { outcome: 'granted', reasons: [] });
      const identity = async (version: number) =>
        (await (
          await post(
            service,
            `/v1/staff/cases/${receiptNo}/identity`,
            { reason: '核对' },
            staffHeaders(version),
          )
        ).json()) as { identity: Record<string, unknown> | null };
      expect((await identity(3)).identity).toHaveProperty('identityProof');
      expect(await service.runRetention()).toMatchObject({
        sealedKeys: 0,
        uploads: 0,
        idempotencyKeys: 0,
        identityNumbers: 0,
      });
      at(11 * 60_000);
      expect(await service.runRetention()).toMatchObject({ sealedKeys: 1 });
      at(1.1 * DAY);
      expect(await service.runRetention()).toMatchObject({ uploads: 1 });
      at(8 * DAY);
      expect(await service.runRetention()).toMatchObject({ idempotencyKeys: 1 });
      at(32 * DAY);
      expect(await service.runRetention()).toMatchObject({ identityNumbers: 1 });
      const later = (await identity(4)).identity;
      expect(later).not.toHaveProperty('identityProof');
      expect(later).toHaveProperty('applicantName');
      at(3700 * DAY);
      expect(await service.runRetention()).toMatchObject({ contents: 1 });
      expect(await service.runRetention()).toMatchObject({ contents: 0 });
      expect((await identity(5)).identity).toBeNull();
      const view = await service.app.request(`/v1/cases/${receiptNo}`, { headers: bearer(accessKey) });
      expect(view.status).toBe(200);
      const figures = (await (await service.app.request('/v1/stats/annual-report?year=2026')).json()) as {
        check: { left: number[] };
      };
      expect(figures.check.left[0]).toBe(1);
    });
  });
}
