/** Dismissing in the real panel: with a reason, undone, kept over text changes and restarts of the panel, ended by its last day, carried in a profile. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ElementHandle, Page } from 'puppeteer-core';
import {
  LEAK,
  appears,
  click,
  closeBoth,
  departmentPage,
  failed,
  launchExtension,
  servePages,
  textOf,
  type ExtensionBrowser,
} from './harness.js';

let chromium: ExtensionBrowser;
let pages: Awaited<ReturnType<typeof servePages>>;

test.beforeAll(async () => {
  chromium = await launchExtension();
  const leak = (words: string) =>
    departmentPage(`<h1>公示</h1><p>${words}</p><table><tr><td>身份证号：${LEAK}</td></tr></table>`);
  pages = await servePages({
    '/a': (_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(leak(`访问时刻 ${Date.now()}`));
    },
    '/b': leak('另一页'),
    '/wall':
      '<!doctype html><html lang="zh-CN"><title>网站防火墙</title><h1>网站防火墙</h1><p>您的请求已被拦截</p></html>',
  });
});

test.afterAll(async () => {
  await chromium.close();
  await pages.close();
});

const CARD = '.group [data-rule="pii.id18"]';

async function dismiss(
  panel: Page,
  scope: string,
  reason: string,
  until = '',
  of: string = CARD,
): Promise<void> {
  await click(panel, `${of} .dismiss`);
  await appears(panel, `${of} sunboard-dismiss-form`);
  await panel.evaluate(
    (card, chosen, words, last) => {
      const form = document
        .querySelector('sunboard-panel')
        ?.shadowRoot?.querySelector(`${card} sunboard-dismiss-form`)?.shadowRoot;
      form?.querySelector<HTMLInputElement>(`[value="${chosen}"]`)?.click();
      form!.querySelector<HTMLTextAreaElement>('#reason')!.value = words;
      form!.querySelector<HTMLInputElement>('#by')!.value = '王科长';
      form!.querySelector<HTMLInputElement>('#until')!.value = last;
      form?.querySelector<HTMLButtonElement>('[type="submit"]')?.click();
    },
    of,
    scope,
    reason,
    until,
  );
}

async function gone(panel: Page): Promise<void> {
  await panel.waitForFunction(
    card => !document.querySelector('sunboard-panel')?.shadowRoot?.querySelector(card),
    {},
    CARD,
  );
}

test('that nothing could be judged stays on top when it is dismissed, and shows once', async () => {
  const both = await chromium.check(pages.url('site.test', '/wall'));
  const unseen = '[data-notice="unseen"] [data-rule="page.answer"]';
  await appears(both.panel, unseen);
  await dismiss(both.panel, 'finding', '内网才能打开', '', unseen);
  await appears(both.panel, `${unseen} .restore`);
  expect(
    await both.panel.evaluate(
      () =>
        document.querySelector('sunboard-panel')?.shadowRoot?.querySelectorAll('[data-rule="page.answer"]')
          .length,
    ),
  ).toBe(1);
  await closeBoth(both);
});

test('a finding is dismissed with a reason, stays so when the text changes, and comes back by undo', async () => {
  const first = await chromium.check(pages.url('site.test', '/a'));
  await dismiss(first.panel, 'finding', '已获本人书面同意');
  await gone(first.panel);
  expect(await textOf(first.panel, '#dismissed')).toMatch(/已获本人书面同意 \(王科长, \d{4}-\d\d-\d\d\)/);
  await closeBoth(first);

  // Another panel, and the text beside the place is another.
  const second = await chromium.check(pages.url('site.test', '/a'));
  expect(await failed(second.panel)).not.toContain('pii.id18');
  await closeBoth(second);
  const other = await chromium.check(pages.url('site.test', '/b'));
  expect(await failed(other.panel)).toContain('pii.id18');
  await closeBoth(other);

  const third = await chromium.check(pages.url('site.test', '/a'));
  await click(third.panel, '#dismissed [data-rule="pii.id18"] .restore');
  await appears(third.panel, CARD);
  await click(third.panel, '#undo');
  await gone(third.panel);
  await click(third.panel, '#dismissed [data-rule="pii.id18"] .restore');
  await appears(third.panel, CARD);
  await closeBoth(third);
});

test('without a reason nothing is dismissed, and the form says why', async () => {
  const both = await chromium.check(pages.url('site.test', '/b'));
  await dismiss(both.panel, 'page', '  ');
  const invalid = await both.panel.evaluate(card => {
    const form = document
      .querySelector('sunboard-panel')
      ?.shadowRoot?.querySelector(`${card} sunboard-dismiss-form`)?.shadowRoot;
    const field = form?.querySelector('#reason');
    return {
      invalid: field?.getAttribute('aria-invalid'),
      focused: form?.activeElement === field,
      words: form?.textContent,
    };
  }, CARD);
  expect(invalid).toMatchObject({ invalid: 'true', focused: true });
  expect(invalid.words).toContain('Enter a reason');
  expect(await failed(both.panel)).toContain('pii.id18');
  await closeBoth(both);
});

test('a rule that is dismissed on a site is dismissed on its other pages, until its last day has passed', async () => {
  const first = await chromium.check(pages.url('site.test', '/a'));
  await dismiss(first.panel, 'site', '全站已整改');
  await gone(first.panel);
  const second = await chromium.check(pages.url('site.test', '/b'));
  expect(await failed(second.panel)).not.toContain('pii.id18');
  // The store as it will be when the last day has passed.
  await second.panel.evaluate(async () => {
    const database = await new Promise<IDBDatabase>(resolve => {
      const request = indexedDB.open('sunboard-dismissals');
      request.onsuccess = () => resolve(request.result);
    });
    const store = database.transaction('entries', 'readwrite').objectStore('entries');
    const all = await new Promise<{ id: string; exemption: object }[]>(resolve => {
      const request = store.getAll();
      request.onsuccess = () => resolve(request.result as { id: string; exemption: object }[]);
    });
    for (const one of all)
      store.put({ ...one, exemption: { ...one.exemption, until: '2020-01-01' } }, one.id);
    database.close();
  });
  await click(second.panel, '#check');
  await appears(second.panel, CARD);
  expect(await textOf(second.panel, CARD)).toContain(
    'Dismissal has ended: dismissed until 2020-01-01 by 王科长: 全站已整改',
  );
  await closeBoth(second);
  await closeBoth(first);
});

test('dismissals travel in the site profile to a clean browser, with reason, who and last day, and are taken back there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sunboard-dismissals-'));
  const file = join(folder, 'sunboard.profile.json');
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const first = await chromium.check(pages.url('travel.test', '/a'));
  await dismiss(first.panel, 'finding', '已获本人书面同意', '2099-12-31');
  await gone(first.panel);
  await click(first.panel, '#export-dismissals');
  const saved = async () =>
    JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as { exemptions?: object[] };
  await expect.poll(async () => (await saved()).exemptions?.length).toBe(1);
  expect((await saved()).exemptions?.[0]).toMatchObject({
    rule: 'pii.id18',
    reason: '已获本人书面同意',
    by: '王科长',
    until: '2099-12-31',
  });
  await closeBoth(first);

  const clean = await launchExtension();
  const second = await clean.check(pages.url('travel.test', '/a'));
  expect(await failed(second.panel)).toContain('pii.id18');
  const take = async () => {
    const input = await second.panel.$('sunboard-panel >>> .transfer input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  };
  // The transfer stands below the dismissed findings, also while there are none.
  await take();
  await gone(second.panel);
  expect(await textOf(second.panel, '#dismissed')).toMatch(/已获本人书面同意 \(王科长, .*2099-12-31/);
  await take();
  await second.panel.waitForFunction(() =>
    /0 taken in, 1 were known/.test(
      document.querySelector('sunboard-panel')?.shadowRoot?.querySelector('.toast')?.textContent ?? '',
    ),
  );
  await click(second.panel, '#dismissed [data-rule="pii.id18"] .restore');
  await appears(second.panel, CARD);
  await click(second.panel, '#undo');
  await gone(second.panel);
  await closeBoth(second);
  await clean.close();
  await rm(folder, { recursive: true, force: true });
});
