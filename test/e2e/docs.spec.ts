/** The documentation site as it is built: under its own strict policy, searched, and held against our own rules. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import type { Report } from '@sunboard/rules';
import { ROOT, STRICT, WIDGETS, serve } from './embed/files.js';
import { axe, overflow } from './page-quality.js';

const DOCS = join(ROOT, 'dist/docs');
const POLICY = STRICT.replace("img-src 'self'", "img-src 'self' data:");

test.setTimeout(180_000);
test.beforeAll(async () => {
  if (!existsSync(join(DOCS, 'index.html')))
    await promisify(execFile)(process.execPath, ['scripts/docs.mjs', '--build'], { cwd: ROOT });
});

for (const path of [
  'zh-CN/index',
  'en/webmaster',
  'zh-CN/staff',
  'zh-CN/releases',
  'zh-CN/intake-api',
  'en/data/DisclosureItem',
  'en/widgets/approval-flow',
  'zh-CN/widgets/complaint-channel',
  'zh-CN/theming',
  'en/rules/index',
  'zh-CN/rules/list.order',
]) {
  test(`${path} breaks no policy and no rule of accessibility`, async ({ page }) => {
    const { faults } = await serve(page, { pages: {}, folders: { '/': DOCS }, policy: POLICY });
    await page.goto(`http://site.example/${path}.html`);
    const widgets = page.locator(
      'main sun-disclosure-list, main sun-approval-flow, main sun-leadership-roster',
    );
    for (const widget of await widgets.all())
      await expect(widget.locator('[part~="base"]').first()).toHaveAttribute('aria-busy', 'false', {
        timeout: 40_000,
      });
    expect(await axe(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
}

test('no page has a style of its own in its markup, which the policy forbids', async () => {
  const pages = (await readdir(DOCS, { recursive: true })).filter(name => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(300);
  const styled: string[] = [];
  for (const name of pages)
    if (/<[a-z][^<>]*\sstyle=|<style/.test(await readFile(join(DOCS, name), 'utf8'))) styled.push(name);
  expect(styled).toEqual([]);
});

test('the search finds Chinese words inside a text, and leads to the page', async ({ page }) => {
  await serve(page, { pages: {}, folders: { '/': DOCS }, policy: POLICY });
  await page.goto('http://site.example/zh-CN/index.html');
  await page.getByRole('searchbox').fill('单项否决 首页');
  await page.locator('#found a', { hasText: 'fresh.home' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('首页及时更新');
});

test('a phone shows every part without scrolling sideways', async ({ page }) => {
  await serve(page, { pages: {}, folders: { '/': DOCS }, policy: POLICY });
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of ['zh-CN/index', 'en/widgets/disclosure-list', 'zh-CN/rules/index', 'en/recipes']) {
    await page.goto(`http://site.example/${path}.html`);
    expect(await overflow(page), path).toBeLessThanOrEqual(0);
  }
});

test('the project’s own checker finds no fault in it, private data included', async () => {
  const pages = [
    'zh-CN/index',
    'zh-CN/webmaster',
    'zh-CN/recipes',
    'zh-CN/theming',
    'zh-CN/releases',
    'zh-CN/widgets/leadership-roster',
    'zh-CN/widgets/disclosure-list',
    'zh-CN/data/ServiceGuide',
    'zh-CN/rules/index',
    'en/index',
    'en/widgets/approval-flow',
  ];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--import',
      'tsx',
      'packages/checker/src/cli.ts',
      '--json',
      '--profile',
      'docs/site/sunboard.profile.json',
    ].concat(
      ['cn', 'privacy'].flatMap(pack => ['--pack', pack]),
      pages.map(name => join(DOCS, `${name}.html`)),
    ),
    { cwd: ROOT, maxBuffer: 1e9 },
  ).catch((error: unknown) => error as { stdout: string });
  const reports = JSON.parse(stdout) as Report[];
  expect(reports).toHaveLength(pages.length);
  const faults = reports.flatMap(({ findings, page }) =>
    findings
      .filter(({ outcome, exempted }) => outcome === 'failed' && !exempted)
      .map(({ rule, observed }) => `${page.url} ${rule} ${observed ?? ''}`),
  );
  expect(faults).toEqual([]);
});

test('the widgets’ pages in Chinese describe every attribute, event and part in Chinese', async ({
  page,
}) => {
  await serve(page, { pages: {}, folders: { '/': DOCS }, policy: POLICY });
  for (const widget of WIDGETS) {
    await page.goto(`http://site.example/zh-CN/widgets/${widget}.html`);
    const meanings = await page.locator('#reference ~ .scroll td:nth-child(2)').allTextContents();
    expect(meanings.length).toBeGreaterThan(5);
    expect(
      meanings.filter(text => !/\p{Script=Han}/u.test(text)),
      widget,
    ).toEqual([]);
  }
});
