/** Where the files end up: an unpacked download on the plainest host, a double click, frames, a web view in a phone's messenger. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { ROOT, WIDGETS, WITH_FRAMES, document, download, drawn, example, serve } from './files.js';
import { staticHost } from './static-host.js';

const CDN = join(ROOT, 'dist/cdn');
const script = '<script type="module" src="/s/sunboard.js"></script>';
test.setTimeout(180_000);
test.use({ actionTimeout: 20_000 });

/** The web view of a messenger on Android, as it names itself. */
const WEB_VIEW = {
  userAgent:
    'Mozilla/5.0 (Linux; Android 12; M2007J17C Build/SKQ1.211006.001; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160117 MMWEBSDK/20231105 MMWEBID/1 MicroMessenger/8.0.44.2502(0x28002C57) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64',
  viewport: { width: 375, height: 603 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** One thing that each widget does for a visitor, so that "works" is more than "was drawn". */
const WORKS: Readonly<Record<(typeof WIDGETS)[number], (widget: Locator) => Promise<void>>> = {
  'disclosure-list': async list => {
    const rows = list.locator('[part~="row"], [part~="card"]');
    const all = await rows.count();
    expect(all).toBeGreaterThan(1);
    const words = (await rows.nth(1).locator('.title').first().textContent()) ?? '';
    await list.locator('[part~="search"]').fill(words.trim());
    await expect(rows).toHaveCount(1);
  },
  'request-form': async form => {
    await form.locator('[part~="base"] textarea').first().fill('示范');
    await expect(form.locator('[part~="base"] button.primary').first()).toBeEnabled();
  },
  'complaint-channel': async channel => {
    await expect(channel.locator('a[href="tel:12345"]').first()).toBeVisible();
    await channel.locator('[part~="base"] textarea').first().fill('示范');
  },
  'leadership-roster': async roster => {
    await expect(roster.locator('[part="card"]')).toHaveCount(3);
    await roster.locator('button.plain, summary').first().click();
  },
  'approval-flow': async flow => {
    await expect(flow.locator('svg').first()).toBeVisible();
    await expect(flow.locator('[part~="base"]')).toContainText(/12/);
  },
};

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sunboard-site-'));
  for (const [name, bytes] of download()) {
    const file = join(folder, '单位 网站/附件/阳光', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that goes wrong on a page. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(`error: ${error.message}`));
  page.on('console', message => {
    // Browsers ask every host for its icon.
    if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico'))
      faults.push(`console: ${message.text()}`);
  });
  return faults;
}

for (const locale of ['zh-CN', 'en'])
  test(`the unpacked download works on a plain host, in a folder with a Chinese name and a space (${locale})`, async ({
    page,
  }) => {
    const host = await staticHost(folder);
    const faults = watch(page);
    const base = `${host.address}/${encodeURIComponent('单位 网站')}/${encodeURIComponent('附件')}/${encodeURIComponent('阳光')}`;
    for (const widget of WIDGETS) {
      await page.goto(`${base}/examples/${widget}.${locale}.html`);
      await drawn(page, widget);
      await test.step(widget, () => WORKS[widget](page.locator(`sun-${widget}`)));
    }
    await page.goto(`${base}/readme.${locale}.html`);
    await expect(page.locator('h1').first()).toContainText('Sunboard');
    await host.close();
    expect(faults).toEqual([]);
  });

test('an example opened by a double click keeps its plain content', async ({ page }) => {
  for (const widget of WIDGETS) {
    const file = join(folder, '单位 网站/附件/阳光/examples', `${widget}.zh-CN.html`);
    await page.goto(pathToFileURL(file).href);
    await expect(page.locator(`sun-${widget}`).locator('table, ol, form').first()).toBeVisible();
  }
});

test('all five work in the web view of a messenger, by touch and without scrolling sideways', async ({
  browser,
}) => {
  const context = await browser.newContext({ ...WEB_VIEW, locale: 'zh-CN' });
  const page = await context.newPage();
  const { faults } = await serve(page, {
    pages: Object.fromEntries(
      WIDGETS.map(widget => [
        `/${widget}`,
        document(
          `<meta name="viewport" content="width=device-width, initial-scale=1">${script}`,
          example(widget),
        ),
      ]),
    ),
    folders: { '/s/': CDN },
  });
  for (const widget of WIDGETS) {
    await page.goto(`http://site.example/${widget}`);
    await drawn(page, widget);
    await test.step(widget, () => WORKS[widget](page.locator(`sun-${widget}`)));
    const overflow = await page.evaluate(
      () => window.document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow, widget).toBeLessThanOrEqual(0);
  }
  await context.close();
  expect(faults).toEqual([]);
});

test('all five work inside a narrow frame', async ({ page }) => {
  const { faults } = await serve(page, {
    pages: {
      '/': document(
        '',
        WIDGETS.map(widget => `<iframe src="/${widget}" title="${widget}" width="360"></iframe>`).join(''),
      ),
      ...Object.fromEntries(WIDGETS.map(widget => [`/${widget}`, document(script, example(widget))])),
    },
    folders: { '/s/': CDN },
    policy: WITH_FRAMES,
  });
  await page.goto('http://site.example/');
  for (const widget of WIDGETS) {
    const inner = page.frameLocator(`iframe[title="${widget}"]`);
    await drawn(inner, widget);
    const overflow = await inner.locator('html').evaluate(html => html.scrollWidth - html.clientWidth);
    expect(overflow, widget).toBeLessThanOrEqual(0);
  }
  expect(faults).toEqual([]);
});

test.describe('in a frame that is cut off from its own site (sandbox without allow-same-origin)', () => {
  const frames = (): string =>
    WIDGETS.map(
      widget =>
        `<iframe src="/examples/${widget}.zh-CN.html" title="${widget}" width="360" sandbox="allow-scripts allow-forms"></iframe>`,
    ).join('');
  const page = (): void => {
    writeFileSync(
      join(folder, '单位 网站/附件/阳光/frames.html'),
      document('', frames()).replaceAll('src="/', 'src="'),
    );
  };

  test('the content stays plain where the host does not share its files', async ({ page: tab }) => {
    page();
    const host = await staticHost(join(folder, '单位 网站/附件/阳光'));
    await tab.goto(`${host.address}/frames.html`);
    for (const widget of WIDGETS)
      await expect(
        tab.frameLocator(`iframe[title="${widget}"]`).locator('table, ol, form').first(),
      ).toBeVisible();
    await host.close();
  });

  test('the widgets work where it does (Access-Control-Allow-Origin)', async ({ page: tab }) => {
    page();
    const host = await staticHost(join(folder, '单位 网站/附件/阳光'), {
      'access-control-allow-origin': '*',
    });
    const errors: string[] = [];
    tab.on('pageerror', error => errors.push(error.message));
    await tab.goto(`${host.address}/frames.html`);
    for (const widget of WIDGETS) {
      const inner = tab.frameLocator(`iframe[title="${widget}"]`);
      await drawn(inner, widget);
      await test.step(widget, () => WORKS[widget](inner.locator(`sun-${widget}`)));
    }
    await host.close();
    expect(errors).toEqual([]);
  });
});
