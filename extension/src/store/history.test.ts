/** What counts as another day of a page's history: the day on the person's own calendar. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { run } from '@sunboard/rules';
import { factsWith } from '@sunboard/reader/testing';
import { dayOf } from '../shared/wording.js';
import { pageHistory, recordCheck } from './history.js';

vi.mock('./base.js', () => ({
  hasShape: () => true,
  openStore: () => {
    const kept = new Map<string, unknown>();
    return {
      get: (key: string) => Promise.resolve(kept.get(key)),
      update: (key: string, change: (old: unknown) => unknown) => {
        kept.set(key, change(kept.get(key)));
        return Promise.resolve();
      },
    };
  },
}));

const URL = 'https://www.example.gov.cn/';
/* A machine in Beijing. */
beforeAll(() => {
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...Intl.DateTimeFormat().resolvedOptions(),
    timeZone: 'Asia/Shanghai',
  });
});
afterAll(() => {
  vi.restoreAllMocks();
});

it('keeps what was found in the afternoon when the page is checked before eight the next morning', async () => {
  const facts = factsWith({ url: URL, title: '首页' });
  const [monday, tuesday] = ['2026-03-09T09:00:00Z', '2026-03-09T23:30:00Z'];
  for (const now of [monday, tuesday]) await recordCheck(run(facts, { today: dayOf(now), now }));
  expect((await pageHistory(URL)).map(({ at }) => dayOf(at))).toEqual(['2026-03-09', '2026-03-10']);
});

it('keeps the last check of a day alone', async () => {
  const facts = factsWith({ url: URL, title: '首页' });
  const again = '2026-03-10T10:00:00Z';
  await recordCheck(run(facts, { today: dayOf(again), now: again }));
  expect((await pageHistory(URL)).map(({ at }) => dayOf(at))).toEqual(['2026-03-09', '2026-03-10']);
});
