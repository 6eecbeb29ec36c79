/** A part of a widget that could not be fetched, asked for again on the same page: engines remember such failures differently. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT, document as page } from '../embed/files.js';
import { staticHost } from '../embed/static-host.js';
import { firefox } from './firefox.js';
import { webkit } from './webkit.js';

const FORM = 'sun-request-form';
let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sunboard-second-try-'));
  cpSync(join(ROOT, 'dist/cdn'), join(folder, 's'), { recursive: true });
  const script = '<script type="module" src="/s/request-form.js"></script>';
  writeFileSync(join(folder, 'form.html'), page(script, `<${FORM} endpoint="/v1"></${FORM}>`));
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

for (const engine of [firefox, webkit])
  test(`a form whose connection was lost for a moment is checked and sent all the same (${engine.name})`, async () => {
    test.skip(engine.missing !== undefined, engine.missing);
    test.setTimeout(120_000);
    let isLost = true;
    const asked: string[] = [];
    const host = await staticHost(folder, {}, path => {
      asked.push(path);
      return isLost && path.endsWith('/filing-part.js');
    });
    const visitor = await engine.open(480);
    try {
      await visitor.goto(`${host.address}/form.html`);
      const submit = { widget: FORM, inside: 'button.primary' };
      await expect.poll(() => visitor.run(hasIn, FORM, submit.inside), { timeout: 30_000 }).toBe(true);
      await visitor.type({ widget: FORM, inside: 'textarea' }, '示例');
      await visitor.click(submit);
      await expect.poll(() => visitor.run(hasIn, FORM, '#trouble')).toBe(true);
      expect(asked.some(path => path.endsWith('/filing-part.js'))).toBe(true);
      isLost = false;
      await visitor.click(submit);
      await expect.poll(() => visitor.run(hasIn, FORM, '.error-summary')).toBe(true);
    } finally {
      await visitor.close();
      await host.close();
    }
  });

/* Runs in the page. */
function hasIn(widget: string, inside: string): boolean {
  return Boolean(document.querySelector(widget)?.shadowRoot?.querySelector(inside));
}
