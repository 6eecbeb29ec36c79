/** The built extension in a real Chromium: the button, the real side panel, exactly the expected findings, the way to the place, and nothing left behind. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { findBrowser, launchArgs } from '@sunboard/checker/browser';
import type { Report } from '@sunboard/rules';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the panel lists, read from its cards. */
interface Listed {
  readonly rule: string;
  readonly outcome: string;
}

let browser: Browser;
let extensionId: string;

test.beforeAll(async () => {
  // puppeteer-core and not Playwright: only it can press the toolbar button, which is what grants activeTab.
  browser = await puppeteer.launch({
    executablePath: findBrowser()?.path ?? '',
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 800 },
    args: [...launchArgs(), '--lang=en-US'],
  });
  extensionId = await browser.installExtension(`${ROOT}dist/extension`);
});

test.afterAll(async () => {
  await browser.close();
});

async function press(page: Page): Promise<Page> {
  await page.bringToFront();
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('the extension is not installed');
  await extension.triggerAction(page);
  const target = await browser.waitForTarget(
    candidate => candidate.url().includes('panel.html') && !seen.has(candidate),
  );
  seen.add(target);
  const panel = await target.asPage();
  await panel.waitForFunction(() =>
    document.querySelector('sunboard-panel')?.shadowRoot?.querySelector('.summary, [data-problem]'),
  );
  return panel;
}
const seen = new Set<unknown>();

async function check(url: string): Promise<{ page: Page; panel: Page }> {
  const page = await browser.newPage();
  await page.goto(url);
  return { page, panel: await press(page) };
}

async function listed(panel: Page): Promise<Listed[]> {
  return panel.evaluate(() =>
    [
      ...(document.querySelector('sunboard-panel')?.shadowRoot?.querySelectorAll<HTMLElement>('.finding') ??
        []),
    ].map(card => ({
      rule: card.dataset['rule'] ?? '',
      outcome: card.dataset['outcome'] ?? '',
    })),
  );
}

async function failed(panel: Page): Promise<string[]> {
  return (await listed(panel))
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ rule }) => rule)
    .sort();
}

async function close(page: Page, panel: Page): Promise<void> {
  await panel.close();
  await page.close();
}

test('a page with known faults gives exactly those findings', async ({ baseURL }) => {
  const { page, panel } = await check(`${baseURL ?? ''}/before/bzgs.html`);
  expect(await failed(panel)).toEqual([
    'foot.conac',
    'foot.contact',
    'foot.icp',
    'foot.jiucuoOld',
    'foot.police',
    'foot.sitecodeAgree',
    'foot.sitemap',
    'meta.site',
    'pii.id18',
    'pii.mobile',
  ]);
  await close(page, panel);
});

test('a good page of the demonstration site gives none', async ({ baseURL }) => {
  const { page, panel } = await check(`${baseURL ?? ''}/zwgk/zn.html`);
  expect(await failed(panel)).toEqual([]);
  expect((await listed(panel)).filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(10);
  await close(page, panel);
});

test('a finding leads to its place, and closing the panel leaves the page as it was', async ({ baseURL }) => {
  const { page, panel } = await check(`${baseURL ?? ''}/before/bzgs.html`);
  const before = await page.evaluate(() => document.body.innerHTML);
  expect(await page.evaluate(() => document.querySelectorAll('sunboard-marks').length)).toBe(1);
  await page.setViewport({ width: 800, height: 200 });
  await panel.evaluate(() => {
    const card = document
      .querySelector('sunboard-panel')
      ?.shadowRoot?.querySelector('[data-rule="foot.jiucuoOld"]');
    card?.querySelector<HTMLButtonElement>('button.jump')?.click();
  });
  await page.waitForFunction(() => {
    const box = document.querySelector('footer a')?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
  await panel.close();
  await page.waitForFunction(() => document.querySelectorAll('sunboard-marks').length === 0);
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
  await page.close();
});

test('the panel speaks both languages and masks what it found', async ({ baseURL }) => {
  const { page, panel } = await check(`${baseURL ?? ''}/before/bzgs.html`);
  const text = () =>
    panel.evaluate(() => document.querySelector('sunboard-panel')?.shadowRoot?.textContent ?? '');
  expect(await text()).toContain('What was found on this page');
  await panel.evaluate(() => {
    document.querySelector('sunboard-panel')?.shadowRoot?.querySelector<HTMLElement>('#language')?.click();
  });
  await panel.waitForFunction(() =>
    document.querySelector('sunboard-panel')?.shadowRoot?.textContent.includes('本页检查结果'),
  );
  expect(await text()).toContain('身份');
  expect(await text()).not.toMatch(/\d{17}[\dXx]/);
  await close(page, panel);
});

test('a page that the browser keeps to itself is refused in words', async () => {
  const { page, panel } = await check('chrome://version/');
  expect(
    await panel.evaluate(() =>
      document
        .querySelector('sunboard-panel')
        ?.shadowRoot?.querySelector('[data-problem]')
        ?.getAttribute('data-problem'),
    ),
  ).toBe('denied');
  await close(page, panel);
});

test('the command line prints the same findings as the panel', async ({ baseURL }) => {
  const url = `${baseURL ?? ''}/before/gczs.html`;
  const { page, panel } = await check(url);
  const shown = (await listed(panel)).map(({ rule, outcome }) => `${rule} ${outcome}`).sort();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'packages/checker/src/cli.ts', '--json', url],
    { cwd: ROOT, maxBuffer: 1e8 },
  ).catch(
    // Findings make the exit code 1; the report is on standard output all the same.
    (error: unknown) => error as { stdout: string },
  );
  const [report] = JSON.parse(stdout) as [Report];
  expect(report.findings.map(({ rule, outcome }) => `${rule} ${outcome}`).sort()).toEqual(shown);
  await close(page, panel);
});

test('nothing is fetched from anywhere but the extension itself while a page is checked', async ({
  baseURL,
}) => {
  const page = await browser.newPage();
  await page.goto(`${baseURL ?? ''}/before/ld.html`);
  await page.waitForNetworkIdle();
  const requests: string[] = [];
  page.on('request', request => requests.push(request.url()));
  const panel = await press(page);
  panel.on('request', request => requests.push(request.url()));
  await panel.evaluate(() => {
    document.querySelector('sunboard-panel')?.shadowRoot?.querySelector<HTMLElement>('#check')?.click();
  });
  await panel.waitForFunction(() =>
    document.querySelector('sunboard-panel')?.shadowRoot?.querySelector('.summary'),
  );
  expect(requests.filter(url => !url.startsWith('chrome-extension://'))).toEqual([]);
  await close(page, panel);
});
