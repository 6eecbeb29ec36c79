/** What goes to the stores: the permissions, the archives, and that nothing leaves the machine; Mozilla's linter is among the proofs of test/torture. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { ROOT, appears, click, closeBoth, launchExtension, settled } from './harness.js';
import { GRANTED, grantsThatDiffer, manifestOf } from './manifest.js';

test('asks for no more than it needs, and no page can reach its files', () => {
  for (const built of ['extension', 'extension-firefox'] as const)
    expect(grantsThatDiffer(manifestOf(built), GRANTED[built])).toEqual([]);
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
