/** A case after filing: its filer’s view, its way through the office, and who must never see it. */
import { PUBLIC_CASE_FIELDS, type PublicCase } from '@sunboard/intake';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine } from './engines.test-helper.js';
import {
  bearer,
  file,
  idempotent,
  KEY,
  post,
  problem,
  report,
  request,
  STAFF_TOKEN,
  staffHeaders,
  staffOf,
  starter,
} from './case.test-helper.js';

/** Runs on either database. */
export function caseSuite(engine: Engine): void {
  const started = starter(engine);

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

    it.each([
      ['messages', { text: '请尽快答复。' }],
      ['withdrawal', { reason: '已经找到。' }],
      ['confirmations', {}],
    ])('takes %s sent twice at once as one, and answers both alike', async (part, body) => {
      const { service } = await started();
      const { receiptNo, accessKey } = await file(service, 'requests', request, KEY);
      const send = () =>
        post(service, `/v1/cases/${receiptNo}/${part}`, body, {
          ...bearer(accessKey),
          ...idempotent('pressed-twice-00000001'),
        });
      const answers = await Promise.all([send(), send(), send()]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      const [first, second, third] = await Promise.all(
        answers.map(each => each.json() as Promise<PublicCase>),
      );
      expect([second, third]).toEqual([first, first]);
      expect(first?.version).toBe(2);
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
      expect(
        (await staff(1, 'request_correction', { items: ['说明年份'], dueOn: '2026-03-20' })).status,
      ).toBe(412);
      expect(
        (await staff(2, 'request_correction', { items: ['说明年份'], dueOn: '2026-03-20' })).status,
      ).toBe(200);
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
        { numRuns: 12 },
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

    it('lets the filer of an anonymous complaint show who they are, one way only, and keeps both versions', async () => {
      const { service } = await started();
      const { receiptNo, accessKey } = await file(service, 'complaints', report, KEY);
      const show = (body: unknown, key: string, access = accessKey) =>
        post(service, `/v1/cases/${receiptNo}/identity`, body, { ...bearer(access), ...idempotent(key) });
      expect((await show({ to: 'named', name: '示例甲' }, 'show-key-000000001', 'wrong')).status).toBe(404);
      const nameless = await show({ to: 'confidential' }, 'show-key-000000002');
      expect([nameless.status, (await problem(nameless)).errors?.[0]?.pointer]).toEqual([422, '/name']);
      const smuggled = await show({ to: 'named', name: '示例甲', facts: '改写' }, 'show-key-000000003');
      expect([smuggled.status, (await problem(smuggled)).code]).toEqual([422, 'unknown_field']);
      const shown = { to: 'confidential', name: '示例甲', phone: '010-00000000' };
      const first = await show(shown, 'show-key-000000004');
      expect(first.status).toBe(200);
      const text = await first.text();
      expect(text).not.toContain('示例甲');
      expect(JSON.parse(text)).toMatchObject({ anonymity: 'confidential', version: 3 });
      expect(await (await show(shown, 'show-key-000000004')).text()).toBe(text);
      expect((await show({ to: 'confidential' }, 'show-key-000000005')).status).toBe(409);
      const named = (await (await show({ to: 'named' }, 'show-key-000000006')).json()) as PublicCase;
      expect([named.anonymity, named.allowed.includes('disclose_identity')]).toEqual(['named', false]);
      const opened = await post(
        service,
        `/v1/staff/cases/${receiptNo}/identity`,
        { reason: '回访' },
        { Authorization: `Bearer ${STAFF_TOKEN}` },
      );
      expect(await opened.text()).toContain('示例甲');
    });

    it('takes a filer’s wish for review within thirty days, then for final review, and no later', async () => {
      const { service, clock } = await started();
      const grievance = { ...report, kind: 'suggestion' };
      const { receiptNo, accessKey } = await file(service, 'complaints', grievance, KEY);
      const staff = async (version: number, type: string, data: unknown) => {
        const answer = await post(
          service,
          `/v1/staff/cases/${receiptNo}/events`,
          { type, data },
          staffHeaders(version),
        );
        expect(answer.status, await answer.clone().text()).toBe(200);
      };
      const ask = async (key: string) => {
        const answer = await post(
          service,
          `/v1/cases/${receiptNo}/review`,
          { reason: '事实有出入' },
          { ...bearer(accessKey), ...idempotent(key) },
        );
        return [answer.status, ((await answer.json()) as { status: unknown }).status];
      };
      expect((await ask('review-key-0000001'))[0]).toBe(409);
      await staff(2, 'accept', {});
      await staff(3, 'investigate', {});
      await staff(4, 'decide', { outcome: 'adopted', opinion: '采纳' });
      expect(await ask('review-key-0000002')).toEqual([200, 'review']);
      await staff(6, 'decide_review', { result: 'upheld', opinion: '维持' });
      clock.now = new Date('2026-04-30T02:00:00Z');
      expect((await ask('review-key-0000003'))[0]).toBe(409);
      clock.now = new Date('2026-04-01T02:00:00Z');
      expect(await ask('review-key-0000003')).toEqual([200, 'final_review']);
    });

    it('refuses staff without a valid token', async () => {
      const { service } = await started();
      expect((await service.app.request('/v1/staff/cases')).status).toBe(401);
      expect(
        (await service.app.request('/v1/staff/cases', { headers: bearer(`${STAFF_TOKEN}x`) })).status,
      ).toBe(401);
    });
  });
}
