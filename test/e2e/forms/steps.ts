/** Steps that the journeys through the two forms share. */
import { expect, type Locator, type Page } from '@playwright/test';
import { storedInPage } from '../../stored-in-page.js';

/** The drawn request form on its page. */
export async function openRequest(page: Page): Promise<Locator> {
  await page.goto('/zwgk/ysq.html');
  return page.locator('sun-request-form [part~="base"]');
}

/** The drawn complaint channel on its page. */
export async function openComplaint(page: Page): Promise<Locator> {
  await page.goto('/hdjl/');
  return page.locator('sun-complaint-channel [part~="base"]');
}

/** Fills in what a request needs. */
export async function fillRequest(form: Locator, description: string): Promise<void> {
  await form.getByLabel('姓名', { exact: true }).fill('示范申请人');
  await form.getByLabel('电子邮箱').fill('applicant@example.org');
  await form.getByLabel('特征性描述').fill(description);
  await form.getByLabel('确认收到申请时出示证件').check();
  await form.getByLabel(/我已阅读并同意/).check();
}

/** Fills in what an anonymous complaint needs. */
export async function fillComplaint(form: Locator, facts: string): Promise<void> {
  await form.getByLabel('匿名', { exact: true }).check();
  await form.getByLabel('标题').fill('窗口排队时间过长');
  await form.getByLabel('事实和理由').fill(facts);
  await form.getByLabel(/我已阅读并同意/).check();
}

/**
 * Takes the connection away from a page whose form was begun: only when the part that sends has come, which a person who
 * types waits for without knowing. It asks for the office's keys as soon as it is there.
 */
export async function goOffline(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/v1/keys')),
  );
  await page.context().setOffline(true);
}

/** Presses the button and waits for the receipt. */
export async function file(form: Locator): Promise<{ readonly number: string; readonly key: string }> {
  await form.getByRole('button', { name: '提交', exact: true }).click();
  return receiptOf(form);
}

/** Number and key of the shown receipt. */
export async function receiptOf(form: Locator): Promise<{ readonly number: string; readonly key: string }> {
  const receipt = form.locator('.receipt');
  await expect(receipt).toBeVisible({ timeout: 30_000 });
  return {
    number: (await receipt.locator('[data-receipt-no]').textContent()) ?? '',
    key: (await receipt.locator('[data-access-key]').textContent()) ?? '',
  };
}

/** Everything that the page has stored, as one text. */
export function storedText(page: Page): Promise<string> {
  return page.evaluate(storedInPage);
}
