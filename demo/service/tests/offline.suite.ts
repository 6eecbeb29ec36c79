/** Requests that come on paper, by fax or by word of mouth: entered by staff, counted from the day they came, and like any other afterwards. */
import { describe, expect, it } from 'vitest';
import type { Receipt } from '@sunboard/intake';
import type { Service } from '../index.js';
import { bearer, idempotent, post, problem, request, STAFF_TOKEN, starter } from './case.test-helper.js';
import type { Engine } from './engines.test-helper.js';

const KEY = 'offline-key-0123456789';
const ARRIVAL = { channel: 'post', receivedOn: '2026-02-25' };

/** Runs on either database. */
export function offlineSuite(engine: Engine): void {
  const started = starter(engine);
  const enter = (service: Service, offline: unknown, key = KEY, token = STAFF_TOKEN) =>
    post(
      service,
      '/v1/staff/requests',
      { ...request, offline },
      {
        ...idempotent(key),
        Authorization: `Bearer ${token}`,
      },
    );

  const annualReport = async (service: Service): Promise<unknown> =>
    (await service.app.request('/v1/stats/annual-report?year=2026')).json();

  describe('a request on paper', () => {
    it('runs from the day it was signed for, is found by number and key, and is in the annual report', async () => {
      const { service } = await started();
      const before = await annualReport(service);
      const answer = await enter(service, ARRIVAL);
      expect(answer.status).toBe(201);
      const { receiptNo, accessKey = '' } = (await answer.json()) as Receipt;
      const again = await enter(service, ARRIVAL);
      expect([again.status, ((await again.json()) as Receipt).receiptNo]).toEqual([200, receiptNo]);
      const view = await service.app.request(`/v1/cases/${receiptNo}`, { headers: bearer(accessKey) });
      // Twenty working days from 25 February, 28 February among them: a Saturday that was worked.
      expect(await view.json()).toMatchObject({
        status: 'received',
        clock: { status: 'running', dueOn: '2026-03-24' },
      });
      const staff = { Authorization: `Bearer ${STAFF_TOKEN}` };
      const opened = await service.app.request(`/v1/staff/cases/${receiptNo}`, { headers: staff });
      const { events } = (await opened.json()) as { events: { type: string; on: string; data: unknown }[] };
      expect(events).toMatchObject([
        {
          type: 'register_offline',
          on: '2026-02-25',
          actor: 'staff',
          actorUnit: '示例局政务公开科',
          data: { applicantType: 'natural_person', channel: 'post', receiptBasis: 'signed_for' },
        },
      ]);
      const log = await service.app.request(`/v1/staff/cases/${receiptNo}/audit`, { headers: staff });
      const { entries } = (await log.json()) as { entries: { action: string }[] };
      expect(entries.map(({ action }) => action)).toContain('case_registered');
      expect(await annualReport(service)).not.toEqual(before);
    });

    it('by word of mouth needs the applicant’s yes to what was written down', async () => {
      const { service } = await started();
      const oral = { channel: 'oral', receivedOn: '2026-03-02' };
      const refused = await enter(service, oral);
      expect(refused.status).toBe(409);
      expect(await problem(refused)).toMatchObject({ code: 'event_refused' });
      expect((await enter(service, { ...oral, applicantConfirmed: true })).status).toBe(201);
    });

    it('is refused with the place of the fault, and without a session', async () => {
      const { service } = await started();
      const faults = async (offline: unknown) => {
        const answer = await enter(service, offline);
        return [answer.status, (await problem(answer)).errors?.map(({ pointer }) => pointer)];
      };
      expect(await faults({ ...ARRIVAL, receivedOn: '2026-03-03' })).toEqual([422, ['/offline/receivedOn']]);
      expect(await faults({ ...ARRIVAL, receivedOn: '25.2.2026' })).toEqual([422, ['/offline/receivedOn']]);
      expect(await faults({ ...ARRIVAL, channel: 'pigeon' })).toEqual([422, ['/offline/channel']]);
      expect((await enter(service, undefined)).status).toBe(422);
      expect((await enter(service, ARRIVAL, KEY, 'a-wrong-token-for-tests')).status).toBe(401);
      const list = await service.app.request('/v1/staff/cases', {
        headers: { Authorization: `Bearer ${STAFF_TOKEN}` },
      });
      expect(((await list.json()) as { cases: unknown[] }).cases).toEqual([]);
    });
  });
}
