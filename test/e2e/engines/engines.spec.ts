/** The widgets in the engines that are not Chromium's: what a visitor with Firefox or an iPhone does, from reading to filing. */
import { expect, test } from '@playwright/test';
import { storedInPage } from '../../stored-in-page.js';
import { WIDGETS } from '../widgets.js';
import { firefox } from './firefox.js';
import type { Place, Visitor } from './visitor.js';
import { webkit } from './webkit.js';

/** Wide enough for the smallest window that WebKit's browser makes. */
const WIDTH = 480;

for (const engine of [firefox, webkit])
  test.describe(engine.name, () => {
    test.skip(engine.missing !== undefined, engine.missing);

    let visitor: Visitor;
    let home: string;
    test.beforeAll(async () => {
      visitor = await engine.open(WIDTH);
    });
    test.beforeEach(({ baseURL }) => {
      home = baseURL ?? '';
    });
    test.afterAll(() => visitor.close());

    /** Opens a page and waits for its widget. */
    async function open(path: string, widget: string): Promise<void> {
      await visitor.goto(home + path);
      await expect.poll(() => visitor.run(isDrawn, widget), { timeout: 30_000 }).toBe(true);
    }

    for (const { name, path, shows } of WIDGETS)
      test(`<${name}> takes the place of its plain HTML, with its data, within the width of the window`, async () => {
        await open(path, name);
        await expect.poll(() => visitor.run(wordsOf, name)).toContain(shows);
        expect(
          await visitor.run(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      });

    test('a search narrows the list, marks what was found and says how much; without its words the whole list is back', async () => {
      const list = 'sun-disclosure-list';
      await open('/zwgk/', list);
      await expect.poll(() => visitor.run(countOf, list)).toBeGreaterThan(100);
      const all = await visitor.run(countOf, list);
      const field: Place = { widget: list, inside: 'input[type=search]' };
      await visitor.type(field, '好差评');
      await expect.poll(() => visitor.run(countOf, list)).toBeLessThan(20);
      expect(await visitor.run(countOf, list)).toBeGreaterThan(0);
      expect(new Set(await visitor.run(markedIn, list))).toEqual(new Set(['好差评']));
      for (let keys = 0; keys < 3; keys++) await visitor.press('Backspace');
      await expect.poll(() => visitor.run(countOf, list)).toBe(all);
    });

    test('a document opens in a dialog, which Escape closes', async () => {
      const list = 'sun-disclosure-list';
      await open('/zwgk/', list);
      await visitor.click({ widget: list, inside: 'button', named: '详情' });
      await expect.poll(() => visitor.run(dialogOf, list)).toContain('发布日期');
      await visitor.press('Escape');
      await expect.poll(() => visitor.run(dialogOf, list)).toBe('');
    });

    test('a request is filed, and its receipt shows number and key', async () => {
      const form = 'sun-request-form';
      await open('/zwgk/ysq.html', form);
      const field = (named: string, inside = 'input, textarea'): Place => ({ widget: form, inside, named });
      await visitor.type(field('姓名'), '示范申请人');
      await visitor.type(field('电子邮箱'), 'applicant@example.org');
      await visitor.type(field('特征性描述'), `2025年度公厕分布清单（${engine.name}）`);
      await visitor.click(field('确认收到申请时出示证件', 'input'));
      await visitor.click(field('我已阅读并同意', 'input'));
      await visitor.click(field('提交', 'button'));
      await expect.poll(() => visitor.run(receiptOf, form), { timeout: 60_000 }).toMatch(/\d{6,}.* \S{6,}/);
    });

    test('a draft that its writer keeps outlives the page', async () => {
      const form = 'sun-request-form';
      const field: Place = { widget: form, inside: 'textarea', named: '特征性描述' };
      const text = `没有写完的描述（${engine.name}）`;
      await open('/zwgk/ysq.html', form);
      await visitor.click({ widget: form, inside: 'input', named: '在这台设备上保存草稿' });
      await visitor.type(field, text);
      await expect.poll(() => visitor.run(storedInPage)).toContain(text);
      await visitor.goto(`${home}/`);
      await open('/zwgk/ysq.html', form);
      await expect.poll(() => visitor.run(textsOf, form)).toContain(text);
    });
  });

/* These run in the page, and know nothing of what is around them here. */

function isDrawn(widget: string): boolean {
  const root = document.querySelector(widget)?.shadowRoot;
  const drawn = root?.querySelector('[part~="base"]')?.getAttribute('aria-busy') === 'false';
  return drawn && !root.querySelector('slot:not([name])');
}

function wordsOf(widget: string): string {
  return document.querySelector(widget)?.shadowRoot?.querySelector('[part~="base"]')?.textContent ?? '';
}

function countOf(list: string): number {
  const base = document.querySelector(list)?.shadowRoot?.querySelector('[part~="base"]');
  return Number(/共\s*(\d+)\s*条/.exec(base?.textContent ?? '')?.[1] ?? -1);
}

function markedIn(list: string): string[] {
  const marks = document.querySelector(list)?.shadowRoot?.querySelectorAll('mark') ?? [];
  return [...marks].map(mark => mark.textContent);
}

function dialogOf(list: string): string {
  return document.querySelector(list)?.shadowRoot?.querySelector('dialog[open]')?.textContent ?? '';
}

function receiptOf(form: string): string {
  const root = document.querySelector(form)?.shadowRoot;
  return ['[data-receipt-no]', '[data-access-key]']
    .map(part => root?.querySelector(part)?.textContent ?? '')
    .join(' ');
}

function textsOf(form: string): string[] {
  const areas = document.querySelector(form)?.shadowRoot?.querySelectorAll('textarea') ?? [];
  return [...areas].map(({ value }) => value);
}
