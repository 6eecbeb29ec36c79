/** A small site and the browsers that visit it: pages with any policy, the built widgets, and a record of what ran. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPageBrowser, launchArgs } from '@sunboard/checker/browser';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CDN = path.join(ROOT, 'dist/cdn');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
};
/** A page that does not answer for so long, in milliseconds, hangs. */
const PATIENCE = 60_000;
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The policy that departments are told to use: nothing but the site's own files, Trusted Types enforced. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html dompurify";

/** A page of the lab. */
export interface LabPage {
  readonly body: string;
  /** Content-Security-Policy; none when absent. */
  readonly policy?: string;
  readonly head?: string;
}

/** What happened on a page. */
export interface Told {
  readonly ran: number;
  readonly violations: readonly string[];
  readonly errors: readonly string[];
}

/** Browsers that a check may ask for. */
export type BrowserName = 'chromium' | 'firefox';

/** Why a browser cannot be used here; undefined where it can. */
export function lacking(name: BrowserName): string | undefined {
  if (!existsSync(path.join(CDN, 'sunboard.js'))) return 'dist/cdn is missing: run npm run build first';
  if (name === 'chromium') return findPageBrowser() ? undefined : 'no Chromium-based browser is installed';
  return firefoxPath() === undefined ? 'no Firefox is installed' : undefined;
}

/** A server with pages that can be set, and one browser. Close it when done. */
export class Lab {
  readonly #pages = new Map<string, LabPage>();
  readonly #scripts = new Map<string, string>();
  readonly #server: Server;
  readonly #browser: Browser;
  #visits = 0;

  private constructor(server: Server, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  /** @throws {Error} where the browser does not start; ask {@link lacking} first. */
  static async open(name: BrowserName): Promise<Lab> {
    const browser = await puppeteer.launch(
      name === 'chromium'
        ? { executablePath: findPageBrowser()?.path ?? '', args: launchArgs(), protocolTimeout: PATIENCE }
        : { browser: 'firefox', executablePath: firefoxPath() ?? '', protocolTimeout: PATIENCE },
    );
    const server = createServer((request, response) => {
      void lab.#answer(new URL(request.url ?? '/', 'http://lab')).then(({ status, headers, body }) => {
        response.writeHead(status, headers).end(body);
      });
    });
    const lab = new Lab(server, browser);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return lab;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  /** Serves a script of a check's own at an address such as `/host.js`. */
  serve(address: string, code: string): void {
    this.#scripts.set(address, code);
  }

  /** Opens a page of its own; alerts, violations and errors are counted from the start. */
  async visit(content: LabPage): Promise<Page> {
    const address = `/page-${(this.#visits += 1)}.html`;
    this.#pages.set(address, content);
    const page = await this.#browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', error => {
      errors.push(error instanceof Error ? error.message : String(error));
    });
    // The TypeScript loader wraps functions in a helper of its own, which the page must have too.
    await page.evaluateOnNewDocument('globalThis.__name = value => value');
    // Alerts would stop the page: they are replaced before anything of the page runs.
    await page.evaluateOnNewDocument(() => {
      const told = { ran: 0, violations: [] as string[] };
      Object.defineProperty(window, 'labTold', { value: told });
      for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
        Object.defineProperty(window, name, {
          value: () => {
            told.ran += 1;
          },
        });
      // Whatever is followed, the page stays. Addresses that run are no navigation, so they still run.
      (window as unknown as { navigation?: EventTarget }).navigation?.addEventListener('navigate', event => {
        event.preventDefault();
      });
      document.addEventListener('securitypolicyviolation', event => {
        told.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
      });
    });
    const { port } = this.#server.address() as AddressInfo;
    this.#errors.set(page, errors);
    await page.goto(`http://127.0.0.1:${port}${address}`);
    // A page in the background draws nothing, and waits for its next frame for ever.
    await page.bringToFront();
    return page;
  }

  readonly #errors = new WeakMap<Page, string[]>();

  /** What happened on a page so far, its same-origin frames left aside. */
  async told(page: Page): Promise<Told> {
    const seen = await page.evaluate(
      () => (window as unknown as { labTold: { ran: number; violations: string[] } }).labTold,
    );
    return { ...seen, errors: this.#errors.get(page) ?? [] };
  }

  async #answer({ pathname }: URL): Promise<{
    status: number;
    headers: Record<string, string>;
    body: string | Buffer;
  }> {
    const page = this.#pages.get(pathname);
    if (page) {
      const { policy, head = '', body } = page;
      return {
        status: 200,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          ...(policy !== undefined && { 'content-security-policy': policy }),
        },
        body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>lab</title>${head}</head><body>${body}</body></html>`,
      };
    }
    const code = this.#scripts.get(pathname);
    if (code !== undefined)
      return { status: 200, headers: { 'content-type': TYPES['.js'] ?? '' }, body: code };
    const file = path.join(CDN, path.normalize(pathname.replace(/^\/cdn\//, '/')));
    if (pathname.startsWith('/cdn/') && file.startsWith(CDN) && existsSync(file))
      return {
        status: 200,
        headers: { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' },
        body: await readFile(file),
      };
    // A link that was followed to nowhere leaves the page where it is.
    if (pathname.startsWith('/files/')) return { status: 204, headers: {}, body: '' };
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'not here' };
  }
}

function firefoxPath(): string | undefined {
  return [process.env['FIREFOX_PATH'] ?? '', ...FIREFOX].find(file => file !== '' && existsSync(file));
}
