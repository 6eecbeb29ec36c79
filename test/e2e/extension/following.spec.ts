/** The open panel follows its page: changes, single-page navigation, reload; and nothing stays when it closes. */
import { expect, test } from '@playwright/test';
import {
  LEAK,
  appears,
  closeBoth,
  departmentPage,
  failed,
  launchExtension,
  servePages,
  textOf,
  type ExtensionBrowser,
} from './harness.js';

const HEADING =
  '<h1>测试页面</h1><p id="text">正文</p><div id="host"></div><iframe id="frame" src="/frame"></iframe>';

let chromium: ExtensionBrowser;
let pages: Awaited<ReturnType<typeof servePages>>;

test.beforeAll(async () => {
  chromium = await launchExtension();
  pages = await servePages({
    '/': departmentPage(HEADING),
    '/frame': departmentPage('<p>框架</p>'),
    '/next': departmentPage(`<p>身份证号：${LEAK}</p>`),
    '/unfinished': departmentPage(`<p>身份证号：${LEAK}</p><img src="/never">`),
    '/never': () => undefined,
  });
});

test.afterAll(async () => {
  await chromium.close();
  await pages.close();
});

test('a change of the page, of a shadow tree or of a frame is found without a click', async () => {
  const both = await chromium.check(pages.url('site.test', '/'));
  expect(await failed(both.panel)).not.toContain('pii.id18');
  await both.page.evaluate(value => {
    const p = document.createElement('p');
    p.id = 'added';
    p.textContent = `身份证号：${value}`;
    document.body.append(p);
  }, LEAK);
  await appears(both.panel, '.finding[data-rule="pii.id18"] .new');
  await both.page.evaluate(() => document.querySelector('#added')?.remove());
  await both.panel.waitForFunction(
    () =>
      !document.querySelector('sunboard-panel')?.shadowRoot?.querySelector('.group [data-rule="pii.id18"]'),
  );
  await both.page.evaluate(value => {
    const doc = document.querySelector('iframe')?.contentDocument;
    if (doc) doc.body.textContent = `身份证号：${value}`;
  }, LEAK);
  await appears(both.panel, '.finding[data-rule="pii.id18"] .new');
  await closeBoth(both);
});

test('a re-check leaves the marks where they stand: the one in use keeps the keyboard', async () => {
  const both = await chromium.check(pages.url('site.test', '/next'));
  const { page, panel } = both;
  await page.waitForFunction(() => document.querySelector('sunboard-marks') !== null);
  await page.bringToFront();
  const onMark = () => page.evaluate(() => document.activeElement?.localName === 'sunboard-marks');
  for (let press = 0; press < 20 && !(await onMark()); press += 1) await page.keyboard.press('Tab');
  expect(await onMark()).toBe(true);
  await page.evaluate(() => {
    Object.assign(window, { before: document.querySelector('sunboard-marks') });
    const table = document.createElement('table');
    for (const words of [
      ['姓名', '手机号码'],
      ['王小明', '13800000001'],
    ])
      for (const [at, word] of words.entries())
        (at === 0 ? table.insertRow() : table.rows[table.rows.length - 1]!).insertCell().textContent = word;
    document.body.append(table);
  });
  await appears(panel, '.finding[data-rule="pii.mobile"] .new');
  await page.waitForFunction(
    () => document.querySelector('sunboard-marks') === (window as unknown as { before: Element }).before,
  );
  expect(await onMark()).toBe(true);
  await closeBoth(both);
});

test('a page that shows another address through the history is checked as that page', async () => {
  const both = await chromium.check(pages.url('site.test', '/'));
  await both.page.evaluate(value => {
    history.pushState({}, '', '/spa/route');
    document.querySelector('#text')!.textContent = `身份证号：${value}`;
  }, LEAK);
  await both.panel.waitForFunction(() =>
    document
      .querySelector('sunboard-panel')
      ?.shadowRoot?.querySelector('.summary')
      ?.textContent.includes('/spa/route'),
  );
  expect(await failed(both.panel)).toContain('pii.id18');
  await both.page.evaluate(() => (location.hash = '#/other'));
  await both.panel.waitForFunction(() =>
    document
      .querySelector('sunboard-panel')
      ?.shadowRoot?.querySelector('.summary')
      ?.textContent.includes('#/other'),
  );
  await closeBoth(both);
});

test('the next page of the same site is checked by itself, one of another site needs a click', async () => {
  const both = await chromium.check(pages.url('site.test', '/'));
  await both.page.goto(pages.url('site.test', '/next'));
  await appears(both.panel, '.group [data-rule="pii.id18"]');
  await both.page.goto(pages.url('other.test', '/next'));
  await appears(both.panel, '[data-problem="stale"]');
  await closeBoth(both);
});

test('the next page is checked by itself although a picture in it never arrives', async () => {
  const both = await chromium.check(pages.url('site.test', '/'));
  void both.page.goto(pages.url('site.test', '/unfinished')).catch(() => undefined);
  await appears(both.panel, '.group [data-rule="pii.id18"]');
  await closeBoth(both);
});

test('closing the panel takes every node, listener and observer of ours off the page', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(pages.url('site.test', '/'));
  const session = await page.createCDPSession();
  const counts = async (): Promise<{ listeners: number; marks: number }> => {
    await session.send('HeapProfiler.collectGarbage');
    const metrics = await session.send('Performance.getMetrics');
    const listeners = metrics.metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? -1;
    return {
      listeners,
      marks: await page.evaluate(() => document.querySelectorAll('sunboard-marks').length),
    };
  };
  await session.send('Performance.enable');
  const before = await counts();
  const panel = await chromium.press(page);
  await appears(panel, '.summary');
  await page.waitForFunction(() => document.querySelector('sunboard-marks') !== null);
  expect((await counts()).listeners).toBeGreaterThan(before.listeners);
  await panel.close();
  await page.waitForFunction(() => document.querySelector('sunboard-marks') === null);
  await expect.poll(counts).toEqual(before);
  // No observer is left: a change no longer brings anything back.
  await page.evaluate(() => document.body.append('x'));
  expect(await page.evaluate(() => document.querySelectorAll('sunboard-marks').length)).toBe(0);
  await page.close();
});

test('a page whose panel was never opened carries no script of ours', async () => {
  const page = await chromium.browser.newPage();
  const session = await page.createCDPSession();
  const scripts: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
  await session.send('Debugger.enable');
  await page.goto(pages.url('site.test', '/next'));
  expect(scripts.filter(url => url.startsWith('chrome-extension:'))).toEqual([]);
  const panel = await chromium.press(page);
  await appears(panel, '.summary');
  expect(scripts.filter(url => url.endsWith('/content.js'))).toHaveLength(1);
  expect(await textOf(panel, 'footer')).not.toBe('');
  await closeBoth({ page, panel });
});
