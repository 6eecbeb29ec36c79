/** The panel for everyone: axe in all its states, the keyboard alone, 400 %, dark and forced colours, both languages; and the marks' own buttons. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import {
  appears,
  click,
  closeBoth,
  failed,
  launchExtension,
  textOf,
  type Checked,
  type ExtensionBrowser,
} from './harness.js';
import { isSimplified } from '../simplified.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let chromium: ExtensionBrowser;
let both: Checked;

test.beforeAll(async ({}, info) => {
  chromium = await launchExtension();
  both = await chromium.check(`${info.project.use.baseURL ?? ''}/before/bzgs.html`);
});

test.afterAll(async () => {
  await closeBoth(both);
  await chromium.close();
});

async function violations(panel: Page): Promise<string[]> {
  // Through the debugger, as the panel's own policy lets nothing else in.
  const session = await panel.createCDPSession();
  await session.send('Runtime.evaluate', { expression: AXE });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run().then(r => JSON.stringify(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', '))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(String(result.value)) as string[];
}

async function openEverything(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const root = document.querySelector('sunboard-panel')?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
  });
  if ((await textOf(panel, 'sunboard-dismiss-form')) === '' && !(await hasForm(panel)))
    await click(panel, '.group .dismiss');
  await appears(panel, 'sunboard-dismiss-form');
}

async function hasForm(panel: Page): Promise<boolean> {
  return panel.evaluate(
    () =>
      document.querySelector('sunboard-panel')?.shadowRoot?.querySelector('sunboard-dismiss-form') != null,
  );
}

test('axe finds nothing in the panel with everything open, in light and dark, in both languages', async () => {
  test.slow();
  const { panel } = both;
  await openEverything(panel);
  for (const scheme of ['light', 'dark']) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await violations(panel)).toEqual([]);
  }
  await click(panel, '#language');
  await panel.waitForFunction(() => document.documentElement.lang === 'zh-CN');
  expect(await violations(panel)).toEqual([]);
  await click(panel, '#language');
  await panel.waitForFunction(() => document.documentElement.lang === 'en');
});

test('nothing runs out of the panel at 400 %, and forced colours keep every border and number', async () => {
  const { panel } = both;
  await openEverything(panel);
  for (const width of [500, 320, 130]) {
    await panel.setViewport({ width, height: 600 });
    const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
  }
  const session = await panel.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  const width = await panel.evaluate(() => {
    const card = document.querySelector('sunboard-panel')?.shadowRoot?.querySelector('.finding');
    return card ? getComputedStyle(card).borderTopWidth : '';
  });
  expect(width).toBe('1px');
  const number = await panel.evaluate(() => {
    const mark = document.querySelector('sunboard-panel')?.shadowRoot?.querySelector('.number');
    const { color, backgroundColor } = getComputedStyle(mark as Element);
    return { color, backgroundColor };
  });
  expect(number.color, 'the number is seen on its ground').not.toBe(number.backgroundColor);
  await session.send('Emulation.setEmulatedMedia', { features: [] });
  await panel.setViewport(null);
});

test('a finding is reached, shown and dismissed by the keyboard alone', async () => {
  const { page, panel } = both;
  await page.setViewport({ width: 800, height: 200 });
  await panel.bringToFront();
  await panel.evaluate(() => {
    const root = document.querySelector('sunboard-panel')?.shadowRoot;
    root?.querySelector<HTMLElement>('#check')?.focus();
  });
  const focused = () =>
    panel.evaluate(() => {
      const active = document.querySelector('sunboard-panel')?.shadowRoot?.activeElement;
      return active?.id ? `#${active.id}` : (active?.className ?? '');
    });
  const tabTo = async (name: string) => {
    for (let press = 0; press < 30 && (await focused()) !== name; press++) await panel.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };
  await tabTo('#next');
  await panel.keyboard.press('Enter');
  await appears(panel, '.finding.current');

  await tabTo('jump');
  // Wherever the place is, from one end of the page or the other it has to be brought into sight.
  const moved: number[] = [];
  for (const from of [0, 100_000]) {
    await page.evaluate(top => {
      scrollTo(0, top);
    }, from);
    const start = await page.evaluate(() => scrollY);
    await panel.keyboard.press('Enter');
    await page
      .waitForFunction(at => Math.abs(scrollY - at) > 5, { timeout: 5000 }, start)
      .then(() => moved.push(from))
      .catch(() => undefined);
  }
  expect(moved.length).toBeGreaterThan(0);

  // What an earlier test left open.
  if (await hasForm(panel)) await click(panel, '.group .dismiss');
  await expect.poll(() => hasForm(panel)).toBe(false);
  const before = (await failed(panel)).length;
  await tabTo('dismiss');
  await panel.keyboard.press('Enter');
  await appears(panel, 'sunboard-dismiss-form');
  // The form takes the focus into its reason; Escape would leave it.
  await panel.keyboard.type('已与保密科核对');
  await panel.keyboard.press('Enter');
  await panel.keyboard.press('Backspace');
  for (let press = 0; press < 12 && (await hasForm(panel)); press++) {
    await panel.keyboard.press('Tab');
    const onSave = await panel.evaluate(() => {
      const form = document.querySelector('sunboard-panel')?.shadowRoot?.activeElement;
      return form?.shadowRoot?.activeElement?.className === 'main';
    });
    if (!onSave) continue;
    await panel.keyboard.press('Enter');
    break;
  }
  await expect.poll(() => hasForm(panel)).toBe(false);
  await expect.poll(async () => (await failed(panel)).length).toBe(before - 1);
});

test('traditional Chinese reaches every text of the settings, and the panel that is opened after', async ({}, info) => {
  const options = await chromium.browser.newPage();
  await options.goto(`chrome-extension://${chromium.id}/src/options/options.html`);
  await options.waitForFunction(() =>
    document.querySelector('sunboard-options')?.shadowRoot?.querySelector('#language'),
  );
  await options.evaluate(() => {
    const choice = document
      .querySelector('sunboard-options')
      ?.shadowRoot?.querySelector<HTMLSelectElement>('#language');
    if (!choice) return;
    choice.value = 'zh-TW';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await options.waitForFunction(() => document.documentElement.lang === 'zh-TW');
  const texts = await options.evaluate(() => {
    const root = document.querySelector('sunboard-options')?.shadowRoot;
    return [...(root?.querySelectorAll('*:not(style, option)') ?? [])].flatMap(element =>
      [...element.childNodes].flatMap(node => (node.nodeType === 3 ? [node.nodeValue ?? ''] : [])),
    );
  });
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter(isSimplified)).toEqual([]);
  const checked = await chromium.check(`${info.project.use.baseURL ?? ''}/before/bzgs.html`);
  await checked.panel.waitForFunction(() => document.documentElement.lang === 'zh-TW');
  expect(await textOf(checked.panel, '.group h2')).not.toBe('');
  expect([await textOf(checked.panel, '.group h2')].filter(isSimplified)).toEqual([]);
  expect(await violations(checked.panel)).toEqual([]);
  await closeBoth(checked);
  await options.close();
});
