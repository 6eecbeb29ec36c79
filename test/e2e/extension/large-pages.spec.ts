/** Pages that are far too large, and checks that are cut off: an answer or a clean end, never a hang. */
import { expect, test } from '@playwright/test';
import {
  LEAK,
  appears,
  click,
  closeBoth,
  departmentPage,
  failed,
  launchExtension,
  servePages,
  type ExtensionBrowser,
} from './harness.js';

let chromium: ExtensionBrowser;
let pages: Awaited<ReturnType<typeof servePages>>;

test.beforeAll(async () => {
  chromium = await launchExtension();
  const leak = `<p id="first">身份证号：${LEAK}</p>`;
  pages = await servePages({
    '/many': departmentPage(`${leak}${'<p><b>行</b><i>列</i></p>'.repeat(40_000)}`),
    '/long': departmentPage(`${leak}${`<p>${'政务公开'.repeat(1_250)}</p>`.repeat(2_000)}`),
    '/small': departmentPage(leak),
  });
});

test.afterAll(async () => {
  await chromium.close();
  await pages.close();
});

test('a page of 200,000 nodes is read, and a place on it is shown', async () => {
  test.slow();
  const page = await chromium.browser.newPage();
  await page.goto(pages.url('site.test', '/many'));
  const panel = await chromium.press(page);
  await panel.waitForFunction(
    () => document.querySelector('sunboard-panel')?.shadowRoot?.querySelector('.summary'),
    { timeout: 120_000 },
  );
  expect(await failed(panel)).toContain('pii.id18');
  await page.evaluate(() => scrollTo(0, 1e6));
  await click(panel, '.group [data-rule="pii.id18"] .jump');
  await page.waitForFunction(() => document.querySelector('#first')!.getBoundingClientRect().bottom > 0);
  await closeBoth({ page, panel });
});

test('a page of 30 MB gives a report', async () => {
  test.slow();
  const page = await chromium.browser.newPage();
  await page.goto(pages.url('site.test', '/long'));
  const panel = await chromium.press(page);
  await panel.waitForFunction(
    () => document.querySelector('sunboard-panel')?.shadowRoot?.querySelector('.summary'),
    { timeout: 120_000 },
  );
  await appears(panel, '.group [data-rule="pii.id18"]');
  await closeBoth({ page, panel });
});

test('a panel that is closed while it reads leaves a clean page', async () => {
  test.slow();
  const page = await chromium.browser.newPage();
  await page.goto(pages.url('site.test', '/many'));
  const panel = await chromium.press(page);
  await appears(panel, 'progress');
  await panel.close();
  const again = await chromium.press(page);
  await appears(again, 'progress');
  await again.close();
  expect(await page.evaluate(() => document.querySelectorAll('sunboard-marks').length)).toBe(0);
  await page.close();
});

test('a tab that is closed while it is read takes nothing else with it', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(pages.url('site.test', '/many'));
  const panel = await chromium.press(page);
  await appears(panel, 'progress');
  await page.close();
  const other = await chromium.check(pages.url('site.test', '/small'));
  expect(await failed(other.panel)).toContain('pii.id18');
  await closeBoth(other);
});
