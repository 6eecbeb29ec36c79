/** The whole way of a request 申请全程: filed by keyboard, corrected, answered, with the remedies in words; on a phone in Chinese, at a desk in English. */
import { readFile } from 'node:fs/promises';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { openRequest, receiptOf } from './steps.js';

// Whole journeys: each is many page loads, on a machine that others use too.
test.describe.configure({ timeout: 180_000 });

const DESK = { Authorization: 'Bearer desk-token-for-tests' };

/** What the office does with a case, at its own version. */
async function office(request: APIRequestContext, number: string, type: string, data: object): Promise<void> {
  const address = `/v1/staff/cases/${number}`;
  // The tag of the version that was read: the office never acts on a case that has moved on.
  const tag = (await request.get(address, { headers: DESK })).headers()['etag'] ?? '';
  const answer = await request.post(`${address}/events`, {
    headers: { ...DESK, 'If-Match': tag },
    data: { type, data },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

for (const { lang, width, words } of [
  {
    lang: 'zh-CN',
    width: 360,
    words: {
      name: '姓名',
      email: '电子邮箱',
      description: '特征性描述',
      later: '确认收到申请时出示证件',
      consent: /我已阅读并同意/,
      submit: '提交',
      status: '查看办理情况',
      confirm: /确认收到申请/,
      refresh: '刷新',
      correct: '提交补正',
    },
  },
  {
    lang: 'en',
    width: 1280,
    words: {
      name: 'Name',
      email: 'E-mail',
      description: 'Description',
      later: 'Document shown on confirmation',
      consent: /I have read and accept/,
      submit: 'Submit',
      status: 'See the status',
      confirm: /Confirm, and start/,
      refresh: 'Refresh',
      correct: 'Submit the correction',
    },
  },
]) {
  test(`a request is filed, corrected, answered and can be appealed (${lang}, ${width} px)`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const form = await openRequest(page);
    await form.getByLabel('特征性描述').fill('写在切换语言之前');
    await page.evaluate(language => {
      document.documentElement.lang = language;
    }, lang);
    await expect(form.getByLabel(words.description)).toHaveValue('写在切换语言之前');
    await form.getByLabel(words.name, { exact: true }).focus();
    await page.keyboard.type('示范申请人');
    await form.getByLabel(words.email).focus();
    await page.keyboard.type('applicant@example.org');
    await form.getByLabel(words.later).press('Space');
    await form.getByLabel(words.consent).press('Space');
    await form.getByRole('button', { name: words.submit, exact: true }).press('Enter');
    const { number, key } = await receiptOf(form);
    await form.getByRole('button', { name: words.status }).press('Enter');
    await form.getByRole('button', { name: words.confirm }).press('Enter');
    await expect(form.locator('[data-clock="running"]')).toBeVisible();
    const download = page.waitForEvent('download');
    await form.getByRole('button', { name: /\.ics/ }).press('Enter');
    const calendar = await readFile(await (await download).path(), 'utf8');
    const due = (await form.locator('.clock time').first().getAttribute('datetime')) ?? '-';
    expect(calendar).toContain(`DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`);
    expect(calendar).toContain(number);
    // Calendars are shared; the key is the person's own.
    expect(calendar).not.toContain(key);

    const items = ['请写明年份'];
    await office(request, number, 'request_correction', { items, dueOn: day(20) });
    await form.getByRole('button', { name: words.refresh }).press('Enter');
    await expect(form.locator('.case')).toContainText('请写明年份');
    await form.locator('[id="case-timeRange"]').focus();
    await page.keyboard.type('2025年');
    await form.getByRole('button', { name: words.correct }).press('Enter');
    await expect(form.locator('[data-clock="running"]')).toBeVisible();

    await office(request, number, 'answer', {
      outcome: 'granted',
      reasons: [],
      documents: [{ title: '公厕开放名单', ref: '/data/disclosure.json' }],
      remedies: '可以在60日内申请行政复议，或者提起行政诉讼。',
    });
    await form.getByRole('button', { name: words.refresh }).press('Enter');
    await expect(form.locator('.answer')).toContainText('公厕开放名单');
    await expect(form.locator('.remedies')).toContainText('60日内申请行政复议');
  });
}
