/** The service behind a path of the department's own domain: forms with and without JavaScript, and the desk, through a web server that takes the path off. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { prefixProxy, type PrefixProxy } from '../../demo/service/tests/prefix-proxy.test-helper.js';
import { file, fillComplaint, fillRequest, openComplaint, openRequest } from './forms/steps.js';

const PREFIX = '/intake';
let proxy: PrefixProxy;

test.use({
  baseURL: async ({ baseURL }, use) => {
    proxy = await prefixProxy({ prefix: PREFIX, strips: true, keepsHost: true });
    proxy.passTo(baseURL ?? '');
    await use(proxy.origin);
    await proxy.close();
  },
});

test.afterEach(() => {
  expect(proxy.strays, 'addresses that forgot the path').toEqual([]);
});

/** The site's pages as this department writes them. */
async function siteNamesPrefix(page: Page): Promise<void> {
  await page.route(/\/(?:zwgk\/ysq\.html|hdjl\/)$/, async route => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('"/v1', `"${PREFIX}/v1`) });
  });
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`${PREFIX}/desk`);
  await expect(page).toHaveURL(`${proxy.origin}${PREFIX}/desk/`);
  await page.getByLabel('工作人员凭证').fill('desk-token-for-tests');
  await page.getByLabel('工作人员凭证').press('Enter');
  await expect(page.getByRole('heading', { name: '待办' })).toBeFocused();
}

test('a request goes from the widget, with a file, to the desk, which confirms it and takes the figures away', async ({
  page,
  context,
}) => {
  test.slow();
  await siteNamesPrefix(page);
  const form = await openRequest(page);
  await fillRequest(form, '经由路径提交的申请');
  await form
    .locator('[id="f-attachments"]')
    .setInputFiles({ name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('随附说明') });
  const { number, key } = await file(form);
  await expect(form.locator('[data-proof]')).toHaveAttribute('data-proof', 'valid');
  await form.locator('.status-lookup > summary').click();
  await form.getByLabel('回执编号').fill(number);
  await form.getByLabel('查询码', { exact: true }).fill(key);
  await form.getByRole('button', { name: '查询', exact: true }).click();
  await expect(form.locator('[data-status]')).toHaveAttribute('data-status', 'submitted');

  await signIn(page);
  const cookies = await context.cookies(`${proxy.origin}${PREFIX}/v1/staff/session`);
  expect(cookies.map(({ name, path, httpOnly, sameSite }) => [name, path, httpOnly, sameSite])).toEqual([
    ['sunboard_desk', `${PREFIX}/v1/staff`, true, 'Strict'],
  ]);
  await page.getByRole('link', { name: number }).click();
  await page.getByRole('button', { name: '确认收到' }).click();
  await page.getByLabel(/收到依据/).selectOption('announced_rule');
  await page.getByRole('button', { name: '确认', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
  const attachment = page.waitForEvent('download');
  await page.getByRole('button', { name: /说明\.txt/ }).click();
  expect(readFileSync(await (await attachment).path(), 'utf8')).toBe('随附说明');

  await page.reload();
  await expect(page.getByRole('heading', { name: number })).toBeFocused();
  await page.goto(`${PREFIX}/desk/#/report`);
  const workbook = page.waitForEvent('download');
  await page.getByRole('link', { name: 'XLSX' }).click();
  expect((await workbook).suggestedFilename()).toMatch(/^annual-report-\d{4}\.xlsx$/);
  await page.getByRole('button', { name: '退出' }).click();
  await expect(page.getByLabel('工作人员凭证')).toBeVisible();
  expect(await context.cookies(`${proxy.origin}${PREFIX}/v1/staff/session`)).toEqual([]);
});

test('a sealed complaint is opened at the desk with the part that opens it', async ({ page }) => {
  await siteNamesPrefix(page);
  const form = await openComplaint(page);
  await fillComplaint(form, '经由路径密封的事实');
  await expect(form.getByText(/提交前先在本机加密/)).toBeVisible();
  const { number } = await file(form);
  await signIn(page);
  await page.goto(`${PREFIX}/desk/#/case/${number}`);
  await page.getByLabel('私钥文件').setInputFiles('test/reports/office-private-key.txt');
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page.getByText('经由路径密封的事实')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form of the site’s page leads to the receipt, the status and the case', async ({ page }) => {
    await siteNamesPrefix(page);
    await page.goto('/zwgk/ysq.html');
    await page.locator('#applicantName').fill('示范申请人');
    await page.locator('#contact-email').fill('applicant@example.org');
    await page.locator('#description').fill('没有脚本，经由路径');
    await page.getByRole('button', { name: '提交申请' }).click();
    await expect(page).toHaveURL(`${proxy.origin}${PREFIX}/v1/forms/requests`);
    await expect(page.getByText('没有脚本，经由路径')).toBeVisible();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    const number = (await page.locator('#receipt-no').textContent()) ?? '';
    const key = (await page.locator('#access-key').textContent()) ?? '';
    // The style sheet came: number and key stand out.
    await expect(page.locator('#access-key')).toHaveCSS('font-weight', '700');
    await page.getByRole('link', { name: '查询办理情况' }).click();
    await page.getByLabel('受理编号').fill(number);
    await page.getByLabel('查询码').fill(key);
    await page.getByRole('button', { name: '查询' }).click();
    await expect(page.getByText('办理过程')).toBeVisible();
    await expect(page.getByText(number)).toBeVisible();
  });
});
