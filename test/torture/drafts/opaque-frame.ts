/** The form in a sandboxed frame without an origin: no service can tell it from a foreign page, so that it says so and is filed on paper or in a window of its own. */
import type { Browser } from 'puppeteer-core';
import { PATIENCE } from './site.js';

const WORDS = '本页被放在受限的框架（sandbox）中';
const TYPED = '受限框架中写下的内容';

/** What went wrong, in a line. `more`: what the frame is allowed besides, as a planted fault. */
export async function inOpaqueFrame(
  browser: Browser,
  address: string,
  more = '',
): Promise<string | undefined> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const sent: string[] = [];
  const host = `${address}/host-of-a-frame`;
  try {
    // Such a frame fetches even its own scripts as if from another site, which must then share them.
    await page.setRequestInterception(true);
    page.on('request', request => {
      if (request.method() === 'POST') sent.push(request.url());
      if (request.url() === host) {
        const body = `<iframe sandbox="allow-scripts allow-forms ${more}" src="/zwgk/ysq.html"></iframe>`;
        void request.respond({ contentType: 'text/html', body });
        return;
      }
      if (!/\.js(?:\?|$)/.test(request.url())) {
        void request.continue();
        return;
      }
      void fetch(request.url()).then(async answer =>
        request.respond({
          status: answer.status,
          contentType: answer.headers.get('content-type') ?? 'text/javascript',
          headers: { 'Access-Control-Allow-Origin': '*' },
          body: Buffer.from(await answer.arrayBuffer()),
        }),
      );
    });
    await page.goto(host);
    const frame = await page.waitForFrame(each => each.url().endsWith('/zwgk/ysq.html'));
    await frame.waitForFunction(
      () => document.querySelector('sun-request-form')?.shadowRoot?.querySelector('[id="f-description"]'),
      { polling: 100 },
    );
    const said = await frame.evaluate(async typed => {
      const root = document.querySelector('sun-request-form')?.shadowRoot;
      const area = root?.querySelector<HTMLTextAreaElement>('[id="f-description"]');
      if (!root || !area) return undefined;
      area.value = typed;
      area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      root.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
      await new Promise(resolve => setTimeout(resolve, 500));
      return { words: root.textContent, kept: area.value };
    }, TYPED);
    if (said?.words.includes(WORDS) !== true) return 'it does not say where it stands';
    if (said.kept !== TYPED) return 'what was typed is gone';
    return sent.length > 0 ? `it sent to ${sent.join(', ')}` : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await page.close();
  }
}
