/** The panel in a real Chromium: exactly the expected findings in order, their evidence, the way to the place, and words where a page may not be read. */
import { expect, test } from '@playwright/test';
import {
  appears,
  click,
  closeBoth,
  departmentPage,
  failed,
  FAULTS_BEFORE,
  launchExtension,
  LEAK,
  listed,
  servePages,
  textOf,
  type ExtensionBrowser,
} from './harness.js';

let chromium: ExtensionBrowser;

test.beforeAll(async () => {
  chromium = await launchExtension();
});

test.afterAll(async () => {
  await chromium.close();
});

test('a page with known faults gives exactly those findings, the grave ones first, numbered down the page', async ({
  baseURL,
}) => {
  const both = await chromium.check(`${baseURL ?? ''}/before/bzgs.html`);
  expect(await failed(both.panel)).toEqual(FAULTS_BEFORE);
  const numbers = (await listed(both.panel)).map(({ number }) => number).filter(number => number !== '');
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  expect(numbers.length).toBeGreaterThan(2);
  const order = await both.panel.evaluate(() =>
    [
      ...(document.querySelector('sunboard-panel')?.shadowRoot?.querySelectorAll<HTMLElement>('.group') ??
        []),
    ].map(group => group.dataset['severity'] ?? ''),
  );
  expect(order).toEqual(['veto', 'error', 'warning', 'info'].filter(name => order.includes(name)));
  await closeBoth(both);
});

test('a good page of the demonstration site gives none', async ({ baseURL }) => {
  const both = await chromium.check(`${baseURL ?? ''}/zwgk/zn.html`);
  expect(await failed(both.panel)).toEqual([]);
  expect((await listed(both.panel)).filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(10);
  await closeBoth(both);
});

test('a finding leads to its place, and closing the panel leaves the page as it was', async ({ baseURL }) => {
  const { page, panel } = await chromium.check(`${baseURL ?? ''}/before/bzgs.html`);
  const before = await page.evaluate(() => document.body.innerHTML);
  await page.waitForFunction(() => document.querySelectorAll('sunboard-marks').length === 1);
  await page.setViewport({ width: 800, height: 200 });
  await click(panel, '[data-rule="foot.jiucuoOld"] button.jump');
  await page.waitForFunction(() => {
    const box = document.querySelector('footer a')?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
  await panel.close();
  await page.waitForFunction(() => document.querySelectorAll('sunboard-marks').length === 0);
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
  await page.close();
});

test('a finding says why it was found: the dates and facts that were used', async ({ baseURL }) => {
  const both = await chromium.check(`${baseURL ?? ''}/before/xwdt.html`);
  await click(both.panel, '[data-rule="fresh.news"] .why summary');
  await appears(both.panel, '[data-rule="fresh.news"] .why dd');
  const why = await textOf(both.panel, '[data-rule="fresh.news"] .why');
  expect(why).toContain('6 entries, the newest of 20');
  expect(why).toContain('Day of the check');
  expect(why).toContain('column');
  await closeBoth(both);
});

test('the panel speaks both languages and masks what it found', async ({ baseURL }) => {
  const both = await chromium.check(`${baseURL ?? ''}/before/bzgs.html`);
  const text = () =>
    both.panel.evaluate(() => document.querySelector('sunboard-panel')?.shadowRoot?.textContent ?? '');
  expect(await text()).toContain('What was found on this page');
  await click(both.panel, '#language');
  await both.panel.waitForFunction(() =>
    document.querySelector('sunboard-panel')?.shadowRoot?.textContent.includes('身份'),
  );
  expect(await text()).toContain('本页检查结果');
  expect(await text()).not.toMatch(/\d{17}[\dXx]/);
  await click(both.panel, '#language');
  await both.panel.waitForFunction(() =>
    document.querySelector('sunboard-panel')?.shadowRoot?.textContent.includes('What was found'),
  );
  await closeBoth(both);
});

test('pages that may not be read are refused in words that say what helps', async () => {
  const files = await servePages({
    '/plain.txt': { html: '只有文字', headers: { 'content-type': 'text/plain; charset=utf-8' } },
    '/gone': (_request, response) => response.destroy(),
  });
  const refusal = async (url: string): Promise<string> => {
    const page = await chromium.browser.newPage();
    const failed = await page.goto(url).then(
      () => false,
      () => true,
    );
    // The page of the error comes after the error is told, and would take back what the press had granted.
    if (failed) await page.waitForFunction(() => location.protocol === 'chrome-error:');
    const panel = await chromium.press(page);
    await appears(panel, '[data-problem]');
    const kind = await panel.evaluate(
      () =>
        document
          .querySelector('sunboard-panel')
          ?.shadowRoot?.querySelector('[data-problem]')
          ?.getAttribute('data-problem') ?? '',
    );
    await closeBoth({ page, panel });
    return kind;
  };
  expect(await refusal('chrome://version/')).toBe('browserPage');
  expect(await refusal(files.url('a.test', '/plain.txt'))).toBe('notAPage');
  expect(await refusal(files.url('a.test', '/gone'))).toBe('errorPage');
  await files.close();
});

test('an error of the server is a finding, and a page under no law that is known says so', async () => {
  const pages = await servePages({
    '/gone.html': (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end('<title>出错了</title><h1>您访问的页面不存在</h1>');
    },
    '/wall.html':
      '<!doctype html><html lang="zh-CN"><title>网站防火墙</title><h1>网站防火墙</h1><p>您的请求已被拦截</p></html>',
    '/amt.html': '<!doctype html><html lang="de"><title>Amt</title><h1>Willkommen im Amt</h1>',
  });
  const gone = await chromium.check(pages.url('a.test', '/gone.html'));
  expect(await failed(gone.panel)).toContain('page.answer');
  await closeBoth(gone);
  const wall = await chromium.check(pages.url('a.test', '/wall.html'));
  await appears(wall.panel, '[data-notice="unseen"] [data-rule="page.answer"]');
  expect(
    await wall.panel.evaluate(
      () => document.querySelector('sunboard-panel')?.shadowRoot?.querySelector('.none')?.textContent,
    ),
  ).toBeUndefined();
  await closeBoth(wall);
  const foreign = await chromium.check(pages.url('a.test', '/amt.html'));
  await appears(foreign.panel, '[data-notice="law"]');
  const address = await foreign.panel.evaluate(
    () =>
      document
        .querySelector('sunboard-panel')
        ?.shadowRoot?.querySelector<HTMLAnchorElement>('[data-notice="law"] a')?.href ?? '',
  );
  await foreign.page.goto(address);
  await foreign.page.waitForFunction(() =>
    document
      .querySelector('sunboard-options')
      ?.shadowRoot?.querySelector('#profile-of')
      ?.textContent.startsWith('a.test'),
  );
  await closeBoth(foreign);
  await pages.close();
});

test('the frames of a frameset are read as parts of the page', async () => {
  const pages = await servePages({
    '/set.html':
      '<html><head><title>阳光区示例局</title></head><frameset cols="20%,*"><frame src="/menu.html"><frame src="/main.html"></frameset></html>',
    '/menu.html': departmentPage('<a href="/a.html">机构概况</a>'),
    '/main.html': departmentPage(`<h1>补贴名单</h1><p>经办人身份证号 ${LEAK}</p>`),
  });
  const both = await chromium.check(pages.url('a.test', '/set.html'));
  expect((await failed(both.panel)).filter(rule => rule === 'pii.id18')).toEqual(['pii.id18']);
  await closeBoth(both);
  await pages.close();
});
