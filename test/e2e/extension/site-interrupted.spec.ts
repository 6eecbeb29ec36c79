/** A site check that is cut off, paused or taken up again, in a real Chromium: nothing is lost, whatever dies. */
import { expect as quick, test, type Page } from '@playwright/test';
import { ended, siteChecks, start, storedReports } from './site-page.js';
import { article, type Answer } from './town-site.js';

/** A walk over a site takes its time, more so on a loaded machine. */
const expect = quick.configure({ timeout: 90_000 });

const checks = siteChecks();
const { serve, timesAsked } = checks;

test('nothing is lost when the worker is killed, the page closed, and the browser started anew', async () => {
  test.setTimeout(180_000);
  const paths = Array.from({ length: 8 }, (_, at) => `/${at + 1}.html`);
  await serve(
    Object.fromEntries(paths.map((path): [string, Answer] => [path, { body: article(`第 ${path} 条`) }])),
  );
  const list = paths.map(path => checks.site.origin + path);
  const doneIn = (tab: Page) => tab.locator('#pages tbody tr[data-state="done"]').count();

  let tab = await checks.world.open('site/site.html');
  let release = checks.site.hold('/3.html');
  await start(tab, { address: '', source: 'list', list });
  await expect.poll(() => timesAsked('/3.html'), { timeout: 90_000 }).toBe(1);
  await checks.world.killWorker();
  release();
  await expect.poll(() => doneIn(tab), { timeout: 90_000 }).toBeGreaterThanOrEqual(3);

  // Closed while a page is under way: another page of the extension takes the run up by itself.
  release = checks.site.hold('/5.html');
  await expect.poll(() => timesAsked('/5.html'), { timeout: 90_000 }).toBeGreaterThanOrEqual(1);
  await tab.close();
  release();
  release = checks.site.hold('/6.html');
  tab = await checks.world.open(`site/site.html?site=${new URL(checks.site.origin).host}`);
  await expect(tab.getByText('已从中断处继续：之前已完成 4 页')).toBeVisible();
  await expect.poll(() => timesAsked('/6.html'), { timeout: 90_000 }).toBe(1);

  await checks.world.restart();
  release();
  tab = await checks.world.open(`site/site.html?site=${new URL(checks.site.origin).host}`);
  await ended(tab);
  expect(await doneIn(tab)).toBe(8);
  expect((await storedReports(tab)).map(({ page }) => new URL(page.url).pathname)).toEqual(paths);
  // Only the two pages that were cut off were asked for again (the first of its look twice, once for each way).
  const again = paths.filter(path => timesAsked(path) > 1);
  expect(again).toEqual(['/1.html', '/5.html', '/6.html']);
});

test('a check is paused, goes on, is cancelled, and its removal can be undone', async () => {
  test.setTimeout(180_000);
  const paths = Array.from({ length: 6 }, (_, at) => `/${at + 1}.html`);
  await serve(Object.fromEntries(paths.map(path => [path, article(`第 ${path} 条`)])));
  const tab = await checks.world.open('site/site.html');
  let release = checks.site.hold('/2.html');
  await start(tab, { address: '', source: 'list', list: paths.map(path => checks.site.origin + path) });
  await expect.poll(() => timesAsked('/2.html'), { timeout: 90_000 }).toBe(1);
  await tab.locator('#pause').click();
  // Taken back while the page is still under way: nobody else drives.
  await tab.locator('#resume').click();
  await expect(tab.locator('#pause')).toBeVisible();
  await expect.poll(() => tab.evaluate(async () => (await navigator.locks.query()).pending?.length)).toBe(1);
  expect(await tab.getByText('另一个窗口').count()).toBe(0);
  await tab.locator('#pause').click();
  release();
  await ended(tab, 'paused');
  await expect(tab.locator('tr[data-url$="/2.html"]')).toHaveAttribute('data-state', 'done');
  expect(timesAsked('/3.html')).toBe(0);
  release = checks.site.hold('/4.html');
  await tab.locator('#resume').click();
  await expect.poll(() => timesAsked('/4.html'), { timeout: 90_000 }).toBe(1);
  await tab.locator('#cancel').click();
  release();
  await ended(tab, 'cancelled');

  await tab.getByRole('link', { name: '检查另一个网站' }).click();
  const host = new URL(checks.site.origin).host;
  await tab.getByRole('button', { name: `删除 ${host}` }).click();
  await expect(tab.getByRole('button', { name: `删除 ${host}` })).toHaveCount(0);
  await tab.locator('#undo').click();
  await tab.getByRole('link', { name: `查看 ${host}` }).click();
  await expect(tab.locator('tr[data-url$="/2.html"]')).toHaveAttribute('data-state', 'done');
});
