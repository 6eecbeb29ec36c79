/** Sending: files with their proof, a connection that breaks at the worst moment, an outbox that outlives the page. */
import { expect, test } from '@playwright/test';
import {
  file,
  fillComplaint,
  fillRequest,
  goOffline,
  openComplaint,
  openRequest,
  receiptOf,
  storedText,
} from './steps.js';

// Whole journeys: each is many page loads, on a machine that others use too.
test.describe.configure({ timeout: 180_000 });

test('a request with a file gets a receipt whose signature and hashes hold', async ({ page }) => {
  const form = await openRequest(page);
  await fillRequest(form, '2025年公厕开放名单');
  const attachment = { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('附件说明') };
  await form.locator('[id="f-attachments"]').setInputFiles(attachment);
  await file(form);
  await expect(form.locator('[data-proof]')).toHaveAttribute('data-proof', 'valid');
  await expect(form.locator('.proof')).toContainText('与您提交的一致');
  await form.getByText('校验信息').click();
  await expect(form.locator('.hashes')).toContainText('说明.txt');
  await expect(form.locator('svg.qr')).toBeVisible();
});

test('a connection that breaks between filing and answer gives the same receipt, and one case', async ({
  page,
}) => {
  const numbers: string[] = [];
  let broken = false;
  await page.route('**/v1/requests', async route => {
    const answer = await route.fetch();
    numbers.push(((await answer.json()) as { receiptNo: string }).receiptNo);
    if (broken) return route.fulfill({ response: answer });
    broken = true;
    return route.abort('connectionreset');
  });
  const form = await openRequest(page);
  await fillRequest(form, '答复途中断线的申请');
  const { number, key } = await file(form);
  expect(new Set(numbers)).toEqual(new Set([number]));
  expect(numbers.length).toBeGreaterThan(1);
  expect(key).toMatch(/^[0-9A-Z-]{30,}$/);
});

test('a form filed offline and kept on the device goes out once after the page was opened again', async ({
  page,
  context,
}) => {
  const form = await openRequest(page);
  await fillRequest(form, '离线保存的申请');
  await goOffline(page);
  await form.getByRole('button', { name: '提交', exact: true }).click();
  await form.getByRole('button', { name: /保存在本机/ }).click();
  await expect(form.locator('#waiting')).toContainText('已保存在本机');
  expect(await storedText(page)).toContain('离线保存的申请');
  let filed = 0;
  context.on('response', response => {
    if (response.url().endsWith('/v1/requests')) filed += 1;
  });
  // The page is gone before the connection is back.
  await page.close();
  await context.setOffline(false);
  const later = await context.newPage();
  const again = await openRequest(later);
  await receiptOf(again);
  await expect.poll(() => storedText(later)).not.toContain('离线保存的申请');
  expect(filed).toBe(1);
});

test('a complaint that is sealed can be filed offline: it waits, and goes out by itself, sealed', async ({
  page,
  context,
}) => {
  const form = await openComplaint(page);
  await fillComplaint(form, '离线密封的事实');
  await expect(form.getByText(/提交前先在本机加密/)).toBeVisible();
  await page.waitForLoadState('networkidle');
  const bodies: string[] = [];
  page.on('request', request => {
    if (request.url().endsWith('/v1/complaints')) bodies.push(request.postData() ?? '');
  });
  await goOffline(page);
  await form.getByRole('button', { name: '提交', exact: true }).click();
  await expect(form.locator('#waiting')).toBeVisible();
  await context.setOffline(false);
  await receiptOf(form);
  expect(bodies.at(-1)).toContain('"sealed"');
  expect(bodies.join()).not.toContain('离线密封的事实');
});

test('a busy service is told of in words, and the form stays as it was', async ({ page }) => {
  await page.route('**/v1/requests', route =>
    route.fulfill({
      status: 429,
      headers: { 'Retry-After': '120', 'Content-Type': 'application/problem+json' },
      body: '{}',
    }),
  );
  const form = await openRequest(page);
  await fillRequest(form, '繁忙时的申请');
  await form.getByRole('button', { name: '提交', exact: true }).click();
  await expect(form.locator('#trouble')).toContainText('120');
  await expect(form.getByLabel('特征性描述')).toHaveValue('繁忙时的申请');
});
