/** The extension in a real Firefox: it installs, reads a page over plain http, finds the same faults as in Chromium, and leaves nothing behind. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Page } from 'puppeteer-core';
import { FIREFOX, firefox } from '../engines/firefox.js';
import { FAULTS_BEFORE, ROOT, appears, failed, textOf } from './harness.js';

/** Firefox gives each profile another address for an extension, unless it is set beforehand. */
const UUID = '7d1f6a3e-6b0f-4c3b-9c59-0d3f0a5f5a11';

test('Firefox installs the add-on and checks a page with it', async ({ baseURL }) => {
  test.skip(firefox.missing !== undefined, firefox.missing);
  test.slow();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX ?? '',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'sunboard@sunboard.invalid': UUID }),
      'intl.locale.requested': 'zh-CN',
    },
  });
  await browser.installExtension(withAccess(`${ROOT}dist/extension-firefox`));
  const page = await browser.newPage();
  await page.goto(`${baseURL ?? ''}/before/bzgs.html`);
  const panel = await browser.newPage();
  await open(panel, 'panel.html');
  const tabId = await panel.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { browser: typeof chrome }).browser;
    return (await tabs.query({})).find(({ url }) => url?.includes('/before/bzgs.html'))?.id ?? 0;
  });
  await open(panel, `panel.html?tab=${tabId}`);
  await appears(panel, '.summary');
  expect(await failed(panel)).toEqual(FAULTS_BEFORE);
  expect(await textOf(panel, '[data-rule="pii.id18"] .number')).not.toBe('');
  await page.bringToFront();
  await page.waitForFunction(() => document.querySelectorAll('sunboard-marks').length === 1);
  await panel.close();
  await page.waitForFunction(() => document.querySelectorAll('sunboard-marks').length === 0);
  await browser.close();
});

/* The driver never hears that an extension's page has loaded: what is on it tells. */
async function open(panel: Page, file: string): Promise<void> {
  void panel.goto(`moz-extension://${UUID}/src/panel/${file}`).catch(() => undefined);
  await expect
    .poll(() => panel.evaluate(() => document.URL).catch(() => ''), { timeout: 30_000 })
    .toContain(file);
  await panel.waitForFunction(() => document.querySelector('sunboard-panel')?.shadowRoot != null);
}

/* The driver cannot press Firefox's toolbar button, which would grant activeTab: a copy has the permission from the start. */
function withAccess(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sunboard-'));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['<all_urls>'] }));
  return folder;
}
