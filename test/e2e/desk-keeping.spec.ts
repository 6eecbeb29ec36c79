/** The desk when staff are quicker than the service, look elsewhere in between, or close the page: nothing is shown to the wrong case, and nothing that was typed is lost. */
import { expect, test } from '@playwright/test';
import { aRequest, filed, signIn, staff, TOKEN } from './desk-steps.js';

test('a case whose answer comes late is not shown at another one’s place, with its identity or without', async ({
  page,
  request,
}) => {
  const slow = await filed(request, 'requests', { ...aRequest, description: '迟到的事项' });
  const quick = await filed(request, 'requests', {
    ...aRequest,
    applicantName: '另一测试人',
    description: '后打开的事项',
  });
  await signIn(page);
  const late = new Set<() => void>();
  const hold = (path: string) =>
    page.route(path, async route => {
      await new Promise<void>(go => late.add(go));
      await route.continue();
    });
  const letGo = async (path: string) => {
    const answered = page.waitForResponse(path);
    for (const go of late) go();
    await answered;
    await page.waitForTimeout(100);
  };
  const goTo = (hash: string) => page.evaluate(to => void (location.hash = to), hash);

  await hold(`**/cases/${slow}`);
  await goTo(`/case/${slow}`);
  await expect.poll(() => late.size).toBe(1);
  await goTo(`/case/${quick}`);
  await expect(page.getByText('后打开的事项')).toBeVisible();
  await letGo(`**/cases/${slow}`);
  await expect(page.getByRole('heading', { name: quick })).toBeVisible();
  await expect(page.getByText('迟到的事项')).toHaveCount(0);

  await page.unrouteAll();
  late.clear();
  await hold(`**/cases/${quick}/identity`);
  await page.getByLabel(/查看理由/).fill('核对');
  await page.getByRole('button', { name: '查看身份信息' }).click();
  await expect.poll(() => late.size).toBe(1);
  await goTo(`/case/${slow}`);
  await expect(page.getByText('迟到的事项')).toBeVisible();
  await letGo(`**/cases/${quick}/identity`);
  await expect(page.getByRole('heading', { name: slow })).toBeVisible();
  await expect(page.getByText('另一测试人')).toHaveCount(0);
});

test('what was typed for one step is not sent with another, and is there again when its own is chosen', async ({
  page,
  request,
}) => {
  const receiptNo = await filed(request, 'requests', aRequest);
  await signIn(page);
  await page.goto(`/desk/#/case/${receiptNo}`);
  const step = (name: string) => page.locator('.steps').getByRole('button', { name, exact: true });
  await step('告知其他渠道').click();
  await page.getByLabel(/受理渠道/).fill('12345热线');
  await page.getByLabel(/说明/).fill('属于咨询事项。');
  await step('撤回').click();
  await expect(page.locator('form.step:visible')).toHaveCount(1);
  for (const field of await page.locator('form.step:visible :is(input, textarea)').all())
    await expect(field).toHaveValue('');
  await step('告知其他渠道').click();
  await expect(page.getByLabel(/受理渠道/)).toHaveValue('12345热线');
  await expect(page.getByLabel(/说明/)).toHaveValue('属于咨询事项。');
});

test('a letter that was changed stays as it is when a step is recorded, and can be had anew', async ({
  page,
  request,
}) => {
  const receiptNo = await filed(request, 'requests', aRequest);
  await request.post(`/v1/staff/cases/${receiptNo}/events`, {
    data: { type: 'confirm_receipt', data: { receiptBasis: 'announced_rule' } },
    headers: { ...staff, 'If-Match': '"1"' },
  });
  await signIn(page);
  await page.goto(`/desk/#/case/${receiptNo}`);
  await page.locator('[aria-labelledby="letters"] .steps button').first().click();
  const letter = page.getByLabel('文书内容（可修改）');
  const written = await letter.inputValue();
  await letter.fill(`${written}\n\n另附：交通示意图。`);
  await page.getByLabel('发给提交人的消息').fill('请查收。');
  await page.getByRole('button', { name: '发送' }).click();
  await expect(page.locator('.messages')).toContainText('请查收。');
  await expect(letter).toHaveValue(/另附：交通示意图。$/);
  await page.getByRole('button', { name: '恢复原文' }).click();
  await expect(letter).toHaveValue(written);
});

test('closing the page asks first while something is typed and not sent, and not otherwise', async ({
  page,
  request,
}) => {
  const receiptNo = await filed(request, 'requests', aRequest);
  await signIn(page);
  const asked: string[] = [];
  page.on('dialog', dialog => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.goto(`/desk/#/case/${receiptNo}`);
  await page.getByRole('heading', { name: receiptNo }).click();
  await page.reload();
  expect(asked).toEqual([]);
  await page.getByLabel('发给提交人的消息').fill('写到一半');
  await page.getByRole('link', { name: '返回列表' }).click();
  await expect(page.getByRole('heading', { name: '待办' })).toBeFocused();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('a case that is not in the list is opened by its number', async ({ page, request }) => {
  const receiptNo = await filed(request, 'requests', aRequest);
  await request.post(`/v1/staff/cases/${receiptNo}/events`, {
    data: { type: 'redirect', data: { channel: '12345热线', reason: '属于咨询事项。' } },
    headers: { ...staff, 'If-Match': '"1"' },
  });
  await signIn(page);
  await page.getByLabel('按编号或内容查找').fill(` ${receiptNo.toLowerCase()}`);
  await page.getByRole('link', { name: `打开 ${receiptNo}` }).press('Enter');
  await expect(page.getByRole('heading', { name: receiptNo })).toBeFocused();
});

test('who signs in and gets no list is told so, and tries again', async ({ page }) => {
  await page.goto('/desk/');
  await page.route('**/v1/staff/cases?*', route => route.abort());
  await page.getByLabel('工作人员凭证').fill(TOKEN);
  await page.getByLabel('工作人员凭证').press('Enter');
  await expect(page.getByRole('alert')).toContainText('没有连上服务');
  await page.unrouteAll();
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('heading', { name: '待办' })).toBeFocused();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
