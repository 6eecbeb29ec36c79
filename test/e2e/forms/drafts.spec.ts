/** Drafts: they outlive the page and come back whole, hold no number, give way to each other, and fail in words. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { file, fillRequest, goOffline, openRequest, storedText } from './steps.js';

// Whole journeys: each is many page loads, on a machine that others use too.
test.describe.configure({ timeout: 180_000 });

const KEEP = /在这台设备上保存草稿/;
const PHONE = '13800138000';
/** The sample of the national standard GB 11643; it belongs to nobody. */
const IDENTITY = '11010519491231002X';
const ATTACHMENT = { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('附件说明') };

/** Ends the page as a crash of its process does: nothing of it runs any more. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The command never answers: who would have to is gone.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

test('a draft with its file, typed without a connection, outlives a crash, a reload and a switch of language', async ({
  page,
  context,
}) => {
  const form = await openRequest(page);
  await form.getByLabel(KEEP).check();
  await form.getByLabel('姓名', { exact: true }).fill('示范申请人');
  await form.getByLabel('联系电话').fill(PHONE);
  await form.getByLabel('证件号码（选填）').fill(IDENTITY);
  await form.locator('[id="f-attachments"]').setInputFiles(ATTACHMENT);
  await expect(form.locator('.files')).toContainText('说明.txt');
  await context.setOffline(true);
  await form.getByLabel('特征性描述').fill(`断网时写的描述，证件${IDENTITY}，手机${PHONE}`);
  await expect.poll(() => storedText(page)).toContain('断网时写的描述');
  const kept = await storedText(page);
  expect(kept).not.toContain(PHONE);
  expect(kept).not.toContain(IDENTITY);
  await crash(page);
  await context.setOffline(false);

  const later = await context.newPage();
  const again = await openRequest(later);
  await expect(again.getByLabel('特征性描述')).toHaveValue(/^断网时写的描述/);
  await expect(again.getByLabel('姓名', { exact: true })).toHaveValue('示范申请人');
  await expect(again.getByLabel('联系电话')).toHaveValue('');
  await expect(again.getByLabel('证件号码（选填）')).toHaveValue('');
  await expect(again.locator('.files')).toContainText('说明.txt');
  await later.reload();
  await later.evaluate(() => {
    document.documentElement.lang = 'en';
  });
  await expect(again.getByLabel('Description')).toHaveValue(/^断网时写的描述/);
  await expect(again.locator('.files')).toContainText('说明.txt');
});

test('two tabs write into one draft, and neither undoes the other', async ({ page, context }) => {
  const one = await openRequest(page);
  await one.getByLabel(KEEP).check();
  await one.getByLabel('特征性描述').fill('第一个窗口写的');
  await expect.poll(() => storedText(page)).toContain('第一个窗口写的');
  const second = await context.newPage();
  const other = await openRequest(second);
  await expect(other.getByLabel(KEEP)).toBeChecked();
  await other.getByLabel('信息名称').fill('第二个窗口写的');
  await one.getByLabel('特征性描述').fill('第一个窗口改过的');
  await expect
    .poll(() => storedText(page))
    .toMatch(/第一个窗口改过的.*第二个窗口写的|第二个窗口写的.*第一个窗口改过的/s);
  await second.reload();
  await expect(other.getByLabel('特征性描述')).toHaveValue('第一个窗口改过的');
  await expect(other.getByLabel('信息名称')).toHaveValue('第二个窗口写的');
});

test('a full device is told of in words, and the form goes on and is filed', async ({ page, baseURL }) => {
  const session = await page.context().newCDPSession(page);
  const form = await openRequest(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 1000 });
  await form.getByLabel(KEEP).click();
  await expect(form.locator('.notice')).toContainText('存储空间不足');
  await expect(form.getByLabel(KEEP)).not.toBeChecked();
  await fillRequest(form, '存储已满时的申请');
  await file(form);
});

test('a browser that forbids storage is told of in words, and the form goes on and is filed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
  });
  const form = await openRequest(page);
  await form.getByLabel(KEEP).click();
  await expect(form.locator('.notice')).toContainText('不允许保存草稿');
  await expect(form.getByLabel(KEEP)).not.toBeChecked();
  await fillRequest(form, '禁止存储时的申请');
  await file(form);
});

test('what waits on the device for a connection goes when the computer is a shared one', async ({ page }) => {
  const form = await openRequest(page);
  await fillRequest(form, '公用电脑上离线的申请');
  await goOffline(page);
  await form.getByRole('button', { name: '提交', exact: true }).click();
  await form.getByRole('button', { name: /保存在本机/ }).click();
  await expect.poll(() => storedText(page)).toContain('公用电脑上离线的申请');
  await form.getByLabel(/这是公用电脑/).check();
  await expect.poll(() => storedText(page)).not.toMatch(/公用电脑上离线的申请|示范申请人|applicant@example/);
  await expect(form.getByLabel(KEEP)).toHaveCount(0);
});

test('a draft saved as a file is unreadable without its passphrase and comes back whole with it', async ({
  page,
}) => {
  const form = await openRequest(page);
  await form.getByLabel('特征性描述').fill('带走的草稿');
  await form.getByLabel('证件号码（选填）').fill(IDENTITY);
  await form.locator('[id="f-attachments"]').setInputFiles(ATTACHMENT);
  await form.getByText('把草稿存成加密文件').click();
  await form.getByLabel('口令', { exact: true }).fill('很长的口令八个字');
  const download = page.waitForEvent('download');
  await form.getByRole('button', { name: '存成加密文件' }).click();
  const saved = await readFile(await (await download).path());
  for (const secret of ['带走的草稿', IDENTITY, '说明', '附件说明'])
    expect(saved.includes(secret)).toBe(false);

  await page.reload();
  await expect(form.getByLabel('特征性描述')).toHaveValue('');
  await form.getByText('把草稿存成加密文件').click();
  const open = async (passphrase: string) => {
    await form.getByLabel('口令', { exact: true }).fill(passphrase);
    await form
      .getByLabel('打开草稿文件')
      .setInputFiles({ name: 'request-cn.sunboard', mimeType: 'application/json', buffer: saved });
  };
  await open('不对的口令不对的口令');
  await expect(form.locator('.notice')).toContainText('口令不对');
  await open('很长的口令八个字');
  await expect(form.getByLabel('特征性描述')).toHaveValue('带走的草稿');
  await expect(form.getByLabel('证件号码（选填）')).toHaveValue(IDENTITY);
  await expect(form.locator('.files')).toContainText('说明.txt');
});
