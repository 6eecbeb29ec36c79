/** What goes to the stores: the permissions, the archives, and that nothing leaves the machine; Mozilla's linter is among the proofs of test/torture. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { ROOT, appears, click, closeBoth, launchExtension, settled } from './harness.js';

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: unknown;
  readonly web_accessible_resources?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(`${ROOT}dist/${folder}/manifest.json`, 'utf8')) as Manifest;

test('asks for no more than it needs, and no page can reach its files', () => {
  const chromium = manifestOf('extension');
  expect(chromium.permissions).toEqual(['activeTab', 'scripting', 'sidePanel', 'contextMenus']);
  expect(manifestOf('extension-firefox').permissions).toEqual(['activeTab', 'scripting', 'contextMenus']);
  for (const manifest of [chromium, manifestOf('extension-firefox')]) {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    // The last is asked for only while pictures are taken, and given back.
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*', '<all_urls>']);
    expect(manifest.content_security_policy.extension_pages).toMatch(
      /default-src 'none'; script-src 'self';/,
    );
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe/);
  }
});

test('the archives hold exactly the folders', () => {
  for (const [name, archive] of [
    ['extension', 'sunboard-chromium.zip'],
    ['extension-firefox', 'sunboard-firefox.zip'],
  ] as const) {
    const files = unzipSync(new Uint8Array(readFileSync(`${ROOT}dist/${archive}`)));
    const inFolder = readdirSync(`${ROOT}dist/${name}`, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => relative(`${ROOT}dist/${name}`, join(entry.parentPath, entry.name)));
    expect(Object.keys(files).sort()).toEqual(inFolder.sort());
    for (const path of inFolder)
      expect(Buffer.from(files[path] ?? []).equals(readFileSync(`${ROOT}dist/${name}/${path}`))).toBe(true);
  }
});

test('nothing leaves the machine while a page is checked: page, panel and worker are listened to', async ({
  baseURL,
}) => {
  const chromium = await launchExtension();
  const worker = await chromium.browser.waitForTarget(target =>
    target.url().endsWith('service-worker-loader.js'),
  );
  const requests: string[] = [];
  const session = await worker.createCDPSession();
  session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
  await session.send('Network.enable');
  const page = await chromium.browser.newPage();
  await page.goto(`${baseURL ?? ''}/before/ld.html`);
  await page.waitForNetworkIdle();
  page.on('request', request => requests.push(request.url()));
  const panel = await chromium.press(page);
  panel.on('request', request => requests.push(request.url()));
  await settled(panel);
  await click(panel, '#check');
  await appears(panel, '.summary');
  await click(panel, '.jump');
  await click(panel, '#language');
  await settled(panel);
  expect(requests.filter(url => !url.startsWith('chrome-extension://'))).toEqual([]);
  await closeBoth({ page, panel });
  await chromium.close();
});
