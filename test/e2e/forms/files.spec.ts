/** Files between picking and sending: none is lost on the way without a word, and what was changed since is not sent as it was. */
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { file, fillRequest, openRequest, receiptOf } from './steps.js';

// Whole journeys: each is many page loads, on a machine that others use too.
test.describe.configure({ timeout: 180_000 });

const submit = { name: '提交', exact: true };

test('a file that was picked while the connection was lost goes out with the form', async ({ page }) => {
  let lost = true;
  await page.route('**/read-file.js', route => (lost ? route.abort() : route.continue()));
  const bodies: string[] = [];
  page.on('request', request => {
    if (request.url().endsWith('/v1/requests')) bodies.push(request.postData() ?? '');
  });
  const form = await openRequest(page);
  await fillRequest(form, '断线时选了附件的申请');
  const attachment = { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('附件说明') };
  await form.locator('[id="f-attachments"]').setInputFiles(attachment);
  await expect(form.locator('.files [role="alert"]')).toBeVisible();
  await form.getByRole('button', submit).click();
  await expect(form.locator('.error-summary')).toContainText('有文件不能提交');
  expect(bodies).toEqual([]);
  lost = false;
  await file(form);
  expect(bodies.at(-1)).toContain('说明.txt');
});

test('a file that was saved anew after it was picked is asked for again, and is not taken for a lost connection', async ({
  page,
}, info) => {
  const path = info.outputPath('材料.txt');
  writeFileSync(path, '初稿', { flag: 'w' });
  const form = await openRequest(page);
  await fillRequest(form, '附件改过的申请');
  await form.locator('[id="f-attachments"]').setInputFiles(path);
  await expect(form.locator('.files [role="status"]')).toHaveCount(0);
  writeFileSync(path, '改过的第二稿');
  await form.getByRole('button', submit).click();
  await expect(form.locator('.error-summary')).toContainText('有文件不能提交');
  await form.locator('[id="f-attachments"]').setInputFiles(path);
  await expect(form.locator('.file-name')).toHaveText(['材料.txt']);
  await form.getByRole('button', submit).click();
  await receiptOf(form);
  await form.getByText('校验信息').click();
  await expect(form.locator('.hashes')).toContainText('材料.txt');
});
