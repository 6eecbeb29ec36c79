import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { newEncryptionKeys } from '@sunboard/intake/sealing';
import { afterEach, describe, expect, it } from 'vitest';
import { liveThroughPastCases } from './past-cases.js';
import { createService } from './service/index.js';
import type { InboxRow } from './service/store/inbox.js';

const TOKEN = 'a-token-for-tests';
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** The desk's list after the cases were lived through, once or twice. */
async function inboxOn(today: string, times = 1): Promise<readonly InboxRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'demo-cases-'));
  folders.push(folder);
  const options = {
    database: path.join(folder, 'intake.sqlite'),
    agency: { code: 'YG', name: '示例局', nameEn: 'Example Bureau' },
    limits: { filingsPerHour: 1000, attemptsPerHour: 5000 },
    staff: [{ id: 'demo', unit: '示例科', tokenSha256: createHash('sha256').update(TOKEN).digest('hex') }],
    now: () => new Date(`${today}T02:00:00Z`),
  };
  const { publicKey } = await newEncryptionKeys();
  for (let time = 0; time < times; time += 1) await liveThroughPastCases(options, TOKEN, publicKey, today);
  const service = await createService(options);
  const answer = await service.app.request('/v1/staff/cases', {
    headers: { Authorization: `Bearer ${TOKEN}` },
  });
  const { cases } = (await answer.json()) as { readonly cases: readonly InboxRow[] };
  await service.close();
  return cases;
}

describe('the cases of the demonstration', () => {
  // An ordinary week, the days after the two long holidays, the turn of the year, and a Sunday.
  it.each(['2026-03-11', '2026-02-25', '2026-10-09', '2026-01-02', '2026-11-29'])(
    'come to the desk on %s with something overdue, due soon, new, waiting and unanswered',
    async today => {
      const cases = await inboxOn(today);
      const count = (test: (row: InboxRow) => boolean) => cases.filter(test).length;
      expect(count(({ clock }) => clock.overdue)).toBeGreaterThan(0);
      expect(count(({ clock }) => clock.dueSoon)).toBeGreaterThan(0);
      expect(count(({ state }) => state === 'submitted')).toBeGreaterThan(0);
      expect(count(({ clock }) => clock.status === 'paused' || clock.status === 'stopped')).toBe(2);
      expect(count(({ unanswered }) => unanswered)).toBe(2);
      expect(count(({ sealed, subject }) => sealed && subject === undefined)).toBe(1);
    },
  );

  it('are not lived through twice', async () => {
    const once = await inboxOn('2026-03-11');
    expect(await inboxOn('2026-03-11', 2)).toHaveLength(once.length);
  });
});
