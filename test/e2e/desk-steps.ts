/** What the tests of the desk share: cases that were filed, and staff who sign in. */
import { expect, type APIRequestContext, type Page } from '@playwright/test';

export const TOKEN = 'desk-token-for-tests';
export const staff = { Authorization: `Bearer ${TOKEN}` };

/** Files a record; answers its receipt number. */
export async function filed(
  request: APIRequestContext,
  part: 'requests' | 'complaints',
  data: unknown,
): Promise<string> {
  const key = `desk-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`.padEnd(20, '0');
  const answer = await request.post(`/v1/${part}`, { data, headers: { 'Idempotency-Key': key } });
  expect(answer.ok(), await answer.text()).toBe(true);
  return ((await answer.json()) as { receiptNo: string }).receiptNo;
}

export const aRequest = {
  applicantType: 'natural_person',
  applicantName: '工作台测试人',
  contact: { email: 'desk@example.org' },
  description: '工作台测试：公厕开放名单',
  deliveryFormat: 'electronic',
  deliveryMethod: 'online',
  consent: { privacyNoticeVersion: '2026-01' },
};

/** Signs in at the desk and waits for the list. */
export async function signIn(page: Page): Promise<void> {
  await page.goto('/desk/');
  await page.getByLabel('工作人员凭证').fill(TOKEN);
  await page.getByLabel('工作人员凭证').press('Enter');
  await expect(page.getByRole('heading', { name: '待办' })).toBeFocused();
}
