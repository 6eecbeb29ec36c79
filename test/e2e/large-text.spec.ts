/** Letters of twice the size and the spacing of WCAG 1.4.12 on a screen of 320 pixels (WCAG 1.4.4, 1.4.10): pages scroll in one direction only; tables alone may scroll in their own boxes. */
import { expect, test, type Page } from '@playwright/test';

// Each page is measured after all of its parts came.
test.describe.configure({ timeout: 180_000 });

const PAGES = [
  ['disclosure-list', '/zwgk/', '/en/documents.html'],
  ['request-form', '/zwgk/ysq.html', '/en/request.html'],
  ['complaint-channel', '/hdjl/', '/en/complaints.html'],
  ['leadership-roster', '/zwgk/ld.html', '/en/leadership.html'],
  ['approval-flow', '/bsfw/gczs.html', '/en/licence.html'],
] as const;

test.use({ viewport: { width: 320, height: 640 } });

/** Enlarges every text as a reader's own settings would, and answers what then reaches beyond the screen. */
async function beyondTheEdge(page: Page, tag: string): Promise<{ width: number; beyond: string[] }> {
  return page.evaluate(async name => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    const enlarge = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) enlarge(shadowRoot);
    };
    enlarge(document);
    document.documentElement.style.fontSize = '200%';
    // The drawing is fitted to the room once that is known.
    await new Promise(resolve => setTimeout(resolve, 1000));
    const inside = document.querySelector(`sun-${name}`)?.shadowRoot?.querySelectorAll('*') ?? [];
    const scrollsByRight = 'table, svg, .visually-hidden, [part="chart"]';
    return {
      width: document.documentElement.scrollWidth,
      beyond: [...inside]
        .filter(element => !element.closest(scrollsByRight))
        .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
        .map(element => `${element.localName} ${element.textContent.trim().slice(0, 30)}`),
    };
  }, tag);
}

for (const [tag, ...paths] of PAGES)
  for (const path of paths)
    test(`${path} with ${tag} scrolls in one direction only in large letters`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator(`sun-${tag} [part~="base"]`)).toHaveAttribute('aria-busy', 'false');
      await page.waitForLoadState('networkidle');
      expect(await beyondTheEdge(page, tag)).toEqual({ width: 320, beyond: [] });
    });
