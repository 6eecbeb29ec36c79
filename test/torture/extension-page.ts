/** The page on which the extension is watched, a press that checks it again, and the browser's own counts. */
import type { CDPSession, Page } from 'puppeteer-core';
import { departmentPage, LEAK } from '../e2e/extension/harness.js';

const LIST = Array.from(
  { length: 60 },
  (_, at) => `<li><a href="/a/${at}.html">关于开展第${at}次检查的通知</a><span>2021-01-02</span></li>`,
).join('');
/** A department's page with a list and a number that nobody should see. */
export const PAGES = {
  '/': departmentPage(`<h1>公示</h1><p>身份证号：${LEAK}</p><ul>${LIST}</ul><div id="more"></div>`),
};

/** Presses for another check and waits for its end. */
export async function recheck(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    const element = document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(
      'sunboard-panel',
    );
    element?.shadowRoot?.querySelector<HTMLElement>('#check')?.click();
    await element?.updateComplete;
  });
  await panel.waitForFunction(
    () =>
      document.querySelector('sunboard-panel')?.shadowRoot?.querySelector<HTMLButtonElement>('#check')
        ?.disabled === false,
  );
}

/** A count of the browser after collecting what nobody holds. */
export async function metric(session: CDPSession, name: string): Promise<number> {
  // The first collection frees what holds the rest.
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(each => each.name === name)?.value ?? Number.NaN;
}
