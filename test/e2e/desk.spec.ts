/** The desk: staff sign in, work through a case by keyboard, open an identity with a reason, answer, print, and read the figures. */
import { readFileSync } from 'node:fs';
import { newEncryptionKeys, sealComplaint, type EncryptionKey } from '@sunboard/intake/sealing';
import { expect, test } from '@playwright/test';
import { aRequest, filed, signIn, staff, TOKEN } from './desk-steps.js';
import { axe } from './page-quality.js';

test('a request by word of mouth is entered by keyboard, with faults in words, and its slip opens the case', async ({
  page,
}) => {
  test.slow();
  await signIn(page);
  await page.getByRole('link', { name: '线下登记' }).press('Enter');
  await expect(page.getByRole('heading', { name: '线下登记' })).toBeFocused();
  await page.getByLabel('收到方式').selectOption('oral');
  await page.getByLabel('姓名（必填）').fill('口头申请测试人');
  await page.getByLabel('联系地址').fill('示例市阳光区测试路1号');
  await page.getByRole('textbox', { name: '特征性描述' }).fill('口头申请：2025年办件统计');
  await page.getByRole('button', { name: '确认', exact: true }).press('Enter');
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await expect(page.getByRole('textbox', { name: '特征性描述' })).toHaveValue('口头申请：2025年办件统计');
  await page.getByLabel('申请人已确认笔录').check();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: '确认', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: '申请回执' })).toBeVisible();
  const receiptNo = (await page.locator('[data-receipt-no]').textContent()) ?? '';
  // The key is shown once: changing the language must not take the slip away.
  const key = (await page.locator('[data-access-key]').textContent()) ?? '';
  expect(key).toMatch(/^[0-9A-Z-]{20,}$/);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Receipt' })).toBeVisible();
  await expect(page.locator('[data-access-key]')).toHaveText(key);
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('link', { name: '打开该事项' }).press('Enter');
  await expect(page.getByRole('heading', { name: receiptNo })).toBeFocused();
  await expect(page.getByText('口头申请：2025年办件统计')).toBeVisible();
  await page.getByText('办理记录').scrollIntoViewIfNeeded();
  await expect(page.locator('main')).toContainText('线下登记');
});

