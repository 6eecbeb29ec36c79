/** What must never show: nothing on a shared computer, nothing in addresses, nothing readable in a sealed complaint. */
import { expect, test } from '@playwright/test';
import { newEncryptionKeys, open, type SealedComplaint } from '@sunboard/intake/sealing';
import { file, fillComplaint, fillRequest, openComplaint, openRequest, storedText } from './steps.js';

// Whole journeys: each is many page loads, on a machine that others use too.
test.describe.configure({ timeout: 180_000 });

test('a shared computer keeps nothing: the draft goes, none comes, the screen is cleared', async ({
  page,
}) => {
  const form = await openRequest(page);
  await form.getByLabel(/在这台设备上保存草稿/).check();
  await fillRequest(form, '公用电脑上的申请');
  await expect.poll(() => storedText(page)).toContain('公用电脑上的申请');
  await form.getByLabel(/这是公用电脑/).check();
  await expect.poll(() => storedText(page)).not.toContain('公用电脑上的申请');
  await file(form);
  await form.getByRole('button', { name: '清除屏幕内容' }).click();
  await expect(form.getByLabel('姓名', { exact: true })).toHaveValue('');
  await expect(form.getByLabel('电子邮箱')).toHaveValue('');
  expect(await storedText(page)).not.toMatch(/公用电脑上的申请|示范申请人|applicant@example/);
});

test('no address, referrer or stored name holds the name, the text or the key', async ({ page }) => {
  const seen: string[] = [];
  page.on('request', request => {
    seen.push(request.url(), request.headers()['referer'] ?? '');
  });
  const form = await openRequest(page);
  await fillRequest(form, '地址里不应出现的文字');
  const { number, key } = await file(form);
  await form.getByRole('button', { name: '查看办理情况' }).click();
  await expect(form.locator('.case')).toBeVisible();
  const text = `${decodeURIComponent(seen.join('\n'))}\n${page.url()}\n${await storedText(page)}`;
  for (const secret of ['示范申请人', 'applicant@example.org', '地址里不应出现的文字', key])
    expect(text).not.toContain(secret);
  // The number is public; it may stand in the address of the case.
  expect(text).toContain(number);
});

test('a complaint is sealed to the office’s key: nothing readable leaves the browser', async ({ page }) => {
  const { publicKey, privateKey } = await newEncryptionKeys();
  await page.route('**/v1/keys', route => route.fulfill({ json: { keys: [], encryption: publicKey } }));
  let body = '';
  await page.route('**/v1/complaints', route => {
    body = route.request().postData() ?? '';
    return route.fulfill({
      status: 201,
      json: {
        receiptNo: 'YQ-YG-2026-000001-1',
        accessKey: '00000-00000-00000-00000-00000-0',
        submittedAt: '2026-06-15T01:00:00.000Z',
        status: 'registered',
        statusLabel: '已登记',
        receipt: { payloadSha256: '', files: [], signature: '', keyId: '' },
      },
    });
  });
  const form = await openComplaint(page);
  await fillComplaint(form, '只有受理机关能读的事实');
  await expect(form.locator('.sealed')).toBeVisible();
  await file(form);
  expect(body).not.toMatch(/只有受理机关能读的事实|窗口排队/);
  const { content } = await open(privateKey, (JSON.parse(body) as SealedComplaint).sealed);
  expect(content['facts']).toBe('只有受理机关能读的事实');
});

test('an anonymous report exchanges messages by its key alone', async ({ page }) => {
  const form = await openComplaint(page);
  await fillComplaint(form, '匿名反映的事实');
  await file(form);
  await form.getByRole('button', { name: '查看办理情况' }).click();
  await form.getByLabel(/给经办机关留言/).fill('补充一点情况');
  await form.getByRole('button', { name: '发送' }).click();
  await expect(form.locator('.messages li')).toContainText('补充一点情况');
  await expect(form.locator('.days')).toBeVisible();
  await form.getByText('期限是这样逐日计算的').click();
  await expect(form.locator('.days li').first()).toContainText('第 0 日');
});

test('what reads like a complaint is carried over into the complaint channel', async ({ page }) => {
  const form = await openRequest(page);
  await form.getByLabel('特征性描述').fill('我要投诉窗口人员的态度');
  await expect(form.locator('.suggestions')).toContainText('像是投诉');
  await form.getByRole('link', { name: /请到互动交流栏目提交/ }).click();
  const channel = page.locator('sun-complaint-channel [part~="base"]');
  await expect(channel.getByLabel('事实和理由')).toHaveValue('我要投诉窗口人员的态度');
  expect(await storedText(page)).not.toContain('我要投诉');
});
