/** Firefox as a visitor's browser, driven by WebDriver BiDi. */
import { existsSync } from 'node:fs';
import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import { atPlace, nothingAt, type Engine, type Place, type Visitor } from './visitor.js';

/** The installed Firefox; FIREFOX_PATH names another. */
export const FIREFOX = [process.env['FIREFOX_PATH'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  path => path !== '' && existsSync(path),
);

export const firefox: Engine = {
  name: 'Firefox',
  missing: FIREFOX === undefined ? 'no Firefox is installed (set FIREFOX_PATH to name one)' : undefined,
  async open(width) {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX ?? '',
      headless: true,
      extraPrefsFirefox: { 'intl.locale.requested': 'zh-CN' },
    });
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    return visitorOf(page);
  },
};

function visitorOf(page: Page): Visitor {
  const at = async (place: Place): Promise<ElementHandle> => {
    const found = await page.evaluateHandle(atPlace, place);
    const element = found.asElement();
    if (!element) throw nothingAt(place);
    return element as ElementHandle;
  };
  // A page with a key that nobody noted asks before it goes; who leaves all the same says yes.
  page.on('dialog', dialog => void dialog.accept());
  return {
    async goto(address) {
      await page.goto(address);
    },
    run: (script, ...args) => page.evaluate(script as (...all: unknown[]) => never, ...args),
    click: async place => (await at(place)).click(),
    type: async (place, text) => (await at(place)).type(text),
    press: key => page.keyboard.press(key),
    close: () => page.browser().close(),
  };
}