test('a request is confirmed, opened with a reason, answered by keyboard and printed, without a breach of the policy', async ({
  page,
  request,
}) => {
  // A run of axe and a long form on a busy machine.
  test.slow();
  const breaches: string[] = [];
  page.on('console', message => {
    if (/Content Security Policy|TrustedHTML/.test(message.text())) breaches.push(message.text());
  });
  page.on('pageerror', error => breaches.push(error.message));
  const receiptNo = await filed(request, 'requests', aRequest);
  await signIn(page);
  await expect(page.getByText(aRequest.applicantName)).toHaveCount(0);
  await page.getByRole('link', { name: receiptNo }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: receiptNo })).toBeFocused();
  await expect(page.getByText(aRequest.description)).toBeVisible();
  await expect(page.getByText(aRequest.applicantName)).toHaveCount(0);

  await page.getByRole('button', { name: '确认收到' }).press('Enter');
  await page.getByLabel(/收到依据/).selectOption('announced_rule');
  await page.getByRole('button', { name: '确认', exact: true }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
  await expect(page.getByText('20个工作日')).toBeVisible();

  await page.getByLabel(/查看理由/).fill('核对申请人身份');
  await page.getByLabel(/查看理由/).press('Enter');
  await expect(page.getByText(aRequest.applicantName)).toBeVisible();

  await page.getByRole('button', { name: '答复', exact: true }).press('Enter');
  const form = page.getByRole('form', { name: '答复' });
  await form.getByLabel(/办理结果/).selectOption('refused.third_party');
  await form.getByRole('button', { name: '确认' }).press('Enter');
  await expect(form.getByRole('alert')).toBeVisible();
  await expect(form.getByLabel(/办理结果/)).toHaveValue('refused.third_party');
  await form.getByLabel(/^理由/).fill('涉及第三方合法权益，第三方不同意公开。');
  expect(await axe(page)).toEqual([]);
  await form.getByRole('button', { name: '确认' }).press('Enter');
  await expect(page.locator('.summary')).toContainText('已答复');

  // The case on paper has no boxes with nothing in them, and nothing to press.
  await page.emulateMedia({ media: 'print' });
  const sections = page.locator('main section:visible');
  await expect(sections.filter({ hasText: '办理记录' })).toBeVisible();
  for (const section of await sections.all())
    await expect(section.locator(':scope > :not(h2):visible')).not.toHaveCount(0);
  await expect(page.locator('main button:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: '政府信息公开申请答复书' }).press('Enter');
  await expect(page.locator('.letter-body')).toContainText(aRequest.applicantName);
  await expect(page.locator('.letter-body')).toContainText('应当先申请行政复议');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.letter')).toBeVisible();
  await expect(page.locator('header')).toBeHidden();
  expect(breaches).toEqual([]);
});

test('an anonymous filer and the office write to each other, and the list says who waits', async ({
  page,
  request,
}) => {
  const receiptNo = await filed(request, 'complaints', {
    kind: 'suggestion',
    subject: '工作台测试建议',
    facts: '建议增设座椅。',
    anonymity: 'anonymous',
    consent: { privacyNoticeVersion: '2026-01' },
  });
  await signIn(page);
  await page.getByLabel('按编号或内容查找').fill(receiptNo);
  await page.getByRole('link', { name: receiptNo }).click();
  await page.getByLabel('发给提交人的消息').fill('请问是哪个大厅？');
  await page.getByRole('button', { name: '发送' }).click();
  await expect(page.locator('.messages')).toContainText('请问是哪个大厅？');
  await expect(page.getByText('提交人没有留下身份信息。')).toBeVisible();
});

test('somebody else’s change is told, and what was filled in stays', async ({ page, request }) => {
  const receiptNo = await filed(request, 'requests', aRequest);
  await signIn(page);
  await page.goto(`/desk/#/case/${receiptNo}`);
  await page.getByRole('button', { name: '告知其他渠道' }).click();
  await page.getByLabel(/受理渠道/).fill('12345热线');
  await page.getByLabel(/说明/).fill('属于咨询事项。');
  await request.post(`/v1/staff/cases/${receiptNo}/events`, {
    data: { type: 'confirm_receipt', data: { receiptBasis: 'announced_rule' } },
    headers: { ...staff, 'If-Match': '"1"' },
  });
  await page.getByRole('button', { name: '确认', exact: true }).click();
  await expect(page.getByText(/已被他人更新/)).toBeVisible();
  await expect(page.getByLabel(/受理渠道/)).toHaveValue('12345热线');
  await page.getByRole('button', { name: '确认', exact: true }).click();
  await expect(page.locator('.summary')).toContainText('非信息公开申请');
});

test('a sealed complaint is opened with the office’s key file in the browser, and with no other', async ({
  page,
  request,
}) => {
  const { encryption } = (await (await request.get('/v1/keys')).json()) as {
    encryption: EncryptionKey;
  };
  const sealed = await sealComplaint(encryption, {
    kind: 'report',
    subject: '密封的标题',
    facts: '密封的事实',
    subjectParty: { unit: '月光区某局' },
    anonymity: 'confidential',
    name: '密封的姓名',
    consent: { privacyNoticeVersion: '2026-01' },
  });
  const receiptNo = await filed(request, 'complaints', sealed);
  await signIn(page);
  await page.goto(`/desk/#/case/${receiptNo}`);
  await expect(page.getByText(/内容已加密/)).toBeVisible();
  const other = await newEncryptionKeys();
  const choose = (content: string) =>
    page
      .getByLabel('私钥文件')
      .setInputFiles({ name: 'key.txt', mimeType: 'text/plain', buffer: Buffer.from(content) });
  await choose(other.privateKey);
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page.getByText('这个私钥打不开该事项。')).toBeVisible();
  const sent: string[] = [];
  page.on('request', each => sent.push(each.postData() ?? ''));
  const privateKey = readFileSync('test/reports/office-private-key.txt', 'utf8');
  await choose(privateKey);
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page.getByText('密封的事实')).toBeVisible();
  await expect(page.getByText('密封的姓名')).toHaveCount(0);
  await page.getByLabel(/查看理由/).fill('联系举报人');
  await page.getByRole('button', { name: '查看身份信息' }).click();
  await expect(page.getByText('密封的姓名')).toBeVisible();
  expect(sent.filter(body => body.includes(privateKey.slice(0, 40)))).toEqual([]);
});

test('the figures balance, in English and on a narrow screen, without a fault of accessibility', async ({
  page,
  request,
}) => {
  await filed(request, 'requests', aRequest);
  await page.setViewportSize({ width: 320, height: 256 });
  await signIn(page);
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Annual report' }).click();
  await expect(page.getByText('balances')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download XLSX' }).click();
  expect((await download).suggestedFilename()).toMatch(/^annual-report-\d{4}\.xlsx$/);
});

test('what was typed and not sent is there again after the session ended and after a look at the list, for nobody else', async ({
  page,
  request,
  context,
}) => {
  const receiptNo = await filed(request, 'requests', { ...aRequest, description: '未发出的文字' });
  await signIn(page);
  await page.goto(`/desk/#/case/${receiptNo}`);
  const message = page.getByLabel('发给提交人的消息');
  await message.fill('写了一个小时的消息');
  await context.clearCookies();
  await page.getByRole('button', { name: '发送' }).click();
  await page.getByLabel('工作人员凭证').fill(TOKEN);
  await page.getByLabel('工作人员凭证').press('Enter');
  await expect(message).toHaveValue('写了一个小时的消息');

  await page.getByRole('button', { name: '撤回' }).click();
  const words = page.locator('form.step textarea');
  await words.fill('写到一半的理由');
  await page.getByRole('link', { name: '返回列表' }).click();
  await expect(page.getByRole('heading', { name: '待办' })).toBeFocused();
  await page.evaluate(() => {
    history.back();
  });
  await expect(words).toHaveValue('写到一半的理由');
  await expect(message).toHaveValue('写了一个小时的消息');

  await page.getByRole('button', { name: '退出' }).click();
  await page.getByLabel('工作人员凭证').fill(TOKEN);
  await page.getByLabel('工作人员凭证').press('Enter');
  await expect(page.getByRole('heading', { name: receiptNo })).toBeFocused();
  await expect(message).toHaveValue('');
});
