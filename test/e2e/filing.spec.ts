/** The public's right, from the form to the receipt and the status, with and without JavaScript. */
import { expect, test } from '@playwright/test';
import { goOffline } from './forms/steps.js';

test.describe('a request for information', () => {
  test('is filed by keyboard on a phone, is stored, and its status can be looked up', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/zwgk/ysq.html');
    const form = page.locator('sun-request-form [part~="base"]');
    await form.getByLabel('姓名', { exact: true }).fill('示范申请人');
    await form.getByLabel('电子邮箱').fill('applicant@example.org');
    await form.getByLabel('特征性描述').fill('2025年公厕开放名单');
    await form.getByLabel('确认收到申请时出示证件').press('Space');
    await form.getByLabel(/我已阅读并同意/).press('Space');
    await form.getByRole('button', { name: '提交', exact: true }).press('Enter');

    const receipt = form.locator('.receipt');
    await expect(receipt).toBeFocused();
    const number = (await receipt.locator('[data-receipt-no]').textContent()) ?? '';
    const key = (await receipt.locator('[data-access-key]').textContent()) ?? '';
    expect(number).toMatch(/^YQ-YG-\d{4}-\d{6}/);

    await form.locator('.status-lookup > summary').click();
    await form.getByLabel('回执编号').fill(number);
    await form.getByLabel('查询码', { exact: true }).fill(key);
    await form.getByRole('button', { name: '查询', exact: true }).click();
    await expect(form.locator('[data-status]')).toHaveAttribute('data-status', 'submitted');
  });

  test('is refused a status with a wrong key, in words', async ({ page }) => {
    await page.goto('/zwgk/ysq.html');
    const form = page.locator('sun-request-form [part~="base"]');
    await form.locator('.status-lookup > summary').click();
    await form.getByLabel('回执编号').fill('YQ-YG-2026-000001-0');
    await form.getByLabel('查询码', { exact: true }).fill('WRONG');
    await form.getByRole('button', { name: '查询', exact: true }).click();
    await expect(form.locator('.status-answer')).not.toBeEmpty();
    await expect(form.locator('[data-status]')).toHaveCount(0);
  });

  test('says what is missing and keeps what was typed', async ({ page }) => {
    await page.goto('/zwgk/ysq.html');
    const form = page.locator('sun-request-form [part~="base"]');
    await form.getByLabel('特征性描述').fill('只写了描述');
    await form.getByRole('button', { name: '提交', exact: true }).click();
    await expect(form.locator('.error-summary')).toBeFocused();
    await expect(form.locator('.error-summary')).toContainText('姓名');
    await expect(form.getByLabel('特征性描述')).toHaveValue('只写了描述');
  });

  test('waits out a lost connection and is filed once', async ({ page, context }) => {
    await page.goto('/zwgk/ysq.html');
    const form = page.locator('sun-request-form [part~="base"]');
    await form.getByLabel('姓名', { exact: true }).fill('示范申请人');
    await form.getByLabel('电子邮箱').fill('applicant@example.org');
    await form.getByLabel('特征性描述').fill('断网重试的申请');
    await form.getByLabel('确认收到申请时出示证件').check();
    await form.getByLabel(/我已阅读并同意/).check();
    let filed = 0;
    page.on('response', response => {
      if (response.url().endsWith('/v1/requests')) filed += 1;
    });
    await goOffline(page);
    await form.getByRole('button', { name: '提交', exact: true }).click();
    await expect(form.locator('#waiting')).toContainText('没有网络连接', { timeout: 30_000 });
    await expect(form.getByLabel('特征性描述')).toHaveValue('断网重试的申请');
    // Nobody presses anything: it goes out by itself.
    await context.setOffline(false);
    await expect(form.locator('.receipt')).toBeVisible({ timeout: 30_000 });
    expect(filed).toBe(1);
  });

  test('is filed without JavaScript and answered with a receipt page', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      locale: 'zh-CN',
      ...(baseURL !== undefined && { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('/zwgk/ysq.html');
    await page.locator('#applicantName').fill('示范申请人');
    await page.locator('#contact-email').fill('applicant@example.org');
    await page.locator('#description').fill('没有脚本也能申请');
    await page.getByRole('button', { name: '提交申请' }).click();
    // The static page carries no time token: the service shows the form once more, with everything in it.
    await expect(page.getByRole('heading', { name: '请核对内容后再次提交' })).toBeVisible();
    await expect(page.getByText('没有脚本也能申请')).toBeVisible();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await expect(page.getByText(/YQ-YG-\d{4}-\d{6}/).first()).toBeVisible();
    await context.close();
  });

  test('keeps what was typed when a form without JavaScript has faults', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      locale: 'zh-CN',
      ...(baseURL !== undefined && { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('/zwgk/ysq.html');
    await page.locator('#description').fill('没有填写姓名和联系方式');
    await page.getByRole('button', { name: '提交申请' }).click();
    await expect(page.getByText('没有填写姓名和联系方式')).toBeVisible();
    await expect(page.locator('main, body').first()).toContainText('姓名');
    await context.close();
  });
});

test.describe('a complaint', () => {
  test('is filed anonymously and carries no identity', async ({ page }) => {
    let sent: Record<string, unknown> = {};
    page.on('request', request => {
      if (request.url().endsWith('/v1/complaints')) sent = request.postDataJSON() as Record<string, unknown>;
    });
    await page.goto('/hdjl/');
    const channel = page.locator('sun-complaint-channel [part~="base"]');
    await channel.getByLabel('姓名').fill('不应送出的姓名');
    await channel.getByLabel('匿名', { exact: true }).check();
    await channel.getByLabel('标题').fill('窗口排队时间过长');
    await channel.getByLabel('事实和理由').fill('工作日上午排队超过一小时。');
    await channel.getByLabel(/我已阅读并同意/).check();
    await channel.getByRole('button', { name: '提交', exact: true }).click();
    await expect(channel.locator('.receipt')).toBeVisible();
    expect(sent['anonymity']).toBe('anonymous');
    expect(sent).not.toHaveProperty('name');
  });
});
