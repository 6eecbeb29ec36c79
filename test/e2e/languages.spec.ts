/** A language added by one file reaches every text of a widget: traditional Chinese, on pages whose data is English. */
import { expect, test, type Locator } from '@playwright/test';
import { isSimplified } from './simplified.js';

const PAGES = [
  ['documents', 'sun-disclosure-list', '索引號'],
  ['leadership', 'sun-leadership-roster', '工作分工'],
  ['licence', 'sun-approval-flow', '個工作日'],
  ['request', 'sun-request-form', '申請人'],
  ['complaints', 'sun-complaint-channel', '檢舉控告'],
] as const;

/** Text and spoken names in the shadow trees of an element. */
function textsOf(widget: Locator): Promise<string[]> {
  return widget.evaluate(element => {
    const found: string[] = [];
    const look = (root: Node): void => {
      for (const node of root.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) found.push(node.nodeValue ?? '');
        if (!(node instanceof Element) || /^(?:style|script)$/u.test(node.localName)) continue;
        for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
          found.push(node.getAttribute(name) ?? '');
        if (node.shadowRoot) look(node.shadowRoot);
        look(node);
      }
    };
    if (element.shadowRoot) look(element.shadowRoot);
    else look(element);
    return found;
  });
}

for (const [path, name, word] of PAGES)
  test(`<${name}> speaks traditional Chinese throughout`, async ({ page }) => {
    await page.goto(`/en/${path}.html`);
    const widget = page.locator(name);
    await expect(widget.locator('[aria-busy="false"]').first()).toBeVisible();
    await widget.evaluate(element => {
      element.setAttribute('locale', 'zh-TW');
    });
    const base = widget.locator('[part~="base"]');
    await expect(base).toContainText(word);
    await expect(base).toHaveAttribute('lang', 'zh-TW');
    expect((await textsOf(widget)).filter(isSimplified)).toEqual([]);
  });

test('a page in Hong Kong’s or Taiwan’s Chinese gets it by its lang alone', async ({ page }) => {
  await page.goto('/en/documents.html');
  await page.evaluate(() => {
    document.documentElement.lang = 'zh-Hant-HK';
  });
  await expect(page.locator('sun-disclosure-list')).toContainText('發佈日期');
});

test('texts left in simplified characters would be found', async ({ page }) => {
  await page.goto('/zwgk/');
  const list = page.locator('sun-disclosure-list');
  await expect(list.locator('[aria-busy="false"]').first()).toBeVisible();
  expect((await textsOf(list)).filter(isSimplified).length).toBeGreaterThan(10);
});
