/** The disclosure list by keyboard alone: search, filter, order, page, detail view and back, each announced or visible. */
import { expect, test, type Locator, type Page } from '@playwright/test';

/** Presses Tab until the wanted control has the focus; a control out of reach fails. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate(element => (element.getRootNode() as ShadowRoot).activeElement === element))
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached by Tab');
}

test('searches, filters, orders, pages and reads a document without a mouse', async ({ page }) => {
  await page.goto('/zwgk/');
  const list = page.locator('sun-disclosure-list');
  const status = list.locator('[part="status"]');
  await expect(status).toContainText(/共 \d+ 条/);
  const all = await status.textContent();

  await tabTo(page, list.locator('#q'));
  await page.keyboard.type('办法');
  await expect(status).not.toHaveText(all ?? '');
  await expect(list.locator('mark').first()).toHaveText('办法');
  const searched = await status.textContent();

  await tabTo(page, list.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(list.locator('#year')).toBeVisible();
  await tabTo(page, list.locator('#year'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter').catch(() => undefined);
  await expect(status).not.toHaveText(searched ?? '');

  await tabTo(page, list.getByRole('button', { name: '清除条件' }));
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(all ?? '');

  const header = list.locator('th.publishedOn');
  await tabTo(page, header.getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'ascending');

  await tabTo(page, list.getByRole('button', { name: '第 2 页' }));
  await page.keyboard.press('Enter');
  await expect(list.getByRole('button', { name: '第 2 页' })).toHaveAttribute('aria-current', 'page');

  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
  });
  const details = list.getByRole('button', { name: /^详情/ }).first();
  await details.focus();
  await page.keyboard.press('Enter');
  const dialog = list.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Tab');
  await expect
    .poll(() => dialog.evaluate(element => element.matches(':focus-within')), 'the dialog holds the focus')
    .toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(details, 'the focus comes back to where it was').toBeFocused();
});

test('every control that is hit with a finger is 24 px or more', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/zwgk/');
    const list = page.locator('sun-disclosure-list');
    await expect(list.locator('[part="status"]')).toContainText(/共 \d+ 条/);
    const small = await list.evaluate(host =>
      [...(host.shadowRoot?.querySelectorAll('button, select, input, summary') ?? [])]
        .filter(control => !control.matches('.link, .sort') && control.getClientRects().length > 0)
        .map(control => ({
          text: control.textContent.trim().slice(0, 20),
          box: control.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
    );
    expect(small, `${width} px`).toEqual([]);
  }
});
