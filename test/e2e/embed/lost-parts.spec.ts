/** Parts that a page loads late, on a page that stayed open while the connection went or the files were replaced. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT, document, drawn, example, serve } from './files.js';

test.setTimeout(120_000);

const LIST = {
  pages: {
    '/': document('<script type="module" src="/s/sunboard.js"></script>', example('disclosure-list')),
  },
  folders: { '/s/': join(ROOT, 'dist/cdn') },
};

test('a button whose part does not come says so, and works when it does', async ({ page }) => {
  await serve(page, LIST);
  let isLost = true;
  await page.route('**/detail-dialog.js', route =>
    isLost ? route.fulfill({ status: 404, body: 'moved' }) : route.fallback(),
  );
  await page.goto('http://site.example/');
  await drawn(page, 'disclosure-list');
  const list = page.locator('sun-disclosure-list');
  const details = list.getByRole('button', { name: '详情' }).first();
  await details.click();
  await expect(list.getByText('组件的一部分没有加载成功')).toBeVisible();
  isLost = false;
  await details.click();
  await expect(list.locator('dialog[open]')).toBeVisible();
});

test('filters whose part does not come say so, and are there when it does', async ({ page }) => {
  await serve(page, LIST);
  let isLost = true;
  await page.route('**/filters-view.js', route =>
    isLost ? route.fulfill({ status: 404, body: 'moved' }) : route.fallback(),
  );
  await page.goto('http://site.example/');
  await drawn(page, 'disclosure-list');
  const list = page.locator('sun-disclosure-list');
  const opener = list.locator('summary').first();
  await opener.click();
  await expect(list.getByText('组件的一部分没有加载成功')).toBeVisible();
  isLost = false;
  await opener.click();
  await opener.click();
  await expect(list.locator('details select, details input').first()).toBeVisible();
});

test('a form on a shared computer keeps its word though the part that keeps things does not come', async ({
  page,
}) => {
  await serve(page, {
    ...LIST,
    pages: {
      '/': document('<script type="module" src="/s/sunboard.js"></script>', example('request-form')),
    },
  });
  await page.route('**/keeping-part.js', route => route.fulfill({ status: 404, body: 'moved' }));
  await page.goto('http://site.example/');
  const form = page.locator('sun-request-form');
  await form.locator('#f-draft').click();
  await expect(form.getByText('没有网络连接')).toBeVisible();
  await expect(form.locator('#f-draft')).not.toBeChecked();
  await form.locator('#f-shared').click();
  await expect(form.locator('#f-shared')).toBeChecked();
  // Nothing may be kept any more, and nothing offers it.
  await expect(form.locator('#f-draft')).toHaveCount(0);
});
