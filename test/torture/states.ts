/** States of every widget that need no server, and the moment at which one is drawn. */
import type { Page } from 'puppeteer-core';
import { WRAPPED, type Tag } from './wrapped.js';

/** All widgets in one file. */
export const SCRIPT = '<script type="module" src="/cdn/sunboard.js"></script>';
/** States that need no server: the wrapped content, an address that fails, no content, a list that is broken. */
export const STATES: Readonly<Record<string, (tag: Tag) => string>> = {
  wrapped: tag => `<${tag}>${WRAPPED[tag]}</${tag}>`,
  english: tag => `<div lang="en"><${tag}>${WRAPPED[tag]}</${tag}></div>`,
  failed: tag => `<${tag} src="/nowhere.json">${WRAPPED[tag]}</${tag}>`,
  empty: tag => `<${tag}></${tag}>`,
  broken: tag => `<${tag}><script type="application/json">{"items": [</script>${WRAPPED[tag]}</${tag}>`,
};

/** Done when the element has drawn something that is not the loading state. */
export async function drawn(page: Page, tag: string): Promise<void> {
  await page.waitForFunction(
    name => {
      const root = document.querySelector(name)?.shadowRoot;
      const content = root?.querySelector('[part~="base"], form, [role="alert"], [part~="message"]');
      return (
        content !== null &&
        content !== undefined &&
        root?.querySelector('[role="status"].visually-hidden + slot') === null
      );
    },
    { timeout: 20_000, polling: 50 },
    tag,
  );
}
