/** What is written down, and what leaves with every answer. */
import { describe, expect, it } from 'vitest';
import type { Engine } from './engines.test-helper.js';
import { bearer, file, idempotent, KEY, post, request, STAFF_TOKEN, starter } from './case.test-helper.js';

/** Runs on either database. */
export function privacySuite(engine: Engine): void {
  const started = starter(engine);

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
}
