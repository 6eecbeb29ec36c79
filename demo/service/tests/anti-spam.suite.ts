/** Filings prove that a form was used: a proof of work that counts once, a field that stays empty, a page that was open for a while. */
import { solveChallenge } from 'altcha-lib/v1';
import type { PowChallenge } from '@sunboard/intake';
import { describe, expect, it } from 'vitest';
import type { Service } from '../index.js';
import { idempotent, ORIGIN, plainFields, post, problem, request, starter } from './case.test-helper.js';
import type { Engine } from './engines.test-helper.js';

const REQUIRED = { proofOfWork: 'required', maxNumber: 200, formToken: true } as const;

async function solution(service: Service, change: Record<string, unknown> = {}): Promise<string> {
  const made = (await (await service.app.request('/v1/challenge')).json()) as PowChallenge;
  const found = await solveChallenge(made.challenge, made.salt, made.algorithm, made.maxnumber).promise;
  const { algorithm, challenge, salt, signature } = made;
  const solved = { algorithm, challenge, salt, signature, number: found?.number, ...change };
  return Buffer.from(JSON.stringify(solved)).toString('base64');
}

/** Runs on either database. */
export function antiSpamSuite(engine: Engine): void {
  const started = starter(engine);
  const send = (service: Service, pow: string | undefined, key: string, honeypot = '') =>
    post(
      service,
      '/v1/requests',
      { ...request, antiSpam: { ...(pow !== undefined && { pow }), honeypot } },
      idempotent(key),
    );
  const faultOf = async (answer: Response) => [answer.status, (await problem(answer)).detail];

  describe('the proof of work', () => {
    it('lets a solved challenge file once, and only once', async () => {
      const { service } = await started({ antiSpam: REQUIRED });
      const pow = await solution(service);
      expect((await send(service, pow, 'spam-key-000000001')).status).toBe(201);
      expect(await faultOf(await send(service, pow, 'spam-key-000000002'))).toEqual([403, 'pow_spent']);
    });

    it('is not asked again when the same form is sent again', async () => {
      const { service } = await started({ antiSpam: REQUIRED });
      const pow = await solution(service);
      const first = (await (await send(service, pow, 'spam-key-000000001')).json()) as { receiptNo: string };
      const resent = await send(service, undefined, 'spam-key-000000001');
      expect(resent.status).toBe(200);
      expect(((await resent.json()) as { receiptNo: string }).receiptNo).toBe(first.receiptNo);
    });

    it('is not used up by a filing that was refused', async () => {
      const { service } = await started({ antiSpam: REQUIRED });
      const pow = await solution(service);
      const faulty = { ...request, applicantName: '', antiSpam: { pow } };
      expect((await post(service, '/v1/requests', faulty, idempotent('spam-key-000000001'))).status).toBe(
        422,
      );
      expect((await send(service, pow, 'spam-key-000000001')).status).toBe(201);
    });

    it('refuses none, a wrong number, a foreign signature, an expired one and nonsense', async () => {
      const { service, clock } = await started({ antiSpam: REQUIRED });
      const late = await solution(service);
      const wrong = await solution(service, { number: 100_000 });
      const foreign = await solution(service, { signature: '0'.repeat(64) });
      const answers = [undefined, wrong, foreign, 'nonsense'].map((pow, index) =>
        send(service, pow, `spam-key-00000000${String(index)}`),
      );
      expect(await Promise.all(answers.map(async answer => faultOf(await answer)))).toEqual([
        [403, 'pow_missing'],
        [403, 'pow_wrong'],
        [403, 'pow_wrong'],
        [403, 'pow_wrong'],
      ]);
      clock.now = new Date(clock.now.getTime() + 21 * 60_000);
      expect(await faultOf(await send(service, late, 'spam-key-000000009'))).toEqual([403, 'pow_expired']);
    });

    it('refuses a form whose hidden field was filled in', async () => {
      const { service } = await started({ antiSpam: REQUIRED });
      const answer = await send(
        service,
        await solution(service),
        'spam-key-000000001',
        'https://example.org',
      );
      expect(await faultOf(answer)).toEqual([403, 'honeypot']);
    });

    it('can be left to the filer, or switched off', async () => {
      const optional = await started({ antiSpam: { ...REQUIRED, proofOfWork: 'optional' } });
      expect((await send(optional.service, undefined, 'spam-key-000000001')).status).toBe(201);
      expect((await send(optional.service, 'nonsense', 'spam-key-000000002')).status).toBe(403);
      const off = await started({ antiSpam: { ...REQUIRED, proofOfWork: 'off' } });
      expect((await send(off.service, 'nonsense', 'spam-key-000000003')).status).toBe(201);
    });
  });

  describe('a form without JavaScript', () => {
    const submit = (service: Service, body: FormData) =>
      service.app.request('/v1/forms/requests', { method: 'POST', headers: { Origin: ORIGIN }, body });
    const formOf = (entries: Readonly<Record<string, string>>, file?: File): FormData => {
      const data = new FormData();
      for (const [name, value] of Object.entries(entries)) data.append(name, value);
      if (file) data.append('attachments', file);
      return data;
    };
    const hidden = (page: string, name: string): string =>
      new RegExp(`name="${name}"\\s+value="([^"]+)"`).exec(page)?.[1] ?? '';

    it('from a page that is not ours is shown again, with everything and its files, and filed at the second press', async () => {
      const { service, clock } = await started({ antiSpam: REQUIRED });
      const file = new File(['%PDF-1.7\n%âãÏÓ\n1 0 obj<<>>endobj'], '示例.pdf', { type: 'application/pdf' });
      const first = await submit(service, formOf(plainFields, file));
      const page = await first.text();
      expect(first.status).toBe(422);
      expect(page).toContain('请核对内容后再次提交');
      expect(page).toContain('示例.pdf');
      expect(page).toContain('value="示例申请人"');
      clock.now = new Date(clock.now.getTime() + 5000);
      const again = {
        ...plainFields,
        formToken: hidden(page, 'formToken'),
        idempotencyKey: hidden(page, 'idempotencyKey'),
        uploads: /name="uploads"\s+value="([^"]+)"/.exec(page)?.[1] ?? '',
      };
      const second = await submit(service, formOf(again));
      expect(second.status).toBe(201);
      expect(await second.text()).toContain('示例.pdf');
      expect((await submit(service, formOf(again))).status).toBe(200);
    });

    it('that comes back within a moment, or after days, is asked once more', async () => {
      const { service, clock } = await started({ antiSpam: REQUIRED });
      const page = await (await service.app.request('/v1/forms/requests')).text();
      const entries = { ...plainFields, formToken: hidden(page, 'formToken') };
      expect((await submit(service, formOf(entries))).status).toBe(422);
      clock.now = new Date(clock.now.getTime() + 25 * 3_600_000);
      expect((await submit(service, formOf(entries))).status).toBe(422);
      expect((await submit(service, formOf({ ...entries, formToken: '1.x' }))).status).toBe(422);
    });
  });
}
