/** In English, on a phone, with nothing but the keyboard: an anonymous report and its messages, a form filed offline, a shared computer. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { goOffline, openComplaint, openRequest, receiptOf, storedText } from './steps.js';

// Whole journeys: each is many page loads, on a machine that others use too.
test.describe.configure({ timeout: 180_000 });
test.use({ viewport: { width: 360, height: 740 } });

async function inEnglish(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
  });
}

async function write(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus();
  await page.keyboard.type(text);
}

async function fillIn(page: Page, form: Locator, description: string): Promise<void> {
  await write(page, form.getByLabel('Name', { exact: true }), 'Example Person');
  await write(page, form.getByLabel('E-mail'), 'person@example.org');
  await write(page, form.getByLabel('Description'), description);
  await form.getByLabel('Document shown on confirmation').press('Space');
  await form.getByLabel(/I have read and accept/).press('Space');
}

test('an anonymous report is filed, answered and replied to by its key', async ({ page, request }) => {
  const form = await openComplaint(page);
  await inEnglish(page);
  // Inside a group of choices the arrows move: report is the fourth kind.
  await form.getByLabel('Suggestion', { exact: true }).focus();
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('ArrowDown');
  await expect(form.getByLabel('Report of misconduct')).toBeChecked();
  await write(page, form.getByLabel('Subject'), 'A report by keyboard');
  await write(page, form.getByLabel('Facts and reasons'), 'What happened, when and where.');
  await write(page, form.getByLabel('Unit concerned'), 'A bureau of Moonlight District');
  await form.getByLabel('Anonymous', { exact: true }).press('Space');
  await form.getByLabel(/I have read and accept/).press('Space');
  await form.getByRole('button', { name: 'Submit', exact: true }).press('Enter');
  const { number } = await receiptOf(form);
  await form.getByRole('button', { name: 'See the status' }).press('Enter');
  const said = await request.post(`/v1/staff/cases/${number}/events`, {
    headers: { Authorization: 'Bearer desk-token-for-tests', 'If-Match': '"2"' },
    data: { type: 'message', data: { text: 'Which day was it?' } },
  });
  expect(said.ok(), await said.text()).toBe(true);
  await form.getByRole('button', { name: 'Refresh' }).press('Enter');
  await expect(form.locator('.messages li')).toContainText('Which day was it?');
  await write(page, form.getByLabel(/Write to the office/), 'The first of March.');
  await form.getByRole('button', { name: 'Send', exact: true }).press('Enter');
  await expect(form.locator('.messages li').last()).toContainText('The first of March.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a form filed offline goes out by itself, and a shared computer keeps none of it', async ({
  page,
  context,
}) => {
  const form = await openRequest(page);
  await inEnglish(page);
  await form.getByLabel(/This is a shared computer/).press('Space');
  await fillIn(page, form, 'Written without a connection');
  await goOffline(page);
  await form.getByRole('button', { name: 'Submit', exact: true }).press('Enter');
  await expect(form.locator('#waiting').getByRole('button', { name: 'Submit again now' })).toBeFocused();
  await expect(form.locator('#waiting')).toContainText('by itself, once');
  // Nothing is offered that would stay on this device.
  await expect(form.getByRole('button', { name: /Keep it on this device/ })).toHaveCount(0);
  await context.setOffline(false);
  await receiptOf(form);
  await form.getByRole('button', { name: 'Clear the screen' }).press('Enter');
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('');
  expect(await storedText(page)).not.toMatch(/Written without|Example Person|person@example/);
});
