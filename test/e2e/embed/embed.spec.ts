/** The files that departments copy, on pages as departments have them. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT, STRICT, WIDGETS, document, download, drawn, example, serve } from './files.js';

const CDN = join(ROOT, 'dist/cdn');
test.setTimeout(180_000);
const script = (src: string): string => `<script type="module" src="${src}"></script>`;

test('sunboard.js under another address loads once, parts included', async ({ page }) => {
  const { faults, requested } = await serve(page, {
    pages: { '/a/b/': document(script('../lib/sunboard.js?v=2'), example('disclosure-list')) },
    folders: { '/a/lib/': CDN },
  });
  await page.goto('http://site.example/a/b/');
  await drawn(page, 'disclosure-list');
  expect(requested.filter(path => path.includes('sunboard.js'))).toEqual(['/a/lib/sunboard.js?v=2']);
  expect(requested.some(path => path.startsWith('/a/lib/parts/'))).toBe(true);
  expect(faults).toEqual([]);
});

test('the same file twice on a page runs once and defines its elements once', async ({ page }) => {
  const { faults, requested } = await serve(page, {
    pages: {
      '/': document(
        script('/s/disclosure-list.js') + script('/s/disclosure-list.js'),
        example('disclosure-list') + script('/s/disclosure-list.js'),
      ),
    },
    folders: { '/s/': CDN },
  });
  await page.goto('http://site.example/');
  await drawn(page, 'disclosure-list');
  expect(requested.filter(path => path.endsWith('disclosure-list.js'))).toHaveLength(1);
  expect(faults).toEqual([]);
});

test('a second copy under another address keeps the first one’s elements, and its parts are not loaded twice', async ({
  page,
}) => {
  const { faults, requested } = await serve(page, {
    pages: {
      '/': document(
        script('/s/disclosure-list.js') + script('/s/disclosure-list.js?v=2'),
        example('disclosure-list'),
      ),
    },
    folders: { '/s/': CDN },
  });
  await page.goto('http://site.example/');
  await drawn(page, 'disclosure-list');
  await page.locator('sun-disclosure-list [part~="search"]').fill('预算');
  await expect(page.locator('sun-disclosure-list [part~="row"]')).toHaveCount(1);
  const parts = requested.filter(path => path.includes('/parts/'));
  expect(parts).toEqual([...new Set(parts)]);
  expect(faults).toEqual([]);
});

test('the script twice on a page, under two addresses, is harmless', async ({ page }) => {
  const { faults } = await serve(page, {
    pages: {
      '/': document(
        script('/x/sunboard.js?v=1') + script('/x/sunboard.js?v=2') + script('/y/loader.js'),
        WIDGETS.map(widget => example(widget)).join(''),
      ),
    },
    folders: { '/x/': CDN, '/y/': CDN },
  });
  await page.goto('http://site.example/');
  for (const widget of WIDGETS) await drawn(page, widget);
  expect(faults).toEqual([]);
});

test('loader.js loads the widget that the page uses and no other, later ones when they appear', async ({
  page,
}) => {
  const { faults, requested } = await serve(page, {
    pages: {
      '/': document(
        script('/s/loader.js'),
        example('disclosure-list')
          .replaceAll('sun-disclosure-list', 'div')
          .replace('<div', '<div data-sunboard="disclosure-list"'),
      ),
    },
    folders: { '/s/': CDN },
  });
  await page.goto('http://site.example/');
  await drawn(page, 'disclosure-list');
  const parts = () => requested.flatMap(path => /\/parts\/\w+\/([\w-]+)\.js$/.exec(path)?.[1] ?? []);
  const widgets = () => parts().filter(part => (WIDGETS as readonly string[]).includes(part));
  expect(widgets()).toEqual(['disclosure-list']);
  // Parts that only the chart, the roster and the forms are made of.
  expect(requested.filter(path => /process-model|chart-desk|vcard|form-element/.test(path))).toEqual([]);
  // The list, what all need and what it begins with: one file each, asked for before any of them has come.
  expect(parts().slice(0, 3).sort()).toEqual(['common', 'disclosure-list', 'first-rows']);
  await page.evaluate(() => {
    const list = window.document.createElement('ol');
    list.dataset['sunboard'] = 'approval-flow';
    list.append(window.document.createElement('li'));
    list.firstElementChild?.append('收件');
    window.document.body.append(list);
  });
  await drawn(page, 'approval-flow');
  expect(widgets()).toEqual(['disclosure-list', 'approval-flow']);
  expect(faults).toEqual([]);
});

test('the files of all single widgets share a page and a policy that allows one of each name', async ({
  page,
}) => {
  const { faults } = await serve(page, {
    pages: {
      '/': document(
        WIDGETS.map(widget => script(`/s/${widget}.js`)).join(''),
        WIDGETS.map(widget => example(widget)).join(''),
      ),
    },
    folders: { '/s/': CDN },
  });
  await page.goto('http://site.example/');
  for (const widget of WIDGETS) await drawn(page, widget);
  expect(faults).toEqual([]);
});

for (const [name, policy, head] of [
  ['the name lit-html is taken by a script of the page', STRICT, '<script src="/taken.js"></script>'],
  [
    'no policy is allowed at all',
    STRICT.replace(/trusted-types lit-html dompurify/, "trusted-types 'none'"),
    '',
  ],
] as const) {
  test(`where ${name}, the content stays and a message says so`, async ({ page }) => {
    await serve(page, {
      pages: { '/': document(head + script('/s/sunboard.js'), example('disclosure-list')) },
      folders: { '/s/': CDN, '/': join(ROOT, 'test/fixtures/old-scripts/') },
      policy,
    });
    await page.goto('http://site.example/');
    const list = page.locator('sun-disclosure-list');
    await expect(list.getByRole('status')).toContainText('trusted-types');
    await expect(list.locator('table')).toBeVisible();
    await expect(list.locator('tbody tr')).toHaveCount(5);
  });
}

test('all five live beside jQuery and Prototype.js of their day', async ({ page }) => {
  const jquery = join(createRequire(import.meta.url).resolve('jquery'), '../');
  const { faults } = await serve(page, {
    pages: {
      '/': document(
        '<script src="/jq/jquery.js"></script><script src="/old/prototype-1.7.3.js"></script>' +
          script('/s/sunboard.js'),
        WIDGETS.map(widget => example(widget)).join(''),
      ),
    },
    folders: { '/s/': CDN, '/old/': join(ROOT, 'test/fixtures/old-scripts/'), '/jq/': jquery },
    // Scripts of that age write markup and handlers as strings, which such a policy exists to forbid.
    policy: '',
  });
  await page.goto('http://site.example/');
  for (const widget of WIDGETS) await drawn(page, widget);
  const list = page.locator('sun-disclosure-list');
  await list.locator('[part~="search"]').fill('预算');
  await expect(list.locator('[part~="row"]')).toHaveCount(1);
  expect(await page.evaluate(() => '$$' in window && 'jQuery' in window)).toBe(true);
  expect(faults).toEqual([]);
});

test('all five live beside RequireJS, to which libraries of that day hand themselves', async ({ page }) => {
  const requirejs = join(createRequire(import.meta.url).resolve('requirejs/require.js'), '../');
  const { faults } = await serve(page, {
    pages: {
      '/': document(
        '<script src="/amd/require.js"></script>' + script('/s/sunboard.js'),
        '<sun-disclosure-list src="/list.csv"></sun-disclosure-list>' +
          WIDGETS.filter(widget => widget !== 'disclosure-list')
            .map(widget => example(widget))
            .join(''),
      ),
    },
    texts: {
      '/list.csv':
        '标题,链接,发布日期\n关于示例的通知,/a.html,2026-03-02\n关于示例的公告,/b.html,2026-03-01\n',
    },
    folders: { '/s/': CDN, '/amd/': requirejs },
    policy: '',
  });
  await page.goto('http://site.example/');
  for (const widget of WIDGETS) await drawn(page, widget);
  await expect(
    page.locator('sun-disclosure-list [part~="row"], sun-disclosure-list [part~="card"]'),
  ).toHaveCount(2);
  await page.locator('sun-request-form [part~="base"] textarea').first().fill('示范');
  expect(await page.evaluate(() => 'requirejs' in window)).toBe(true);
  expect(faults).toEqual([]);
});

test('all five read and check beside a script that adds to every object', async ({ page }) => {
  const { faults } = await serve(page, {
    pages: {
      '/': document(
        '<script>Object.prototype.extend = function (more) { for (var key in more) this[key] = more[key]; };</script>' +
          script('/s/sunboard.js'),
        WIDGETS.map(widget =>
          widget === 'request-form'
            ? '<sun-request-form endpoint="/v1"></sun-request-form>'
            : example(widget),
        ).join(''),
      ),
    },
    folders: { '/s/': CDN },
    texts: { '/v1/services': '{}' },
    policy: '',
  });
  await page.goto('http://site.example/');
  for (const widget of WIDGETS) await drawn(page, widget);
  await expect(page.locator('sun-leadership-roster [part="card"]')).toHaveCount(3);
  const saved = page.waitForEvent('download');
  await page.locator('sun-disclosure-list').getByRole('button', { name: '下载 XLSX' }).click();
  expect((await saved).suggestedFilename()).toContain('.xlsx');
  await page.locator('sun-request-form [part~="base"] button.primary').first().click();
  await expect(page.locator('sun-request-form .error-summary li').first()).toBeVisible();
  expect(faults.filter(fault => !/status of 404/.test(fault))).toEqual([]);
});

test.describe('the download', () => {
  test('shows every example as plain HTML when scripts are off', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const files = Object.fromEntries(
      [...download()].map(([name, bytes]) => [`/any/where/${name}`, new TextDecoder().decode(bytes)]),
    );
    await serve(page, { pages: files, folders: { '/any/where/': CDN } });
    for (const widget of WIDGETS) {
      await page.goto(`http://site.example/any/where/examples/${widget}.zh-CN.html`);
      await expect(page.locator('table, ol, form').first()).toBeVisible();
    }
    await context.close();
  });
});
