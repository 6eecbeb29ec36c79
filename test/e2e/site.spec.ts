/** The demonstration site as its visitors meet it: live widgets, strict policy, both languages, phones, and no JavaScript at all. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import type { Report } from '@sunboard/rules';
import { axe, listsUnsaid, overflow } from './page-quality.js';
import { WIDGETS } from './widgets.js';

/** Everything a page must not do; the test fails with the list. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(`error: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('response', response => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

for (const { name, path, shows } of WIDGETS) {
  test.describe(`<${name}>`, () => {
    test('shows real data under the strict policy, without a violation or an error', async ({ page }) => {
      const faults = watch(page);
      await page.goto(path);
      const widget = page.locator(name);
      await expect(widget.locator('[part~="base"]')).toHaveAttribute('aria-busy', 'false');
      await expect(widget.locator('[part~="base"]')).toContainText(shows);
      // The wrapped HTML gives way only when there is something better.
      await expect(widget.locator('slot:not([name])')).toHaveCount(0);
      expect(faults).toEqual([]);
    });

    test('fits a phone of 320 px without scrolling sideways', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(path);
      await expect(page.locator(name).locator('[part~="base"]')).toHaveAttribute('aria-busy', 'false');
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await listsUnsaid(page)).toEqual([]);
      // Headings of the widget go on from those of the page.
      expect(await axe(page)).toEqual([]);
    });

    test('is plain, usable HTML when scripts are off', async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        ...(baseURL !== undefined && { baseURL }),
      });
      const page = await context.newPage();
      await page.goto(path);
      await expect(page.locator(name).locator('table, ol, form').first()).toBeVisible();
      await expect(page.locator(name)).toContainText(name === 'sun-request-form' ? '申请人' : shows);
      await context.close();
    });
  });
}

test('the offices stack on a phone, where a table of six columns would have to be pushed about', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/zwgk/jg.html');
  expect(await page.locator('main').evaluate(main => main.scrollWidth - main.clientWidth)).toBe(0);
  expect(await axe(page)).toEqual([]);
});

test('the English pages show all five widgets with English data, and no Chinese but the links to it', async ({
  page,
}) => {
  const faults = watch(page);
  for (const [path, name, text] of [
    ['documents', 'sun-disclosure-list', 'Index number'],
    ['leadership', 'sun-leadership-roster', 'Division of work'],
    ['licence', 'sun-approval-flow', 'working days'],
    ['request', 'sun-request-form', 'Applicant type'],
    ['complaints', 'sun-complaint-channel', 'Ways to reach us'],
  ] as const) {
    await page.goto('/en/');
    await page.locator(`main a[href="/en/${path}.html"]`).first().click();
    const widget = page.locator(name).locator('[part~="base"]');
    await expect(widget, name).toContainText(text);
    // The example of a document number stays as such numbers are.
    const words = ((await widget.textContent()) ?? '').replace(/\S+〔\d{4}〕\S+/gu, '');
    expect(words, name).not.toMatch(/\p{Script=Han}/u);
  }
  expect(faults).toEqual([]);
});

for (const start of ['/tour.html', '/en/tour.html'])
  test(`the tour at ${start} is linked from the home page, and each of its stops is there`, async ({
    page,
  }) => {
    await page.goto('/');
    await page.locator(`.tour a[href="${start}"]`).click();
    const stops = await page
      .locator('main h2 a')
      .evaluateAll(links => links.map(link => link.getAttribute('href')));
    expect(stops.length).toBeGreaterThan(6);
    for (const stop of stops) expect((await page.request.get(stop ?? '')).status(), stop ?? '').toBe(200);
  });

test('an address at which there is nothing answers with a page of the site: search, ways on, both languages', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const answer = await page.goto('/zwgk/moved/away.html');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面');
  await expect(page.getByText('Page not found')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const link of await page.locator('main a').all()) {
    const href = (await link.getAttribute('href')) ?? '';
    expect((await page.request.get(href)).status(), href).toBe(200);
  }
  await page.getByRole('searchbox').fill('规划');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/ss\.html\?q=/);
});

test('a data file that is missing leaves the plain table and says what is wrong', async ({ page }) => {
  await page.route('**/data/disclosure.json', route => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('/zwgk/');
  const list = page.locator('sun-disclosure-list');
  await expect(list.getByRole('alert')).toContainText('404');
  await expect(list.locator('table').first()).toBeVisible();
});

test('a broken data file names the line, and the plain table stays', async ({ page }) => {
  await page.route('**/data/disclosure.json', route =>
    route.fulfill({ contentType: 'application/json', body: '{"items": [\n{"title": "a",,}]}' }),
  );
  await page.goto('/zwgk/');
  const list = page.locator('sun-disclosure-list');
  await expect(list.getByRole('alert')).toContainText('2:');
  await expect(list.locator('table').first()).toBeVisible();
});

test('a page of each kind passes the project’s own checker, widgets drawn', async ({ baseURL }) => {
  // Twenty pages, one after the other in a browser of their own.
  test.setTimeout(300_000);
  const paths = [
    '/',
    '/xwdt/',
    '/xwdt/1.html',
    '/tzgg/',
    '/zwgk/',
    '/zwgk/zn.html',
    '/zwgk/zc/2.html',
    '/zwgk/nb/',
    '/zwgk/ysq.html',
    '/zwgk/jg.html',
    '/zwgk/ld.html',
    '/bsfw/',
    '/bsfw/wxp.html',
    '/hdjl/',
    '/en/',
    '/en/documents.html',
    '/en/leadership.html',
    '/en/licence.html',
    '/en/request.html',
    '/en/complaints.html',
  ];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--import',
      'tsx',
      'packages/checker/src/cli.ts',
      '--json',
      ...paths.map(path => `${baseURL ?? ''}${path}`),
    ],
    { cwd: fileURLToPath(new URL('../..', import.meta.url)), maxBuffer: 1e9 },
  ).catch((error: unknown) => error as { stdout: string });
  const faults = (JSON.parse(stdout) as Report[]).flatMap(report =>
    report.findings
      .filter(({ outcome, severity }) => outcome === 'failed' && severity !== 'info')
      .map(({ rule, observed }) => `${new URL(report.page.url).pathname} ${rule} ${observed ?? ''}`),
  );
  expect(faults).toEqual([]);
});
