/** What an address answers that a site check does not take for a page. */
import { afterEach, expect, it, vi } from 'vitest';
import { fetchPage, fetchRobots } from './fetch-page.js';

afterEach(() => {
  vi.unstubAllGlobals();
});
const answering = (headers: Record<string, string>): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html><title>甲</title></html>', { headers })));
};

it('takes for no page what browsers save as a file, which a tab would put among the downloads', async () => {
  answering({ 'content-type': 'text/html', 'content-disposition': 'attachment; filename="a.html"' });
  expect(await fetchPage('https://www.example.gov.cn/a.html')).toMatchObject({ ok: false, fault: 'notPage' });
});

it('says of robots.txt that it only sends its visitors on', async () => {
  vi.stubGlobal('fetch', (_url: string, { redirect }: RequestInit) =>
    redirect === 'manual'
      ? Promise.resolve(Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' }))
      : Promise.reject(new TypeError('Failed to fetch')),
  );
  const answer = await fetchRobots('https://example.gov.cn/robots.txt');
  expect(answer).toEqual({ state: 'unreachable', isSentOn: true });
});
