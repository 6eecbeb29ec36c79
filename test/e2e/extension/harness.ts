/** What the tests of the extension share: a real Chromium with the built extension, its real side panel, and pages of hosts that are not localhost. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { findBrowser, launchArgs } from '@sunboard/checker/browser';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A page to serve: its markup, or a handler. Headers stand beside the markup. */
export type Served =
  | string
  | { readonly html: string; readonly headers?: Readonly<Record<string, string>> }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A running browser with the extension. */
export interface ExtensionBrowser {
  readonly browser: Browser;
  readonly id: string;
  /** Opens a page, presses the toolbar button, and waits for findings or a refusal. */
  readonly check: (url: string) => Promise<Checked>;
  /** Presses the toolbar button on an open page; answers the panel as soon as it is there. */
  readonly press: (page: Page) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export interface Checked {
  readonly page: Page;
  readonly panel: Page;
}

/** Starts Chromium with an extension folder and further switches; every host that ends in `.test` is this machine, over plain http. */
export async function launchExtension(
  folder = `${ROOT}dist/extension`,
  switches: readonly string[] = [],
): Promise<ExtensionBrowser> {
  // puppeteer-core and not Playwright: only it can press the toolbar button, which is what grants activeTab.
  const browser = await puppeteer.launch({
    executablePath: findBrowser()?.path ?? '',
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 800 },
    args: [...launchArgs(), '--lang=en-US', '--host-resolver-rules=MAP *.test 127.0.0.1', ...switches],
  });
  const id = await browser.installExtension(folder);
  await workerListens(browser, id);
  const seen = new Set<Target>();
  const press = async (page: Page): Promise<Page> => {
    await page.bringToFront();
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('the extension is not installed');
    const fresh = (candidate: Target): boolean =>
      candidate.url().includes('panel.html') && !seen.has(candidate);
    // On a busy machine the first press can meet a worker that is not up yet: like a person, press again.
    for (let attempt = 1; ; attempt += 1) {
      await extension.triggerAction(page);
      const target = await browser
        .waitForTarget(fresh, { timeout: attempt < 4 ? 15_000 : 60_000 })
        .catch((error: unknown) => {
          if (attempt === 4) throw error;
        });
      if (!target) continue;
      seen.add(target);
      const panel = await target.asPage();
      panel.setDefaultTimeout(90_000);
      return panel;
    }
  };
  return {
    browser,
    id,
    press,
    check: async url => {
      const page = await browser.newPage();
      await page.goto(url);
      const panel = await press(page);
      await settled(panel);
      return { page, panel };
    },
    close: () => browser.close(),
  };
}

/* A press before the worker has run for the first time is heard by nobody. */
async function workerListens(browser: Browser, id: string): Promise<void> {
  const target = await browser.waitForTarget(
    candidate => candidate.url().includes(id) && candidate.url().endsWith('.js'),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the extension has no worker');
  await expect
    .poll(() => worker.evaluate(() => chrome.action.onClicked.hasListeners()).catch(() => false), {
      timeout: 30_000,
    })
    .toBe(true);
}

/** Waits until the panel shows the outcome of a check. */
export async function settled(panel: Page): Promise<void> {
  await panel.waitForFunction(() => {
    const root = document.querySelector('sunboard-panel')?.shadowRoot;
    return (
      root?.querySelector('[data-problem]') ??
      (root?.querySelector('.summary') && !root.querySelector('progress'))
    );
  });
}

/** A finding as the panel lists it. */
export interface Listed {
  readonly rule: string;
  readonly outcome: string;
  readonly number: string;
  readonly isNew: boolean;
}

/** The cards of the panel, in order. */
export async function listed(panel: Page): Promise<Listed[]> {
  return panel.evaluate(() =>
    [
      ...(document.querySelector('sunboard-panel')?.shadowRoot?.querySelectorAll<HTMLElement>('.finding') ??
        []),
    ].map(card => ({
      rule: card.dataset['rule'] ?? '',
      outcome: card.dataset['outcome'] ?? '',
      number: card.querySelector('.number')?.textContent ?? '',
      isNew: card.querySelector('.new') !== null,
    })),
  );
}

/** Rules of the failed findings that are not dismissed, sorted. */
export async function failed(panel: Page): Promise<string[]> {
  const rules = await panel.evaluate(() =>
    [
      ...(document
        .querySelector('sunboard-panel')
        ?.shadowRoot?.querySelectorAll<HTMLElement>('.group .finding') ?? []),
    ].map(card => card.dataset['rule'] ?? ''),
  );
  return rules.sort();
}

/** Text of the part of the panel that a selector names; empty where there is none. */
export async function textOf(panel: Page, selector: string): Promise<string> {
  return panel.evaluate(
    name =>
      document.querySelector('sunboard-panel')?.shadowRoot?.querySelector(name)?.textContent.trim() ?? '',
    selector,
  );
}

/** Clicks in the panel. */
export async function click(panel: Page, selector: string): Promise<void> {
  await panel.evaluate(name => {
    const button = document.querySelector('sunboard-panel')?.shadowRoot?.querySelector<HTMLElement>(name);
    if (!button) throw new Error(`nothing to click: ${name}`);
    button.click();
  }, selector);
}

/** Waits until the panel has what a selector names. */
export async function appears(panel: Page, selector: string): Promise<void> {
  await panel.waitForFunction(
    name => document.querySelector('sunboard-panel')?.shadowRoot?.querySelector(name) != null,
    {},
    selector,
  );
}

/** Closes a page with its panel. */
export async function closeBoth({ page, panel }: Checked): Promise<void> {
  await panel.close();
  await page.close();
}

/** Serves pages by path on a port of its own choice; `url` takes a host that ends in `.test`. */
export async function servePages(pages: Readonly<Record<string, Served>>): Promise<{
  readonly port: number;
  readonly requests: string[];
  readonly url: (host: string, path: string) => string;
  readonly close: () => Promise<void>;
}> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host.test').pathname;
    requests.push(`${request.headers.host ?? ''}${path}`);
    const page = pages[path];
    if (typeof page === 'function') {
      page(request, response);
      return;
    }
    const { html = '', headers = {} } = typeof page === 'string' ? { html: page } : (page ?? {});
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...headers,
    });
    response.end(html);
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    url: (host, path) => `http://${host}:${port}${path}`,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** A page with a known fault: a made-up identity number that satisfies its checksum. */
export const LEAK = '110101199001010007';

/** Wraps a body into a page of a department. */
export function departmentPage(body: string, head = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>测试页面</title>${head}</head><body>${body}</body></html>`;
}

/** What the demonstration's page `before/bzgs.html` gets wrong, as its rules, in every browser. */
export const FAULTS_BEFORE: readonly string[] = [
  'foot.conac',
  'foot.contact',
  'foot.icp',
  'foot.jiucuoOld',
  'foot.police',
  'foot.sitecodeAgree',
  'foot.sitemap',
  'meta.placeholder',
  'meta.site',
  'pii.id18',
  'pii.mobile',
];
