/** What is asked of every page of ours, the extension's too: nothing that axe finds, nothing wider than the window. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const AXE = readFileSync(
  fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)),
  'utf8',
);

/** What axe finds, in short. */
export async function axe(tab: Page): Promise<string[]> {
  // Through the debugger: the page's own policy lets no foreign script in.
  const cdp = await tab.context().newCDPSession(tab);
  await cdp.send('Runtime.evaluate', { expression: AXE });
  const { result } = await cdp.send('Runtime.evaluate', {
    expression:
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`))',
    awaitPromise: true,
    returnByValue: true,
  });
  await cdp.detach();
  return result.value as string[];
}

/** By how many pixels the page is wider than the window. */
export function overflow(tab: Page): Promise<number> {
  return tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * Lists without marks that Safari's screen reader would not call lists: WebKit takes the role of a list away where
 * `list-style` is `none`, unless the list stands in a `nav` or says its role.
 */
export function listsUnsaid(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const unsaid = (root: Document | ShadowRoot): string[] =>
      [...root.querySelectorAll('*')].flatMap(element => [
        ...(/^[ou]l$/.test(element.localName) &&
        getComputedStyle(element).listStyleType === 'none' &&
        !element.hasAttribute('role') &&
        !element.closest('nav')
          ? [element.outerHTML.slice(0, 80)]
          : []),
        ...(element.shadowRoot ? unsaid(element.shadowRoot) : []),
      ]);
    return unsaid(document);
  });
}
