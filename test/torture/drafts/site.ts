/** The demonstration with its service as a process of its own, and a browser whose profile outlives it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { findPageBrowser, launchArgs } from '@sunboard/checker/browser';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { storedInPage } from '../../stored-in-page.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** A page that does not answer for so long, in milliseconds, hangs. */
export const PATIENCE = 60_000;

/** The form that is meant where none is named. */
const REQUEST = 'sun-request-form';

/** A running demonstration. */
export interface Site {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Starts it with a database in the folder. */
export async function startSite(folder: string): Promise<Site> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      path.join(ROOT, 'demo/server.ts'),
      '--port',
      String(port),
      '--database',
      path.join(folder, 'intake.sqlite'),
      '--out',
      path.join(folder, 'site'),
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  await ready(child);
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function ready(child: ChildProcess): Promise<void> {
  let output = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', piece => {
      output += String(piece);
      if (output.includes('\nready ')) resolve();
    });
    child.stderr?.on('data', piece => (output += String(piece)));
    child.once('exit', () => reject(new Error(`The demonstration did not start: ${output.slice(-2000)}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a browser on a profile, that of an earlier one too. */
export function startBrowser(profile: string, args: readonly string[] = []): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findPageBrowser()?.path ?? '',
    userDataDir: profile,
    args: [...launchArgs(), ...args],
    protocolTimeout: PATIENCE,
  });
}

/** Ends a browser with all its processes at once, without a word to it. */
export async function killBrowser(browser: Browser): Promise<void> {
  const main = browser.process();
  if (main?.pid === undefined) throw new Error('The browser has no process');
  const ended = once(main, 'exit');
  // Its leader's own group: renderers and the storage process too.
  process.kill(-main.pid, 'SIGKILL');
  await ended;
}

/** Opens the request form and waits until it is drawn. */
export async function openForm(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  // The TypeScript loader wraps functions in a helper of its own, which the page must have too.
  await page.evaluateOnNewDocument('globalThis.__name = value => value');
  await page.goto(`${address}/zwgk/ysq.html`);
  await part(page, '[id="f-description"]');
  return page;
}

/** An element of the form, as soon as it is drawn. */
export async function part<E extends HTMLElement = HTMLInputElement>(
  page: Page,
  selector: string,
  tag = REQUEST,
): Promise<ElementHandle<E>> {
  const found = await page.waitForFunction(
    (selector, tag) => document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(selector),
    // Frames are not drawn in every state of a browser without a window.
    { polling: 100 },
    selector,
    tag,
  );
  return found as unknown as ElementHandle<E>;
}

/** Puts a value into a field of the form as typing does, or ticks a box. */
export async function fill(page: Page, id: string, value: string | boolean, tag = REQUEST): Promise<void> {
  const control = await part(page, `[id="${id}"]`, tag);
  await control.evaluate((input, value) => {
    if (typeof value === 'string') {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    } else if (input.checked !== value) input.click();
  }, value);
}

/** What the field holds. */
export async function valueOf(page: Page, id: string, tag = REQUEST): Promise<string> {
  const control = await part(page, `[id="${id}"]`, tag);
  return control.evaluate(input => input.value);
}

/** Waits until the form says the words, at most so many milliseconds. */
export async function waitForWords(page: Page, words: string, timeout = PATIENCE): Promise<void> {
  await page.waitForFunction(
    words => (document.querySelector('sun-request-form')?.shadowRoot?.textContent ?? '').includes(words),
    { timeout, polling: 100 },
    words,
  );
}

/** Everything that the page has stored, as one text. */
export function storedText(page: Page): Promise<string> {
  return page.evaluate(storedInPage);
}
