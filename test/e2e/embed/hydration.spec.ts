/** Elements that a server wrote with @lit-labs/ssr, taken over in a real browser: with Lit's hydration and without it. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { ROOT, WIDGETS, document, serve } from './files.js';

test.setTimeout(120_000);
/** What the server wrote, by tag; in a process of its own, because the stand-in for the DOM is global. */
let written: Readonly<Record<string, string>> = {};
/** The sources with Lit's hydration before them, as an app would bundle them: code by path. */
let bundle: Readonly<Record<string, string>> = {};

test.beforeAll(async () => {
  written = JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', 'test/server-rendering/render.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
    }),
  ) as typeof written;
  const { outputFiles } = await build({
    stdin: {
      contents: `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import './widgets/src/sunboard.ts';`,
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'esm',
    outdir: join(ROOT, 'app'),
    write: false,
    logLevel: 'error',
    tsconfig: join(ROOT, 'tsconfig.json'),
  });
  bundle = Object.fromEntries(outputFiles.map(({ path, text }) => [path.slice(ROOT.length - 1), text]));
});

/** The server's page; its boxes are marked before any script of ours runs. */
async function open(page: Page): Promise<string[]> {
  const { faults } = await serve(page, {
    pages: { '/': document('', Object.values(written).join('')) },
    texts: bundle,
    folders: { '/s/': join(ROOT, 'dist/cdn') },
    // Styles written by a server are inline.
    policy: '',
  });
  await page.goto('http://site.example/');
  for (const widget of WIDGETS) {
    const box = page.locator(`sun-${widget} [part~="base"]`);
    await expect(box).toHaveAttribute('aria-busy', 'true');
    await box.evaluate(element => {
      element.dataset['mark'] = 'by the server';
    });
    await expect(page.locator(`sun-${widget} > p`)).toBeVisible();
  }
  return faults;
}

async function drawnOnce(page: Page): Promise<void> {
  for (const widget of WIDGETS) {
    const boxes = page.locator(`sun-${widget} [part~="base"]`);
    await expect(boxes, widget).toHaveCount(1);
    await expect(boxes, widget).toHaveAttribute('aria-busy', 'false', { timeout: 40_000 });
  }
}

test('Lit’s hydration goes on with the very box that the server wrote', async ({ page }) => {
  const faults = await open(page);
  await page.addScriptTag({ type: 'module', url: '/app/stdin.js' });
  await drawnOnce(page);
  for (const widget of WIDGETS)
    await expect(page.locator(`sun-${widget} [part~="base"]`), widget).toHaveAttribute(
      'data-mark',
      'by the server',
    );
  expect(faults).toEqual([]);
});

test('without hydration the plain file draws anew, and leaves nothing of the server’s behind', async ({
  page,
}) => {
  const faults = await open(page);
  await page.addScriptTag({ type: 'module', url: '/s/sunboard.js' });
  await drawnOnce(page);
  await expect(page.locator('[data-mark]')).toHaveCount(0);
  expect(faults).toEqual([]);
});
